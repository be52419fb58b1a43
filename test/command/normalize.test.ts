import { describe, expect, test } from 'vitest'
import { memoryWorld } from '../world/memory.js'
import { run } from './show.js'

const show = 'title: Küstenfunk\nlanguage: en-GB\ntimezone: Europe/Berlin\n'
const lexicon = 'entries:\n  - { term: Werftix, alias: Werf Tix, lang: en }\n'
const packageFile = { '/package/package.json': '{ "version": "1.2.3" }' }

/** A world with lines on standard input. */
function worldWith(input: string, files: Record<string, string> = {}) {
  return memoryWorld({ ...packageFile, ...files }, { input })
}

describe('normalize', () => {
  test('prints one spoken line for each written one, empty ones too', async () => {
    const { code, out, talk } = await run(worldWith('Die KI  hilft .\r\n\nZwei\u00adter Satz\n'), 'normalize')
    expect([code, talk]).toEqual([0, ''])
    expect(out).toBe('Die K I hilft.\n\nZweiter Satz\n')
  })

  test('prints what it knows of a line as data, with offsets of that line', async () => {
    const written = 'Der „Werftix“ fährt. Ein zweiter wartet.'
    const world = worldWith(written, { 'content/lexicon.de.yaml': lexicon })
    const { out } = await run(world, 'normalize', '--language', 'de-AT', '--json')
    expect(JSON.parse(out)).toEqual({
      written,
      spoken: 'Der „Werf Tix“ fährt. Ein zweiter wartet.',
      sentences: ['Der „Werftix“ fährt.', 'Ein zweiter wartet.'],
      readings: [{ start: 5, end: 12, class: 'lexicon', written: 'Werftix', spoken: 'Werf Tix' }],
      spans: [{ start: 5, end: 12, lang: 'en' }]
    })
  })

  test('speaks the language of the show, with its lexicon and its settings', async () => {
    const files = {
      'content/show.yaml': `${show}reading: { emoji: named }\n`,
      'content/lexicon.en.yaml': lexicon,
      'content/lexicon.de.yaml': 'entries: 3'
    }
    const { code, out } = await run(worldWith('Werftix pays $5.', files), 'normalize')
    expect([code, out]).toEqual([0, 'Werf Tix pays five dollars.\n'])
  })

  test('reads nothing in a language it can not speak', async () => {
    const { code, out, talk } = await run(worldWith('Bonjour.'), 'normalize', '--language', 'fr', '--format', 'short')
    expect([code, out]).toEqual([2, ''])
    expect(talk).toMatch(/^error language\/unsupported /)
  })

  test('says what is wrong with the show beside the lines, and reads none of them', async () => {
    const files = { 'content/lexicon.de.yaml': 'entries:\n  - { therm: x }\n' }
    const { code, out, talk } = await run(worldWith('Text.', files), 'normalize', '--json', '--ui', 'en')
    expect([code, out]).toEqual([1, ''])
    expect(talk).toMatch(/^content\/lexicon\.de\.yaml:2:7 error field\/unknown /)
  })

  test('stops when nobody listens any more', async () => {
    const world = worldWith('eins\nzwei\n')
    let asked = 0
    const terminal = {
      ...world.terminal,
      out: () => false,
      async *lines() {
        for (; ; asked++) yield ['eins']
      }
    }
    expect((await run({ ...world, terminal }, 'normalize')).code).toBe(0)
    expect(asked).toBe(0)
  })
})
