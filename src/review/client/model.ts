import type { EpisodeState, EpisodeUpdate, Row, Sentence, Sound, Span } from '../protocol.js'

/** Lays an update on what the page has; undefined where it does not fit and the whole must be fetched. */
export function updated(before: EpisodeState | undefined, update: EpisodeUpdate): EpisodeState | undefined {
  if (update.kind === 'whole') return before ? shared(before, update.state) : update.state
  if (before === undefined || before.id !== update.state.id || before.version !== update.since) return undefined
  const sentences: Record<string, Sentence> = {}
  for (const row of update.state.rows) {
    if (row.type !== 'sentence') continue
    const sentence = update.sentences[row.id] ?? before.sentences[row.id]
    if (sentence === undefined) return undefined
    sentences[row.id] = sentence
  }
  return { ...update.state, sentences }
}

/** Keeps the sentences that are the same as before, so that what shows them need not be drawn again. */
function shared(before: EpisodeState, after: EpisodeState): EpisodeState {
  if (before.id !== after.id) return after
  const sentences = Object.fromEntries(
    Object.entries(after.sentences).map(([id, sentence]) => {
      const known = before.sentences[id]
      return [id, known && JSON.stringify(known) === JSON.stringify(sentence) ? known : sentence]
    })
  )
  return { ...after, sentences }
}

/** What is read together: a chapter's title and the rows under it. */
export interface Stretch {
  /** Index in `EpisodeState.chapters`; -1 for rows before the first one. */
  readonly chapter: number
  readonly rows: readonly Row[]
}

/** The rows by chapter, in order; a chapter without rows stands there too. */
export function stretches({ rows }: Pick<EpisodeState, 'rows'>): readonly Stretch[] {
  const all: { chapter: number; rows: Row[] }[] = []
  for (const row of rows) {
    if (row.type === 'chapter') all.push({ chapter: row.chapter, rows: [] })
    else if (all.length === 0) all.push({ chapter: -1, rows: [row] })
    else all.at(-1)?.rows.push(row)
  }
  return all
}

/** The ids of the sentences in the order they are said. */
export function orderOf({ rows }: Pick<EpisodeState, 'rows'>): readonly string[] {
  return rows.flatMap(row => (row.type === 'sentence' ? [row.id] : []))
}

/** The sentence `step` away from `id`; the first or last one where there is no further, the first where `id` is not there. */
export function stepFrom(order: readonly string[], id: string | undefined, step: number): string | undefined {
  const at = id === undefined ? -1 : order.indexOf(id)
  if (at === -1) return order[0]
  return order[Math.max(0, Math.min(order.length - 1, at + step))]
}

/** Whether somebody has to look at the sentence: something is in doubt, a reviewer wants it changed, or a comment waits. */
export function isOpen(sentence: Sentence, { diagnostics }: Pick<EpisodeState, 'diagnostics'>): boolean {
  const weighs = ({ diagnostic }: { diagnostic: number }) => (diagnostics[diagnostic]?.severity ?? 'info') !== 'info'
  const { state, comments } = sentence.review
  return state === 'changes-wanted' || comments.some(isWaiting) || sentence.doubts.some(weighs)
}

function isWaiting({ resolvedAt }: Sentence['review']['comments'][number]): boolean {
  return resolvedAt === undefined
}

/** How many comments nobody has called settled. */
export function openComments({ sentences }: Pick<EpisodeState, 'sentences'>): number {
  return Object.values(sentences).reduce((sum, { review }) => sum + review.comments.filter(isWaiting).length, 0)
}

/** The sentences to look at, in order. */
export function openSentences(episode: EpisodeState): readonly string[] {
  return orderOf(episode).filter(id => {
    const sentence = episode.sentences[id]
    return sentence !== undefined && isOpen(sentence, episode)
  })
}

/** The next sentence to look at after `id`, from the start again after the last one. */
export function nextOpen(episode: EpisodeState, id: string | undefined): string | undefined {
  const open = openSentences(episode)
  const order = orderOf(episode)
  const at = id === undefined ? -1 : order.indexOf(id)
  return open.find(it => order.indexOf(it) > at) ?? open[0]
}

/** The diagnostics no sentence shows: those of the files, of templates, of the whole. */
export function loose(episode: EpisodeState): readonly number[] {
  const placed = new Set(Object.values(episode.sentences).flatMap(({ doubts }) => doubts.map(it => it.diagnostic)))
  return episode.diagnostics.flatMap((_, index) => (placed.has(index) ? [] : [index]))
}

/** A stretch of a sentence's text that is drawn alike: the marks that hold for it, by their index in the sentence. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly reading?: number
  readonly doubt?: number
  readonly emphasis: boolean
  readonly language?: string
}

/** Cuts a sentence where a reading, a doubt or a span begins or ends. */
export function runsOf({ written, readings, doubts, spans }: Sentence): readonly Run[] {
  const cuts = new Set([0, written.length])
  for (const { start, end } of [...readings, ...doubts, ...spans]) cuts.add(clamp(start)).add(clamp(end))
  function clamp(offset: number): number {
    return Math.max(0, Math.min(written.length, offset))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? written.length
    const covers = (range: { readonly start: number; readonly end: number }) => range.start <= start && range.end >= end
    const reading = readings.findIndex(covers)
    const doubt = doubts.findIndex(covers)
    const language = spans.findLast(span => span.kind === 'language' && covers(span))?.value
    return {
      text: written.slice(start, end),
      start,
      emphasis: spans.some(span => span.kind === 'emphasis' && covers(span)),
      ...(reading !== -1 && { reading }),
      ...(doubt !== -1 && { doubt }),
      ...(language !== undefined && { language })
    }
  })
}

/** How long: `255.9` → `4:16`; from an hour on `1:02:03`. */
export function clock(seconds: number): string {
  return colons(Math.round(seconds))
}

/** When: `38.9` → `0:38`, as the times in show notes and players are cut. */
export function mark(seconds: number): string {
  return colons(Math.floor(seconds))
}

function colons(seconds: number): string {
  const whole = Math.max(0, seconds)
  const two = (value: number) => `${value}`.padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** The last of some spans in rising order that has begun at `seconds`; -1 before the first. Looks at few of them, however many there are. */
export function begunAt(spans: readonly Span[], seconds: number): number {
  let low = -1
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= seconds) low = middle
    else high = middle - 1
  }
  return low
}

/** When the word at an offset of a sentence is heard in a sound; the sentence's begin where words are not known; undefined where it is not in it. */
export function heardAt(sound: Sound, id: string, offset: number): number | undefined {
  const sentence = sound.sentences.find(it => it.id === id)
  if (sentence === undefined) return undefined
  const words = sound.words.filter(word => word.sentence === id)
  return words.findLast(({ from }) => from <= offset)?.start ?? sentence.start
}

/** How much of two texts is the same at both ends, cut at blanks: what is left between differs. */
export function sameEnds(one: string, other: string): { readonly before: number; readonly after: number } {
  if (one === other) return { before: one.length, after: 0 }
  const most = Math.min(one.length, other.length)
  let before = 0
  while (before < most && one[before] === other[before]) before++
  while (before > 0 && !/\s/.test(one[before - 1] ?? ' ')) before--
  let after = 0
  while (after < most - before && one.at(-1 - after) === other.at(-1 - after)) after++
  while (after > 0 && !/\s/.test(one.at(-after) ?? ' ')) after--
  return { before, after }
}
