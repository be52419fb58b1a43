import type { SeenElement } from './dialect.js'

/**
 * Says whether an element of a document encloses whole sentences, for voices that change their speed for whole sentences only.
 * A sentence ends at its sign, or where a paragraph or sentence element begins or ends.
 *
 *     <s>Das ist <prosody rate="slow">wichtig</prosody>.</s>  →  false
 */
export function holdsWholeSentences({ document, start, insideStart, insideEnd, end }: SeenElement): boolean {
  const begins = blockAhead(document, insideStart) || !wordsBehind(document, start)
  return begins && (!wordsBehind(document, insideEnd) || blockAhead(document, end))
}

const blocks = new Set(['p', 's', 'speak'])
/** Nobody puts more tags in a row, or so many blanks; beyond them it is taken for granted that all is well. */
const mostTags = 50
const mostBlanks = 1000
const sentenceEnd = /[.!?…。！？](?:["'“”‘’«»‹›)\]]|&(?:quot|apos);)*$/
/** A sentence sign and what may close behind it. */
const longestEnd = 40

/** A block begins or ends there before any words, looking ahead over blanks and other tags. */
function blockAhead(document: string, from: number): boolean {
  let at = from
  for (let tags = 0; tags < mostTags; tags++) {
    const blanks = document.slice(at, at + mostBlanks).search(/\S/)
    if (blanks === -1) return true
    const open = at + blanks
    if (document.charAt(open) !== '<' || document.startsWith('<![CDATA[', open)) return false
    if (isBlock(document, open)) return true
    const isComment = document.startsWith('<!--', open)
    at = document.indexOf(isComment ? '-->' : '>', open) + (isComment ? 3 : 1)
  }
  return true
}

/** Words of an unfinished sentence stand there, looking back over blanks and tags that are no blocks. */
function wordsBehind(document: string, to: number): boolean {
  let at = to
  for (let tags = 0; tags < mostTags; tags++) {
    const words = document.slice(Math.max(0, at - mostBlanks), at).trimEnd()
    if (words === '' || words.endsWith(']]>')) return false
    at = Math.max(0, at - mostBlanks) + words.length
    if (document.charAt(at - 1) !== '>') return !sentenceEnd.test(document.slice(Math.max(0, at - longestEnd), at))
    at = document.lastIndexOf(document.endsWith('-->', at) ? '<!--' : '<', at - 1)
    if (isBlock(document, at)) return false
  }
  return false
}

function isBlock(document: string, open: number): boolean {
  const [, name = ''] = /^<\/?([a-z]{1,6})[\s/>]/.exec(document.slice(open, open + 12)) ?? []
  return blocks.has(name)
}
