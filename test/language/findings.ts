import { german } from '../../src/language/de/german.js'
import type { Language } from '../../src/language/language.js'
import { type PreparedLexicon, prepareLexicon } from '../../src/language/lexicon.js'
import { utter } from '../../src/language/utterance.js'

const noLexicon = prepareLexicon([]).value
/** German without its rules: names and foreign words alone. */
export const germanWords: Language = { ...german, rules: [] }

/** `Die Startups` → `Die [Startups: Startapps]`: what is found in a line, with its sound and, for words of another language, that. */
export function withFindings(line: string, lexicon: PreparedLexicon = noLexicon): string {
  let shown = ''
  let done = 0
  for (const { start, end, reading } of utter(line, [], { language: germanWords, lexicon }).findings) {
    const language = reading.language !== undefined && reading.class !== 'name' ? `, ${reading.language}` : ''
    shown += `${line.slice(done, start)}[${line.slice(start, end)}: ${reading.respell ?? reading.spoken}${language}]`
    done = end
  }
  return shown + line.slice(done)
}
