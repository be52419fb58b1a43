import { isLetterOrDigit } from './letters.js'
import type { Break, Node, NodeOf, NodeType, Script, Strength } from './tree.js'
import { writtenText } from './words.js'

/** A stretch of the episode under one title, as long as it will probably take to say. */
export interface ChapterMeasure {
  /** Empty for the words before the first chapter. */
  readonly title: string
  /** Seconds from the start of the episode. */
  readonly start: number
  readonly seconds: number
  readonly words: number
}

/** How long an episode will probably be: counted words and written pauses, no voice has spoken yet. */
export interface Measure {
  readonly words: number
  readonly seconds: number
  /** In order, without gaps: each ends where the next one starts. Nested chapters stand in the row like others. */
  readonly chapters: readonly ChapterMeasure[]
}

/** The show's pace, `wordsPerMinute` of show.yaml: words of German news as they are heard, the silence between sentences not included. */
export interface Pace {
  readonly wordsPerMinute: number
}

/** The pace of an unhurried newsreader in German, and of the embedded voice at its usual rate, 160. */
const usualWordsPerMinute = 140

/**
 * How long speech takes at that pace, in milliseconds: fitted to the embedded voice over 570 German and English sentences, of
 * which it takes 8 % more or less for one and 2 % for all. Letters tell more than words: English words are short, German ones are not.
 */
const speechMilliseconds = {
  letter: 69,
  /** What a letter said by its name takes over one that is part of a word: `K I`. */
  letterName: 170,
  /** The small pause at a comma, colon, dash or bracket. */
  mark: 330
} as const

/**
 * The silence a pause without a time stands for, in milliseconds. SSML leaves it to the service; these are the only published values:
 * https://learn.microsoft.com/azure/ai-services/speech-service/speech-synthesis-markup-structure#break-attributes
 */
const strengthMilliseconds: Readonly<Record<Strength, number>> = {
  none: 0,
  'x-weak': 250,
  weak: 500,
  medium: 750,
  strong: 1000,
  'x-strong': 1250
}

/** The silence a voice makes by itself when something ends, in milliseconds: a calm news voice, measured. */
const endMilliseconds = { sentence: 350, item: 450, paragraph: 650 } as const

/** How many times faster than usual a keyword of `prosody rate` is; the services differ, these are Azure's. */
const rates: ReadonlyMap<string, number> = new Map([
  ['x-slow', 0.5],
  ['slow', 0.64],
  ['medium', 1],
  ['default', 1],
  ['fast', 1.55],
  ['x-fast', 2]
])

/** What `say-as` has a voice say character by character. */
const spelled: ReadonlySet<string> = new Set(['characters', 'spell-out', 'digits', 'verbatim', 'telephone'])

/** The silence of a pause in milliseconds, also where only a strength is written; SSML's own default is medium. */
export function pauseMilliseconds(node: Break): number {
  return node.milliseconds ?? strengthMilliseconds[node.strength ?? 'medium']
}

/** A stop watch going through the script. */
interface Watch {
  words: number
  /** Speech so far at the usual pace, by how much faster it is said in places. */
  speechMilliseconds: number
  /** Silence so far. */
  milliseconds: number
  /** Silence due before the next word: by what has ended, and by pauses written there. */
  owedByEnd: number
  owedByBreaks: number
  /** The text so far ends inside a word, which has already been counted or was only signs. */
  wordIsOpen: boolean
  wordIsCounted: boolean
  /** Letters of the word, or of its part between hyphens, so far. */
  letters: number
  /** The first of them is a capital, timed as a letter that is said by its name. */
  nameIsTimed: boolean
  /** The last character was a comma or the like; it is one when a blank follows. */
  markIsOpen: boolean
  rate: number
  readonly wordsPerMinute: number
  readonly starts: { readonly title: string; readonly words: number; readonly seconds: number }[]
}

/**
 * Estimates how long a script is, projected to speech and read by its language.
 *
 * `seconds = speech · 140 / wordsPerMinute + silences`. Speech is what is heard (the alias, the spoken form), letter by letter,
 * faster or slower inside `prosody rate`; a word is anything between blanks that holds a letter or digit, and "K I" is two.
 * Between two words stands one silence: the longest end there (sentence 350 ms, item 450 ms, paragraph 650 ms) or the pauses
 * written there, whichever is longer, since a written pause takes the place of the one the voice would make. Sounds count nothing.
 */
export function measure(script: Script, { wordsPerMinute }: Pace): Measure {
  const watch: Watch = {
    words: 0,
    speechMilliseconds: 0,
    milliseconds: 0,
    owedByEnd: 0,
    owedByBreaks: 0,
    wordIsOpen: false,
    wordIsCounted: false,
    letters: 0,
    nameIsTimed: false,
    markIsOpen: false,
    rate: 1,
    wordsPerMinute,
    starts: []
  }
  timeAll(script.children, watch)
  fallSilent(watch)
  return { words: watch.words, seconds: secondsOf(watch), chapters: chaptersOf(watch) }
}

type Timing = { readonly [Type in NodeType]: (node: NodeOf<Type>, watch: Watch) => void }

const inner = (node: { readonly children: readonly Node[] }, watch: Watch) => timeAll(node.children, watch)
const nothing = () => {}

const timing: Timing = {
  text: (node, watch) => say(node.value, watch),
  reading: (node, watch) => say(node.spoken, watch),
  sub: (node, watch) => say(node.alias, watch),
  chapter(node, watch) {
    startChapter(writtenText(node.title), watch)
    inner(node, watch)
    end('paragraph', watch)
  },
  paragraph(node, watch) {
    inner(node, watch)
    end('paragraph', watch)
  },
  sentence(node, watch) {
    inner(node, watch)
    end('sentence', watch)
  },
  item(node, watch) {
    inner(node, watch)
    end('item', watch)
  },
  list(node, watch) {
    end('sentence', watch)
    inner(node, watch)
    end('paragraph', watch)
  },
  break(node, watch) {
    endWord(watch)
    watch.owedByBreaks += pauseMilliseconds(node)
  },
  only: (node, watch) => (node.outputs.includes('speech') ? inner(node, watch) : undefined),
  prosody(node, watch) {
    const before = watch.rate
    watch.rate = before * rateOf(node.rate)
    inner(node, watch)
    watch.rate = before
  },
  'say-as'(node, watch) {
    if (!spelled.has(node.interpretAs)) return inner(node, watch)
    for (const child of node.children) if (child.type === 'text') say([...child.value].join(' '), watch)
  },
  emphasis: inner,
  lang: inner,
  voice: inner,
  phoneme: inner,
  a: inner,
  cue: nothing,
  sound: nothing,
  mark: nothing,
  content: nothing,
  label: nothing
}

function timeAll(nodes: readonly Node[], watch: Watch): void {
  for (const node of nodes) (timing[node.type] as (node: Node, watch: Watch) => void)(node, watch)
}

/** Something ends: the next word waits, and does not belong to the last one. A place where nothing was said makes no silence. */
function end(what: keyof typeof endMilliseconds, watch: Watch): void {
  endWord(watch)
  if (watch.words > 0) watch.owedByEnd = Math.max(watch.owedByEnd, endMilliseconds[what])
}

/** The next letter begins another word; a mark before a longer silence is no pause of its own. */
function endWord(watch: Watch): void {
  watch.wordIsOpen = false
  watch.letters = 0
  watch.markIsOpen = false
}

/** Lets the silence that is due pass. */
function fallSilent(watch: Watch): void {
  watch.milliseconds += Math.max(watch.owedByEnd, watch.owedByBreaks)
  watch.owedByEnd = 0
  watch.owedByBreaks = 0
}

/** Times the words of a stretch; one that touches the stretch before belongs to its last word: "KI" + "-Modelle". */
function say(spoken: string, watch: Watch): void {
  for (let i = 0; i < spoken.length; i++) {
    const code = spoken.charCodeAt(i)
    if (isBlank(code)) {
      if (watch.markIsOpen) addSpeech(speechMilliseconds.mark, watch)
      endWord(watch)
      continue
    }
    if (!watch.wordIsOpen) watch.wordIsCounted = false
    watch.wordIsOpen = true
    if (isLetterOrDigit(spoken, i)) sayLetter(code, watch)
    else sayMark(code, watch)
  }
}

/** A lone capital letter is said by its name, until a second letter shows that it is not alone. */
function sayLetter(code: number, watch: Watch): void {
  if (!watch.wordIsCounted) countWord(watch)
  watch.letters += 1
  addSpeech(speechMilliseconds.letter, watch)
  if (watch.letters === 1) watch.nameIsTimed = isCapital(code)
  if (watch.nameIsTimed && watch.letters <= 2)
    addSpeech((watch.letters === 1 ? 1 : -1) * speechMilliseconds.letterName, watch)
  watch.markIsOpen = false
}

function sayMark(code: number, watch: Watch): void {
  if (isHyphen(code)) watch.letters = 0
  // where a silence is due already, a mark adds nothing
  else if (pausingMarks.has(code)) watch.markIsOpen = watch.words > 0 && watch.owedByEnd + watch.owedByBreaks === 0
}

function countWord(watch: Watch): void {
  fallSilent(watch)
  watch.wordIsCounted = true
  watch.words += 1
}

function addSpeech(milliseconds: number, watch: Watch): void {
  watch.speechMilliseconds += milliseconds / watch.rate
}

/** `,` `:` `;` `)` and dashes. */
const pausingMarks: ReadonlySet<number> = new Set([0x2c, 0x3a, 0x3b, 0x29, 0x2013, 0x2014])

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

/** The letters that acronyms are made of. */
function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code === 0xc4 || code === 0xd6 || code === 0xdc
}

/** White space as JavaScript counts it, by number: every text of every episode comes through here letter by letter. */
function isBlank(code: number): boolean {
  if (code < 128) return code <= 32
  if (code < 0x1680) return code === 0xa0
  return (code >= 0x2000 && code <= 0x200a) || rareBlanks.has(code)
}

const rareBlanks: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

function secondsOf(watch: Watch): number {
  const speech = (watch.speechMilliseconds * usualWordsPerMinute) / watch.wordsPerMinute
  return (speech + watch.milliseconds) / 1000
}

/** The silence before a chapter belongs to the one that ends; before the first word of all it belongs to the first chapter. */
function startChapter(title: string, watch: Watch): void {
  endWord(watch)
  const isFirst = watch.words === 0 && watch.starts.length === 0
  if (!isFirst) fallSilent(watch)
  if (watch.starts.length === 0 && !isFirst) watch.starts.push({ title: '', words: 0, seconds: 0 })
  watch.starts.push({ title, words: watch.words, seconds: secondsOf(watch) })
}

function chaptersOf(watch: Watch): readonly ChapterMeasure[] {
  const starts = watch.starts.length > 0 || watch.words === 0 ? watch.starts : [{ title: '', words: 0, seconds: 0 }]
  return starts.map(({ title, words, seconds }, i) => {
    const next = starts[i + 1] ?? { words: watch.words, seconds: secondsOf(watch) }
    return { title, start: seconds, seconds: next.seconds - seconds, words: next.words - words }
  })
}

/** `"80%"` → 0.8, `"+10%"` → 1.1, `"1.2"` → 1.2, `"slow"` → 0.64; what is none of these changes nothing. */
function rateOf(rate: string | undefined): number {
  const keyword = rates.get(rate ?? 'default')
  if (keyword !== undefined) return keyword
  const amount = Number.parseFloat(rate ?? '')
  const isChange = /^[+-]/.test(rate ?? '')
  const factor = rate?.endsWith('%') ? amount / 100 + (isChange ? 1 : 0) : amount
  return factor > 0 && factor < Number.POSITIVE_INFINITY ? factor : 1
}
