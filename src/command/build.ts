import type { Compiled } from '../compile.js'
import type { BuildTally } from '../report/catalogue/talk.js'
import { type Diagnostic, diagnose, hasErrors } from '../report/diagnostic.js'
import { jsonLine } from '../report/render.js'
import { pathFrom } from '../world/path.js'
import type { OutputFolder, World } from '../world/world.js'
import { approvalFindings, needsApproval } from './building/approval.js'
import { orphans } from './building/orphans.js'
import { earlierBuild, type Unchanged } from './building/unchanged.js'
import { writeUnit } from './building/unit.js'
import type { Command, CommonOptions } from './command.js'
import { type Reporter, reporter } from './report.js'
import { type Episodes, openEpisodes, type ShowOptions, showFlags } from './show.js'
import { audioFolder, filesOfRecording, readRecording, scriptHash } from './speaking/recording.js'

export interface BuildOptions extends ShowOptions {
  readonly articles: readonly string[]
  readonly emit?: string
  readonly fsync?: boolean
  readonly watch?: boolean
  readonly requireApproval?: boolean
}

export const build: Command<BuildOptions> = {
  name: 'build [articles...]',
  summary: {
    de: 'Alle Texte jeder Folge bauen: Sprechfassung, SSML, Shownotes und mehr.',
    en: 'Build all texts of each episode: host script, SSML, show notes and more.'
  },
  flags: [
    {
      flags: '--emit <what>',
      values: ['tree'],
      summary: {
        de: 'statt zu schreiben den Baum der Folge ausgeben',
        en: 'print the tree of the episode instead of writing'
      }
    },
    {
      flags: '--explain-lowering',
      summary: {
        de: 'statt zu schreiben auflisten, was welcher Dialekt nicht hat und was stattdessen zu hören ist',
        en: 'list instead of writing what each dialect lacks and what is heard in its place'
      }
    },
    {
      flags: '--watch',
      summary: {
        de: 'weiter aufpassen und bauen, was sich ändert; Strg-C beendet',
        en: 'go on watching and build what changes; Ctrl-C ends it'
      }
    },
    {
      flags: '--require-approval',
      summary: { de: 'nur schreiben, was freigegeben ist', en: 'write only what is signed off' }
    },
    ...showFlags,
    { flags: '--fsync', summary: { de: 'auch einen Stromausfall überstehen', en: 'survive a power failure too' } }
  ],
  writesOutput: true,
  async run(options, world) {
    const out = pathFrom(options.root, options.out)
    const mouth = reporter(options, world)
    if (options.watch) {
      const { watchAndBuild } = await import('./building/watching.js')
      return watchAndBuild(options, world)
    }
    const { value: episodes, diagnostics } = await openEpisodes(options, options.articles, world)
    mouth.report(diagnostics)
    if (episodes?.files.length === 0) mouth.say(words => words.nothingToBuild)
    else if (episodes && options.emit === 'tree') printTrees(episodes, mouth, world)
    else if (episodes && options.explainLowering) listLowerings(episodes, mouth)
    else if (episodes) reportBuild({ options, out, episodes, mouth, world })
    return mouth.exitCode()
  }
}

function printTrees({ files, compile }: Episodes, { report }: Reporter, world: World): void {
  for (const file of files) {
    const { value, diagnostics } = compile(file)
    report(diagnostics)
    if (value) world.terminal.out(jsonLine(value.tree))
  }
}

const lowerings = new Set<Diagnostic['code']>(['dialect/lowered', 'dialect/long-pause', 'dialect/endless-pause'])

function listLowerings({ files, compile }: Episodes, { report }: Reporter): void {
  for (const file of files) {
    const { value, diagnostics } = compile(file)
    report(value === undefined ? diagnostics : diagnostics.filter(({ code }) => lowerings.has(code)))
  }
}

/** With a handful of episodes, each hint and the way to each host script are worth a line. */
const fewEpisodes = 3

/** One run of `build`. */
export interface Job {
  readonly options: CommonOptions & Pick<BuildOptions, 'articles' | 'fsync' | 'requireApproval'>
  readonly out: string
  readonly episodes: Episodes
  readonly mouth: Reporter
  readonly world: World
  /** Whether hints are shown or counted; without a word they are shown where the episodes are few. */
  readonly withHints?: boolean
  /** The file each folder belongs to by an earlier run over the same show; of files that are built now nothing is taken from it. */
  readonly folders?: ReadonlyMap<string, string>
}

/** What a run has come to so far; one episode is held at a time, so ten thousand need no more memory than ten. */
export interface Progress {
  readonly tally: { -readonly [State in keyof BuildTally]: number }
  /** The file each folder of the output belongs to. */
  readonly folders: Map<string, string>
  readonly failed: string[]
  /** Hints that were not shown. */
  hints: number
}

/** An episode that is ready to be written. */
interface Ready {
  readonly file: string
  readonly compiled: Compiled
}

/** Writes the texts of all episodes. The output folder is locked, and made where it is missing, only when there is something to write. */
export function buildAll(job: Job): Progress {
  const again = new Set(job.episodes.files)
  const others = Array.from(job.folders ?? []).filter(([, file]) => !again.has(file))
  const progress: Progress = {
    tally: { built: 0, unchanged: 0, failed: 0 },
    folders: new Map(others),
    failed: [],
    hints: 0
  }
  const episodes = episodesToWrite(job, progress)
  const first = episodes.next()
  const writeAll = (output: OutputFolder) => {
    for (let it = first; !it.done; it = episodes.next()) write(it.value, output, job, progress)
  }
  if (!first.done) job.world.withOutput(job.out, writeAll, { fsync: job.options.fsync ?? false })
  return progress
}

/** Compiles one episode after the other; those that stand as they are and those with errors are counted and passed over. */
function* episodesToWrite(job: Job, progress: Progress): Generator<Ready, void> {
  const { out, episodes, options, world } = job
  const { show } = episodes.show
  const isRequired = needsApproval(options.requireApproval, show)
  const unchanged = earlierBuild(options.root, out, episodes.show.inputs, world, show.paths.reviews)
  for (const file of episodes.files) {
    const earlier = unchanged(file)
    const { value: compiled, diagnostics } = earlier
      ? { ...earlier.manifest, value: undefined }
      : episodes.compile(file)
    const collision = collisionOf(file, earlier?.name ?? compiled?.name, progress)
    const refused = [...collision, ...(isRequired ? unapproved(earlier ?? compiled, job) : [])]
    job.mouth.report([...worthShowing(diagnostics, job, progress), ...refused])
    const failed = hasErrors(diagnostics) || refused.length > 0
    if (compiled && !failed) yield { file, compiled }
    else settle(file, earlier && !failed ? 'unchanged' : 'failed', job, progress)
  }
}

function worthShowing(
  diagnostics: readonly Diagnostic[],
  { options, episodes, withHints = options.format === 'json' || episodes.files.length <= fewEpisodes }: Job,
  progress: Progress
): readonly Diagnostic[] {
  const shown = withHints ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'info')
  progress.hints += diagnostics.length - shown.length
  return shown
}

/** Why an episode may not be written, where only what is signed off may; of one that stands, its manifest on the disk tells. */
function unapproved(episode: Unchanged | Compiled | undefined, { out, world }: Job): readonly Diagnostic[] {
  if (episode === undefined) return []
  const { name } = episode
  const bytes = 'files' in episode ? undefined : world.files.read(`${out}/${name}/episode.json`)
  const manifest = 'files' in episode ? episode.files.get('episode.json') : bytes && new TextDecoder().decode(bytes)
  return approvalFindings(name, manifest ?? '{}')
}

/** Takes the folder for the file, or tells who has it already. */
function collisionOf(file: string, folder: string | undefined, { folders }: Progress): Diagnostic[] {
  const other = folder === undefined ? undefined : folders.get(folder)
  if (folder !== undefined && other === undefined) folders.set(folder, file)
  const place = { file, line: 1, column: 1, length: 0 }
  return folder === undefined || other === undefined ? [] : [diagnose('output/collision', place, folder, other)]
}

function write({ file, compiled }: Ready, output: OutputFolder, job: Job, progress: Progress): void {
  const stale = staleRecording(compiled, job)
  const wrote = writeUnit(job.out, compiled.name, compiled.files, output, job.world, stale)
  if (wrote && stale.length > 0) job.mouth.report([diagnose('speech/outdated-audio', undefined, compiled.name)])
  settle(file, wrote ? 'built' : 'unchanged', job, progress)
}

/** The files of a recording that says something else than the episode does now; one that still fits stays in its folder. */
function staleRecording({ name, tree }: Compiled, { out, world }: Job): readonly string[] {
  const recording = readRecording(`${out}/${name}`, world)
  if (recording === undefined || recording.script === scriptHash(tree, world)) return []
  return filesOfRecording(recording).map(file => `${audioFolder}/${file}`)
}

function settle(file: string, state: keyof BuildTally, { mouth }: Job, { tally, failed }: Progress): void {
  tally[state]++
  if (state === 'failed') failed.push(file)
  mouth.data({ file, state })
}

function reportBuild(job: Job): void {
  const { options, out, mouth, world } = job
  const { tally, folders, failed, hints } = buildAll(job)
  if (options.articles.length === 0) mouth.report(orphans(out, new Set(folders.keys()), failed, world))
  mouth.say(words => words.built(tally))
  if (hints > 0) mouth.say(words => words.hints(hints))
  if (folders.size <= fewEpisodes)
    for (const folder of folders.keys()) mouth.say(words => words.read(`${out}/${folder}/script.md`))
  mouth.data({ ...tally })
}
