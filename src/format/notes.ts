import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import type { Origin, Script } from '../script/tree.js'
import { leavesOf, walk } from '../script/walk.js'
import type { Document } from './document.js'
import { type Cut, fitNotes, type NotesPage } from './fit-notes.js'
import { printHtml } from './html.js'
import { layOut, type Manner } from './layout.js'
import { doubtOf } from './link.js'
import { printMarkdown } from './markdown.js'
import { noteWords } from './note-words.js'
import { printPlain } from './plain.js'

const manner: Manner = {
  output: 'notes',
  sentencePerLine: false,
  bold: false,
  links: true,
  hints: false,
  directions: false,
  emptyChapters: false
}

/** The most a description in a feed may take, in bytes of UTF-8, tags included: Apple's rule and PSP-1's. */
export const mostNotesBytes = 4000

/** `notes.md`: the show notes for a website or a CMS. Frame and script are projected for `notes`. */
export function notesMarkdown(frame: Script, script: Script): string {
  return printMarkdown(set({ frame, script }))
}

/** The show notes as plain text: links are their words alone. */
export function notesPlain(frame: Script, script: Script): string {
  return printPlain(set({ frame, script }))
}

/** The whole notes as HTML, however long they are: for `content:encoded` of a feed. */
export function notesLong(frame: Script, script: Script): string {
  return printHtml(set({ frame, script }))
}

/**
 * `notes.html`: the same notes for the description of a feed, at most 4,000 bytes. What does not fit is left out whole by the
 * rule of `fitNotes`, and said.
 */
export function notesHtml(frame: Script, script: Script, placeOf: PlaceOf = nowhere): Outcome<string> {
  const page = { frame, script }
  const whole = printHtml(set(page))
  const bytes = bytesOf(whole)
  if (bytes <= mostNotesBytes) return { value: whole, diagnostics: [] }
  const { page: fitted, cut, fits } = fitNotes(page, mostNotesBytes, it => bytesOf(printHtml(set(it))))
  const value = printHtml(set(fitted))
  return { value, diagnostics: fits ? [cutOff(cut, bytes, placeOf)] : [tooLong(bytesOf(value))] }
}

/** The forms notes are wanted in: `html` for the description of a feed, `long` for its `content:encoded`, Markdown, and plain text. */
export type NotesForm = 'html' | 'long' | 'markdown' | 'plain'

const forms: Readonly<Record<NotesForm, (frame: Script, script: Script) => string>> = {
  html: (frame, script) => notesHtml(frame, script).value,
  long: notesLong,
  markdown: notesMarkdown,
  plain: notesPlain
}

/** Notes in the form that is wanted. */
export function printNotes(form: NotesForm, frame: Script, script: Script): string {
  return forms[form](frame, script)
}

/** Where words of an origin stand in their file. */
export type PlaceOf = (origin: Origin, length: number) => Place | undefined

const nowhere: PlaceOf = () => undefined

/** What is doubtful about the links of the notes, each address once and at the words that carry it. */
export function checkNoteLinks({ frame, script }: NotesPage, placeOf: PlaceOf): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  walk([...frame.children, ...script.children], node => {
    if (node.type !== 'a' || found.has(node.to)) return
    const doubt = doubtOf(node.to)
    const [words] = leavesOf(node)
    const place = words && placeOf(words.origin, words.value.length)
    if (doubt?.doubt === 'lookalike')
      found.set(node.to, diagnose('notes/lookalike', place, doubt.host, hostOf(node.to)))
    if (doubt?.doubt === 'insecure') found.set(node.to, diagnose('notes/insecure-link', place, node.to))
  })
  return [...found.values()]
}

/** The name of a host as machines read it. */
function hostOf(to: string): string {
  return URL.canParse(to) ? new URL(to).hostname || to : to
}

/** The page of a frame as it was set last: Markdown and HTML are two prints of one page. */
const pages = new WeakMap<Script, { readonly script: Script; readonly document: Document }>()

function set({ frame, script }: NotesPage): Document {
  const before = pages.get(frame)
  if (before?.script === script) return before.document
  const document = layOut(noteWords(frame), noteWords(script), manner)
  pages.set(frame, { script, document })
  return document
}

const encoder = new TextEncoder()

function bytesOf(text: string): number {
  return encoder.encode(text).length
}

function cutOff(cut: Cut, bytes: number, placeOf: PlaceOf): Diagnostic {
  const { links, sources, chapters, headlines, paragraphs, shortened, origin } = cut
  const place = origin && placeOf(origin, 1)
  const counts = [links, sources, chapters, headlines, paragraphs, shortened ? 1 : 0] as const
  return diagnose('notes/cut', place, bytes, mostNotesBytes, ...counts)
}

function tooLong(bytes: number): Diagnostic {
  return diagnose('notes/too-long', undefined, bytes, mostNotesBytes)
}
