import { readFileSync } from 'node:fs'

/** One case of a fixture: the sentence above it and its fenced texts by their labels. */
export type Case = { readonly name: string } & Readonly<Record<string, string>>

/**
 * Reads the cases of a Markdown fixture. The paragraph above the first fence names the case, the fences below it hold its texts:
 * "A sentence." and then fences labelled `written` and `spoken` give `{ name: 'A sentence.', written, spoken }`.
 * A fence of a file names its path too: `yaml content/show.yaml` is its label.
 * A text that holds a fence itself stands between longer ones. Other paragraphs and headings are for readers.
 */
export function readCases(file: string): readonly Case[] {
  const cases: Case[] = []
  let sentence = ''
  for (const { words, label, text } of partsOf(readFileSync(file, 'utf8').split('\n'), file)) {
    const last = cases.at(-1)
    if (words !== undefined) sentence = words
    else if (sentence !== '' || last === undefined) cases.push({ name: sentence, [label]: text })
    else if (label in last) throw new Error(`${file}: "${last.name}" has two texts called "${label}"`)
    else cases[cases.length - 1] = { ...last, [label]: text }
    if (words === undefined) sentence = ''
  }
  return cases
}

type Part =
  | { readonly words: string; readonly label?: never; readonly text?: never }
  | { readonly words?: never; readonly label: string; readonly text: string }

/** The paragraphs and fences of a fixture, in order. */
function* partsOf(lines: readonly string[], file: string): Generator<Part> {
  const paragraph: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const [, fence, label = ''] = /^(`{3,})([a-z][a-z0-9-]*(?: \S+)?)$/.exec(line) ?? []
    const isWords = fence === undefined && line.trim() !== '' && !line.startsWith('#')
    if (isWords) paragraph.push(line.trim())
    else if (paragraph.length > 0) yield { words: paragraph.splice(0).join(' ') }
    if (fence === undefined) continue
    const end = lines.indexOf(fence, i + 1)
    if (end === -1) throw new Error(`${file}:${i + 1} opens a fence that nothing closes`)
    yield { label, text: lines.slice(i + 1, end).join('\n') }
    i = end
  }
}
