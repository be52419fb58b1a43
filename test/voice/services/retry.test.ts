import { describe, expect, test } from 'vitest'
import { type Attempt, gate, insist, retryAfter } from '../../../src/voice/retry.js'
import { memoryClock } from '../../world/memory.js'

type Answer = Attempt<string, string, string>
const done: Answer = { kind: 'done', value: 'ja' }
const busy: Answer = { kind: 'busy', detail: '503' }
const wrong: Answer = { kind: 'wrong', wrong: 'silent' }
const final: Answer = { kind: 'final', final: '404' }

function insistOn(...answers: readonly Answer[]) {
  let at = 0
  return insist(async () => answers[at++] ?? done, memoryClock())
}

describe('asking again', () => {
  test('ends with the first answer worth keeping', async () => {
    expect(await insistOn(busy, wrong, busy, done)).toEqual({ last: done, tries: 4, wrongAnswers: 1 })
  })

  test('ends after five tries, or four wrong answers', async () => {
    expect(await insistOn(busy, busy, busy, busy, busy, done)).toMatchObject({ last: busy, tries: 5 })
    expect(await insistOn(wrong, wrong, wrong, wrong, done)).toMatchObject({ last: wrong, tries: 4, wrongAnswers: 4 })
    expect(await insistOn(busy, wrong, wrong, wrong, wrong, done)).toMatchObject({ last: wrong, tries: 5 })
  })

  test('is no use where the answer will be the same', async () => {
    expect(await insistOn(final, done)).toEqual({ last: final, tries: 1, wrongAnswers: 0 })
  })

  test('ends when we are told to stop', async () => {
    const stopping = new AbortController()
    const stop = async () => {
      stopping.abort()
      return busy
    }
    expect(await insist(stop, memoryClock(), stopping.signal)).toMatchObject({ tries: 1 })
  })
})

test.each([
  ['7', 7000],
  ['0', 0],
  ['Mon, 16 Feb 2026 05:00:37 GMT', 37_000],
  ['Mon, 16 Feb 2026 04:00:00 GMT', 0],
  ['bald', undefined],
  ['', undefined],
  [undefined, undefined]
])('Retry-After %j is %j milliseconds', (header, milliseconds) => {
  expect(retryAfter(header, Date.UTC(2026, 1, 16, 5))).toBe(milliseconds)
})

describe('a gate', () => {
  test('never lets more through at once than it may, and keeps them in order', async () => {
    const { run } = gate(2, 0, memoryClock())
    const order: number[] = []
    let running = 0
    let most = 0
    const work = (i: number) => async () => {
      running++
      most = Math.max(most, running)
      order.push(i)
      await new Promise(resolve => setImmediate(resolve))
      running--
    }
    const all = Array.from({ length: 20 }, (_, i) => run(work(i)))
    all[0]?.then(() => run(work(20)))
    await Promise.all(all)
    expect(most).toBe(2)
    expect(order.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i))
  })

  test('is open again after work that failed', async () => {
    const { run } = gate(1, 0, memoryClock())
    await expect(run(() => Promise.reject(new Error('x')))).rejects.toThrow('x')
    expect(await run(async () => 'weiter')).toBe('weiter')
  })

  test('keeps the beat a service likes, and waits when it asks for time', async () => {
    const clock = memoryClock(1000)
    const { turn, hold } = gate(2, 100, clock)
    const times: number[] = []
    for (let i = 0; i < 3; i++) {
      await turn()
      times.push(clock.now())
    }
    hold(5000)
    await turn()
    expect([...times, clock.now()]).toEqual([1000, 1100, 1200, 6200])
  })

  test('makes nobody wait for an hour because the clock was set back by one', async () => {
    const hour = 3_600_000
    const [clock, slept] = [memoryClock(hour), [] as number[]]
    let setBack = 0
    const sleep = async (milliseconds: number) => {
      slept.push(milliseconds)
    }
    const { turn, hold } = gate(2, 100, { ...clock, now: () => clock.now() - setBack, sleep })
    await turn()
    hold(60_000)
    setBack = hour
    await turn()
    await turn()
    expect(slept).toEqual([100])
  })
})
