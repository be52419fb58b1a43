const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/

/**
 * A date as feeds write it (RFC 2822), with its own offset: `2026-02-16T06:00:00+01:00` → `Mon, 16 Feb 2026 06:00:00 +0100`.
 * Without a time it is midnight, without an offset UTC; what is no date comes back as it is, for the check to tell.
 */
export function feedDate(written: string): string {
  const [, year = '', month = '', day = '', hours = '00', minutes = '00', seconds = '00', zone = 'Z'] =
    iso.exec(written) ?? []
  if (!isDate(Number(year), Number(month), Number(day))) return written
  const weekday = days[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]
  const offset = zone === 'Z' ? '+0000' : zone.replace(':', '')
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${hours}:${minutes}:${seconds} ${offset}`
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** What can be wrong with a date. */
export type DateProblem = 'form' | 'weekday' | 'no-such-day'

export interface ReadDate {
  /** Milliseconds since 1970; undefined where it can not be told. */
  readonly time?: number
  readonly problem?: DateProblem
}

const rfc2822 =
  /^(?:(Sun|Mon|Tue|Wed|Thu|Fri|Sat), ?)?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? ([+-]\d{4}|UT|GMT|Z|[ECMP][SD]T)$/

/** Zones of RFC 822 that have names, as hours from UTC. */
const zones: Readonly<Record<string, number>> = {
  ...{ UT: 0, GMT: 0, Z: 0 },
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 }
}

/** Reads the date of a feed; `time` is there for whatever any app would understand, `problem` for what a strict one would not. */
export function readFeedDate(written: string): ReadDate {
  const match = rfc2822.exec(written.trim())
  if (match === null) return { ...looseTime(written), problem: 'form' }
  const [, weekday, day = '', month = '', year = '', hours = '', minutes = '', seconds = '0', zone = ''] = match
  const index = months.indexOf(month)
  if (!isDate(Number(year), index + 1, Number(day)) || Number(hours) > 23) return { problem: 'no-such-day' }
  const utc = Date.UTC(Number(year), index, Number(day), Number(hours), Number(minutes), Number(seconds))
  const time = utc - offsetMinutes(zone) * 60_000
  const meant = days[new Date(Date.UTC(Number(year), index, Number(day))).getUTCDay()]
  return weekday === undefined || weekday === meant ? { time } : { time, problem: 'weekday' }
}

function offsetMinutes(zone: string): number {
  if (zone in zones) return (zones[zone] ?? 0) * 60
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)))
}

/** Dates that people write and some apps take: with a long zone, a short year, ISO 8601. */
function looseTime(written: string): Pick<ReadDate, 'time'> {
  const text = written.trim()
  const time =
    text.length > 60 || !/\d{4}/.test(text)
      ? Number.NaN
      : Date.parse(/[+-]\d\d|[A-Z]{2,4}$|Z$/.test(text) ? text : `${text} UTC`)
  return Number.isNaN(time) ? {} : { time }
}

/** When something was published, in milliseconds since 1970; undefined for what is no date. */
export function timeOf(written: string): number | undefined {
  return readFeedDate(feedDate(written)).time
}
