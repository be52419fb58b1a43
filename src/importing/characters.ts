import { type OddCharacter, oddCharacters } from '../article/characters.js'
import { composed } from '../article/source.js'
import type { Manuscript, Passage, Run } from './manuscript.js'

/** What was taken out of a manuscript because no article may hold it. */
export interface Dropped {
  count: number
  /** The name of the first: `U+202E (right-to-left override)`. */
  first?: string
}

/** U+FFFD stands where a letter was lost; a person must see the hole. */
const lostLetter = '\ufffd'

/** A text without what no article may hold: controls, noncharacters, half surrogates, and what turns the reading order round. */
export function withoutOddities(text: string, dropped: Dropped): string {
  const pieces: string[] = []
  let at = 0
  for (const odd of oddCharacters(text)) {
    if (text.startsWith(lostLetter, odd.offset)) continue
    note(odd, dropped)
    pieces.push(text.slice(at, odd.offset))
    at = odd.offset + odd.length
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at)
}

function note({ name }: OddCharacter, dropped: Dropped): void {
  dropped.count++
  dropped.first ??= name
}

/** Blanks, tabs and line ends of all kinds; blanks that hold words together are not among them. */
const gaps = /[ \t\n\r\v\f\u0085\u1680\u2028\u2029\u3000]+/g

/** One line of words: gaps are single blanks, letters are composed, nothing is left that no article may hold. */
export function tidyLine(text: string, dropped: Dropped): string {
  return tidyGaps(text, dropped).trim()
}

/** A byte order mark inside a text is an invisible blank of no width. */
function tidyGaps(text: string, dropped: Dropped): string {
  return composed(withoutOddities(text.replace(gaps, ' ').replaceAll('\ufeff', ''), dropped)).replace(/ {2,}/g, ' ')
}

/** Neighbours of one kind, in pieces: joining a long text piece by piece would copy it again and again. */
interface Joint {
  readonly run: Run
  readonly pieces: string[]
}

/** Runs on one line, with blanks only between words and neighbours of one kind joined. */
export function tidyRuns(runs: readonly Run[], dropped: Dropped): readonly Run[] {
  const joints: Joint[] = []
  let isBehindGap = true
  for (const written of runs) {
    const run = withoutFlag(written)
    const text = tidyGaps(run.text, dropped)
    const words: string = isBehindGap ? (joints.length === 0 ? text.trimStart() : text.replace(/^ /, '')) : text
    if (words === '') continue
    isBehindGap = words.endsWith(' ')
    const last = joints.at(-1)
    if (last && last.run.to === run.to && last.run.stress === run.stress) last.pieces.push(words)
    else joints.push({ run, pieces: [words] })
  }
  return withoutLastBlank(joints.map(({ run, pieces }) => ({ ...run, text: pieces.join('') })))
}

/** Whether words were a link matters only while the article is looked for, and a link is not stressed as well. */
function withoutFlag({ text, to, stress }: Run): Run {
  return to !== undefined ? { text, to } : stress !== undefined ? { text, stress } : { text }
}

function withoutLastBlank(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1)
  if (last === undefined) return []
  const text = last.text.trimEnd()
  return text === '' ? withoutLastBlank(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }]
}

/** The same manuscript with every text of it tidied; what is left without words is gone. */
export function tidyManuscript(manuscript: Manuscript, dropped: Dropped): Manuscript {
  const { title, standfirst, passages } = manuscript
  return {
    ...manuscript,
    ...(title !== undefined && { title: tidyLine(title, dropped) }),
    ...(standfirst !== undefined && { standfirst: tidyLine(standfirst, dropped) }),
    passages: passages.map(it => tidyPassage(it, dropped))
  }
}

function tidyPassage(passage: Passage, dropped: Dropped): Passage {
  return passage.type === 'list'
    ? { ...passage, items: passage.items.map(runs => tidyRuns(runs, dropped)) }
    : { ...passage, runs: tidyRuns(passage.runs, dropped) }
}
