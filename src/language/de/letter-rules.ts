import type { Rule } from '../rule.js'

/** German tokens that begin with letters, or with a sign that belongs to words, in the order in which they are asked. */
export const letterRules: readonly Rule[] = []
