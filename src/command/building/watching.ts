import { watchTalk } from '../../report/catalogue/talk-watch.js'
import { type LiveShow, openLive } from '../../review/server/live-show.js'
import { nameInShow, pathFrom } from '../../world/path.js'
import type { Watching, World } from '../../world/world.js'
import { type BuildOptions, buildAll, type Job } from '../build.js'
import type { CommonOptions, ExitCode } from '../command.js'
import { type Reporter, reporter } from '../report.js'
import { type Episodes, kindOf, noEpisode } from '../show.js'

type WatchOptions = CommonOptions & BuildOptions

/** Builds, and builds again whatever changes, until the person has enough. */
export async function watchAndBuild(options: WatchOptions, world: World): Promise<ExitCode> {
  const started = await startWatching(options, world)
  if (started === undefined) return 1
  // Ctrl-C ends the program; there is nothing to put away.
  return new Promise(() => {})
}

/** What goes on after the first build. */
export interface WatchedBuild extends Watching {
  /** Looks at some paths now, as if the disk had told of them; resolves when what they mean is built. */
  readonly look: (paths: readonly string[]) => Promise<void>
}

/** The first build, and a watch that builds what changes; undefined where the show can not be read. */
export async function startWatching(options: WatchOptions, world: World): Promise<WatchedBuild | undefined> {
  const mouth = reporter(options, world)
  const { root, templateDir, explainLowering = false } = options
  const named = [...new Set(options.articles.map(file => nameInShow(root, file, world.files)))]
  const request = { root, named, everyLowering: explainLowering, ...(templateDir === undefined ? {} : { templateDir }) }
  const { value: live, diagnostics } = await openLive(world, request)
  mouth.report(diagnostics)
  if (live === undefined) return undefined
  const bench: Bench = { options, world, mouth, live, folders: new Map(), work: Promise.resolve() }
  buildFiles(live.files(), bench)
  mouth.say(() => watchTalk[options.ui].watching)
  const look = (paths: readonly string[]) => {
    bench.work = bench.work.then(() => lookAt(paths, bench))
    return bench.work
  }
  const watching = await world.watch(live.folders(), paths => {
    look(paths)
  })
  return { ...watching, look }
}

/** A build that goes on. */
interface Bench {
  readonly options: WatchOptions
  readonly world: World
  readonly mouth: Reporter
  readonly live: LiveShow
  /** The file each folder of the output belongs to. */
  folders: ReadonlyMap<string, string>
  /** One change is worked through after the other. */
  work: Promise<void>
}

async function lookAt(paths: readonly string[], bench: Bench): Promise<void> {
  const { live, mouth } = bench
  const changed = await live.refresh(paths)
  if (changed.shared) mouth.report(live.diagnostics())
  const slugs = new Set(changed.reviews)
  const isReviewed = (file: string) => slugs.has(file.replace(/^.*\//, '').replace(/^\d{4}-\d{2}-\d{2}-|\.ya?ml$/g, ''))
  const again = changed.shared
    ? live.files()
    : live.files().filter(it => changed.episodes.includes(it) || isReviewed(it))
  if (again.length > 0) buildFiles(again, bench)
}

function buildFiles(files: readonly string[], bench: Bench): void {
  const { options, world, mouth, live } = bench
  const show = live.show()
  const episodes: Episodes = {
    show,
    files,
    compile: file => (kindOf(file, show.show) === 'episode' ? live.compile(file) : noEpisode(file))
  }
  const out = pathFrom(options.root, options.out)
  const job: Job = { options, out, episodes, mouth, world, folders: bench.folders }
  const began = world.clock.now()
  const { tally, folders } = buildAll(job)
  bench.folders = folders
  mouth.say(words => `${words.built(tally)} (${world.clock.now() - began} ms)`)
  mouth.data({ ...tally })
}
