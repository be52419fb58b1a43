import { amplitudeOf, type Sound, samplesIn } from './sound.js'

/** Where a sentence begins inside a sound, and how that is known. */
export interface SentenceStart {
  /** In samples of the sound. */
  readonly sample: number
  /** `silence`: behind a pause of the voice; `share`: by the length of the sentences alone. */
  readonly source: 'silence' | 'share'
}

/** A pause of the voice. */
interface Gap {
  /** Where the voice goes on, in samples. */
  readonly end: number
  readonly seconds: number
}

/** What is quieter than this inside speech is a pause; breath lies below it. */
const quiet = amplitudeOf(-48)
/** Stops inside words (p, t, k) are shorter. */
const shortestGapMilliseconds = 180
const frameMilliseconds = 5
/** How much a second of pause speaks for a gap, against a second of distance from the guess: ends of sentences are the long ones. */
const worthOfPause = 3
/** Longer pauses speak no louder. */
const longestTellingSeconds = 0.7
/** A boundary farther than this from every gap keeps its guess. */
const farthestSeconds = 1.5

/**
 * Finds where the sentences of a paragraph begin in its sound, when the voice does not tell. The best of its pauses are chosen: long, in
 * order, and near where the lengths of the sentences put them. `lengths` are those of the spoken sentences, in characters.
 */
export function sentenceStarts(sound: Sound, lengths: readonly number[]): readonly SentenceStart[] {
  const { rate, samples } = sound
  const first = Math.max(
    0,
    samples.findIndex(sample => Math.abs(sample) > quiet)
  )
  const last = Math.max(
    first,
    samples.findLastIndex(sample => Math.abs(sample) > quiet)
  )
  const gaps = gapsBetween(sound, first, last)
  const guesses = shares(lengths).map(share => first + share * (last - first))
  const chosen = chooseGaps(guesses.slice(1), gaps, rate)
  return settled(guesses, [first, ...chosen], last)
}

/** Where each sentence would begin if all characters took equally long, as a part of the whole: 0 first. */
function shares(lengths: readonly number[]): number[] {
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1
  let before = 0
  return lengths.map(length => {
    const share = before / whole
    before += length
    return share
  })
}

function gapsBetween({ rate, samples }: Sound, first: number, last: number): Gap[] {
  const [frame, shortest] = [samplesIn(frameMilliseconds, rate), samplesIn(shortestGapMilliseconds, rate)]
  const gaps: Gap[] = []
  let heard = first
  for (let at = first; at <= last; at += frame) {
    if (isQuiet(samples, at, Math.min(at + frame, last + 1))) continue
    if (at - heard >= shortest) gaps.push({ end: loudFrom(samples, at), seconds: (at - heard) / rate })
    heard = at + frame
  }
  return gaps
}

function isQuiet(samples: Float32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (Math.abs(samples[i] ?? 0) > quiet) return false
  return true
}

function loudFrom(samples: Float32Array, from: number): number {
  let at = from
  while (Math.abs(samples[at] ?? 1) <= quiet) at++
  return at
}

/** The cheapest way so far to settle some boundaries with gaps up to one of them, and the choice that led there. */
interface Step {
  readonly cost: number
  readonly gap: number | undefined
  readonly before: Step | undefined
}

/** For each boundary the sample where its gap ends, or undefined where none fits; the whole choice costs least. */
function chooseGaps(guesses: readonly number[], gaps: readonly Gap[], rate: number): (number | undefined)[] {
  // steps[g]: the boundaries so far are settled with gaps before number g alone
  let steps: Step[] = Array.from({ length: gaps.length + 1 }, () => ({ cost: 0, gap: undefined, before: undefined }))
  for (const guess of guesses) {
    const next: Step[] = []
    steps.forEach((step, g) => {
      const unsettled = { cost: step.cost + farthestSeconds, gap: undefined, before: step }
      next.push(cheaper(cheaper(unsettled, withGap(steps[g - 1], gaps[g - 1], guess, rate)), next[g - 1]))
    })
    steps = next
  }
  return choicesOf(steps.at(-1), guesses.length)
}

function withGap(before: Step | undefined, gap: Gap | undefined, guess: number, rate: number): Step | undefined {
  if (before === undefined || gap === undefined) return undefined
  const distance = Math.abs(gap.end - guess) / rate
  const cost = distance - worthOfPause * Math.min(gap.seconds, longestTellingSeconds)
  return { cost: before.cost + cost, gap: gap.end, before }
}

function cheaper(one: Step, other: Step | undefined): Step {
  return other === undefined || one.cost <= other.cost ? one : other
}

function choicesOf(last: Step | undefined, boundaries: number): (number | undefined)[] {
  const choices: (number | undefined)[] = []
  for (let step = last; step && choices.length < boundaries; step = step.before) choices.push(step.gap)
  return choices.reverse()
}

/** Gives the boundaries without a gap their share of the way between their neighbours. */
function settled(
  guesses: readonly number[],
  chosen: readonly (number | undefined)[],
  last: number
): readonly SentenceStart[] {
  const known = (from: number, step: 1 | -1): { sample: number; guess: number } => {
    for (let i = from; i >= 0 && i < guesses.length; i += step) {
      const sample = chosen[i]
      if (sample !== undefined) return { sample, guess: guesses[i] ?? sample }
    }
    return { sample: last, guess: last }
  }
  return guesses.map((guess, i) => {
    const sample = chosen[i]
    if (sample !== undefined) return { sample, source: 'silence' }
    const [left, right] = [known(i, -1), known(i, 1)]
    const part = (guess - left.guess) / (right.guess - left.guess || 1)
    return { sample: Math.round(left.sample + part * (right.sample - left.sample)), source: 'share' }
  })
}
