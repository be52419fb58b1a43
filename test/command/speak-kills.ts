import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isWholeRecording, type Recording, readRecording } from '../../src/command/speaking/recording.js'
import { soundCache } from '../../src/voice/cache.js'
import { nodeWorld } from '../../src/world/node.js'
import { seeded } from '../world/children.js'
import { complaints, type Program, start, withProgram } from './program.js'

/** What many kills of `speak` came to. */
export interface SpeakKillReport {
  readonly kills: number
  /** Kills after which some sentences of the new text were stored and some were not. */
  readonly halfDone: number
  /** Everything that was not as it should be. */
  readonly wrong: readonly string[]
}

const folder = '2026-05-04-probe'

const show = `title: Eine Sendung
language: de-DE
timezone: Europe/Berlin
hosts:
  - { role: host, name: die Moderation }
dialects: [w3c-1.1]
`

/** A text whose sentences all tell its generation; in letters, as figures are read out. */
function article(generation: number): string {
  const word = String(generation).replace(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)))
  const sentences = ['Zuerst', 'Dann', 'Danach', 'Zuletzt'].map(it => `${it} kommt die Fassung ${word} zu Wort.`)
  return `title: Die Probe\ndate: 2026-05-04\nlanguage: de-DE\nlead: |\n  ${sentences.join(' ')}\n`
}

interface Stage {
  readonly program: Program
  readonly root: string
  readonly cache: string
  readonly world: ReturnType<typeof nodeWorld>
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function speaking({ program, root, cache }: Stage) {
  return start(program, 'speak', '--root', root, '--cache', cache, '--json')
}

/** Kills `speak` at random moments of its life, each time with a text that is new, and lets the next run finish. */
export function killSpeakers(kills: number, seed: number): Promise<SpeakKillReport> {
  return withProgram(async program => {
    const root = join(program.top, 'show')
    const stage: Stage = { program, root, cache: join(program.top, 'cache'), world: nodeWorld({ packageFolder: '' }) }
    write(root, 'content/show.yaml', show)
    const random = seeded(seed)
    const life = await firstSpeech(stage)
    const wrong: string[] = []
    let [done, halfDone] = [0, 0]
    for (let generation = 2; done < kills && generation < 3 * kills + 2; generation++) {
      const found = await killOne(stage, generation, random() * life)
      if (found.isKilled) done++
      if (found.isHalfDone) halfDone++
      wrong.push(...found.wrong.map(it => `generation ${generation}: ${it}`))
    }
    return { kills: done, halfDone, wrong }
  })
}

/** Speaks two texts and returns how long the second one took, in milliseconds. */
async function firstSpeech(stage: Stage): Promise<number> {
  let born = 0
  for (const generation of [0, 1]) {
    write(stage.root, 'content/articles/2026-05-04-probe.yaml', article(generation))
    born = performance.now()
    const complaint = complaints([await speaking(stage).ended])
    if (complaint.length > 0) throw new Error(complaint.join('\n'))
  }
  return performance.now() - born
}

interface Found {
  readonly isKilled: boolean
  readonly isHalfDone: boolean
  readonly wrong: readonly string[]
}

async function killOne(stage: Stage, generation: number, milliseconds: number): Promise<Found> {
  const before = entries(stage)
  write(stage.root, 'content/articles/2026-05-04-probe.yaml', article(generation))
  const { child, ended } = speaking(stage)
  await Promise.race([ended, sleep(milliseconds)])
  child.kill('SIGKILL')
  const { signal } = await ended
  const stored = entries(stage) - before
  const next = await speaking(stage).ended
  const wrong = [...damaged(stage), ...complaints([next]), ...wrongAfter(stage, next.said, stored)]
  return { isKilled: signal === 'SIGKILL', isHalfDone: stored > 0 && stored < newSentences, wrong }
}

/** The sentences of each generation that no other one has. */
const newSentences = 4

function entries({ cache, world }: Stage): number {
  return soundCache(cache, world)
    .entries()
    .filter(({ key }) => key !== undefined).length
}

function damaged({ cache, world }: Stage): readonly string[] {
  const store = soundCache(cache, world)
  const bad = store.entries().filter(entry => entry.key !== undefined && !store.isWhole(entry))
  return bad.map(({ path }) => `damaged: ${path}`)
}

/** The recording must be whole and say the text beside it; what was stored must not have been spoken again. */
function wrongAfter({ root, world }: Stage, said: string, stored: number): readonly string[] {
  const episode = join(root, 'output', folder)
  const recording = readRecording(episode, world)
  if (recording === undefined) return ['there is no recording']
  const transcript = readFileSync(join(episode, 'transcript.txt'), 'utf8')
  const wrong: string[] = []
  if (!isWholeRecording(episode, recording, world)) wrong.push('the recording is torn')
  if (!matches(recording, transcript)) wrong.push('the recording says another text')
  const again = /"spoken":(\d+)/.exec(said)
  if (Number(again?.[1] ?? 0) > newSentences - stored) wrong.push('what was stored was spoken again')
  return wrong
}

function matches({ cues }: Recording, transcript: string): boolean {
  const oneLine = transcript.replace(/\s+/g, ' ')
  return cues.every(({ text }) => oneLine.includes(text.replace(/\s+/g, ' ')))
}
