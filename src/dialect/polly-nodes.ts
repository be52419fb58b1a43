/** How Amazon Polly's engines write a script, and the values their tags take. */
import type { NodeOf, NodeTable, Said, Sign, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { localeOf } from './locale.js'
import { emptyTag, escapeText, markName, wordsTag } from './markup.js'
import { phoneSets, phonesOf } from './phones.js'
import {
  isOneOf,
  pitchChange,
  pitchWords,
  rateFactor,
  rateWords,
  short,
  signed,
  volumeDecibels,
  volumeWords
} from './prosody.js'
import {
  element,
  isForeign,
  paragraphRows,
  pause,
  phoneme,
  plain,
  prosody,
  respelled,
  type Setting,
  sayAs,
  sayAsAttributes,
  spelled,
  spelling,
  spellsOut,
  sub,
  without,
  withoutEmphasis
} from './rows.js'

/** What not all of the engines can do: stress a word, change the pitch, spell letters, take sounds, return marks. */
export type PollyAbility = 'emphasis' | 'pitch' | 'letters' | 'phonemes' | 'marks'

// https://docs.aws.amazon.com/polly/latest/dg/break-tag.html
export const longestBreak = 10_000
// https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html
export const slowest = 20
export const fastest = 200
/** No range of the pitch is documented; a voice ten times as high is beyond any. */
const highest = 999

// https://docs.aws.amazon.com/polly/latest/dg/say-as-tag.html
export const interpretations = [
  'characters',
  'spell-out',
  'cardinal',
  'number',
  'ordinal',
  'digits',
  'fraction',
  'unit',
  'date',
  'time',
  'address',
  'expletive',
  'telephone'
] as const
export const dateFormats = ['mdy', 'dmy', 'ymd', 'md', 'dm', 'ym', 'my', 'd', 'm', 'y', 'yyyymmdd'] as const
// https://docs.aws.amazon.com/polly/latest/dg/phoneme-tag.html
export const alphabets = ['ipa', 'x-sampa', 'x-amazon-pinyin', 'x-amazon-yomigana', 'x-amazon-pron-kana'] as const

/** `20260216`, and `????0216` for a date without its year: such a date needs no format. */
export function isWholeDate(text: string): boolean {
  return /^[0-9?]{8}$/.test(text.trim())
}

/** `2/9` or `3+1/2`. */
export function isFraction(text: string): boolean {
  return text.length < 40 && /^\s{0,9}(?:\d{1,9}\+)?\d{1,9}\/\d{1,9}\s{0,9}$/.test(text)
}

const stress = 'ˈ ˌ . ː :'

/** Symbols by language: https://docs.aws.amazon.com/polly/latest/dg/ph-table-german.html and ph-table-english-us.html */
const phones = phoneSets({
  de: [
    `ʔ b d ç d͡ʒ f g h j k l m n ŋ p p͡f ʀ s ʃ t t͡s t͡ʃ v x z ʒ øː ɐ ɐ̯ œ ə a aː a: aɪ aʊ ɑ̃ eː e: ɛ ɛ̃ iː i: ɪ oː o: ɔ ɔ̃ ɔʏ uː u: ʊ yː y: ʏ ${stress}`,
    // Short and tense ones are written long.
    'r>ʀ ʁ>ʀ ɡ>g i>iː e>eː o>oː u>uː y>yː ø>øː'
  ],
  en: [
    `b d d͡ʒ ð f g h j k l m n ŋ p ɹ s ʃ t t͡ʃ Θ v w z ʒ ə ɚ æ aɪ aʊ ɑ eɪ ɝ ɛ iː i: ɪ oʊ ɔ ɔɪ u ʊ ʌ ${stress}`,
    'r>ɹ ɡ>g θ>Θ i>iː'
  ]
})

/** IPA in the signs Polly documents for a language. */
export function inPhones(ph: string, spoken: string): string | undefined {
  return phonesOf(phones, ph, spoken)
}

/** The rows of an engine with these abilities; what it can not do is lowered to the plain words. */
export function pollyNodes(can: readonly PollyAbility[]): NodeTable {
  const marks = can.includes('marks')
  const phonemes = can.includes('phonemes')
  const letters = can.includes('letters')
  const pitch = can.includes('pitch') ? pollyPitch : () => undefined
  return {
    text: escapeText,
    ...paragraphRows,
    break: node => pause(node, longestBreak),
    sound: node => (marks ? mark(`sound-${markName(node.name)}`) : { lowered: 'sound' }),
    mark: node => (marks ? mark(node.name) : { lowered: 'mark' }),
    emphasis: can.includes('emphasis') ? emphasis : withoutEmphasis,
    lang: (node, request) =>
      isForeign(node.language, request.language) ? element('lang', { 'xml:lang': localeOf(node.language) }) : 'plain',
    // The voice is chosen by the request.
    voice: () => without('voice'),
    prosody: node => prosody(node, { rate: pollyRate, pitch, volume: pollyVolume }),
    'say-as': (node, { free }) => readAs(node, free, letters),
    sub: (node, { free }) => (free ? sub(node) : { words: node.alias }),
    phoneme: (node, { free, language }) => {
      const content = wordsOf(node.children)
      const ph = node.alphabet === 'ipa' ? inPhones(node.ph, language) : node.ph
      const known = phonemes && free && isOneOf(alphabets, node.alphabet) && ph !== undefined
      return known ? phoneme(node.alphabet, ph, content) : { words: content, lowered: 'phoneme' }
    },
    reading: (node, where) => reading(node, where, phonemes)
  }
}

/** Readings are written as they sound, which is what Polly bills; names get their phonemes, their language or a respelling. */
function reading(node: NodeOf<'reading'>, where: Where, phonemes: boolean): Said {
  const { spoken, ipa } = node
  const respell = spelling(node, where)
  if (!where.free) return respelled(node, where)
  const ph = phonemes && ipa !== undefined ? inPhones(ipa, where.language) : undefined
  if (ph !== undefined) return phoneme('ipa', ph, spoken)
  if (isForeign(node.language, where.language))
    return { markup: wordsTag('lang', { 'xml:lang': localeOf(node.language) }, spoken) }
  if (respell !== undefined) return sub({ type: 'sub', alias: respell, children: node.children })
  return respelled(node, where)
}

function readAs(node: NodeOf<'say-as'>, free: boolean, letters: boolean): Said {
  const content = wordsOf(node.children)
  if (!letters && spellsOut(node.interpretAs)) return { words: spelled(content) }
  const interpretAs = pollyName(node.interpretAs)
  const { 'interpret-as': interpret = '', format } = sayAsAttributes({ ...node, interpretAs })
  const known = isOneOf(interpretations, interpret) && (interpret !== 'fraction' || isFraction(content))
  const formatted = interpret === 'date' && format !== undefined && isOneOf(dateFormats, format)
  const dated = interpret !== 'date' || formatted || isWholeDate(content)
  if (!free || !known || !dated) return { words: content, lowered: 'say-as' }
  return sayAs(formatted ? { 'interpret-as': interpret, format } : { 'interpret-as': interpret }, content)
}

const pollyNames: Readonly<Record<string, string>> = { number_digit: 'digits', verbatim: 'characters' }

/** Names other services have for the same. */
function pollyName(interpretAs: string): string {
  return (Object.hasOwn(pollyNames, interpretAs) ? pollyNames[interpretAs] : undefined) ?? interpretAs
}

/** `none` is no level of Polly's; it asks for nothing. */
function emphasis({ level }: NodeOf<'emphasis'>) {
  return level === 'none' ? plain() : element('emphasis', { level })
}

function mark(name: string): Sign {
  return { markup: [emptyTag('mark', { name })] }
}

/** Polly has no `default`; it takes a rate as percent of the usual one within a range. */
function pollyRate(value: string): Setting {
  if (isOneOf(rateWords, value)) return value === 'default' ? 'medium' : value
  const factor = rateFactor(value)
  if (factor === undefined) return undefined
  const percent = factor * 100
  const near = `${short(Math.min(fastest, Math.max(slowest, percent)))}%`
  return percent < slowest || percent > fastest ? { nearest: near } : near
}

/** A pitch is a change in percent; a semitone is the twelfth root of two. Hertz say nothing without the voice's own. */
function pollyPitch(value: string): string | undefined {
  if (isOneOf(pitchWords, value)) return value
  const change = pitchChange(value)
  if (change === undefined || change.unit === 'Hz') return undefined
  const percent = change.unit === 'st' ? (2 ** (change.value / 12) - 1) * 100 : change.value
  return `${signed(Number(short(Math.min(highest, Math.max(-highest, percent)))))}%`
}

function pollyVolume(value: string): string | undefined {
  return isOneOf(volumeWords, value) || volumeDecibels(value) !== undefined ? value : undefined
}
