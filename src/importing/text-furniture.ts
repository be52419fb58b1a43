import type { CalendarDate } from '../article/article.js'
import { dateIn, monthNamed } from './dates.js'
import type { Manuscript } from './manuscript.js'

/** The lines of a text without what the mail program, the agency or the printer put around it. */
export interface Bare {
  readonly lines: readonly string[]
  readonly title?: string
  readonly date?: CalendarDate
  readonly leftOut?: NonNullable<Manuscript['leftOut']>
}

/** Takes off the head of a mail, an agency's counting lines, the word "Pressemitteilung" on top, and numbers of pages. */
export function withoutTextFurniture(written: readonly string[]): Bare {
  const mail = mailHead(written)
  const lines = written.map((line, i) => (i < mail.length ? '' : line))
  const dropped: string[] = mail.dropped.slice()
  let { date } = mail
  for (const [i, line] of lines.entries()) {
    const words = line.trim()
    if (words.length > longestMark || words === '') continue
    const mark = marks.find(it => it.isHere(words, i, lines))
    if (mark === undefined) continue
    date ??= mark.date?.(words)
    lines[i] = ''
    dropped.push(words)
  }
  const unnumbered = withoutPageNumbers(lines, dropped)
  const [first] = dropped
  return {
    lines: unnumbered,
    ...(mail.title !== undefined && { title: mail.title }),
    ...(date && { date }),
    ...(first !== undefined && { leftOut: { count: dropped.length, first } })
  }
}

/** Marks are short; a longer line is text. */
const longestMark = 90

interface Mark {
  readonly isHere: (words: string, at: number, lines: readonly string[]) => boolean
  readonly date?: (words: string) => CalendarDate | undefined
}

const marks: readonly Mark[] = [
  // "bdt0123 4 pl 250  dpa 0456" above a report of the agency dpa, and "Verkehr/Brücken/" below it.
  { isHere: words => /^b[a-z]{2}\d{4}\s+\d\s+[a-z]{2}\s+\d{1,5}\s+(?:dpa|AFP|Reuters|epd|KNA)\b/u.test(words) },
  {
    isHere: (words, at, lines) =>
      /^\p{Lu}[\p{L}\d -]*\/(?:[\p{L}\d -]+\/)*$/u.test(words) && linesAbove(lines, at) === 0
  },
  // "dpa abc yydd n1 xyz" and "161200 Feb 26" below it.
  { isHere: (words, at, lines) => /^dpa(?:[ -][a-z\d]{2,5}){1,8}$/u.test(words) && isStamp(textBehind(lines, at)) },
  { isHere: words => isStamp(words), date: dateOfStamp },
  {
    isHere: (words, at, lines) => pressLine.test(words) && linesAbove(lines, at) < 2,
    date: words => dateIn(words)?.date
  }
]

/** `Pressemitteilung Nr. 034 vom 3. Februar 2026`, `FOR IMMEDIATE RELEASE` */
const pressLine =
  /^[*+\s]*(?:pressemitteilung|presseinformation|pressemeldung|presseerklärung|medieninformation|medienmitteilung|press release|news release|media release|for immediate release)(?:[\s:,|–-]+(?:nr\.?|no\.?|vom|of)?\s*[\d./-]+(?:\s?\p{L}+\.?\s?\d{4})?){0,3}[\s:*+]*$/iu

function hasText(line: string): boolean {
  return line.trim() !== ''
}

/** How many lines of text stand above a line near the top. */
function linesAbove(lines: readonly string[], at: number): number {
  return at > 40 ? at : lines.slice(0, at).filter(hasText).length
}

function textBehind(lines: readonly string[], at: number): string {
  return (
    lines
      .slice(at + 1, at + 4)
      .find(hasText)
      ?.trim() ?? ''
  )
}

function isStamp(words: string): boolean {
  return words.length < 30 && dateOfStamp(words) !== undefined
}

/** `161200 Feb 26` is twelve o'clock on the 16th of February 2026. */
function dateOfStamp(words: string): CalendarDate | undefined {
  const [, day = '', name = '', year = ''] = /^(\d{2})\d{4} (\p{L}{3}) (\d{2})$/u.exec(words) ?? []
  const month = monthNamed(name)
  return month === undefined ? undefined : { year: 2000 + Number(year), month, day: Number(day) }
}

interface MailHead {
  /** How many lines it has; 0 where there is none. */
  readonly length: number
  readonly title?: string
  readonly date?: CalendarDate
  readonly dropped: readonly string[]
}

const mailField =
  /^(von|from|an|to|cc|bcc|betreff|subject|datum|date|gesendet|sent|reply-to|antwort an|message-id|mime-version|content-[a-z-]+|x-[a-z-]+|received|return-path|priority|wichtigkeit|anlagen?|attachments?)\s?:\s*(.*)$/iu

/** `Von: … An: … Betreff: …` up to the first empty line: the subject is the title. */
function mailHead(lines: readonly string[]): MailHead {
  const start = lines.findIndex(hasText)
  const end = lines.findIndex((line, i) => i > start && !hasText(line))
  const head = lines.slice(Math.max(start, 0), end === -1 ? 0 : Math.min(end, start + 60))
  const fields = new Map<string, string>()
  let open = ''
  for (const line of head) {
    const [, name, value = ''] = mailField.exec(line.trim()) ?? []
    if (name !== undefined) {
      open = name.toLowerCase()
      fields.set(open, value)
    } else if (/^\s/.test(line) && open !== '') fields.set(open, `${fields.get(open)} ${line.trim()}`)
    else return { length: 0, dropped: [] }
  }
  const isMail = ['von', 'from', 'an', 'to'].some(name => fields.has(name)) && fields.size > 1
  if (!isMail) return { length: 0, dropped: [] }
  const title = fields.get('betreff') ?? fields.get('subject')
  const date = dateIn(fields.get('datum') ?? fields.get('date') ?? fields.get('gesendet') ?? fields.get('sent') ?? '')
  return {
    length: end,
    ...(title !== undefined && { title: title.replace(/^(?:(?:re|aw|fwd?|wg)\s?:\s*)+/i, '') }),
    ...(date && { date: date.date }),
    dropped: head.filter(line => !/^(?:betreff|subject)/i.test(line))
  }
}

/** Lines that number pages: `Seite 1 von 3`, `- 3 -`, or numbers alone where they count on. A sentence torn by one is whole again. */
function withoutPageNumbers(lines: readonly string[], dropped: string[]): readonly string[] {
  const numbers = lines.flatMap((line, at) => {
    const number = pageNumber(line.trim())
    const isBehindText = at > 0 && hasText(lines[at - 1] ?? '')
    return number === undefined || (isBehindText && !number.isSure) ? [] : [{ at, ...number }]
  })
  const bare = numbers.filter(({ isSure }) => !isSure)
  const counts = bare.length > 1 && bare.every(({ page }, i) => i === 0 || page === (bare[i - 1]?.page ?? 0) + 1)
  const pages = new Set(numbers.filter(({ isSure }) => isSure || counts).map(({ at }) => at))
  if (pages.size === 0) return lines
  const kept: string[] = []
  for (const [at, line] of lines.entries()) {
    if (!pages.has(at)) {
      if (isTorn(kept, line)) while (!hasText(kept.at(-1) ?? '')) kept.pop()
      kept.push(line)
    } else {
      dropped.push(line.trim())
      kept.push(pageBreak)
    }
  }
  return kept.map(line => (line === pageBreak ? '' : line))
}

/** Stands for a number that was taken out, until it is clear what follows. */
const pageBreak = ' '

function pageNumber(words: string): { readonly page: number; readonly isSure: boolean } | undefined {
  if (words.length > 30) return undefined
  const sure =
    /^(?:Seite|Page|S\.|p\.)\s?(\d{1,4})(?:\s?(?:von|of|\/)\s?\d{1,4})?$/iu.exec(words) ??
    /^[–—-]\s?(\d{1,4})\s?[–—-]$/u.exec(words)
  const page = sure?.[1] ?? /^\d{1,3}$/.exec(words)?.[0]
  return page === undefined ? undefined : { page: Number(page), isSure: sure !== null }
}

/** Whether a line goes on where the last line before the page's number broke off. */
function isTorn(kept: readonly string[], line: string): boolean {
  if (!hasText(line)) return false
  const last = kept.findLastIndex(hasText)
  const isBehindPage = kept.slice(last + 1).includes(pageBreak)
  return isBehindPage && last >= 0 && !/[.!?:…"“”»]$/u.test(kept[last]?.trimEnd() ?? '') && /^\s*\p{Ll}/u.test(line)
}
