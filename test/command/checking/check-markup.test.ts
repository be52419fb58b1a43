import { describe, expect, test } from 'vitest'
import { run, showWorld } from '../show.js'

const worldWith = (files: Record<string, string>, input?: string) =>
  showWorld(files, input === undefined ? {} : { input })
const broken = '<speak>Hallo <break time="12s"/> <x>Welt</x></speak>'

describe('check of documents for a speech service', () => {
  test('says nothing about a good one', async () => {
    const { code, talk } = await run(
      worldWith({ 'a.ssml': '<speak><p>Guten Morgen.</p></speak>' }),
      'check',
      'a.ssml',
      '--dialect',
      'polly-neural'
    )
    expect([code, talk]).toEqual([0, '1 document checked: 0 errors, 0 warnings.\n'])
  })

  test('names what is wrong with its place and the line', async () => {
    const { code, talk } = await run(worldWith({ 'a.ssml': broken }), 'check', 'a.ssml', '--dialect', 'polly-neural')
    expect(code).toBe(1)
    expect(talk).toContain('a.ssml:1:27 error dialect/out-of-range')
    expect(talk).toContain(
      '  1 │ <speak>Hallo <break time="12s"/> <x>Welt</x></speak>\n    │                           ^^^'
    )
    expect(talk).toContain('2 errors')
  })

  test('reads standard input, and as data tells effect, path and source', async () => {
    const { code, out } = await run(worldWith({}, broken), 'check', '-', '--dialect', 'polly-neural', '--json')
    const [first, , last] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(code).toBe(1)
    expect(first).toMatchObject({
      code: 'dialect/out-of-range',
      place: { file: '-', line: 1, column: 27, length: 3 },
      effect: 'error',
      path: 'speak/break',
      source: 'https://docs.aws.amazon.com/polly/latest/dg/break-tag.html'
    })
    expect(last).toEqual({ documents: 1, dialect: 'polly-neural', errors: 2, warnings: 0 })
  })

  test('can count rejections alone; what has another effect is a note then', async () => {
    const file = { 'a.ssml': '<speak><s><p>Guten Morgen.</p></s></speak>' }
    const words = ['check', 'a.ssml', '--dialect', 'polly-neural']
    expect((await run(worldWith(file), ...words)).code).toBe(1)
    const { code, talk } = await run(worldWith(file), ...words, '--effects', 'error')
    expect(code).toBe(0)
    expect(talk).toContain('info dialect/wrong-place')
  })

  test('counts every byte, also the line end of the last line', async () => {
    const text = `<speak>${'a'.repeat(5985)}</speak>`
    const lengths = [text, `${text}\n`].map(it => it.length)
    expect(lengths).toEqual([6000, 6001])
    const codes = await Promise.all(
      [text, `${text}\n`].map(async it => {
        const { out } = await run(worldWith({ 'a.ssml': it }), 'check', 'a.ssml', '--dialect', 'polly-neural', '--json')
        return out.includes('6001 characters')
      })
    )
    expect(codes).toEqual([false, true])
  })

  test('says that it does not know a model, and goes by the dialect', async () => {
    const words = ['check', 'a.txt', '--dialect', 'elevenlabs', '--model', 'eleven_v9']
    const { code, talk } = await run(worldWith({ 'a.txt': 'Guten Morgen.' }), ...words)
    expect(code).toBe(0)
    expect(talk).toContain('warning usage/unknown-model')
    expect(talk).toContain('"eleven_v9"')
  })

  test('judges plain text too, by the rules of the model that is named', async () => {
    const file = { 'a.txt': 'Eins <break time="1s" /> zwei.' }
    const words = ['check', 'a.txt', '--dialect', 'elevenlabs']
    expect((await run(worldWith(file), ...words)).code).toBe(0)
    const { code, talk } = await run(worldWith(file), ...words, '--model', 'eleven_v3')
    expect(code).toBe(1)
    expect(talk).toContain('a.txt:1:6 error dialect/unknown-element')
    const world = worldWith(file)
    expect((await run(world, ...words, '--model', 'eleven_v3', '--fix')).code).toBe(0)
    expect(world.contents()['a.txt']).toBe('Eins  zwei.')
  })

  test('needs to know the dialect, and says which there are', async () => {
    const world = worldWith({ 'a.ssml': broken })
    const nothing = await run(world, 'check', 'a.ssml')
    expect([nothing.code, nothing.talk.split('\n')[0]]).toEqual([2, 'error usage/no-dialect'])
    const mistyped = await run(world, 'check', 'a.ssml', '--dialect', 'poly-neural')
    expect(mistyped.code).toBe(2)
    expect(mistyped.talk).toMatch(/no dialect "poly-neural".*polly-neural/)
  })

  test('a missing file and one that is no text are errors, and the others are checked', async () => {
    const world = worldWith({ 'a.ssml': '<speak/>' })
    const { code, talk } = await run(world, 'check', 'b.ssml', 'a.ssml', '--dialect', 'polly-neural')
    expect(code).toBe(1)
    expect(talk).toContain('usage/no-file')
    expect(talk).toContain('2 documents checked: 1 error')
  })
})
