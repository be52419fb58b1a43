import { effects } from '../../dialect/dialect.js'
import type { Flag } from '../command.js'

/** Options for documents of a speech service, our own or foreign ones. */
export interface MarkupOptions {
  readonly dialect?: string
  readonly locale?: string
  readonly voice?: string
  readonly model?: string
  /** Effects that count as errors; all of them where it is absent. */
  readonly effects?: string
  readonly fix?: true
}

export const markupFlags: readonly Flag[] = [
  {
    flags: '--dialect <name>',
    summary: {
      de: 'SSML-Dateien nach den Regeln dieses Dialekts prüfen',
      en: 'check SSML files by the rules of this dialect'
    }
  },
  {
    flags: '--locale <tag>',
    summary: { de: 'Sprache, in der gelesen wird: de-DE', en: 'language it is read in: de-DE' }
  },
  { flags: '--voice <name>', summary: { de: 'Stimme des Dienstes, die liest', en: "the service's voice that reads" } },
  { flags: '--model <name>', summary: { de: 'Modell des Dienstes', en: "the service's model" } },
  {
    flags: '--effects <effect>',
    values: effects,
    summary: { de: 'nur was diese Wirkung hat, ist ein Fehler', en: 'only what has this effect is an error' }
  },
  {
    flags: '--fix',
    summary: {
      de: 'zurücknehmen, was der Dialekt nicht nimmt; die Worte bleiben',
      en: 'take back what the dialect does not take; the words stay'
    }
  }
]

/** Standard input, as it is named on the command line and in diagnostics. */
export const standardInput = '-'

/** Whether a file named on the command line is a document of a speech service. */
export function isMarkup(file: string): boolean {
  return file === standardInput || /\.ssml$/i.test(file)
}

/** Whether a file named on the command line comes from elsewhere: a feed, chapters, a transcript, show notes. */
export function isForeign(file: string): boolean {
  return /\.(?:vtt|srt|json|psc|xml|rss|atom|html?|txt|md|chap|chapters|lrc|sbv|ttml)$/i.test(file)
}
