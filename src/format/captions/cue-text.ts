import { mostFindings } from '../reading/findings.js'

/** What is wrong with the text of a cue; lines and columns count from 0, from the text's first line. */
export interface TextProblem {
  readonly code: 'vtt/tag' | 'vtt/less-than' | 'vtt/ampersand' | 'vtt/no-name' | 'vtt/speaker'
  readonly line: number
  readonly column: number
  readonly words: string
}

/** What the text of a cue holds. */
export interface CueText {
  readonly problems: readonly TextProblem[]
  /** Voice tags with a name. */
  readonly speakers: number
}

/** Tags a cue may hold; times in angle brackets are for karaoke. https://www.w3.org/TR/webvtt1/#webvtt-cue-text-syntax */
const tags: ReadonlySet<string> = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang'])
/** A `<` and what it opens, or an `&` and what it begins. */
const sign = /<(\/?)([A-Za-z]*)([^<>]*)(>?)|&(?:#\d{1,7};|#x[0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)?/g

/** Checks the lines of one cue. Tags end in the line where they begin, but for those nobody closes. */
export function checkCueText(lines: readonly string[]): CueText {
  const problems: TextProblem[] = []
  const open = new Map<string, number>()
  let speakers = 0
  for (const [line, text] of lines.entries()) {
    if (!/[<&]/.test(text)) continue
    for (const found of text.matchAll(sign)) {
      if (problems.length >= mostFindings) break
      const code = problemOf(found, open)
      if (code !== undefined) problems.push({ code, line, column: found.index, words: found[0] })
      if (found[1] === '' && found[2] === 'v' && code !== 'vtt/no-name') speakers++
    }
  }
  return { problems, speakers }
}

/** What is wrong with a tag or a reference. */
function problemOf(found: RegExpExecArray, open: Map<string, number>): TextProblem['code'] | undefined {
  const [words, slash, name = '', rest = '', close] = found
  if (words.startsWith('&')) return words === '&' ? 'vtt/ampersand' : undefined
  const isTimeOrNothing = name === '' && /^\d|^$/.test(rest)
  if (close === '' || (name === '' && !isTimeOrNothing)) return 'vtt/less-than'
  if (isTimeOrNothing) return undefined
  if (!tags.has(name)) return 'vtt/tag'
  if (slash === '/') return closeTag(name, open) ? undefined : 'vtt/tag'
  open.set(name, (open.get(name) ?? 0) + 1)
  return name === 'v' ? voiceProblem(rest) : undefined
}

/** Takes a tag off those that are open; false where it is not among them. */
function closeTag(name: string, open: Map<string, number>): boolean {
  const count = open.get(name) ?? 0
  open.set(name, Math.max(0, count - 1))
  return count > 0
}

/** `<v.loud Mia>`: classes, then the name. */
function voiceProblem(rest: string): TextProblem['code'] | undefined {
  const blank = rest.search(/\s/)
  const name = blank === -1 ? '' : rest.slice(blank).trim()
  if (name === '') return 'vtt/no-name'
  return name.includes('&') ? 'vtt/speaker' : undefined
}
