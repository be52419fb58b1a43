/** A moment on the clock of a time zone, as review records note it: `2026-02-16T06:30:00+01:00`. */
export function momentIn(timezone: string, milliseconds: number): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset'
  })
  const part = Object.fromEntries(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]))
  // "GMT+01:00"; London in winter is "GMT" alone.
  const offset = (part.timeZoneName ?? '').replace('GMT', '') || '+00:00'
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}${offset}`
}
