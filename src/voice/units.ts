import type { Dialect, PrintRequest } from '../dialect/dialect.js'
import { fitScript } from '../dialect/fit.js'
import type { Leaf } from '../dialect/fitted.js'
import { print } from '../dialect/print.js'
import { split } from '../dialect/split.js'
import type { Diagnostic } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Node, Script } from '../script/tree.js'
import type { Engine, Unit } from './engine.js'
import { type Passage, type PassageRow, type PlayedRow, passagesOf } from './passages.js'

/** A unit, and its sentences as they are written: '' for the rest of a sentence that is too long for one request. */
export interface PlannedUnit extends Unit {
  readonly written: readonly string[]
  /** Who says it, as templates call them; undefined for the first host. */
  readonly role: string | undefined
}

/** What happens in an episode, one after the other: something is said, or a sound of the show is played. */
export type Step =
  | { readonly say: PlannedUnit; readonly chapter: number; readonly pauseAfterMilliseconds: number }
  | { readonly play: string; readonly chapter: number; readonly pauseAfterMilliseconds: number }

/** An episode as it is spoken by one engine. */
export interface SpeechPlan {
  readonly steps: readonly Step[]
  /** By the number that steps have; the first one is '' where something is said before the first chapter. */
  readonly chapterTitles: readonly string[]
  /** The silence written before the first word. */
  readonly leadInMilliseconds: number
}

/** What it takes to make units of a script. */
export interface UnitRequest extends PrintRequest {
  readonly engine: Pick<Engine, 'name' | 'version' | 'unit' | 'neighbours'>
  readonly dialect: Dialect
  readonly hash: (content: string) => string
}

/** The silence between two requests that one sentence had to be cut for, and between two sentences of one paragraph. */
const cutMilliseconds = 0
const sentenceMilliseconds = 350

/**
 * Divides a script, projected to speech and read by its language, into what is asked of an engine at once: sentences, or paragraphs and
 * list items under the dialect's limits. Each is printed as a document of its own; nothing printed is ever cut. Pauses between units are
 * ours: the one written there, or the usual one for what ends, whichever is longer.
 */
export function planSpeech(script: Script, request: UnitRequest): Outcome<SpeechPlan> {
  const { rows, chapterTitles, leadInMilliseconds } = passagesOf(script)
  const diagnostics: Diagnostic[] = []
  const drafts = groupsOf(rows, request.engine.unit).flatMap((group): readonly (Draft | PlayedRow)[] =>
    'play' in group ? [group] : printed(group, script, request, diagnostics)
  )
  return { value: { steps: stepsOf(drafts, request), chapterTitles, leadInMilliseconds }, diagnostics }
}

type Group = readonly [Passage, ...Passage[]]

/** Puts together the passages that are said at once. */
function groupsOf(rows: readonly PassageRow[], unit: Engine['unit']): (Group | PlayedRow)[] {
  const groups: ([Passage, ...Passage[]] | PlayedRow)[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if ('play' in row) groups.push(row)
    else if (unit === 'paragraph' && Array.isArray(last) && belong(last.at(-1), row)) last.push(row)
    else groups.push([row])
  }
  return groups
}

function belong(before: Passage | undefined, it: Passage): boolean {
  return before?.block === it.block && before.role === it.role && !before.breakAfter
}

/** A unit that does not know its neighbours yet. */
type Draft = Omit<PlannedUnit, 'key' | 'before' | 'after'>

/** Prints a group; one that is too long for a request becomes several units. */
function printed(group: Group, script: Script, request: UnitRequest, diagnostics: Diagnostic[]): Draft[] {
  const { dialect, voiceOf } = request
  const [{ role, chapter, origin }] = group
  const ofGroup = { ...request, voiceOf: (name: string | undefined) => voiceOf(name ?? role) }
  const fitted = fitScript({ ...script, children: childrenOf(group) }, dialect, ofGroup)
  const parts = split(fitted.value, dialect, ofGroup)
  // What a dialect lowers is said when its documents are built; here only what can not be spoken counts.
  diagnostics.push(...[...fitted.diagnostics, ...parts.diagnostics].filter(({ severity }) => severity === 'error'))
  const place = origin && request.placeOf?.(origin, 0)
  const numbers = sentenceNumbers(fitted.value.leaves)
  return parts.value.map((part, index): Draft => {
    const said = wordsOf(part.leaves)
    const goesOn = parts.value[index + 1]?.leaves[0]?.sentence
    const begins = (sentence: number) => parts.value[index - 1]?.leaves.at(-1)?.sentence !== sentence
    return {
      markup: print(part, dialect, ofGroup).value.text,
      words: said.words,
      sentences: said.sentences.map(({ start, text }) => ({ start, text })),
      written: said.sentences.map(({ sentence }) =>
        begins(sentence) ? (group[numbers.indexOf(sentence)]?.written ?? '') : ''
      ),
      language: request.language,
      role,
      voice: ofGroup.voiceOf(undefined),
      chapter,
      ...(place === undefined ? {} : { place }),
      pauseAfterMilliseconds:
        goesOn === undefined
          ? (group.at(-1)?.pauseAfterMilliseconds ?? 0)
          : part.leaves.at(-1)?.sentence === goesOn
            ? cutMilliseconds
            : sentenceMilliseconds
    }
  })
}

function childrenOf(group: Group): readonly Node[] {
  const blank: Node = { type: 'text', value: ' ', origin: { from: 'computed', by: 'blank', of: [] } }
  const sentences = group.flatMap(({ node }, index) => (index === 0 ? [node] : [blank, node]))
  return [{ type: 'paragraph', children: sentences }]
}

/** The numbers the sentences of a group have among its leaves, in order. */
function sentenceNumbers(leaves: readonly Leaf[]): readonly number[] {
  return [...new Set(leaves.filter(({ said }) => said !== '').map(({ sentence }) => sentence))]
}

interface Said {
  readonly words: string
  readonly sentences: readonly { readonly sentence: number; readonly start: number; readonly text: string }[]
}

/** What the listener hears of some leaves, as plain words, sentence by sentence. */
function wordsOf(leaves: readonly Leaf[]): Said {
  const texts = new Map<number, string>()
  for (const { said, sentence, blankBefore } of leaves) {
    if (said === '') continue
    const before = texts.get(sentence)
    texts.set(sentence, before === undefined ? said : `${before}${blankBefore ? ' ' : ''}${said}`)
  }
  const sentences: { sentence: number; start: number; text: string }[] = []
  let words = ''
  for (const [sentence, text] of texts) {
    if (words !== '') words += ' '
    sentences.push({ sentence, start: words.length, text })
    words += text
  }
  return { words, sentences }
}

/** Gives each unit its neighbours and its key. */
function stepsOf(drafts: readonly (Draft | PlayedRow)[], request: UnitRequest): readonly Step[] {
  const wordsAt = (index: number) => {
    const there = drafts[index]
    return there === undefined || 'play' in there ? '' : there.words
  }
  return drafts.map((it, index): Step => {
    const { chapter, pauseAfterMilliseconds } = it
    if ('play' in it) return { play: it.play, chapter, pauseAfterMilliseconds }
    const [before, after] = [wordsAt(index - 1), wordsAt(index + 1)]
    const key = keyOf(it, request.engine.neighbours ? [before, after] : [], request)
    return { say: { ...it, key, before, after }, chapter, pauseAfterMilliseconds }
  })
}

/** Everything that changes the sound of a unit, as one name: the same name is the same sound. */
function keyOf({ markup, language, voice }: Draft, neighbours: readonly string[], request: UnitRequest): string {
  const { engine, dialect, hash } = request
  return hash(JSON.stringify([engine.name, engine.version, dialect.name, language, voice ?? '', markup, ...neighbours]))
}
