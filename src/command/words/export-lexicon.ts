import { dialectFor, dialects } from '../../dialect/index.js'
import { isLanguageTag, localeOf, primary } from '../../dialect/locale.js'
import { lexiconFormats } from '../../format/lexicon/index.js'
import type { LexiconFile, LexiconFormat, SpokenWord } from '../../format/lexicon/lexicon-format.js'
import { printLexicon } from '../../format/lexicon/print-lexicon.js'
import { diagnose } from '../../report/diagnostic.js'
import type { World } from '../../world/world.js'
import { treesOf } from '../building/trees.js'
import type { CommonOptions, ExitCode } from '../command.js'
import { badValue } from '../options.js'
import { type Reporter, reporter } from '../report.js'
import { type Episodes, openEpisodes, type ShowOptions } from '../show.js'
import { sourceReader } from '../source.js'
import { knownWords, wordsSaid } from './spoken-words.js'

/** What is asked for beside the show: whose lexicon, in which language, of which words, and where it goes. */
export interface ExportOptions extends ShowOptions {
  readonly files: readonly string[]
  readonly service?: string
  readonly language?: string
  readonly articles?: true
}

/** Writes the lexicon in a service's own format, whole or as far as it occurs in episodes. */
export async function exportLexicon(options: CommonOptions & ExportOptions, world: World): Promise<ExitCode> {
  const mouth = reporter(options, world)
  const { report, say, data, exitCode } = mouth
  const format = formatNamed(options.service, report)
  if (format === undefined || !isKnownTag(options.language, report)) return 2
  const opened = await openEpisodes(options, options.files, world)
  report(opened.diagnostics)
  if (opened.value === undefined) return exitCode()
  const locale = localeFor(options.language, opened.value.show.show.language)
  const words = wordsFor(opened.value, options, primary(locale), world, report)
  const phones = dialectFor(format.dialect)?.phones
  const inSigns = (ipa: string) => (phones === undefined ? ipa : phones(ipa, locale))
  const { value: files, diagnostics } = printLexicon(words, format, { locale, phones: inSigns })
  report(diagnostics)
  data({ service: format.name, language: locale, files })
  const written = write(files, format, options, world, report)
  if (written === undefined) return 1
  say(talk =>
    talk.exported(
      files.reduce((sum, it) => sum + it.words, 0),
      written,
      format.title
    )
  )
  return exitCode()
}

/** The format of a service, also by the name of one of its dialects: `polly-neural` has the lexicon of `polly`. */
function formatNamed(name = '', report: Reporter['report']): LexiconFormat | undefined {
  const format = lexiconFormats.get(name) ?? (dialects.has(name) ? lexiconFormats.get(primary(name)) : undefined)
  if (format === undefined) report([badValue('--service', name, [...lexiconFormats.keys()])])
  return format
}

function isKnownTag(language: string | undefined, report: Reporter['report']): boolean {
  const isTag = language === undefined || isLanguageTag(language)
  if (!isTag) report([badValue('--language', language, ['de', 'en', 'de-AT'])])
  return isTag
}

/** `de` is the show's own German where that is the show's language, `de-AT`, and else that of most voices. */
function localeFor(asked: string | undefined, ofShow: string): string {
  const isOfShow = asked === undefined || asked.toLowerCase() === primary(ofShow)
  return localeOf(isOfShow ? ofShow : asked)
}

function wordsFor(
  episodes: Episodes,
  { articles, files, root }: CommonOptions & ExportOptions,
  language: string,
  world: World,
  report: Reporter['report']
): readonly SpokenWord[] {
  if (articles || files.length > 0)
    return wordsSaid(treesOf(episodes, report).get(language) ?? [], sourceReader(root, world))
  const { value, diagnostics } = knownWords(episodes.show, language)
  report(diagnostics)
  return value
}

const standardOutput = '-'
/** What `--out` is where nobody names anything: a folder, and no lexicon goes there. */
const unnamed = 'output'

/** The names of the files, none for standard output; undefined where they can not go there. */
function write(
  files: readonly LexiconFile[],
  { title, extension }: LexiconFormat,
  { out, format }: CommonOptions,
  world: World,
  report: Reporter['report']
): readonly string[] | undefined {
  const texts = files.map(({ text }) => text)
  if (out === standardOutput || out === unnamed) {
    if (format === 'json') return []
    if (texts.length > 1) report([diagnose('lexicon/several-files', undefined, texts.length, title)])
    else world.terminal.out(texts.join(''))
    return texts.length > 1 ? undefined : []
  }
  const names = texts.map((_, i) => (texts.length === 1 ? out : numbered(out, i + 1, extension)))
  for (const [i, name] of names.entries()) world.files.write(name, texts[i] ?? '')
  return names
}

/** `lexikon.pls` → `lexikon-2.pls` */
function numbered(file: string, number: number, extension: string): string {
  const [, stem = file, ending = `.${extension}`] = /^(.*[^./\\])(\.[A-Za-z0-9]+)$/.exec(file) ?? []
  return `${stem}-${number}${ending}`
}
