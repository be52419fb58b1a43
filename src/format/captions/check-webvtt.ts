import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { shortened } from '../reading/fields.js'
import { mostFindings } from '../reading/findings.js'
import { checkCueText } from './cue-text.js'
import {
  type CueTimes,
  charactersOf,
  type Lines,
  linesIn,
  type TimeLine,
  timeLineOf,
  type WrittenTime
} from './lines.js'
import { settingProblems } from './settings.js'

/** The podcast namespace asks for lines no longer than this. */
const longestLine = 65

/** A file while it is read. */
interface Reading extends Lines {
  readonly diagnostics: Diagnostic[]
  cue: CueTimes | undefined
  cues: number
  speakers: number
  /** Lines that are too long, the first of them (from 0). */
  longLines: number
  firstLongLine: number
}

/**
 * All that players would trip over in a WebVTT file, read the way browsers do. Lines end with line feeds.
 * https://www.w3.org/TR/webvtt1/
 */
export function checkWebVtt(text: string, file: string): readonly Diagnostic[] {
  const lines = linesIn(file, text)
  const reading: Reading = {
    ...lines,
    diagnostics: [],
    cue: undefined,
    cues: 0,
    speakers: 0,
    longLines: 0,
    firstLongLine: 0
  }
  const { diagnostics, at } = reading
  const first = lines.lines[0] ?? ''
  if (!/^WEBVTT(?:[ \t]|$)/.test(first)) {
    diagnostics.push(diagnose('vtt/signature', at(0, 0, Math.min(first.length, 20)), shortened(first)))
    if (!text.includes('-->')) return diagnostics
  }
  let line = readHeader(reading)
  while (line < lines.lines.length && diagnostics.length < mostFindings) line = readBlock(line, reading)
  return [...diagnostics, ...summary(reading)]
}

/** Passes over the lines up to the first empty one; gives the line after them. */
function readHeader({ lines, diagnostics, whole, at }: Reading): number {
  if (!/^WEBVTT/.test(lines[0] ?? '')) return isCue(0, lines) ? 0 : 1
  for (let line = 1; line < lines.length; line++) {
    const words = lines[line] ?? ''
    if (words === '') return line
    if (words.includes('-->')) {
      diagnostics.push(diagnose('vtt/no-blank-line', at(line)))
      return line
    }
    if (words.trim() !== '') diagnostics.push(diagnose('vtt/header', whole(line), shortened(words)))
  }
  return lines.length
}

/** Whether a cue begins at a line: with its times, or with its name above them. */
function isCue(line: number, lines: readonly string[]): boolean {
  return [lines[line], lines[line + 1]].some(words => words?.includes('-->'))
}

const metadata = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/

/** Reads a block from its first line on; gives the line after it. */
function readBlock(start: number, reading: Reading): number {
  const { lines, diagnostics, whole } = reading
  let line = start
  while (line < lines.length && lines[line] === '') line++
  const first = lines[line]
  if (first === undefined) return line
  const hasTimes = first.includes('-->')
  if (!hasTimes && metadata.test(first)) return endOfBlock(line, lines)
  const timesLine = hasTimes ? line : line + 1
  if (!isCue(line, lines)) {
    if (first.trim() !== '') diagnostics.push(diagnose('vtt/stray', whole(line), shortened(first)))
    return endOfBlock(line, lines)
  }
  const times = timeLineOf(lines[timesLine] ?? '')
  const end = endOfBlock(timesLine + 1, lines)
  readTimes(times, timesLine, reading)
  readText(timesLine + 1, end, reading)
  return end
}

/** The empty line after a block, or a line of times, with which another block begins. */
function endOfBlock(from: number, lines: readonly string[]): number {
  let line = from
  while (line < lines.length && lines[line] !== '' && (line === from || !lines[line]?.includes('-->'))) line++
  return line
}

function readTimes(times: TimeLine, line: number, reading: Reading): void {
  const { lines, diagnostics, at } = reading
  reading.cues++
  const start = readTime(times.start, line, reading)
  const end = readTime(times.end, line, reading)
  if (!times.isSpaced) {
    const arrow = lines[line]?.indexOf('-->')
    diagnostics.push(diagnose('vtt/time-form', at(line, arrow, 3), '-->'))
  }
  for (const { words, column } of settingProblems(times.settings)) {
    diagnostics.push(diagnose('vtt/setting', at(line, column, words.length), shortened(words)))
  }
  if (start === undefined || end === undefined) return
  const place = at(line, times.end.column, times.end.words.length)
  if (end < start) diagnostics.push(diagnose('vtt/end-before-start', place, times.end.words, times.start.words))
  else if (end === start) diagnostics.push(diagnose('vtt/no-length', place, times.end.words))
  if (reading.cue && start < reading.cue.start) {
    const from = at(line, times.start.column, times.start.words.length)
    diagnostics.push(diagnose('vtt/order', from, times.start.words))
  }
  reading.cue = { line, start, end }
}

/** As browsers read a time: hours may be left out and have any number of digits. */
const readable = /^(?:(\d{1,9}):)?(\d{2}):(\d{2})\.(\d{3})$/

function readTime({ words, column }: WrittenTime, line: number, { diagnostics, at }: Reading): number | undefined {
  const place = at(line, column, Math.min(words.length, 40))
  const [, hours = '0', minutes = '', seconds = '', thousandths = ''] = readable.exec(words) ?? []
  if (minutes === '' || Number(minutes) > 59 || Number(seconds) > 59) {
    const isComma = words.includes(',') && readable.test(words.replace(',', '.'))
    diagnostics.push(isComma ? diagnose('vtt/comma', place, words) : diagnose('vtt/time', place, shortened(words)))
    return undefined
  }
  if (/^\d:/.test(words)) diagnostics.push(diagnose('vtt/time-form', place, words))
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000
}

function readText(from: number, to: number, reading: Reading): void {
  const { lines, diagnostics, at } = reading
  const text = lines.slice(from, to)
  text.forEach((words, i) => {
    if (words.length <= longestLine || charactersOf(words.replace(/<[^<>]*>/g, '')) <= longestLine) return
    if (reading.longLines++ === 0) reading.firstLongLine = from + i
  })
  const found = checkCueText(text)
  reading.speakers += found.speakers
  for (const { code, line, column, words } of found.problems) {
    diagnostics.push(diagnose(code, at(from + line, column, words.length), shortened(words)))
  }
}

/** What is said once for a whole file. */
function summary({ cues, speakers, longLines, firstLongLine, at, lines }: Reading): readonly Diagnostic[] {
  if (cues === 0) return [diagnose('vtt/no-cues', at(0))]
  const first = lines.findIndex(line => line.includes('-->'))
  return [
    ...(longLines > 0 ? [diagnose('vtt/long-line', at(firstLongLine), longLines, longestLine)] : []),
    ...(speakers === 0 ? [diagnose('vtt/no-speaker', at(first))] : [])
  ]
}
