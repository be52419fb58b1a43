import { english } from '../../../src/language/en/english.js'
import { prepareLexicon } from '../../../src/language/lexicon.js'
import { type NormalizedLine, normalizeLine } from '../../../src/language/normalize.js'
import { type ReadingSettings, usualSettings } from '../../../src/language/rule.js'

const lexicon = prepareLexicon([]).value

/** An English line as the reader finds it, without a lexicon of a show. */
export function read(line: string, settings: Partial<ReadingSettings> = {}): NormalizedLine {
  return normalizeLine(line, { language: english, lexicon, settings: { ...usualSettings, ...settings } })
}

/** The words that are heard. */
export function speak(line: string, settings: Partial<ReadingSettings> = {}): string {
  return read(line, settings).spoken
}
