import type { Dialect, DialectEffects, NodeOf, NodeTable, Said, Sign, SignWhere } from './dialect.js'
import { wordsOf } from './draft.js'
import { isCommand } from './inline.js'
import { emptyTag } from './markup.js'
import { isForeign, plain, respelled, spelled, spellsOut, unspoken, without, withoutEmphasis } from './rows.js'

/** What dialects for plain text share: one table of rows in which each changes what its service can do. */

/**
 * Silence of each strength, from the one service that tells:
 * https://learn.microsoft.com/azure/ai-services/speech-service/speech-synthesis-markup-structure#add-a-break
 */
const strengthMilliseconds = { none: 0, 'x-weak': 250, weak: 500, medium: 750, strong: 1000, 'x-strong': 1250 } as const

/** How long a pause is meant to be. */
export function length({ milliseconds, strength = 'medium' }: NodeOf<'break'>): number {
  return milliseconds ?? strengthMilliseconds[strength]
}

/** Every voice makes a pause of about that length between two words or sentences anyway. */
const shortestPause = 400

/**
 * A pause for services without any: between sentences a new paragraph begins, between words stand three dots. Short ones are
 * left to the voice, and so are those behind a comma.
 */
export function pauseInWords(node: NodeOf<'break'>, { at }: SignWhere): Sign {
  const milliseconds = length(node)
  if (milliseconds === 0) return { markup: [] }
  if (milliseconds < shortestPause || at === 'punctuation') return { lowered: 'break' }
  return at === 'edge' ? { lowered: 'break', paragraphEnd: true } : { markup: ['…'], lowered: 'break' }
}

/** A pause for services with a few of fixed length. */
export function pauseByName(node: NodeOf<'break'>, short: string, middle: string, long: string): Sign {
  const milliseconds = length(node)
  if (milliseconds === 0) return { markup: [] }
  const name = milliseconds < 500 ? short : milliseconds < 1000 ? middle : long
  return node.milliseconds === undefined ? { markup: [name] } : { markup: [name], lowered: 'break-length' }
}

/** A pause in pieces of whole milliseconds, each as long as the service takes at most. */
export function pauseByTime(node: NodeOf<'break'>, longest: number, write: (milliseconds: number) => string): Sign {
  const markup: string[] = []
  for (let rest = length(node); rest > 0; rest -= longest) markup.push(write(Math.min(rest, longest)))
  return markup.length > 1 ? { markup, split: true } : { markup }
}

/** `<break time="500ms"/>` */
export function breakTag(milliseconds: number): string {
  return emptyTag('break', { time: `${milliseconds}ms` })
}

/** Whether square brackets are markup to the service, so that no word may have any, or only those around a command are changed. */
type Brackets = 'markup' | 'commands'

/**
 * Words without anything a service could take for its markup; what has to go gets a twin that is silent too, and no character is
 * added or lost. A sign at the end could begin markup together with the words that follow.
 *
 *     [sic] <b>  →  (sic) ‹b›
 */
export function withTwins(words: string, brackets: Brackets): string {
  if (!signs.test(words)) return words
  const clean = words
    .replace(noText, it => '\uFFFD'.repeat(it.length))
    .replace(references, '＆')
    .replace(tags, inQuotes)
  return brackets === 'markup'
    ? clean.replaceAll('[', '(').replaceAll(']', ')')
    : clean.replace(bracketed, (whole: string, content?: string) =>
        content === undefined || isCommand(content) ? inParentheses(whole) : whole
      )
}

const signs = /[<[\]&]|(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Noncharacter_Code_Point}]|\p{Surrogate}/u
const noText = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Noncharacter_Code_Point}]|\p{Surrogate}/gu
const references = /&(?=(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/g
const tags = /<(?=[A-Za-z/!?<]|$)[^<>]*>?/g
const bracketed = /\[(?:([^[\]\n]{0,200})\])?/g

function inQuotes(tag: string): string {
  return tag.endsWith('>') ? `‹${tag.slice(1, -1)}›` : `‹${tag.slice(1)}`
}

function inParentheses(command: string): string {
  return command.endsWith(']') ? `(${command.slice(1, -1)})` : `(${command.slice(1)}`
}

function readAs({ interpretAs, children }: NodeOf<'say-as'>): Said {
  const content = wordsOf(children)
  return spellsOut(interpretAs) ? { words: spelled(content) } : { words: content, lowered: 'say-as' }
}

/** What every service for plain text lacks, with the words in place of what was meant. */
export const plainRows = {
  chapter: plain,
  paragraph: plain,
  sentence: plain,
  list: plain,
  item: plain,
  break: pauseInWords,
  sound: () => ({ lowered: 'sound' }),
  mark: () => ({ lowered: 'mark' }),
  emphasis: withoutEmphasis,
  lang: ({ language }, request) => (isForeign(language, request.language) ? without('lang') : 'plain'),
  voice: () => without('voice'),
  prosody: () => without('prosody'),
  'say-as': readAs,
  sub: ({ alias }) => ({ words: alias }),
  phoneme: ({ children }) => ({ words: wordsOf(children), lowered: 'phoneme' }),
  reading: respelled,
  a: plain,
  cue: unspoken,
  only: unspoken,
  content: unspoken,
  label: unspoken
} satisfies Omit<NodeTable, 'text'>

/** What comes of mistakes where the service says nothing of them. */
export const unstated: DialectEffects = {
  notXml: 'undefined',
  unknownElement: 'undefined',
  unknownAttribute: 'undefined',
  value: 'undefined',
  missing: 'undefined',
  nesting: 'undefined',
  text: 'undefined'
}

/** What comes of mistakes where all markup is read aloud. */
export const readAloud: DialectEffects = {
  notXml: 'misread',
  unknownElement: 'misread',
  unknownAttribute: 'misread',
  value: 'misread',
  missing: 'misread',
  nesting: 'misread',
  text: 'misread'
}

/** Files, paragraphs and rules that dialects for plain text have in common. */
export const plainFile = { extension: 'txt', blockSeparator: '\n\n', hyphenJoins: false } satisfies Partial<Dialect>
