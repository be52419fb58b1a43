import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/world/programs.js'

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const echo = 'process.stdin.pipe(process.stdout)'

describe('a program of this machine', () => {
  test('is given its words and its input without a shell between, and read to its end', async () => {
    const end = await run(
      process.execPath,
      ['-e', echo, '$HOME; ls *'],
      new TextEncoder().encode('Grüße'.repeat(50_000))
    )
    expect([end?.code, text(end?.out).length]).toEqual([0, 250_000])
    const words = await run(process.execPath, ['-p', 'process.argv[1]', '$HOME; ls *'])
    expect(text(words?.out).trim()).toBe('$HOME; ls *')
  })

  test('may work in a folder of its own, which is gone afterwards', async () => {
    const code = `const fs = require('node:fs')
      fs.writeFileSync('out.txt', fs.readFileSync('in.txt', 'utf8').toUpperCase())
      console.log(process.cwd())`
    const end = await run(process.execPath, ['-e', code], undefined, {
      files: new Map([['in.txt', 'Grüße']]),
      wanted: ['out.txt', 'never.txt']
    })
    expect([...(end?.files?.keys() ?? [])]).toEqual(['out.txt'])
    expect(text(end?.files?.get('out.txt'))).toBe('GRÜSSE')
    expect(existsSync(text(end?.out).trim())).toBe(false)
  })

  test('may be heard piece by piece instead of at its end', async () => {
    let heard = 0
    const hear = (piece: Uint8Array) => {
      heard += piece.length
    }
    const end = await run(process.execPath, ['-e', echo], new Uint8Array(300_000), {
      files: new Map(),
      wanted: [],
      hear
    })
    expect([heard, end?.out.length]).toEqual([300_000, 0])
  })

  test('tells how it failed', async () => {
    const end = await run(process.execPath, ['-e', 'console.error("kein Ton"); process.exit(4)'])
    expect([end?.code, end?.talk.trim()]).toEqual([4, 'kein Ton'])
  })

  test('is undefined where there is none', async () => {
    expect(await run('no-such-program-here', [])).toBeUndefined()
  })

  test('may leave its input unread', async () => {
    const end = await run(process.execPath, ['-e', ''], new Uint8Array(5_000_000))
    expect(end?.code).toBe(0)
  })
})
