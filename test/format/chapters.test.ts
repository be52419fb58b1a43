import { describe, expect, test } from 'vitest'
import { chapterStarts, estimatedChapters } from '../../src/format/chapters.js'
import { clockTime } from '../../src/format/clock.js'
import type { ChapterMeasure, Measure } from '../../src/script/measure.js'

const measured = (...chapters: readonly [title: string, start: number, words: number][]): Measure => ({
  words: 0,
  seconds: 0,
  chapters: chapters.map(([title, start, words]): ChapterMeasure => ({ title, start, seconds: 0, words }))
})

describe('a clock time', () => {
  test.each([
    [0, '0:00'],
    [5, '0:05'],
    [65.9, '1:05'],
    [600, '10:00'],
    [3599.999, '59:59'],
    [3723, '1:02:03'],
    [36_000, '10:00:00'],
    [-1, '0:00']
  ])('of %d seconds is %s', (seconds, time) => {
    expect(clockTime(seconds)).toBe(time)
  })
})

describe('estimated chapters', () => {
  test('are JSON chapters in whole seconds, marked as estimated', () => {
    expect(estimatedChapters(measured(['Begrüßung', 0, 20], ['In "Kürze"', 9.96, 30]), 'Deutschland und Kanada')).toBe(
      `{
  "version": "1.2.0",
  "estimated": true,
  "title": "Deutschland und Kanada",
  "chapters": [
    {
      "startTime": 0,
      "title": "Begrüßung"
    },
    {
      "startTime": 9,
      "title": "In \\"Kürze\\""
    }
  ]
}
`
    )
  })

  test('begin at zero, rise, and leave out a chapter in which nothing is said', () => {
    expect(
      chapterStarts(measured(['Jingle', 0, 0], ['a', 2.5, 1], ['b', 0.4, 1], ['c', 0.9, 1], ['d', 7, 1]), 'x')
    ).toEqual([
      { title: 'a', start: 0 },
      { title: 'b', start: 1 },
      { title: 'c', start: 2 },
      { title: 'd', start: 7 }
    ])
  })

  test('give words before the first chapter the title of the episode', () => {
    expect(chapterStarts(measured(['', 0, 3], ['a', 4, 1]), 'Folge')[0]).toEqual({ title: 'Folge', start: 0 })
  })
})
