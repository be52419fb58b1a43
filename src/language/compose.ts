/** A line with composed letters (NFC), and the way back to the line as it was written. */
export interface ComposedLine {
  readonly text: string
  /** Offset in the written line of the character at an offset of `text`, or of the end. */
  readonly offsetOf: (at: number) => number
}

/** Accents, parts of syllables, letters with a twin that is meant, and scripts that have some: all others stay what they are. */
const loose = /[\u0300-\u2001\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u2cef-\ud7ff\uf900-\ufe2f]/
/** A letter with what follows to be composed with it; texts hold far less than thirty accents in a row, https://unicode.org/reports/tr15/#Stream_Safe_Text_Format */
const cluster = /.?[\p{M}\u1160-\u11ff]{1,30}|\P{ASCII}/gsu

/**
 * Composes the letters of a line: `a` and a combining `¨` become `ä`, as rules and lexica know it. Cluster by cluster, since
 * the time of `normalize` grows with the square of a run of accents.
 */
export function composeLine(line: string): ComposedLine {
  if (!loose.test(line)) return { text: line, offsetOf: at => at }
  const offsets: number[] = []
  let text = ''
  const take = (letters: string, start: number, width: number) => {
    for (let i = 0; i < letters.length; i++) offsets.push(start + Math.min(i, width - 1))
    text += letters
  }
  let done = 0
  for (const { 0: letters, index } of line.matchAll(cluster)) {
    take(line.slice(done, index), done, index - done)
    take(letters.normalize('NFC'), index, letters.length)
    done = index + letters.length
  }
  take(line.slice(done), done, line.length - done)
  return { text, offsetOf: at => offsets[at] ?? line.length }
}
