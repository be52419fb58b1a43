import type { Language } from '../language.js'
import { stoplessAbbreviations } from './abbreviation.js'
import { smallAcronyms } from './acronyms.js'
import { dateWords } from './date.js'
import { englishRules } from './rules.js'
import { englishSentenceStarts } from './sentences.js'
import { englishSpeakability } from './speakability.js'

/** English as it is spoken on air. */
export const english: Language = {
  code: 'en',
  sentenceStarts: englishSentenceStarts,
  rules: englishRules,
  meaningfulWords: [...stoplessAbbreviations, ...smallAcronyms.keys(), ...dateWords, 'Rs'],
  names: () => undefined,
  mayBeForeign: () => false,
  speakability: englishSpeakability
}
