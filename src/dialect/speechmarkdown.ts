import type { Around, Dialect, NodeOf, Said, Sign, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { markName } from './markup.js'
import { length, plainFile, plainRows, readAloud, withTwins } from './plain-text.js'
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
import { isForeign, respelled, spellsOut, without } from './rows.js'
import { forms, pattern } from './rules.js'

// Values are read from the grammar of version 2.1.1: a value it can not read makes it throw, so such words stay plain.
const source = 'https://github.com/speechmarkdown/speechmarkdown-js/blob/master/src/SpeechMarkdownGrammar.ts'

const keys = [
  ...['emphasis', 'address', 'number', 'cardinal', 'characters', 'chars', 'digits', 'drc', 'expletive', 'bleep'],
  ...['fraction', 'interjection', 'ordinal', 'telephone', 'phone', 'unit', 'time', 'date', 'whisper', 'ipa', 'sub'],
  ...['vol', 'volume', 'rate', 'pitch', 'timbre', 'lang', 'voice', 'excited', 'disappointed'],
  ...['defaults', 'dj', 'newscaster']
] as const
const value = `:\\s{0,3}(?:"[^"]{1,80}"|'[^']{1,80}')`
const key = `(?:${keys.join('|')})(?:${value})?`

/** What its modifiers take as a value; an umlaut is too much for them. */
const safeValue = /^[A-Za-z0-9 .%+'æðʃθʒəɚɑɝɛɪɔʊʌɒˈˌŋɹ-]{1,80}$/
/** What may stand in the brackets before a modifier. */
const safeWords = /^[^[\]()\n]+$/

/** `(KI)[sub:"K I"]`; undefined where the words or the value can not be written like that. */
function modified(words: string, modifier: string, setting?: string): Said | undefined {
  if (!safeWords.test(words) || (setting !== undefined && !safeValue.test(setting))) return undefined
  return { markup: `(${write(words)})[${modifierOf(modifier, setting)}]` }
}

function modifierOf(modifier: string, setting: string | undefined): string {
  return setting === undefined ? modifier : `${modifier}:"${setting}"`
}

/** Nothing with brackets of its own can stand inside, for it would be read aloud. */
function around(node: { readonly children: NodeOf<'emphasis'>['children'] }, modifiers: readonly string[]): Around {
  const simple = node.children.every(child => child.type === 'text') && safeWords.test(wordsOf(node.children))
  if (!simple) return without('emphasis')
  return { element: 'modifier', attributes: {}, tags: ['(', `)[${modifiers.join(';')}]`] }
}

function emphasis(node: NodeOf<'emphasis'>): Around {
  return around(node, [`emphasis:"${node.level}"`])
}

function lang(node: NodeOf<'lang'>, language: string): Around {
  if (!isForeign(node.language, language)) return 'plain'
  const written = around(node, [`lang:"${node.language}"`])
  return written !== 'plain' && 'element' in written && safeValue.test(node.language) ? written : without('lang')
}

function prosody(node: NodeOf<'prosody'>): Around {
  const settings = [
    setting('rate', node.rate, rateOf),
    setting('pitch', node.pitch, it => (isOneOf(pitchWords, it) || pitchChange(it)?.unit === '%' ? it : undefined)),
    setting('vol', node.volume, it => (isOneOf(volumeWords, it) || volumeDecibels(it) !== undefined ? it : undefined))
  ]
  const meant = [node.rate, node.pitch, node.volume].filter(it => it !== undefined).length
  const written = settings.filter(it => it !== undefined)
  if (written.length === 0) return meant === 0 ? 'plain' : without('prosody')
  const it = around(node, written)
  if (it === 'plain' || !('element' in it)) return without('prosody')
  return meant > written.length ? { ...it, lowered: 'prosody' } : it
}

function setting(
  name: string,
  meant: string | undefined,
  write: (value: string) => string | undefined
): string | undefined {
  const written = meant === undefined ? undefined : write(meant.trim())
  return written === undefined ? undefined : `${name}:"${written}"`
}

function rateOf(rate: string): string | undefined {
  if (isOneOf(rateWords, rate)) return rate
  const factor = rateFactor(rate)
  return factor === undefined ? undefined : `${short(factor * 100)}%`
}

const sayAsKeys: Readonly<Record<string, string>> = {
  address: 'address',
  cardinal: 'number',
  digits: 'digits',
  fraction: 'fraction',
  number: 'number',
  number_digit: 'digits',
  ordinal: 'ordinal',
  telephone: 'telephone',
  unit: 'unit'
}

function readAs(node: NodeOf<'say-as'>, { free }: Where): Said {
  const { interpretAs, format } = node
  const content = wordsOf(node.children).trim()
  const plain: Said = { words: content, lowered: 'say-as' }
  if (!free) return plain
  if (spellsOut(interpretAs)) return modified(content, 'characters') ?? plain
  if (format !== undefined && (interpretAs === 'date' || interpretAs === 'time'))
    return modified(content, interpretAs, format) ?? plain
  const name = Object.hasOwn(sayAsKeys, interpretAs) ? sayAsKeys[interpretAs] : undefined
  return (name === undefined ? undefined : modified(content, name)) ?? plain
}

function reading(node: NodeOf<'reading'>, where: Where): Said {
  const said = where.free && node.ipa !== undefined ? modified(node.spoken, 'ipa', node.ipa) : undefined
  return said ?? respelled(node, where)
}

function phoneme(node: NodeOf<'phoneme'>, { free }: Where): Said {
  const content = wordsOf(node.children)
  const said = free && node.alphabet === 'ipa' ? modified(content, 'ipa', node.ph) : undefined
  return said ?? { words: content, lowered: 'phoneme' }
}

function sub({ alias, children }: NodeOf<'sub'>, { free }: Where): Said {
  const words = wordsOf(children).trim()
  return (free && words !== '' ? modified(words, 'sub', alias.trim()) : undefined) ?? { words: alias }
}

function pause(node: NodeOf<'break'>): Sign {
  if (node.milliseconds === undefined) return { markup: [`[break:"${node.strength ?? 'medium'}"]`] }
  return { markup: length(node) === 0 ? [] : [`[${length(node)}ms]`] }
}

/**
 * Signs around words are emphasis, so where one could end such a stretch it becomes its twin: `Ein- und Ausgabe-` would be a
 * stretch between two hyphens. Inside of words (`KI-Modell`) none can.
 */
function write(words: string): string {
  return withTwins(words, 'markup').replace(emphasisSign, sign => twins[sign] ?? sign)
}

const emphasisSign = /[-+~](?![A-Za-z0-9])/g
const twins: Readonly<Record<string, string>> = { '-': '‐', '+': '＋', '~': '∼' }

/** Speech Markdown, for people who write and for speechmarkdown-js, which makes the SSML of several services of it. */
export const speechmarkdown: Dialect = {
  ...plainFile,
  name: 'speechmarkdown',
  title: 'Speech Markdown',
  sources: [source],
  plainText: {
    brackets: forms(
      pattern(/^\d{1,9}(?:\.\d{0,9})?m?s$/, '500ms'),
      pattern(/^break:(["'])(?:none|x-weak|weak|medium|strong|x-strong|\d{1,9}(?:\.\d{0,9})?m?s)\1$/, 'break:"strong"'),
      pattern(/^mark:(["'])[\x21-\x7e]{1,200}\1$/, 'mark:"hier"'),
      pattern(/^(["'])https?:[^\s"']{1,2000}\1$/, '"https://…"'),
      pattern(new RegExp(`^${key}(?:;\\s{0,3}${key}){0,9};?$`), 'emphasis:"strong"')
    ),
    unknownBracket: 'misread',
    references: 'misread'
  },
  nodes: {
    ...plainRows,
    text: write,
    break: pause,
    mark: ({ name }) => ({ markup: [`[mark:"${markName(name)}"]`] }),
    emphasis,
    lang: (node, request) => lang(node, request.language),
    prosody,
    'say-as': readAs,
    sub,
    phoneme,
    reading
  },
  limits: [],
  elements: {},
  effects: readAloud
}
