import { characters } from './count.js'
import type { Dialect, ElementRule, NodeOf, Said, Where, WordsCheck } from './dialect.js'
import { wordsOf } from './draft.js'
import { primary } from './locale.js'
import { emptyTag } from './markup.js'
import { pauseByName, pauseByTime, plainFile, plainRows, unstated, withTwins } from './plain-text.js'
import { phoneme, respelled } from './rows.js'
import { emptyElement, needed, pattern, wordsOnly } from './rules.js'

const practices = 'https://elevenlabs.io/docs/overview/capabilities/text-to-speech/best-practices'
const help =
  'https://help.elevenlabs.io/hc/en-us/articles/24352686926609-Do-pauses-and-SSML-phoneme-tags-work-with-the-API'
// Limits: https://elevenlabs.io/docs/overview/models#character-limits
const limits = 'https://elevenlabs.io/docs/overview/models'

// "natural pauses up to 3 seconds"
const longestBreak = 3000
const alphabets = ['ipa', 'cmu-arpabet'] as const

/** Written as the documentation does, with a blank before the slash. */
function breakTag(milliseconds: number): string {
  return emptyTag('break', { time: `${milliseconds}ms` }).replace('/>', ' />')
}

const breaks: ElementRule = {
  ...emptyElement({
    time: { forms: [{ form: 'time', decimal: true, most: longestBreak, over: 'error' }], required: true }
  }),
  source: practices
}

const phonemes: ElementRule = {
  ...wordsOnly({ alphabet: { forms: [{ form: 'word', of: alphabets }], required: true }, ph: needed }),
  source: help
}

/** "Phoneme tags only work for individual words", and for English. */
const oneEnglishWord: WordsCheck = (words, { language }) => {
  const subject = `phoneme ${words.trim().slice(0, 40)}`
  if (!/^\s{0,9}\S+\s{0,9}$/.test(words))
    return {
      rule: 'dialect/wrong-content',
      subject,
      effect: 'undefined',
      instead: '<phoneme …>…</phoneme> <phoneme …>'
    }
  if (language === undefined || primary(language) === 'en') return undefined
  return { rule: 'dialect/not-for-this-voice', subject: `phoneme ${language}`, effect: 'undefined', instead: 'en' }
}

/** Other models skip the word. */
const wordIsLost: WordsCheck = words => ({
  rule: 'dialect/not-for-this-voice',
  subject: `phoneme ${words.trim().slice(0, 40)}`,
  effect: 'lost',
  instead: 'eleven_flash_v2, eleven_turbo_v2, eleven_monolingual_v1'
})

/** The sound of an English word, where the model takes it. */
function sounded(alphabet: string, ph: string, content: string, { free, language }: Where): Said | undefined {
  const known = alphabets.some(it => it === alphabet) && /^\S+$/.test(content)
  return free && known && primary(language) === 'en' ? phoneme(alphabet, ph, content) : undefined
}

function spokenPhoneme(node: NodeOf<'phoneme'>, where: Where): Said {
  const content = wordsOf(node.children)
  return sounded(node.alphabet, node.ph, content, where) ?? { words: content, lowered: 'phoneme' }
}

function spokenReading(node: NodeOf<'reading'>, where: Where): Said {
  const said = node.ipa === undefined ? undefined : sounded('ipa', node.ipa, node.spoken, where)
  return said ?? respelled(node, where)
}

interface Models {
  readonly name: string
  readonly title: string
  readonly models: readonly string[]
  readonly most: number
}

const common = { ...plainFile, sources: [practices, limits, help], effects: unstated } satisfies Partial<Dialect>

/** Models with pauses of any length, and with no sounds. */
function timed({ name, title, models, most }: Models): Dialect {
  return {
    ...common,
    name,
    title,
    models,
    plainText: { unknownBracket: 'undefined', references: 'undefined', words: { phoneme: wordIsLost } },
    nodes: {
      ...plainRows,
      text: words => withTwins(words, 'commands'),
      break: node => pauseByTime(node, longestBreak, breakTag)
    },
    limits: [{ unit: 'characters', most, count: characters }],
    elements: { break: breaks, phoneme: phonemes }
  }
}

/** English models, which take the sounds of single words as well. */
function sounding(them: Models): Dialect {
  const dialect = timed(them)
  return {
    ...dialect,
    plainText: { unknownBracket: 'undefined', references: 'undefined', words: { phoneme: oneEnglishWord } },
    nodes: { ...dialect.nodes, phoneme: spokenPhoneme, reading: spokenReading }
  }
}

/** ElevenLabs Multilingual v2: words and pauses. Where no model is named, it is this one. */
export const elevenlabs = timed({
  name: 'elevenlabs',
  title: 'ElevenLabs Multilingual v2',
  models: ['eleven_multilingual_v2', 'eleven_multilingual_v1'],
  most: 10_000
})

/** The fast models for many languages: as Multilingual v2, with four times the room. */
export const elevenlabsFlashV25 = timed({
  name: 'elevenlabs-flash-v2.5',
  title: 'ElevenLabs Flash v2.5',
  models: ['eleven_flash_v2_5', 'eleven_turbo_v2_5'],
  most: 40_000
})

/** The fast models for English. */
export const elevenlabsFlashV2 = sounding({
  name: 'elevenlabs-flash-v2',
  title: 'ElevenLabs Flash v2',
  models: ['eleven_flash_v2', 'eleven_turbo_v2'],
  most: 30_000
})

/** The first model, for English. */
export const elevenlabsEnglishV1 = sounding({
  name: 'elevenlabs-english-v1',
  title: 'ElevenLabs English v1',
  models: ['eleven_monolingual_v1'],
  // https://help.elevenlabs.io/hc/en-us/articles/13298164480913
  most: 10_000
})

/** ElevenLabs v3: directions in square brackets, in words of one's own, and pauses among them; break tags are not taken. */
export const elevenlabsV3: Dialect = {
  ...common,
  name: 'elevenlabs-v3',
  title: 'ElevenLabs v3',
  models: ['eleven_v3'],
  plainText: {
    brackets: { forms: [pattern(/^(?=.*\p{L})[^<>[\]]+$/u, 'short pause')] },
    unknownBracket: 'undefined',
    references: 'undefined',
    words: { phoneme: wordIsLost }
  },
  nodes: {
    ...plainRows,
    text: words => withTwins(words, 'markup'),
    break: node => pauseByName(node, '[short pause]', '[pause]', '[long pause]')
  },
  // 3,000 in the documentation of 2025-08; the model is young, and the number may rise.
  limits: [{ unit: 'characters', most: 3000, count: characters }],
  elements: { phoneme: phonemes }
}
