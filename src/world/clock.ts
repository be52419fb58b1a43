import type { Clock } from './world.js'

/** The machine's own time and chance. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => new Promise(resolve => wait(milliseconds, resolve, signal)),
  random: () => Math.random()
}

function wait(milliseconds: number, resolve: () => void, signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    resolve()
    return
  }
  const end = () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
    resolve()
  }
  const timer = setTimeout(end, milliseconds)
  signal?.addEventListener('abort', end)
}
