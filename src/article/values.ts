import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import { nearest } from '../report/nearest.js'
import type { Place } from '../report/place.js'
import { safeAddress } from './address.js'
import type { CalendarDate } from './article.js'
import { excerpt } from './findings.js'
import { filledText, type JsonSchema, placeOf, type Shape } from './shape.js'

/** What is said about a text that is not what its field needs. */
type Refusal = (place: Place, path: string, text: string) => Diagnostic

/** A text that means something to the program: `parse` gives its value or what to say. */
function parsed<Value extends string | number | CalendarDate>(
  json: JsonSchema,
  parse: (text: string) => Value | Refusal
): Shape<Value> {
  return {
    json,
    read(node, path, desk) {
      const text = filledText(node, path, desk)
      if (text === undefined) return undefined
      const words = text.value.trim()
      const value = parse(words)
      if (typeof value !== 'function') return value
      desk.findings.report(value(placeOf(desk, node), path, excerpt(words)))
      return undefined
    }
  }
}

/** Any text on one line that is not spoken from here: a name, a note, a pronunciation. */
export const plainText: Shape<string> = parsed({ type: 'string', minLength: 1 }, text => text.replaceAll('\n', ' '))

/** A text of a fixed form, such as `de-DE-KatjaNeural`; `pattern` has `^` and `$`. */
export function word(pattern: RegExp, example: string): Shape<string> {
  const refuse: Refusal = (place, path, text) => diagnose('field/bad-format', place, path, text, example)
  return parsed({ type: 'string', pattern: pattern.source, examples: [example] }, text =>
    pattern.test(text) ? text : refuse
  )
}

/** One of a few words. */
export function choice<const Choice extends string>(choices: readonly Choice[]): Shape<Choice> {
  const refuse: Refusal = (place, path, text) =>
    diagnose('field/bad-choice', place, path, text, choices.join(', '), nearest(text, choices))
  return parsed<Choice>({ type: 'string', enum: choices }, text => choices.find(it => it === text) ?? refuse)
}

/** Yes or no, as YAML writes it: `true`, `false`. */
export const truth: Shape<boolean> = (() => {
  const words = choice(['true', 'false'])
  return {
    json: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
    read(node, path, desk) {
      const said = words.read(node, path, desk)
      return said === undefined ? undefined : said === 'true'
    }
  }
})()

/** A whole number between bounds; editors may take it for a number, at run time it is text first. */
export function wholeNumber(minimum: number, maximum: number): Shape<number> {
  const refuse: Refusal = (place, path, text) => diagnose('field/bad-number', place, path, text, minimum, maximum)
  return parsed({ type: ['integer', 'string'], minimum, maximum, pattern: '^[0-9]{1,6}$' }, text => {
    const value = /^[0-9]{1,6}$/.test(text) ? Number(text) : Number.NaN
    return value >= minimum && value <= maximum ? value : refuse
  })
}

/** A day that is in the calendar: `2026-02-16`. */
export const date: Shape<CalendarDate> = parsed(
  { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', examples: ['2026-02-16'] },
  (text): CalendarDate | Refusal => {
    const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
    if (match === null) return (place, _, words) => diagnose('field/bad-date', place, words)
    const day: CalendarDate = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    return isInCalendar(day) ? day : (place, _, words) => diagnose('field/no-such-day', place, words)
  }
)

function isInCalendar({ year, month, day }: CalendarDate): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A language by its BCP 47 tag in its usual spelling: `de-de` reads as `de-DE`. */
export const language: Shape<string> = parsed(
  { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$', examples: ['de-DE', 'en-GB'] },
  text => canonicalLanguage(text) ?? ((place, _, words) => diagnose('field/bad-language', place, words))
)

/** The languages the program can read aloud; each has a folder in `language/`. */
const spokenLanguages: ReadonlySet<string> = new Set(['de', 'en'])

/** The language of an article or show: one the program can read aloud. */
export const spokenLanguage: Shape<string> = parsed(
  { type: 'string', pattern: '^(de|en)(-[A-Za-z0-9]{1,8})*$', examples: ['de-DE', 'en-GB'] },
  text => {
    const tag = canonicalLanguage(text)
    if (tag === undefined) return (place, _, words) => diagnose('field/bad-language', place, words)
    const isSpoken = spokenLanguages.has(tag.split('-')[0] ?? '')
    return isSpoken ? tag : (place, _, words) => diagnose('field/language-not-spoken', place, words)
  }
)

function canonicalLanguage(text: string): string | undefined {
  if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(text)) return text
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,5}$/.test(text)) return undefined
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    return undefined
  }
}

/** Where readers may be sent: http, https or mailto, in the normal form of `URL`. */
export const address: Shape<string> = parsed(
  { type: 'string', format: 'uri', pattern: '^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)' },
  text => safeAddress(text) ?? ((place, path, words) => diagnose('field/bad-address', place, path, words))
)

/** Folder names joined by `/`, downwards only: `content/articles/2026-02-16-ki.yaml`. */
const relativePath = /^(?!\.{1,2}(?:\/|$))[^\s/\\:*?"<>|](?:[^/\\:*?"<>|]|\/(?!\/|\.{1,2}(?:\/|$)))*$/

/** A path inside the show's folder. */
export const insidePath: Shape<string> = parsed({ type: 'string', pattern: relativePath.source }, text =>
  relativePath.test(text) ? text : (place, path, words) => diagnose('field/bad-path', place, path, words)
)

/** A moment as reviewers note it: a day, or a day with a time and its offset from UTC. */
export const moment: Shape<string> = word(
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$/,
  '2026-02-16T06:30:00+01:00'
)
