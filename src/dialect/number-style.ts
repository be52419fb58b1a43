/**
 * Number words in parts, for an engine that reads long German ones wrong: espeak-ng says "taus-end-z" in
 * "zweitausendsechsundzwanzig". Hyphens between the parts are heard as they should be, and as one word; soft hyphens and
 * blanks are not. Measured with version 1.52 over all numbers to a hundred and larger ones.
 *
 *     zweitausendsechsundzwanzig  →  zwei-tausend-sechs-und-zwanzig
 */
import type { NodeOf } from './dialect.js'
import { primary } from './locale.js'

/** Longer parts first: `dreizehn` is one, not `drei` and what follows. */
const part =
  /(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:vier|fünf|sech|sieb|acht|neun)zig|dreißig|zwanzig|hundert|tausend|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|eine?s?|und/iy
/** A word that may be a number of several parts; none is shorter. */
const longWord = /\p{L}{8,}/gu

/** The same words with hyphens inside German number words; endings stay (`zwei-und-zwanzigste`), and so do all other words. */
export function hyphenateNumbers(spoken: string): string {
  return spoken.replace(longWord, inParts)
}

function inParts(word: string): string {
  const parts: string[] = []
  part.lastIndex = 0
  for (let match = part.exec(word); match !== null; match = part.exec(word)) parts.push(match[0])
  const rest = word.slice(parts.join('').length)
  return parts.length > 1 ? parts.join('-') + rest : word
}

/** A German reading as it is sent to such an engine. */
export function withNumbersInParts(node: NodeOf<'reading'>, language: string): NodeOf<'reading'> {
  const isGerman = primary(node.language ?? language) === 'de'
  return isGerman ? { ...node, spoken: hyphenateNumbers(node.spoken) } : node
}
