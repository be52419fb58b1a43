/** Tells when it is a given time of a given day in a time zone: `2026-02-16`, `06:00` → `2026-02-16T06:00:00+01:00`. */
export type ZoneClock = (date: string, time: string) => string

/** The clock of a time zone by its IANA name; undefined where the system does not know it. */
export function zoneClock(zone: string): ZoneClock | undefined {
  const parts = partsIn(zone)
  if (parts === undefined) return undefined
  const offsetAt = (moment: number) => Math.round((wallTime(parts(new Date(moment))) - moment) / 60_000)
  return (date, time) => {
    const wall = Date.parse(`${date}T${time}:00Z`)
    // Summer time may begin between our first guess and the moment it leads to.
    const offset = offsetAt(wall - offsetAt(wall) * 60_000)
    return `${date}T${time}:00${written(offset)}`
  }
}

type Parts = (moment: Date) => readonly Intl.DateTimeFormatPart[]

function partsIn(timeZone: string): Parts | undefined {
  const digits = 'numeric'
  const fields = { year: digits, month: digits, day: digits, hour: digits, minute: digits, second: digits } as const
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, calendar: 'iso8601', hourCycle: 'h23', ...fields })
    return moment => format.formatToParts(moment)
  } catch {
    return undefined
  }
}

/** What a clock on the wall shows, as milliseconds since 1970 as if it hung in Greenwich. */
function wallTime(parts: readonly Intl.DateTimeFormatPart[]): number {
  const of = (type: string) => Number(parts.find(part => part.type === type)?.value)
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
}

function written(minutes: number): string {
  const pad = (count: number) => String(count).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}
