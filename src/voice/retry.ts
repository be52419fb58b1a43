import type { Clock } from '../world/world.js'

/** What came of asking once: a value, nobody who has time for us, a wrong answer, or one that will always be the same. */
export type Attempt<Value, Wrong, Final> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'busy'; readonly detail: string; readonly retryAfterMilliseconds?: number }
  | { readonly kind: 'wrong'; readonly wrong: Wrong }
  | { readonly kind: 'final'; readonly final: Final }

/** How asking ended, and what it took. */
export interface Insisted<Value, Wrong, Final> {
  readonly last: Attempt<Value, Wrong, Final>
  readonly tries: number
  /** How many answers were wrong; the service may have charged for each. */
  readonly wrongAnswers: number
}

export const mostTries = 5
/** A wrong answer was an answer: it may have cost money, so it is not asked for as often. */
export const mostWrongAnswers = 4

const shortestBackoff = 500
const longestBackoff = 20_000
/** Whoever asks us to come back later than this is told to the person instead. */
export const longestRetryAfter = 60_000

/** Asks until there is an answer worth keeping, or no use in asking again. `attempt` is not called again once `signal` says stop. */
export async function insist<Value, Wrong, Final>(
  attempt: () => Promise<Attempt<Value, Wrong, Final>>,
  clock: Clock,
  signal?: AbortSignal
): Promise<Insisted<Value, Wrong, Final>> {
  let wrongAnswers = 0
  for (let tries = 1; ; tries++) {
    const last = await attempt()
    if (last.kind === 'wrong') wrongAnswers++
    const wait = waitAfter(last, tries, wrongAnswers, clock)
    if (wait === undefined || signal?.aborted) return { last, tries, wrongAnswers }
    await clock.sleep(wait, signal)
    if (signal?.aborted) return { last, tries, wrongAnswers }
  }
}

/** Milliseconds until the next try, or undefined when this was the last one. */
function waitAfter(
  last: Attempt<unknown, unknown, unknown>,
  tries: number,
  wrongAnswers: number,
  clock: Clock
): number | undefined {
  if (last.kind === 'done' || last.kind === 'final') return undefined
  if (tries >= mostTries || wrongAnswers >= mostWrongAnswers) return undefined
  const after = last.kind === 'busy' ? (last.retryAfterMilliseconds ?? 0) : 0
  if (after > longestRetryAfter) return undefined
  return Math.max(after, backoff(tries, clock))
}

/** Full jitter, so that two runs that were turned away together do not come back together. */
function backoff(tries: number, clock: Clock): number {
  return clock.random() * Math.min(longestBackoff, shortestBackoff * 2 ** tries)
}

/** `Retry-After` in milliseconds: seconds, or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Lets a few through at a time, not faster than a service likes, and all of them wait when it asks for time. */
export interface Gate {
  /** Runs `work` when there is room for it. */
  readonly run: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** Waits for the moment the next request may be sent. */
  readonly turn: (signal?: AbortSignal) => Promise<void>
  /** Nobody sends anything for so long. */
  readonly hold: (milliseconds: number) => void
}

export function gate(most: number, gapMilliseconds: number, clock: Clock): Gate {
  const waiting: (() => void)[] = []
  let running = 0
  let next = 0
  const leave = () => {
    const first = waiting.shift()
    // Whoever waits longest takes over the place; it is never free in between.
    if (first) first()
    else running--
  }
  return {
    run: async work => {
      if (running < most) running++
      else await new Promise<void>(resolve => waiting.push(resolve))
      return work().finally(leave)
    },
    turn: async signal => {
      const now = clock.now()
      // Nobody is made to wait for longer: the clock has been set back since.
      const isAhead = next - now > longestRetryAfter + most * gapMilliseconds
      const at = isAhead ? now : Math.max(now, next)
      next = at + gapMilliseconds
      if (at > now) await clock.sleep(at - now, signal)
    },
    hold: milliseconds => {
      next = Math.max(next, clock.now() + milliseconds)
    }
  }
}
