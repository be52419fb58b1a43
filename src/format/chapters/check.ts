import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { type Lines, linesOf } from '../../report/lines.js'
import { shortened } from '../reading/fields.js'
import { mostFindings } from '../reading/findings.js'
import type { ChapterForm, FoundChapter, FoundChapters, Stretch } from './found.js'
import { fewestLines } from './lines.js'
import { readJsonChapters } from './read-json.js'
import { hasChapterLines, readChapterLines } from './read-lines.js'
import { isOgm, readOgmChapters } from './read-ogm.js'
import { readSimpleChapters } from './read-simple.js'

/** Titles that Spotify shows whole. */
const longestTitle = 40
/** Spotify asks for chapters no shorter than this. */
const shortestSeconds = 30

/** A list of chapters that is checked; `listed` are those a player shows. */
interface Checking {
  readonly form: ChapterForm
  readonly chapters: readonly FoundChapter[]
  readonly listed: readonly FoundChapter[]
  readonly at: (stretch: Stretch) => ReturnType<Lines['place']>
}

/** Reads chapters in whichever form they are; undefined where the text is none. Lines end with line feeds. */
export function readChapters(text: string, file: string): FoundChapters | undefined {
  const placeOf = linesOf(file, text).place
  if (/^\s*(?:\{|\[(?!\d{1,3}:\d{2}))/.test(text) || /\.json$/i.test(file)) return readJsonChapters(text, placeOf)
  if (/^\s*</.test(text)) return readSimpleChapters(text, placeOf)
  if (isOgm(text)) return readOgmChapters(text, placeOf)
  return hasChapterLines(text) ? readChapterLines(text, placeOf) : undefined
}

/** All that players and directories would trip over in a chapter file: JSON, Podlove Simple Chapters, or text. */
export function checkChapters(text: string, file: string): readonly Diagnostic[] {
  const found = readChapters(text, file)
  const placeOf = linesOf(file, text).place
  if (found === undefined) return [diagnose('chapters/unknown-form', placeOf(0))]
  const { form, chapters } = found
  const at = ({ offset, length }: Stretch) => placeOf(offset, length)
  const checking: Checking = { form, chapters, listed: chapters.filter(({ isListed }) => isListed), at }
  return [...found.diagnostics, ...checks.flatMap(check => check(checking))]
}

const checks: readonly ((checking: Checking) => readonly Diagnostic[])[] = [
  checkFirst,
  checkOrder,
  checkWholeSeconds,
  checkLength,
  checkTitles,
  checkDescription
]

function checkFirst({ listed, at }: Checking): readonly Diagnostic[] {
  const [first] = listed
  return first && first.start > 0 ? [diagnose('chapters/first-0', at(first.startAt), first.start)] : []
}

function checkOrder({ chapters, at }: Checking): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  for (const [i, chapter] of chapters.entries()) {
    const before = chapters[i - 1]
    // A silent chapter may begin with the one it adds a picture to.
    const isAllowed = before === undefined || (before.isListed !== chapter.isListed && chapter.start === before.start)
    if (isAllowed || chapter.start > before.start) continue
    found.push(diagnose('chapters/ascending', at(chapter.startAt), chapter.start, before.start))
    if (found.length >= mostFindings) break
  }
  return found
}

function checkWholeSeconds({ form, chapters, at }: Checking): readonly Diagnostic[] {
  if (form !== 'json') return []
  const broken = chapters.filter(({ start }) => !Number.isInteger(start))
  const [first] = broken
  return first ? [diagnose('chapters/integer-start', at(first.startAt), broken.length, first.start)] : []
}

function checkLength({ listed, at }: Checking): readonly Diagnostic[] {
  const short = listed.filter(({ start }, i) => {
    const seconds = (listed[i + 1]?.start ?? Number.POSITIVE_INFINITY) - start
    return seconds > 0 && seconds < shortestSeconds
  })
  const [first] = short
  return first ? [diagnose('chapters/short', at(first.startAt), short.length, shortestSeconds)] : []
}

function checkTitles({ form, listed, at }: Checking): readonly Diagnostic[] {
  return listed.flatMap(({ title, titleAt }) => {
    if (title.trim() === '') return [diagnose('chapters/no-title', at(titleAt))]
    const found: Diagnostic[] = []
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(title)) found.push(diagnose('chapters/line-break', at(titleAt)))
    const markup = markupIn(title, form)
    if (markup !== undefined) found.push(diagnose('chapters/html', at(titleAt), shortened(markup)))
    const length = [...title.trim()].length
    if (length >= longestTitle) found.push(diagnose('chapters/long-title', at(titleAt), length, longestTitle))
    return found
  })
}

/** A tag or a reference that players show as it stands. */
function markupIn(title: string, form: ChapterForm): string | undefined {
  const reference = /&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});/.exec(title)?.[0]
  const tag =
    form === 'description' ? /<[^<>]{0,80}>/ : /<\/?(?:a|b|br|em|h[1-6]|i|p|small|span|strong|u)(?: [^<>]{0,80})?\/?>/i
  return reference ?? tag.exec(title)?.[0]
}

/** What Apple and Spotify ask of chapters in a description, and of no other form. */
function checkDescription({ form, listed, at }: Checking): readonly Diagnostic[] {
  if (form !== 'description') return []
  const [first] = listed
  const few =
    first && listed.length < fewestLines ? [diagnose('chapters/min-3', at(first.at), listed.length, fewestLines)] : []
  const emoji = listed.filter(({ title }) => /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u.test(title))
  return [...few, ...emoji.map(({ titleAt }) => diagnose('chapters/emoji', at(titleAt)))]
}
