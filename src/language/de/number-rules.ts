import type { Rule } from '../rule.js'
import { cardinal } from './cardinal.js'
import { citation } from './citation.js'
import { compound } from './compound.js'
import { date } from './date.js'
import { decimal } from './decimal.js'
import { fraction } from './fraction.js'
import { identifier } from './identifier.js'
import { listItem } from './list-item.js'
import { magnitude } from './magnitude.js'
import { math } from './math.js'
import { money } from './money.js'
import { numberSign } from './number-sign.js'
import { ordinal } from './ordinal.js'
import { percent } from './percent.js'
import { phone } from './phone.js'
import { range } from './range.js'
import { score } from './score.js'
import { time } from './time.js'
import { unit } from './unit.js'
import { version } from './version.js'
import { year } from './year.js'

/**
 * German tokens that begin with digits and signs, in the order in which they are asked: what is known by what surrounds it first,
 * what any digits could be last.
 */
export const numberRules: readonly Rule[] = [
  listItem,
  citation,
  identifier,
  date,
  phone,
  time,
  percent,
  money,
  unit,
  magnitude,
  compound,
  math,
  fraction,
  score,
  year,
  range,
  ordinal,
  version,
  decimal,
  cardinal,
  numberSign
]
