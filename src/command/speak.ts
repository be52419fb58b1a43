import type { Code, Diagnostic } from '../report/diagnostic.js'
import type { Command } from './command.js'
import { badValue } from './options.js'
import { type Reporter, reporter } from './report.js'
import { openEpisodes, type ShowOptions, showFlags } from './show.js'
import { type EngineOptions, engineFlags, isEnvironments } from './speaking/engine-options.js'

export interface SpeakOptions extends ShowOptions, EngineOptions {
  readonly articles: readonly string[]
  readonly cache?: string
  readonly maxCost?: string
  readonly also?: string
  readonly srt?: boolean
  readonly fsync?: boolean
}

export const speak: Command<SpeakOptions> = {
  name: 'speak [articles...]',
  summary: {
    de: 'Folgen sprechen: MP3 mit Kapiteln und gemessenem Transkript, ohne Netz und Schlüssel.',
    en: 'Speak episodes: MP3 with chapters and a measured transcript, without network or key.'
  },
  flags: [
    ...engineFlags,
    {
      flags: '--offline',
      summary: { de: 'nichts anfragen, nur Gespeichertes verwenden', en: 'ask nobody, use only what is stored' }
    },
    {
      flags: '--max-cost <dollars>',
      summary: { de: 'nicht anfangen, wenn es mehr kostet', en: 'do not begin if it costs more' }
    },
    { flags: '--cache <dir>', summary: { de: 'Ordner für Gesprochenes', en: 'folder for what has been spoken' } },
    {
      flags: '--also <formats>',
      summary: {
        de: 'auch als wav, m4a, opus, mit Kommas getrennt; m4a und opus mit ffmpeg',
        en: 'as wav, m4a, opus too, parted by commas; m4a and opus with ffmpeg'
      }
    },
    { flags: '--srt', summary: { de: 'das Transkript auch als SRT', en: 'the transcript as SRT too' } },
    ...showFlags,
    { flags: '--fsync', summary: { de: 'auch einen Stromausfall überstehen', en: 'survive a power failure too' } }
  ],
  writesOutput: true,
  async run(options, world) {
    const mouth = listening(reporter(options, world))
    const wrong = wrongValues(options)
    mouth.report(wrong)
    if (wrong.length > 0) return 2
    const { value: episodes, diagnostics } = await openEpisodes(options, options.articles, world)
    mouth.report(diagnostics)
    if (episodes?.files.length === 0) mouth.say(words => words.nothingToBuild)
    else if (episodes) {
      const { speakAll } = await import('./speaking/speaking.js')
      await speakAll(options, episodes, mouth, world)
    }
    const code = mouth.exitCode()
    return code === 1 && isEnvironments(mouth.codes) ? 3 : code
  }
}

/** A reporter that remembers which errors it told of. */
interface Listening extends Reporter {
  readonly codes: ReadonlySet<Code>
}

function listening(mouth: Reporter): Listening {
  const codes = new Set<Code>()
  return {
    ...mouth,
    codes,
    report: diagnostics => {
      for (const { code, severity } of diagnostics) if (severity === 'error') codes.add(code)
      mouth.report(diagnostics)
    }
  }
}

/** What the sound of an episode can be written as besides MP3. */
export const alsoFormats = ['wav', 'm4a', 'opus'] as const

function wrongValues({ maxCost, also }: SpeakOptions): Diagnostic[] {
  const strange = listed(also).filter(it => !alsoFormats.some(known => known === it))
  return [
    ...(maxCost === undefined || isAmount(maxCost) ? [] : [badValue('--max-cost', maxCost, ['0', '0.50', '2', '…'])]),
    ...strange.map(it => badValue('--also', it, alsoFormats))
  ]
}

/** `"m4a, opus"` → `['m4a', 'opus']` */
export function listed(typed: string | undefined): readonly string[] {
  return typed === undefined ? [] : [...new Set(typed.split(',').map(it => it.trim().toLowerCase()))]
}

function isAmount(typed: string): boolean {
  return /^\d{1,6}(?:[.,]\d{1,4})?$/.test(typed)
}
