import type { Dialect, ElementCheck, ElementRule, NodeOf, Said, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { emptyTag, escapeText, markName, wordsTag } from './markup.js'
import { withNumbersInParts } from './number-style.js'
import {
  decibelsAsPercent,
  isOneOf,
  pitchChange,
  pitchWords,
  rateFactor,
  rateWords,
  signed,
  volumeDecibels,
  volumeWords
} from './prosody.js'
import { element, isForeign, paragraphRows, pause, prosody, respelled, sayAs, sub, voiceByName } from './rows.js'
import {
  emptyElement,
  forms,
  free,
  holds,
  language,
  needed,
  oneOf,
  pattern,
  plainNumber,
  word,
  wordsOnly
} from './rules.js'

// Values are measured with version 1.51 (Debian 12) and read from its source.
const source = 'https://github.com/espeak-ng/espeak-ng/blob/master/docs/markup.md'
const code = 'https://github.com/espeak-ng/espeak-ng/blob/master/src/libespeak-ng/ssml.c'

// Measured up to a minute: longer ones were not tried.
const longestBreak = 60_000
// Up to here a pause is exact to 20 ms at 120 to 200 words a minute; one of 60 s lasts up to a third of a second less.
const longestExactBreak = 20_000
// Measured with pieces of ten and of twenty seconds: each joint of a pause takes so many milliseconds from it.
const lostAtJoint = 8
// A tag longer than the reader's buffer is cut: 98 of 150 words of an alias were heard.
const longestAlias = 400

const inSentence = ['voice', 'prosody', 'say-as', 'mark', 'phoneme', 'sub', 'audio', 'emphasis', 'break'] as const
const anywhere = [...inSentence, 's', 'p', 'tts:style'] as const
const interpretations = ['characters', 'tts:char', 'tts:key', 'tts:digits', 'telephone'] as const

const aliasFits: ElementCheck = ({ attributes }) => {
  const alias = attributes.get('alias') ?? ''
  if (alias.length <= longestAlias) return undefined
  return {
    rule: 'dialect/out-of-range',
    subject: `alias ${alias.slice(0, 40)}…`,
    effect: 'clipped',
    instead: `1–${longestAlias}`
  }
}

const percent = pattern(/^[+-]?\d{1,4}%$/, '+10%')
const languageStays = { 'xml:lang': { forms: [], effect: 'misread' } } as const

const elements: Readonly<Record<string, ElementRule>> = {
  speak: holds([...anywhere, 'metadata'], { 'xml:lang': language, 'xml:base': free, version: free }),
  voice: holds(anywhere, {
    'xml:lang': language,
    name: free,
    age: forms(pattern(/^\d{1,3}$/, '40')),
    variant: forms(pattern(/^\d{1,3}$/, '2')),
    gender: oneOf('male', 'female', 'neutral')
  }),
  prosody: holds(anywhere, {
    rate: forms(word(...rateWords), percent, plainNumber),
    // A number with dB is read as plain units.
    volume: forms(word(...volumeWords), percent),
    pitch: forms(word(...pitchWords), pattern(/^[+-]?\d{1,4}(?:%|st)?$/, '+10%')),
    range: forms(word(...pitchWords), pattern(/^[+-]?\d{1,4}%?$/, '+10%'))
  }),
  'say-as': wordsOnly({
    // Anything else is spoken as plain text.
    'interpret-as': { forms: [word(...interpretations)], required: true, effect: 'ignored' },
    format: oneOf('glyphs'),
    detail: forms(pattern(/^\d{1,4}$/, '1'))
  }),
  mark: emptyElement({ name: needed }),
  // A language given to a paragraph or sentence is not taken back at its end.
  s: holds(inSentence, languageStays),
  p: holds([...inSentence, 's'], languageStays),
  phoneme: {
    // Content is spoken in addition.
    ...emptyElement({ alphabet: { forms: [word('espeak')], required: true, effect: 'ignored' }, ph: needed }),
    source: code
  },
  sub: { ...wordsOnly({ alias: needed }), also: [aliasFits], source: code },
  'tts:style': holds(anywhere, {
    field: { forms: [word('punctuation', 'capital_letters')], required: true },
    mode: needed
  }),
  audio: holds(anywhere, { src: needed }),
  emphasis: holds(anywhere, { level: oneOf('none', 'reduced', 'moderate', 'strong', 'x-strong') }),
  break: {
    ...emptyElement({
      strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
      // Reading stops at a dot: 1.5s makes no pause at all.
      time: { forms: [{ form: 'time', decimal: false, most: longestBreak, over: 'undefined' }], effect: 'lost' }
    }),
    source: code
  },
  metadata: holds(['*'], { '*': free })
}

/** References are not decoded in attributes, so an alias holds none. */
function isAlias(alias: string): boolean {
  return alias.length <= longestAlias && !/[&<>"']/.test(alias)
}

/** Another language is another voice to espeak; a bare language or one with its country, both in small letters. */
function foreign(tag: string, spoken: string): Said {
  return { markup: wordsTag('voice', { 'xml:lang': tag.toLowerCase() }, spoken) }
}

/**
 * Words are spelled as they sound, which keeps the voice and makes no pause. Foreign ones nobody has spelled get a voice of their
 * language where a tag may stand, which is between blanks.
 */
function reading(node: NodeOf<'reading'>, where: Where): Said {
  const isVoiced = where.free && node.respell === undefined && isForeign(node.language, where.language)
  return isVoiced ? foreign(node.language, node.spoken) : respelled(node, where)
}

const sayAsNames: Readonly<Record<string, string>> = {
  characters: 'characters',
  'spell-out': 'characters',
  verbatim: 'characters',
  digits: 'tts:digits',
  number_digit: 'tts:digits',
  telephone: 'telephone'
}

function readAs({ interpretAs, children }: NodeOf<'say-as'>, unbound: boolean): Said {
  const content = wordsOf(children)
  const interpret = Object.hasOwn(sayAsNames, interpretAs) ? sayAsNames[interpretAs] : undefined
  if (!unbound || interpret === undefined) return { words: content, lowered: 'say-as' }
  return sayAs({ 'interpret-as': interpret }, content)
}

function mark(name: string): { markup: readonly string[] } {
  return { markup: [emptyTag('mark', { name })] }
}

/** espeak-ng reading SSML (`-m`): it never complains, and every tag becomes a blank. */
export const espeakNg: Dialect = {
  name: 'espeak-ng',
  title: 'espeak-ng',
  sources: [source, code],
  extension: 'ssml',
  root: { element: 'speak', declaration: '', attributes: request => ({ 'xml:lang': request.language }), doctype: true },
  blockSeparator: '\n',
  nodes: {
    text: escapeText,
    ...paragraphRows,
    break: node => pause(node, pieceOf(node.milliseconds ?? 0), lostAtJoint),
    sound: node => mark(`sound-${markName(node.name)}`),
    mark: node => mark(markName(node.name)),
    emphasis: node => element('emphasis', { level: node.level }),
    // <lang> is passed over; <voice> makes a small pause and switches the language.
    lang: (node, request) =>
      isForeign(node.language, request.language)
        ? element('voice', { 'xml:lang': node.language.toLowerCase() })
        : 'plain',
    voice: voiceByName,
    prosody: node => prosody(node, { rate: espeakRate, pitch: espeakPitch, volume: espeakVolume }),
    'say-as': (node, { free: unbound }) => readAs(node, unbound),
    sub: (node, { free: unbound }) => (unbound && isAlias(node.alias) ? sub(node) : { words: node.alias }),
    phoneme: (node, { free: unbound }) => {
      const known = unbound && node.alphabet === 'espeak' && isAlias(node.ph)
      if (!known) return { words: wordsOf(node.children), lowered: 'phoneme' }
      return { markup: emptyTag('phoneme', { alphabet: 'espeak', ph: node.ph }) }
    },
    reading: (node, where) => reading(withNumbersInParts(node, where.language), where)
  },
  // Of pauses side by side the longest is heard alone; a mark keeps them apart (measured: 2 s and 1 s are 2 s, with a mark 3 s).
  betweenPauses: emptyTag('mark', { name: 'pause' }),
  // A mark between two paragraphs makes 0.6 s of 1.2 s, and 2.1 s of a pause of 1.5 s; inside the first sentence it changes nothing.
  marksBeforeWords: true,
  chapterMark: chapter => emptyTag('mark', { name: `chapter-${chapter}` }),
  hyphenJoins: true,
  // No limit on the length of a document was found.
  limits: [],
  elements,
  effects: {
    notXml: 'misread',
    unknownElement: 'ignored',
    unknownAttribute: 'ignored',
    value: 'misread',
    missing: 'ignored',
    nesting: 'undefined',
    text: 'misread',
    insideWord: 'misread',
    cdata: 'lost',
    references: 'misread'
  }
}

/** All of one length, for a short one would be as long as the pause of its boundary. */
function pieceOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / Math.ceil(milliseconds / longestExactBreak)) || 1)
}

function espeakRate(value: string): string | undefined {
  if (isOneOf(rateWords, value)) return value
  const factor = rateFactor(value)
  return factor === undefined ? undefined : `${Math.round(Math.min(factor, 50) * 100)}%`
}

/** Whole numbers only, as percent or semitones. */
function espeakPitch(value: string): string | undefined {
  if (isOneOf(pitchWords, value)) return value
  const pitch = pitchChange(value)
  if (pitch === undefined || pitch.unit === 'Hz' || Math.abs(pitch.value) > 999) return undefined
  return `${signed(Math.round(pitch.value))}${pitch.unit}`
}

function espeakVolume(value: string): string | undefined {
  if (isOneOf(volumeWords, value)) return value
  const decibels = volumeDecibels(value)
  return decibels === undefined ? undefined : `${signed(Math.min(999, decibelsAsPercent(decibels)))}%`
}
