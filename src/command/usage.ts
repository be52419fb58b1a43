import { type Talk, talk } from '../report/catalogue/talk.js'
import { type Diagnostic, diagnose, type UiLanguage } from '../report/diagnostic.js'
import { nearest } from '../report/nearest.js'

/** The words of `--help` that are not a command's own. */
export function helpWords(language: UiLanguage): Talk['help'] {
  return talk[language].help
}

/** What commander knows of a command line it could not read. */
export interface Misreading {
  /** Its code: `commander.unknownOption`. */
  readonly code: string
  /** Its English sentence; the word that is the matter stands in single quotes. */
  readonly message: string
  /** The command that was being read, or '' before one was known. */
  readonly command: string
  /** Names that would have been right in its place. */
  readonly commands: readonly string[]
  readonly options: readonly string[]
}

/** Says in our words what commander says in its own. */
export function usageDiagnostic({ code, message, command, commands, options }: Misreading): Diagnostic {
  const word = message.slice(message.indexOf("'") + 1, message.lastIndexOf("'"))
  const name = word.split(' ')[0] ?? word
  switch (code) {
    case 'commander.unknownCommand':
      return diagnose('usage/unknown-command', undefined, word, nearest(word, commands))
    case 'commander.unknownOption':
      return diagnose('usage/unknown-option', undefined, word, nearest(word, options))
    case 'commander.missingArgument':
      return diagnose('usage/missing-argument', undefined, word, command)
    case 'commander.optionMissingArgument':
      return diagnose('usage/missing-value', undefined, name)
    case 'commander.help':
      return diagnose('usage/no-command', undefined)
    default:
      throw new Error(`Unforeseen: ${code} ${message}`)
  }
}

/** A word more than the command takes. */
export function tooMany(word: string, command: string): Diagnostic {
  return diagnose('usage/too-many-arguments', undefined, word, command)
}
