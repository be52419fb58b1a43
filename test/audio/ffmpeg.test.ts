import { describe, expect, test } from 'vitest'
import { codedByFfmpeg } from '../../src/audio/ffmpeg.js'
import { run } from '../../src/world/programs.js'
import type { Programs } from '../../src/world/world.js'
import { memoryWorld } from '../world/memory.js'

const tags = { title: 'Größe', date: '2026-02-16', chapters: [{ title: 'In Kürze', start: 3661.5, end: 3700 }] }

async function* wav(): AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(1, 2, 3)
  yield Uint8Array.of(4)
}

/** Node in ffmpeg's place, as a program that is there wherever the tests run. */
function inPlaceOfFfmpeg(code: string): Programs {
  return { run: (_, words, input) => run(process.execPath, ['-e', code, '--', ...words], input) }
}

describe('formats that ffmpeg writes', () => {
  test('without ffmpeg there is a clear error and no file', async () => {
    const programs: Programs = { run: (_, words, input) => run('no-such-program-here', words, input) }
    const { value, diagnostics } = await codedByFfmpeg('m4a', wav(), tags, memoryWorld({}, { programs }))
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code, args }) => [code, ...args])).toEqual([['audio/no-program', 'ffmpeg', 'M4A']])
  })

  test('the sound goes in piece by piece, and what comes out is the file', async () => {
    const programs = inPlaceOfFfmpeg('process.stdin.pipe(process.stdout)')
    expect(await codedByFfmpeg('opus', wav(), tags, memoryWorld({}, { programs }))).toEqual({
      value: Buffer.of(1, 2, 3, 4),
      diagnostics: []
    })
  })

  test('tags are words of their own, and Opus has its chapters to the millisecond', async () => {
    const programs = inPlaceOfFfmpeg('process.stdout.write(JSON.stringify(process.argv.slice(1)))')
    const { value } = await codedByFfmpeg('opus', wav(), tags, memoryWorld({}, { programs }))
    const words = JSON.parse(new TextDecoder().decode(value)) as string[]
    expect(words.filter((_, i) => words[i - 1] === '-metadata')).toEqual([
      'title=Größe',
      'date=2026-02-16',
      'CHAPTER000=01:01:01.500',
      'CHAPTER000NAME=In Kürze'
    ])
    expect(words.at(-1)).toBe('pipe:1')
  })

  test('what ffmpeg says last is said to the person', async () => {
    const programs = inPlaceOfFfmpeg('console.error("one\\nUnknown encoder"); process.exit(1)')
    const { value, diagnostics } = await codedByFfmpeg('opus', wav(), tags, memoryWorld({}, { programs }))
    expect(value).toBeUndefined()
    expect(diagnostics[0]?.args).toEqual(['ffmpeg', 'Opus', 'Unknown encoder'])
  })
})
