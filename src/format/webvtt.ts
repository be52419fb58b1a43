import type { Caption } from './captions/caption.js'
import { type Card, cardsOf } from './captions/cards.js'
import { timeOf } from './captions/time.js'
import { inertLine } from './inert.js'

/** Characters of a line that players show without wrapping it. */
const width = 42

/**
 * `transcript.vtt`: a transcript with times, one cue a sentence or several for a long one, each with the name of who speaks.
 * The language stands in a note, as WebVTT knows no other place for it. https://www.w3.org/TR/webvtt1/
 */
export function webVtt(language: string, sentences: readonly Caption[]): string {
  const cards = sentences.flatMap(sentence => cardsOf(sentence, width))
  return ['WEBVTT\n', `NOTE Language: ${language}\n`, ...cards.map(cue)].join('\n')
}

function cue({ startMilliseconds, endMilliseconds, lines, speaker }: Card, index: number): string {
  const name = speaker === undefined ? '' : voiceName(speaker)
  const voice = name === '' ? '' : `<v ${name}>`
  const times = `${timeOf(startMilliseconds / 1000)} --> ${timeOf(endMilliseconds / 1000)}`
  return `${index + 1}\n${times}\n${voice}${lines.map(escaped).join('\n')}\n`
}

/** A name as a voice tag can hold it: without signs that would end it or make an arrow with its end. "Tom & Jerry" → "Tom + Jerry" */
function voiceName(name: string): string {
  return inertLine(name.replaceAll('&', '+').replaceAll('--', '–').replace(/[<>]/g, ' ')).trim()
}

/** The one escape for the text of cues; without `>` no line can be an arrow. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
