import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubtsOf, sayLine, spokenCases } from './reader.js'

const classes = [
  'acronym',
  'abbreviation',
  'weekday',
  'period',
  'letter-digit',
  'legal',
  'roman',
  'gender',
  'electronic',
  'emoji',
  'typography',
  'news'
]

describe.each(classes)('german %s', name => {
  test.each(spokenCases(name))('$name $written', ({ written, spoken }) => {
    expect(sayLine(written)).toBe(spoken)
  })

  test('what is said is said the same way when it is read again', () => {
    for (const { spoken } of spokenCases(name)) expect(sayLine(spoken)).toBe(spoken)
  })
})

describe('the settings of a show', () => {
  const paused = { gender: 'pause', emoji: 'dropped' } as const
  const untouched = { gender: 'written', emoji: 'dropped' } as const
  const named = { gender: 'both', emoji: 'named' } as const

  test.each([
    ['Die Entwickler:innen streiken.', 'Die Entwickler innen streiken.'],
    ['Die BürgerInnen entscheiden.', 'Die Bürger innen entscheiden.'],
    ['Ein:e Sprecher:in bestätigt das.', 'Ein e Sprecher in bestätigt das.'],
    ['Der:die Nutzer/-in zahlt.', 'Der die Nutzer in zahlt.']
  ])('forms for all are said with a small stop: %s', (written, spoken) => {
    expect(sayLine(written, paused)).toBe(spoken)
  })

  test.each([
    ['Die Entwickler:innen streiken.', 'Die Entwicklerinnen streiken.'],
    ['Die Kolleg*innen und die Nutzer_innen helfen.', 'Die Kolleginnen und die Nutzerinnen helfen.'],
    ['Ein:e Sprecher:in bestätigt das.', 'Eine Sprecherin bestätigt das.']
  ])('forms for all are said as they stand, without their sign: %s', (written, spoken) => {
    expect(sayLine(written, untouched)).toBe(spoken)
  })

  test.each([
    ['Das Update ist da 🚀', 'Das Update ist da, Rakete'],
    ['Das Update ist da. 🚀 Und schnell.', 'Das Update ist da. Rakete: Und schnell.'],
    ['👉 Mehr dazu morgen.', 'Zeigefinger nach rechts: Mehr dazu morgen.'],
    ['Danke 👍🏽!', 'Danke, Daumen hoch!'],
    ['Neu 🔥🔥🔥 und 🇩🇪', 'Neu, Feuer und, Deutschland'],
    ['Das Team 👩‍💻 arbeitet.', 'Das Team, Entwicklerin arbeitet.'],
    ['Schön :-) und ;-)', 'Schön, Smiley und, Zwinkern'],
    ['Leider :(', 'Leider, trauriger Smiley']
  ])('emoji are named: %s', (written, spoken) => {
    expect(sayLine(written, named)).toBe(spoken)
  })
})

describe('what a person is asked to look at', () => {
  test.each([
    ['Der Chfr. des Werks geht.', ['Chfr. → C h f r (unknown-abbreviation)']],
    ['Das steht im Bestandsvrz. der Firma.', []],
    ['Der Preis lt. Kstl. gilt.', ['Kstl. → K s t l (unknown-abbreviation)']],
    ['Das gilt v. heute an.', ['v. → v (unknown-abbreviation)']],
    ['Die befremdl. Worte bleiben.', ['befremdl. → befremdl (unknown-abbreviation)']]
  ])('an abbreviation in no table: %s', (line, doubts) => {
    expect(doubtsOf(line)).toEqual(doubts)
  })

  test.each([
    ['Das DORU-Projekt läuft.', ['DORU → Doru (unknown-acronym)']],
    ['Die Firma KAMOB schweigt.', ['KAMOB → Kamob (unknown-acronym)']]
  ])('an acronym that could be a word: %s', (line, doubts) => {
    expect(doubtsOf(line)).toEqual(doubts)
  })

  test.each([
    'Die EZB, die NATO und das BVOG tagen.',
    'Das ist NICHT erlaubt, sagt die BEHÖRDE.',
    'GEGNER IM VISIER: TRUMP UND KAMOB TREFFEN SICH',
    'Das Urteil z. B. von Dr. Meier u. a. gilt.',
    'Er ging. dann kam sie.',
    'J. R. R. Tolkien schrieb es.'
  ])('nothing where all is clear: %s', line => {
    expect(doubtsOf(line)).toEqual([])
  })
})

describe('any line', () => {
  const words = fc.constantFrom(
    ...[
      'KI',
      'GPT',
      'AfD',
      'z. B.',
      'u. a.',
      'Dr.',
      '§',
      '§§',
      '%',
      '€',
      '$',
      '&',
      '/',
      '°',
      '#',
      '@',
      '_',
      '*',
      '+',
      '=',
      '–',
      '—',
      '-'
    ],
    ...[
      '(',
      ')',
      '[',
      ']',
      '"',
      '„',
      '“',
      '.',
      ',',
      ':',
      '!',
      '…',
      ' ',
      'a',
      'x',
      'und',
      'Haus',
      'Nutzer',
      ':innen',
      '*in',
      'Karl',
      'V.'
    ],
    ...[
      'www.',
      'heise.de',
      'http://',
      'info@x.de',
      '😀',
      '👍🏽',
      '🇩🇪',
      '²',
      '₂',
      '™',
      '|',
      '<',
      '>',
      '~',
      '^',
      '\\',
      '`',
      '•',
      '→',
      'Q1',
      'Mo.'
    ]
  )
  const lines = fc.array(words, { maxLength: 9 })

  test('no sign that a voice could stumble over is left', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('', ' '), (pieces, joint) => {
        expect(sayLine(pieces.join(joint))).not.toMatch(/[%€$§&/°#@_*+=]/)
      }),
      { seed: 11, numRuns: 1500 }
    )
  })

  test('any characters are read without a complaint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), line => {
        expect(sayLine(line)).toBeTypeOf('string')
      }),
      { seed: 12, numRuns: 1500 }
    )
  })

  // a rule that looks ahead or back without bounds would not come to an end here
  test.each([
    'A',
    'a',
    'ab. ',
    'A.',
    'AB ',
    'aB',
    'I',
    'IV. ',
    'a-',
    'a/',
    'a.',
    'a@',
    '(',
    '( ',
    '§',
    '–',
    ' – ',
    '*',
    '* ',
    '😀',
    'Mo.–',
    'a:in ',
    '/a',
    '&',
    '<',
    '['
  ])('a quarter of a megabyte of %j is read', unit => {
    expect(sayLine(unit.repeat(250_000 / unit.length)).length).toBeLessThan(2_000_000)
  })
})
