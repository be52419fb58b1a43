import { decodeText } from '../../article/source.js'
import { check, type Finding } from '../../dialect/check.js'
import type { CheckRequest, Dialect } from '../../dialect/dialect.js'
import { fixMarkup } from '../../dialect/fix.js'
import { dialectFor, dialects, knowsModel } from '../../dialect/index.js'
import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { nearest } from '../../report/nearest.js'
import type { World } from '../../world/world.js'
import type { CommonOptions, ExitCode } from '../command.js'
import { reporter } from '../report.js'
import { type MarkupOptions, standardInput } from './markup.js'

/** Checks documents by the rules of a dialect. Every finding is an error, but where the service contradicts itself. */
export async function checkMarkup(
  files: readonly string[],
  options: CommonOptions & MarkupOptions,
  world: World
): Promise<ExitCode> {
  const texts = new Map<string, string>()
  const { report, say, data, counted, exitCode } = reporter(options, world, file => texts.get(file))
  const dialect = dialectNamed(options, report)
  if (dialect === undefined) return 2
  for (const file of files) {
    const text = await readMarkupFile(file, world, report)
    if (text === undefined) continue
    texts.set(file, text)
    const request = requestFor(file, options)
    if (options.fix) report(fixFile(file, text, dialect, request, world).map(weighed(options.effects)))
    else report(check(text, dialect, request).map(weighed(options.effects)))
  }
  const { errors, warnings } = counted()
  say(words => words.checkedDocuments(files.length, errors, warnings))
  data({ documents: files.length, dialect: dialect.name, errors, warnings })
  return exitCode()
}

/** Writes the document with all taken back that can be, and gives what can not; standard input goes to standard output. */
function fixFile(
  file: string,
  text: string,
  dialect: Dialect,
  request: CheckRequest,
  world: World
): readonly Finding[] {
  const mended = fixMarkup(text, dialect, request)
  if (file === standardInput) world.terminal.out(mended.text)
  else if (mended.text !== text) world.files.write(file, mended.text)
  return mended.findings
}

/** The dialect that was asked for; a missing or mistyped one is reported. */
export function dialectNamed(
  { dialect: name, model }: MarkupOptions,
  report: (diagnostics: readonly Diagnostic[]) => void,
  option = '--dialect'
): Dialect | undefined {
  const known = [...dialects.keys()]
  const dialect = name === undefined ? undefined : dialectFor(name, model)
  if (dialect === undefined) {
    const problem =
      name === undefined
        ? diagnose('usage/no-dialect', undefined, option, known.join(', '))
        : diagnose('usage/unknown-dialect', undefined, option, name, known.join(', '), nearest(name, known))
    report([problem])
  } else if (model !== undefined && !knowsModel(dialect, model))
    report([diagnose('usage/unknown-model', undefined, model, dialect.name)])
  return dialect
}

/** The text of a named file, or of standard input; what keeps it from being read is reported. */
export async function readMarkupFile(
  file: string,
  world: World,
  report: (diagnostics: readonly Diagnostic[]) => void
): Promise<string | undefined> {
  const bytes = file === standardInput ? await world.terminal.input() : world.files.read(file)
  if (bytes === undefined) {
    report([diagnose('usage/no-file', undefined, file)])
    return undefined
  }
  const { value, diagnostics } = decodeText(file, bytes)
  report(diagnostics)
  return value
}

/** What is known of who will read a document. */
export function requestFor(file: string, { locale, voice, model }: MarkupOptions): CheckRequest {
  return {
    file,
    ...(locale !== undefined && { language: locale }),
    ...(voice !== undefined && { voice }),
    ...(model !== undefined && { model })
  }
}

/** What has another effect than the one that counts stays a note. */
function weighed(counting: string | undefined): (finding: Finding) => Finding {
  return finding => (counting === undefined || finding.effect === counting ? finding : { ...finding, severity: 'info' })
}
