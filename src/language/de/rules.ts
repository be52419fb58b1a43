import type { Rule } from '../rule.js'
import { letterRules } from './letter-rules.js'
import { numberRules } from './number-rules.js'

/** The semiotic classes of German, in the order in which they are asked: what begins with digits and signs, then what begins with letters. */
export const germanRules: readonly Rule[] = [...numberRules, ...letterRules]
