import { type Expectation, usualBand } from './accept.js'

/** What is learnt about how fast each voice speaks, from answers that were kept. */
export interface Pace {
  /** How far an answer may be from what we expect of some words. */
  readonly bandFor: (voice: string, words: string) => Expectation['band']
  readonly learn: (voice: string, words: string, seconds: number, expectedSeconds: number) => void
}

/** From so many paragraphs on a voice is known. */
const enough = 8
/** Only whole paragraphs tell a pace: short ones are mostly breath. */
const shortestTelling = 80
/** A known voice strays this far from its own middle. */
const known = [0.6, 1.67] as const

/**
 * Half of an answer that was sent as if it were all of it can be told by its length alone where neither head nor times
 * say how long it is; the usual band is too wide for that, so it narrows once a voice is known.
 */
export function paceOf(): Pace {
  const heard = new Map<string, number[]>()
  return {
    bandFor: (voice, words) => {
      const ratios = heard.get(voice) ?? []
      if (ratios.length < enough || words.length < shortestTelling) return usualBand
      const middle = middleOf(ratios)
      return [Math.max(usualBand[0], middle * known[0]), Math.min(usualBand[1], middle * known[1])]
    },
    learn: (voice, words, seconds, expectedSeconds) => {
      if (words.length < shortestTelling) return
      const ratios = heard.get(voice) ?? []
      heard.set(voice, [...ratios, seconds / expectedSeconds].slice(-4 * enough))
    }
  }
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 1
}
