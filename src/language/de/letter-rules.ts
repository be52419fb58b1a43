import type { Rule } from '../rule.js'
import { abbreviationRule } from './abbreviation.js'
import { acronymRule } from './acronym.js'
import { electronicRule } from './electronic.js'
import { emojiRule } from './emoji.js'
import { genderRule } from './gender.js'
import { legalRule } from './legal.js'
import { letterDigitRule } from './letter-digit.js'
import { loneUnit } from './lone-unit.js'
import { periodRule } from './period.js'
import { romanRule } from './roman.js'
import { typographyRule } from './typography.js'
import { weekdayRule } from './weekday.js'

/** German tokens that begin with letters, or with a sign that belongs to words, in the order in which they are asked. */
export const letterRules: readonly Rule[] = [
  legalRule,
  romanRule,
  periodRule,
  weekdayRule,
  genderRule,
  electronicRule,
  loneUnit,
  abbreviationRule,
  letterDigitRule,
  acronymRule,
  emojiRule,
  typographyRule
]
