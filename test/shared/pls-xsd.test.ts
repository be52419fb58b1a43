import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lexiconFormats } from '../../src/format/lexicon/index.js'
import { germanNames } from '../../src/language/de/names/lists.js'
import { listedWords } from '../../src/language/listed.js'
import { readCases } from '../cases.js'
import { printed } from '../format/lexicon/words.js'

const folder = '../shared/ssml-xsd'
const services = [...lexiconFormats.values()].filter(({ extension }) => extension === 'pls').map(({ name }) => name)

let schema: XmlDocument
let validator: XsdValidator

/** The schema imports the namespace of `xml:lang` without saying where it is; the W3C's own file is given to it. */
beforeAll(() => {
  const xml = readFileSync(`${folder}/w3c-1.1/xml.xsd`)
  if (!xmlRegisterInputProvider(new XmlBufferInputProvider({ 'xml.xsd': xml }))) throw new Error('no schema of xml:')
  const unplaced = '<xs:import namespace="http://www.w3.org/XML/1998/namespace"'
  const text = readFileSync(`${folder}/pls-1.0/pls.xsd`, 'utf8').replace(/^\ufeff/, '')
  schema = XmlDocument.fromString(text.replace(unplaced, `${unplaced} schemaLocation="xml.xsd"`))
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

describe.each(services)('the schema of PLS 1.0 takes the lexicon for %s', service => {
  test.each(readCases('test/fixtures/format/lexicon.md'))('$name', ({ words = '' }) => {
    const spoken = words.split('\n').map(line => JSON.parse(line) as { readonly term: string })
    for (const { text } of printed(service, spoken).value) expect(() => validate(text)).not.toThrow()
  })

  test('of all words we bring', () => {
    const { value: files } = printed(service, listedWords(germanNames))
    expect(files.length).toBeGreaterThan(0)
    for (const { text } of files) validate(text)
  })

  test('of any words', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    const words = fc.array(fc.record({ term: text, alias: text, ipa: text }), { maxLength: 40 })
    fc.assert(
      fc.property(words, some => {
        for (const file of printed(service, some).value) validate(file.text)
      }),
      { seed: 7, numRuns: 80 }
    )
  })
})

test('the schema is awake: it refuses a lexicon without its alphabet', () => {
  const [file] = printed('w3c', [{ term: 'Xi', alias: 'Schi' }]).value
  const text = file?.text ?? ''
  expect(() => validate(text)).not.toThrow()
  expect(() => validate(text.replace(' alphabet="ipa"', ''))).toThrow()
  expect(() => validate(text.replace('<alias>', '<oddity/><alias>'))).toThrow()
})
