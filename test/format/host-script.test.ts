import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostScript } from '../../src/format/host-script.js'
import { measure } from '../../src/script/measure.js'
import type { Node, Script } from '../../src/script/tree.js'
import {
  chapter,
  content,
  cue,
  emphasis,
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
  voice
} from '../builders.js'
import { hostileText, seeded } from './hostile.js'
import { collapse, pageOf, partsOfHtml, seen } from './reader.js'

const frame = script(
  label('hint', 'sprich:'),
  label('pause', 'Pause'),
  label('long-pause', 'lange Pause'),
  chapter('Deutschland und Kanada', paragraph('16. Februar 2026, etwa 4:10 von 5:00 Minuten'), content)
)
const bare = script(label('hint', 'sprich:'), label('pause', 'Pause'), label('long-pause', 'lange Pause'), content)

const print = (page: Script, ...nodes: (Node | string)[]) =>
  hostScript(page, script(...nodes), measure(script(...nodes), { wordsPerMinute: 140 }))

const deepSeek = reading('DeepSeek', 'DeepSeek', { language: 'en-US', respell: 'Diep Siek' })
const startup = reading('Startup', 'Startup', { language: 'en-US', respell: 'Startapp' })
const ki = reading('KI', 'K I')

describe('the host script', () => {
  test('is the frame with the episode in it', () => {
    const page = print(
      frame,
      chapter(
        'Begrüßung',
        sound('jingle'),
        cue('Jingle, dann unter den Text'),
        paragraph(sentence('Guten Morgen. '), pause(400), sentence('Willkommen beim ', ki, '-Briefing.')),
        pause('strong')
      ),
      chapter(
        'In Kürze',
        list(
          item(sentence('Erstens: Rechenzentren')),
          pause(300),
          item(sentence(emphasis('strong', 'Zweitens'), ': Ethik'))
        )
      )
    )
    expect(page).toBe(
      [
        '# Deutschland und Kanada',
        '',
        '16\\. Februar 2026, etwa 4:10 von 5:00 Minuten',
        '',
        '## Begrüßung',
        '',
        '[jingle]',
        '*[Jingle, dann unter den Text]*',
        '',
        'Guten Morgen.',
        '*Pause*',
        'Willkommen beim KI-Briefing.',
        '',
        '*lange Pause*',
        '',
        '## In Kürze',
        '',
        '- Erstens: Rechenzentren',
        '  *Pause*',
        '- **Zweitens**: Ethik',
        ''
      ].join('\n')
    )
  })

  test('keeps the words of every element and shows no address', () => {
    const page = print(
      bare,
      paragraph(
        link('https://example.org', 'Worte '),
        lang('en-US', 'Middle Powers '),
        voice('guest', 'und '),
        prosody('slow', 'langsam '),
        sayAs('characters', 'ABC '),
        mark('x'),
        emphasis('none', 'ohne '),
        emphasis('moderate', 'mit '),
        only(['notes'], 'nie')
      )
    )
    expect(page).toBe('Worte Middle Powers und langsam ABC ohne **mit**\n')
  })

  test('has the episode at the end when the frame forgot its place', () => {
    expect(print(script(chapter('Titel')), paragraph('Der Text.'))).toBe('# Titel\n\nDer Text.\n')
  })

  test('has chapters inside chapters one level deeper', () => {
    expect(print(frame, chapter('Teil', chapter('Unterteil', paragraph('Text.'))))).toContain(
      '## Teil\n\n### Unterteil\n\nText.\n'
    )
  })
})

describe('pauses for the host', () => {
  test('are long from a second or a strong one on, and none is none', () => {
    const pauses = [
      pause(0),
      pause('none'),
      pause(999),
      pause(1000),
      pause('x-weak'),
      pause('medium'),
      pause('x-strong')
    ]
    expect(print(bare, ...pauses)).toBe('*Pause*\n*lange Pause*\n*Pause*\n*Pause*\n*lange Pause*\n')
  })

  test('stand inside the sentence where they are to be made', () => {
    expect(print(bare, paragraph(sentence('Strom', pause(200), ', viel Strom', pause(200), 'und mehr.')))).toBe(
      'Strom *Pause*, viel Strom *Pause* und mehr.\n'
    )
  })

  test('are dots when the frame has no word for them', () => {
    expect(print(script(content), pause(200), pause(2000))).toBe('*·*\n*··*\n')
  })
})

describe('hints on how a word is said', () => {
  test('stand behind the word, once in a chapter', () => {
    expect(
      print(
        bare,
        chapter('Eins', paragraph(sentence(deepSeek, ', '), sentence('dann ', deepSeek, '.'))),
        chapter('Zwei', paragraph(sentence('Wieder ', deepSeek, '.')))
      )
    ).toBe(
      '## Eins\n\nDeepSeek (sprich: Diep Siek),\ndann DeepSeek.\n\n## Zwei\n\nWieder DeepSeek (sprich: Diep Siek).\n'
    )
  })

  test('stand behind a whole compound, never inside', () => {
    const compounds = [
      [[startup, '‑Vernetzung und'], 'Startup‑Vernetzung (sprich: Startapp) und'],
      [[startup, '‑ und Konzernchefs'], 'Startup‑ (sprich: Startapp) und Konzernchefs'],
      [['KI-', startup, 's.'], 'KI-Startups (sprich: Startapp).'],
      [[startup, '-', deepSeek, '-Modell'], 'Startup-DeepSeek-Modell (sprich: Startapp) (sprich: Diep Siek)'],
      [['„', deepSeek, '“'], '„DeepSeek (sprich: Diep Siek)“'],
      [[deepSeek, '.com – das'], 'DeepSeek.com (sprich: Diep Siek) – das'],
      [[startup, ':innen'], 'Startup:innen (sprich: Startapp)'],
      [
        [emphasis('strong', startup), '-', emphasis('strong', 'Szene'), '!'],
        '**Startup**-**Szene** (sprich: Startapp)!'
      ],
      [[deepSeek, pause(200), 'ist'], 'DeepSeek (sprich: Diep Siek) *Pause* ist']
    ] as const
    for (const [nodes, printed] of compounds) expect(print(bare, paragraph(...nodes))).toBe(`${printed}\n`)
  })

  test('are given once in an episode for names the lists know, if they are not english, and never for words', () => {
    const named = (name: string, language: string, respell: string) =>
      reading(name, name, { class: 'name', language, respell })
    const erdogan = named('Erdoğan', 'tr', 'Erdo-ahn')
    expect(
      print(
        bare,
        chapter('Eins', paragraph(erdogan, ' und ', named('OpenAI', 'en-US', 'Ohpen Eh-Ei'))),
        chapter(
          'Zwei',
          paragraph(erdogan, ' mit ', reading('Coup d’État', 'Coup d’État', { class: 'foreign', respell: 'Kuh deta' }))
        )
      )
    ).toBe('## Eins\n\nErdoğan (sprich: Erdo-ahn) und OpenAI\n\n## Zwei\n\nErdoğan mit Coup d’État\n')
  })

  test('are not given where the letters are only spelled', () => {
    expect(print(bare, paragraph(ki, ' und ', reading('USA', 'U S A'), ' und ', sub('G. P. T.', 'GPT')))).toBe(
      'KI und USA und GPT\n'
    )
  })

  test('are the other words an entry or a template gives, and the sound it spells out', () => {
    expect(
      print(
        bare,
        paragraph(
          reading('BSI', 'Bundesamt für Sicherheit'),
          ', ',
          sub('Kilometer', 'km'),
          ', ',
          phoneme('diːp', 'Deep'),
          ', ',
          reading('3,5 %', 'drei Komma fünf Prozent', { class: 'percent' })
        )
      )
    ).toBe('BSI (sprich: Bundesamt für Sicherheit), km (sprich: Kilometer), Deep (sprich: /diːp/), 3,5 %\n')
  })

  test('have brackets alone when the frame has no word for them', () => {
    expect(print(script(content), paragraph(deepSeek))).toBe('DeepSeek (Diep Siek)\n')
  })

  test('are escaped like all words', () => {
    expect(print(bare, paragraph(reading('X*', 'x', { respell: '*a* [b](c)' })))).toBe(
      'X\\* (sprich: \\*a\\* \\[b\\](c))\n'
    )
  })
})

describe('hostile words in the host script', () => {
  test('become no link, no tag and no title of their own, wherever they stand', () => {
    const words = hostileText.map(value => `x${value}`)
    fc.assert(
      fc.property(words, words, words, words, words, (title, first, second, third, fourth) => {
        const page = pageOf(
          print(
            bare,
            chapter(
              title,
              cue(first),
              paragraph(
                sentence(emphasis('strong', first), second),
                pause(300),
                sentence(reading(second, 'y', { respell: third }), fourth)
              ),
              list(item(link('https://example.org', fourth), cue(third)), item(sub(first, second)))
            )
          )
        )
        const tags = partsOfHtml(page).filter(part => typeof part !== 'string')
        expect(new Set(tags.map(({ name, attributes }) => `${name}${attributes}`))).toEqual(
          new Set(['h2', 'p', 'em', 'strong', 'ul', 'li'])
        )
        expect(tags.filter(({ name, closes }) => name === 'h2' && !closes)).toHaveLength(1)
        expect(seen(page)[0]).toEqual({ tag: 'h2', words: collapse(title) })
      }),
      { ...seeded, numRuns: 100 }
    )
  })
})

describe('a list of the host script', () => {
  test('takes a pause after an inner list as a line of the outer item', () => {
    expect(print(bare, list(item('a', list(item('b'))), pause(300), item('c'), cue('leise')))).toBe(
      '- a\n  - b\n\n  *Pause*\n- c\n  *[leise]*\n'
    )
  })

  test('is made for an item without one, and out of words between items', () => {
    expect(print(bare, item('allein'))).toBe('- allein\n')
    expect(print(bare, list(pause(300), 'lose ', item('eins'), only(['script'], item('zwei'))))).toBe(
      '- *Pause*\n  lose\n- eins\n- zwei\n'
    )
  })
})

describe('the time of a chapter', () => {
  test('stands under its title when the frame has a word for it', () => {
    const page = script(label('chapter-start', 'ab'), content)
    const words = 'Worte '.repeat(173)
    expect(print(page, chapter('Eins', paragraph(words)), chapter('Zwei', paragraph('Ende.')))).toBe(
      `## Eins\n\n*ab 0:00*\n\n${words.trim()}\n\n## Zwei\n\n*ab 1:00*\n\nEnde.\n`
    )
  })
})
