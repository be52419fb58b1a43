import { describe, expect, test } from 'vitest'
import { spokenText, writtenText } from '../../src/script/words.js'
import {
  chapter,
  content,
  cue,
  emphasis,
  item,
  label,
  list,
  mark,
  paragraph,
  pause,
  phoneme,
  reading,
  sayAs,
  script,
  sentence,
  sound,
  sub
} from '../builders.js'

describe('words of a tree', () => {
  const episode = script(
    chapter(
      'Worum es geht',
      cue('[lächelnd]'),
      paragraph(
        sentence('Die ', reading('KI', 'K I'), ' hilft.'),
        sentence('Das sagt ', sub('Doktor', 'Dr.'), ' Ito.')
      ),
      list(item('eins '), item(emphasis('strong', 'zwei')))
    ),
    paragraph(sayAs('characters', 'EU'), ' und ', phoneme('nju', 'New')),
    content,
    label('hint', 'sprich:')
  )

  test('what is heard is one line for each paragraph and item', () => {
    expect(spokenText(episode)).toBe('Die K I hilft. Das sagt Doktor Ito.\neins\nzwei\nEU und New')
  })

  test('what is written keeps the written forms', () => {
    expect(writtenText(episode)).toBe('Die KI hilft. Das sagt Dr. Ito.\neins\nzwei\nEU und New')
  })

  test('a pause or sound parts words, a mark does not', () => {
    expect(spokenText([...paragraph('Eins.', pause(300), 'Zwei', sound('gong'), 'Drei').children])).toBe(
      'Eins. Zwei Drei'
    )
    expect(spokenText(paragraph('Wort', mark('m'), 'teil'))).toBe('Wortteil')
  })

  test('white space of templates is one blank, no-break spaces stay', () => {
    expect(spokenText(paragraph('\n  Eins,\r\n\tzwei\u00a0Euro  \n'))).toBe('Eins, zwei\u00a0Euro')
  })

  test('a tree without words has none', () => {
    expect(spokenText(script(paragraph(), cue('nie')))).toBe('')
  })
})
