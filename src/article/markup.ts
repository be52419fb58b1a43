import { isRule, type Lines, type Range } from './blocks.js'

/** Markup of CommonMark that is words here. */
export type Construct =
  | 'heading'
  | 'underlined-heading'
  | 'quote'
  | 'code'
  | 'code-block'
  | 'rule'
  | 'definition'
  | 'table'
  | 'html'
  | 'image'

/** One construct that begins a line of a paragraph. */
export interface LineMarkup extends Range {
  readonly construct: Construct
}

/** What in the lines of a paragraph or item looks like block markup; each construct once, where it comes first. */
export function lineMarkup(value: string, lines: Lines): readonly LineMarkup[] {
  const found = new Map<Construct, LineMarkup>()
  for (const [i, { start, end }] of lines.entries()) {
    if (!markupStarts.has(value.charCodeAt(start))) continue
    const construct = constructOf(value.slice(start, end), i === 0)
    if (construct !== undefined && !found.has(construct)) found.set(construct, { construct, start, end })
  }
  return [...found.values()]
}

/** The characters a line of block markup can begin with. */
const markupStarts: ReadonlySet<number> = new Set(Array.from('#>`~-*_=[|:', character => character.charCodeAt(0)))

function constructOf(line: string, isFirst: boolean): Construct | undefined {
  return constructs.find(([, looksLikeIt]) => looksLikeIt(line, isFirst))?.[0]
}

const constructs: readonly (readonly [Construct, (line: string, isFirst: boolean) => boolean])[] = [
  ['heading', line => /^#{1,6}(?:[ \t]|$)/.test(line)],
  ['quote', line => line.startsWith('>')],
  ['code-block', line => line.startsWith('```') || line.startsWith('~~~')],
  ['underlined-heading', (line, isFirst) => !isFirst && (/^=+$/.test(line) || /^-{2,}$/.test(line))],
  ['rule', isRule],
  ['definition', line => /^\[[^\][]{1,999}\]:/.test(line)],
  ['table', line => line.includes('|') && /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(line)]
]
