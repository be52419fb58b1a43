import type { CalendarDate } from '../article/article.js'
import { excerpt } from '../article/findings.js'
import { betterSlug, checkSlug, dateInName, writtenDate } from '../article/slug.js'
import { mostBytes } from '../article/source.js'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import { type Dropped, tidyManuscript } from './characters.js'
import { dateIn } from './dates.js'
import { decode, megabytes, mostMarkdownBytes, mostPageBytes, mostTextBytes } from './decode.js'
import type { Draft } from './draft.js'
import { type Kind, kindOf } from './kind.js'
import { languageOf, withCountry } from './language.js'
import { hasWords, type Manuscript, textsOf } from './manuscript.js'
import { prove, withoutMarkup } from './prove.js'
import { readText } from './read-text.js'
import { sortParts } from './sort.js'
import { writeYaml } from './write-yaml.js'

/** What comes in, and what the person says about it. */
export interface ImportRequest {
  /** The name of the file, `-` for standard input. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly kind?: Kind
  readonly language?: string
  readonly date?: CalendarDate
  /** The file that will be written, where the person names one; else a name is made from date and title. */
  readonly to?: string
  /** The day that counts where no other is found. */
  readonly today: CalendarDate
}

/** An article file as it is to be written. */
export interface Imported {
  /** `2026-02-16-ki-kooperation.yaml` */
  readonly name: string
  readonly yaml: string
  readonly kind: Kind
  readonly draft: Draft
}

/**
 * Makes an article file of a plain text, a Markdown file or a saved page. Every word of the article is in it, in order, and our
 * own reader has read it back; undefined with a reason where there is no article.
 */
export async function importArticle(request: ImportRequest): Promise<Outcome<Imported | undefined>> {
  const { file, bytes } = request
  const place: Place = { file, line: 1, column: 1, length: 0 }
  const tooLarge = tooLargeFor(request.kind ?? kindOf(file, beginningOfBytes(bytes)), bytes, place)
  if (tooLarge) return refuse(tooLarge)
  const { value: decoded, diagnostics } = decode(file, bytes)
  if (decoded === undefined) return { value: undefined, diagnostics }
  const kind = request.kind ?? kindOf(file, decoded.text)
  const stillTooLarge = tooLargeFor(kind, bytes, place)
  if (stillTooLarge) return refuse(stillTooLarge)
  const read = await readers[kind](decoded.text, place)
  if (read.value === undefined) return { value: undefined, diagnostics: [...diagnostics, ...read.diagnostics] }
  const dropped: Dropped = { count: 0 }
  const manuscript = tidyManuscript(read.value, dropped)
  const found = [...diagnostics, ...read.diagnostics, ...aboutDropped(dropped, place)]
  const made = finish(manuscript, kind, request, place)
  return { value: made.value, diagnostics: [...found, ...made.diagnostics] }
}

/** A text is named the size an article can have, since more of it would be refused again once it is one. */
function tooLargeFor(kind: Kind, bytes: Uint8Array, place: Place): Diagnostic | undefined {
  if (bytes.length <= most[kind]) return undefined
  const accepted = Math.min(most[kind], kind === 'html' ? mostPageBytes : mostBytes)
  return diagnose('import/too-large', place, megabytes(bytes.length), megabytes(accepted))
}

/** Enough to tell what a file is, before all of it is read. */
function beginningOfBytes(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 20_000))
}

const most: Readonly<Record<Kind, number>> = { text: mostTextBytes, markdown: mostMarkdownBytes, html: mostPageBytes }

type Reader = (text: string, place: Place) => Promise<Outcome<Manuscript | undefined>>

/** The parsers are large; each is loaded by the first file that needs it. */
const readers: Readonly<Record<Kind, Reader>> = {
  text: async text => ({ value: readText(text), diagnostics: [] }),
  markdown: async (text, place) => (await import('./read-markdown.js')).readMarkdown(text, place),
  html: async (text, place) => (await import('./read-page.js')).readPage(text, place)
}

function refuse(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] }
}

function aboutDropped({ count, first }: Dropped, place: Place): readonly Diagnostic[] {
  return first === undefined ? [] : [diagnose('import/characters-dropped', place, count, first)]
}

/** Settles title, date and language, writes the file and has it read back. */
function finish(
  manuscript: Manuscript,
  kind: Kind,
  request: ImportRequest,
  place: Place
): Outcome<Imported | undefined> {
  const text = manuscript.passages.flatMap(textsOf).join('\n')
  if (!hasWords(text)) return refuse(diagnose('import/no-article', place))
  const language = languageFor(text, manuscript, request, place)
  if (language.value === undefined) return { value: undefined, diagnostics: language.diagnostics }
  const title = titleFor(manuscript, place)
  const date = dateFor(manuscript, request, place)
  const draft: Draft = {
    title: title.value.title,
    date: date.value,
    language: language.value,
    ...sortParts(title.value.manuscript)
  }
  if (draft.lead.length === 0 && draft.sections.length === 0) return refuse(diagnose('import/no-article', place))
  const written = write(draft, kind, request, place)
  const asides = [
    ...title.diagnostics,
    ...date.diagnostics,
    ...language.diagnostics,
    ...aboutLeftOut(manuscript, place),
    ...aboutRejoined(manuscript, place)
  ]
  return { value: written.value, diagnostics: [...asides, ...written.diagnostics] }
}

function aboutLeftOut({ leftOut }: Manuscript, place: Place): readonly Diagnostic[] {
  return leftOut ? [diagnose('import/left-out', place, leftOut.count, excerpt(leftOut.first))] : []
}

function aboutRejoined({ rejoined }: Manuscript, place: Place): readonly Diagnostic[] {
  return rejoined ? [diagnose('import/words-rejoined', place, rejoined.count, rejoined.broken, rejoined.whole)] : []
}

function languageFor(
  text: string,
  { language }: Manuscript,
  request: ImportRequest,
  place: Place
): Outcome<string | undefined> {
  if (request.language !== undefined) return { value: withCountry(request.language), diagnostics: [] }
  const { tag, foreign } = languageOf(text, language)
  if (foreign !== undefined) return refuse(diagnose('import/other-language', place, foreign))
  if (tag !== undefined) return { value: tag, diagnostics: [] }
  return { value: 'de-DE', diagnostics: [diagnose('import/language-assumed', place, 'de-DE')] }
}

interface Titled {
  readonly title: string
  readonly manuscript: Manuscript
}

/** The title of the file, or its first heading, or the beginning of its first sentence, which then stands twice. */
function titleFor(manuscript: Manuscript, place: Place): Outcome<Titled> {
  const { title, passages } = manuscript
  if (title !== undefined && hasWords(title)) return { value: { title, manuscript }, diagnostics: [] }
  const [first, ...rest] = passages.filter(it => hasWords(textsOf(it).join(' ')))
  const words = first === undefined ? '' : (textsOf(first).find(hasWords) ?? '')
  if (first?.type === 'heading' && rest.length > 0)
    return { value: { title: words, manuscript: { ...manuscript, passages: rest } }, diagnostics: [] }
  const made = beginningOf([words, ...rest.flatMap(textsOf)].find(it => hasWords(it) && !it.endsWith(',')) ?? words)
  return { value: { title: made, manuscript }, diagnostics: [diagnose('import/title-assumed', place, excerpt(made))] }
}

/** The first sentence, or as many of its words as a title can have; "3. März" ends none. */
function beginningOf(words: string): string {
  const sentence = /^.{8,140}?(?<!\d)(?=[.!?…](?:\s|$))/u.exec(words)?.[0] ?? words
  if (sentence.length <= 140) return sentence
  const cut = sentence.slice(0, 120)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60))} …`
}

/** What the person says, what the file says, what the file is called; else today. */
function dateFor({ date }: Manuscript, request: ImportRequest, place: Place): Outcome<CalendarDate> {
  const known = request.date ?? date ?? dateOfName(request.to) ?? dateOfName(request.file)
  if (known !== undefined) return { value: known, diagnostics: [] }
  return { value: request.today, diagnostics: [diagnose('import/date-assumed', place, writtenDate(request.today))] }
}

function dateOfName(file: string | undefined): CalendarDate | undefined {
  const date = file === undefined ? undefined : dateInName(file)
  return date === undefined ? undefined : dateIn(date)?.date
}

/** Writes the file; where links or stress can not be told from the words around them, without these. */
function write(draft: Draft, kind: Kind, { to }: ImportRequest, place: Place): Outcome<Imported | undefined> {
  const name = nameOf(draft)
  for (const it of [draft, withoutMarkup(draft)]) {
    const yaml = writeYaml(it)
    const { length } = new TextEncoder().encode(yaml)
    if (length > mostBytes) return refuse(diagnose('import/too-large', place, megabytes(length), megabytes(mostBytes)))
    const { same, diagnostics } = prove(to ?? name, yaml, it)
    if (same) return { value: { name, yaml, kind, draft: it }, diagnostics: [] }
    const nameTrouble = diagnostics.find(({ code }) => code.startsWith('slug/'))
    if (nameTrouble) return refuse(nameTrouble)
  }
  return refuse(diagnose('import/unreadable', place))
}

const longestName = 60

/** `2026-02-16-deutschland-und-kanada-schliessen.yaml` */
function nameOf({ title, date, language }: Draft): string {
  const words = betterSlug(title.slice(0, 400))
  const cut =
    words.length <= longestName
      ? words
      : words
          .slice(0, longestName + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longestName)
  const place: Place = { file: '', line: 1, column: 1, length: 0 }
  const fallback = language.startsWith('de') ? 'artikel' : 'article'
  const slug = checkSlug(cut, place).value ?? checkSlug(`${fallback}-${cut}`, place).value ?? fallback
  return `${writtenDate(date)}-${slug}.yaml`
}
