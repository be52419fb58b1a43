import type { AttributeRule, Dialect, ElementCheck, ElementRule, OuterElement } from './dialect.js'
import { emptyTag } from './markup.js'
import { isOneOf, rateFactor, rateWords, short, volumeDecibels, volumeWords } from './prosody.js'
import {
  emptyElement,
  forms,
  free,
  holds,
  language,
  neededLanguage,
  oneOf,
  pattern,
  signedDecibels,
  unsignedPercent,
  word,
  wordsOnly
} from './rules.js'
import {
  emphasisLevel,
  neededAddress,
  phonemeAttributes,
  prosodyAttributes,
  time,
  w3cEffects,
  w3cElements,
  w3cNodes,
  w3cRoot
} from './w3c.js'

// https://www.w3.org/TR/2010/REC-speech-synthesis11-20100907/ (Core profile)
const source = 'https://www.w3.org/TR/2010/REC-speech-synthesis11-20100907/'

const onFailure = oneOf('changevoice', 'ignoretext', 'ignorelang', 'processorchoice')
const count = forms(pattern(/^\d{1,15}$/, '0'))
const id: AttributeRule = { forms: [{ form: 'any' }], unique: true }
const featureList = forms({ form: 'words', of: ['name', 'languages', 'gender', 'age', 'variant'] })
/** "It is an error if" the document has no such mark, or more than one. */
const oneMark: AttributeRule = { forms: [{ form: 'any' }], names: 'mark' }

const inToken = ['audio', 'break', 'emphasis', 'mark', 'phoneme', 'prosody', 'say-as', 'sub'] as const
const inSentence = [...inToken, 'lang', 'lookup', 'token', 'voice', 'w'] as const
const anywhere = [...inSentence, 'p', 's'] as const

/** A role is a list of names; the prefix of one has to be declared, there or around it. */
const rolePrefixesDeclared: ElementCheck = ({ attributes, outer }) => {
  for (const role of (attributes.get('role') ?? '').split(/\s+/)) {
    const prefix = role.slice(0, Math.max(0, role.indexOf(':')))
    const declaration = `xmlns:${prefix}`
    if (prefix === '' || attributes.has(declaration) || isDeclaredAround(declaration, outer)) continue
    return { rule: 'dialect/undeclared-prefix', subject: prefix, effect: 'error', instead: `${declaration}="…"` }
  }
  return undefined
}

function isDeclaredAround(declaration: string, outer: OuterElement | undefined): boolean {
  for (let around = outer; around !== undefined; around = around.outer)
    if (around.attributes.has(declaration)) return true
  return false
}

const structure = { 'xml:lang': language, 'xml:id': id, onlangfailure: onFailure }
const token = { ...holds(inToken, { ...structure, role: free }), also: [rolePrefixesDeclared] }

const elements: Readonly<Record<string, ElementRule>> = {
  ...w3cElements,
  speak: holds([...anywhere, 'lexicon', 'meta', 'metadata'], {
    version: { forms: [word('1.1')], required: true },
    'xml:lang': neededLanguage,
    'xml:base': free,
    onlangfailure: onFailure,
    startmark: oneMark,
    endmark: oneMark
  }),
  lexicon: {
    ...emptyElement({
      uri: neededAddress,
      'xml:id': { forms: [pattern(/^[A-Za-z_][\w.-]{0,200}$/, 'lexikon')], required: true, unique: true },
      type: free,
      fetchtimeout: time,
      maxage: count,
      maxstale: count
    }),
    first: true
  },
  lookup: holds(anywhere, { ref: { forms: [{ form: 'any' }], required: true, names: 'lexicon' } }),
  p: holds([...inSentence, 's'], structure),
  s: holds(inSentence, structure),
  token,
  w: token,
  phoneme: wordsOnly({ ...phonemeAttributes, type: oneOf('default', 'ruby') }),
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
  emphasis: holds(inSentence, { level: emphasisLevel }),
  prosody: {
    ...holds(anywhere, {
      ...prosodyAttributes,
      rate: forms(word(...rateWords), unsignedPercent),
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
  mark: emptyElement({ name: { forms: [{ form: 'any' }], required: true, referable: true } }),
  desc: wordsOnly({ 'xml:lang': language, onlangfailure: onFailure })
}

/** SSML as W3C recommends it, for processors that follow the standard; nothing of the script is lost in it. */
export const w3c11: Dialect = {
  name: 'w3c-1.1',
  title: 'W3C SSML 1.1',
  sources: [source],
  extension: 'ssml',
  root: w3cRoot('1.1'),
  blockSeparator: '\n',
  nodes: w3cNodes({
    foreign: 'lang',
    rate: value => {
      if (isOneOf(rateWords, value)) return value
      const factor = rateFactor(value)
      return factor === undefined ? undefined : `${short(factor * 100)}%`
    },
    volume: value => (isOneOf(volumeWords, value) || volumeDecibels(value) !== undefined ? value : undefined)
  }),
  chapterMark: chapter => emptyTag('mark', { name: `chapter-${chapter}` }),
  hyphenJoins: false,
  // "no designated size limits" (2.2.2)
  limits: [],
  elements,
  effects: w3cEffects
}
