import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { transcript } from '../../src/format/transcript.js'
import {
  chapter,
  content,
  cue,
  emphasis,
  item,
  link,
  list,
  paragraph,
  pause,
  reading,
  script,
  sentence,
  sound,
  sub
} from '../builders.js'
import { hostileText, seeded } from './hostile.js'
import { collapse } from './reader.js'

const frame = script(chapter('KI-Briefing', content))

describe('the transcript', () => {
  test('is the written words, with titles and items as lines of their own', () => {
    const page = transcript(
      frame,
      script(
        chapter(
          'In Kürze',
          sound('jingle'),
          cue('Jingle'),
          paragraph(
            sentence('Das Wichtigste. '),
            pause(300),
            sentence(reading('KI', 'K I'), ' und ', sub('Kilometer', 'km'), '.')
          ),
          list(item(sentence('eins')), pause(300), item(emphasis('strong', 'zwei'), list(item('darunter')))),
          paragraph(link('https://example.org', 'Ende'), '.')
        )
      )
    )
    expect(page).toBe(
      [
        'KI-Briefing',
        '',
        'In Kürze',
        '',
        'Das Wichtigste. KI und km.',
        '',
        '- eins',
        '- zwei',
        '  - darunter',
        '',
        'Ende.',
        ''
      ].join('\n')
    )
  })

  test('keeps words apart that only a pause or a cue parted', () => {
    expect(
      transcript(
        frame,
        script(paragraph('Erstens:', pause(300), 'Ethik', cue('leiser'), ', dann', pause(200), ' Strom'))
      )
    ).toBe('KI-Briefing\n\nErstens: Ethik, dann Strom\n')
  })

  test('keeps no-break spaces and joins the blanks of the template', () => {
    expect(transcript(script(content), script(paragraph('\n  z.\u00a0B. \n', ' 3\u202f% ', '\n')))).toBe(
      'z.\u00a0B. 3\u202f%\n'
    )
  })

  test('of very many paragraphs, items and pauses is printed like any other', () => {
    const many = <Value>(value: Value) => Array.from({ length: 200_000 }, () => value)
    const long = script(
      chapter('t', ...many(paragraph('a')), list(...many(item('b'))), paragraph(...many(pause(1)), 'c'))
    )
    expect(transcript(script(content), long)).toHaveLength(3 + 200_000 * 3 + 200_000 * 4 + 3)
  })

  test('adds nothing to the words but blanks, line ends and the dashes of items', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, first, second) => {
        const page = transcript(
          script(content),
          script(chapter(`t${title}`, paragraph(`a${first}`), list(item(`b${second}`))))
        )
        expect(page).toBe(`${collapse(`t${title}`)}\n\n${collapse(`a${first}`)}\n\n- ${collapse(`b${second}`)}\n`)
      }),
      seeded
    )
  })
})
