const number = '[+-]?\\d{1,3}'
const list = (item: string) => new RegExp(`^${item}(?:,${item})*$`)
const date = /^\d{8}(?:T\d{6}Z?)?$/

/** What each part of a recurrence may be. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  UNTIL: date,
  COUNT: /^[1-9]\d{0,5}$/,
  INTERVAL: /^[1-9]\d{0,5}$/,
  BYSECOND: list(number),
  BYMINUTE: list(number),
  BYHOUR: list(number),
  BYDAY: list('(?:[+-]?\\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)'),
  BYMONTHDAY: list(number),
  BYYEARDAY: list(number),
  BYWEEKNO: list(number),
  BYMONTH: list('(?:1[0-2]|0?[1-9])'),
  BYSETPOS: list(number),
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/
}

/** The first part of a recurrence rule that is none (`BYDAY=MONDAY`), or `FREQ` where that is missing; undefined for a good rule. */
export function faultyPart(rule: string): string | undefined {
  const given = rule.split(';')
  const faulty = given.find(part => {
    const equals = part.indexOf('=')
    const value = part.slice(equals + 1)
    return value.length > 200 || parts[part.slice(0, equals)]?.test(value) !== true
  })
  return faulty ?? (given.some(part => part.startsWith('FREQ=')) ? undefined : 'FREQ')
}
