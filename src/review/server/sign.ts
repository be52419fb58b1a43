import { readReview } from '../../article/read-review.js'
import type { Review } from '../../article/review.js'
import type { CommentAction, Conflict, ResolveAction, ReviewAction, SignAction } from '../protocol.js'
import { comment, type Decided, decide, type Hand, resolve, signOff, textHash, withdraw } from './decisions.js'
import { refusalOf, refuse } from './diagnostic-view.js'
import { momentIn } from './moment.js'
import { type Newsroom, type OpenEntry, openEntry } from './newsroom.js'
import { done, notWritable, type Result, unknown } from './result.js'
import { emptyReview, printReview } from './review-file.js'
import { changeFile } from './write-file.js'

const noName: Result<never> = { status: 422, value: refuse('review/no-name') }

/** Notes what was decided about some sentences. */
export async function review(room: Newsroom, action: ReviewAction): Promise<Result<string>> {
  const { episode, sentences: ids, state, by } = action
  const entry = openEntry(room, episode)
  const sentences = entry && sentencesIn(entry, ids)
  if (entry === undefined || sentences === undefined) return unknown
  const words = { approved: 'gebilligt', 'changes-wanted': 'bitte ändern', open: 'wieder offen' }
  const count = sentences.length
  const what = {
    de: `${count} ${count === 1 ? 'Satz' : 'Sätze'}: ${words[state]}`,
    en: `${count} ${count === 1 ? 'sentence' : 'sentences'}: ${state}`
  }
  return changeReview(room, entry, by, what, (record, hand) => decide(record, sentences, state, hand))
}

/** Notes a comment on a sentence. */
export async function remark(
  room: Newsroom,
  { episode, sentence: id, text, by }: CommentAction
): Promise<Result<string>> {
  const entry = openEntry(room, episode)
  const [sentence] = (entry && sentencesIn(entry, [id])) ?? []
  if (entry === undefined || sentence === undefined || text.trim() === '') return unknown
  const what = { de: 'Kommentar', en: 'comment' }
  return changeReview(room, entry, by, what, (record, hand) => comment(record, sentence, text.trim(), hand))
}

/** Calls a comment settled, or opens it again. */
export async function resolveComment(room: Newsroom, action: ResolveAction): Promise<Result<string>> {
  const { episode, sentence: id, at, said, resolved, by } = action
  const entry = openEntry(room, episode)
  const [sentence] = (entry && sentencesIn(entry, [id])) ?? []
  if (entry === undefined || sentence === undefined) return unknown
  const what = resolved
    ? { de: 'Kommentar erledigt', en: 'comment resolved' }
    : { de: 'Kommentar wieder offen', en: 'comment reopened' }
  return changeReview(room, entry, by, what, (record, hand) =>
    resolve(record, sentence, { at, text: said }, resolved ? hand : undefined)
  )
}

/** Signs the text the person has read, and no other; or takes that back. */
export async function sign(room: Newsroom, action: SignAction): Promise<Result<string>> {
  const entry = openEntry(room, action.episode)
  const tree = entry?.compiled?.tree
  if (entry === undefined || tree === undefined) return unknown
  if (action.withdraw) {
    const what = { de: 'Freigabe zurückgenommen', en: 'sign-off withdrawn' }
    return changeReview(room, entry, action.by, what, withdraw)
  }
  const { state } = entry
  if (state.failed || !isRead(entry, action.version)) {
    const value: Conflict = { ...refuse('review/text-conflict', state.name), mine: '', theirs: null, base: '' }
    return { status: 409, value }
  }
  const sentences = sentencesIn(entry, inOrder(entry)) ?? []
  const what = { de: 'Freigabe', en: 'sign-off' }
  const hash = textHash(tree, room.world.hash)
  return changeReview(room, entry, action.by, what, (record, hand) => signOff(record, sentences, hand, hash))
}

/** Whether a version of an episode says the same as the one that is there now. */
function isRead({ state, past }: OpenEntry, version: number): boolean {
  if (version === state.version) return true
  const then = past.get(version)
  return then !== undefined && Object.keys(then).join() === Object.keys(state.sentences).join()
}

function inOrder({ state }: OpenEntry): readonly string[] {
  return state.rows.flatMap(row => (row.type === 'sentence' ? [row.id] : []))
}

function sentencesIn({ state }: OpenEntry, ids: readonly string[]): readonly Decided[] | undefined {
  const found = ids.map(id => (Object.hasOwn(state.sentences, id) ? state.sentences[id] : undefined))
  return found.every(it => it !== undefined) ? found : undefined
}

/** Reads the record as it lies on the disk, has it changed, and writes it if it reads back. */
async function changeReview(
  room: Newsroom,
  { state }: OpenEntry,
  by: string,
  what: { readonly de: string; readonly en: string },
  change: (record: Review, hand: Hand) => Review
): Promise<Result<string>> {
  const name = by.trim()
  if (name === '') return noName
  const { world, live } = room
  const { show } = live.show()
  const slug = state.name.replace(/^\d{4}-\d{2}-\d{2}-/, '')
  if (slug === '') return unknown
  const file = `${show.paths.reviews}/${slug}.yaml`
  const hand = { by: name, at: momentIn(show.timezone, world.clock.now()) }
  return changeFile(room, file, what, raw => {
    const read = raw === undefined ? undefined : readReview(file, raw.source)
    const record = raw === undefined ? emptyReview(file, slug) : read?.value
    const [mistake] = read?.diagnostics ?? []
    if (record === undefined) return mistake ? { status: 422, value: refusalOf(mistake) } : notWritable(file)
    const printed = printReview(change(record, hand), raw?.source)
    return readReview(file, printed).value === undefined ? notWritable(file) : done(printed)
  })
}
