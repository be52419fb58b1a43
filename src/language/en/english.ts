import type { Language } from '../language.js'
import { englishRules } from './rules.js'
import { englishSentenceStarts } from './sentences.js'
import { englishSpeakability } from './speakability.js'

/** English as it is spoken on air. */
export const english: Language = {
  code: 'en',
  sentenceStarts: englishSentenceStarts,
  rules: englishRules,
  names: () => undefined,
  mayBeForeign: () => false,
  speakability: englishSpeakability
}
