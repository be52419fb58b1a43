import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { withProgram } from '../command/program.js'

/** The scorer of the cases, from outside: it starts the program, gives it the written lines and compares what comes out. */
const scorer = '../shared/normalisation/score.mjs'

describe('the scorer of the written and spoken cases', () => {
  test.each([
    ['de', '99'],
    ['en', '98']
  ])('gives %s at least %s of a hundred, letters marked', async (language, least) => {
    await withProgram(async ({ file, top }) => {
      const command = [process.execPath, file, 'normalize', '--language', language, '--root', top]
      const asked = ['--lang', language, '--data', `extra-${language}.shared.tsv`, '--strict', '--min', least]
      const { status, stdout } = spawnSync(process.execPath, [scorer, ...asked, '--', ...command], { encoding: 'utf8' })
      expect(stdout).toContain('TOTAL fair')
      expect([status, stdout]).toEqual([0, stdout])
    })
  })
})
