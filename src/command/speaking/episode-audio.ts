import { type Mixed, mixEpisode } from '../../audio/episode.js'
import { codedByFfmpeg, type OtherFormat } from '../../audio/ffmpeg.js'
import { type Tags, tagged } from '../../audio/tags.js'
import { transcriptFiles } from '../../format/captions/files.js'
import { type ChapterList, chapterList } from '../../format/chapters/chapter.js'
import { chapterFiles } from '../../format/chapters/files.js'
import { chapterSpans } from '../../format/chapters/tags.js'
import { disclosureTexts, disclosureWords } from '../../format/disclosure.js'
import { type Diagnostic, hasErrors } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { SoundCache } from '../../voice/cache.js'
import type { Engine } from '../../voice/engine.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import type { Episodes } from '../show.js'
import { episodeSounds } from './episode-sounds.js'
import { type EpisodeTimes, episodeTimes } from './episode-times.js'
import type { Prepared } from './prepare.js'
import { type Recording, withRecord } from './recording.js'
import { soundOf } from './synthesize.js'

/** What an episode is mixed from, and what is made of it. */
export interface Studio {
  readonly show: Episodes['show']
  readonly engine: Engine
  readonly cache: SoundCache
  readonly world: World
  /** Files besides the MP3. */
  readonly also: readonly AlsoFormat[]
  readonly srt: boolean
  readonly mixing: (seconds: number) => void
}

/** What an episode can be had as besides MP3. */
export type AlsoFormat = 'wav' | OtherFormat

/** A finished recording: its files by name, its record among them. */
export interface Recorded {
  readonly files: Files
  readonly seconds: number
  readonly loudness: number
}

type Files = ReadonlyMap<string, string | Uint8Array>

const leadInMilliseconds = 250
const tailMilliseconds = 500

/** Mixes an episode whose units are stored, and makes all files of its recording. */
export async function recordEpisode(prepared: Prepared, studio: Studio): Promise<Outcome<Recorded | undefined>> {
  const { engine, cache, show, world } = studio
  const spoken = (unit: Parameters<typeof soundOf>[0]) => soundOf(unit, engine, cache)
  const sounds = await episodeSounds(prepared.plan.steps, show, async unit => (await spoken(unit)).sound, world)
  if (sounds.value === undefined) return failed(sounds.diagnostics)
  const mix = await mixEpisode(sounds.value.placed, {
    beds: sounds.value.beds,
    leadInMilliseconds: leadInMilliseconds + prepared.plan.leadInMilliseconds,
    tailMilliseconds,
    progress: (step, seconds) => step === 'code' && studio.mixing(seconds)
  })
  if (mix.value === undefined) return failed(mix.diagnostics)
  const times = await episodeTimes(prepared, mix.value, tailMilliseconds / 1000, spoken)
  const chapters = chapterList(prepared.facts.title, times.chapters)
  const heard = await soundFiles(mix.value, tagsOf(prepared, studio, chapters, mix.value.seconds), studio)
  if (hasErrors(heard.diagnostics)) return failed(heard.diagnostics)
  const files = new Map([...heard.value, ...textFiles(prepared, times, chapters, studio)])
  const { seconds, loudness } = mix.value
  const value = { files: withRecord(files, recordOf(prepared, mix.value, times, engine), world), seconds, loudness }
  return { value, diagnostics: [...mix.diagnostics, ...heard.diagnostics] }
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<undefined> {
  return { value: undefined, diagnostics }
}

/** The episode as MP3 and as whatever else is wanted. */
async function soundFiles(mixed: Mixed, tags: Tags, { also, world }: Studio): Promise<Outcome<Files>> {
  const mp3 = await tagged(mixed.mp3, tags)
  const files = new Map<string, Uint8Array>([['episode.mp3', mp3.value]])
  const diagnostics = [...mp3.diagnostics]
  for (const format of also) {
    const made = format === 'wav' ? await wavFile(mixed) : await codedByFfmpeg(format, mixed, tags, world)
    diagnostics.push(...made.diagnostics)
    if (made.value) files.set(`episode.${format}`, made.value)
  }
  return { value: files, diagnostics }
}

async function wavFile(mixed: Mixed): Promise<Outcome<Uint8Array>> {
  const value = new Uint8Array(mixed.wavBytes)
  let at = 0
  for await (const piece of mixed.wav()) {
    value.set(piece, at)
    at += piece.length
  }
  return { value, diagnostics: [] }
}

/** Transcript and chapters with the measured times, in every form. */
function textFiles(
  { facts, plan, notes }: Prepared,
  { sentences }: EpisodeTimes,
  list: ChapterList,
  studio: Studio
): Files {
  const { hosts } = studio.show.show
  const speakerOf = (role: string | undefined) => (hosts.find(it => it.role === role) ?? hosts[0])?.name.value
  const captions = sentences.map(({ start, end, written, step }) => {
    const it = plan.steps[step]
    const speaker = it && 'say' in it ? speakerOf(it.say.role) : undefined
    return { start, end, text: written, ...(speaker === undefined ? {} : { speaker }) }
  })
  const pages = [['notes.html', notes('html', list.chapters)]] as const
  return new Map([...transcriptFiles(facts.language, captions, studio), ...chapterFiles(list), ...pages])
}

/** What the files say of themselves; every chapter goes on until the next one. */
function tagsOf(
  { facts: { title, date, language, disclosure } }: Prepared,
  { show: { root, show }, world }: Studio,
  chapters: ChapterList,
  seconds: number
): Tags {
  const file = show.audio?.cover ?? show.feed?.cover
  const bytes = file === undefined ? undefined : world.files.read(pathFrom(root, file))
  return {
    title,
    artist: show.title.value,
    album: show.title.value,
    date,
    language,
    ...(disclosure === undefined ? {} : { comment: disclosureWords(disclosure), texts: disclosureTexts(disclosure) }),
    ...(file === undefined || bytes === undefined ? {} : { cover: { file, bytes } }),
    chapters: chapterSpans(chapters, seconds)
  }
}

function recordOf(
  { script, recipe, plan }: Prepared,
  mixed: Mixed,
  { places, sentences }: EpisodeTimes,
  { name, version }: Engine
): Omit<Recording, 'format' | 'files'> {
  return {
    script,
    recipe,
    engine: { name, version },
    seconds: milli(mixed.seconds),
    loudness: hundredth(mixed.loudness),
    truePeak: hundredth(mixed.truePeak),
    units: plan.steps.flatMap((step, i) => {
      const { start = 0, end = 0 } = places[i] ?? {}
      return 'say' in step ? [{ key: step.say.key, start: milli(start), end: milli(end) }] : []
    }),
    cues: sentences.map(({ start, end, chapter, source, written }) => ({
      start: milli(start),
      end: milli(end),
      chapter,
      source,
      text: written
    }))
  }
}

function milli(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}
