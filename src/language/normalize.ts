/**
 * One line of text as it is said, and what was done to get there: what `normalize` prints.
 *
 *     Rund 3,5 % der Befragten.  →  Rund drei Komma fünf Prozent der Befragten.
 */
import type { CleanLine } from './clean.js'
import { type ComposedLine, composeLine } from './compose.js'
import type { Doubt } from './rule.js'
import { type Reader, utter } from './utterance.js'

/** A stretch of the line that is not said as it is written. */
export interface LineReading {
  /** UTF-16 offsets in the line. */
  readonly start: number
  readonly end: number
  /** The semiotic class or `lexicon`. */
  readonly class: string
  readonly written: string
  readonly spoken: string
  /** The diagnostic that asks a person to look at it. */
  readonly doubt?: Doubt
}

/** A stretch of the line that is said in another language. */
export interface LineSpan {
  readonly start: number
  readonly end: number
  /** BCP 47. */
  readonly lang: string
}

export interface NormalizedLine {
  readonly written: string
  /** Plain words: what is read replaced, nothing invisible, one blank between words. */
  readonly spoken: string
  /** The sentences as they are written, without blanks around them. */
  readonly sentences: readonly string[]
  readonly readings: readonly LineReading[]
  readonly spans: readonly LineSpan[]
}

/** Reads one line, which holds no line end; offsets are those of the line even where its letters are decomposed (NFD). */
export function normalizeLine(line: string, reader: Reader): NormalizedLine {
  const composed = composeLine(line)
  const { findings, starts, clean } = utter(composed.text, [], reader)
  const readings: LineReading[] = []
  const spans: LineSpan[] = []
  for (const { start: from, end: to, reading, doubt } of findings) {
    const start = composed.offsetOf(from)
    const end = composed.offsetOf(to)
    const written = line.slice(start, end)
    readings.push({ start, end, class: reading.class, written, spoken: reading.spoken.trim(), ...(doubt && { doubt }) })
    if (reading.language !== undefined && reading.class !== 'name') spans.push({ start, end, lang: reading.language })
  }
  return {
    written: line,
    spoken: spokenLine(clean, findings),
    sentences: sentencesOf(line, starts, composed),
    readings,
    spans
  }
}

/** The words of a line as they are heard; the same as `normalizeLine(…).spoken`, without the rest. */
export function speakLine(line: string, reader: Reader): string {
  const { findings, clean } = utter(composeLine(line).text, [], reader)
  return spokenLine(clean, findings)
}

type Findings = ReturnType<typeof utter>['findings']

function spokenLine(clean: CleanLine, findings: Findings): string {
  const { text } = clean
  let spoken = ''
  let done = 0
  let at = 0
  for (const { start, end, reading } of findings) {
    at = indexOf(clean, start, at)
    spoken += text.slice(done, at) + reading.spoken
    at = indexOf(clean, end, at)
    done = at
  }
  return tidy(spoken + text.slice(done))
}

/** Where in the clean line the character at an offset of the line stands; not before `from`. */
function indexOf({ text, offsetOf, isInPlace }: CleanLine, offset: number, from: number): number {
  if (isInPlace) return offset
  let at = from
  while (at < text.length && offsetOf(at) < offset) at++
  return at
}

const untidy = / [ ,.:;!?]/
const blankRun = / {2,}/g
const blankBeforeStop = / (?=[,.;:!?])/g

/** One blank between words and none before a mark; two steps, since one would look at each blank of a long run again and again. */
function tidy(spoken: string): string {
  if (!untidy.test(spoken)) return spoken.trim()
  return spoken.replace(blankRun, ' ').replace(blankBeforeStop, '').trim()
}

function sentencesOf(line: string, starts: readonly number[], { offsetOf }: ComposedLine): readonly string[] {
  const cuts = [0, ...starts.map(offsetOf), line.length]
  return cuts
    .slice(1)
    .map((end, index) => line.slice(cuts[index], end).trim())
    .filter(sentence => sentence !== '')
}
