import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlighted } from '../../../src/review/client/markup.js'
import { notesTree } from '../../../src/review/client/notes-html.js'
import { kindsOf, printed } from './printed.js'

test('tags, attributes and values of SSML have colours of their own', () => {
  expect(kindsOf(highlighted('<break time="1s"/> Guten <!-- nie --> Tag'))).toEqual([
    'tag <break',
    'name  time',
    'tag =',
    'value "1s"',
    'tag />',
    'text  Guten ',
    'remark <!-- nie -->',
    'text  Tag'
  ])
})

test('whatever the text, its coloured pieces together are the text', () => {
  const piece = fc.constantFrom('<', '>', '"', "'", '=', ' a', '<!--', '-->', '<?', 'ü', '/')
  const property = fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
    const text = pieces.join('')
    expect(
      highlighted(text)
        .map(it => it.text)
        .join('')
    ).toBe(text)
  })
  fc.assert(property, { seed: 7, numRuns: 500 })
})

test('show notes become a tree of the elements they may have', () => {
  const html = '<h2>Quellen</h2><p>Bund &amp; L&#228;nder<br>am <a href="https://a.example/?b=1&amp;c=2">Montag</a></p>'
  expect(printed(notesTree(html))).toBe(
    '<h3>Quellen</h3><p>Bund & Länder<br/>am <a href=https://a.example/?b=1&c=2>Montag</a></p>'
  )
})

test.each([
  ['<script>alert(1)</script>', 'alert(1)'],
  ['<img src=x onerror=alert(1)>', ''],
  ['<p onclick="alert(1)">Text</p>', '<p>Text</p>'],
  ['<a href="javascript:alert(1)">Text</a>', '<span>Text</span>'],
  ['<a href="&#106;avascript:alert(1)">Text</a>', '<span>Text</span>'],
  ['<p>offen <em>und</p> quer</em>', '<p>offen <em>und</em></p> quer'],
  ['</p></p>Rest', 'Rest'],
  ['1 < 2', '1 < 2']
])('%s in show notes stays words', (html, tree) => {
  expect(printed(notesTree(html))).toBe(tree)
})

test('a megabyte of brackets takes no longer than a megabyte of words', () => {
  for (const piece of ['<', '<a ', '<a "', '&#', '<!--']) {
    const text = piece.repeat(1_000_000 / piece.length)
    expect(highlighted(text).length).toBeGreaterThan(0)
    notesTree(text)
  }
})
