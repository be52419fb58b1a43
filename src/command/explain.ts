import { entryOf, isCode, nearestCode } from '../report/catalogue/index.js'
import { diagnose } from '../report/diagnostic.js'
import type { Command } from './command.js'
import { reporter } from './report.js'

export const explain: Command<{ readonly code: string }> = {
  name: 'explain <code>',
  summary: {
    de: 'Erklären, was eine Meldung bedeutet und was zu tun ist.',
    en: 'Explain what a diagnostic means and what to do.'
  },
  flags: [],
  async run(options, world) {
    const { report, data } = reporter(options, world)
    const { code, ui, format } = options
    if (!isCode(code)) {
      report([diagnose('usage/unknown-code', undefined, code, nearestCode(code))])
      return 2
    }
    const { explain: explanation } = await import('../report/explain.js')
    const text = explanation(code, ui)
    data({ code, severity: entryOf(code).severity, explanation: text })
    if (format !== 'json') world.terminal.out(`${text}\n`)
    return 0
  }
}
