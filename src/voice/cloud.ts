import type { Fault } from '../report/catalogue/voice.js'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Deadlines, WebFailure, WebPage } from '../world/world.js'
import {
  type AudioAsked,
  bare,
  type Decode,
  type Expectation,
  expectationOf,
  lastHeard,
  mostBytesOf,
  prove,
  usualBand
} from './accept.js'
import { type Way, type Wishes, wayTo } from './access.js'
import { complaint, type Ending, excerpt } from './complaint.js'
import type { Engine, SpokenUnit, Unit } from './engine.js'
import { type Final, isJson, judge } from './judge.js'
import { type Pace, paceOf } from './pace.js'
import { type Asked, type Outside, patience } from './request.js'
import { type Attempt, type Gate, gate, insist, longestRetryAfter } from './retry.js'
import { jsonOf } from './services/json.js'
import type { Envelope, Service, Times } from './services/service.js'
import type { Sound } from './sound.js'

/** How a service is used in this run. */
export interface CloudOptions extends Wishes {
  /** Requests under way at once. */
  readonly concurrency?: number
  /** Turns MP3 into samples, for services whose best sound is MP3. */
  readonly decode?: Decode
  readonly deadlines?: Deadlines
}

/** What was asked of a service so far. */
export interface Tally {
  readonly requests: number
  /** Characters of the documents in all requests, those that failed as well: never less than what is charged. */
  readonly characters: number
  readonly wrongAnswers: number
}

/** A service as an engine; `speak` may be called for many units at once. */
export interface CloudEngine extends Engine {
  readonly tally: () => Tally
}

/** A unit that stood every test. */
type Take = SpokenUnit & { readonly timesAreMissing?: true }

type Heard = Attempt<Take, Fault, Final>

/** All that one engine holds on to while it runs. */
interface Booth {
  readonly service: Service
  readonly way: Way
  readonly outside: Outside
  readonly audio: AudioAsked
  readonly options: CloudOptions
  readonly gate: Gate
  readonly pace: Pace
  readonly stopping: AbortController
  readonly tally: { requests: number; characters: number; wrongAnswers: number }
  /** Failures one after another; a fuse that has blown stays so for this run. */
  readonly fuse: { failures: number; blown: boolean }
}

const usualConcurrency = 2
/** From so many failures in a row on, nothing more is asked. */
const mostFailures = 3

/** Opens a service for speaking: reads its key from the environment and checks its address. Nothing is sent yet. */
export function cloudEngine(
  service: Service,
  outside: Outside,
  options: CloudOptions = {}
): Outcome<CloudEngine | undefined> {
  const { value: way, diagnostics } = wayTo(service, outside, options)
  return way === undefined
    ? { value: undefined, diagnostics }
    : { value: engineOf(service, way, outside, options), diagnostics }
}

function engineOf(service: Service, way: Way, outside: Outside, options: CloudOptions): CloudEngine {
  const atOnce = options.concurrency ?? usualConcurrency
  const booth: Booth = {
    service,
    way,
    outside,
    options,
    audio: service.audio(options.decode !== undefined),
    gate: gate(atOnce, service.gapMilliseconds, outside.clock),
    pace: paceOf(),
    stopping: new AbortController(),
    tally: { requests: 0, characters: 0, wrongAnswers: 0 },
    fuse: { failures: 0, blown: false }
  }
  const { access } = way
  const home = options.endpoint === undefined ? '' : ` ${access.endpoint}`
  return {
    name: service.name,
    version: `${service.version} ${access.model} ${booth.audio.container} ${booth.audio.rate}${home}`,
    dialect: service.dialect(access.model),
    unit: 'paragraph',
    ...(service.neighbours(access.model) ? { neighbours: true } : {}),
    atOnce,
    speak: unit => booth.gate.run(() => speak(unit, booth)),
    tally: () => ({ ...booth.tally }),
    close: async () => booth.stopping.abort()
  }
}

async function speak(unit: Unit, booth: Booth): Promise<Outcome<SpokenUnit | undefined>> {
  const { service, outside, stopping, fuse } = booth
  if (fuse.blown || stopping.signal.aborted) return { value: undefined, diagnostics: [] }
  if (service.needsVoice && unit.voice === undefined) {
    fuse.blown = true
    return {
      value: undefined,
      diagnostics: [diagnose('voice/no-voice', unit.place, service.title, service.name, unit.language)]
    }
  }
  const faults: Fault[] = []
  const ending = await insist(() => listen(unit, faults, booth), outside.clock, stopping.signal)
  booth.tally.wrongAnswers += ending.wrongAnswers
  return ending.last.kind === 'done'
    ? keep(unit, ending.last.value, faults, booth)
    : { value: undefined, diagnostics: failure(unit, ending, booth) }
}

/** Asks once and proves what comes back. */
async function listen(unit: Unit, faults: Fault[], booth: Booth): Promise<Heard> {
  const heard = await oneTake(unit, bandFor(unit, faults, booth), booth)
  if (heard.kind === 'wrong') faults.push(heard.wrong)
  return heard
}

/** What a voice usually takes for its words is no law: whoever strays from it twice in a row may do so. */
function bandFor({ voice = '', words }: Unit, faults: readonly Fault[], { pace }: Booth): Expectation['band'] {
  return faults.length < 2 ? pace.bandFor(voice, words) : usualBand
}

async function oneTake(unit: Unit, band: Expectation['band'], booth: Booth): Promise<Heard> {
  const { service, way, audio } = booth
  const expected = expectationOf(unit.words, unit.markup, band)
  const judged = await ask(unit, service.speech(unit, way.access, audio), mostBytes(unit, expected, booth), booth)
  const heard = judged.kind === 'done' ? await proved(judged.value, unit, expected, booth) : judged
  return heard.kind === 'done' && !heard.value.sentenceStarts ? withTimes(unit, heard.value, expected, booth) : heard
}

/** JSON takes four letters for three bytes, and tells of every letter it says when it begins and ends. */
function mostBytes(unit: Unit, expected: Expectation, { service, audio }: Booth): number {
  const bytes = mostBytesOf(expected, audio)
  return service.envelope === undefined ? bytes : Math.ceil((bytes * 4) / 3) + unit.markup.length * 600
}

async function ask(unit: Unit, asked: Asked, most: number, booth: Booth): Promise<ReturnType<typeof judge>> {
  const { service, way, outside, gate, tally, stopping } = booth
  await gate.turn(stopping.signal)
  tally.requests++
  tally.characters += unit.markup.length
  const answer = await send(asked, most, booth)
  const judged = judge(service, answer, outside.clock.now(), way.redact)
  if (judged.kind === 'busy') gate.hold(Math.min(judged.retryAfterMilliseconds ?? 0, longestRetryAfter))
  return judged
}

async function send(asked: Asked, mostBytes: number, booth: Booth): Promise<WebPage | WebFailure> {
  const { service, way, outside, options, stopping } = booth
  const { clock, network } = outside
  const authorized = await service.authorize(asked, way.access, clock.now())
  return network.send({ ...authorized, mostBytes, deadlines: options.deadlines ?? patience, signal: stopping.signal })
}

async function proved(page: WebPage, unit: Unit, expected: Expectation, booth: Booth): Promise<Heard> {
  const { audio, options } = booth
  const found = unwrapped(page, unit, booth)
  if (typeof found === 'string') return { kind: 'wrong', wrong: found }
  const { sound, fault } = await prove(found.audio, found.type, audio, expected, options.decode)
  if (sound === undefined) return { kind: 'wrong', wrong: fault }
  const wrong = contradiction(sound, found, expected)
  return wrong ? { kind: 'wrong', wrong } : { kind: 'done', value: { sound, ...positions(found.starts, unit, sound) } }
}

/** Times are rounded up a little; after the last letter a breath may follow, and some silence. */
const roundingSeconds = 0.25
const breathSeconds = 1.5
const breathShare = 0.3

/** A sound that ends or falls silent before its last word was cut off, and one that goes on long after it is not what was timed. */
function contradiction(
  sound: Sound,
  { starts = [], lastSecond = 0, endSecond }: Times,
  { pauseSeconds }: Expectation
): Fault | undefined {
  const seconds = sound.samples.length / sound.rate
  const last = Math.max(lastSecond, starts.at(-1) ?? 0)
  if (seconds < (endSecond ?? 0) - roundingSeconds || lastHeard(sound) < last - roundingSeconds) return 'cut-off'
  if (endSecond === undefined) return undefined
  if (lastHeard(sound) < endSecond * (1 - breathShare) - pauseSeconds) return 'cut-off'
  return seconds > endSecond * (1 + breathShare) + breathSeconds + pauseSeconds ? 'wrong-rate' : undefined
}

/** The audio of an answer and the type it claims to be, or what is wrong with its wrapping. */
function unwrapped(
  page: WebPage,
  unit: Unit,
  { service, audio }: Booth
): (Envelope & { readonly type: string }) | Fault {
  const type = page.headers['content-type'] ?? ''
  if (service.envelope === undefined) return { audio: page.body, type: bare(type) }
  if (!isJson(page)) return 'wrong-type'
  const content = jsonOf(page.body)
  if (content === undefined) return 'cut-off'
  const envelope = service.envelope(content, unit)
  return envelope === undefined ? 'unreadable' : { ...envelope, type: audio.types[0] ?? '' }
}

/** Times become sample positions, where they are one for each sentence, in order, and inside the sound. */
function positions(
  starts: readonly number[] | undefined,
  { sentences }: Unit,
  { rate, samples }: Sound
): Pick<SpokenUnit, 'sentenceStarts'> {
  const sentenceStarts = starts?.map(seconds => Math.round(seconds * rate)) ?? []
  const inOrder = sentenceStarts.every((start, i) => start >= (sentenceStarts[i - 1] ?? 0) && start < samples.length)
  return sentenceStarts.length === sentences.length && sentences.length > 0 && inOrder ? { sentenceStarts } : {}
}

/** A good answer resets the fuse and teaches the pace. */
function keep(unit: Unit, take: Take, faults: readonly Fault[], booth: Booth): Outcome<SpokenUnit> {
  const { service, pace, fuse } = booth
  const { timesAreMissing, ...value } = take
  const { rate, samples } = value.sound
  fuse.failures = 0
  pace.learn(unit.voice ?? '', unit.words, samples.length / rate, expectationOf(unit.words, unit.markup).seconds)
  const last = faults.at(-1)
  const diagnostics: Diagnostic[] = []
  if (last) {
    diagnostics.push(diagnose('voice/asked-again', unit.place, service.title, excerpt(unit), faults.length, last))
  }
  if (timesAreMissing) diagnostics.push(diagnose('voice/no-times', unit.place, service.title, excerpt(unit)))
  return { value, diagnostics }
}

/** Lines of times are short: a line for each word. */
const mostBytesOfTimes = 1_000_000

/** Asks for the times of a take that came without them; the take is good without, unless they say that it is not whole. */
async function withTimes(unit: Unit, take: Take, expected: Expectation, booth: Booth): Promise<Heard> {
  const { service, way, outside, stopping } = booth
  const asked = unit.sentences.length > 1 ? service.times?.asked(unit, way.access) : undefined
  if (asked === undefined) return { kind: 'done', value: take }
  const { last } = await insist(() => ask(unit, asked, mostBytesOfTimes, booth), outside.clock, stopping.signal)
  const read = last.kind === 'done' && isJson(last.value) ? service.times?.read(last.value, unit) : undefined
  const wrong = read && contradiction(take.sound, read, expected)
  if (wrong) return { kind: 'wrong', wrong }
  const found = positions(read?.starts, unit, take.sound)
  return { kind: 'done', value: { ...take, ...(found.sentenceStarts ? found : { timesAreMissing: true }) } }
}

/** What to say about a unit that could not be spoken; the third in a row, or one that none could follow, ends the run. */
function failure(unit: Unit, ending: Ending, booth: Booth): readonly Diagnostic[] {
  const { service, fuse } = booth
  const { last } = ending
  if (booth.stopping.signal.aborted) return []
  // Others were under way when the fuse blew; what they were told has been said.
  if (fuse.blown) return []
  fuse.failures++
  const endsAll = last.kind === 'final' && last.final.reason !== 'refused'
  fuse.blown = endsAll || fuse.failures >= mostFailures
  const stopped = fuse.blown && !endsAll ? [diagnose('voice/stopped', undefined, service.title, fuse.failures)] : []
  return [complaint(service.title, unit, ending, booth.outside.clock.now()), ...stopped]
}
