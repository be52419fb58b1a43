import { webVtt } from '../webvtt.js'
import type { Caption } from './caption.js'
import { jsonTranscript } from './json.js'
import { subRip } from './subrip.js'

/** The transcript with times in every form, by file name; SRT only for those who ask for it. */
export function transcriptFiles(
  language: string,
  sentences: readonly Caption[],
  { srt }: { readonly srt: boolean }
): ReadonlyMap<string, string> {
  const files = new Map([
    ['transcript.vtt', webVtt(language, sentences)],
    ['transcript.json', jsonTranscript(sentences)]
  ])
  if (srt) files.set('transcript.srt', subRip(sentences))
  return files
}
