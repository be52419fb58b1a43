import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardinal, decimal, digitByDigit, ordinal, version, year } from '../../../src/language/de/numbers.js'

/** The number that German words name, worked out without the code under test. */
function worthOf(words: string): bigint {
  return (
    words.split(' ').reduce<{ total: bigint; count: bigint }>(
      ({ total, count }, word) => {
        const power = powers.findIndex(it => word === it || word === `${it}en` || word === `${it}n`)
        if (power !== -1) return { total: total + count * 10n ** BigInt(6 + 3 * power), count: 0n }
        return { total, count: word === 'eine' ? 1n : BigInt(belowMillion(word.replace(/eine$/, 'eins'))) }
      },
      { total: 0n, count: 0n }
    ).total + lastCount(words)
  )
}

const powers = 'Million Milliarde Billion Billiarde Trillion Trilliarde Quadrillion Quadrilliarde Quintillion'.split(
  ' '
)

/** What stands after the last power. */
function lastCount(words: string): bigint {
  const last = words.split(' ').at(-1) ?? ''
  return /illi/.test(last) ? 0n : BigInt(belowMillion(last))
}

const units =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'

function belowMillion(word: string): number {
  const [, before, after] = /^(.*)tausend(.*)$/.exec(word) ?? []
  if (before === undefined || after === undefined) return belowThousand(word)
  return 1000 * (before === '' ? 1 : belowThousand(before)) + (after === '' ? 0 : belowThousand(after))
}

function belowThousand(word: string): number {
  const [, before, after] = /^(.*)hundert(.*)$/.exec(word) ?? []
  if (before === undefined || after === undefined) return belowHundred(word)
  return 100 * (before === '' ? 1 : belowHundred(before)) + (after === '' ? 0 : belowHundred(after))
}

function belowHundred(word: string): number {
  const unit = units.split(' ').indexOf(word === 'eins' ? 'ein' : word)
  if (unit !== -1) return unit
  const [, ones = '', ten = ''] = /^(?:(.*)und)?(.*)$/.exec(word) ?? []
  return (tens.split(' ').indexOf(ten) + 2) * 10 + (ones === '' ? 0 : belowHundred(ones))
}

describe('German number words', () => {
  test.each([
    ['0', 'null'],
    ['1', 'eins'],
    ['16', 'sechzehn'],
    ['17', 'siebzehn'],
    ['21', 'einundzwanzig'],
    ['30', 'dreißig'],
    ['100', 'hundert'],
    ['101', 'hunderteins'],
    ['1000', 'tausend'],
    ['1001', 'tausendeins'],
    ['1100', 'eintausendeinhundert'],
    ['2026', 'zweitausendsechsundzwanzig'],
    ['101000', 'hunderteintausend'],
    ['501253', 'fünfhunderteintausendzweihundertdreiundfünfzig'],
    ['1000000', 'eine Million'],
    ['1000001', 'eine Million eins'],
    ['2500000', 'zwei Millionen fünfhunderttausend'],
    ['21000000000', 'einundzwanzig Milliarden'],
    ['1000000000000', 'eine Billion'],
    [`1${'0'.repeat(36)}`, 'eine Sextillion']
  ])('%s is "%s"', (digits, words) => {
    expect(cardinal(digits)).toBe(words)
  })

  test('name the number they were made from', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n, max: 10n ** 33n - 1n }), n => {
        expect(worthOf(cardinal(String(n)))).toBe(n)
      }),
      { seed: 1984, numRuns: 2000 }
    )
  })

  test('a lone one takes the form that is asked for, a one in a larger number does not', () => {
    expect((['ein', 'eine', 'einen', 'einem', 'einer', 'eines'] as const).map(one => cardinal(1, one)).join(' ')).toBe(
      'ein eine einen einem einer eines'
    )
    expect(cardinal(101, 'eine')).toBe('hunderteins')
  })

  test('zeros before a number change nothing', () => {
    expect(cardinal('00012')).toBe('zwölf')
  })

  test('a number that has no name is said digit by digit', () => {
    expect(cardinal('1'.repeat(40))).toBe(Array(40).fill('eins').join(' '))
  })
})

describe('German ordinals', () => {
  test.each([
    ['0', 'nullte'],
    ['1', 'erste'],
    ['2', 'zweite'],
    ['3', 'dritte'],
    ['7', 'siebte'],
    ['8', 'achte'],
    ['12', 'zwölfte'],
    ['19', 'neunzehnte'],
    ['20', 'zwanzigste'],
    ['31', 'einunddreißigste'],
    ['100', 'hundertste'],
    ['101', 'hunderterste'],
    ['1000', 'tausendste'],
    ['1003', 'tausenddritte'],
    ['1000000', 'einmillionste'],
    ['2000000000', 'zweimilliardste']
  ])('%s. is "%s"', (digits, words) => {
    expect(ordinal(digits)).toBe(words)
  })

  test('take every ending', () => {
    expect((['e', 'en', 'er', 'es', 'em'] as const).map(ending => ordinal(3, ending))).toEqual([
      'dritte',
      'dritten',
      'dritter',
      'drittes',
      'drittem'
    ])
  })
})

describe('Other ways to say digits', () => {
  test('decimals are said one by one', () => {
    expect(decimal('3', '14')).toBe('drei Komma eins vier')
    expect(decimal('0', '05')).toBe('null Komma null fünf')
  })

  test('years from 1100 to 1999 count in hundreds', () => {
    expect([1099, 1100, 1905, 1984, 1999, 2000, 2026].map(year)).toEqual([
      'tausendneunundneunzig',
      'elfhundert',
      'neunzehnhundertfünf',
      'neunzehnhundertvierundachtzig',
      'neunzehnhundertneunundneunzig',
      'zweitausend',
      'zweitausendsechsundzwanzig'
    ])
  })

  test('the parts of a version are numbers, and a zero before one is heard', () => {
    expect(version('2.1.13')).toBe('zwei Punkt eins Punkt dreizehn')
    expect(version('3.05')).toBe('drei Punkt null fünf')
  })

  test('digits are said one by one, other signs are left out', () => {
    expect(digitByDigit('007')).toBe('null null sieben')
    expect(digitByDigit('0-8 15')).toBe('null acht eins fünf')
  })
})
