import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cardinal,
  decade,
  decimal,
  digitByDigit,
  inPairs,
  ordinal,
  serial,
  year
} from '../../../src/language/en/numbers.js'

describe('cardinals', () => {
  test.each([
    ['0', 'zero'],
    ['10', 'ten'],
    ['13', 'thirteen'],
    ['40', 'forty'],
    ['99', 'ninety-nine'],
    ['100', 'one hundred'],
    ['105', 'one hundred five'],
    ['1000', 'one thousand'],
    ['1001', 'one thousand one'],
    ['12345', 'twelve thousand three hundred forty-five'],
    ['1000000', 'one million'],
    ['2000003', 'two million three'],
    ['1000000000000000000', 'one quintillion'],
    ['007', 'zero zero seven']
  ])('%s is %s', (digits, words) => {
    expect(cardinal(digits)).toBe(words)
  })

  test('what no scale can name goes digit by digit', () => {
    expect(cardinal('1'.repeat(34))).toBe(Array(34).fill('one').join(' '))
  })

  test('every number is said in its own way, in words alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 12 }), (a, b) => {
        expect(cardinal(String(a))).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/)
        expect(cardinal(String(a)) === cardinal(String(b))).toBe(a === b)
      }),
      { seed: 1, numRuns: 500 }
    )
  })
})

describe('ordinals', () => {
  test.each([
    ['0', 'zeroth'],
    ['1', 'first'],
    ['2', 'second'],
    ['3', 'third'],
    ['5', 'fifth'],
    ['8', 'eighth'],
    ['9', 'ninth'],
    ['12', 'twelfth'],
    ['20', 'twentieth'],
    ['21', 'twenty-first'],
    ['100', 'one hundredth'],
    ['112', 'one hundred twelfth'],
    ['1000000', 'one millionth']
  ])('%s is %s', (digits, words) => {
    expect(ordinal(digits)).toBe(words)
  })
})

describe('years', () => {
  test.each([
    ['44', 'forty-four'],
    ['753', 'seven fifty-three'],
    ['1000', 'one thousand'],
    ['1066', 'ten sixty-six'],
    ['1492', 'fourteen ninety-two'],
    ['1900', 'nineteen hundred'],
    ['1905', 'nineteen oh five'],
    ['1984', 'nineteen eighty-four'],
    ['2000', 'two thousand'],
    ['2005', 'two thousand five'],
    ['2010', 'twenty ten'],
    ['2026', 'twenty twenty-six'],
    ['2100', 'twenty-one hundred']
  ])('%s is %s', (digits, words) => {
    expect(year(digits)).toBe(words)
  })

  test.each([
    ['80', 'eighties'],
    ['10', 'tens'],
    ['1990', 'nineteen nineties'],
    ['1900', 'nineteen hundreds'],
    ['2000', 'two thousands'],
    ['2020', 'twenty twenties']
  ])('the decade of %s is the %s', (digits, words) => {
    expect(decade(digits)).toBe(words)
  })
})

describe('other ways to say digits', () => {
  test('a point parts whole and fraction, whose digits are said one by one', () => {
    expect([decimal('3', '14'), decimal('', '05'), decimal('1200', '0')]).toEqual([
      'three point one four',
      'zero point zero five',
      'one thousand two hundred point zero'
    ])
  })

  test('telephone numbers leave out their signs', () => {
    expect(digitByDigit('555-0100')).toBe('five five five zero one zero zero')
  })

  test('rooms and standards go in pairs', () => {
    expect(['66', '101', '370', '200', '2119', '5000', '27001'].map(inPairs)).toEqual([
      'sixty-six',
      'one oh one',
      'three seventy',
      'two hundred',
      'twenty-one nineteen',
      'fifty hundred',
      'twenty-seven thousand one'
    ])
  })

  test('models count in hundreds, thousands or pairs', () => {
    expect(['4', '100', '405', '5090', '6000', '2080', '012', '14159'].map(serial)).toEqual([
      'four',
      'one hundred',
      'four hundred five',
      'fifty ninety',
      'six thousand',
      'twenty eighty',
      'zero one two',
      'one four one five nine'
    ])
  })
})
