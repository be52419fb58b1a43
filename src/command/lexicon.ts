import { visible } from '../report/visible.js'
import type { World } from '../world/world.js'
import type { Command, CommonOptions, ExitCode } from './command.js'
import { badValue } from './options.js'
import { reporter } from './report.js'
import { openEpisodes, showFlags } from './show.js'
import { sourceReader } from './source.js'
import { dictionaryPackage, openDictionary } from './words/dictionary.js'
import type { DoubtfulWord } from './words/doubtful.js'
import type { ExportOptions } from './words/export-lexicon.js'

interface LexiconOptions extends ExportOptions {
  readonly task: string
}

const tasks = ['scan', 'export'] as const

/** What has to do with pronunciations; its tasks are words of their own, as `git remote add` has them. */
export const lexicon: Command<LexiconOptions> = {
  name: 'lexicon <task> [files...]',
  summary: {
    de: 'scan: Namen und fremde Wörter auflisten, deren Aussprache niemand kennt; export: das Lexikon für einen Sprachdienst.',
    en: 'scan: list the names and foreign words whose pronunciation nobody knows; export: the lexicon for a speech service.'
  },
  flags: [
    ...showFlags,
    {
      flags: '--service <name>',
      summary: {
        de: 'export: w3c, polly, azure, azure-hd, google, ibm oder elevenlabs',
        en: 'export: w3c, polly, azure, azure-hd, google, ibm or elevenlabs'
      }
    },
    {
      flags: '--language <tag>',
      summary: {
        de: 'export: Sprache des Lexikons, sonst die der Sendung',
        en: "export: the lexicon's language, else the show's"
      }
    },
    {
      flags: '--articles',
      summary: { de: 'export: nur Wörter, die in Artikeln vorkommen', en: 'export: only words that occur in articles' }
    },
    {
      flags: '--out <file>',
      summary: { de: 'export: Datei statt der Standardausgabe', en: 'export: file instead of standard output' }
    }
  ],
  async run(options, world) {
    if (options.task === 'scan') return scan(options, world)
    if (options.task === 'export') {
      const { exportLexicon } = await import('./words/export-lexicon.js')
      return exportLexicon(options, world)
    }
    reporter(options, world).report([badValue('<task>', options.task, tasks)])
    return 2
  }
}

async function scan(options: CommonOptions & LexiconOptions, world: World): Promise<ExitCode> {
  const { report, say, data, exitCode } = reporter(options, world)
  const { value: episodes, diagnostics } = await openEpisodes(options, options.files, world)
  const { doubtfulWords } = await import('./words/doubtful.js')
  const { isError, treesOf } = await import('./building/trees.js')
  report(diagnostics.filter(isError))
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

/** `content/articles/ki.yaml:14:9 Karpathy (3)` and the sentence below. */
function listed({ word, count, sentence, place }: DoubtfulWord): string {
  const at = place === undefined ? '' : `${place.file}:${place.line}:${place.column} `
  const times = count > 1 ? ` (${count})` : ''
  return `${visible(`${at}${word}${times}`)}\n  ${visible(sentence)}\n`
}
