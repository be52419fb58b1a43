import type { Node, NodeType, Script, Text } from '../script/tree.js'

/**
 * Words as notes have them: nothing in them is taken for a place in the episode, and nothing turns the direction of what follows
 * (U+202A–202E and U+2066–2069 go, as in titles of chapters).
 *
 * Players make a jump mark of whatever looks like a time, and a listener who taps on "14:30 Uhr" would land in minute 14. Two
 * signs prevent it, and no digit is touched. A clock time has a dot: "um 14:30 Uhr" → "um 14.30 Uhr". Everything else of that form (a result
 * of 28:26, a scale of 1:25.000, a run of 2:04:35) has U+2236 RATIO, which looks like a colon and is the sign for it: "28∶26". The
 * times of chapters keep their colon: those are the marks that players shall make.
 */
export function noteWords(script: Script): Script {
  const pieces = piecesOf(script.children)
  const joined = pieces.map(({ text, before }) => before + text.value).join('')
  if (!mayChange.test(joined)) return script
  const values = valuesOf(withoutJumpMarks(joined, pieces), pieces)
  return values.size === 0 ? script : { ...script, children: mapped(script.children, values) }
}

/** Cheap first look. */
const mayChange = /\d:\d\d|[\u202a-\u202e\u2066-\u2069]/
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** A text of the tree, and the end of line that stands between it and the one before. */
interface Piece {
  readonly text: Text
  readonly before: '' | '\n'
}

const blocks: ReadonlySet<NodeType> = new Set(['chapter', 'paragraph', 'list', 'item', 'content'])

/** The texts of a tree in reading order, titles of chapters among them. */
function piecesOf(nodes: readonly Node[]): readonly Piece[] {
  const pieces: Piece[] = []
  let before: Piece['before'] = ''
  const add = (text: Text) => {
    pieces.push({ text, before })
    before = ''
  }
  const look = (node: Node): void => {
    if (node.type === 'text') add(node)
    const isBlock = blocks.has(node.type)
    if (isBlock) before = '\n'
    if (node.type === 'chapter') node.title.forEach(add)
    if (isBlock) before = '\n'
    if ('children' in node) node.children.forEach(look)
    if (isBlock) before = '\n'
  }
  nodes.forEach(look)
  return pieces
}

/** A stretch of words that a player makes a jump mark of. */
export interface JumpMark {
  readonly start: number
  readonly end: number
  /** The words around it tell that a time of day is meant. */
  readonly isClock: boolean
}

/**
 * Numbers with colons between them. AntennaPod jumps to `\b((\d+):)?(\d+):(\d{2})\b` in them.
 * https://github.com/AntennaPod/AntennaPod, ShownotesCleaner.java
 */
const row = /(?<![0-9A-Za-z_]|\d\.)\d+(?::\d+)+/g
const jumpMark = /\d:\d{2}(?![0-9A-Za-z_])/

/** All jump marks of some words in order, but those that are meant; those inside an address are the address's. */
export function jumpMarksIn(words: string, isMeant: (at: number) => boolean = () => false): readonly JumpMark[] {
  const marks: JumpMark[] = []
  for (const { 0: match, index: start } of words.matchAll(row)) {
    const end = start + match.length
    if (isMeant(start) || !jumpMark.test(words.slice(start, end + 1)) || isInAddress(words, start)) continue
    const last = marks.at(-1)
    const goesOn =
      last?.isClock === true && start - last.end < longestJoiner && joiner.test(words.slice(last.end, start))
    marks.push({ start, end, isClock: isTimeOfDay(match) && (goesOn || isClockThere(words, start, end)) })
  }
  return withBeginnings(marks, words)
}

/** "7:05, 8:05 und 9:05 Uhr": what tells that the last is a time of day tells it of those before. */
function withBeginnings(marks: readonly JumpMark[], words: string): readonly JumpMark[] {
  let next: JumpMark | undefined
  return marks
    .toReversed()
    .map(mark => {
      const isClock = mark.isClock || (isTimeOfDay(words.slice(mark.start, mark.end)) && beginsRow(mark, next, words))
      next = { ...mark, isClock }
      return next
    })
    .toReversed()
}

function beginsRow(mark: JumpMark, next: JumpMark | undefined, words: string): boolean {
  return (
    next?.isClock === true && next.start - mark.end < longestJoiner && joiner.test(words.slice(mark.end, next.start))
  )
}

/** The joined words with other signs; as many as before, so that each text finds its own again. */
function withoutJumpMarks(joined: string, pieces: readonly Piece[]): string {
  let written = ''
  let at = 0
  for (const { start, end, isClock } of jumpMarksIn(joined, chapterTimes(pieces))) {
    written += joined.slice(at, start) + joined.slice(start, end).replaceAll(':', isClock ? '.' : '\u2236')
    at = end
  }
  return written + joined.slice(at)
}

/** Whether the character at an offset, asked for in rising order, belongs to the time of a chapter. */
function chapterTimes(pieces: readonly Piece[]): (at: number) => boolean {
  let index = 0
  let end = 0
  return at => {
    while (index < pieces.length && end <= at) {
      const { before, text } = pieces[index++] as Piece
      end += before.length + text.value.length
    }
    const origin = pieces[index - 1]?.text.origin
    return origin?.from === 'computed' && origin.by === 'chapterStart'
  }
}

/** No address anybody wrote by hand has a longer beginning. */
const longestAddress = 200

/** Numbers in an address are none: `https://example.org/16:30`, `2001:db8::10:22`, `00:1A:2B:10:22`. */
function isInAddress(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - longestAddress), at)
  return /::$|(?:^|[^0-9A-Za-z])[0-9A-Fa-f]{1,4}:$/.test(before) || /:\/\/\S*$/.test(before)
}

function isTimeOfDay(match: string): boolean {
  const [hours = '', ...rest] = match.split(':')
  const isWritten = hours.length <= 2 && rest.length <= 2 && rest.every(part => part.length === 2)
  return isWritten && Number(hours) <= 24 && rest.every(part => Number(part) <= 59)
}

/** A blank, but not the end of a line. */
const blank = String.raw`[^\S\n]`
const between = 'bis|und|oder|to|and|or|till|until'
/** No joiner is longer, so no more is looked at. */
const longestJoiner = 20
/** What stands between the two ends of a time span, and between times in a row. */
const joiner = new RegExp(`^(?:${blank}?[-–—,/]${blank}?|${blank}?(?:,${blank})?(?:${between})${blank})$`)
/** What tells a time of day behind it. */
const unit = String.raw`${blank}?(?:Uhr\b|h\b|[ap]m\b|[ap]\.${blank}?m\.|o['’]clock\b|MES?Z\b|CES?T\b|E[SD]?T\b|P[SD]?T\b|GMT\b|UTC\b|BST\b)`
const unitFollows = new RegExp(
  String.raw`^(?:(?:${blank}?[-–—/]${blank}?|${blank}(?:${between})${blank})\d{1,2}(?:[:.]\d{2})?)?${unit}`,
  'i'
)
const prepositionStands = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])(?:um|ab|bis|gegen|seit|zwischen|at|until|till|since|around|between)${blank}$`,
  'iu'
)

/** Words tell a time of day from a result: "Uhr" behind it, "um" before it. */
function isClockThere(joined: string, start: number, end: number): boolean {
  const before = joined.slice(Math.max(0, start - 10), start)
  return unitFollows.test(joined.slice(end, end + 40)) || prepositionStands.test(before)
}

/** The joined words cut into the values of the texts again, those alone that are others now. */
function valuesOf(written: string, pieces: readonly Piece[]): ReadonlyMap<Text, string> {
  const values = new Map<Text, string>()
  let at = 0
  for (const { text, before } of pieces) {
    at += before.length
    const value = written.slice(at, at + text.value.length).replace(turning, '')
    if (value !== text.value) values.set(text, value)
    at += text.value.length
  }
  return values
}

function mapped<Kind extends Node>(nodes: readonly Kind[], values: ReadonlyMap<Text, string>): readonly Kind[] {
  return nodes.map(node => mappedNode(node, values))
}

function mappedNode<Kind extends Node>(node: Kind, values: ReadonlyMap<Text, string>): Kind {
  if (node.type === 'text') {
    const value = values.get(node)
    const origin = { from: 'computed', by: 'noteWords', of: [node.origin] } as const
    return value === undefined ? node : { ...node, value, origin }
  }
  if (!('children' in node)) return node
  const children = mapped(node.children as readonly Node[], values)
  if (node.type === 'chapter') return { ...node, title: mapped(node.title, values), children }
  return { ...node, children }
}
