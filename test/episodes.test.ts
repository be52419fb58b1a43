import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { filesBelow, opened, outputsOf, type Subject, sampleShow, showIn } from './laws/shows.js'

/**
 * Whole episodes beside the files they must produce, compared to the byte. After a change that is meant,
 * `UPDATE_EXPECTED=1 npx vitest run test/episodes.test.ts` writes them anew; then read what has changed before it is committed.
 */
const update = process.env.UPDATE_EXPECTED === '1'

const folders = readdirSync('test/episodes').sort()
const cases: readonly { readonly subject: Subject; readonly expected: string }[] = [
  ...folders.map(name => ({ subject: showIn(`test/episodes/${name}`), expected: `test/episodes/${name}/expected` })),
  { subject: sampleShow, expected: 'output' }
]

/** What an episode's folder holds besides the text outputs is not made here. */
function textOutputs(folder: string): Record<string, string> {
  const there = existsSync(folder) ? Object.entries(filesBelow(folder)) : []
  return Object.fromEntries(there.filter(([path]) => !/^\.|^[^/]+\/audio\//.test(path)))
}

function writeAnew(folder: string, outputs: Readonly<Record<string, string>>): void {
  for (const path of Object.keys(textOutputs(folder))) rmSync(join(folder, path))
  for (const [path, text] of Object.entries(outputs)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

describe.each(cases)('$expected', ({ subject, expected }) => {
  test('holds exactly what a fresh build makes', async () => {
    const outputs = outputsOf(await opened(subject.files))
    if (update) writeAnew(expected, outputs)
    const there = textOutputs(expected)
    expect(Object.keys(there).sort()).toEqual(Object.keys(outputs).sort())
    for (const [path, text] of Object.entries(outputs)) expect(there[path], path).toBe(text)
  })

  test('names no folder of the machine it was built on, and no moment', () => {
    const written = Object.values(textOutputs(expected)).join('\n')
    expect(written).not.toContain(process.cwd())
    expect(written).not.toMatch(/"\/\w|\d{2}:\d{2}:\d{2}Z|file:\/\//)
  })
})
