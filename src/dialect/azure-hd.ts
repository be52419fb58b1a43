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
import type { AttributeRule, Dialect, ElementRule, NodeOf, PrintRequest, Said, Where } from './dialect.js'
import { localeOf, primary } from './locale.js'
import { escapeText, wordsTag } from './markup.js'
import { pauseInWords, plainRows } from './plain-text.js'
import { element, isForeign, plain, respelled, spelling, sub, without } from './rows.js'
import { emptyElement, holds, neededLanguage, pattern, wordsOnly } from './rules.js'

// https://learn.microsoft.com/azure/ai-services/speech-service/high-definition-voices#supported-and-unsupported-ssml-elements-for-azure-speech-hd-voices
const source = `${docs}/high-definition-voices`

const inSentence = ['lang', 'say-as', 'sub'] as const
const inVoice = ['lang', 'lexicon', 'p', 's', 'say-as', 'sub'] as const

/** `temperature=0.8`: how freely the voice reads, from 0 to 1; other parameters are left to the service. */
const parameters: AttributeRule = {
  forms: [
    pattern(/^(?!.*temperature\s{0,9}=\s{0,9}(?!(?:0?\.\d{1,9}|[01]|1\.0{1,9})\s{0,9}(?:[;,]|$)))/s, 'temperature=0.8')
  ],
  effect: 'undefined'
}

const elements: Readonly<Record<string, ElementRule>> = {
  speak: { attributes: speakAttributes, children: ['voice'], text: false, needs: 'voice', source: structure },
  voice: { ...holds(inVoice, { ...voiceAttributes, parameters }), source: voicePage },
  lang: { ...holds(inVoice, { 'xml:lang': neededLanguage }), source: voicePage },
  lexicon: { ...emptyElement({ uri: { forms: [{ form: 'address' }], required: true } }), source: pronunciation },
  'say-as': sayAsRule,
  sub: { ...wordsOnly({ alias: { forms: [{ form: 'any' }], required: true } }), source: pronunciation },
  p: { ...holds([...inSentence, 's']), source: structure },
  s: { ...holds(inSentence), source: structure }
}

/** Who speaks where show.yaml names nobody: the voices the documentation shows for these locales. */
const usualVoices: Readonly<Record<string, string>> = {
  de: 'de-DE-Seraphina:DragonHDLatestNeural',
  en: 'en-US-Ava:DragonHDLatestNeural'
}

function usualVoice(language: string): string | undefined {
  return usualVoices[primary(language)]
}

function speaker(request: PrintRequest): string {
  return request.voiceOf(undefined) ?? usualVoice(request.language) ?? ''
}

/** All of these voices speak several languages, and none takes phonemes: so a name gets its language, else a respelling. */
function reading(node: NodeOf<'reading'>, where: Where): Said {
  if (!where.free) return respelled(node, where)
  if (isForeign(node.language, where.language))
    return { markup: wordsTag('lang', { 'xml:lang': localeOf(node.language) }, node.spoken) }
  const respell = spelling(node, where)
  return respell === undefined ? respelled(node, where) : sub({ type: 'sub', alias: respell, children: node.children })
}

/**
 * Microsoft Azure AI Speech with HD voices (DragonHD): words, paragraphs, languages and substitutions. Pauses and emphasis are
 * the voice's own affair.
 */
export const azureHd: Dialect = {
  name: 'azure-hd',
  title: 'Azure AI Speech (HD)',
  sources: [source, structure, voicePage, pronunciation, `${docs}/speech-services-quotas-and-limits`],
  extension: 'ssml',
  root,
  wrapper: request => ({ element: 'voice', attributes: { name: speaker(request) } }),
  usualVoice,
  blockSeparator: '\n',
  nodes: {
    ...plainRows,
    text: escapeText,
    paragraph: () => element('p'),
    sentence: () => element('s'),
    item: () => element('p'),
    break: pauseInWords,
    lang: (node, request) =>
      isForeign(node.language, request.language) ? element('lang', { 'xml:lang': localeOf(node.language) }) : 'plain',
    voice: (node, request) => {
      const name = request.voiceOf(node.name)
      if (name === undefined) return without('voice')
      return name === speaker(request) ? plain() : element('voice', { name })
    },
    'say-as': (node, { free }, request) => readAs(node, free, request),
    sub: (node, { free }) => (free ? sub(node) : { words: node.alias }),
    reading
  },
  hyphenJoins: false,
  limits,
  elements,
  effects: {
    notXml: 'error',
    // "not supported", and no word on what comes of it
    unknownElement: 'undefined',
    unknownAttribute: 'undefined',
    value: 'error',
    missing: 'error',
    nesting: 'undefined',
    text: 'error',
    prefix: 'error'
  }
}
