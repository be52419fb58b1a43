import type { Measure } from '../script/measure.js'
import type { Script } from '../script/tree.js'
import { leavesOf, walk } from '../script/walk.js'
import type { View } from './view.js'
import { addOrigin, computedWords, type Session, type Words, wordsFrom } from './words.js'

/** What was measured and collected from a script once it was read. */
export interface Findings {
  readonly measure: Measure
  readonly targetMinutes?: number
  /** Chapter starts in whole seconds, as players list them. */
  readonly chapters: readonly { readonly title: string; readonly start: number }[]
  readonly clockTime: (seconds: number) => string
}

/** The view of `frames/*.hbs`: the episode's own, and what its script has come to. */
export function frameView(session: Session, episode: View, script: Script, findings: Findings): View {
  const { measure, targetMinutes, chapters, clockTime } = findings
  const all = [addOrigin(session, { from: 'computed', by: 'script', of: [] })]
  const computed = (by: string, plain: string): Words => computedWords(session, plain, by, all)
  return {
    ...episode,
    duration: computed('duration', clockTime(Math.round(measure.seconds))),
    target: targetMinutes === undefined ? undefined : computed('target', clockTime(targetMinutes * 60)),
    aboveTarget: targetMinutes !== undefined && measure.seconds > targetMinutes * 60 * tolerance,
    wordCount: computed('wordCount', String(measure.words)),
    chapters:
      chapters.length === 0
        ? undefined
        : chapters.map(({ title, start }) => ({
            title: computed('chapterTitle', title),
            time: computed('chapterStart', clockTime(start))
          })),
    addresses: addressesOf(session, script)
  }
}

/** An episode may be this much longer than planned before the host is told. */
const tolerance = 1.1

/** The links in the script's own text, each address once. */
function addressesOf(session: Session, script: Script): View[] | undefined {
  const found = new Map<string, View>()
  walk(script.children, node => {
    if (node.type !== 'a' || found.has(node.to)) return
    const words = leavesOf(node)
    const origins = words.map(({ origin }) => addOrigin(session, origin))
    const text = computedWords(session, words.map(({ value }) => value).join(''), 'linkText', origins)
    found.set(node.to, { text, url: wordsFrom(session, node.to, { from: 'computed', by: 'link', of: [] }) })
  })
  return found.size === 0 ? undefined : [...found.values()]
}
