import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type Streams, terminalOf } from '../../src/world/terminal.js'
import { Trouble } from '../../src/world/world.js'
import { loneProcess } from './memory.js'
import { systemError } from './memory-calls.js'

/** Streams that take `most` bytes at a time and record them, with a person at them or not. */
function streamsOf(options: { most?: number; isTerminal?: boolean; input?: string; errors?: string[] } = {}) {
  const { most = Number.POSITIVE_INFINITY, isTerminal = false, input = '', errors = [] } = options
  const written = { 1: '', 2: '' }
  const streams: Streams = {
    write(descriptor, bytes, start) {
      const error = errors.shift()
      if (error !== undefined && error !== '') throw systemError(error, 'write')
      const piece = bytes.subarray(start, start + most)
      written[descriptor] += Buffer.from(piece).toString('latin1')
      return piece.length
    },
    isTerminal: () => isTerminal,
    columns: () => 72,
    input: () => Readable.from(input === '' ? [] : [Buffer.from(input)])
  }
  return { streams, written }
}

function terminal(options: Parameters<typeof streamsOf>[0] = {}, environment: Record<string, string> = {}) {
  const { streams, written } = streamsOf(options)
  return { ...terminalOf(streams, environment, loneProcess()), written }
}

describe('what is printed', () => {
  test('goes out to its last byte, results and talk apart', () => {
    const { out, talk, written } = terminal({ most: 2 })
    out('Größe')
    talk('hallo')
    expect(Buffer.from(written[1], 'latin1').toString()).toBe('Größe')
    expect(written[2]).toBe('hallo')
  })

  test('waits for a pipe that is full', () => {
    const { out, written } = terminal({ errors: ['EAGAIN', '', 'EAGAIN'], most: 3 })
    out('hallo')
    expect(written[1]).toBe('hallo')
  })

  test('ends without a word when the reader has gone', () => {
    const { out, written } = terminal({ errors: ['', 'EPIPE'], most: 3 })
    out('hallo')
    out('noch da?')
    expect(written[1]).toBe('hal')
  })

  test('is trouble when results do not fit on the disk they are sent to', () => {
    const { out, talk } = terminal({ errors: ['ENOSPC'] })
    expect(() => out('hallo')).toThrow(new Trouble('ENOSPC', 'stdout'))
    expect(() => talk('hallo')).not.toThrow()
  })

  test('is no trouble when only the talk can not be heard', () => {
    const { talk } = terminal({ errors: ['EIO'] })
    expect(() => talk('hallo')).not.toThrow()
  })
})

describe('colour', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true]
  ])('with a person there: %s, and %j: %s', (isTerminal, environment, expected) => {
    expect(terminal({ isTerminal }, environment).colour).toBe(expected)
  })

  test('and a width are for people only', () => {
    expect(terminal({ isTerminal: true }).width).toBe(72)
    expect(terminal()).not.toHaveProperty('width')
  })
})

describe('a question', () => {
  test.each([
    ['ja\n', true],
    ['J\r\n', true],
    [' yes \n', true],
    ['nein\nja\n', false],
    ['\n', false],
    ['', false]
  ])('answered by %j is %s', async (input, expected) => {
    const { confirm, written } = terminal({ isTerminal: true, input })
    expect(await confirm('Überschreiben?')).toBe(expected)
    expect(written[2]).toBe('Ã\u009cberschreiben? ')
  })

  test('is not asked where nobody can answer', async () => {
    const { confirm, written } = terminal({ input: 'ja\n' })
    expect(await confirm('Überschreiben?')).toBeUndefined()
    expect(written[2]).toBe('')
  })
})

test('standard input is read to its end, as bytes', async () => {
  expect(await terminal({ input: 'Größe\n' }).input()).toEqual(Buffer.from('Größe\n'))
})

describe('the lines of standard input', () => {
  async function linesOf(...pieces: (string | Uint8Array)[]) {
    const { streams } = streamsOf()
    const input = () => Readable.from(pieces.map(piece => Buffer.from(piece)))
    const { lines } = terminalOf({ ...streams, input }, {}, loneProcess())
    const found: string[] = []
    for await (const some of lines()) found.push(...some)
    return found
  }

  test('come without their ends, whatever pieces they arrive in', async () => {
    expect(await linesOf('eins\nzw', 'ei\r', '\n\ndr', 'ei')).toEqual(['eins', 'zwei', '', 'drei'])
    expect(await linesOf('eins\n')).toEqual(['eins'])
    expect(await linesOf()).toEqual([])
  })

  test('may be cut in the middle of a letter, and begin with a byte order mark', async () => {
    const bytes = Buffer.from('\ufeffGröße\n')
    expect(await linesOf(...Array.from(bytes, byte => Uint8Array.of(byte)))).toEqual(['Größe'])
  })

  test('may be as long as they like', async () => {
    const pieces = Array.from({ length: 300 }, () => 'x'.repeat(10_000))
    expect(await linesOf(...pieces, '\n', 'y')).toEqual(['x'.repeat(3_000_000), 'y'])
  })
})

test('whoever writes hears whether somebody reads', () => {
  expect(terminal().out('hallo')).toBe(true)
  expect(terminal({ errors: ['EPIPE'] }).out('hallo')).toBe(false)
})
