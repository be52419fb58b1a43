import { describe, expect, test } from 'vitest'
import { notesHtml, notesMarkdown } from '../../src/format/notes.js'
import {
  anywhere,
  chapter,
  content,
  cue,
  emphasis,
  item,
  label,
  link,
  list,
  paragraph,
  pause,
  reading,
  script,
  sentence,
  sound,
  text
} from '../builders.js'

/** A chapter's line as the frame makes it: its time is computed, and players shall make a mark of it. */
const mark = (time: string, title: string) =>
  item('(', text(time, { from: 'computed', by: 'chapterStart', of: [anywhere] }), `) ${title}`)

const frame = script(
  label('hint', 'sprich:'),
  chapter(
    'KI-Briefing vom 16. Februar 2026',
    paragraph('Darum geht es'),
    content,
    chapter('Kapitel', list(mark('0:00', 'Begrüßung'), mark('1:05', 'In Kürze'))),
    chapter('Leer', list())
  )
)

const episode = script(
  chapter('Begrüßung', cue('Jingle')),
  chapter(
    'Quellen',
    sound('jingle'),
    list(
      item(link('https://example.org/a?b=1&c=2', 'Germany & Canada')),
      item(link('javascript:alert(1)', 'Nur Worte')),
      item('Messe um 14:30 Uhr', list(item('Halle 2')))
    ),
    paragraph(
      sentence('Mehr ', emphasis('strong', 'dazu'), ':'),
      pause(300),
      sentence(reading('DeepSeek', 'x', { respell: 'Diep Siek' }), '.')
    )
  )
)

describe('show notes', () => {
  test('in Markdown are the frame with titles, lists and links', () => {
    expect(notesMarkdown(frame, episode)).toBe(
      [
        '# KI-Briefing vom 16. Februar 2026',
        '',
        'Darum geht es',
        '',
        '## Quellen',
        '',
        '- [Germany & Canada](https://example.org/a?b=1&c=2)',
        '- Nur Worte',
        '- Messe um 14.30 Uhr',
        '  - Halle 2',
        '',
        'Mehr dazu: DeepSeek.',
        '',
        '## Kapitel',
        '',
        '- (0:00) Begrüßung',
        '- (1:05) In Kürze',
        ''
      ].join('\n')
    )
  })

  test('in HTML are paragraphs, lists and links, one block a line', () => {
    expect(notesHtml(frame, episode).value).toBe(
      [
        '<p>KI-Briefing vom 16. Februar 2026</p>',
        '<p>Darum geht es</p>',
        '<p>Quellen</p>',
        '<ul>',
        '<li><a href="https://example.org/a?b=1&amp;c=2">Germany &amp; Canada</a></li>',
        '<li>Nur Worte</li>',
        '<li>Messe um 14.30 Uhr',
        '<ul>',
        '<li>Halle 2</li>',
        '</ul>',
        '</li>',
        '</ul>',
        '<p>Mehr dazu: DeepSeek.</p>',
        '<p>Kapitel</p>',
        '<ul>',
        '<li>(0:00) Begrüßung</li>',
        '<li>(1:05) In Kürze</li>',
        '</ul>',
        ''
      ].join('\n')
    )
  })

  test('break the line between paragraphs of an item', () => {
    expect(notesHtml(script(content), script(list(item(paragraph('Eins.'), paragraph('Zwei.'))))).value).toBe(
      '<ul>\n<li>Eins.<br>Zwei.</li>\n</ul>\n'
    )
  })

  test('leave out a title with nothing under it, but for a title of the frame that stands alone', () => {
    const page = script(chapter('Titel'), chapter('Aus der Folge', content))
    expect(notesMarkdown(page, script(chapter('Leer', cue('Jingle'))))).toBe('# Titel\n')
  })

  test('of nothing are empty', () => {
    expect(notesHtml(script(content), script()).value).toBe('')
  })

  test('take a link inside a link as the inner one, and a refused inner one as the outer', () => {
    const page = script(
      paragraph(link('https://a.example/', 'a', link('https://b.example/', 'b'), link('data:x', 'c')))
    )
    expect(notesMarkdown(script(content), page)).toBe(
      '[a](https://a.example/)[b](https://b.example/)[c](https://a.example/)\n'
    )
  })
})
