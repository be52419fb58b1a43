import type { Sound } from './sound.js'

/**
 * Turns one rate into another by windowed sinc, one row of weights for each place an output sample can have between two input samples.
 * Sound above what both rates can hold is taken out; the Kaiser window keeps what is mirrored 80 dB down.
 */
interface Filter {
  /** Input moves `down` while output moves `up`. */
  readonly up: number
  readonly down: number
  readonly taps: number
  /** `up` rows of `taps` weights. */
  readonly rows: readonly Float64Array[]
}

/** Zero crossings of the sinc on each side; 16 keep speech flat to 9.3 of 11 kHz. */
const crossings = 16

/** Shape of the Kaiser window for 80 dB; J. F. Kaiser 1974. */
const beta = 8

/** Downwards, the edge lies a little under half the new rate, so that what is folded back stays out of speech. */
const edgeDownwards = 0.97

const filters = new Map<string, Filter>()

/** The same sound at another rate; sample `n` of the input is heard at the same moment of the output. */
export function resampled({ rate, samples }: Sound, wanted: number): Sound {
  if (rate === wanted) return { rate, samples }
  const filter = filterFor(rate, wanted)
  return { rate: wanted, samples: filtered(samples, filter, Math.ceil((samples.length * filter.up) / filter.down)) }
}

function filterFor(from: number, to: number): Filter {
  const key = `${from}:${to}`
  const known = filters.get(key)
  if (known) return known
  const made = makeFilter(from, to)
  filters.set(key, made)
  return made
}

function makeFilter(from: number, to: number): Filter {
  const shared = greatestDivisor(from, to)
  const [up, down] = [to / shared, from / shared]
  const edge = to >= from ? 1 : (to / from) * edgeDownwards
  const taps = 2 * Math.ceil(crossings / edge)
  return { up, down, taps, rows: Array.from({ length: up }, (_, row) => weightsOf(row / up, taps, edge)) }
}

/** Weights for an output sample that lies `part` of the way from the middle input sample to the next; their sum is 1. */
function weightsOf(part: number, taps: number, edge: number): Float64Array {
  const half = taps / 2
  const weights = Float64Array.from({ length: taps }, (_, tap) => {
    const distance = tap - half + 1 - part
    return sinc(distance * edge) * kaiser(distance / half)
  })
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map(weight => weight / sum)
}

/** Exactly nothing at whole numbers, so that upwards an output sample that falls on an input sample is that sample. */
function sinc(x: number): number {
  if (Number.isInteger(x)) return x === 0 ? 1 : 0
  return Math.sin(Math.PI * x) / (Math.PI * x)
}

function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(beta * Math.sqrt(1 - x * x)) / bessel(beta)
}

/** The modified Bessel function of order zero, by its series. */
function bessel(x: number): number {
  let [sum, term] = [1, 1]
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2
    sum += term
  }
  return sum
}

function filtered(samples: Float32Array, filter: Filter, length: number): Float32Array {
  const half = filter.taps / 2
  const input = new Float32Array(samples.length + filter.taps + 4)
  input.set(samples, half - 1)
  const output = new Float32Array(length)
  if (filter.down > 1) fillAny(output, input, filter)
  else copyEach(output, input, filter.up, half - 1)
  for (let row = 1; filter.down === 1 && row < filter.up; row++) fillMultiple(output, input, filter, row)
  return output
}

/**
 * Up to a multiple of the rate: the outputs of one row lie one input sample apart, so four of them share what they read. Two weights in a
 * round, as their number is even: no sample has to be handed on but three.
 */
function fillMultiple(output: Float32Array, input: Float32Array, { up, taps, rows }: Filter, row: number): void {
  const weights = rows[row] ?? new Float64Array(taps)
  for (let n = row, at = 0; n < output.length; n += 4 * up, at += 4) {
    // One by one: taken out of lists they are a third slower.
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let first = input[at] ?? 0
    let second = input[at + 1] ?? 0
    let third = input[at + 2] ?? 0
    for (let tap = 0; tap < taps; tap += 2) {
      const fourth = input[at + tap + 3] ?? 0
      const fifth = input[at + tap + 4] ?? 0
      const one = weights[tap] ?? 0
      const two = weights[tap + 1] ?? 0
      a += first * one
      b += second * one
      c += third * one
      d += fourth * one
      a += second * two
      b += third * two
      c += fourth * two
      d += fifth * two
      first = third
      second = fourth
      third = fifth
    }
    // What lies behind the end of the output is dropped, as the list does not grow.
    output[n] = a
    output[n + up] = b
    output[n + 2 * up] = c
    output[n + 3 * up] = d
  }
}

/** An output sample that falls on an input sample is that sample. */
function copyEach(output: Float32Array, input: Float32Array, up: number, from: number): void {
  for (let n = 0, at = from; n < output.length; n += up, at++) output[n] = input[at] ?? 0
}

function fillAny(output: Float32Array, input: Float32Array, { up, down, rows }: Filter): void {
  const [none = new Float64Array(0)] = rows
  for (let n = 0, at = 0, row = 0; n < output.length; n++) {
    output[n] = weighted(input, at, rows[row] ?? none)
    row += down
    while (row >= up) {
      row -= up
      at++
    }
  }
}

/** Two sums side by side, which do not wait for each other; the number of weights is even. */
function weighted(input: Float32Array, at: number, weights: Float64Array): number {
  let even = 0
  let odd = 0
  for (let tap = 0; tap < weights.length; tap += 2) {
    even += (input[at + tap] ?? 0) * (weights[tap] ?? 0)
    odd += (input[at + tap + 1] ?? 0) * (weights[tap + 1] ?? 0)
  }
  return even + odd
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
