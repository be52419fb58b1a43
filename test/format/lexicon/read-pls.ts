import { readXml } from '../../../src/script/xml.js'

/** What a PLS document says: its language, and what stands for each written word. */
export interface ReadPls {
  readonly language: string | undefined
  readonly words: readonly { readonly term: string; readonly way: string; readonly value: string }[]
}

/** Reads a lexicon back with a strict parser; a document that is not XML is a failed test. */
export function readPls(text: string): ReadPls {
  const words: { term: string; way: string; value: string }[] = []
  let language: string | undefined
  let inner = ''
  let term = ''
  const error = readXml(text, {
    open: (name, attributes) => {
      if (name === 'lexicon') language = attributes.get('xml:lang')?.value
      inner = ''
    },
    close: name => {
      if (name === 'grapheme') term = inner
      else if (name === 'phoneme' || name === 'alias') words.push({ term, way: name, value: inner })
    },
    text: value => {
      inner += value
    }
  })
  if (error !== undefined) throw new Error(JSON.stringify(error))
  return { language, words }
}
