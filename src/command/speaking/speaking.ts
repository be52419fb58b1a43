import { ffmpegProblems } from '../../audio/ffmpeg.js'
import { clockTime } from '../../format/clock.js'
import { checkEngine, isForMachines } from '../../format/disclosure.js'
import { type SpeakTally, speechTalk } from '../../report/catalogue/talk-speech.js'
import { type Diagnostic, diagnose, hasErrors } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import { type SoundCache, soundCache } from '../../voice/cache.js'
import type { PlannedUnit, Step } from '../../voice/units.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import { buildAll } from '../build.js'
import type { CommonOptions } from '../command.js'
import type { Reporter } from '../report.js'
import type { Episodes } from '../show.js'
import { alsoFormats, listed, type SpeakOptions } from '../speak.js'
import { cacheFolderOf } from './cache-folder.js'
import { type Booth, openBooth } from './engines.js'
import { type AlsoFormat, type Recorded, recordEpisode } from './episode-audio.js'
import { type Prepared, prepare } from './prepare.js'
import { type Progress, progressOf } from './progress.js'
import { audioFolder, filesOfRecording, isWholeRecording, type Recording, readRecording } from './recording.js'
import { missingUnits, type Synthesis, synthesize, unitsByKey } from './synthesize.js'

/** One run of `speak`. */
interface Run {
  readonly options: CommonOptions & SpeakOptions
  readonly out: string
  readonly episodes: Episodes
  readonly booth: Booth
  readonly cache: SoundCache
  readonly mouth: Reporter
  readonly world: World
  readonly also: readonly AlsoFormat[]
  readonly tally: { -readonly [State in keyof SpeakTally]: number }
}

/** Writes the texts that are missing or stale, then speaks every episode whose recording is not what it would be now. */
export async function speakAll(
  options: CommonOptions & SpeakOptions,
  episodes: Episodes,
  mouth: Reporter,
  world: World
): Promise<void> {
  const also = alsoFormats.filter(format => listed(options.also).includes(format))
  const missing = await ffmpegProblems(also, world)
  const opened = await openBooth(options, episodes.show.show, world)
  mouth.report([...missing, ...opened.diagnostics])
  if (opened.value === undefined || missing.length > 0) return
  const booth = opened.value
  const out = pathFrom(options.root, options.out)
  // What was built is not what was asked for: only what is wrong with it is told.
  const quiet = { ...mouth, data: () => {} }
  const { folders, failed } = buildAll({ options, out, episodes, mouth: quiet, world, withHints: false })
  const tally = { recorded: 0, unchanged: 0, failed: failed.length }
  const cache = soundCache(cacheFolderOf(options, world), world)
  const run: Run = { options, out, episodes, booth, cache, mouth, world, also, tally }
  try {
    const files = [...folders.values()].filter(file => !failed.includes(file))
    const prepared = files.flatMap(file => prepareOne(file, run))
    if (isAffordable(prepared, run)) for (const it of prepared) await speakOne(it, run)
  } finally {
    await booth.engine.close()
  }
  reportSpeak(run)
}

/** The episode unless its recording stands as it would be made again, or it can not be spoken. */
function prepareOne(file: string, run: Run): readonly Prepared[] {
  const { episodes, booth, world, mouth, tally, out } = run
  const { value, diagnostics } = prepare(file, episodes, booth, world)
  mouth.report(diagnostics)
  if (value === undefined) {
    tally.failed++
    return []
  }
  mouth.report(undisclosed(value, run))
  const recording = readRecording(`${out}/${value.name}`, world)
  const stands = recording?.recipe === value.recipe && hasAll(recording, run)
  if (!stands || !isWholeRecording(`${out}/${value.name}`, recording, world)) return [value]
  tally.unchanged++
  mouth.data({ file, folder: value.name, state: 'unchanged' })
  return []
}

/** What listeners would not learn of the voice; of a show with texts for services, what is missing was said when they were built. */
function undisclosed({ file, facts: { disclosure } }: Prepared, { episodes, booth }: Run): readonly Diagnostic[] {
  const { show } = episodes.show
  if (disclosure === undefined && isForMachines(show.dialects)) return []
  const told = disclosure === undefined || disclosure === show.disclosure ? show.file : file
  return checkEngine(disclosure, booth.engine.name, { file: told, line: 1, column: 1, length: 0 })
}

/** Whether everything that is wanted besides the usual files is among those of a recording. */
function hasAll({ files }: Recording, { also, options }: Run): boolean {
  const wanted = [...also.map(format => `episode.${format}`), ...(options.srt ? ['transcript.srt'] : [])]
  return wanted.every(name => Object.hasOwn(files, name))
}

function unitsOf({ plan }: Prepared): readonly PlannedUnit[] {
  return plan.steps.flatMap(step => ('say' in step ? [step.say] : []))
}

/** Before anything is sent: is all of it stored where nothing may be asked, does the rest cost no more than it may, and can it be kept? */
function isAffordable(prepared: readonly Prepared[], run: Run): boolean {
  const { options, booth, cache, mouth, tally } = run
  const { cloud } = booth
  if (cloud === undefined) return true
  const found: Diagnostic[] = []
  const missing = missingUnits(prepared.flatMap(unitsOf), cache)
  if (options.offline) {
    for (const it of prepared) {
      const left = missingUnits(unitsOf(it), cache).length
      if (left > 0) found.push(diagnose('speech/offline', undefined, it.name, left, cloud.service.title))
    }
  }
  if (options.maxCost !== undefined)
    found.push(...tooDear(missing, Number(options.maxCost.replace(',', '.')), cloud, booth))
  mouth.report(found)
  if (found.length > 0) tally.failed += prepared.length
  else if (missing.length > 0) cache.tryOut()
  return found.length === 0
}

function tooDear(
  missing: readonly PlannedUnit[],
  most: number,
  { service, model }: NonNullable<Booth['cloud']>,
  { prices }: Pick<Booth, 'prices'>
): readonly Diagnostic[] {
  if (missing.length === 0) return []
  const cost = prices?.(missing)
  if (cost === undefined) return [diagnose('speech/no-price', undefined, `${service.title} ${model}`)]
  if (cost.dollars <= most) return []
  return [diagnose('speech/too-dear', undefined, cost.dollars.toFixed(2), most.toFixed(2), cost.asOf)]
}

/** Ten minutes. */
const longSeconds = 600

async function speakOne(prepared: Prepared, run: Run): Promise<void> {
  const { options, booth, cache, mouth, world, tally } = run
  const began = world.clock.now()
  const progress = progressOf(options, world, prepared.name)
  const synthesis = await synthesize(unitsOf(prepared), booth.engine, cache, narrator(prepared, booth, progress))
  const recorded = isWhole(prepared, synthesis) ? await mixOne(prepared, synthesis, progress, run) : undefined
  progress.end()
  mouth.report([...synthesis.diagnostics, ...(recorded?.diagnostics ?? [])])
  if (recorded?.value !== undefined && putInPlace(prepared, recorded.value, run)) {
    tally.recorded++
    tellRecorded(prepared, recorded.value, synthesis, Math.max(0, world.clock.now() - began) / 1000, run)
  } else {
    tally.failed++
    mouth.data({ file: prepared.file, folder: prepared.name, state: 'failed' })
  }
}

function isWhole(prepared: Prepared, { diagnostics, seconds }: Synthesis): boolean {
  return !hasErrors(diagnostics) && seconds.size === unitsByKey(unitsOf(prepared)).length
}

async function mixOne(
  prepared: Prepared,
  { seconds }: Synthesis,
  progress: Progress,
  { booth: { engine }, cache, world, options, episodes, also }: Run
): Promise<Outcome<Recorded | undefined>> {
  const length = lengthOf(prepared.plan.steps, seconds)
  // Mixing a long episode needs room that the engine would hold.
  if (length > longSeconds) await engine.rest?.()
  const mixing = (done: number) => progress.mixing(done, length)
  const srt = options.srt ?? false
  return recordEpisode(prepared, { show: episodes.show, engine, cache, world, also, srt, mixing })
}

function tellRecorded(
  { file, name }: Prepared,
  { seconds, loudness, files }: Recorded,
  { spoken, stored }: Synthesis,
  took: number,
  { out, options, mouth }: Run
): void {
  mouth.data({ file, folder: name, state: 'recorded', seconds, loudness, spoken, stored, files: [...files.keys()] })
  const words = speechTalk[options.ui]
  mouth.say(() => words.units(spoken, stored))
  const path = `${out}/${name}/${audioFolder}/episode.mp3`
  mouth.say(() => words.recorded(path, clockTime(seconds), took, loudness))
}

/** Tells of each unit that was spoken. */
function narrator(prepared: Prepared, { prices }: Booth, progress: Progress): Parameters<typeof synthesize>[3] {
  const units = unitsByKey(unitsOf(prepared))
  let dollars = 0
  return (unit, known, stored) => {
    dollars += prices?.([unit])?.dollars ?? 0
    progress.speaking({
      done: known.size,
      all: units.length,
      stored,
      chapter: prepared.plan.chapterTitles[unit.chapter] ?? '',
      isChapterDone: units.every(({ chapter, key }) => chapter !== unit.chapter || known.has(key)),
      ...(prices ? { dollars } : {})
    })
  }
}

/** How long an episode will about be, in seconds, silence at the ends of sounds included. */
function lengthOf(steps: readonly Step[], seconds: ReadonlyMap<string, number>): number {
  return steps.reduce(
    (sum, step) => sum + step.pauseAfterMilliseconds / 1000 + ('say' in step ? (seconds.get(step.say.key) ?? 0) : 0),
    0
  )
}

/** Puts a recording beside its texts, unless somebody has built others meanwhile. */
function putInPlace(prepared: Prepared, { files }: Recorded, { out, world, options, mouth }: Run): boolean {
  const episode = `${out}/${prepared.name}`
  return world.withOutput(
    out,
    output => {
      const manifest = world.files.read(`${episode}/episode.json`)
      const isOurs = manifest !== undefined && new TextDecoder().decode(manifest) === prepared.manifest
      if (isOurs) output.replaceUnit(`${prepared.name}/${audioFolder}`, files, earlierFiles(episode, world))
      else mouth.report([diagnose('speech/texts-changed', undefined, prepared.name)])
      return isOurs
    },
    { fsync: options.fsync ?? false }
  )
}

function earlierFiles(episode: string, world: World): readonly string[] {
  const recording = readRecording(episode, world)
  return recording ? filesOfRecording(recording) : []
}

function reportSpeak({ options, booth, mouth, tally }: Run): void {
  const words = speechTalk[options.ui]
  const asked = booth.cloud?.engine.tally()
  if (booth.cloud && asked && asked.requests > 0) {
    const { title } = booth.cloud.service
    mouth.say(() => words.asked(title, asked.requests, asked.wrongAnswers))
  }
  mouth.say(() => words.spoken(tally))
  mouth.data({ ...tally, ...(asked ? { requests: asked.requests, wrongAnswers: asked.wrongAnswers } : {}) })
}
