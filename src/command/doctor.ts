import type { Command } from './command.js'
import { reporter } from './report.js'

export const doctor: Command<object> = {
  name: 'doctor',
  summary: {
    de: 'Prüfen, was auf diesem Rechner da ist: Stimmen, Programme, Schlüssel, Schreibrechte, Lizenzen.',
    en: 'Check what there is on this computer: voices, programs, keys, write access, licences.'
  },
  flags: [],
  async run(options, world) {
    const mouth = reporter(options, world)
    const { examine } = await import('./publishing/examination.js')
    const { lines, diagnostics } = await examine(options, world)
    for (const line of lines) {
      mouth.data(line)
      if (options.format !== 'json') world.terminal.out(`${line.name}: ${line.said}\n`)
    }
    mouth.report(diagnostics)
    return mouth.exitCode() === 0 ? 0 : 3
  }
}
