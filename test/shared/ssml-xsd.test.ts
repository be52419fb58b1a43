import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PrintRequest } from '../../src/dialect/dialect.js'
import { speechParts } from '../../src/dialect/parts.js'
import { w3c11 } from '../../src/dialect/w3c-1.1.js'
import { readCases } from '../cases.js'
import { scriptOf } from '../dialect/markup.js'
import { scripts } from '../dialect/scripts.js'

const folder = '../shared/ssml-xsd/w3c-1.1'
const request: PrintRequest = { language: 'de-DE', voiceOf: role => (role === 'nobody' ? undefined : 'anna') }

/** The schema imports these by address or by name; neither is fetched. */
function registerSchemas(): void {
  const file = (name: string) => readFileSync(`${folder}/${name}`)
  const provider = new XmlBufferInputProvider({
    'http://www.w3.org/2001/xml.xsd': file('xml.xsd'),
    'xml.xsd': file('xml.xsd'),
    'synthesis-nonamespace.xsd': file('synthesis-nonamespace.xsd')
  })
  if (!xmlRegisterInputProvider(provider)) throw new Error('the schemas can not be read')
}

let schema: XmlDocument
let validator: XsdValidator

beforeAll(() => {
  registerSchemas()
  schema = XmlDocument.fromBuffer(readFileSync(`${folder}/ssml11-core.xsd`), { url: 'ssml11-core.xsd' })
  validator = XsdValidator.fromDoc(schema)
})

afterAll(() => {
  validator.dispose()
  schema.dispose()
})

function validate(text: string): void {
  const document = XmlDocument.fromString(text)
  try {
    validator.validate(document)
  } finally {
    document.dispose()
  }
}

describe('the W3C schema', () => {
  test.each(readCases('test/fixtures/dialect/print.md'))('takes our print of: $name', ({ script = '' }) => {
    for (const { text } of speechParts(scriptOf(script), w3c11, request).value)
      expect(() => validate(text)).not.toThrow()
  })

  test.each(readCases('test/fixtures/dialect/valid/w3c-1.1.md'))('agrees with our check on: $name', ({ ssml = '' }) => {
    expect(() => validate(ssml)).not.toThrow()
  })

  test('takes our print of any script', () => {
    fc.assert(
      fc.property(scripts, script => {
        for (const { text } of speechParts(script, w3c11, request).value) validate(text)
      }),
      { seed: 19, numRuns: 150 }
    )
  })

  test('is awake: it refuses a document that is wrong', () => {
    expect(() =>
      validate('<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="de"><x/></speak>')
    ).toThrow()
  })
})
