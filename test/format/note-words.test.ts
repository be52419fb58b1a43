import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jumpMarksIn, noteWords } from '../../src/format/note-words.js'
import { leavesOf } from '../../src/script/walk.js'
import { articleText, chapter, emphasis, item, list, paragraph, script, text } from '../builders.js'
import { readCases } from '../cases.js'
import { hostileText, seeded } from './hostile.js'

function notes(words: string): string {
  return leavesOf(noteWords(script(paragraph(words))))
    .map(({ value }) => value)
    .join('')
}

describe('words in notes', () => {
  test.each(readCases('test/fixtures/format/note-words.md'))('$name', ({ written = '', notes: expected }) => {
    expect(notes(written.trim())).toBe(expected?.trim())
  })

  test('find a time that is written in several pieces', () => {
    const tree = noteWords(script(paragraph('um ', emphasis('strong', '14'), ':30', ' Uhr')))
    expect(leavesOf(tree).map(({ value }) => value)).toEqual(['um ', '14', '.30', ' Uhr'])
  })

  test('leave the times of chapters alone, and change those in their titles', () => {
    const start = text('14:30', { from: 'computed', by: 'chapterStart', of: [] })
    const tree = noteWords(script(list(item('(', start, ') Um 14:30 Uhr in Halle 2'))))
    expect(leavesOf(tree).map(({ value }) => value)).toEqual(['(', '14:30', ') Um 14.30 Uhr in Halle 2'])
  })

  test('change titles too, and know which words they have changed', () => {
    const title = articleText('Um 14:30 Uhr', 3)
    const tree = noteWords(script({ ...chapter('', paragraph('Text')), title: [title] }))
    expect(tree.children).toMatchObject([
      { title: [{ value: 'Um 14.30 Uhr', origin: { from: 'computed', by: 'noteWords', of: [title.origin] } }] }
    ])
  })

  test('do not take the end of one line and the start of the next for a time', () => {
    const tree = script(list(item('Halle 14:'), item('30 Stände')), paragraph('um'), paragraph('14:30'))
    expect(leavesOf(noteWords(tree)).map(({ value }) => value)).toEqual(['Halle 14:', '30 Stände', 'um', '14∶30'])
  })

  test('lose the signs that turn the direction of reading', () => {
    expect(notes('Ab\u202ecba\u202c und \u2067x\u2069.')).toBe('Abcba und x.')
  })

  test('that need no change are the very same tree', () => {
    const tree = script(paragraph('Nach dem 3:1 stand es 4:1.'))
    expect(noteWords(tree)).toBe(tree)
  })

  test('hold every digit and letter there was, and nothing more that players jump to', () => {
    const part = fc.oneof(hostileText, fc.constantFrom('14:30', '1:02:03', '28:26', ' Uhr', 'um ', '–', ':', '7', ' '))
    const line = fc.array(part, { maxLength: 12 }).map(parts => parts.join(''))
    const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(line, words => {
        expect(letters(notes(words))).toBe(letters(words))
        expect(jumpMarksIn(notes(words))).toEqual([])
      }),
      { ...seeded, numRuns: 300 }
    )
  })

  test('hold no time that AntennaPod finds', () => {
    const time = fc.constantFrom('14:30', '1:02:03', '28:26', '0:00', '7:15', '123:45', '1:25.000')
    const sign = fc.constantFrom(' Uhr ', ' um ', '–', ' ', ', ', ' (', ') ', '. ', '„', '“', '/', 'Beginn:')
    const line = fc.array(fc.tuple(sign, time), { maxLength: 8 }).map(pairs => pairs.flat().join(''))
    fc.assert(
      fc.property(line, words => {
        expect(notes(words)).not.toMatch(/\b((\d+):)?(\d+):(\d{2})\b/)
      }),
      { ...seeded, numRuns: 300 }
    )
  })

  test('take a line of a megabyte in their stride', () => {
    for (const unit of ['1', '1:', '12:30 ', ':', 'um 14:30, ', '1:1', '//a ', 'https://1:30'])
      expect(notes(unit.repeat(100_000)).length).toBe(unit.length * 100_000)
  })
})
