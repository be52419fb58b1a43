/** The names and foreign words of German news, and how German treats them. */
import type { Ending } from '../../ending.js'
import { type NameLists, wordsOf } from '../../name-table.js'
import { companies } from './companies.js'
import { englishWords, sharedWords } from './english.js'
import { compoundHeads } from './heads.js'
import { media } from './media.js'
import { models } from './models.js'
import { people } from './people.js'
import { phrases } from './phrases.js'
import { places } from './places.js'
import { products } from './products.js'
import { terms } from './terms.js'

const smallLetter = /^[a-zäöü]/
const isAdjective = (term: string) => term.length >= 4 && smallLetter.test(term)
const hissing = /(?:[sxz]|[cs]h)$/
const takesVowel = (term: string, isName: boolean) => !isName && isAdjective(term) && /[^aeiouy]$/i.test(term)

/** Shorter first. An s is hard in German, whatever stands before it. */
const endings: readonly Ending[] = [
  {
    written: 's',
    ipa: 's',
    afterHiss: { ipa: 'ɪs', respell: 'is' },
    fits: term => term.length >= 2 && !/[sxzß]$/i.test(term)
  },
  {
    written: 'n',
    ipa: 'n',
    isNative: true,
    fits: (term, isName) => !isName && term.length >= 5 && /e[lr]$/.test(term)
  },
  { written: 'e', ipa: 'ə', isNative: true, fits: takesVowel },
  { written: 'en', ipa: 'ən', isNative: true, fits: takesVowel },
  { written: 'er', ipa: 'ɐ', isNative: true, fits: takesVowel },
  { written: 'es', ipa: 'əs', isNative: true, fits: (term, isName) => takesVowel(term, isName) && !hissing.test(term) },
  {
    written: 'es',
    ipa: 'ɪs',
    afterHiss: { ipa: 'ɪs', respell: 'is' },
    fits: (term, isName) => !isName && hissing.test(term)
  },
  { written: 'em', ipa: 'əm', isNative: true, fits: takesVowel }
]

const shortestFreeTerm = 6
const shortestFreeRest = 4
/** What makes another word of one: `Partnerschaft` is no compound. Beginnings with a vowel are left to the heads, `Modellierung` is none of `Model`. */
const derived = /^(?:bar|chen|haft|heit|keit|lein|lich|ling|los|log|nis|nolog|sam|schaft|tät|tum|voll)/
const onset = /^(?:[bcfgkp]?[lr]|sch[lmnrw]?|s[pt]r?|[bcdfghkmnptvwz]|ch|gn|kn|pf[lr]?|ph|qu|th|tr|zw|ts)[aeiouäöü]/
/** Terms that take an s before the next part. */
const linking = /(?:ing|ion|ity|ment|ness)$/

let heads: ReadonlySet<string> | undefined

/** `anbieter` and `anbietermarkt` of `Cloudanbieter`; a long foreign word may go on with any German one. */
function isCompound(term: string, rest: string, isName: boolean): boolean {
  if (!/^[a-zäöüß]+$/.test(rest)) return false
  heads ??= new Set(wordsOf(compoundHeads))
  if (beginsWithHead(heads, rest)) return true
  if (linking.test(term) && rest.startsWith('s') && beginsWithHead(heads, rest.slice(1))) return true
  const isLong = !isName && term.length >= shortestFreeTerm && rest.length >= shortestFreeRest
  return isLong && onset.test(rest) && !derived.test(rest) && !term.endsWith(rest.charAt(0))
}

const shortestHead = 3
const shortHead = 4

/** A short head ends the word, or has an ending; after a long one all may come. */
function beginsWithHead(known: ReadonlySet<string>, rest: string): boolean {
  for (let length = rest.length; length >= shortestHead; length--) {
    const isEnough = length > shortHead || /^(?:e[nrs]?|s|n)?$/.test(rest.slice(length))
    if (isEnough && known.has(rest.slice(0, length))) return true
  }
  return false
}

let shared: ReadonlySet<string> | undefined
/** Letters that English puts together and German does not. */
const englishLetters =
  /[^aeiou]y$|th|sh|oo|ee|ea|ou|ow|aw|ew|gh|[^s]c[aeiou]|wr|kn|(?:ity|ing|ness|ment|ance|ence|[st]ion|ive|ous|ful|less)$/i
const germanLetters = /[äöüß]|sch|(?:ung|heit|keit|schaft|lich|isch|ieren)(?:en)?$/i

/** A word of both languages, or one that looks English: `Humanity`, but not `Mehr` or `wagen`. */
export function mayBeEnglish(word: string): boolean {
  shared ??= new Set(wordsOf(sharedWords))
  if (shared.has(word.toLowerCase())) return true
  return /^[A-Z]/.test(word) && englishLetters.test(word) && !germanLetters.test(word)
}

export const germanNames: NameLists = {
  names: [companies, models, products, people, places, media],
  words: [terms, phrases],
  guest: { language: 'en-US', words: englishWords },
  endings,
  isCompound
}
