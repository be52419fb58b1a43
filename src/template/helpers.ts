import { markValue } from '../script/marks.js'
import { type Calendar, weekdayNumber } from './calendar.js'
import { computedWords, Day, type Session, Words } from './words.js'

/** What a helper may be given: the static check compares it with what the template hands over. */
export type ParameterKind = 'any' | 'words' | 'rich' | 'day' | 'number' | 'list' | 'wording'

/** What a helper gives back. */
export type ResultKind = 'words' | 'rich' | 'flag' | 'number'

export interface HelperDesk {
  readonly session: Session
  readonly calendar: Calendar
}

/** A helper is a named function from view values to marked words or a yes or no; it reads no files, clock or network. */
export interface Helper {
  /** How it is written, for the hint. */
  readonly usage: string
  readonly parameters: readonly ParameterKind[]
  /** The last parameter may be given more than once. */
  readonly more?: true
  readonly result: ResultKind
  readonly run: (desk: HelperDesk, args: readonly unknown[]) => Words | boolean | number | undefined
}

/** Every helper templates may use, besides Handlebars' own `if`, `unless`, `each`, `with`, `lookup`. */
export const helpers: Readonly<Record<string, Helper>> = {
  /** `16. Februar 2026`, `February 16, 2026` */
  fullDate: {
    usage: 'fullDate date',
    parameters: ['day'],
    result: 'words',
    run: ({ session, calendar }, [day]) => dayWords(session, 'fullDate', day, calendar.fullDate)
  },
  /** `16.02.2026`, `2026-02-16` */
  shortDate: {
    usage: 'shortDate date',
    parameters: ['day'],
    result: 'words',
    run: ({ session, calendar }, [day]) => dayWords(session, 'shortDate', day, calendar.shortDate)
  },
  /** `Montag` */
  weekday: {
    usage: 'weekday date',
    parameters: ['day'],
    result: 'words',
    run: ({ session, calendar }, [day]) =>
      dayWords(session, 'weekday', day, date => calendar.weekdays[weekdayNumber(date)] ?? '')
  },
  /** How many there are, as a word: `drei`. */
  count: {
    usage: 'count summary',
    parameters: ['list'],
    result: 'words',
    run: ({ session, calendar }, [list]) => {
      const entries: readonly unknown[] = Array.isArray(list) ? list : []
      const inputs = entries.flatMap(it => (it instanceof Words ? [it.origin] : []))
      return computedWords(session, calendar.numbers[entries.length] ?? String(entries.length), 'count', inputs)
    }
  },
  /** Whether a list has exactly one entry. */
  single: {
    usage: 'single summary',
    parameters: ['list'],
    result: 'flag',
    run: (_, [list]) => Array.isArray(list) && list.length === 1
  },
  /** The wording for a position, counted from 0; the last one stands for all that follow: `{{nth @index "Erstens" "Zweitens"}}`. */
  nth: {
    usage: 'nth @index "Erstens" "Zweitens"',
    parameters: ['number', 'wording'],
    more: true,
    result: 'words',
    run: (_, [index, ...wordings]) => words(wordings[Math.min(Number(index), wordings.length - 1)])
  },
  /** Wordings in turn, so that a phrase does not come back at once: `{{vary @index "Weiter geht es." "Der nächste Punkt."}}`. */
  vary: {
    usage: 'vary @index "…" "…"',
    parameters: ['number', 'wording'],
    more: true,
    result: 'words',
    run: (_, [index, ...wordings]) => words(wordings[Number(index) % wordings.length])
  },
  /** The words alone, without emphasis and links: for attributes. */
  plain: { usage: 'plain paragraph', parameters: ['rich'], result: 'words', run: (_, [it]) => plainWords(it) },
  /** Words with a full stop where they end without one, so that a headline can close a sentence. */
  ended: {
    usage: 'ended title',
    parameters: ['rich'],
    result: 'rich',
    run: ({ session }, [it]) => endedWords(session, it)
  },
  and: {
    usage: 'and @first @last',
    parameters: ['any'],
    more: true,
    result: 'flag',
    run: (_, args) => args.every(holds)
  },
  or: { usage: 'or @first @last', parameters: ['any'], more: true, result: 'flag', run: (_, args) => args.some(holds) },
  not: { usage: 'not @last', parameters: ['any'], result: 'flag', run: (_, [it]) => !holds(it) }
}

function dayWords(session: Session, by: string, day: unknown, write: (date: Day['date']) => string): Words | undefined {
  return day instanceof Day ? computedWords(session, write(day.date), by, [day.origin]) : undefined
}

/** The same characters without their markup, so the article stays their origin. */
function plainWords(it: unknown): Words | undefined {
  return it instanceof Words ? new Words(it.plain, markValue(it.plain, it.origin), it.origin) : undefined
}

function endedWords(session: Session, it: unknown): Words | undefined {
  if (!(it instanceof Words) || /[.!?…:][»“”"'’)\]]*$/.test(it.plain)) return words(it)
  const stop = computedWords(session, '.', 'ended', [it.origin])
  return new Words(`${it.plain}.`, it.markup + stop.markup, it.origin)
}

function words(it: unknown): Words | undefined {
  return it instanceof Words ? it : undefined
}

function holds(it: unknown): boolean {
  return Array.isArray(it) ? it.length > 0 : Boolean(it)
}
