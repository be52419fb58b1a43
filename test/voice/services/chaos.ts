import { send as sendThrough } from '../../../src/world/network.js'
import { engineAt, outsideOf, studioOf, take } from './booth.js'
import type { Contract } from './contracts.js'
import { pcmOf, samplesOf, takeOf } from './sounds.js'
import {
  endless,
  gzipBomb,
  hangUp,
  instead,
  loginPage,
  type Mischief,
  resetInBody,
  type Studio,
  say,
  send,
  truncated
} from './studio.js'

/** What came of an episode over a bad line. */
export interface Chaos {
  readonly faults: number
  /** Units that were kept with a sound that is not theirs. */
  readonly wrong: number
  /** Units without a sound at the end of the last run. */
  readonly missing: number
  /** Units that were asked for again although a right answer had been sent. */
  readonly repeated: number
  readonly runs: number
  readonly requests: number
}

/** The same numbers from the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function mischiefs(contract: Contract, received: Studio['received']): readonly Mischief[] {
  const other = (change: Parameters<typeof take>[2]) => take(contract, received, change)
  return [
    say(429, { message: 'slow down' }, { 'retry-after': '1' }),
    say(429, {}),
    say(500, ''),
    say(503, 'busy'),
    hangUp,
    resetInBody,
    truncated,
    endless,
    gzipBomb,
    loginPage,
    instead(() => ''),
    instead(() => '{"error":"later"}'),
    other(right => ({ ...right, loudness: 0 })),
    other(right => ({ ...right, seconds: 0.25 })),
    other(right => ({ ...right, seconds: right.seconds * 4 + 3 }))
  ]
}

/**
 * Speaks an episode of `units` sentences while `faults` of the first requests go wrong in random ways. What could not be
 * spoken is left to the next run, which asks for nothing else.
 */
export async function chaos(contract: Contract, units: number, faults: number, seed: number): Promise<Chaos> {
  const chance = chanceOf(seed)
  const studio = await studioOf(contract)
  const rightAnswers = new Map<string, number>()
  const kinds = mischiefs(contract, studio.received)
  let left = faults
  let toCome = units + faults
  studio.always((response, right) => {
    const goesWrong = chance() < left / Math.max(1, toCome--)
    if (goesWrong && left-- > 0) return kinds[Math.floor(chance() * kinds.length)]?.(response, right)
    const last = studio.received.at(-1)
    const words = last ? contract.words(last) : ''
    rightAnswers.set(words, (rightAnswers.get(words) ?? 0) + 1)
    send(response, right)
  })
  let missing = Array.from({ length: units }, (_, i) => contract.unit([`Satz Nummer ${i} von ${units}.`]))
  let wrong = 0
  let runs = 0
  for (; missing.length > 0 && runs < 5; runs++) {
    const outside = { ...outsideOf(contract.environment), network: { send: sendThrough } }
    const engine = engineAt(contract, studio.url, outside)
    const spoken = await Promise.all(missing.map(async unit => ({ unit, found: (await engine.speak(unit)).value })))
    const right = (words: string) => samplesOf(pcmOf(takeOf(words, contract.rate)))
    const isRight = (samples: Float32Array, words: string) =>
      Buffer.from(samples.buffer).equals(Buffer.from(right(words).buffer))
    wrong += spoken.filter(({ unit, found }) => found && !isRight(found.sound.samples, unit.words)).length
    missing = spoken.filter(({ found }) => found === undefined).map(({ unit }) => unit)
    await engine.close()
  }
  await studio.close()
  const repeated = [...rightAnswers.values()].filter(times => times > 1).length
  return { faults: faults - left, wrong, missing: missing.length, repeated, runs, requests: studio.received.length }
}
