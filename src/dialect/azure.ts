import {
  docs,
  limits,
  pronunciation,
  readAs,
  root,
  sayAsRule,
  speakAttributes,
  structure,
  voiceAttributes,
  voicePage
} from './azure-family.js'
import type { AttributeRule, Dialect, ElementCheck, ElementRule, NodeOf, PrintRequest, Said, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { localeOf, primary } from './locale.js'
import { emptyTag, escapeText, markName } from './markup.js'
import { phoneSets, phonesIn, phonesOf } from './phones.js'
import {
  decibelsAsPercent,
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
  prosody,
  respelled,
  spelling,
  sub,
  without,
  withoutEmphasis
} from './rows.js'
import {
  anyPercent,
  emptyElement,
  forms,
  free,
  hertz,
  holds,
  needed,
  neededLanguage,
  pattern,
  plainNumber,
  word,
  wordsOnly
} from './rules.js'

// https://learn.microsoft.com/azure/ai-services/speech-service/speech-synthesis-markup-structure#add-a-break
const longestBreak = 20_000
// https://learn.microsoft.com/azure/ai-services/speech-service/speech-synthesis-markup-voice#adjust-prosody
const slowest = 0.5
const fastest = 2

const spoken = ['audio', 'break', 'phoneme', 'prosody', 'say-as', 'sub'] as const
const stressed = ['audio', 'break', 'emphasis', 'lang', 'phoneme', 'prosody', 'say-as', 'sub'] as const
const inVoice = [
  ...stressed,
  'bookmark',
  'lexicon',
  'math',
  'mstts:audioduration',
  'mstts:ttsembedding',
  'mstts:express-as',
  'mstts:silence',
  'mstts:viseme',
  'mstts:prompt',
  'mstts:mathspeechverbosity',
  'mstts:dialog',
  'mstts:voiceconversion',
  'p',
  's'
] as const

const styles = [
  'advertisement_upbeat',
  'affectionate',
  'angry',
  'assistant',
  'calm',
  'chat',
  'cheerful',
  'customerservice',
  'depressed',
  'disgruntled',
  'documentary-narration',
  'embarrassed',
  'empathetic',
  'envious',
  'excited',
  'fearful',
  'friendly',
  'gentle',
  'hopeful',
  'lyrical',
  'narration-professional',
  'narration-relaxed',
  'newscast',
  'newscast-casual',
  'newscast-formal',
  'poetry-reading',
  'sad',
  'serious',
  'shouting',
  'sports_commentary',
  'sports_commentary_excited',
  'whispering',
  'terrified',
  'unfriendly'
] as const
const personas = [
  'Girl',
  'Boy',
  'YoungAdultFemale',
  'YoungAdultMale',
  'OlderAdultFemale',
  'OlderAdultMale',
  'SeniorFemale',
  'SeniorMale'
] as const
const silences = [
  'Leading',
  'Leading-exact',
  'Tailing',
  'Tailing-exact',
  'Sentenceboundary',
  'Sentenceboundary-exact',
  'Comma-exact',
  'Semicolon-exact',
  'Enumerationcomma-exact'
] as const

const emphaticVoices = ['en-US-GuyNeural', 'en-US-DavisNeural', 'en-US-JaneNeural'] as const

const emphasisHasVoice: ElementCheck = (_, { voice }) =>
  voice === undefined || isOneOf(emphaticVoices, voice)
    ? undefined
    : { rule: 'dialect/not-for-this-voice', subject: 'emphasis', effect: 'ignored', instead: emphaticVoices.join(', ') }

const langHasVoice: ElementCheck = (_, { voice }) =>
  voice === undefined || isMultilingual(voice)
    ? undefined
    : {
        rule: 'dialect/not-for-this-voice',
        subject: 'lang',
        effect: 'ignored',
        instead: 'de-DE-SeraphinaMultilingualNeural'
      }

/** The docs of every locale allow IPA only as their tables spell it; one unknown sign and the whole text is refused. */
const phonesKnown: ElementCheck = ({ attributes }, { language: locale }) => {
  const set = attributes.get('alphabet') === 'ipa' ? phones(primary(locale ?? '')) : undefined
  const ph = attributes.get('ph') ?? ''
  if (set === undefined || phonesIn(set, ph) === ph.trim().normalize('NFC')) return undefined
  return {
    rule: 'dialect/bad-value',
    subject: `ph ${ph.slice(0, 60)}`,
    effect: 'error',
    instead: [...set.signs].join(' ')
  }
}

const secureAddress: AttributeRule = { forms: [{ form: 'address', https: true }], required: true }
const limited = (most: number, over: 'error' | 'clipped'): AttributeRule => ({
  forms: [{ form: 'time', decimal: true, most, over }],
  required: true
})
const pitchForms = forms(
  word(...pitchWords),
  hertz,
  pattern(/^[+-]\d{1,9}(?:\.\d{0,9})?(?:Hz|st)$/, '+2st'),
  anyPercent
)

const elements: Readonly<Record<string, ElementRule>> = {
  speak: {
    attributes: speakAttributes,
    children: ['mstts:backgroundaudio', 'voice'],
    text: false,
    needs: 'voice',
    source: structure
  },
  voice: {
    ...holds(inVoice, voiceAttributes),
    source: voicePage
  },
  audio: {
    ...holds(['audio', 'break', 'p', 's', 'phoneme', 'prosody', 'say-as', 'sub'], { src: secureAddress }),
    source: voicePage
  },
  bookmark: { ...emptyElement({ mark: needed }), source: structure },
  break: {
    ...emptyElement({
      // `none` is not in the documented list.
      strength: { forms: [word('x-weak', 'weak', 'medium', 'strong', 'x-strong')], effect: 'undefined' },
      time: forms({ form: 'time', decimal: true, most: longestBreak, over: 'clipped' })
    }),
    source: structure
  },
  emphasis: {
    ...holds([...stressed, 'voice'], { level: forms(word('reduced', 'none', 'moderate', 'strong')) }),
    also: [emphasisHasVoice],
    source: voicePage
  },
  lang: { ...holds(inVoice, { 'xml:lang': neededLanguage }), also: [langHasVoice], source: voicePage },
  lexicon: { ...emptyElement({ uri: { forms: [{ form: 'address' }], required: true } }), source: pronunciation },
  math: { ...holds(['*'], { '*': free }), source: pronunciation },
  'mstts:audioduration': emptyElement({ value: limited(300_000, 'error') }),
  'mstts:backgroundaudio': {
    ...emptyElement({
      src: { forms: [{ form: 'address' }], required: true },
      volume: forms({ form: 'number', least: 0, most: 100 }),
      fadein: forms({ form: 'number', least: 0, most: 10_000 }),
      fadeout: forms({ form: 'number', least: 0, most: 10_000 })
    }),
    first: true,
    most: 1,
    source: voicePage
  },
  'mstts:ttsembedding': holds(stressed, { speakerProfileId: needed }),
  'mstts:express-as': {
    ...holds(stressed, {
      style: { forms: [word(...styles)], required: true, effect: 'ignored' },
      styledegree: { forms: [{ form: 'number', least: 0.01, most: 2 }], effect: 'ignored' },
      role: { forms: [word(...personas)], effect: 'ignored' }
    }),
    source: voicePage
  },
  'mstts:silence': {
    ...emptyElement({
      type: { forms: [{ form: 'word', of: silences, anyCase: true }], required: true },
      value: limited(longestBreak, 'clipped')
    }),
    source: structure
  },
  'mstts:viseme': emptyElement({ type: { forms: [word('redlips_front', 'FacialExpression')], required: true } }),
  'mstts:prompt': emptyElement({ domain: { forms: [word('Math')], required: true } }),
  'mstts:mathspeechverbosity': emptyElement({ level: needed }),
  'mstts:dialog': { attributes: {}, children: ['mstts:turn'], text: false },
  'mstts:turn': wordsOnly({ speaker: needed }),
  'mstts:voiceconversion': emptyElement({ url: secureAddress }),
  p: { ...holds([...spoken, 'mstts:express-as', 's']), source: structure },
  s: { ...holds([...spoken, 'mstts:express-as']), source: structure },
  phoneme: {
    ...wordsOnly({ alphabet: forms(word('ipa', 'sapi', 'ups', 'x-sampa')), ph: needed }),
    also: [phonesKnown],
    source: pronunciation
  },
  prosody: {
    ...holds([...spoken, 'p', 's'], {
      pitch: pitchForms,
      contour: free,
      range: pitchForms,
      rate: forms(word(...rateWords), plainNumber, anyPercent),
      volume: forms(
        word(...volumeWords),
        { form: 'number', least: 0, most: 100 },
        pattern(/^[+-]\d{1,9}(?:\.\d{0,9})?$/, '+10'),
        anyPercent
      )
    }),
    source: voicePage
  },
  'say-as': sayAsRule,
  sub: { ...wordsOnly({ alias: needed }), source: pronunciation }
}

const stress = 'ˈ ˌ . ː'

/** Symbols by language: https://learn.microsoft.com/azure/ai-services/speech-service/speech-ssml-phonetic-sets */
const phones = phoneSets({
  de: [
    `aː a ɔ ɛː ɛ ə iː ɪ øː o oː œ e eː uː ʊ yː ʏ ai au ɔy ɔʏ̯ ɐ b d ʤ f g h j k l m n ŋ p pf ʀ r ʁ s ʃ t ts tʃ v x ç z ʒ ʔ ${stress}`,
    // Short and tense ones are written long; where a vowel is no syllable is not said.
    'ɡ>g i>iː u>uː y>yː ø>øː \u032f>'
  ],
  en: [
    `i ɪ eɪ ɛ æ ɑ ɔ ʊ oʊ u ʌ aɪ aʊ ɔɪ ju ə ɪɹ ɛɹ ʊɹ aɪɹ aʊɹ ɔɹ ɑɹ ɝ ɚ w j p b t d k g m n ŋ f v θ ð s z ʃ ʒ h tʃ dʒ l ɹ ${stress}`,
    'r>ɹ ɡ>g'
  ]
})

function inPhones(ph: string, spoken: string): string | undefined {
  return phonesOf(phones, ph, spoken)
}

/** `de-DE-SeraphinaMultilingualNeural`: only such voices follow `lang`. */
function isMultilingual(voice: string): boolean {
  return voice.includes('Multilingual')
}

/** Who speaks where show.yaml names nobody; each is the voice the documentation lists first for its locale. */
const usualVoices: Readonly<Record<string, string>> = { de: 'de-DE-KatjaNeural', en: 'en-US-AvaMultilingualNeural' }

function speaker(request: PrintRequest): string {
  return request.voiceOf(undefined) ?? usualVoices[primary(request.language)] ?? ''
}

/**
 * Readings are written as they sound. A name gets its phonemes where the voice's language has them all, else a
 * respelling, for `lang` may not stand in a paragraph.
 */
function reading(node: NodeOf<'reading'>, where: Where): Said {
  const { spoken: heard, ipa } = node
  const respell = spelling(node, where)
  const ph = !where.free || ipa === undefined ? undefined : inPhones(ipa, where.language)
  if (ph !== undefined) return phoneme('ipa', ph, heard)
  if (where.free && respell !== undefined) return sub({ type: 'sub', alias: respell, children: node.children })
  return respelled(node, where)
}

function bookmark(mark: string): { markup: readonly string[] } {
  return { markup: [emptyTag('bookmark', { mark })] }
}

/** Microsoft Azure AI Speech with neural voices: all words stand in a voice, and paragraphs hold few elements. */
export const azure: Dialect = {
  name: 'azure',
  title: 'Azure AI Speech',
  sources: [structure, voicePage, pronunciation, `${docs}/speech-services-quotas-and-limits`],
  extension: 'ssml',
  root,
  wrapper: request => ({ element: 'voice', attributes: { name: speaker(request) } }),
  usualVoice: language => usualVoices[primary(language)],
  blockSeparator: '\n',
  nodes: {
    text: escapeText,
    ...paragraphRows,
    // Azure's list of strengths lacks `none`; no time at all is the same.
    break: node =>
      pause(node.strength === 'none' ? { ...node, milliseconds: node.milliseconds ?? 0 } : node, longestBreak),
    sound: (node, { inParagraph }) => (inParagraph ? { lowered: 'sound' } : bookmark(`sound-${markName(node.name)}`)),
    mark: (node, { inParagraph }) => (inParagraph ? { lowered: 'mark' } : bookmark(node.name)),
    // Three American voices have it, and none of them inside a paragraph.
    emphasis: withoutEmphasis,
    lang: (node, request) => {
      if (!isForeign(node.language, request.language)) return 'plain'
      return isMultilingual(speaker(request))
        ? element('lang', { 'xml:lang': localeOf(node.language) })
        : without('lang')
    },
    voice: (node, request) => {
      const name = request.voiceOf(node.name)
      if (name === undefined) return without('voice')
      return name === speaker(request) ? 'plain' : element('voice', { name })
    },
    prosody: node =>
      prosody(node, {
        rate: azureRate,
        pitch: value => (isOneOf(pitchWords, value) || pitchChange(value) !== undefined ? value : undefined),
        volume: azureVolume
      }),
    'say-as': (node, { free: unbound }, request) => readAs(node, unbound, request),
    sub: (node, { free: unbound }) => (unbound ? sub(node) : { words: node.alias }),
    phoneme: (node, { free: unbound, language: tag }) => {
      const content = wordsOf(node.children)
      const ph = node.alphabet === 'ipa' ? inPhones(node.ph, tag) : undefined
      return unbound && ph !== undefined ? phoneme('ipa', ph, content) : { words: content, lowered: 'phoneme' }
    },
    reading: (node, where) => reading(node, where)
  },
  chapterMark: chapter => emptyTag('bookmark', { mark: `chapter-${chapter}` }),
  hyphenJoins: false,
  phones: inPhones,
  limits,
  elements,
  effects: {
    notXml: 'error',
    unknownElement: 'error',
    unknownAttribute: 'undefined',
    value: 'error',
    missing: 'error',
    nesting: 'undefined',
    text: 'error',
    prefix: 'error'
  }
}

/** A bare number is a factor of the usual rate, and a percentage a change of it: so `90%` becomes `0.9`. */
function azureRate(value: string): string | undefined {
  if (isOneOf(rateWords, value)) return value
  const factor = rateFactor(value)
  return factor === undefined ? undefined : short(Math.min(fastest, Math.max(slowest, factor)))
}

/** There are no decibels; a change is written as percent of the loudness. */
function azureVolume(value: string): string | undefined {
  if (isOneOf(volumeWords, value)) return value
  const decibels = volumeDecibels(value)
  return decibels === undefined ? undefined : `${signed(decibelsAsPercent(decibels))}%`
}
