import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes, entryOf, isCode, nearestCode } from '../../src/report/catalogue/index.js'
import { talk } from '../../src/report/catalogue/talk.js'
import { count } from '../../src/report/count.js'
import { diagnose } from '../../src/report/diagnostic.js'
import { explain } from '../../src/report/explain.js'

describe('the catalogue', () => {
  test.each(codes())('%s has a permanent form and an explanation of two to four sentences in both languages', code => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const language of ['de', 'en'] as const) {
      const sentences = explain(code, language).split(/(?<=[.?])\s+(?=[\p{Lu}„"])/u)
      expect(sentences.length, explain(code, language)).toBeGreaterThanOrEqual(2)
      expect(explain(code, language)).toMatch(/[.?”“"]$/)
      expect(explain(code, language)).not.toMatch(/\p{L}!/u)
    }
  })

  test.each(codes())('%s says something in both languages, without shouting', code => {
    const { de, en } = entryOf(code) as unknown as Record<'de' | 'en', (...words: unknown[]) => Record<string, string>>
    const words = Array.from({ length: 8 }, (_, index) => String(index + 1))
    for (const { message, hint } of [de(...words), en(...words)]) {
      expect(message).toMatch(/[.?:)“"0-9…]$/)
      expect(`${message} ${hint}`).not.toMatch(/\p{L}!|undefined|NaN|\[object/u)
    }
  })

  test('every sentence of every table is found under its code', async () => {
    const files = readdirSync('src/report/catalogue').filter(name => name !== 'index.ts')
    const modules = await Promise.all(
      files.map(name => import(`../../src/report/catalogue/${name}`) as Promise<Record<string, object>>)
    )
    const tables = modules.flatMap(module => Object.entries(module).filter(([name]) => name.endsWith('Codes')))
    expect(tables.length).toBeGreaterThan(20)
    expect(tables.flatMap(([, table]) => Object.keys(table)).sort()).toEqual(codes().toSorted())
  })

  test('a mistyped code leads to the one that was meant', () => {
    expect(nearestCode('usage/unknwon-comand')).toBe('usage/unknown-command')
    expect(nearestCode('nothing/like-it-at-all')).toBe('')
    expect(isCode('toString')).toBe(false)
    expect(isCode('usage/unknown-command')).toBe(true)
  })

  test('both languages have the same words for commands', () => {
    expect(Object.keys(talk.de).sort()).toEqual(Object.keys(talk.en).sort())
    expect(talk.de.built({ built: 3, unchanged: 1, failed: 0 })).toBe('3 Folgen gebaut, 1 unverändert.')
    expect(talk.de.built({ built: 1, unchanged: 0, failed: 2 })).toBe(
      '1 Folge gebaut, 2 mit Fehlern nicht geschrieben.'
    )
    expect(talk.en.built({ built: 0, unchanged: 2, failed: 0 })).toBe('0 episodes built, 2 unchanged.')
  })
})

describe('counting', () => {
  test('errors and warnings are counted apart', () => {
    const warning = diagnose('output/orphan', undefined, 'x')
    const error = diagnose('usage/no-command', undefined)
    expect(count([warning, error, warning])).toEqual({ errors: 1, warnings: 2 })
    expect(count([])).toEqual({ errors: 0, warnings: 0 })
  })
})
