import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { HtmlExtension } from 'micromark-util-types'
import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import { withClosedTags, withoutOpenBlocks } from './closed-tags.js'
import { dateIn } from './dates.js'
import { outsideOfFences } from './fences.js'
import { takeFrontMatter } from './front-matter.js'
import { type Manuscript, type Passage, plainWords } from './manuscript.js'
import { passagesOf } from './passages.js'
import { withoutSiteMarks } from './site-marks.js'
import { takeDateLine } from './sort.js'
import { withAllCells } from './table-cells.js'
import { attribute, type Element, parseTree } from './tree.js'

/** Reads GitHub's Markdown and the HTML in it: micromark makes a page of it, and all of that page is the text. */
export function readMarkdown(text: string, place: Place): Outcome<Manuscript | undefined> {
  const tidied = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const { fields, rest: marked } = takeFrontMatter(tidied)
  const { text: rest, leftOut } = withoutSiteMarks(marked, fields)
  if (!isAffordable(rest)) return { value: undefined, diagnostics: [diagnose('import/too-much-markup', place)] }
  const html = micromark(prepared(rest), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [htmlOfGithub()]
  })
  const tree = parseTree(withClosedTags(html))
  if (tree === undefined) return { value: undefined, diagnostics: [diagnose('import/too-much-markup', place)] }
  const all = passagesOf(tree, { isLeftOut: isNoteFurniture, pictures: true })
  const { title, passages } = takeTitle(all, fields.get('title'))
  const named = dateIn(fields.get('date') ?? fields.get('published') ?? fields.get('datum') ?? '')?.date
  const { date = named, others } = takeDateLine(passages)
  const found = named ?? date
  const language = fields.get('lang') ?? fields.get('language') ?? fields.get('locale') ?? fields.get('sprache')
  const standfirst =
    fields.get('description') ?? fields.get('summary') ?? fields.get('excerpt') ?? fields.get('subtitle')
  return {
    value: {
      ...(title !== undefined && { title }),
      ...(found && { date: found }),
      ...(language !== undefined && { language }),
      ...(standfirst !== undefined && { standfirst }),
      passages: others,
      ...(leftOut && { leftOut })
    },
    diagnostics: []
  }
}

/** Markdown in which nothing stands that would make words disappear. */
function prepared(text: string): string {
  const closed = withoutOpenBlocks(withNumbersAsWords(text))
  return outsideOfFences(closed, words => withAllCells(withPipesInCode(words)))
}

/**
 * CommonMark makes a list of every paragraph that begins like "17. Februar" or "2026. Das Jahr", and the number is gone. As in
 * our articles, a number begins an item only where the next one counts on.
 */
function withNumbersAsWords(text: string): string {
  if (!/^[ \t]*[0-9]{1,9}[.)][ \t]/m.test(text)) return text
  const lines = text.split('\n')
  const numbers = lines.map(line => /^([ \t]*)([0-9]{1,9})[.)][ \t]/.exec(line))
  let previous = new Map<string, number>()
  return lines
    .map((line, i) => {
      const match = numbers[i]
      if (!match) {
        // Text at the margin ends every list.
        if (/^\S/.test(line)) previous = new Map()
        return line
      }
      const [, indent = '', written = ''] = match
      const number = Number(written)
      const before = previous.get(indent)
      const isItem =
        before === undefined ? opensList(numbers, i, indent, number) : number === before + 1 || number === before
      if (isItem) previous.set(indent, number)
      return isItem ? line : `${indent}${written}\\${line.slice(indent.length + written.length)}`
    })
    .join('\n')
}

/** Whether the next number at the same margin, at most a few lines below, counts on or repeats the 1. */
function opensList(numbers: readonly (RegExpExecArray | null)[], at: number, indent: string, number: number): boolean {
  if (number >= 1000) return false
  const next = numbers.slice(at + 1, at + 40).find(match => match?.[1] === indent)
  return next !== undefined && next !== null && (Number(next[2]) === number + 1 || Number(next[2]) === number)
}

/** In a row of a table GitHub takes a bar inside of code for the end of a cell, and drops cells that have no column. */
function withPipesInCode(text: string): string {
  return text.replace(/^[ \t]{0,3}\|.*`.*$/gm, row =>
    row.replace(/`[^`\n]{1,2000}`/g, code => code.replace(/(?<!\\)\|/g, '\\|'))
  )
}

/** Below the text micromark writes a heading over the notes and a way back behind each. */
function isNoteFurniture(element: Element): boolean {
  return attribute(element, 'class') === 'sr-only' || element.attributes.has('data-footnote-backref')
}

/** The title of the front matter, else the first heading near the top; the same words below it are not said again. */
function takeTitle(
  passages: readonly Passage[],
  named: string | undefined
): { title?: string; passages: readonly Passage[] } {
  const isHeading = (it: Passage, index: number) =>
    it.type === 'heading' && (index === 0 || (it.level === 1 && index < 4))
  const at = passages.findIndex(isHeading)
  const heading = passages[at]
  if (heading?.type !== 'heading') return { ...(named !== undefined && { title: named }), passages }
  const words = plainWords(heading.runs)
  const isSame = named === undefined || lettersOf(words) === lettersOf(named)
  return { title: named ?? words, passages: isSame ? passages.filter((_, i) => i !== at) : passages }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** GitHub shows the tags of scripts and frames as text; to us they are tags, and what is in them is no text. */
function htmlOfGithub(): HtmlExtension {
  const { exit = {}, ...rest } = gfmHtml()
  const { htmlFlowData: _, htmlTextData: __, ...others } = exit
  return { ...rest, exit: others }
}

/** What the signs of all blocks together may cost; a long article spends a hundredth. */
const mostEffort = 300_000_000

/** micromark pairs the signs of a block in a time that grows with their square. */
function isAffordable(text: string): boolean {
  let effort = 0
  for (const block of text.split(/\n[ \t]*\n/)) {
    let signs = 0
    for (let i = 0; i < block.length; i++) if (costly.has(block.charCodeAt(i))) signs++
    effort += signs * block.length
    if (effort > mostEffort) return false
  }
  return true
}

const costly: ReadonlySet<number> = new Set(Array.from('*_[]!\\&<`~|>-', sign => sign.charCodeAt(0)))
