import type { Dialect, ElementRule } from './dialect.js'
import { emptyTag } from './markup.js'
import {
  decibelsAsPercent,
  isOneOf,
  rateFactor,
  rateWords,
  short,
  signed,
  volumeDecibels,
  volumeWords
} from './prosody.js'
import {
  emptyElement,
  forms,
  free,
  holds,
  language,
  needed,
  neededLanguage,
  oneOf,
  pattern,
  word,
  wordsOnly
} from './rules.js'
import {
  emphasisLevel,
  neededAddress,
  phonemeAttributes,
  prosodyAttributes,
  w3cEffects,
  w3cElements,
  w3cNodes,
  w3cRoot
} from './w3c.js'

const source = 'https://www.w3.org/TR/2004/REC-speech-synthesis-20040907/'

const inSentence = ['audio', 'break', 'emphasis', 'mark', 'phoneme', 'prosody', 'say-as', 'sub', 'voice'] as const
const anywhere = [...inSentence, 'p', 's'] as const

const number = String.raw`(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})`
/** A factor of the usual speed, or a change of it. */
const speed = pattern(new RegExp(`^[+-]?${number}%?$`), '0.9')
const change = pattern(new RegExp(`^[+-]${number}%?$`), '+10%')
/** From silence to the usual loudness. */
const loudness = { form: 'number', least: 0, most: 100 } as const

const elements: Readonly<Record<string, ElementRule>> = {
  ...w3cElements,
  speak: holds([...anywhere, 'lexicon', 'meta', 'metadata'], {
    version: { forms: [word('1.0')], required: true },
    'xml:lang': neededLanguage,
    'xml:base': free
  }),
  lexicon: { ...emptyElement({ uri: neededAddress, type: free }), first: true },
  p: holds([...inSentence, 's'], { 'xml:lang': language }),
  s: holds(inSentence, { 'xml:lang': language }),
  phoneme: wordsOnly(phonemeAttributes),
  voice: {
    ...holds(anywhere, {
      'xml:lang': language,
      gender: oneOf('male', 'female', 'neutral'),
      age: forms(pattern(/^\d{1,9}$/, '40')),
      variant: forms(pattern(/^[1-9]\d{0,8}$/, '1')),
      name: free
    }),
    someAttribute: true
  },
  emphasis: holds(inSentence, { level: emphasisLevel }),
  prosody: {
    ...holds(anywhere, {
      ...prosodyAttributes,
      rate: forms(word(...rateWords), speed),
      volume: forms(word(...volumeWords), loudness, pattern(/^\d{1,2}\.$/, '50.'), change)
    }),
    someAttribute: true
  },
  audio: holds([...anywhere, 'desc'], { src: neededAddress }),
  mark: emptyElement({ name: needed }),
  desc: wordsOnly({ 'xml:lang': language })
}

/**
 * SSML in its first edition, which older processors read: another language is another voice, a speed is a factor, and loudness
 * is a number or a change of it in percent.
 */
export const w3c10: Dialect = {
  name: 'w3c-1.0',
  title: 'W3C SSML 1.0',
  sources: [source],
  extension: 'ssml',
  root: w3cRoot('1.0'),
  blockSeparator: '\n',
  nodes: w3cNodes({
    foreign: 'voice',
    rate: value => {
      if (isOneOf(rateWords, value)) return value
      const factor = rateFactor(value)
      return factor === undefined ? undefined : short(factor)
    },
    volume: value => {
      if (isOneOf(volumeWords, value)) return value
      const decibels = volumeDecibels(value)
      return decibels === undefined ? undefined : `${signed(decibelsAsPercent(decibels))}%`
    }
  }),
  chapterMark: chapter => emptyTag('mark', { name: `chapter-${chapter}` }),
  hyphenJoins: false,
  // No limit is named.
  limits: [],
  elements,
  effects: w3cEffects
}
