import type { Rule } from '../rule.js'

/** The semiotic classes of English, in the order in which they are asked. */
export const englishRules: readonly Rule[] = []
