import { catalogue } from './catalogue/index.js'
import type { Code } from './diagnostic.js'
import { nearest } from './nearest.js'

export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text)
}

/** Every code there is, in the order of the catalogue. */
export function codes(): readonly Code[] {
  return Object.keys(catalogue) as Code[]
}

/** The code a mistyped one most likely stands for, or ''. */
export function nearestCode(text: string): string {
  return nearest(text, codes())
}
