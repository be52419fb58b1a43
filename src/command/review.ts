import { watchTalk } from '../report/catalogue/talk-watch.js'
import type { Command } from './command.js'
import { reporter } from './report.js'
import { type ShowOptions, showFlags } from './show.js'

export interface ReviewOptions extends ShowOptions {
  readonly articles: readonly string[]
  readonly port?: string
  readonly open?: boolean
  readonly cache?: string
  readonly requireApproval?: boolean
}

export const review: Command<ReviewOptions> = {
  name: 'review [articles...]',
  summary: {
    de: 'Folgen im Browser lesen, hören, verbessern und freigeben; nur auf diesem Rechner.',
    en: 'Read, hear, fix and sign off episodes in the browser; on this computer alone.'
  },
  flags: [
    { flags: '--port <number>', wholeNumber: true, summary: { de: 'dieser Anschluss', en: 'this port' } },
    { flags: '--open', summary: { de: 'die Seite im Browser öffnen', en: 'open the page in the browser' } },
    { flags: '--cache <dir>', summary: { de: 'Ordner für Gesprochenes', en: 'folder for what has been spoken' } },
    ...showFlags
  ],
  async run(options, world) {
    const mouth = reporter(options, world)
    const { startReview } = await import('./reviewing.js')
    const { value: running, diagnostics } = await startReview(options, world)
    mouth.report(diagnostics)
    if (running === undefined) return 1
    const words = watchTalk[options.ui]
    mouth.say(() => words.open(running.address))
    mouth.say(() => words.howToEnd)
    mouth.data({ address: running.address })
    // Ctrl-C ends the program; all that was decided is on the disk.
    return new Promise(() => {})
  }
}
