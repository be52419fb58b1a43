import { inertLine } from '../inert.js'
import type { Caption } from './caption.js'
import { stumble } from './phrases.js'

/** What players show at once: one or two lines, from one millisecond of the episode to another. */
export interface Card {
  readonly startMilliseconds: number
  readonly endMilliseconds: number
  readonly lines: readonly string[]
  readonly speaker?: string
}

/** The words of a sentence, how long the text before each is and how long it is heard. */
interface Words {
  readonly words: readonly string[]
  /** Characters before word `i`, a blank behind each word counted. */
  readonly before: readonly number[]
  /** The same, as long as it is to be heard. */
  readonly heardBefore: readonly number[]
  /** Characters that fit a line. */
  readonly width: number
}

/**
 * A sentence as cards of at most two lines of `width` characters; a longer one is cut where a phrase ends, and each card has its share
 * of the sentence's time by how long its words are heard. A word longer than a line stays whole, on a line of its own.
 */
export function cardsOf({ start, end, text, speaker }: Caption, width: number): readonly Card[] {
  const sentence = wordsOf(text, width)
  const cuts = cutsOf(sentence)
  const all = sentence.heardBefore.at(-1) ?? 0
  const timeAt = (word: number) =>
    Math.round((start + ((end - start) * (sentence.heardBefore[word] ?? 0)) / all) * 1000)
  let from = Math.max(0, timeAt(0))
  return cuts.slice(1).map((cut, i) => {
    const startMilliseconds = from
    from = Math.max(timeAt(cut), from + 1)
    const lines = linesOf(sentence, cuts[i] ?? 0, cut)
    return { startMilliseconds, endMilliseconds: from, lines, ...(speaker === undefined ? {} : { speaker }) }
  })
}

function wordsOf(text: string, width: number): Words {
  const words = inertLine(text)
    .split(' ')
    .filter(word => word !== '')
  return { words, before: sums(words, lengthOfWord), heardBefore: sums(words, heardLength), width }
}

/** How much there is before each word and after the last, a blank behind each word counted. */
function sums(words: readonly string[], lengthOf: (word: string) => number): readonly number[] {
  const before = [0]
  for (const word of words) before.push((before.at(-1) ?? 0) + lengthOf(word) + 1)
  return before
}

function lengthOfWord(word: string): number {
  return [...word].length
}

/** Digits and signs are heard as words of about six letters: `"80 %"` as `"achtzig Prozent"`. */
function heardLength(word: string): number {
  return lengthOfWord(word) + 5 * (word.match(/[\d%€$£§°]/g)?.length ?? 0)
}

/** The cuts between cards, both ends of the sentence among them, at which a reader stumbles least. */
function cutsOf(sentence: Words): readonly number[] {
  const { words } = sentence
  const costs = new Float64Array(words.length + 1).fill(Number.POSITIVE_INFINITY)
  const origins = new Uint32Array(words.length + 1)
  costs[0] = 0
  for (let from = 0; from < words.length; from++) {
    const last = lineEnd(sentence, lineEnd(sentence, from))
    for (let to = from + 1; to <= last; to++) {
      const cost = (costs[from] ?? 0) + costOfCard(sentence, from, to)
      if (cost >= (costs[to] ?? 0)) continue
      costs[to] = cost
      origins[to] = from
    }
  }
  const cuts = words.length > 0 ? [words.length] : []
  for (let at = words.length; at > 0; at = origins[at] ?? 0) cuts.push(origins[at] ?? 0)
  return cuts.reverse()
}

/** Fewer cards are better, even ones are better, and those that end where a phrase does. */
function costOfCard(sentence: Words, from: number, to: number): number {
  const missing = 1 - Math.min(1, lengthOf(sentence, from, to) / (2 * sentence.width))
  return 60 + 30 * missing * missing + stumbleAt(sentence, to)
}

/** The word before which a line that begins with word `from` must end. */
function lineEnd(sentence: Words, from: number): number {
  let to = from + 1
  while (to < sentence.words.length && lengthOf(sentence, from, to + 1) <= sentence.width) to++
  return Math.min(to, sentence.words.length)
}

function lengthOf({ before }: Words, from: number, to: number): number {
  return (before[to] ?? 0) - (before[from] ?? 0) - 1
}

function stumbleAt({ words }: Words, cut: number): number {
  const after = words[cut]
  return after === undefined ? 0 : stumble(words[cut - 1] ?? '', after)
}

/** One line where it fits, else two of about the same length, parted where a phrase ends. */
function linesOf(sentence: Words, from: number, to: number): readonly string[] {
  const { words, width } = sentence
  if (to - from === 1 || lengthOf(sentence, from, to) <= width) return [words.slice(from, to).join(' ')]
  let best = { cut: from + 1, cost: Number.POSITIVE_INFINITY }
  for (let cut = from + 1; cut < to && cut <= lineEnd(sentence, from); cut++) {
    const [first, second] = [lengthOf(sentence, from, cut), lengthOf(sentence, cut, to)]
    const tooLong = cut + 1 < to && second > width
    const cost = Math.abs(first - second) + stumbleAt(sentence, cut)
    if (!tooLong && cost < best.cost) best = { cut, cost }
  }
  return [words.slice(from, best.cut).join(' '), words.slice(best.cut, to).join(' ')]
}
