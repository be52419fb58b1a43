import type { CalendarDate } from '../article/article.js'

/** A date and where it stands in a text. */
export interface DateFound {
  readonly date: CalendarDate
  readonly start: number
  readonly end: number
}

const months: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['märz', 'march', 'mär', 'mrz', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec']
]

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.map(name => [name, index + 1] as const))
)

/** `Feb` → 2 */
export function monthNamed(name: string): number | undefined {
  return monthNumbers.get(name.toLowerCase())
}

const monthName = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')

/** How dates are written, most certain first; the groups are named. */
const forms: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/u,
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?(?<name>${monthName})\\.?,?\\s(?<year>\\d{4})(?!\\d)`,
    'iu'
  ),
  new RegExp(`(?<!\\p{L})(?<name>${monthName})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})(?!\\d)`, 'iu')
]

/** The first date in a text: `16. Februar 2026`, `February 16, 2026`, `16.02.2026`, `2026-02-16T06:30:00Z`. */
export function dateIn(text: string): DateFound | undefined {
  if (!/\d/.test(text)) return undefined
  for (const form of forms) {
    const match = form.exec(text)
    const date = match?.groups && calendarDate(match.groups)
    if (match && date) return { date, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

function calendarDate({ year, month, name = '', day }: Record<string, string | undefined>): CalendarDate | undefined {
  const number = month === undefined ? monthNamed(name) : Number(month)
  const date = { year: Number(year), month: number ?? 0, day: Number(day) }
  return isInCalendar(date) ? date : undefined
}

function isInCalendar({ year, month, day }: CalendarDate): boolean {
  const at = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

/** What may stand beside a date on a line that says no more than when; `\b` would break at umlauts. */
const wordsBesides =
  /(?<![\p{L}\d])(?:stand|datum|date|veröffentlicht|publiziert|erschienen|erstellt|aktualisiert|zuletzt|geändert|update|lesezeit|lesedauer|min|mins|minuten|minute|minutes|read|reading|time|published|submitted|posted|updated|last|modified|first|on|at|am|vom|den|um|uhr|ab|der|of|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|gmt|utc|cet|cest|mez|mesz|est|edt|pst|pdt|et|z|t|h|am|pm|a|p|m)(?!\p{L})|(?<=\d)(?:t|z)(?!\p{L})|(?<![\p{L}\d])t(?=\d)/giu

/** The date of a line that says nothing else: `Stand: Montag, 16. Februar 2026, 06:30 Uhr`. */
export function dateOfLine(line: string): CalendarDate | undefined {
  if (line.length > 120) return undefined
  const found = dateIn(line)
  if (found === undefined) return undefined
  const rest = line.slice(0, found.start) + line.slice(found.end)
  const second = dateIn(rest)
  const others = second === undefined ? rest : rest.slice(0, second.start) + rest.slice(second.end)
  return /\p{L}/u.test(others.replace(wordsBesides, '')) ? undefined : found.date
}

/** What stands on a line beside its date: `Posted on January 9, 2026 by Kim Sample` → `by Kim Sample`. */
export function besideDate(line: string): string {
  const found = line.length > 160 ? undefined : dateIn(line)
  if (found === undefined) return line
  const trimmed = (text: string) => text.replace(/^[\s|·•,;:–—-]+|[\s|·•,;:–—-]+$/gu, '')
  return [line.slice(0, found.start), line.slice(found.end)]
    .map(trimmed)
    .filter(part => /\p{L}/u.test(part.replace(wordsBesides, '')))
    .join(' ')
}

/** The date of a dateline that begins a paragraph: `BERLIN, 16. Februar 2026 – Die Bundesregierung …`. */
export function dateOfDateline(paragraph: string): CalendarDate | undefined {
  const start = paragraph.slice(0, 90)
  const found = dateIn(start)
  if (found === undefined || found.start > 45) return undefined
  const before = start.slice(0, found.start)
  const behind = start.slice(found.end)
  const isPlace = /^[\p{Lu}\p{Lt}][^.!?]*[,(]\s?(?:den\s|on\s)?$/u.test(before) || before === '('
  return (isPlace || before === '') && /^\s?[)]?[.:]?\s?(?:\/[^/]{2,30}\/\s?)?(?:[–—]|--?\s)/u.test(behind)
    ? found.date
    : undefined
}
