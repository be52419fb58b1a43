import { type PlanLine, speechTalk } from '../report/catalogue/talk-speech.js'
import { hasErrors } from '../report/diagnostic.js'
import { measure } from '../script/measure.js'
import { project } from '../script/project.js'
import { soundCache } from '../voice/cache.js'
import type { World } from '../world/world.js'
import type { Command, CommonOptions } from './command.js'
import { type Reporter, reporter } from './report.js'
import { type Episodes, openEpisodes, type ShowOptions, showFlags } from './show.js'
import { cacheFolderOf } from './speaking/cache-folder.js'
import { type EngineOptions, embeddedName, engineFlags } from './speaking/engine-options.js'

export interface PlanOptions extends ShowOptions, EngineOptions {
  readonly articles: readonly string[]
  readonly cache?: string
}

export const plan: Command<PlanOptions> = {
  name: 'plan [articles...]',
  summary: {
    de: 'Für jede Stimme ausrechnen, was zu sprechen bleibt, wie lange es dauert und was es kostet.',
    en: 'Reckon for each voice what is left to speak, how long it is and what it costs.'
  },
  flags: [
    ...engineFlags,
    { flags: '--cache <dir>', summary: { de: 'Ordner für Gesprochenes', en: 'folder for what has been spoken' } },
    ...showFlags
  ],
  async run(options, world) {
    const mouth = reporter(options, world)
    const { value: episodes, diagnostics } = await openEpisodes(options, options.articles, world)
    mouth.report(diagnostics)
    if (episodes?.files.length === 0) mouth.say(words => words.nothingToBuild)
    else if (episodes) await planAll(options, episodes, mouth, world)
    return mouth.exitCode()
  }
}

async function planAll(
  options: CommonOptions & PlanOptions,
  episodes: Episodes,
  mouth: Reporter,
  world: World
): Promise<void> {
  const { services } = await import('../voice/services/index.js')
  const names = options.service === undefined ? [embeddedName, ...services.keys()] : [options.service]
  const compiled = compiledOnce(episodes, mouth)
  const lines: PlanLine[] = []
  for (const name of names) {
    const line = await lineOf(name, options, compiled, mouth, world)
    if (line) lines.push(line)
  }
  const words = speechTalk[options.ui]
  for (const line of lines) mouth.data(line)
  if (options.format === 'json' || lines.length === 0) return
  const dearest = lines.map(line => words.planLine(line))
  world.terminal.out([words.planHead, ...dearest, words.planFoot, ''].join('\n'))
}

/** Every episode is compiled once, however many voices are asked for. */
function compiledOnce({ show, files, compile }: Episodes, mouth: Reporter): Episodes {
  const known = new Map(files.map(file => [file, compile(file)]))
  for (const { diagnostics } of known.values()) mouth.report(diagnostics.filter(({ severity }) => severity === 'error'))
  return {
    show,
    files: files.filter(file => known.get(file)?.value !== undefined),
    compile: file => known.get(file) ?? compile(file)
  }
}

async function lineOf(
  service: string,
  options: CommonOptions & PlanOptions,
  episodes: Episodes,
  mouth: Reporter,
  world: World
): Promise<PlanLine | undefined> {
  const [{ openBooth }, { prepare }, { missingUnits, unitsByKey }] = await Promise.all([
    import('./speaking/engines.js'),
    import('./speaking/prepare.js'),
    import('./speaking/synthesize.js')
  ])
  const { value: booth, diagnostics } = await openBooth(
    { ...options, service, offline: true },
    episodes.show.show,
    world
  )
  mouth.report(diagnostics)
  if (booth === undefined) return undefined
  const cache = soundCache(cacheFolderOf(options, world), world)
  const prepared = episodes.files.map(file => prepare(file, episodes, booth, world))
  mouth.report(prepared.flatMap(it => it.diagnostics).filter(it => hasErrors([it])))
  const steps = prepared.flatMap(({ value }) => value?.plan.steps ?? [])
  const units = unitsByKey(steps.flatMap(step => ('say' in step ? [step.say] : [])))
  const missing = missingUnits(units, cache)
  const cost = booth.prices?.(missing)
  await booth.engine.close()
  return {
    service: booth.cloud ? `${booth.cloud.service.title} ${booth.cloud.model}` : booth.engine.name,
    units: units.length,
    stored: units.length - missing.length,
    characters: cost?.characters ?? missing.reduce((sum, { words }) => sum + words.length, 0),
    minutes: minutesOf(episodes),
    dollars: booth.prices ? cost?.dollars : 0,
    asOf: cost?.asOf ?? '',
    estimate: cost?.estimate ?? false
  }
}

/** How long all episodes will about be. */
function minutesOf({ show, files, compile }: Episodes): number {
  const seconds = files.map(file => {
    const tree = compile(file).value?.tree
    return tree ? measure(project(tree, 'speech'), show.show).seconds : 0
  })
  return seconds.reduce((sum, it) => sum + it, 0) / 60
}
