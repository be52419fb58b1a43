import { type Talk, talk } from '../report/catalogue/talk.js'
import { type Count, count } from '../report/count.js'
import type { Diagnostic } from '../report/diagnostic.js'
import { jsonLine, renderDiagnostics } from '../report/render.js'
import { visible } from '../report/visible.js'
import type { World } from '../world/world.js'
import type { CommonOptions, ExitCode } from './command.js'
import { sourceReader } from './source.js'

/** A command's mouth: diagnostics and talk go to the person, results to standard output. */
export interface Reporter {
  /** Shows diagnostics and counts them. */
  readonly report: (diagnostics: readonly Diagnostic[]) => void
  /** One sentence to the person; said only where a person reads. */
  readonly say: (sentence: (talk: Talk) => string) => void
  /** A result as data: a line of JSON, where `--json` asks for it. */
  readonly data: (value: unknown) => void
  readonly counted: () => Count
  /** 1 where errors were reported, or more warnings than are allowed. */
  readonly exitCode: () => ExitCode
}

/** Opens the mouth of one run of a command. */
export function reporter(
  options: CommonOptions,
  world: World,
  sourceOf: (file: string) => string | undefined = sourceReader(options.root, world)
): Reporter {
  const { format, ui: language, maxWarnings } = options
  const { terminal } = world
  const rendering = { format, language, colour: terminal.colour, sourceOf }
  const print = format === 'json' ? terminal.out : terminal.talk
  const sum = { errors: 0, warnings: 0 }
  const say: Reporter['say'] = sentence => {
    if (format !== 'json') terminal.talk(`${visible(sentence(talk[language]))}\n`)
  }
  return {
    report: diagnostics => {
      if (diagnostics.length === 0) return
      const { errors, warnings } = count(diagnostics)
      sum.errors += errors
      sum.warnings += warnings
      const width = terminal.width
      print(renderDiagnostics(diagnostics, width === undefined ? rendering : { ...rendering, width }))
      if (format === 'human') terminal.talk('\n')
    },
    say,
    data: value => {
      if (format === 'json') terminal.out(jsonLine(value))
    },
    counted: () => ({ ...sum }),
    exitCode: () => {
      const tooMany = sum.warnings > maxWarnings
      if (tooMany && sum.errors === 0) say(words => words.tooManyWarnings(sum.warnings, maxWarnings))
      return sum.errors > 0 || tooMany ? 1 : 0
    }
  }
}
