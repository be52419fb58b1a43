/** What the four engines of Amazon Polly share; each engine is a small table of what is its own. */
import { billedCharacters, characters, milliseconds } from './count.js'
import type { AttributeRule, Dialect, Effect, ElementCheck, ElementRule } from './dialect.js'
import { emptyTag } from './markup.js'
import {
  alphabets,
  dateFormats,
  fastest,
  inPhones,
  interpretations,
  isFraction,
  isWholeDate,
  longestBreak,
  type PollyAbility,
  pollyNodes,
  slowest
} from './polly-nodes.js'
import { volumeWords } from './prosody.js'
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
  signedDecibels,
  word,
  wordsOnly
} from './rules.js'

const docs = 'https://docs.aws.amazon.com/polly/latest/dg'

/** The page of Polly's guide that describes a tag. */
export function pollyPage(name: string): string {
  return `${docs}/${name}.html`
}

/** What one engine has of its own. */
export interface PollyEngine {
  readonly name: string
  readonly title: string
  readonly can: readonly PollyAbility[]
  /** Elements that not all engines have; `inside` is what may stand in those that hold words. */
  readonly own: Readonly<Record<string, (inside: readonly string[]) => ElementRule>>
  /** Attributes of `prosody` that not all engines have. */
  readonly prosody: ElementRule['attributes']
  /** Rules of this engine for elements that all have, by the element's name. */
  readonly also: Readonly<Record<string, readonly ElementCheck[]>>
  /** What becomes of tags and attributes it lacks. */
  readonly lacking: Effect
  readonly wholeSentences?: readonly string[]
}

// https://docs.aws.amazon.com/polly/latest/dg/limits.html (SynthesizeSpeech)
const mostBilled = 3000
const mostCharacters = 6000
/** "After this is reached, any remaining speech is cut off." */
const longestAudio = 600_000

/** Polly with one of its engines; a part is one request to SynthesizeSpeech. */
export function polly(engine: PollyEngine): Dialect {
  const { name, title, can, lacking, wholeSentences } = engine
  return {
    name,
    title,
    sources: [pollyPage('supportedtags'), pollyPage('limits')],
    extension: 'ssml',
    root: { element: 'speak', declaration: '', attributes: () => ({}), doctype: false },
    blockSeparator: '\n',
    nodes: pollyNodes(can),
    ...(can.includes('marks') && { chapterMark: chapter => emptyTag('mark', { name: `chapter-${chapter}` }) }),
    ...(wholeSentences && { wholeSentences }),
    hyphenJoins: false,
    phones: inPhones,
    limits: [
      { unit: 'billed-characters', most: mostBilled, count: billedCharacters },
      { unit: 'characters', most: mostCharacters, count: characters },
      { unit: 'milliseconds', most: longestAudio, effect: 'clipped', count: milliseconds }
    ],
    elements: elements(engine),
    // "Verify the SSML syntax, spelling of tags and values": InvalidSsmlException of SynthesizeSpeech.
    effects: {
      notXml: 'error',
      unknownElement: lacking,
      unknownAttribute: lacking,
      value: 'error',
      missing: 'error',
      nesting: 'undefined',
      text: 'error'
    }
  }
}

// Nesting is not documented; that paragraphs and sentences do not hold themselves is assumed.
const inSentence = ['break', 'lang', 'mark', 'phoneme', 'prosody', 'say-as', 'sub', 'w'] as const

function elements({ own, prosody, also }: PollyEngine): Readonly<Record<string, ElementRule>> {
  const inside = [...inSentence, ...Object.keys(own)]
  const anywhere = [...inside, 'p', 's']
  const made: Record<string, ElementRule> = { ...sharedElements(inside, anywhere, prosody) }
  for (const name in own) {
    const rule = own[name]?.(anywhere)
    if (rule !== undefined) made[name] = rule
  }
  for (const name in also) {
    const rule = made[name]
    if (rule !== undefined) made[name] = { ...rule, also: [...(rule.also ?? []), ...(also[name] ?? [])] }
  }
  return made
}

function sharedElements(
  inside: readonly string[],
  anywhere: readonly string[],
  prosody: ElementRule['attributes']
): Readonly<Record<string, ElementRule>> {
  return {
    speak: { ...holds(anywhere, { 'xml:lang': language, version: free, note: free }), source: pollyPage('speak-tag') },
    break: {
      ...emptyElement({
        strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
        time: forms({ form: 'time', decimal: true, most: longestBreak, over: 'error' })
      }),
      source: pollyPage('break-tag')
    },
    lang: { ...holds(anywhere, { 'xml:lang': neededLanguage }), source: pollyPage('lang-tag') },
    mark: { ...emptyElement({ name: needed }), source: pollyPage('custom-tag') },
    p: { ...holds([...inside, 's']), source: pollyPage('p-tag') },
    s: { ...holds(inside), source: pollyPage('s-tag') },
    phoneme: {
      ...wordsOnly({ alphabet: neededOneOf(...alphabets), ph: needed }),
      source: pollyPage('phoneme-tag')
    },
    prosody: {
      ...holds(anywhere, { volume, rate, ...prosody }),
      someAttribute: true,
      source: pollyPage('prosody-tag')
    },
    'say-as': {
      ...wordsOnly({ 'interpret-as': neededOneOf(...interpretations), format: oneOf(...dateFormats) }),
      also: [dateHasFormat, fractionHasNumbers],
      source: pollyPage('say-as-tag')
    },
    sub: { ...wordsOnly({ alias: needed }), source: pollyPage('sub-tag') },
    w: { ...wordsOnly({ role: neededOneOf(...roles) }), source: pollyPage('w-tag') }
  }
}

/** An attribute that has to be there with one of these values. */
export function neededOneOf(...words: readonly string[]): AttributeRule {
  return { forms: [word(...words)], required: true }
}

// https://docs.aws.amazon.com/polly/latest/dg/w-tag.html
const roles = ['VB', 'VBD', 'DT', 'IN', 'JJ', 'NN', 'DEFAULT', 'SENSE_1'].map(role => `amazon:${role}`)

const volume = forms(word(...volumeWords), signedDecibels)

/**
 * A rate is "a non-negative percentage" on its own page, while the quotas speak of values "lower than -80%" and the page about
 * whispering has an example with -10% (limits.html, whispered-tag.html).
 */
const rate: AttributeRule = {
  forms: [word('x-slow', 'slow', 'medium', 'fast', 'x-fast'), { form: 'percent', least: slowest, most: fastest }],
  unsettled: [pattern(/^-(?:[0-7]?\d(?:\.\d{1,9})?|80)%$/, '-10%')]
}

const dateHasFormat: ElementCheck = ({ attributes, text }) => {
  const interpret = attributes.get('interpret-as')
  const format = attributes.get('format')
  if (interpret === 'date' && format === undefined && !isWholeDate(text)) {
    return { rule: 'dialect/wrong-content', subject: 'date', effect: 'error', instead: `format="dmy"` }
  }
  if (interpret === undefined || interpret === 'date' || format === undefined) return undefined
  return { rule: 'dialect/wrong-content', subject: `format ${interpret}`, effect: 'error', instead: '' }
}

const fractionHasNumbers: ElementCheck = ({ attributes, text }) =>
  attributes.get('interpret-as') !== 'fraction' || isFraction(text)
    ? undefined
    : {
        rule: 'dialect/wrong-content',
        subject: `fraction ${text.slice(0, 40)}`,
        effect: 'error',
        instead: '2/9, 3+1/2'
      }

/** Louder quiet passages, the one effect that other voices than the standard ones have. */
export function compression(inside: readonly string[]): ElementRule {
  return { ...holds(inside, { name: neededOneOf('drc') }), source: pollyPage('drc-tag') }
}
