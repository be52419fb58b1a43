import type { CalendarDate } from '../article/article.js'
import type { Imported, ImportRequest } from '../importing/import-article.js'
import { kinds } from '../importing/kind.js'
import { talk } from '../report/catalogue/talk.js'
import { importTalk } from '../report/catalogue/talk-import.js'
import { diagnose } from '../report/diagnostic.js'
import { pathFrom } from '../world/path.js'
import type { World } from '../world/world.js'
import { standardInput } from './checking/markup.js'
import type { Command, CommonOptions, ExitCode } from './command.js'
import { badValue } from './options.js'
import { type Reporter, reporter } from './report.js'

interface ImportOptions {
  readonly file: string
  readonly type?: string
  readonly language?: string
  readonly date?: string
  readonly to?: string
  readonly yes?: boolean
}

/** `import` is a word of the language, so the command is called after what it makes. */
export const importCommand: Command<ImportOptions> = {
  name: 'import <file>',
  summary: {
    de: 'Aus Text, Markdown oder einer gespeicherten Seite (- für die Standardeingabe) einen Artikel machen.',
    en: 'Make an article of a text, Markdown or a saved page (- for standard input).'
  },
  flags: [
    { flags: '--type <type>', values: kinds, summary: { de: 'was die Datei ist', en: 'what the file is' } },
    { flags: '--language <tag>', summary: { de: 'Sprache des Artikels: de-DE', en: 'language of the article: en-GB' } },
    { flags: '--date <day>', summary: { de: 'Tag der Folge: 2026-02-16', en: 'day of the episode: 2026-02-16' } },
    {
      flags: '--to <path>',
      summary: {
        de: 'Datei, oder Ordner wie content/articles, statt der Standardausgabe',
        en: 'file, or a folder such as content/articles, instead of standard output'
      }
    },
    {
      flags: '--yes',
      summary: { de: 'eine vorhandene Datei ersetzen, ohne zu fragen', en: 'replace an existing file without asking' }
    }
  ],
  async run(options, world) {
    const mouth = reporter(options, world, () => undefined)
    const request = await requestOf(options, world, mouth)
    if (typeof request === 'number') return request
    const { importArticle } = await import('../importing/import-article.js')
    const { value: imported, diagnostics } = await importArticle(request)
    mouth.report(diagnostics)
    return imported === undefined ? mouth.exitCode() : deliver(imported, options, world, mouth)
  }
}

/** All that the import needs to know; an exit code where something was typed wrong or there is no file. */
async function requestOf(
  { file, type, language, date: typedDate, to }: ImportOptions,
  world: World,
  { report, exitCode }: Reporter
): Promise<ImportRequest | ExitCode> {
  const date = typedDate === undefined ? undefined : dayOf(typedDate)
  if (typedDate !== undefined && date === undefined) report([badValue('--date', typedDate, ['2026-02-16'])])
  const isSpoken = language === undefined || /^(?:de|en)(?:-[A-Za-z]{2})?$/.test(language)
  if (!isSpoken) report([badValue('--language', language, ['de', 'de-AT', 'en', 'en-US', '…'])])
  if (!isSpoken || (typedDate !== undefined && date === undefined)) return 2
  const bytes = file === standardInput ? await world.terminal.input() : world.files.read(file)
  if (bytes === undefined) {
    report([diagnose('usage/no-file', undefined, file)])
    return exitCode()
  }
  const kind = kinds.find(it => it === type)
  const target = to === undefined || isFolder(to, world) ? undefined : to
  return {
    file,
    bytes,
    today: dayAt(world.clock.now()),
    ...(kind && { kind }),
    ...(language !== undefined && { language }),
    ...(date && { date }),
    ...(target !== undefined && { to: target })
  }
}

function dayOf(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return undefined
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  const at = new Date(Date.UTC(day.year, day.month - 1, day.day))
  return at.getUTCMonth() === day.month - 1 && at.getUTCDate() === day.day ? day : undefined
}

function dayAt(milliseconds: number): CalendarDate {
  const at = new Date(milliseconds)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** A path that ends in a slash, or is a folder already. */
function isFolder(path: string, world: World): boolean {
  return /[/\\]$/.test(path) || world.files.list(path) !== undefined
}

/** Prints the article, or writes it where nothing is lost by it. */
async function deliver(
  imported: Imported,
  options: CommonOptions & ImportOptions,
  world: World,
  { report, say, data, exitCode }: Reporter
): Promise<ExitCode> {
  const { name, yaml, kind, draft } = imported
  const { to, format, ui } = options
  const file = to === undefined ? undefined : isFolder(to, world) ? pathFrom(to, name) : to
  if (file !== undefined && !(await mayWrite(file, yaml, options, world))) {
    report([diagnose('import/exists', undefined, file)])
    return 1
  }
  if (file !== undefined) world.files.write(file, yaml)
  else if (format !== 'json') world.terminal.out(yaml)
  const { title, date, language, summary, lead, sections, sources } = draft
  const counts = {
    kind,
    title,
    date,
    language,
    summary: summary.length,
    paragraphs: lead.length,
    sections: sections.length,
    sources: sources.length
  }
  say(() => importTalk[ui].recognised(counts))
  say(() => (file === undefined ? importTalk[ui].printed(name) : importTalk[ui].written(file)))
  data({ file: file ?? null, name, ...counts, yaml })
  return exitCode()
}

/** What stands there already with other content is replaced only by permission. */
async function mayWrite(
  file: string,
  yaml: string,
  { yes, ui }: CommonOptions & ImportOptions,
  world: World
): Promise<boolean> {
  const there = world.files.read(file)
  if (there === undefined || yes || new TextDecoder().decode(there) === yaml) return true
  return (await world.terminal.confirm(talk[ui].mayOverwrite(1, file))) === true
}
