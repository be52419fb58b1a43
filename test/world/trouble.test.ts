import { describe, expect, test } from 'vitest'
import { sentence } from '../../src/report/diagnostic.js'
import { worldExplanations } from '../../src/report/explanations/world.js'
import { troubleDiagnostic, troubled } from '../../src/world/trouble.js'
import { Trouble } from '../../src/world/world.js'
import { systemError } from './memory-calls.js'

describe('trouble is told as', () => {
  test.each([
    ['ENOSPC', 'disk/full'],
    ['EDQUOT', 'disk/full'],
    ['EACCES', 'disk/denied'],
    ['EPERM', 'disk/denied'],
    ['EROFS', 'disk/read-only'],
    ['EFBIG', 'disk/too-large'],
    ['EMFILE', 'disk/too-many-open'],
    ['ENFILE', 'disk/too-many-open'],
    ['ENAMETOOLONG', 'disk/name-too-long'],
    ['EEXIST', 'disk/in-the-way'],
    ['ENOTDIR', 'disk/in-the-way'],
    ['EISDIR', 'disk/in-the-way'],
    ['ENOENT', 'disk/vanished'],
    ['EIO', 'disk/failed'],
    ['ESTUCK', 'disk/failed'],
    ['constructor', 'disk/failed'],
    ['ELOCKED', 'output/locked'],
    ['ELINK', 'output/link'],
    ['EFOREIGN', 'output/foreign-file'],
    ['EUNSAFE', 'output/unsafe-name']
  ])('%s: %s', (reason, code) => {
    const told = troubleDiagnostic(new Trouble(reason, 'output/x'))
    expect(told).toMatchObject({ code, severity: 'error' })
    for (const { message, hint } of [sentence(told, 'de'), sentence(told, 'en')]) {
      expect(message + hint).toContain('output/x')
    }
  })

  test('a locked folder names who has it and what to delete', () => {
    const claim = 'output/.lock/4711.123.4026531836.k3f9.studio-pc'
    const told = troubleDiagnostic(new Trouble('ELOCKED', claim))
    expect(sentence(told, 'en')).toEqual({
      message:
        'Another run has been working in this folder for a minute (process 4711 on "studio-pc"). Nothing is half written: listeners still hear what was finished last.',
      hint: `Wait for it or end it; if it is surely gone, delete "${claim}".`
    })
  })

  test('a failing disk names the reason in the words of the system', () => {
    expect(sentence(troubleDiagnostic(new Trouble('EIO', 'output')), 'de').message).toBe(
      'Der Datenträger hat „output“ nicht gelesen oder geschrieben (EIO). Halb geschrieben ist nichts: Zu hören ist weiter, was zuletzt fertig wurde.'
    )
  })
})

test('every code has two to four sentences of explanation in both languages', () => {
  for (const [code, { de, en }] of Object.entries(worldExplanations)) {
    for (const text of [de, en]) {
      const sentences = text.split(/[.)](?= [A-ZÄÖÜ]|$)/).filter(part => part !== '')
      expect(sentences.length, `${code}: ${text}`).toBeGreaterThanOrEqual(2)
      expect(sentences.length, `${code}: ${text}`).toBeLessThanOrEqual(4)
    }
  }
})

describe('an error', () => {
  test("of the system's becomes trouble about the path at hand, with the error as its cause", () => {
    const cause = systemError('EIO', '/output/.stage/new/notes.md')
    const failing = () =>
      troubled('output/episode', () => {
        throw cause
      })
    expect(failing).toThrow(new Trouble('EIO', 'output/episode', { cause }))
  })

  test('of ours stays what it is', () => {
    const ours = new TypeError('a mistake of ours')
    const failing = () =>
      troubled('output', () => {
        throw ours
      })
    expect(failing).toThrow(ours)
  })
})
