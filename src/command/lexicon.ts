import type { Diagnostic } from '../report/diagnostic.js'
import { visible } from '../report/visible.js'
import { project } from '../script/project.js'
import type { Script } from '../script/tree.js'
import type { World } from '../world/world.js'
import type { Command, CommonOptions, ExitCode } from './command.js'
import { dictionaryPackage, openDictionary } from './dictionary.js'
import type { DoubtfulWord } from './doubtful.js'
import { badValue } from './options.js'
import { type Reporter, reporter } from './report.js'
import { type Episodes, openEpisodes, type ShowOptions, showFlags } from './show.js'
import { sourceReader } from './source.js'

interface LexiconOptions extends ShowOptions {
  readonly task: string
  readonly articles: readonly string[]
}

const tasks = ['scan'] as const

/** What has to do with pronunciations; its tasks are words of their own, as `git remote add` has them. */
export const lexicon: Command<LexiconOptions> = {
  name: 'lexicon <task> [articles...]',
  summary: {
    de: 'scan: Namen und fremde Wörter auflisten, deren Aussprache niemand kennt.',
    en: 'scan: list the names and foreign words whose pronunciation nobody knows.'
  },
  flags: showFlags,
  async run(options, world) {
    if (options.task === 'scan') return scan(options, world)
    reporter(options, world).report([badValue('<task>', options.task, tasks)])
    return 2
  }
}

async function scan(options: CommonOptions & LexiconOptions, world: World): Promise<ExitCode> {
  const { report, say, data, exitCode } = reporter(options, world)
  const { value: episodes, diagnostics } = await openEpisodes(options, options.articles, world)
  report(diagnostics.filter(isError))
  const { doubtfulWords } = await import('./doubtful.js')
  const words: DoubtfulWord[] = []
  for (const [language, trees] of treesOf(episodes, report)) {
    const dictionary = await openDictionary(language, options.root, world)
    if (dictionary === undefined) say(talk => talk.noDictionary(dictionaryPackage(language)))
    words.push(...(await doubtfulWords(trees, { language, dictionary, sourceOf: sourceReader(options.root, world) })))
  }
  for (const word of words) data(word)
  if (options.format !== 'json') world.terminal.out(words.map(listed).join(''))
  say(talk => talk.scanned(words.length))
  return exitCode()
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** What is said in the episodes, by language; what is wrong with an episode stops it alone. */
function treesOf(episodes: Episodes | undefined, report: Reporter['report']): ReadonlyMap<string, readonly Script[]> {
  const trees = new Map<string, Script[]>()
  if (episodes === undefined) return trees
  for (const file of episodes.files) {
    const { value, diagnostics } = episodes.compile(file)
    report(diagnostics.filter(isError))
    if (value === undefined) continue
    const language = value.tree.language.split('-', 1)[0]?.toLowerCase() ?? ''
    trees.set(language, [...(trees.get(language) ?? []), project(value.tree, 'speech')])
  }
  return trees
}

/** `content/articles/ki.yaml:14:9 Karpathy (3)` and the sentence below. */
function listed({ word, count, sentence, place }: DoubtfulWord): string {
  const at = place === undefined ? '' : `${place.file}:${place.line}:${place.column} `
  const times = count > 1 ? ` (${count})` : ''
  return `${visible(`${at}${word}${times}`)}\n  ${visible(sentence)}\n`
}
