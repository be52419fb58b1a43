import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/dialect/check.js'
import type { Dialect, PrintRequest } from '../../src/dialect/dialect.js'
import { speechParts } from '../../src/dialect/parts.js'
import { w3c10 } from '../../src/dialect/w3c-1.0.js'
import { w3c11 } from '../../src/dialect/w3c-1.1.js'
import { readCases } from '../cases.js'
import { scriptOf } from '../dialect/markup.js'
import { scripts } from '../dialect/scripts.js'

const folder = '../shared/ssml-xsd'
const request: PrintRequest = { language: 'de-DE', voiceOf: role => (role === 'nobody' ? undefined : 'anna') }

const editions: readonly { readonly dialect: Dialect; readonly schema: string }[] = [
  { dialect: w3c11, schema: 'w3c-1.1/ssml11-core.xsd' },
  { dialect: w3c10, schema: 'w3c-1.0/synthesis.xsd' }
]

/** The schemas import these by address or by name; none is fetched. */
function registerSchemas(): void {
  const file = (name: string) => readFileSync(`${folder}/${name}`)
  const provider = new XmlBufferInputProvider({
    'http://www.w3.org/2001/xml.xsd': file('w3c-1.1/xml.xsd'),
    'xml.xsd': file('w3c-1.1/xml.xsd'),
    'synthesis-nonamespace.xsd': file('w3c-1.1/synthesis-nonamespace.xsd'),
    'synthesis-core.xsd': file('w3c-1.0/synthesis-core.xsd')
  })
  if (!xmlRegisterInputProvider(provider)) throw new Error('the schemas can not be read')
}

const validators = new Map<Dialect, XsdValidator>()
const schemas: XmlDocument[] = []

beforeAll(() => {
  registerSchemas()
  for (const { dialect, schema } of editions) {
    const document = XmlDocument.fromBuffer(readFileSync(`${folder}/${schema}`), { url: schema.split('/')[1] ?? '' })
    schemas.push(document)
    validators.set(dialect, XsdValidator.fromDoc(document))
  }
})

afterAll(() => {
  for (const it of [...validators.values(), ...schemas]) it.dispose()
})

function validate(text: string, dialect: Dialect): void {
  const document = XmlDocument.fromString(text)
  try {
    validators.get(dialect)?.validate(document)
  } finally {
    document.dispose()
  }
}

describe.each(editions)('the schema of $dialect.title', ({ dialect }) => {
  test.each(readCases('test/fixtures/dialect/print.md'))('takes our print of: $name', ({ script = '' }) => {
    for (const { text } of speechParts(scriptOf(script), dialect, request).value)
      expect(() => validate(text, dialect)).not.toThrow()
  })

  test.each(readCases(`test/fixtures/dialect/valid/${dialect.name}.md`))(
    'agrees with our check on: $name',
    ({ ssml = '' }) => {
      expect(() => validate(ssml, dialect)).not.toThrow()
    }
  )

  test('takes our print of any script', () => {
    fc.assert(
      fc.property(scripts, script => {
        for (const { text } of speechParts(script, dialect, request).value) validate(text, dialect)
      }),
      { seed: 19, numRuns: 150 }
    )
  })

  test('is awake: it refuses a document that is wrong', () => {
    const [version] = /\d\.\d/.exec(dialect.name) ?? []
    const root = `<speak version="${version}" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="de">`
    expect(() => validate(`${root}<x/></speak>`, dialect)).toThrow()
    expect(() => validate(`${root}Ja</speak>`, dialect)).not.toThrow()
  })
})

describe('what the schema of the standard lets pass', () => {
  const root = '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="de">'
  const missed = [
    ['text before a lexicon', 'Eins <lexicon uri="a.pls" xml:id="a"/>', 'dialect/wrong-order'],
    ['a lookup without its lexicon', '<lookup ref="a">Eins</lookup>', 'dialect/unknown-name'],
    ['a rate with a sign', '<prosody rate="+10%">Eins</prosody>', 'dialect/bad-value'],
    ['a rate without a unit', '<prosody rate="1.2">Eins</prosody>', 'dialect/bad-value'],
    ['a volume without a sign', '<prosody volume="6dB">Eins</prosody>', 'dialect/bad-value'],
    ['prosody without an attribute', '<prosody>Eins</prosody>', 'dialect/missing-attribute'],
    ['a voice without an attribute', '<voice>Eins</voice>', 'dialect/missing-attribute'],
    ['a voice with a language', '<voice name="a" xml:lang="en">Eins</voice>', 'dialect/unknown-attribute'],
    ['facts with two names', '<meta name="a" http-equiv="b" content="c"/>', 'dialect/missing-attribute']
  ] as const

  test.each(missed)('is found by our check: %s', (_, inside, code) => {
    const document = `${root}${inside}</speak>`
    expect(() => validate(document, w3c11)).not.toThrow()
    expect(check(document, w3c11).map(it => it.code)).toEqual([code])
  })
})
