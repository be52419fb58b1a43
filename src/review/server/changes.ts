import type { Review } from '../../article/review.js'
import type { Change } from '../protocol.js'
import { byHash, type Decided } from './decisions.js'
import { commonRow, likeness, wordDiff } from './diff.js'

interface Numbered extends Decided {
  readonly id: string
}

/** Two sentences with less in common are not one that was changed. */
const alike = 0.4

/** What is another text since the last sign-off, in the order of the episode now; empty where nothing was signed. */
export function changesSince(review: Review, now: readonly Numbered[]): readonly Change[] {
  const signed = review.signedOff?.sentences
  if (signed === undefined) return []
  const known = byHash(review)
  const then = signed.map((hash): Decided => {
    const { text = '', spoken = text } = known.get(hash) ?? {}
    return { hash, written: text, spoken }
  })
  const pairs = commonRow(
    then.map(({ hash }) => hash),
    now.map(({ hash }) => hash)
  )
  const changes: Change[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...pairs, [then.length, now.length] as const]) {
    changes.push(...changesBetween(then.slice(i, x), now.slice(j, y), now[y]?.id))
    i = x + 1
    j = y + 1
  }
  return moved(changes, new Set(signed), now)
}

/** Pairs what was there with what is there, as far as they are alike; the rest came or went. */
function changesBetween(
  then: readonly Decided[],
  now: readonly Numbered[],
  next: string | undefined
): readonly Change[] {
  const changes: Change[] = []
  let from = 0
  for (const sentence of now) {
    const like = then.findIndex((old, i) => i >= from && likeness(old.spoken, sentence.spoken) >= alike)
    if (like === -1) changes.push({ ...diffOf(empty, sentence), kind: 'added', id: sentence.id })
    else {
      for (const old of then.slice(from, like)) changes.push(removed(old, sentence.id))
      changes.push({ ...diffOf(then[like] ?? empty, sentence), kind: 'changed', id: sentence.id })
      from = like + 1
    }
  }
  return [...changes, ...then.slice(from).map(old => removed(old, next))]
}

const empty: Decided = { hash: '', written: '', spoken: '' }

function removed(old: Decided, before: string | undefined): Change {
  return { ...diffOf(old, empty), kind: 'removed', ...(before === undefined ? {} : { before }) }
}

function diffOf(a: Decided, b: Decided): Pick<Change, 'written' | 'spoken' | 'spokenOnly'> {
  return {
    written: wordDiff(a.written, b.written),
    spoken: wordDiff(a.spoken, b.spoken),
    spokenOnly: a.written === b.written
  }
}

/** A sentence that stands elsewhere now is no new one, and the place it left no loss. */
function moved(changes: readonly Change[], signed: ReadonlySet<string>, now: readonly Numbered[]): readonly Change[] {
  const wandered = new Map(now.filter(({ hash }) => signed.has(hash)).map(it => [it.id, it]))
  const texts = new Set(Array.from(wandered.values(), ({ spoken }) => spoken))
  return changes.flatMap((change): readonly Change[] => {
    const sentence = change.id === undefined ? undefined : wandered.get(change.id)
    if (sentence && change.kind !== 'removed')
      return [{ ...diffOf(sentence, sentence), kind: 'moved', id: sentence.id }]
    const spoken = change.spoken.map(({ text }) => text).join('')
    return change.kind === 'removed' && texts.has(spoken) ? [] : [change]
  })
}
