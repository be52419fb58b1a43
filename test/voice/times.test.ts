import { describe, expect, test } from 'vitest'
import { type PlacedStep, placedSteps, timedChapters, timedSentences } from '../../src/voice/times.js'
import type { PlannedUnit, Step } from '../../src/voice/units.js'

function saying(written: readonly string[], chapter = 0, pauseAfterMilliseconds = 350): Step {
  const unit: PlannedUnit = {
    key: '',
    markup: '',
    words: written.join(' '),
    before: '',
    after: '',
    language: 'de-DE',
    role: undefined,
    voice: undefined,
    chapter,
    sentences: written.map(text => ({ start: 0, text })),
    written,
    pauseAfterMilliseconds
  }
  return { say: unit, chapter, pauseAfterMilliseconds }
}

const gong: Step = { play: 'gong', chapter: 1, pauseAfterMilliseconds: 200 }
const at = (start: number, end: number): PlacedStep => ({ start, heard: start + 0.01, end })

describe('the times of sentences', () => {
  test('end where the silence behind them begins', () => {
    const steps = [saying(['Eins.']), gong, saying(['Zwei.'], 1, 0)]
    const mixed = { starts: [0.25, 2, 3], heard: [0.26, 2, 3.005], seconds: 5 }
    expect(placedSteps(steps, mixed, 0.5)).toEqual([
      { start: 0.25, heard: 0.26, end: 1.65 },
      { start: 2, heard: 2, end: 2.8 },
      { start: 3, heard: 3.005, end: 4.5 }
    ])
  })

  test('are where a unit is first heard, and inside it where the engine or its pauses tell', () => {
    const told = () => [
      { seconds: 0, source: 'engine' as const },
      { seconds: 1.5, source: 'engine' as const }
    ]
    expect(timedSentences([saying(['Eins.', 'Zwei.'])], [at(10, 13)], told)).toEqual([
      { start: 10.01, end: 11.5, written: 'Eins.', chapter: 0, step: 0, source: 'unit' },
      { start: 11.5, end: 13, written: 'Zwei.', chapter: 0, step: 0, source: 'engine' }
    ])
  })

  test('stay inside their unit whatever an engine says', () => {
    const told = () => [0, -4, 99].map(seconds => ({ seconds, source: 'engine' as const }))
    const starts = timedSentences([saying(['A.', 'B.', 'C.'])], [at(10, 13)], told).map(({ start }) => start)
    expect(starts).toEqual([10.01, 10.01, 13])
  })
})

test('chapters begin with their first sound, the first one with the episode', () => {
  const steps = [saying(['Hallo.']), gong, saying(['Eins.'], 1), saying(['Zwei.'], 3)]
  const places = [at(0.25, 1), at(2, 3), at(3, 4), at(5, 6)]
  expect(timedChapters(steps, places, ['', 'Lage', 'leer', 'Ende'], 'Die Folge')).toEqual([
    { title: 'Die Folge', start: 0 },
    { title: 'Lage', start: 2 },
    { title: 'Ende', start: 5 }
  ])
})
