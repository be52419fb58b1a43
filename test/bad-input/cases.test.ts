import { describe, expect, test } from 'vitest'
import { articleCodes } from '../../src/report/catalogue/article.js'
import { languageCodes } from '../../src/report/catalogue/language.js'
import { readingCodes } from '../../src/report/catalogue/reading.js'
import { scriptCodes } from '../../src/report/catalogue/script.js'
import { speakCodes } from '../../src/report/catalogue/speak.js'
import { templateCodes } from '../../src/report/catalogue/template.js'
import { yamlCodes } from '../../src/report/catalogue/yaml.js'
import { readCases } from '../cases.js'
import { run } from '../command/show.js'
import { checkShow, filesOf, showWith } from './show.js'

const fixtures = [
  'yaml',
  'schema',
  'article',
  'show',
  'lexicon',
  'episode',
  'template',
  'markup',
  'review',
  'speak',
  'reading'
].map(name => ({ name, cases: readCases(`test/fixtures/bad-input/${name}.md`) }))

/** What `check` says of a case, without the count at its end, which is looked at by itself. */
const talkOf =
  /^(?<findings>[\s\S]*)\n\n[^\n]*: (?<errors>\d+) (?:Fehler|errors?), (?<warnings>\d+) (?:Warnung|warning)\w*\.\n$/

const headers = {
  error: /^(?:\S.*:\d+:\d+ )?(?:Fehler|error) [a-z]+\/[a-z0-9-]+$/gm,
  warning: /^(?:\S.*:\d+:\d+ )?(?:Warnung|warning) [a-z]+\/[a-z0-9-]+$/gm
}

describe.each(fixtures)('bad input: $name', ({ cases }) => {
  test.each(cases)('$name', async bad => {
    const { german, english } = bad
    const { code, out, talk } = await checkShow(filesOf(bad), '--ui', english === undefined ? 'de' : 'en')
    const { findings, errors, warnings } = talkOf.exec(talk)?.groups ?? {}
    const expected = english ?? german ?? ''
    expect(findings).toBe(expected)
    expect([errors, warnings]).toEqual([counted(expected, headers.error), counted(expected, headers.warning)])
    expect([code, out]).toEqual([errors === '0' ? 0 : 1, ''])
  })
})

function counted(text: string, pattern: RegExp): string {
  return String(text.match(pattern)?.length ?? 0)
}

const article = 'content/articles/2026-03-02-werft.yaml'
const head = 'title: Die Werft baut wieder\ndate: 2026-03-02\nlanguage: de-DE\n'

/** Files that are too large to stand in a fixture, and the one finding about each. */
const large: readonly (readonly [sentence: string, content: string, finding: string])[] = [
  [
    'a file of more than a megabyte is not read',
    `${head}lead: |\n  ${'Die Werft hat einen Auftrag. '.repeat(40_000)}`,
    `${article}:1:1 error file/too-large The file has 1133 KiB; no more than 1024 KiB are read.`
  ],
  [
    'a file of more entries than a person writes is not read to its end',
    `${head}summary:\n${'  - a\n'.repeat(40_000)}`,
    `${article}:20000:5 error yaml/too-many-parts Up to here the file already has more single fields and entries than are read.`
  ],
  [
    'the twenty-first finding of a kind is only counted',
    `${head}lead: Text.\nsources:\n${'  - title: Werftverband\n'.repeat(25)}`,
    `${article}:26:12 info file/more-of-the-same 5 more findings of the kind article/source-without-link.`
  ],
  [
    'a paragraph of thousands of markup signs is read as text from some place on',
    `${head}lead: |\n  ${'*a _b [c '.repeat(30_000)}`,
    `${article}:5:3 warning article/too-much-markup From here on the text has too many markup signs; they count as text.`
  ]
]

describe('bad input too large for a fixture', () => {
  test.each(large)('%s', async (_, content, finding) => {
    const { talk } = await checkShow({ [article]: content }, '--format', 'short')
    expect(talk.split('\n')).toContain(finding)
  })
})

/** What a person typed, and what is said of it. */
const typed: readonly (readonly [sentence: string, words: string, finding: string])[] = [
  ['a file that is not there', 'check hafen.yaml', 'error article/missing There is no file "hafen.yaml".'],
  [
    'a text that is no YAML file',
    'build content/text.md',
    'content/text.md:1:1 error slug/not-yaml "text.md" does not end in .yaml or .yml.'
  ],
  [
    'a text that is neither of a show nor of a podcast',
    'check content/text.md',
    'content/text.md:1:1 error foreign/unknown Neither its name nor its beginning tells what this file is; nothing was checked.'
  ],
  [
    'a file that no episode can be built from',
    'build content/show.yaml',
    'content/show.yaml:1:1 error article/other-file "content/show.yaml" is neither an article nor an episode; nothing is spoken from it.'
  ],
  [
    'a folder without a show',
    'check --root content',
    'error show/missing There is no show here: the file "content/show.yaml" is missing.'
  ]
]

describe('bad names', () => {
  test.each(typed)('%s', async (_, words, finding) => {
    const world = showWith({ 'content/text.md': `${head}lead: Text.\n` })
    const { code, talk } = await run(world, ...words.split(' '), '--format', 'short')
    expect([code, talk.split('\n')[0]]).toEqual([1, finding])
  })

  test('the show, its lexicon and its review records can be named too, and are sound', async () => {
    const review = 'episode: werft\nsentences: []\n'
    for (const file of ['content/show.yaml', 'content/lexicon.de.yaml', 'content/reviews/werft.yaml']) {
      const { code, talk } = await run(showWith({ 'content/reviews/werft.yaml': review }), 'check', file)
      expect([code, talk]).toEqual([0, '0 episodes checked: 0 errors, 0 warnings.\n'])
    }
  })
})

/** Codes that nothing in a show's files can cause, and why. */
const beyondFiles: ReadonlyMap<string, string> = new Map([
  ['template/missing', 'every template that a show leaves out is one of ours'],
  ['template/unmarked', 'only a helper of a program around the library can give text without an origin'],
  ['coverage/altered', 'only a helper of a program around the library can change the words of an article'],
  [
    'language/unsupported',
    'a language that nobody can speak is refused where it is written (field/language-not-spoken)'
  ]
])

describe('the catalogue', () => {
  const shown = fixtures.flatMap(({ cases }) => cases.map(({ german, english }) => english ?? german ?? ''))
  const told = [...shown, ...[...large, ...typed].map(([, , finding]) => finding)].join('\n')
  const codes = Object.keys({
    ...yamlCodes,
    ...articleCodes,
    ...templateCodes,
    ...scriptCodes,
    ...languageCodes,
    ...speakCodes,
    ...readingCodes
  })

  test.each(codes)('%s has a case, or a reason for having none', code => {
    const isTold = told.split(/\s+/).includes(code)
    expect([code, isTold]).toEqual([code, !beyondFiles.has(code)])
  })
})
