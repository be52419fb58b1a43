import { diagnose } from '../report/diagnostic.js'
import { type Role, sourceOffset } from '../report/written.js'
import type { Block, RichText } from './article.js'
import { type Lines, type Range, type RawBlock, rawBlocks } from './blocks.js'
import { excerpt } from './findings.js'
import { inline } from './inline.js'
import { append, appendSlice, type Draft, type Mapped } from './mapped.js'
import { type Construct, lineMarkup } from './markup.js'
import { type Desk, filledText, type Shape } from './shape.js'
import { spokenText } from './texts.js'

/** Running text in the bent CommonMark subset: paragraphs, lists, emphasis, links; everything else is words. */
export function prose(role: Role): Shape<readonly Block[]> {
  return {
    json: { type: 'string', minLength: 1 },
    read(node, path, desk) {
      const text = spokenText(filledText(node, path, desk), desk)
      if (text === undefined) return undefined
      const blocks: Block[] = []
      for (const raw of rawBlocks(text.value)) {
        const block = readBlock(raw, { text, role, path: `${path}[${blocks.length}]`, desk })
        if (block !== undefined) blocks.push(block)
      }
      return blocks
    }
  }
}

/** A block that is being read: the text it stands in, its role and its path. */
interface Sheet {
  readonly text: Mapped
  readonly role: Role
  readonly path: string
  readonly desk: Desk
}

function readBlock(raw: RawBlock, sheet: Sheet): Block | undefined {
  if (raw.type === 'paragraph') {
    const content = richText(raw.lines, sheet)
    return content && { type: 'paragraph', content }
  }
  if (raw.nested !== undefined) reportNested(raw.nested, sheet)
  const items: RichText[] = []
  for (const lines of raw.items) {
    const item = richText(lines, { ...sheet, role: 'item', path: `${sheet.path}.items[${items.length}]` })
    if (item !== undefined) items.push(item)
  }
  return items.length === 0 ? undefined : { type: 'list', ordered: raw.ordered, items }
}

/** The words of a paragraph or item; undefined when markup was all there was, which has been reported. */
function richText(lines: Lines, { text, role, path, desk }: Sheet): RichText | undefined {
  const { text: words, phrases } = inline(joined(lines, text), desk, reportMarkup(lines, text, desk))
  if (words.value === '') return undefined
  return { text: { file: desk.findings.file, path, role, value: words.value, map: words.map }, phrases }
}

/** The lines below each other, without their indentation. */
function joined(lines: Lines, text: Mapped): Mapped {
  const draft: Draft = { value: '', map: [] }
  for (const [i, { start, end }] of lines.entries()) {
    if (i > 0) append(draft, '\n', sourceOffset(text, (lines[i - 1]?.end ?? start) - 1) + 1)
    appendSlice(draft, text, start, end)
  }
  return draft
}

/** Names the block markup of a paragraph, and gives what need not be named again inside its lines. */
function reportMarkup(lines: Lines, text: Mapped, { findings }: Desk): ReadonlySet<Construct> {
  const reported = new Set<Construct>()
  for (const { construct, start, end } of lineMarkup(text.value, lines)) {
    const words = excerpt(text.value.slice(start, end))
    findings.report(diagnose('article/markup-as-text', findings.placeOf(text, start, end), construct, words))
    reported.add(construct)
    // A fence is made of the signs of inline code.
    if (construct === 'code-block') reported.add('code')
  }
  return reported
}

function reportNested({ start, end }: Range, { text, desk: { findings } }: Sheet): void {
  const words = excerpt(text.value.slice(start, end))
  findings.report(diagnose('article/nested-list', findings.placeOf(text, start, end), words))
}
