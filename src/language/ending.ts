/** A word of a lexicon with an ending: `Startup` and `s` make `Startups`, also as it sounds. */
import type { Finding } from './scan.js'

/** How an ending is written and how it sounds. */
export interface Ending {
  readonly written: string
  readonly ipa: string
  /** Where a hissing sound stands before it: `Releases`, `Batches`. */
  readonly afterHiss?: { readonly ipa: string; readonly respell: string }
  /** It makes a word of this language: `smarte` is German, `Startups` is as foreign as `Startup`. */
  readonly isNative?: true
  /** Whether a term takes it. */
  readonly fits: (term: string, isName: boolean) => boolean
}

type Sound = Pick<Finding['reading'], 'ipa' | 'respell'>

/** How a term sounds with an ending; what is not certain is left out. */
export function withEnding({ ipa, respell }: Sound, term: string, ending: Ending): Sound {
  const said = ipa === undefined ? undefined : ipaWith(ipa, term, ending)
  return {
    ...(said !== undefined && { ipa: said }),
    ...(respell !== undefined && { respell: respellWith(respell, ipa, ending) })
  }
}

const hiss = /[szʃʒ]$/
const hissInLetters = /(?:[sßxz]|sch)$/
const startsWithVowel = /^[əɐɪ]/
const endsWithVowel = /[aeiouyøœɐəɛɪɔʊʏː]$/
/** Hard sounds at the end of a word, the letters they may be soft ones of, and these. */
const softened: Readonly<Record<string, readonly [written: RegExp, soft: string]>> = {
  p: [/be?$/i, 'b'],
  t: [/de?$/i, 'd'],
  k: [/ge?$/i, 'ɡ'],
  f: [/ve?$/i, 'v'],
  s: [/[sz]e?$/i, 'z']
}

/** What is hard at the end is soft before a vowel: `online`, but `advanced` and `advancede`. After a vowel there is no rule. */
function ipaWith(ipa: string, term: string, { ipa: sound, afterHiss }: Ending): string | undefined {
  if (afterHiss !== undefined && hiss.test(ipa)) return ipa + afterHiss.ipa
  if (!startsWithVowel.test(sound)) return ipa + sound
  if (endsWithVowel.test(ipa)) return undefined
  const [written, soft] = softened[ipa.slice(-1)] ?? []
  return written?.test(term) ? `${ipa.slice(0, -1)}${soft}${sound}` : ipa + sound
}

function respellWith(respell: string, ipa: string | undefined, { written, afterHiss }: Ending): string {
  const hisses = ipa === undefined ? hissInLetters.test(respell) : hiss.test(ipa)
  return respell + (afterHiss !== undefined && hisses ? afterHiss.respell : written)
}
