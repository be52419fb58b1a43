import { inertLine } from '../inert.js'
import type { Caption } from './caption.js'

/**
 * `transcript.json`, the JSON transcript of the podcast namespace, a segment a sentence.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json
 */
export function jsonTranscript(sentences: readonly Caption[]): string {
  const segments = sentences.flatMap(({ start, end, text, speaker }) => {
    const body = inertLine(text)
    const name = inertLine(speaker ?? '')
    const times = { startTime: milli(start), endTime: milli(Math.max(start, end)) }
    return body === '' ? [] : [{ ...(name === '' ? {} : { speaker: name }), ...times, body }]
  })
  return `${JSON.stringify({ version: '1.0.0', segments }, null, 1)}\n`
}

function milli(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
