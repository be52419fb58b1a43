// Speaking an episode beside the engine and the coder alone, on the same text in one run: cold, with everything stored, and unchanged;
// then an hour of it for its memory.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Runs a program of Node; seconds on the clock and of the processor, all of its threads, and MiB at most. */
function measured(args, scratch, environment) {
  const usageFile = join(scratch, 'usage')
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, ['-r', join(here, 'usage.cjs'), ...args], {
    env: { ...environment, SENDEKLAR_USAGE: usageFile },
    encoding: 'utf8'
  })
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`)
  const { cpu, rss } = JSON.parse(readFileSync(usageFile, 'utf8'))
  return { wall, cpu, mebibytes: rss / 1024 }
}

/** The sample show, its article as often as it takes for `minutes`, each time with words of its own. */
function makeShow(project, root, times) {
  mkdirSync(join(root, 'content', 'articles'), { recursive: true })
  for (const name of readdirSync(join(project, 'content')).filter(it => /^(?:show|lexicon.*)\.yaml$/.test(it)))
    cpSync(join(project, 'content', name), join(root, 'content', name))
  cpSync(join(project, 'content', 'cover'), join(root, 'content', 'cover'), { recursive: true })
  const file = '2026-02-16-ki-kooperation.yaml'
  const sample = readFileSync(join(project, 'content', 'articles', file), 'utf8')
  const [, head, sections, tail] = /^([\s\S]*\nsections:\n)([\s\S]*?\n)(sources:\n[\s\S]*)$/.exec(sample)
  const all = Array.from({ length: times }, (_, i) =>
    i === 0
      ? sections
      : sections.replaceAll('Partnerschaft', `Partnerschaft Nummer ${i}`).replaceAll('Die ', `${i} Die `)
  )
  writeFileSync(join(root, 'content', 'articles', file), head + all.join('') + tail)
  return join(root, 'output', file.slice(0, -5))
}

function recordOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'audio', 'audio.json'), 'utf8'))
}

/** One round: cold, warm, unchanged, and what engine and coder take alone. */
function round(cli, root, folder, scratch, environment) {
  const cache = join(scratch, 'sounds')
  const speak = () => measured([cli, 'speak', '--root', root, '--cache', cache], scratch, environment)
  for (const path of [cache, join(root, 'output')]) rmSync(path, { recursive: true, force: true })
  const cold = speak()
  rmSync(join(folder, 'audio'), { recursive: true })
  const warm = speak()
  const unchanged = speak()
  const { seconds } = recordOf(folder)
  const ssml = join(folder, 'ssml', 'espeak-ng')
  const documents = readdirSync(ssml).map(name => join(ssml, name))
  const raw = what =>
    measured([join(here, 'raw-audio.mjs'), what, String(Math.ceil(seconds)), '160', ...documents], scratch, environment)
  return { seconds, cold, warm, unchanged, both: raw('both'), engine: raw('engine'), coder: raw('coder') }
}

/** Speaks the sample in every state and prints what it takes; `wanted` may be `hour` alone. */
export function audio(project, scratch, show, environment) {
  const cli = join(project, 'dist', 'cli.cjs')
  const root = join(scratch, 'spoken')
  const folder = makeShow(project, root, 1)
  const rounds = Array.from({ length: 3 }, () => round(cli, root, folder, scratch, environment))
  const [{ seconds }] = rounds
  const of = pick => median(rounds.map(pick))
  const line = (name, state) => {
    const [wall, cpu] = [of(it => it[state].wall), of(it => it[state].cpu)]
    show(name, `${wall.toFixed(2)} s, ${cpu.toFixed(2)} s of processor, ${(seconds / wall).toFixed(0)} x real time`)
  }
  show('episode', `${seconds.toFixed(0)} s at 44.1 kHz, 96 kbit/s, median of ${rounds.length} rounds`)
  line('speak, cold', 'cold')
  line('speak, everything stored', 'warm')
  line('speak, unchanged', 'unchanged')
  line('engine alone', 'engine')
  line('coder alone', 'coder')
  const own = state => rounds.map(it => (it[state].cpu - it.both.cpu) / it.both.cpu)
  show('processor of our own code / of engine and coder, cold', `${(median(own('cold')) * 100).toFixed(0)} %`)
  show('largest resident size, cold', `${of(it => it.cold.mebibytes).toFixed(0)} MiB`)
  anHour(project, cli, seconds, scratch, show, environment)
}

function anHour(project, cli, seconds, scratch, show, environment) {
  const root = join(scratch, 'hour')
  const folder = makeShow(project, root, Math.ceil(3600 / (seconds - 70)))
  const cache = join(scratch, 'hour-sounds')
  const run = measured([cli, 'speak', '--root', root, '--cache', cache], scratch, environment)
  const long = recordOf(folder).seconds
  show(
    `an episode of ${(long / 60).toFixed(0)} minutes, cold`,
    `${run.wall.toFixed(1)} s, ${run.mebibytes.toFixed(0)} MiB`
  )
}
