import type { CalendarDate } from '../article/article.js'

/** How a language writes days and small numbers; the wording around them stands in the templates. */
export interface Calendar {
  readonly weekdays: readonly string[]
  readonly fullDate: (date: CalendarDate) => string
  readonly shortDate: (date: CalendarDate) => string
  /** Number words from 0 on; larger numbers are written in digits and read by the language. */
  readonly numbers: readonly string[]
}

const germanMonths = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember'
]

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

const german: Calendar = {
  weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  fullDate: ({ year, month, day }) => `${day}. ${germanMonths[month - 1]} ${year}`,
  shortDate: ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  numbers: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
}

const english: Calendar = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fullDate: ({ year, month, day }) => `${day} ${englishMonths[month - 1]} ${year}`,
  shortDate: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  numbers: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
}

/** North America says the month first. */
const american: Calendar = {
  ...english,
  fullDate: ({ year, month, day }) => `${englishMonths[month - 1]} ${day}, ${year}`
}

const calendars: Readonly<Record<string, Calendar>> = { de: german, en: english, 'en-US': american, 'en-CA': american }

/** The calendar of a BCP 47 tag: the region's own, else the language's. */
export function calendarOf(language: string): Calendar {
  return calendars[language] ?? calendars[language.split('-')[0] ?? ''] ?? english
}

/** 0 is Sunday (Zeller's congruence, proleptic Gregorian). */
export function weekdayNumber({ year, month, day }: CalendarDate): number {
  const shifted = month < 3 ? month + 12 : month
  const y = month < 3 ? year - 1 : year
  const zeller =
    (day + Math.floor((13 * (shifted + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
  return (zeller + 6) % 7
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
