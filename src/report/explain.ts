import type { Code, UiLanguage } from './diagnostic.js'
import { explanations } from './explanations/index.js'

/** The long form of a code: what it means, what the listener would hear, what to do. */
export function explain(code: Code, language: UiLanguage): string {
  return explanations[code][language]
}
