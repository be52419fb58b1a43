import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editScalar, inlineScalar, shownValue } from '../../../src/review/server/scalar-edit.js'
import { scalarsOf, treeOf } from '../../../src/review/server/yaml-tree.js'

const file = 'content/articles/hafen.yaml'

function valueIn(source: string, path: string): string {
  const root = treeOf(file, source)
  return (root && scalarsOf(root, source).get(path)?.node.value) ?? ''
}

/** Replaces words of a field, as a person does who marks them. */
function replace(source: string, path: string, words: string, text: string): string | undefined {
  const start = valueIn(source, path).indexOf(words)
  return editScalar(file, source, { path, start, end: start + words.length, text })
}

describe('an edit changes the words and nothing else', () => {
  test.each([
    [
      'a plain title',
      'title: Der Hafen wächst # sagt er\n',
      'title',
      'wächst',
      'schrumpft',
      'title: Der Hafen schrumpft # sagt er\n'
    ],
    [
      'a quoted title',
      'title: "Hafen: er wächst"\n',
      'title',
      'er',
      'sie "alle"',
      'title: "Hafen: sie \\"alle\\" wächst"\n'
    ],
    [
      'a title in single quotes',
      "title: 'Hafen: er wächst'\n",
      'title',
      'er',
      "geht's",
      "title: 'Hafen: geht''s wächst'\n"
    ],
    [
      'a line of a block',
      'lead: |\n  Eins.\n\n  Zwei.\nx: y\n',
      'lead',
      'Zwei.',
      'Drei.\n\n- vier',
      'lead: |\n  Eins.\n\n  Drei.\n\n  - vier\nx: y\n'
    ],
    [
      'a folded block keeps its lines',
      'lead: >\n  Eins\n  zwei\n  drei.\nx: y\n',
      'lead',
      'zwei',
      'zwo',
      'lead: >\n  Eins\n  zwo\n  drei.\nx: y\n'
    ],
    ['a text over two lines', 'title: Der Hafen\n  wächst\n', 'title', 'wächst', 'ruht', 'title: Der Hafen\n  ruht\n'],
    [
      'an entry in brackets',
      'a: { b: eins, c: zwei }\n',
      'a.b',
      'eins',
      'eins, zwei',
      'a: { b: "eins, zwei", c: zwei }\n'
    ],
    [
      'an item of a list',
      'summary:\n  - eins # Kommentar\n  - zwei\n',
      'summary[0]',
      'eins',
      'eins: neu',
      'summary:\n  - "eins: neu" # Kommentar\n  - zwei\n'
    ]
  ])('%s', (_, source, path, words, text, expected) => {
    expect(replace(source, path, words, text)).toBe(expected)
  })

  test('a plain text that gets a second paragraph becomes a block', () => {
    expect(replace('a:\n  - heading: x\n    body: Eins.\n', 'a[0].body', 'Eins.', 'Eins.\n\nZwei.')).toBe(
      'a:\n  - heading: x\n    body: |-\n      Eins.\n\n      Zwei.\n'
    )
  })

  test('letters in pieces and blanks before line ends become those of a content file', () => {
    expect(replace('lead: |\n  Eins.\n', 'lead', 'Eins.', 'u\u0308ber  \nalles  ')).toBe('lead: |\n  über\n  alles\n')
  })

  test('what no content file may hold is refused', () => {
    expect(replace('title: eins\n', 'title', 'eins', 'a\u0007b')).toBeUndefined()
    expect(replace('title: eins\n', 'title', 'eins', '\ud800')).toBeUndefined()
    expect(editScalar(file, 'title: eins\n', { path: 'titel', start: 0, end: 0, text: 'x' })).toBeUndefined()
  })
})

describe('any words in any style', () => {
  const word = fc.constantFrom(
    'Hafen',
    'KI: neu',
    '# Nummer',
    "geht's",
    '"so"',
    '- Punkt',
    'a, b',
    '{x}',
    '[y]',
    '50 %',
    '\\n',
    'ä',
    '|',
    '>',
    '&',
    '*',
    '?',
    ': '
  )
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map(all => all.join(' ').trim())
  const paragraphs = fc.array(words, { minLength: 1, maxLength: 3 }).map(all => all.join('\n\n'))
  const frames = [
    (value: string) => `title: ${JSON.stringify(value)} # bleibt\nnext: a\n`,
    (value: string) => `# oben\nlead: |\n  ${value.replaceAll('\n', '\n  ').replaceAll('\n  \n', '\n\n')}\nnext: a\n`,
    (value: string) => `a:\n  - { title: ${JSON.stringify(value)}, b: c }\nnext: a\n`
  ]
  const paths = ['title', 'lead', 'a[0].title']

  test('the wanted value is read back, and the rest of the file is byte for byte the same', () => {
    fc.assert(
      fc.property(fc.nat(2), paragraphs, paragraphs, fc.nat(50), fc.nat(50), (which, value, text, a, b) => {
        const source = frames[which]?.(value) ?? ''
        const path = paths[which] ?? ''
        const now = valueIn(source, path)
        const shown = shownValue(now)
        const [start, end] = [Math.min(a, b, shown.length), Math.min(Math.max(a, b), shown.length)]
        const changed = editScalar(file, source, { path, start, end, text })
        if (changed === undefined) return
        const wanted = now.slice(0, start) + text + now.slice(end)
        expect(valueIn(changed, path)).toBe(wanted)
        expect(valueIn(changed, 'next')).toBe('a')
        expect(changed.includes('# bleibt')).toBe(source.includes('# bleibt'))
      }),
      { numRuns: 400, seed: 7 }
    )
  })

  test('hardly any is refused', () => {
    const texts = fc.sample(paragraphs, { numRuns: 200, seed: 3 })
    const refused = texts.filter(
      text => editScalar(file, 'lead: |\n  Eins.\nx: y\n', { path: 'lead', start: 0, end: 5, text }) === undefined
    )
    expect(refused).toEqual([])
  })
})

test.each([
  ['DeepSeek', 'DeepSeek'],
  ['All in', 'All in'],
  ['true', '"true"'],
  ['ˈdiːpsiːk', 'ˈdiːpsiːk'],
  ['C#', '"C#"'],
  ['a: b', '"a: b"']
])('%s stands in a lexicon as %s', (text, expected) => {
  expect(inlineScalar(text)).toBe(expected)
})
