import { articleFile } from './articles.js'
import { compiled, type Opened } from './shows.js'

/** What a line may be made of, over and over: every kind of character a stage looks for, and every kind of token. */
export const tokens = {
  digits: '1',
  dots: '.',
  hyphens: '-',
  slashes: '/',
  letters: 'a',
  words: 'a ',
  blanks: ' ',
  quotes: '"',
  brackets: '[',
  parentheses: '(x)',
  stars: '*',
  underscores: '_',
  ampersands: '&',
  umlauts: 'ü',
  emphasis: '*a* ',
  links: '[a](https://x.y) ',
  sentences: 'A b. ',
  dates: '1. ',
  abbreviations: 'z. B. '
} as const

/** The rest of what is known to have broken a parser somewhere; for the long run. */
export const rareTokens = {
  ...{ commas: ',', colons: ':', questions: '? ', ellipses: '… ', percents: '1 % ', dollars: '$', hashes: '#' },
  ...{ backticks: '`', tildes: '~', pipes: '|', backslashes: '\\', angles: '<', closing: ']', images: '![' },
  ...{ references: '&amp;', strong: '**a** ', mixed: '*_*', low: '„', high: '“', dashes: '–', capitals: 'USA ' },
  ...{ terms: 'KI ', joined: 'Startup-', hard: '\u2011', narrow: '\u202f', fixed: '\u00a0', combining: 'a\u0301' },
  ...{ emoji: '😀', family: '👩‍🔬', flags: '🇩🇪', chinese: '京', paragraphs: 'a\n\n      ', bullets: '\n      - a' }
} as const

/** Milliseconds it takes to compile an article with one line of a token, `length` bytes long. */
function time(it: Opened, token: string, length: number): number {
  const line = token.repeat(Math.floor(length / Buffer.byteLength(token)))
  const source = `title: T\ndate: 2026-03-01\nlanguage: de-DE\nsections:\n  - heading: H\n    body: |2\n      x${line}\n`
  it.world.put(articleFile, source)
  const start = performance.now()
  compiled(it, articleFile)
  return performance.now() - start
}

/**
 * How much longer twice the length takes: 2 for what is linear, 4 for what is not. Other work on the machine only ever makes a time
 * longer, so the shortest of up to four tries counts; the processor's own clock counts all threads, those of other tests too.
 */
export function growth(it: Opened, token: string, length: number): number {
  let once = Number.POSITIVE_INFINITY
  let twice = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 4 && !(twice / once < mostGrowth); tries++) {
    once = Math.min(once, time(it, token, length))
    twice = Math.min(twice, time(it, token, 2 * length))
  }
  return twice / once
}

/** Between 2 and 4, with room for a machine that is doing other things. */
export const mostGrowth = 3.5
