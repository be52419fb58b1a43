import { writeWav } from '../../audio/wav.js'
import type { Compiled } from '../../compile.js'
import { type Diagnostic, hasErrors } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { Script } from '../../script/tree.js'
import type { PlannedUnit, SpeechPlan } from '../../voice/units.js'
import type { Sound, SpeakAction } from '../protocol.js'
import { refusalOf, refuse } from './diagnostic-view.js'
import { type Newsroom, type OpenEntry, openEntry, tell } from './newsroom.js'
import { done, type Result, unknown } from './result.js'
import type { Said } from './sentences.js'
import { heardWords, joined, peaksOf, type SaidBy, type Samples, unitsBySentence } from './spoken-sound.js'
import type { Heard } from './view.js'

/** A recording in the output that fits the text. */
export interface Recorded extends Heard {
  readonly bytes: Uint8Array
  readonly samples: Float32Array
}

/** Who speaks for the page. */
export interface Studio {
  readonly plan: (compiled: Compiled) => Promise<Outcome<SpeechPlan | undefined>>
  /** Speaks what is not stored yet; `told` hears how much is done. The sounds are by key. */
  readonly speak: (
    units: readonly PlannedUnit[],
    told: (done: number, all: number) => void
  ) => Promise<Outcome<ReadonlyMap<string, Samples>>>
  readonly recorded: (name: string, tree: Script) => Promise<Recorded | undefined>
  readonly close: () => Promise<void>
}

/** A sound the page may ask for. */
export interface HeldSound {
  readonly type: Sound['type']
  readonly bytes: Uint8Array
}

/** Sounds in memory, the one that was asked for last at the end. */
export interface Shelf {
  readonly sounds: Map<string, HeldSound>
  /** What was made for a question, so that it need not be made again. */
  readonly answers: Map<string, Sound>
  /** One thing is spoken after the other. */
  work: Promise<unknown>
}

export function emptyShelf(): Shelf {
  return { sounds: new Map(), answers: new Map(), work: Promise.resolve() }
}

const mostBytes = 268_435_456

/** Speaks sentences, a chapter or all of an episode. */
export function hear(room: Newsroom, studio: Studio, shelf: Shelf, action: SpeakAction): Promise<Result<Sound>> {
  const spoken = shelf.work.then(() => speak(room, studio, shelf, action))
  shelf.work = spoken.catch(() => {})
  return spoken
}

async function speak(room: Newsroom, studio: Studio, shelf: Shelf, action: SpeakAction): Promise<Result<Sound>> {
  const { episode, scope } = action
  const entry = openEntry(room, episode)
  const compiled = entry?.compiled
  if (entry === undefined || compiled === undefined) return unknown
  const recorded = scope === 'all' ? await studio.recorded(compiled.name, compiled.tree) : undefined
  if (recorded) return done(recordedSound(room, shelf, entry, recorded))
  const { value: plan, diagnostics } = await studio.plan(compiled)
  if (plan === undefined || hasErrors(diagnostics)) return silent(diagnostics)
  const groups = wanted(unitsBySentence(plan.steps, saidIn(entry)), scope)
  if (groups.length === 0) return silent([])
  const question = room.world.hash(
    JSON.stringify(groups.map(({ id, units }) => [id, units.map(({ unit }) => unit.key)]))
  )
  const known = shelf.answers.get(question)
  if (known && shelf.sounds.has(known.hash)) return done(known)
  const units = groups.flatMap(it => it.units.map(({ unit }) => unit))
  const spoken = await studio.speak(units, (finished, all) => {
    tell(room, { type: 'speaking', id: episode, done: finished, all })
  })
  if (hasErrors(spoken.diagnostics)) return silent(spoken.diagnostics)
  const sound = mixed(room, shelf, entry, groups, spoken.value)
  shelf.answers.set(question, sound)
  return done(sound)
}

function silent(diagnostics: readonly Diagnostic[]): Result<never> {
  const [mistake] = diagnostics.filter(({ severity }) => severity === 'error')
  return { status: 422, value: mistake ? refusalOf(mistake) : refuse('review/nothing-to-hear') }
}

/** The sentences of an episode in order, as far as speaking goes. */
function saidIn({ state }: OpenEntry): readonly Pick<Said, 'id'>[] {
  return state.rows.flatMap(row => (row.type === 'sentence' ? [{ id: row.id }] : []))
}

function wanted(groups: readonly SaidBy[], scope: SpeakAction['scope']): readonly SaidBy[] {
  if (scope === 'all') return groups
  const ids = new Set(scope)
  return groups.filter(({ id }) => ids.has(id))
}

function mixed(
  room: Newsroom,
  shelf: Shelf,
  entry: OpenEntry,
  groups: readonly SaidBy[],
  sounds: ReadonlyMap<string, Samples>
): Sound {
  const silence: Samples = { rate: 22_050, samples: new Float32Array(0) }
  const mix = joined(groups, ({ key }) => sounds.get(key) ?? silence)
  const bytes = writeWav(mix)
  const seconds = mix.samples.length / mix.rate
  return held(room, shelf, entry, { type: 'audio/wav', bytes, seconds, samples: mix.samples, sentences: mix.sentences })
}

function recordedSound(room: Newsroom, shelf: Shelf, entry: OpenEntry, recorded: Recorded): Sound {
  const { bytes, seconds, samples, cues } = recorded
  const sentences = saidIn(entry).flatMap(({ id }, i) => {
    const cue = cues[i]
    return cue === undefined ? [] : [{ id, start: cue.start, end: cue.end }]
  })
  return held(room, shelf, entry, { type: 'audio/mpeg', bytes, seconds, samples, sentences })
}

interface Take extends HeldSound {
  readonly seconds: number
  readonly samples: Float32Array
  readonly sentences: Sound['sentences']
}

/** Puts a sound on the shelf, and tells of it what the page wants to know. */
function held({ world }: Newsroom, shelf: Shelf, { state }: OpenEntry, take: Take): Sound {
  const { type, bytes, seconds, samples, sentences } = take
  const hash = world.hash(bytes)
  shelf.sounds.delete(hash)
  shelf.sounds.set(hash, { type, bytes })
  let sum = 0
  for (const [name, sound] of [...shelf.sounds].reverse()) {
    sum += sound.bytes.length
    if (sum > mostBytes && name !== hash) shelf.sounds.delete(name)
  }
  const words = heardWords(sentences, id => (Object.hasOwn(state.sentences, id) ? state.sentences[id] : undefined))
  return { hash, type, seconds: Math.round(seconds * 1000) / 1000, peaks: peaksOf(samples), sentences, words }
}
