import { german } from '../../../src/language/de/german.js'
import { prepareLexicon } from '../../../src/language/lexicon.js'
import { normalizeLine } from '../../../src/language/normalize.js'
import type { ReadingSettings } from '../../../src/language/rule.js'
import type { Reader } from '../../../src/language/utterance.js'
import { readCases } from '../../cases.js'

/** German by its rules alone: no names of a lexicon, so that a case tells what the rules do. */
export const bareReader: Reader = {
  language: { ...german, names: () => undefined },
  lexicon: prepareLexicon([]).value
}

/** A line as the rules say it. */
export function sayLine(line: string, settings?: ReadingSettings): string {
  return normalizeLine(line, settings === undefined ? bareReader : { ...bareReader, settings }).spoken
}

/** What a person is asked to look at: `Chfr. → C h f r (unknown-abbreviation)`. */
export function doubtsOf(line: string): readonly string[] {
  return normalizeLine(line, bareReader).readings.flatMap(({ written, spoken, doubt }) =>
    doubt === undefined ? [] : [`${written} → ${spoken.trim()} (${doubt.replace('reading/', '')})`]
  )
}

/** One line of a fixture with what it becomes. */
export interface SpokenCase {
  readonly name: string
  readonly written: string
  readonly spoken: string
}

/** The lines of a class's fixture: each line of a `written` fence with the same line of the fence below it. */
export function spokenCases(name: string, label = 'spoken'): readonly SpokenCase[] {
  const file = `test/fixtures/language/de/${name}.md`
  return readCases(file).flatMap(({ name: sentence, written = '', [label]: spoken }) => {
    if (spoken === undefined) return []
    const [lines, said] = [written.split('\n'), spoken.split('\n')]
    if (lines.length !== said.length)
      throw new Error(`${file}: "${sentence}" has ${lines.length} and ${said.length} lines`)
    return lines.map((line, index) => ({ name: sentence, written: line, spoken: said[index] ?? '' }))
  })
}
