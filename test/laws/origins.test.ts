import { expect } from 'vitest'
import { documents } from '../../src/format/index.js'
import { pauseMilliseconds } from '../../src/script/measure.js'
import { project, projectNotes } from '../../src/script/project.js'
import { type Node, type Origin, outputs, type Script, type Text } from '../../src/script/tree.js'
import { walk } from '../../src/script/walk.js'
import { writtenText } from '../../src/script/words.js'
import { pageOf, partsOfHtml } from '../format/reader.js'
import { law } from './every.js'
import { type Stages, stagesOf, sure } from './stages.js'

/** Every function that makes words of its own from what an author wrote, or from what was measured. */
const functions: ReadonlySet<string> = new Set([
  ...['fullDate', 'shortDate', 'weekday', 'count', 'ended'],
  ...['url', 'role', 'reviewedBy', 'link', 'linkText'],
  ...['duration', 'target', 'wordCount', 'chapterTitle', 'chapterStart']
])

/** What such a function may start from besides words: the script as a whole, or an address of it. */
const grounds: ReadonlySet<string> = new Set(['script', 'link'])

law('all words of every document come from an article, a template or a named function', (it, file) => {
  const stages = stagesOf(it, file)
  const trees = [stages.tree, ...stages.frames.values()].flatMap(tree => outputs.map(output => project(tree, output)))
  for (const tree of trees) for (const leaf of everyLeaf(tree)) checkLeaf(leaf, stages)
})

/** Words of a tree wherever they stand: titles, labels and directions too. */
function everyLeaf({ children }: Script): readonly Text[] {
  const leaves: Text[] = []
  walk(children, node => {
    if (node.type === 'text') leaves.push(node)
    if (node.type === 'chapter') leaves.push(...node.title)
  })
  return leaves
}

function checkLeaf({ value, origin }: Text, { texts, sourceOf }: Stages): void {
  if (origin.from === 'article') {
    expect(texts[origin.text]?.value.slice(origin.start, origin.start + value.length)).toBe(value)
  } else if (origin.from === 'template') {
    // Blanks of the layout are folded to one, which stands behind the words before it.
    const words = value.replace(/ $/, '')
    expect(folded(sure(sourceOf(origin.file)).slice(origin.start)).slice(0, words.length)).toBe(words)
  } else checkFunction(origin)
}

function folded(source: string): string {
  return source.replace(/[ \t\n]+/g, ' ')
}

function checkFunction(origin: Extract<Origin, { from: 'computed' }>): void {
  expect(functions).toContain(origin.by)
  expect(origin.of).not.toEqual([])
  for (const input of origin.of) {
    if (input.from === 'computed' && input.of.length === 0) expect(grounds).toContain(input.by)
    else if (input.from === 'computed') checkFunction(input)
  }
}

law('every letter and digit of a document is one of its leaves, in order, and none is left out', (it, file) => {
  const { tree, frames, files } = stagesOf(it, file)
  for (const { file: name, output } of documents) {
    const content = output === 'notes' ? projectNotes(tree) : project(tree, output)
    const furniture = project(sure(frames.get(output)), output)
    const page = withoutHints(wordsOn(name, sure(files.get(name))), content, furniture)
    expect(lettersOf(page), name).toBe(lettersOf(wordsFrom(furniture.children, { output, content, furniture })))
  }
})

/** What a reader sees of a document, without its markup. */
function wordsOn(name: string, text: string): string {
  if (name.endsWith('.txt')) return text
  const parts = partsOfHtml(name.endsWith('.md') ? pageOf(text) : text)
  return parts.map(part => (typeof part === 'string' ? part : '')).join('')
}

interface Setting {
  readonly output: string
  readonly content: Script
  readonly furniture: Script
}

/** The words a document must hold: those of its furniture, with the episode where its place is. */
function wordsFrom(nodes: readonly Node[], setting: Setting): string {
  return nodes.map(node => wordsOf(node, setting)).join(' ')
}

function wordsOf(node: Node, setting: Setting): string {
  const directions = setting.output === 'script'
  switch (node.type) {
    case 'text':
      return node.value
    case 'chapter':
      return `${writtenText(node.title)} ${wordsFrom(node.children, setting)}`
    case 'content':
      return wordsFrom(setting.content.children, setting)
    case 'label':
      return ''
    case 'cue':
      return directions ? wordsFrom(node.children, setting) : ''
    case 'break':
      return directions ? pauseLabel(pauseMilliseconds(node), setting.furniture) : ''
    case 'sound':
      return directions ? node.name : ''
    default:
      return 'children' in node ? wordsFrom(node.children, setting) : ''
  }
}

function pauseLabel(milliseconds: number, furniture: Script): string {
  if (milliseconds === 0) return ''
  return labelOf(furniture, milliseconds < 1000 ? 'pause' : 'long-pause')
}

function labelOf({ children }: Script, name: string): string {
  let words = ''
  walk(children, node => {
    if (node.type === 'label' && node.name === name) words = writtenText(node.children)
  })
  return words
}

/** A host script says behind some words how they sound; each of those hints is a reading's. */
function withoutHints(page: string, content: Script, furniture: Script): string {
  const label = labelOf(furniture, 'hint')
  const sounds = new Set<string>()
  walk(content.children, node => {
    if (node.type === 'reading') sounds.add(node.respell ?? node.spoken)
  })
  return label === '' ? page : [...sounds].reduce((rest, sound) => rest.replaceAll(` (${label} ${sound})`, ''), page)
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
