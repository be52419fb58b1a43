// Speed as ratios of commands that ran in turn, in one run: absolute times of one machine say little about another.
//   npm run bench            everything
//   npm run bench -- start   only the start of the command line
//   npm run bench reading    only reading aloud
//   npm run bench dialects   only speech markup
//   npm run bench audio      only speaking
//   npm run bench feed       only a long podcast feed
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { audio } from './audio.mjs'
import { dialects } from './dialects.mjs'
import { feed } from './feed.mjs'
import { reading } from './reading.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const project = dirname(here)
const cli = join(project, 'dist', 'cli.cjs')
// A disk would measure the disk; memory is there on every Linux.
const scratch = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'sendeklar-bench-'))

/** Node 20 reads these at every start; they would make everything look slower than it is, and so more alike. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...environment } = process.env

function run(command, args, more = {}) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(command, args, {
    env: { ...environment, ...more },
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const show = (name, value) => process.stdout.write(`${name.padEnd(64)} ${value}\n`)

/** Keeps a process on one core where the system can. */
const oneCore = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', ['-c', '0']] : ['env', []]
const onOneCore = (args, more) => run(oneCore[0], [...oneCore[1], process.execPath, ...args], more)

function startOfTheCommandLine() {
  const show1 = join(scratch, 'show')
  cpSync(join(project, 'content'), join(show1, 'content'), { recursive: true })
  const pairs = Array.from({ length: 31 }, () => {
    rmSync(join(show1, 'output'), { recursive: true, force: true })
    const bare = run(process.execPath, ['-e', '0'])
    const built = run(process.execPath, [cli, 'build', '--root', show1])
    const unchanged = run(process.execPath, [cli, 'build', '--root', show1])
    return { bare, built: built / bare, unchanged: unchanged / bare }
  }).slice(1)
  show('node -e 0, wall', `${median(pairs.map(({ bare }) => bare)).toFixed(1)} ms`)
  show('build of the sample / node -e 0, wall, median of 30 pairs', median(pairs.map(({ built }) => built)).toFixed(2))
  show('the same, nothing changed', median(pairs.map(({ unchanged }) => unchanged)).toFixed(2))
}

/** A show of `count` articles of the sample's size, each with words of its own. */
function makeShow(count) {
  const root = join(scratch, `show-${count}`)
  mkdirSync(join(root, 'content', 'articles'), { recursive: true })
  for (const file of ['lexicon.de.yaml', 'lexicon.en.yaml'])
    cpSync(join(project, 'content', file), join(root, 'content', file))
  const showYaml = readFileSync(join(project, 'content', 'show.yaml'), 'utf8')
  writeFileSync(
    join(root, 'content', 'show.yaml'),
    showYaml.replace(/^dialects:.*(\n {2}- .*)*/m, 'dialects: [w3c-1.1, polly-neural, azure]')
  )
  const sample = readFileSync(join(project, 'content', 'articles', '2026-02-16-ki-kooperation.yaml'), 'utf8')
  for (let i = 0; i < count; i++) {
    const article = sample.replaceAll('Partnerschaft', `Partnerschaft Nummer ${i}`)
    writeFileSync(join(root, 'content', 'articles', `2026-02-16-nachricht-${i}.yaml`), article)
  }
  return root
}

function manyArticles(count) {
  const root = makeShow(count)
  const out = join(root, 'output')
  const peakFile = join(scratch, 'peak')
  const runs = Array.from({ length: count > 1000 ? 1 : 3 }, () => {
    rmSync(out, { recursive: true, force: true })
    const built = onOneCore(['-r', join(here, 'peak.cjs'), cli, 'build', '--root', root], { SENDEKLAR_PEAK: peakFile })
    const copied = run('cp', ['-r', out, join(scratch, 'copy')])
    rmSync(join(scratch, 'copy'), { recursive: true, force: true })
    const bare = onOneCore([join(here, 'bare-loop.mjs'), join(root, 'content', 'articles'), join(scratch, 'bare')])
    rmSync(join(scratch, 'bare'), { recursive: true, force: true })
    return { built, copied: built / copied, bare: built / bare, peak: Number(readFileSync(peakFile, 'utf8')) / 1024 }
  })
  const built = median(runs.map(run => run.built))
  show(
    `${count} articles, all documents, 3 dialects, one core`,
    `${Math.round((count / built) * 1000)} articles a second`
  )
  show('  / cp -r of the same outputs', median(runs.map(({ copied }) => copied)).toFixed(2))
  show('  / bare loop of yaml and Handlebars (5 files an article)', median(runs.map(({ bare }) => bare)).toFixed(2))
  show('  largest resident size', `${Math.round(median(runs.map(({ peak }) => peak)))} MiB`)
  rmSync(root, { recursive: true, force: true })
  return { perArticle: built / count, peak: median(runs.map(({ peak }) => peak)) }
}

function growth() {
  const small = manyArticles(1000)
  const large = manyArticles(10_000)
  show('time per article, 10,000 / 1,000 articles', (large.perArticle / small.perArticle).toFixed(2))
  show('largest resident size, 10,000 / 1,000 articles', (large.peak / small.peak).toFixed(2))
}

const benches = {
  start: startOfTheCommandLine,
  many: () => manyArticles(1000),
  growth,
  reading: () => reading(project, scratch, show),
  dialects: () => dialects(project, scratch, show),
  audio: () => audio(project, scratch, show, environment),
  feed: () => feed(project, scratch, show)
}
const wanted = process.argv.slice(2)
try {
  const names = wanted.length > 0 ? wanted : ['start', 'growth', 'reading', 'dialects', 'audio', 'feed']
  if (names.some(name => !['reading', 'dialects', 'feed'].includes(name)))
    run(process.execPath, [join(project, 'build.mjs')])
  for (const name of names) await benches[name]()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
