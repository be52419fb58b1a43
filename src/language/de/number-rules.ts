import type { Rule } from '../rule.js'

/** German tokens that begin with digits and signs, in the order in which they are asked. */
export const numberRules: readonly Rule[] = []
