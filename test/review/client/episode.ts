import type { Chapter, EpisodeState, Row, Sentence } from '../../../src/review/protocol.js'

/** A sentence of the page, harmless but for what a test wants of it. */
export function sentence(id: string, written: string, part: Partial<Sentence> = {}): Sentence {
  return {
    id,
    hash: `hash of ${written}`,
    written,
    spoken: written,
    chapter: 0,
    block: 0,
    item: false,
    readings: [],
    spans: [],
    doubts: [],
    from: 'article',
    review: { state: 'open', comments: [] },
    ...part
  }
}

const text = { hash: '0', length: 0 }

/** An episode of one chapter with some sentences. */
export function episode(sentences: readonly Sentence[], part: Partial<EpisodeState> = {}): EpisodeState {
  const ids = sentences.map(({ id }) => id)
  const rows: Row[] = [{ type: 'chapter', chapter: 0 }, ...ids.map(id => ({ type: 'sentence', id }) as const)]
  const chapter: Chapter = { title: 'Lage', start: 0, seconds: 60, words: 120, pace: 120, sentences: ids }
  return {
    id: 'lage',
    version: 1,
    file: 'content/articles/lage.yaml',
    name: '2026-02-16-lage',
    title: 'Lage',
    date: '2026-02-16',
    language: 'de-DE',
    failed: false,
    words: 120,
    seconds: 60,
    wordsPerMinute: 140,
    pace: 120,
    rows,
    sentences: Object.fromEntries(sentences.map(it => [it.id, it])),
    times: {},
    chapters: [chapter],
    diagnostics: [],
    fields: [],
    files: [],
    sources: [],
    documents: { script: text, notesHtml: text, notesMarkdown: text, transcript: text },
    dialects: [],
    entry: { show: '', title: '', date: '', seconds: 0, measured: false, description: text, chapters: [] },
    approval: { signed: 'none', approved: 0, changesWanted: 0, all: ids.length },
    changes: [],
    template: { chosen: 'episode', names: ['episode'] },
    ...part
  }
}
