import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { World } from '../world/world.js'
import type { Command, CommonOptions } from './command.js'
import { reporter } from './report.js'

interface ConvertOptions {
  readonly file: string
  readonly from?: string
  readonly to?: string
  readonly locale?: string
  readonly voice?: string
  readonly model?: string
  readonly output?: string
}

export const convert: Command<ConvertOptions> = {
  name: 'convert <file>',
  summary: {
    de: 'SSML eines Dienstes für einen anderen schreiben.',
    en: 'Write the SSML of one service for another one.'
  },
  flags: [
    { flags: '--from <dialect>', summary: { de: 'Dialekt der Datei', en: 'dialect of the file' } },
    { flags: '--to <dialect>', summary: { de: 'Dialekt, der entstehen soll', en: 'dialect to write' } },
    { flags: '--locale <tag>', summary: { de: 'Sprache der Datei: de-DE', en: 'language of the file: de-DE' } },
    { flags: '--voice <name>', summary: { de: 'Stimme des neuen Dienstes', en: "the new service's voice" } },
    { flags: '--model <name>', summary: { de: 'Modell des neuen Dienstes', en: "the new service's model" } },
    {
      flags: '--output <file>',
      summary: { de: 'Datei statt der Standardausgabe', en: 'file instead of standard output' }
    }
  ],
  async run(options, world) {
    const texts = new Map<string, string>()
    const { report, data, exitCode } = reporter(options, world, file => texts.get(file))
    const { dialectNamed, readMarkupFile } = await import('./checking/check-markup.js')
    const { convertMarkup } = await import('../dialect/convert.js')
    const from = dialectNamed({ ...(options.from && { dialect: options.from }) }, report, '--from')
    const { to, model } = options
    const target = dialectNamed({ ...(to && { dialect: to }), ...(model && { model }) }, report, '--to')
    if (from === undefined || target === undefined) return 2
    const text = await readMarkupFile(options.file, world, report)
    if (text === undefined) return exitCode()
    texts.set(options.file, text)
    const { locale, voice } = options
    const { value: parts, diagnostics } = convertMarkup({ file: options.file, text, from, to: target, locale, voice })
    report(diagnostics)
    if (parts === undefined) return exitCode()
    if (parts.length > 1) report([severalParts(parts.length, target.title)])
    data({ from: from.name, to: target.name, parts: parts.map(part => ({ name: part.name, text: part.text })) })
    write(parts, target.extension, options, world)
    return exitCode()
  }
}

function severalParts(count: number, title: string): Diagnostic {
  return diagnose('convert/several-parts', undefined, count, title)
}

/** One document under the name that was given, several under that name with a number; without a name, to standard output. */
function write(
  parts: readonly { readonly name: string; readonly text: string }[],
  extension: string,
  { output, format }: CommonOptions & ConvertOptions,
  world: World
): void {
  if (output === undefined) {
    if (format !== 'json') for (const { text } of parts) world.terminal.out(text.endsWith('\n') ? text : `${text}\n`)
    return
  }
  const [, stem = output, ending = `.${extension}`] = /^(.+?)(\.[A-Za-z0-9]+)$/.exec(output) ?? []
  for (const { name, text } of parts) world.files.write(parts.length === 1 ? output : `${stem}-${name}${ending}`, text)
}
