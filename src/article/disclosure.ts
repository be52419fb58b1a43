import type { Disclosure } from './article.js'
import type { Episode } from './episode.js'
import type { Show } from './show.js'

/** From what people do to what machines do. */
const voices = ['human', 'synthetic', 'cloned'] as const
const texts = ['human', 'ai-assisted', 'ai'] as const

/**
 * What an episode has to tell of its voice and its words: what it says itself, else the most that holds for one of its articles,
 * each by what it says, else by what the show says. A reviewer is named for the whole only where all have the same.
 */
export function disclosureOf({ disclosure, turns }: Episode, show: Show): Disclosure | undefined {
  if (disclosure !== undefined) return disclosure
  const all = turns.flatMap(({ article }) => article.disclosure ?? show.disclosure ?? [])
  return all.length === 0 ? show.disclosure : all.reduce(both)
}

function both(one: Disclosure, other: Disclosure): Disclosure {
  const { reviewedBy, reviewedAt } = one
  const sameReviewer = reviewedBy !== undefined && reviewedBy === other.reviewedBy
  const sameMoment = sameReviewer && reviewedAt !== undefined && reviewedAt === other.reviewedAt
  return {
    voice: further(voices, one.voice, other.voice),
    text: further(texts, one.text, other.text),
    ...(sameReviewer && { reviewedBy }),
    ...(sameMoment && { reviewedAt })
  }
}

function further<Step>(steps: readonly Step[], one: Step, other: Step): Step {
  return steps.indexOf(one) > steps.indexOf(other) ? one : other
}
