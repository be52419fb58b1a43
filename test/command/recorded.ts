import { readFileSync } from 'node:fs'
import { scriptHash, withRecord } from '../../src/command/speaking/recording.js'
import { compile, openShow } from '../../src/compile.js'
import { transcriptFiles } from '../../src/format/captions/files.js'
import { chapterList } from '../../src/format/chapters/chapter.js'
import { chapterFiles } from '../../src/format/chapters/files.js'
import type { MemoryWorld } from '../world/memory.js'
import { run, sample, sampleText, showWorld } from './show.js'

/** The cover of the sample, as it is. */
export const cover = new Uint8Array(readFileSync('content/cover/cover.png'))

/** A show with its cover, built; `changes` as for `showWorld`. */
export async function builtWorld(changes: Record<string, string | undefined> = {}): Promise<MemoryWorld> {
  const world = showWorld(changes)
  world.put('content/cover/cover.png', cover)
  await run(world, 'build')
  return world
}

/** The same with its sample episode recorded. */
export async function recordedWorld(changes: Record<string, string | undefined> = {}): Promise<MemoryWorld> {
  const world = await builtWorld(changes)
  await record(world)
  return world
}

/** Puts a recording beside the texts of an episode, as `speak` leaves one; the sound is only `sound`, repeated. */
export async function record(world: MemoryWorld, file = sample, sound = 'ID3 sound '): Promise<void> {
  const { value: show } = await openShow(world, { root: '.' })
  const { value: compiled } = show ? compile(world, show, file) : { value: undefined }
  if (show === undefined || compiled === undefined) throw new Error(`${file} can not be compiled`)
  const cues = [
    { start: 0.25, end: 4, text: 'Guten Morgen und willkommen bei KI-Briefing-Daily.' },
    { start: 21, end: 25, text: 'Erstens: Digitalallianz vernetzt Forschung und Industrie.' },
    { start: 25.5, end: 39, text: 'Zweitens: Energieeffiziente, souveräne Rechenzentren geplant.' },
    { start: 40, end: 80, text: 'Danke fürs Zuhören.' }
  ]
  const chapters = chapterList('Folge', [
    { title: 'Begrüßung', start: 0 },
    { title: 'In Kürze', start: 21 },
    { title: 'Abschied', start: 40 }
  ])
  const captions = cues.map(cue => ({ ...cue, speaker: 'die Moderation' }))
  const files = new Map<string, string | Uint8Array>([
    ['episode.mp3', sound.repeat(1000)],
    ...chapterFiles(chapters),
    ...transcriptFiles('de-DE', captions, { srt: false })
  ])
  const facts = {
    script: scriptHash(compiled.tree, world),
    recipe: 'recipe',
    engine: { name: 'espeak-ng', version: '1' },
    seconds: 81.4,
    loudness: -19,
    truePeak: -3,
    units: [],
    cues: cues.map(cue => ({ ...cue, chapter: 0, source: 'unit' }))
  }
  for (const [name, content] of withRecord(files, facts, world))
    world.put(`output/${compiled.name}/audio/${name}`, content)
}

/** A second article beside the sample. */
export const secondArticle = 'content/articles/2026-02-17-zweite.yaml'
export const secondText = sampleText
  .replace('date: 2026-02-16', 'date: 2026-02-17')
  .replace(/^title: .*/m, 'title: Die zweite Folge')
