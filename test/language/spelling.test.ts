import { describe, expect, test } from 'vitest'
import { spellingOf } from '../../src/language/spelling.js'
import { readCases } from '../cases.js'

const aff = `SET UTF-8
PFX U Y 1
PFX U   0     un       .

SFX N Y 2
SFX N   0     n        r
SFX N   0     en       [^r]

SFX A Y 2
SFX A   0     e        .
SFX A   0     es       .

SFX S Y 1
SFX S   0     es       s
`
const dic = '6\nHaus/S\nHäuser/N\nHäusern\ndigital/AU\nMinister/N\nVerkehr/T\n'

describe('a spelling dictionary', () => {
  const isWord = spellingOf({ aff, dic })

  test.each(readCases('test/fixtures/language/spelling.md'))('$name', ({ known = '', unknown = '' }) => {
    expect(known.split('\n').filter(word => !isWord(word))).toEqual([])
    expect(unknown.split('\n').filter(isWord)).toEqual([])
  })

  test('takes no time to give up on what is no word', () => {
    for (const word of ['Haus'.repeat(15), 'x'.repeat(60), 'y'.repeat(1_000_000)])
      expect(isWord(`${word}q`)).toBe(false)
  })
})
