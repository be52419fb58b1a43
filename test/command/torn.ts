import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { seeded } from '../world/children.js'
import { folderOf, layOwn, standing, type Wrong, writeShow, wrongIn } from './generations.js'
import { complaints, type Ending, type Program, type Run, runWell, start, withProgram } from './program.js'

const slugs = ['eins', 'zwei', 'drei'] as const

/** What many kills came to. */
export interface KillReport {
  readonly kills: number
  /** Kills that left a stage, a lock, or episodes of different generations behind: that the test tests anything. */
  readonly halfDone: number
  /** What was wrong after the next start; empty when all is well. */
  readonly wrong: readonly Wrong[]
  /** What the next starts complained of. */
  readonly said: readonly string[]
}

/** What a person may type after a crash; all but the last build nothing, so that what they leave is what was mended. */
const nextStarts = [['check'], ['explain', 'disk/full'], ['build']] as const

/** Builds a show whose articles change their generation each time, and kills the builder at random moments. */
export function killBuilds(kills: number, seed: number): Promise<KillReport> {
  return withProgram(async program => {
    const show = await firstBuilds(program)
    const random = seeded(seed)
    const report = { kills: 0, halfDone: 0, wrong: [] as Wrong[], said: [] as string[] }
    // A run that ends before its moment has come is not counted.
    for (let generation = 2; report.kills < kills && generation < 3 * kills; generation++) {
      const { isKilled, isHalfDone, wrong, said } = await killOne(show, generation, random)
      if (isKilled) report.kills++
      if (isHalfDone) report.halfDone++
      report.wrong.push(...wrong)
      report.said.push(...said)
    }
    return report
  })
}

/** A show that has been built, and how long that takes, in milliseconds. */
interface Show {
  readonly program: Program
  readonly root: string
  readonly output: string
  /** How long a build lives, and how long of that it has the output folder. */
  readonly life: number
  readonly work: number
}

/** Builds twice, the second time with a look at the clock. */
async function firstBuilds(program: Program): Promise<Show> {
  const root = join(program.top, 'show')
  const output = join(root, 'output')
  writeShow(root, all(0))
  await runWell(program, 'build', '--root', root)
  layOwn(output, slugs)
  writeShow(root, all(1))
  const born = performance.now()
  const { ended } = start(program, 'build', '--root', root)
  await seen(output, '.lock', ended)
  const locked = performance.now()
  await ended
  return { program, root, output, life: performance.now() - born, work: performance.now() - locked }
}

function all(generation: number): Readonly<Record<string, number>> {
  return Object.fromEntries(slugs.map(slug => [slug, generation]))
}

interface Kill {
  readonly isKilled: boolean
  readonly isHalfDone: boolean
  readonly wrong: readonly Wrong[]
  readonly said: readonly string[]
}

async function killOne(show: Show, generation: number, random: () => number): Promise<Kill> {
  const { program, root, output } = show
  const before = slugs.map(slug => standing(output, slug) ?? -1)
  writeShow(root, all(generation))
  const { signal } = await killed(show, start(program, 'build', '--root', root), random)
  const isKilled = signal === 'SIGKILL'
  const isHalfDone = isKilled && looksHalfDone(output, generation)
  const next = nextStarts[generation % nextStarts.length] ?? nextStarts[0]
  const said = complaints([await start(program, ...next, '--root', root).ended])
  const isBuilt = next.join() === 'build'
  const expected = slugs.map((slug, at) => {
    const generations = isBuilt ? [generation] : [before[at] ?? -1, generation]
    return [slug, { generations, own: true }] as const
  })
  return { isKilled, isHalfDone, wrong: wrongIn(output, Object.fromEntries(expected)), said }
}

/** Kills a builder at a moment of its whole life, of the part in which it has the folder, or of one swap. */
async function killed(show: Show, { child, ended }: Run, random: () => number): Promise<Ending> {
  const { output, life, work } = show
  const moments: readonly Moment[] = [
    { longest: life },
    { sign: '.lock', longest: work },
    // A stage comes and goes once for each episode.
    ...slugs.map((_, at) => ({ sign: '.stage', times: 2 * at + 1, longest: longestSwap }))
  ]
  const { sign, times, longest } = moments[Math.floor(random() * moments.length)] ?? { longest: life }
  if (sign !== undefined) await seen(output, sign, ended, times)
  await Promise.race([ended, sleep(random() * longest)])
  child.kill('SIGKILL')
  return ended
}

/** About as long as one episode takes to be written and swapped, in milliseconds. */
const longestSwap = 4

/** When to kill: some time after a name in the output folder has come or gone so many times, or after the start. */
interface Moment {
  readonly sign?: string
  readonly times?: number
  readonly longest: number
}

/** Waits until a name has shown up or gone from a folder so many times, or until a run has ended. */
async function seen(folder: string, wanted: string, ended: Promise<unknown>, times = 1): Promise<void> {
  const watcher = watch(folder)
  let count = 0
  const shown = new Promise<void>(resolve => {
    watcher.on('change', (_, name) => {
      if (name === wanted && ++count === times) resolve()
    })
  })
  await Promise.race([shown, ended])
  watcher.close()
}

/** Something was left behind, or some episodes are of the new generation and some are not. */
function looksHalfDone(output: string, generation: number): boolean {
  const fresh = slugs.filter(slug => standing(output, slug) === generation).length
  return (fresh > 0 && fresh < slugs.length) || ['.stage', '.lock'].some(name => existsSync(join(output, name)))
}

/** What rounds of builds at the same time came to. */
export interface TogetherReport {
  readonly builds: number
  readonly wrong: readonly Wrong[]
  /** What the builds complained of. */
  readonly said: readonly string[]
}

/**
 * Rounds of eight builds at once into one output folder: four of a show, four of another that has one article the same,
 * one of the same name with another text, and one more. Both shows change each round.
 */
export function buildTogether(rounds: number): Promise<TogetherReport> {
  return withProgram(async program => {
    const output = join(program.top, 'output')
    const wrong: Wrong[] = []
    const said: string[] = []
    for (let round = 1; round <= rounds; round++) {
      said.push(...complaints(await buildEight(program, output, round)))
      const same = { generations: [round] }
      const either = { generations: [round, otherText + round] }
      wrong.push(...wrongIn(output, { eins: same, zwei: same, drei: either, vier: same }))
    }
    return { builds: 8 * rounds, wrong, said }
  })
}

const otherText = 5000

function buildEight(program: Program, output: string, round: number): Promise<readonly Ending[]> {
  const first = join(program.top, 'first')
  const second = join(program.top, 'second')
  writeShow(first, { eins: round, zwei: round, drei: round })
  writeShow(second, { zwei: round, drei: otherText + round, vier: round })
  const roots = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? first : second))
  return Promise.all(roots.map(root => start(program, 'build', '--root', root, '--out', output).ended))
}

/** What a Ctrl-C in the middle of a build came to. */
export interface InterruptReport {
  readonly signal: NodeJS.Signals | null
  /** From the signal to the end of the process. */
  readonly milliseconds: number
  /** How many episodes were new when it ended, and how many still old. */
  readonly fresh: number
  readonly old: number
  readonly wrong: readonly Wrong[]
  readonly said: readonly string[]
}

/** Interrupts the second build of a show of `articles` articles when the first few are written; a new show each round. */
export function interruptBuilds(articles: number, rounds = 1): Promise<readonly InterruptReport[]> {
  return withProgram(async program => {
    const reports: InterruptReport[] = []
    for (let round = 0; round < rounds; round++)
      reports.push(await interruptOne(program, join(program.top, `show-${round}`), articles))
    return reports
  })
}

async function interruptOne(program: Program, root: string, articles: number): Promise<InterruptReport> {
  const output = join(root, 'output')
  const names = Array.from({ length: articles }, (_, at) => `folge-${String(at).padStart(6, '0')}`)
  const every = (generation: number) => Object.fromEntries(names.map(name => [name, generation]))
  writeShow(root, every(1))
  await runWell(program, 'build', '--root', root)
  writeShow(root, every(2))
  const { signal, milliseconds } = await interrupted(start(program, 'build', '--root', root), output, names[5] ?? '')
  const said = complaints([await start(program, 'explain', 'disk/full', '--root', root).ended])
  const generations = names.map(name => standing(output, name))
  const wrong = wrongIn(output, Object.fromEntries(names.map(name => [name, { generations: [1, 2] }])))
  const count = (generation: number) => generations.filter(it => it === generation).length
  return { signal, milliseconds, fresh: count(2), old: count(1), wrong, said }
}

/** Sends what Ctrl-C sends as soon as an episode is being written. */
async function interrupted({ child, ended }: Run, output: string, slug: string) {
  await seen(output, folderOf(slug), ended)
  const sent = performance.now()
  child.kill('SIGINT')
  const { signal } = await ended
  return { signal, milliseconds: performance.now() - sent }
}
