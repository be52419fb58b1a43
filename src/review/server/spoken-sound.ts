import { trimmed } from '../../audio/trim.js'
import type { PlannedUnit, Step } from '../../voice/units.js'
import type { HeardWord, Sound, Span } from '../protocol.js'
import type { Said } from './sentences.js'

/** Sound in memory: one channel. */
export interface Samples {
  readonly rate: number
  readonly samples: Float32Array
}

/** The units that say a sentence, with the silence behind each. */
export interface SaidBy {
  readonly id: string
  readonly units: readonly { readonly unit: PlannedUnit; readonly pauseAfterMilliseconds: number }[]
}

/** Which units say which sentence; the rest of a sentence that is too long for one unit follows it. */
export function unitsBySentence(steps: readonly Step[], said: readonly Pick<Said, 'id'>[]): readonly SaidBy[] {
  const groups: { id: string; units: SaidBy['units'][number][] }[] = []
  for (const step of steps) {
    if (!('say' in step)) continue
    const { say: unit, pauseAfterMilliseconds } = step
    const begins = unit.written.filter(written => written !== '').length
    for (let i = 0; i < begins; i++) groups.push({ id: said[groups.length]?.id ?? '', units: [] })
    groups.at(-1)?.units.push({ unit, pauseAfterMilliseconds })
  }
  return groups
}

/** A mix of some sentences: their sound without the silence around it, and the pauses of the script between. */
export interface Mix {
  readonly rate: number
  readonly samples: Float32Array
  readonly sentences: readonly ({ readonly id: string } & Span)[]
}

/** Joins the sounds of sentences; `soundOf` gives each unit's. */
export function joined(groups: readonly SaidBy[], soundOf: (unit: PlannedUnit) => Samples): Mix {
  const pieces: Float32Array[] = []
  const sentences: { id: string; start: number; end: number }[] = []
  let rate = 22_050
  let length = 0
  const add = (piece: Float32Array) => {
    pieces.push(piece)
    length += piece.length
  }
  for (const { id, units } of groups) {
    const start = length
    let end = length
    for (const { unit, pauseAfterMilliseconds } of units) {
      const sound = trimmed(soundOf(unit)).sound
      rate = sound.rate
      add(sound.samples)
      end = length
      add(new Float32Array(Math.round((pauseAfterMilliseconds / 1000) * rate)))
    }
    sentences.push({ id, start, end })
  }
  const samples = new Float32Array(length)
  let at = 0
  for (const piece of pieces) {
    samples.set(piece, at)
    at += piece.length
  }
  const seconds = (sample: number) => Math.round((sample / rate) * 1000) / 1000
  return {
    rate,
    samples,
    sentences: sentences.map(({ id, start, end }) => ({ id, start: seconds(start), end: seconds(end) }))
  }
}

const mostPeaks = 2_000

/** The loudest sample of each stretch, for a waveform. */
export function peaksOf(samples: Float32Array): readonly number[] {
  const count = Math.min(mostPeaks, Math.ceil(samples.length / 100))
  const width = samples.length / Math.max(1, count)
  return Array.from({ length: count }, (_, i) => {
    let most = 0
    for (let at = Math.floor(i * width); at < (i + 1) * width && at < samples.length; at++)
      most = Math.max(most, Math.abs(samples[at] ?? 0))
    return Math.round(most * 1000) / 1000
  })
}

/** About when each written word is heard: a sentence's time shared out by the letters of what is spoken for it. */
export function heardWords(
  times: Sound['sentences'],
  sentenceOf: (id: string) =>
    | {
        readonly written: string
        readonly readings: readonly { readonly start: number; readonly end: number; readonly spoken: string }[]
      }
    | undefined
): readonly HeardWord[] {
  return times.flatMap(({ id, start, end }) => {
    const sentence = sentenceOf(id)
    if (sentence === undefined) return []
    const words = Array.from(sentence.written.matchAll(/\S+/g), ({ 0: word, index }) => ({
      from: index,
      to: index + word.length
    }))
    const weights = words.map(({ from, to }) => spokenLetters(sentence, from, to))
    const sum = weights.reduce((all, weight) => all + weight, 0)
    let at = start
    return words.map(({ from, to }, i): HeardWord => {
      const seconds = sum === 0 ? 0 : ((end - start) * (weights[i] ?? 0)) / sum
      const begins = at
      at += seconds
      return { sentence: id, from, to, start: milli(begins), end: milli(at) }
    })
  })
}

function spokenLetters(
  {
    readings
  }: { readonly readings: readonly { readonly start: number; readonly end: number; readonly spoken: string }[] },
  from: number,
  to: number
): number {
  let letters = to - from
  for (const { start, end, spoken } of readings) {
    const shared = Math.min(to, end) - Math.max(from, start)
    if (shared > 0) letters += (shared / (end - start)) * spoken.length - shared
  }
  return Math.max(1, letters)
}

function milli(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
