import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNotes } from '../../src/format/check-notes.js'
import { notesHtml, notesLong } from '../../src/format/notes.js'
import { content, item, link, list, paragraph, script } from '../builders.js'
import { readCases } from '../cases.js'
import { hostileTarget, hostileText, seeded } from './hostile.js'

function findings(html: string): readonly string[] {
  return checkNotes(html, 'notes.html').map(({ code, args, place }) => {
    return `${place?.line}:${place?.column} ${code} ${args.join(', ')}`
  })
}

describe('notes of anybody’s making', () => {
  test.each(readCases('test/fixtures/format/check-notes.md'))('$name', ({ html = '', found = '' }) => {
    expect(findings(html)).toEqual(found === '' ? [] : found.replace(/\n$/, '').split('\n'))
  })

  test('end at the four thousandth byte, and what is too much is shown from there on', () => {
    const html = `<p>${'ä'.repeat(1995)}</p>\n`
    expect(findings(html)).toEqual([])
    expect(findings(`<p>${'ä'.repeat(1996)}</p>\n<p>b</p>`)).toEqual(['2:1 notes/too-long 4008, 4000'])
    expect(findings(`<p>ab</p>\n<p>${'ä'.repeat(2000)}</p>`)).toEqual(['2:1997 notes/too-long 4017, 4000'])
  })

  test('hold no signs that hide', () => {
    expect(findings('\ufeff<p>ab\u202ecd\u202ce</p>\n<p>\u0007\u202e</p>')).toEqual([
      '1:7 notes/hidden-character U+202E, 2',
      '1:10 notes/hidden-character U+202C, 1',
      '2:4 notes/hidden-character U+0007, 1'
    ])
  })

  test('of ours have nothing wrong with them', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileTarget, (first, second, to) => {
        const page = script(paragraph(`a${first} um 14:30 Uhr`), list(item(link(to, `b${second}`), first)))
        const codes = checkNotes(notesHtml(script(content), page).value, 'n').map(({ code }) => code)
        const harmless = ['notes/insecure-link', 'notes/hidden-character']
        expect(codes.filter(code => !harmless.includes(code))).toEqual([])
      }),
      seeded
    )
  })

  test('may be anything, and are read to their end', () => {
    const part = fc.oneof(
      hostileText,
      fc.constantFrom('<', '</', '<a href=', '"', "'", '>', '<p', '<ul>', '</li>', '<!--', '&#', '&#x110000;', ' =/')
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), parts => {
        for (const { place } of checkNotes(parts.join(''), 'n')) expect(place?.line).toBeGreaterThan(0)
      }),
      seeded
    )
  })

  test('of a megabyte are read in their stride, and the same mistake is told once', () => {
    for (const unit of [
      '<p>',
      '<ul><li>',
      '</p>',
      '<a href=x>',
      '<b>',
      '<',
      '<a ',
      '&amp;',
      'um 14:30 ',
      '<!--',
      '<p></ul>'
    ])
      expect(checkNotes(unit.repeat(120_000), 'n').length).toBeLessThan(8)
    const many = Array.from({ length: 20_000 }, (_, i) => `<x${i} y${i}>`).join('')
    expect(checkNotes(many, 'n').length).toBe(100)
  })

  test('are judged like the long ones we write', () => {
    const long = notesLong(script(content), script(paragraph('Wort '.repeat(1000))))
    expect(checkNotes(long, 'n').map(({ code }) => code)).toEqual(['notes/too-long'])
  })
})
