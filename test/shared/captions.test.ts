import { describe, expect, test } from 'vitest'
import type { Caption } from '../../src/format/captions/caption.js'
import { transcriptFiles } from '../../src/format/captions/files.js'
import { chapterList } from '../../src/format/chapters/chapter.js'
import { readChapters } from '../../src/format/chapters/check.js'
import { chapterFiles } from '../../src/format/chapters/files.js'
import { inertLine } from '../../src/format/inert.js'
import { readWebVtt } from '../format/captions/read-webvtt.js'
import { bytesOf, casesOf } from './bad-input.js'

const payloads = casesOf('vtt-text', 'ffmetadata-title').map(it => ({
  id: it.id,
  text: new TextDecoder().decode(bytesOf(it))
}))

describe('hostile words', () => {
  test.each(payloads)('$id stays words in every form of a transcript', ({ text }) => {
    const sentence = (start: number, words: string): Caption => ({ start, end: start + 1, text: words, speaker: words })
    const files = transcriptFiles('de-DE', [sentence(0, text), sentence(1, 'Ende.')], { srt: true })
    const { cues, errors } = readWebVtt(files.get('transcript.vtt') ?? '')
    const words = [inertLine(text), 'Ende.'].filter(it => it !== '')
    expect(errors).toEqual([])
    expect(cues.map(cue => cue.words)).toEqual(words)
    const { segments } = JSON.parse(files.get('transcript.json') ?? '') as { segments: { body: string }[] }
    expect(segments.map(({ body }) => body)).toEqual(words)
    expect(files.get('transcript.srt')?.match(/-->/g)).toHaveLength(words.length)
  })

  test.each(payloads)('$id stays a title in every form of chapters', ({ text }) => {
    const list = chapterList(
      'Folge',
      [text, 'b', 'c'].map((title, i) => ({ title, start: i * 60 }))
    )
    for (const [name, content] of chapterFiles(list)) {
      expect(readChapters(content, name)?.chapters.map(({ title, start }) => ({ title, start }))).toEqual(list.chapters)
    }
  })
})
