import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { shortened } from '../reading/fields.js'
import { mostFindings } from '../reading/findings.js'
import { charactersOf, type Lines, linesIn, timeLineOf, type WrittenTime } from './lines.js'

/** What the podcast namespace asks of SRT. */
const mostLines = 2
const longestLine = 32

/** A cue: the line of its times, the number above it if there is one, and the lines of its text (from 0, `to` not included). */
interface Cue {
  readonly timesLine: number
  readonly number: string | undefined
  readonly from: number
  readonly to: number
}

/**
 * All that players would trip over in an SRT file, which nobody ever standardised: what most players read is only warned of.
 * Lines end with line feeds.
 */
export function checkSubRip(text: string, file: string): readonly Diagnostic[] {
  const lines = linesIn(file, text)
  const { cues, strays } = cuesOf(lines)
  if (cues.length === 0) return [diagnose('srt/no-cues', lines.at(0))]
  return [
    ...strays
      .slice(0, mostFindings)
      .map(line => diagnose('srt/stray', lines.whole(line), shortened(lines.lines[line] ?? ''))),
    ...checkNumbers(cues, lines),
    ...checkTimes(cues, lines),
    ...cues.flatMap(cue => checkColons(cue, lines)),
    ...checkRoom(cues, lines)
  ]
}

/** The cues of a file, and the lines with words outside of them. */
function cuesOf({ lines }: Lines): { readonly cues: readonly Cue[]; readonly strays: readonly number[] } {
  const cues: Cue[] = []
  const strays: number[] = []
  let line = 0
  while (line < lines.length) {
    const words = (lines[line] ?? '').trim()
    const next = lines[line + 1] ?? ''
    const isNumber = /^\d{1,9}$/.test(words) && next.includes('-->')
    if (words === '') line++
    else if (isNumber || words.includes('-->')) {
      const timesLine = isNumber ? line + 1 : line
      const to = endOfCue(timesLine + 1, lines)
      cues.push({ timesLine, number: isNumber ? words : undefined, from: timesLine + 1, to })
      line = to
    } else strays.push(line++)
  }
  return { cues, strays }
}

/** A cue ends at an empty line, or where another one begins without any. */
function endOfCue(from: number, lines: readonly string[]): number {
  const begins = (line: number) => lines[line]?.includes('-->') ?? false
  let line = from
  while (line < lines.length && lines[line]?.trim() !== '' && !begins(line)) {
    if (begins(line + 1) && /^\s*\d{1,9}\s*$/.test(lines[line] ?? '')) return line
    line++
  }
  return line
}

/** The first cue whose number is missing, or does not follow the one before: editors number again, players pass over it. */
function checkNumbers(cues: readonly Cue[], { at, whole }: Lines): readonly Diagnostic[] {
  const wrong = cues.findIndex(({ number }, i) => {
    const before = cues[i - 1]?.number
    return number === undefined || (before !== undefined && Number(number) !== Number(before) + 1)
  })
  const cue = cues[wrong]
  if (cue === undefined) return []
  const expected = Number(cues[wrong - 1]?.number ?? 0) + 1
  const place = cue.number === undefined ? at(cue.timesLine) : whole(cue.timesLine - 1)
  return [diagnose('srt/number', place, cue.number ?? '', expected)]
}

function checkTimes(cues: readonly Cue[], { lines, at }: Lines): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  let before = 0
  for (const { timesLine } of cues) {
    if (found.length >= mostFindings) break
    const times = timeLineOf(lines[timesLine] ?? '')
    const placeOf = ({ column, words }: WrittenTime) => at(timesLine, column, Math.min(words.length, 40))
    const [start, end] = [secondsOf(times.start.words), secondsOf(times.end.words)]
    found.push(...[times.start, times.end].flatMap(time => timeProblem(time, placeOf(time))))
    if (start === undefined || end === undefined) continue
    const place = placeOf(times.end)
    if (end < start) found.push(diagnose('srt/end-before-start', place, times.end.words, times.start.words))
    else if (end === start) found.push(diagnose('srt/no-length', place, times.end.words))
    if (start < before) found.push(diagnose('srt/order', placeOf(times.start), times.start.words))
    before = start
  }
  return found
}

const exact = /^\d{2,}:[0-5]\d:[0-5]\d,\d{3}$/
/** Points for commas, one digit for two, hours or thousandths left out: most players read them. */
const readable = /^(?:(\d{1,9}):)?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,9}))?$/

function timeProblem({ words }: WrittenTime, place: Diagnostic['place']): Diagnostic[] {
  if (exact.test(words)) return []
  const code = secondsOf(words) === undefined ? 'srt/time' : 'srt/time-form'
  return [diagnose(code, place, shortened(words))]
}

function secondsOf(words: string): number | undefined {
  const found = readable.exec(words)
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = found ?? []
  if (found === null || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)
}

/**
 * AntennaPod takes what stands before the first colon with a blank for a name, and what stands between it and a second colon for all
 * that is said. A name before the only colon is as it should be.
 */
function checkColons({ from, to }: Cue, { lines, at }: Lines): readonly Diagnostic[] {
  for (let line = from; line < to; line++) {
    const words = lines[line] ?? ''
    const colon = words.search(/:(?= |$)/)
    if (colon === -1) continue
    const isName = line === from && isNameLike(words.slice(0, colon))
    const next = words.indexOf(':', colon + 1)
    const isOnlyColon = next === -1 && !lines.slice(line + 1, to).some(it => it.includes(':'))
    if (isName && isOnlyColon) return []
    const column = isName && next !== -1 ? next : colon
    return [diagnose('srt/colon-space', at(line, column, 1), shortened(words))]
  }
  return []
}

/** A name is short and has no verb; nothing better can be told of it. */
function isNameLike(words: string): boolean {
  const parts = words.trim().split(/\s+/)
  return parts.length <= 4 && /^[\p{Lu}\p{N}[(<>-]/u.test(words.trim())
}

function checkRoom(cues: readonly Cue[], { lines, at }: Lines): readonly Diagnostic[] {
  const isTooLong = (line: string) => line.length > longestLine && charactersOf(line) > longestLine
  const large = cues.filter(({ from, to }) => to - from > mostLines || lines.slice(from, to).some(isTooLong))
  const [first] = large
  return first ? [diagnose('srt/long-line', at(first.from), large.length, mostLines, longestLine)] : []
}
