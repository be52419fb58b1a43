import { hasErrors } from '../report/diagnostic.js'
import type { Command } from './command.js'
import { reporter } from './report.js'

export interface NormalizeOptions {
  readonly language?: string
}

/** Lines in, lines out: a filter, so that other programs can read what we read. */
export const normalize: Command<NormalizeOptions> = {
  name: 'normalize',
  summary: {
    de: 'Jede Zeile der Eingabe so ausgeben, wie sie gesprochen wird.',
    en: 'Print each line of the input as it is said.'
  },
  flags: [
    {
      flags: '--language <tag>',
      summary: {
        de: 'Sprache der Zeilen, sonst die der Sendung, sonst de',
        en: "language of the lines, else the show's, else de"
      }
    }
  ],
  async run(options, world) {
    // The lines that come out belong to the lines that went in, so what is wrong with the show is told beside them.
    const { report } = reporter({ ...options, format: options.format === 'json' ? 'short' : options.format }, world)
    const { openReader, printerOf } = await import('./words/reader.js')
    const { value: reader, diagnostics } = openReader(options, world)
    report(diagnostics)
    if (reader === undefined || hasErrors(diagnostics))
      return diagnostics.some(({ code }) => code === 'language/unsupported') ? 2 : 1
    const { out, lines } = world.terminal
    const print = printerOf(options, reader)
    for await (const some of lines()) {
      if (!out(some.map(print).join(''))) break
    }
    return 0
  }
}
