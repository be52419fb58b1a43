import fc from 'fast-check'

/**
 * Articles whose texts try to be something else: markup, templates, YAML, code for a terminal. They come through the real reader,
 * in each of YAML's five styles, and where a style knows escapes, as escapes too.
 */

/** What has broken out of one language or another. */
const snippets = [
  ...['<b>', '</s>', '</p></chapter>', '<script>alert(1)</script>', '<break time="10s"/>', '<speak>', '<', '>', '/>'],
  ...['&lt;', '&amp;', '&amp;lt;b&amp;gt;', '&nbsp;', '&#60;', '&#x3C;', '&#xFDD0;', '&#0;', '&unknown;', '&', '&&'],
  ...['<!--', '-->', '<!-- x -->', '<![CDATA[', ']]>', '<![CDATA[<b>]]>', '<?xml version="1.0"?>', '<!DOCTYPE x>'],
  ...['{{title}}', '{{{title}}}', '{{> parts/closing}}', '{{#each x}}', '{{/each}}', '{{!--', '\\{{x}}', '$' + '{x}'],
  ...['"', "'", '""', "''", '`', '\\', '\\"', '„', '“', '»', '’'],
  ...['- x', '# x', ' #', ': ', 'a: b', '? x', '| x', '> x', '%YAML', '@x', '*x', '&x', '!x', '[x', '{x', '---', '...'],
  ...[
    '**x**',
    '*x*',
    '__x__',
    '_x_',
    '[x](https://example.org/)',
    '[x](javascript:alert(1))',
    '![x](y)',
    '<https://x.y>'
  ],
  ...['\u202e', '\u2066', '\u2069', '\u200f', '\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u2028', '\u2029'],
  ...['\u0085', '\u00a0', '\u2011', '\u0301', '😀', '👩‍🔬', '\u{1d5d4}', '\u{e0041}', '\ufffd', '\u0080', '\u009b'],
  ...[
    '\0',
    '\x07',
    '\x0b',
    '\x1b[2J',
    '\x1b]0;x\x07',
    '\ufdd0',
    '\ufdd4\ufde1\ufdd1',
    '\ufdef',
    '\ufffe',
    '\uffff',
    '\u{1fffe}'
  ],
  ...[
    'Forscher*innen',
    '17. Februar',
    '1. x',
    '+ x',
    'KI',
    'DeepSeek',
    'z. B.',
    'x.',
    'x:',
    'x?',
    'ß',
    'Ä',
    '\n',
    ' ',
    ''
  ]
]

/** YAML's own spelling of a character, as far as the reader sees a difference. */
const escapes = [
  ...['\\0', '\\a', '\\b', '\\t', '\\n', '\\v', '\\f', '\\r', '\\e', '\\N', '\\_', '\\L', '\\P', '\\/', '\\"', '\\\\'],
  ...['\\x0E', '\\x3C', '\\x7F', '\\x85', '\\uFDD0', '\\uFDD2', '\\uFFFE', '\\uD800', '\\uDC00', '\\uD83D\\uDE00'],
  ...[
    '\\u202E',
    '\\u003Cb\\u003E',
    '\\u0026lt;',
    '\\U0001F600',
    '\\U0001FFFE',
    '\\U000E0041',
    '\\U00110000',
    '\\q',
    '\\x4'
  ]
]

/** A piece of text as it is meant; `escaped` when it is written with YAML's escapes already. */
interface Piece {
  readonly words: string
  readonly escaped: boolean
}

const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...snippets).map(words => ({ words, escaped: false })) },
  { weight: 1, arbitrary: fc.constantFrom(...escapes).map(words => ({ words, escaped: true })) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }).map(words => ({ words, escaped: false })) },
  { weight: 2, arbitrary: fc.constantFrom('x', 'Wort ', ' und ').map(words => ({ words, escaped: false })) }
)

const pieces = fc.array(piece, { minLength: 1, maxLength: 4 })

type Style = (text: readonly Piece[], indent: string) => string

const plainWords = (text: readonly Piece[]) => text.map(({ words }) => words).join('')
const lines = (text: readonly Piece[], indent: string) =>
  plainWords(text)
    .split('\n')
    .map(line => `${indent}  ${line}`)
    .join('\n')

/** Five ways to write a text; not every text can be written in each, and then the reader has to say so. */
const styles: Readonly<Record<string, Style>> = {
  plain: text => plainWords(text).replaceAll('\n', ' '),
  single: text => `'${plainWords(text).replaceAll("'", "''").replaceAll('\n', ' ')}'`,
  double: text =>
    `"${text.map(({ words, escaped }) => (escaped ? words : JSON.stringify(words).slice(1, -1))).join('')}"`,
  raw: text => `"${text.map(({ words, escaped }) => (escaped ? words : words.replace(/["\\\n]/g, ' '))).join('')}"`,
  literal: (text, indent) => `|2-\n${lines(text, indent)}`,
  folded: (text, indent) => `>2-\n${lines(text, indent)}`
}

/** How texts are written: in any style, fitting or not, or quoted so that YAML takes every one of them. */
export type Manner = 'any' | 'quoted'

const chosen: Readonly<Record<Manner, fc.Arbitrary<string>>> = {
  any: fc.constantFrom('plain', 'single', 'double', 'double', 'raw', 'literal', 'literal', 'folded'),
  quoted: fc.constant('double')
}

/** A scalar for a key that stands `indent` deep. */
function scalar(indent: string, manner: Manner): fc.Arbitrary<string> {
  const text = manner === 'any' ? pieces : pieces.map(list => list.filter(({ escaped }) => !escaped))
  return fc.tuple(text, chosen[manner]).map(([words, style]) => styles[style]?.(words, indent) ?? '')
}

const harmless = fc.constant('Ein harmloser Text')
/** One or two texts of an article are hostile: were all of them, few articles would come through the reader. */
function slot(indent: string, manner: Manner): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: harmless }, { weight: 1, arbitrary: scalar(indent, manner) })
}

/** The source of a lexicon that is not to be trusted: what it says ends up in attributes and behind words. */
export const hostileLexicons: fc.Arbitrary<string> = fc
  .record(
    { alias: scalar('', 'quoted'), respell: scalar('', 'quoted'), ipa: scalar('', 'quoted') },
    { requiredKeys: [] }
  )
  .map(said =>
    ['entries:', '  - term: harmloser', ...Object.entries(said).map(it => `    ${it.join(': ')}`), ''].join('\n')
  )

/** The source of an article that is not to be trusted. */
export function hostileArticles(manner: Manner): fc.Arbitrary<string> {
  const at = (indent: string) => slot(indent, manner)
  const texts = fc.record({
    title: at(''),
    first: at('  '),
    second: at('  '),
    lead: at(''),
    heading: at('    '),
    body: at('    '),
    item: at('  '),
    source: at('    '),
    original: at('    '),
    further: at('      '),
    reviewer: at('  ')
  })
  return texts.map(articleOf)
}

type Texts = Readonly<
  Record<
    | 'title'
    | 'first'
    | 'second'
    | 'lead'
    | 'heading'
    | 'body'
    | 'item'
    | 'source'
    | 'original'
    | 'further'
    | 'reviewer',
    string
  >
>

function articleOf(it: Texts): string {
  return `title: ${it.title}
date: 2026-03-01
language: de-DE
summary:
  - ${it.first}
  - ${it.second}
lead: ${it.lead}
sections:
  - heading: ${it.heading}
    body: ${it.body}
  - heading: Eine Liste
    body: |
      Davor

      - ${it.item.replaceAll('\n', ' ')}
      - zweiter Punkt
sources:
  - title: ${it.source}
links:
  original:
    text: ${it.original}
  further:
    - text: ${it.further}
disclosure:
  voice: synthetic
  text: human
  reviewedBy: ${it.reviewer}
`
}
