import type { CalendarDate } from '../article/article.js'
import { escapeMarkup, literalMark, markValue } from '../script/marks.js'
import type { Origin } from '../script/tree.js'

/**
 * Words on their way through Handlebars: however a template prints them, they come out inside marks.
 * `{{x}}` calls `toHTML`, `{{{x}}}` and a joined list call `toString`; both give the marked words.
 */
export class Words {
  /** The words as a person reads them. */
  readonly plain: string
  /** The words inside marks, with `<emphasis>` and `<a>` where the article has them. */
  readonly markup: string
  /** Number of the origin in the session; -1 for template wording. */
  readonly origin: number

  constructor(plain: string, markup: string, origin: number) {
    this.plain = plain
    this.markup = markup
    this.origin = origin
  }

  toHTML(): string {
    return this.markup
  }

  toString(): string {
    return this.markup
  }
}

/** A day in the view; it has no words of its own, helpers such as `fullDate` give it some. */
export class Day {
  readonly date: CalendarDate
  readonly origin: number

  constructor(date: CalendarDate, origin: number) {
    this.date = date
    this.origin = origin
  }
}

/** One rendering: it collects the origins its marks refer to by number. */
export interface Session {
  readonly origins: Origin[]
}

export function newSession(): Session {
  return { origins: [] }
}

/** Registers where words come from and returns the number marks use. */
export function addOrigin(session: Session, origin: Origin): number {
  return session.origins.push(origin) - 1
}

/** Words with an origin of their own. */
export function wordsFrom(session: Session, plain: string, origin: Origin): Words {
  const number = addOrigin(session, origin)
  return new Words(plain, markValue(plain, number), number)
}

/** Wording of a template that is handed to a helper as a string: `{{nth @index "Erstens" "Zweitens"}}`. */
export function wordsOfTemplate(plain: string, literal: number): Words {
  return new Words(plain, literalMark(literal) + escapeMarkup(plain), -1)
}

/** Words a named function made of named inputs: a date, a count. */
export function computedWords(session: Session, plain: string, by: string, inputs: readonly number[]): Words {
  const of = inputs.flatMap(input => session.origins[input] ?? [])
  return wordsFrom(session, plain, { from: 'computed', by, of })
}
