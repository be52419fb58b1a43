import type { AttributeRule, Dialect, ElementRule, NodeOf, Said, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { emptyTag, escapeText, markName, wordsTag } from './markup.js'
import {
  isOneOf,
  pitchChange,
  pitchWords,
  rateFactor,
  rateWords,
  short,
  volumeDecibels,
  volumeWords
} from './prosody.js'
import {
  element,
  isForeign,
  pause,
  phoneme,
  plain,
  prosody,
  respelled,
  sayAs,
  sayAsAttributes,
  spelling,
  sub,
  unspoken,
  without
} from './rows.js'
import {
  emptyElement,
  forms,
  free,
  hertz,
  holds,
  language,
  needed,
  neededLanguage,
  oneOf,
  pattern,
  pitchStep,
  signedDecibels,
  unsignedPercent,
  word,
  wordsOnly
} from './rules.js'

// https://www.w3.org/TR/2010/REC-speech-synthesis11-20100907/ (Core profile)
const source = 'https://www.w3.org/TR/2010/REC-speech-synthesis11-20100907/'
const namespace = 'http://www.w3.org/2001/10/synthesis'

const onFailure = oneOf('changevoice', 'ignoretext', 'ignorelang', 'processorchoice')
const name = pattern(/^[\w.:-]{1,200}$/, 'date')
const neededName: AttributeRule = { forms: [name], required: true }
const time: AttributeRule = { forms: [{ form: 'time', decimal: true }] }
const count = forms(pattern(/^\d{1,15}$/, '0'))
const id: AttributeRule = { forms: [{ form: 'any' }], unique: true }
const featureList = forms({ form: 'words', of: ['name', 'languages', 'gender', 'age', 'variant'] })

const inToken = ['audio', 'break', 'emphasis', 'mark', 'phoneme', 'prosody', 'say-as', 'sub'] as const
const inSentence = [...inToken, 'lang', 'lookup', 'token', 'voice', 'w'] as const
const anywhere = [...inSentence, 'p', 's'] as const

const structure = { 'xml:lang': language, 'xml:id': id, onlangfailure: onFailure }
const token = holds(inToken, { ...structure, role: free })

const elements: Readonly<Record<string, ElementRule>> = {
  speak: holds([...anywhere, 'lexicon', 'meta', 'metadata'], {
    version: { forms: [word('1.1')], required: true },
    'xml:lang': neededLanguage,
    'xml:base': free,
    onlangfailure: onFailure,
    startmark: free,
    endmark: free
  }),
  lexicon: {
    ...emptyElement({
      uri: { forms: [{ form: 'address' }], required: true },
      'xml:id': { forms: [pattern(/^[A-Za-z_][\w.-]{0,200}$/, 'lexikon')], required: true, unique: true },
      type: free,
      fetchtimeout: time,
      maxage: count,
      maxstale: count
    }),
    first: true
  },
  lookup: holds(anywhere, { ref: { forms: [{ form: 'any' }], required: true, names: 'lexicon' } }),
  meta: {
    ...emptyElement({ name: free, 'http-equiv': free, content: needed }),
    oneOf: ['name', 'http-equiv'],
    first: true
  },
  metadata: { ...holds(['*'], { '*': free }), first: true },
  p: holds([...inSentence, 's'], structure),
  s: holds(inSentence, structure),
  token,
  w: token,
  'say-as': wordsOnly({ 'interpret-as': neededName, format: forms(name), detail: forms(name) }),
  phoneme: wordsOnly({
    ph: needed,
    alphabet: forms(pattern(/^(?:ipa|x-.{1,100})$/, 'ipa')),
    type: oneOf('default', 'ruby')
  }),
  sub: wordsOnly({ alias: needed }),
  lang: holds(anywhere, { 'xml:lang': neededLanguage, onlangfailure: onFailure }),
  voice: {
    ...holds(anywhere, {
      gender: oneOf('male', 'female', 'neutral', ''),
      age: forms(pattern(/^\d{0,3}$/, '40')),
      variant: forms(pattern(/^(?:[1-9]\d{0,3})?$/, '1')),
      name: free,
      languages: free,
      required: featureList,
      ordering: featureList,
      onvoicefailure: oneOf('priorityselect', 'keepexisting', 'processorchoice')
    }),
    someAttribute: true
  },
  emphasis: holds(inSentence, { level: oneOf('strong', 'moderate', 'none', 'reduced') }),
  break: emptyElement({ strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'), time }),
  prosody: {
    ...holds(anywhere, {
      pitch: forms(word(...pitchWords), hertz, pitchStep),
      range: forms(word(...pitchWords), hertz, pitchStep),
      contour: forms(
        pattern(/^\s{0,9}\([^()%]{1,20}%,[^()]{1,20}\)(?:\s{1,9}\([^()%]{1,20}%,[^()]{1,20}\))*\s{0,9}$/, '(0%,+10Hz)')
      ),
      rate: forms(word(...rateWords), unsignedPercent),
      duration: time,
      volume: forms(word(...volumeWords), signedDecibels)
    }),
    someAttribute: true
  },
  audio: holds([...anywhere, 'desc'], {
    src: { forms: [{ form: 'address' }] },
    fetchtimeout: time,
    fetchhint: oneOf('safe', 'prefetch'),
    maxage: count,
    maxstale: count
  }),
  mark: emptyElement({ name: needed }),
  desc: wordsOnly({ 'xml:lang': language, onlangfailure: onFailure })
}

/** A mark that a player can turn into a time. */
function mark(text: string): { markup: readonly string[] } {
  return { markup: [emptyTag('mark', { name: text })] }
}

/**
 * Written and spoken form both stay where they differ: a phoneme first, for it says most, then the language, then other
 * words. Inside a word no element may stand, so there the words are written as they sound.
 */
function reading(node: NodeOf<'reading'>, where: Where): Said {
  const { spoken, ipa } = node
  const respell = spelling(node, where)
  if (!where.free) return respelled(node, where)
  if (ipa !== undefined) return phoneme('ipa', ipa, spoken)
  if (isForeign(node.language, where.language))
    return { markup: wordsTag('lang', { 'xml:lang': node.language }, spoken) }
  if (respell !== undefined) return sub({ type: 'sub', alias: respell, children: node.children })
  if (spoken === wordsOf(node.children)) return { words: spoken }
  return sub({ type: 'sub', alias: spoken, children: node.children })
}

/** SSML as W3C recommends it, for processors that follow the standard; nothing of the script is lost in it. */
export const w3c11: Dialect = {
  name: 'w3c-1.1',
  title: 'W3C SSML 1.1',
  sources: [source],
  extension: 'ssml',
  root: {
    element: 'speak',
    declaration: '<?xml version="1.0" encoding="UTF-8"?>\n',
    attributes: request => ({ version: '1.1', xmlns: namespace, 'xml:lang': request.language }),
    namespace,
    doctype: true
  },
  blockSeparator: '\n',
  nodes: {
    text: escapeText,
    chapter: plain,
    paragraph: () => element('p'),
    sentence: () => element('s'),
    list: plain,
    item: () => element('p'),
    // No limit: https://www.w3.org/TR/2010/REC-speech-synthesis11-20100907/#S3.2.3
    break: node => pause(node, Number.POSITIVE_INFINITY),
    sound: node => mark(`sound-${markName(node.name)}`),
    mark: node => mark(node.name),
    emphasis: node => element('emphasis', { level: node.level }),
    lang: node => element('lang', { 'xml:lang': node.language }),
    voice: (node, request) => {
      const voice = request.voiceOf(node.name)
      return voice === undefined ? without('voice') : element('voice', { name: voice })
    },
    prosody: node =>
      prosody(node, {
        rate: value => {
          if (isOneOf(rateWords, value)) return value
          const factor = rateFactor(value)
          return factor === undefined ? undefined : `${short(factor * 100)}%`
        },
        pitch: value => (isOneOf(pitchWords, value) || pitchChange(value) !== undefined ? value : undefined),
        volume: value => (isOneOf(volumeWords, value) || volumeDecibels(value) !== undefined ? value : undefined)
      }),
    'say-as': (node, { free }) => {
      const content = wordsOf(node.children)
      const named = [node.interpretAs, node.format ?? 'x', node.detail ?? 'x'].every(it => /^[\w.:-]{1,200}$/.test(it))
      return free && named ? sayAs(sayAsAttributes(node), content) : { words: content, lowered: 'say-as' }
    },
    sub: (node, { free }) => (free ? sub(node) : { words: node.alias }),
    phoneme: (node, { free }) => {
      const content = wordsOf(node.children)
      const known = /^(?:ipa|x-.{1,100})$/.test(node.alphabet)
      return free && known ? phoneme(node.alphabet, node.ph, content) : { words: content, lowered: 'phoneme' }
    },
    reading: (node, where) => reading(node, where),
    a: plain,
    cue: unspoken,
    only: unspoken,
    content: unspoken,
    label: unspoken
  },
  chapterMark: chapter => emptyTag('mark', { name: `chapter-${chapter}` }),
  hyphenJoins: false,
  // "no designated size limits" (2.2.2)
  limits: [],
  elements,
  effects: {
    notXml: 'error',
    unknownElement: 'error',
    unknownAttribute: 'error',
    value: 'error',
    missing: 'error',
    nesting: 'error',
    text: 'error'
  }
}
