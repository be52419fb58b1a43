import type { LexiconRequest, Reason, SpokenWord } from './lexicon-format.js'

/** How a word can be said to a service: in signs for sounds, or in letters. */
export type Way = 'phoneme' | 'alias'

/** The sound of a word as a service takes it. */
export interface Sound {
  readonly way: Way
  readonly value: string
  readonly respelled?: true
}

/** What no XML document may hold, written or escaped: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** The first way that is open to a word: its sounds, else its letters, else the words to say instead. */
export function soundOf(word: SpokenWord, ways: readonly Way[], { phones }: LexiconRequest): Sound | Reason {
  const { term, ipa, respell, alias } = word
  if ([term, ipa, respell, alias].some(text => text !== undefined && forbidden.test(text))) return 'characters'
  const hasPhonemes = ways.includes('phoneme')
  const ph = hasPhonemes && ipa !== undefined ? phones(ipa) : undefined
  if (ph !== undefined) return { way: 'phoneme', value: ph }
  const letters = ways.includes('alias') ? (respell ?? alias) : undefined
  if (letters === undefined) return reasonOf(word, hasPhonemes)
  return { way: 'alias', value: letters, ...(hasPhonemes && ipa !== undefined && { respelled: true }) }
}

function reasonOf({ ipa, respell, alias }: SpokenWord, hasPhonemes: boolean): Reason {
  if (ipa === undefined && respell === undefined && alias === undefined) return 'no-sound'
  if (!hasPhonemes) return 'no-letters'
  return ipa === undefined ? 'no-ipa' : 'sounds'
}

/** A phrase as one word: `Deep Learning` → `DeepLearning`. */
export function together(term: string): string {
  return term.replace(/\s+/g, '')
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** The one escape for XML in a lexicon, in text and in attributes, which all stand in double quotes. */
export function escapeXml(words: string): string {
  return words.replace(/[&<>"']/g, sign => references[sign] ?? sign)
}
