import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  begunAt,
  clock,
  heardAt,
  loose,
  mark,
  nextOpen,
  openComments,
  openSentences,
  runsOf,
  sameEnds,
  stepFrom,
  stretches,
  updated
} from '../../../src/review/client/model.js'
import type { DiagnosticView, Sound } from '../../../src/review/protocol.js'
import { episode, sentence } from './episode.js'

const both = { de: '', en: '' }
const doubt = (severity: DiagnosticView['severity']): DiagnosticView => ({
  code: 'reading/unknown',
  severity,
  message: both,
  hint: both
})

describe('what the page has and what it is told', () => {
  const before = episode([sentence('a', 'Eins.'), sentence('b', 'Zwei.')])

  test('a sentence that is as it was stays the same value, so that nobody draws it again', () => {
    const after = episode([sentence('a', 'Eins.'), sentence('b', 'Drei.')], { version: 2 })
    const next = updated(before, { kind: 'whole', state: after })
    expect(next?.sentences.a).toBe(before.sentences.a)
    expect(next?.sentences.b?.written).toBe('Drei.')
  })

  test('a patch brings the sentences that are new and leaves out those that are gone', () => {
    const { sentences, ...state } = episode([sentence('a', 'Eins.'), sentence('c', 'Neu.')], { version: 2 })
    const next = updated(before, { kind: 'patch', since: 1, state, sentences: { c: sentences.c ?? sentence('c', '') } })
    expect(Object.keys(next?.sentences ?? {})).toEqual(['a', 'c'])
    expect(next?.sentences.a).toBe(before.sentences.a)
  })

  test('a patch for another version, or with a sentence nobody knows, asks for the whole', () => {
    const { sentences: _, ...state } = episode([sentence('x', 'Fremd.')], { version: 3 })
    expect(updated(before, { kind: 'patch', since: 2, state, sentences: {} })).toBeUndefined()
    expect(updated(before, { kind: 'patch', since: 1, state, sentences: {} })).toBeUndefined()
    expect(updated(undefined, { kind: 'patch', since: 1, state, sentences: {} })).toBeUndefined()
  })
})

test('a length is rounded, a moment is cut as in the show notes', () => {
  expect([clock(255.9), mark(255.9)]).toEqual(['4:16', '4:15'])
  expect([clock(38.9), mark(38.9), mark(3600)]).toEqual(['0:39', '0:38', '1:00:00'])
})

test('a comment is an open point until it is settled', () => {
  const remark = { by: 'Ada', at: '2026-02-16T06:30:00+01:00', text: 'Stimmt das?' }
  const settled = { ...remark, resolvedBy: 'Bea', resolvedAt: '2026-02-16T06:40:00+01:00' }
  const open = sentence('a', 'Eins.', { review: { state: 'approved', comments: [remark] } })
  const done = sentence('b', 'Zwei.', { review: { state: 'approved', comments: [settled] } })
  const both = episode([open, done])
  expect([openSentences(both), openComments(both)]).toEqual([['a'], 1])
})

describe('going through the script', () => {
  test('rows stand under their chapter, and those before the first one under none', () => {
    const rows = [
      { type: 'cue', text: 'Jingle' },
      { type: 'chapter', chapter: 0 },
      { type: 'sentence', id: 'a' },
      { type: 'chapter', chapter: 1 }
    ] as const
    expect(stretches({ rows }).map(({ chapter, rows }) => [chapter, rows.length])).toEqual([
      [-1, 1],
      [0, 1],
      [1, 0]
    ])
  })

  test('a step never leaves the script, and begins with the first sentence', () => {
    const order = ['a', 'b', 'c']
    expect(stepFrom(order, undefined, 1)).toBe('a')
    expect(stepFrom(order, 'a', 1)).toBe('b')
    expect(stepFrom(order, 'a', -1)).toBe('a')
    expect(stepFrom(order, 'c', 1)).toBe('c')
    expect(stepFrom([], 'c', 1)).toBeUndefined()
  })

  test('a warning and a wish for changes are open points, advice is not', () => {
    const at = { start: 0, end: 1 }
    const state = episode(
      [
        sentence('fine', 'Gut.'),
        sentence('advice', 'Lang.', { doubts: [{ diagnostic: 0, ...at }] }),
        sentence('warned', 'BSI.', { doubts: [{ diagnostic: 1, ...at }] }),
        sentence('wanted', 'Anders.', { review: { state: 'changes-wanted', comments: [] } })
      ],
      { diagnostics: [doubt('info'), doubt('warning'), doubt('error')] }
    )
    expect(openSentences(state)).toEqual(['warned', 'wanted'])
    expect(nextOpen(state, undefined)).toBe('warned')
    expect(nextOpen(state, 'warned')).toBe('wanted')
    expect(nextOpen(state, 'wanted')).toBe('warned')
    expect(loose(state)).toEqual([2])
  })
})

describe('the words of a sentence', () => {
  test('a sentence is cut where a reading or a doubt begins and ends', () => {
    const it = sentence('a', 'Rund 15 % mehr.', {
      readings: [{ start: 5, end: 9, class: 'percent', rule: both, written: '15 %', spoken: 'fünfzehn Prozent' }],
      doubts: [{ diagnostic: 0, start: 10, end: 14 }]
    })
    expect(runsOf(it).map(({ text, reading, doubt }) => [text, reading, doubt])).toEqual([
      ['Rund ', undefined, undefined],
      ['15 %', 0, undefined],
      [' ', undefined, undefined],
      ['mehr', undefined, 0],
      ['.', undefined, undefined]
    ])
  })

  test('whatever is marked, the pieces together are the sentence', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const property = fc.property(fc.string({ maxLength: 30 }), fc.array(range), (written, ranges) => {
      const doubts = ranges.map(it => ({ diagnostic: 0, ...it }))
      expect(
        runsOf(sentence('a', written, { doubts }))
          .map(({ text }) => text)
          .join('')
      ).toBe(written)
    })
    fc.assert(property, { seed: 7, numRuns: 300 })
  })

  test('of two texts only the words between equal ends differ', () => {
    const [one, other] = ['Der Rat tagt heute in Bonn.', 'Der Rat tagt morgen in Bonn.']
    const { before, after } = sameEnds(one, other)
    expect(one.slice(before, one.length - after)).toBe('heute')
    expect(other.slice(before, other.length - after)).toBe('morgen')
    expect(sameEnds('gleich', 'gleich')).toEqual({ before: 6, after: 0 })
  })
})

describe('times', () => {
  test('seconds are minutes, and hours where there are some', () => {
    expect([0, 59.6, 255.9, 3723].map(clock)).toEqual(['0:00', '1:00', '4:16', '1:02:03'])
  })

  test('the sentence that is heard is the last that has begun', () => {
    const spans = [0, 2, 5].map(start => ({ start, end: start + 1 }))
    expect([-1, 0, 1.9, 2, 7].map(seconds => begunAt(spans, seconds))).toEqual([-1, 0, 0, 1, 2])
    expect(begunAt([], 1)).toBe(-1)
  })

  test('a click on a word finds when the word is heard, and nothing in a sound without the sentence', () => {
    const sound: Sound = {
      hash: '0',
      type: 'audio/wav',
      seconds: 3,
      peaks: [],
      sentences: [{ id: 'a', start: 1, end: 3 }],
      words: [
        { sentence: 'a', from: 0, to: 4, start: 1, end: 1.5 },
        { sentence: 'a', from: 5, to: 8, start: 1.75, end: 2 }
      ]
    }
    expect([0, 4, 6, 99].map(offset => heardAt(sound, 'a', offset))).toEqual([1, 1, 1.75, 1.75])
    expect(heardAt({ ...sound, words: [] }, 'a', 6)).toBe(1)
    expect(heardAt(sound, 'b', 0)).toBeUndefined()
  })
})
