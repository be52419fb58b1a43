import type { Rule } from '../rule.js'
import { abbreviation } from './abbreviation.js'
import { acronym } from './acronym.js'
import { address } from './address.js'
import { cardinal } from './cardinal.js'
import { date } from './date.js'
import { electronic } from './electronic.js'
import { emoji } from './emoji.js'
import { fraction } from './fraction.js'
import { id } from './id.js'
import { magnitude } from './magnitude.js'
import { math, smallNumber } from './math.js'
import { model } from './model.js'
import { money } from './money.js'
import { ordinal } from './ordinal.js'
import { percent } from './percent.js'
import { phone } from './phone.js'
import { range } from './range.js'
import { roman } from './roman.js'
import { score } from './score.js'
import { symbol } from './symbol.js'
import { runningTime, time } from './time.js'
import { typography } from './typography.js'
import { perSlash, unit } from './unit.js'
import { version } from './version.js'
import { markedYear, year } from './year.js'

/** The semiotic classes of English, in the order in which they are asked; what is sure of itself comes first. */
export const englishRules: readonly Rule[] = [
  electronic,
  id,
  address,
  model,
  phone,
  date,
  runningTime,
  markedYear,
  version,
  money,
  percent,
  ordinal,
  magnitude,
  unit,
  fraction,
  time,
  score,
  math,
  range,
  year,
  cardinal,
  roman,
  abbreviation,
  acronym,
  emoji,
  typography,
  perSlash,
  smallNumber,
  symbol
]
