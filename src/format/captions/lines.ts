import type { Place } from '../../report/place.js'

/** The lines of a text, and places in them. */
export interface Lines {
  readonly lines: readonly string[]
  /** Place of a column (from 0) of a line (from 0). */
  readonly at: (line: number, column?: number, length?: number) => Place
  /** Place of a whole line without the blanks around it. */
  readonly whole: (line: number) => Place
}

/** Lines of a file whose line ends are line feeds. */
export function linesIn(file: string, text: string): Lines {
  const lines = text.split('\n')
  const at: Lines['at'] = (line, column = 0, length = 0) => ({ file, line: line + 1, column: column + 1, length })
  const whole = (line: number) => {
    const words = lines[line] ?? ''
    const trimmed = words.trim()
    return at(line, words.indexOf(trimmed), trimmed.length)
  }
  return { lines, at, whole }
}

/** A cue as far as order and length go: seconds and the line of its times (from 0). */
export interface CueTimes {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** One of two times around an arrow, as it is written: `column` from 0. */
export interface WrittenTime {
  readonly words: string
  readonly column: number
}

/** A line of times: what stands on both sides of its arrow, and what follows the second time. */
export interface TimeLine {
  readonly start: WrittenTime
  readonly end: WrittenTime
  readonly settings: WrittenTime
  /** Blanks stand around the arrow. */
  readonly isSpaced: boolean
}

/** Takes a line with an arrow apart. `00:01.000 --> 00:02.000 align:start` */
export function timeLineOf(line: string): TimeLine {
  const arrow = line.indexOf('-->')
  const before = line.slice(0, arrow)
  const rest = line.slice(arrow + 3)
  const after = rest.trimStart()
  const [words = ''] = /^\S*/.exec(after) ?? []
  const column = line.length - after.length
  const settings = after.slice(words.length)
  return {
    start: { words: before.trim(), column: before.length - before.trimStart().length },
    end: { words, column },
    settings: { words: settings.trim(), column: line.length - settings.trimStart().length },
    isSpaced: /\s$/.test(before) && /^\s/.test(rest)
  }
}

/** Lengths of lines as readers count them, not surrogates. */
export function charactersOf(line: string): number {
  return line.length <= 20 ? line.length : [...line].length
}
