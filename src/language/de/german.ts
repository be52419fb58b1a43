import type { Language } from '../language.js'
import { germanRules } from './rules.js'
import { germanSentenceStarts } from './sentences.js'

/** German as it is spoken on air. */
export const german: Language = {
  code: 'de',
  sentenceStarts: germanSentenceStarts,
  rules: germanRules,
  names: () => undefined
}
