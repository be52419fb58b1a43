import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.js'
import type { Language, Pronunciation } from '../../src/language/language.js'
import { prepareLexicon } from '../../src/language/lexicon.js'
import { read } from '../../src/language/read.js'
import type { Node, Origin, Script, Text } from '../../src/script/tree.js'
import { leavesOf } from '../../src/script/walk.js'
import { spokenText, writtenText } from '../../src/script/words.js'
import {
  articleText,
  chapter,
  cue,
  emphasis,
  type Inside,
  item,
  label,
  lang,
  link,
  list,
  mark,
  only,
  paragraph,
  pause,
  phoneme,
  prosody,
  reading,
  sayAs,
  script,
  sentence,
  sound,
  sub,
  text,
  voice
} from '../builders.js'

/** German sentences without its rules: what becomes of the tree is the matter here, and pronunciations are enough for that. */
const german: Language = { ...(languageOf('de') ?? expect.fail()), rules: [], names: () => undefined }
const place = { file: 'content/lexicon.de.yaml', line: 1, column: 1, length: 1 }

function lexiconOf(entries: Readonly<Record<string, string>>) {
  const said = Object.entries(entries).map(([term, alias]): Pronunciation => ({ term, match: 'word', alias, place }))
  return prepareLexicon(said).value
}

const empty = lexiconOf({})
const short = lexiconOf({ KI: 'K I', 'Yahoo! Japan': 'Jahu Tschapan', DeepSeek: 'Diep Siek', Seek: 'Siek' })

/** What becomes of nodes; where their words come from is another matter, and told apart in its own tests. */
function readNodes(...content: Inside): readonly Node[] {
  return withoutStarts(read(script(...content), german, short).value.children)
}

function withoutStarts(nodes: readonly Node[]): readonly Node[] {
  return JSON.parse(JSON.stringify(nodes, (key, value) => (key === 'start' ? 0 : value)))
}

describe('sentences in a script', () => {
  test('a paragraph and an item are divided, and the blank between two sentences ends the first', () => {
    expect(readNodes(paragraph('Das sagt Dr. Ito. Alle nicken.'), list(item('Nur eins')))).toEqual([
      paragraph(sentence('Das sagt Dr. Ito. '), sentence('Alle nicken.')),
      list(item(sentence('Nur eins')))
    ])
  })

  test('a sentence of several texts is one sentence', () => {
    expect(readNodes(paragraph('Heute ist ', 'der 17.', ' Februar', '. Danach nicht.'))).toEqual([
      paragraph(sentence('Heute ist ', 'der 17.', ' Februar', '. '), sentence('Danach nicht.'))
    ])
  })

  test('what a sentence boundary goes through is split in two', () => {
    const nested = emphasis('strong', 'Das ist ', link('https://example.org/', 'neu. Alles'), ' hier.')
    expect(readNodes(paragraph(nested))).toEqual([
      paragraph(
        sentence(emphasis('strong', 'Das ist ', link('https://example.org/', 'neu. '))),
        sentence(emphasis('strong', link('https://example.org/', 'Alles'), ' hier.'))
      )
    ])
  })

  test('every container of words can be split', () => {
    for (const open of [
      (...inside: Inside) => lang('en', ...inside),
      (...inside: Inside) => voice('host', ...inside),
      (...inside: Inside) => prosody('slow', ...inside),
      (...inside: Inside) => only(['speech'], ...inside)
    ]) {
      expect(readNodes(paragraph('Neu: ', open('Eins. Das ist'), ' zwei.'))).toEqual([
        paragraph(sentence('Neu: ', open('Eins. ')), sentence(open('Das ist'), ' zwei.'))
      ])
    }
  })

  test('a pause, sound or direction between two sentences stays between them', () => {
    for (const gap of [pause(500), sound('jingle'), cue('lauter')]) {
      expect(readNodes(paragraph('Eins. ', gap, ' Danach zwei.'))).toEqual([
        paragraph(sentence('Eins. '), gap, sentence(' Danach zwei.'))
      ])
    }
  })

  test('a pause parts two sentences like a blank, and all pauses in a row stay together', () => {
    expect(readNodes(paragraph('Eins.', pause(500), ' ', sound('gong'), 'Danach zwei.'))).toEqual([
      paragraph(sentence('Eins.'), pause(500), ' ', sound('gong'), sentence('Danach zwei.'))
    ])
  })

  test('pauses before the first and after the last sentence stay outside', () => {
    expect(readNodes(paragraph(pause(500), 'Eins.', pause('strong')))).toEqual([
      paragraph(pause(500), sentence('Eins.'), pause('strong'))
    ])
  })

  test('a pause inside a sentence stays inside', () => {
    expect(readNodes(paragraph('Eins', pause(500), 'Danach.'))).toEqual([
      paragraph(sentence('Eins', pause(500), 'Danach.'))
    ])
  })

  test('a pause at the seam of an emphasis leaves the words on both sides emphasised', () => {
    expect(readNodes(paragraph(emphasis('strong', 'Eins. ', pause(500), 'Danach.')))).toEqual([
      paragraph(
        sentence(emphasis('strong', 'Eins. ')),
        emphasis('strong', pause(500)),
        sentence(emphasis('strong', 'Danach.'))
      )
    ])
  })

  test('a mark goes with the words it announces', () => {
    expect(readNodes(paragraph('Eins. ', mark('hier'), 'Danach.'))).toEqual([
      paragraph(sentence('Eins. '), sentence(mark('hier'), 'Danach.'))
    ])
  })

  test('words that are kept together are never divided', () => {
    for (const whole of [sub('Acht. Und', '8. Und'), sayAs('date', '8. Und'), phoneme('axt', '8. Und')]) {
      expect(readNodes(paragraph('Das ist ', whole, ' neun.'))).toEqual([
        paragraph(sentence('Das ist ', whole, ' neun.'))
      ])
    }
  })

  test('sentences of a template are kept, and loose words beside them become sentences', () => {
    expect(readNodes(paragraph(sentence('Eins. Das bleibt.'), ' Zwei. Dann drei.'))).toEqual([
      paragraph(sentence('Eins. Das bleibt.'), sentence(' Zwei. '), sentence('Dann drei.'))
    ])
  })

  test('a paragraph around which something stands is found, and so are words outside of paragraphs', () => {
    expect(readNodes(voice('guest', paragraph('Eins. Danach.')), only(['speech'], 'Eins. Danach.'))).toEqual([
      voice('guest', paragraph(sentence('Eins. '), sentence('Danach.'))),
      sentence(only(['speech'], 'Eins. ')),
      sentence(only(['speech'], 'Danach.'))
    ])
  })

  test('an item may hold words and a list of its own', () => {
    expect(readNodes(list(item('Eins:', list(item('Zwei')))))).toEqual([
      list(item(sentence('Eins:'), list(item(sentence('Zwei')))))
    ])
  })

  test('titles, directions and labels are left as they are, and blanks are no sentences', () => {
    const untouched = [
      chapter('Eins. KI danach.', cue('Leiser. KI danach.'), ' '),
      paragraph(' ', pause(100), ' '),
      paragraph(),
      label('hint', 'sprich. KI:')
    ]
    expect(readNodes(...untouched)).toEqual(untouched)
  })
})

describe('readings in a script', () => {
  test('words of the lexicon become readings, within compounds and emphasis too', () => {
    expect(readNodes(paragraph('Die ', emphasis('strong', 'KI‑Messe'), ' und DeepSeek.'))).toEqual([
      paragraph(
        sentence(
          'Die ',
          emphasis('strong', reading('KI', 'K I'), '‑Messe'),
          ' und ',
          reading('DeepSeek', 'Diep Siek'),
          '.'
        )
      )
    ])
  })

  test('sentences made by templates get readings', () => {
    expect(readNodes(paragraph(sentence('KI hilft.')))).toEqual([paragraph(sentence(reading('KI', 'K I'), ' hilft.'))])
  })

  test('words that have a reading or a language already are left alone', () => {
    const settled = [
      reading('KI', 'Kai'),
      sub('Kai', 'KI'),
      sayAs('characters', 'KI'),
      phoneme('kaɪ', 'KI'),
      lang('en', 'KI'),
      emphasis('strong', lang('en', 'KI'))
    ]
    for (const node of settled) expect(readNodes(paragraph(node))).toEqual([paragraph(sentence(node))])
  })

  test('a word that goes on in the next text is said where it begins, and a longer word is another one', () => {
    expect(readNodes(paragraph('Deep', emphasis('strong', 'Seek'), ' KI', 'ND'))).toEqual([
      paragraph(sentence(reading('Deep', 'Diep Siek'), emphasis('strong', reading('Seek', '')), ' KI', 'ND'))
    ])
  })

  test('a name with a mark in it does not end the sentence', () => {
    expect(readNodes(paragraph('Die Firma Yahoo! Japan. Das ist alles.'))).toEqual([
      paragraph(sentence('Die Firma ', reading('Yahoo! Japan', 'Jahu Tschapan'), '. '), sentence('Das ist alles.'))
    ])
  })

  test('the form that is heard stands beside the one that is written', () => {
    const { value } = read(script(paragraph('Die KI‑Messe.'), paragraph('KI.')), german, short)
    expect(spokenText(value)).toBe('Die K I‑Messe.\nK I.')
    expect(writtenText(value)).toBe('Die KI‑Messe.\nKI.')
  })
})

describe('origins', () => {
  const originsOf = (value: Script) => leavesOf(value).map(({ value: words, origin }) => [words, origin])

  test('pieces of an article text say where each of them begins', () => {
    const from = (start: number): Origin => ({ from: 'article', text: 3, start })
    const { value } = read(script(paragraph(articleText('Neu. Die KI-Messe.', 3, 20))), german, short)
    expect(originsOf(value)).toEqual([
      ['Neu. ', from(20)],
      ['Die ', from(25)],
      ['KI', from(29)],
      ['-Messe.', from(31)]
    ])
  })

  test('pieces of template wording do so too, and computed words keep their origin', () => {
    const wording: Origin = { from: 'template', file: 'a.hbs', start: 7 }
    const computed: Origin = { from: 'computed', by: 'join', of: [] }
    const { value } = read(script(paragraph(text('Eins. Dann', wording), text(' KI.', computed))), german, short)
    expect(originsOf(value)).toEqual([
      ['Eins. ', wording],
      ['Dann', { ...wording, start: 13 }],
      [' ', computed],
      ['KI', computed],
      ['.', computed]
    ])
  })
})

describe('any script', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom('KI', 'Deep', 'Seek', 'DeepSeek', 'Yahoo! Japan', 'Dann', 'z. B.', '17.', 's', "'s"),
        fc.constantFrom('. ', '.', '! ', '… ', ' ', '-', '‑', '„', '“', '\u00ad', '\u200b', '\u2060'),
        fc.string({ unit: 'binary', maxLength: 3 })
      ),
      { maxLength: 8 }
    )
    .map(parts => text(parts.join('').normalize('NFC'), { from: 'article', text: 0, start: 0 }))
  const tree = fc.letrec<{ node: Node; inline: Node }>(tie => {
    const inside = fc.array(tie('inline'), { maxLength: 4 })
    const blocks = fc.array(tie('node'), { maxLength: 3 })
    return {
      inline: fc.oneof(
        { depthSize: 'small' },
        words,
        fc.constantFrom<Node>(pause(5), sound('gong'), mark('m'), cue('Leise. Dann KI.'), label('hint', 'KI')),
        inside.map(children => emphasis('strong', ...children)),
        inside.map(children => link('https://example.org/', ...children)),
        inside.map(children => only(['speech'], ...children)),
        inside.map(children => lang('en', ...children)),
        inside.map(children => sub('Kai', ...children)),
        inside.map(children => sayAs('characters', ...children)),
        words.map(it => reading(it.value, 'gesagt'))
      ),
      node: fc.oneof(
        { depthSize: 'small' },
        tie('inline'),
        inside.map(children => paragraph(...children)),
        inside.map(children => paragraph(sentence(...children), ...children)),
        blocks.map(children => list(item(...children))),
        blocks.map(children => voice('host', ...children)),
        blocks.map(children => chapter('Titel. Dann KI.', ...children))
      )
    }
  }).node
  const scripts = fc.array(tree, { maxLength: 4 }).map(children => script(...children))
  const written = (value: Script) =>
    leavesOf(value)
      .map((leaf: Text) => leaf.value)
      .join('')

  test('every character stays in the tree once and in order', () => {
    fc.assert(
      fc.property(scripts, it => {
        expect(written(read(it, german, short).value)).toBe(written(it))
      }),
      { seed: 4, numRuns: 1000 }
    )
  })

  test('reading twice changes nothing', () => {
    fc.assert(
      fc.property(scripts, it => {
        const once = read(it, german, short).value
        expect(read(once, german, short).value).toEqual(once)
      }),
      { seed: 5, numRuns: 1000 }
    )
  })

  test('each piece of a text says where in it it begins', () => {
    fc.assert(
      fc.property(words, it => {
        const { value } = read(script(paragraph(it)), german, short)
        for (const leaf of leavesOf(value)) {
          const start = leaf.origin.from === 'article' ? leaf.origin.start : -1
          expect(it.value.slice(start, start + leaf.value.length)).toBe(leaf.value)
        }
      }),
      { seed: 6, numRuns: 500 }
    )
  })

  test('all that can be seen of a paragraph stands in sentences', () => {
    fc.assert(
      fc.property(fc.array(words), content => {
        const { value } = read(script(paragraph(...content)), german, empty)
        const loose = value.children.flatMap(node => ('children' in node ? node.children : []))
        for (const node of loose.filter(({ type }) => type !== 'sentence')) {
          expect(writtenText(node)).toMatch(/^[\s\u00ad\u200b\u2060]*$/)
        }
      }),
      { seed: 7, numRuns: 300 }
    )
  })

  test('a paragraph of two hundred thousand pieces is read', () => {
    const pieces = Array.from({ length: 100_000 }, () => [text('Dann KI. '), pause(5)]).flat()
    const { value } = read(script(paragraph(...pieces)), german, short)
    expect(written(value)).toBe('Dann KI. '.repeat(100_000))
  })
})
