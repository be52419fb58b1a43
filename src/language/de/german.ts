import type { Language } from '../language.js'
import { nameFinder } from '../names.js'
import { germanNames, mayBeEnglish } from './names/lists.js'
import { meaningfulWords } from './plain-word.js'
import { germanRules } from './rules.js'
import { germanSentenceStarts } from './sentences.js'
import { germanSpeakability } from './speakability.js'

/** German as it is spoken on air. */
export const german: Language = {
  code: 'de',
  sentenceStarts: germanSentenceStarts,
  rules: germanRules,
  meaningfulWords,
  names: nameFinder(germanNames),
  lists: germanNames,
  mayBeForeign: mayBeEnglish,
  speakability: germanSpeakability
}
