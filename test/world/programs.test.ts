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
