import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateInName, slugOf, writtenDate } from '../../src/article/slug.js'

function refusal(file: string): unknown {
  const { value, diagnostics } = slugOf(file)
  expect(value).toBeUndefined()
  return diagnostics.map(({ code, args }) => [code, ...args])[0]
}

describe('the slug of a file', () => {
  test.each([
    ['content/articles/2026-02-16-ki-kooperation.yaml', 'ki-kooperation'],
    ['2026-02-16-ki.yml', 'ki'],
    ['/home/a/b/ki.yaml', 'ki'],
    ['5g-netze.yaml', '5g-netze'],
    ['2026-02-16.yaml', '2026-02-16'],
    ['2026-02-16-2026-02-17-rueckblick.yaml', '2026-02-17-rueckblick'],
    [`${'a'.repeat(80)}.yaml`, 'a'.repeat(80)],
    ['ﬁnale.yaml', 'finale']
  ])('%s → %s', (file, slug) => {
    expect(slugOf(file)).toEqual({ value: slug, diagnostics: [] })
  })

  test.each([
    ['KI-Kooperation.yaml', 'ki-kooperation'],
    ['Über Größe & Maß.yaml', 'ueber-groesse-mass'],
    ['café.yaml', 'cafe'],
    ['a_b.yaml', 'a-b'],
    ['-a.yaml', 'a'],
    ['.lock.yaml', 'lock'],
    ['x.tmp.yaml', 'x-tmp'],
    ['index.html.yaml', 'index-html'],
    ['ki\u200b.yaml', 'ki'],
    ['中文.yaml', ''],
    ['2026-02-16-.yaml', '']
  ])('%s is refused, with a better name', (file, better) => {
    const stem = file.replace(/^2026-02-16-|\.yaml$/g, '')
    expect(refusal(file)).toEqual(['slug/bad-name', stem, better])
  })

  test.each(['con', 'nul', 'aux', 'prn', 'com1', 'lpt9', 'com¹', 'clock'])('%s is a device of Windows', name => {
    expect(refusal(`2026-02-16-${name}.yaml`)).toEqual(['slug/reserved', name.normalize('NFKC')])
  })

  test('more than eighty characters are too many, counted after compatibility forms are undone', () => {
    expect(refusal(`${'a'.repeat(81)}.yaml`)).toEqual(['slug/too-long', `${'a'.repeat(59)}…`, 81])
    expect(refusal(`${'㍿'.repeat(21)}.yaml`)).toMatchObject(['slug/too-long', '㍿'.repeat(21), 84])
  })

  test.each(['index.html', 'manifest.json', 'ki', 'ki.yaml.bak', '.yaml/x', ''])('%j is no YAML file', file => {
    expect(refusal(file)).toMatchObject(['slug/not-yaml', file.slice(file.lastIndexOf('/') + 1)])
  })

  test('whatever the name, a slug is safe in a path', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.constantFrom(...'aZ09-._/\\:．‥／ \0'), fc.string({ unit: 'binary', maxLength: 1 }))
        }),
        name => {
          const { value } = slugOf(`${name}.yaml`)
          if (value !== undefined) expect(value).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/)
        }
      ),
      { seed: 51, numRuns: 3000 }
    )
  })
})

describe('dates in names', () => {
  test('a date in front is read as it is written', () => {
    expect(dateInName('content/articles/2026-02-16-ki.yaml')).toBe('2026-02-16')
    expect(dateInName('content/2026-02-16/ki.yaml')).toBeUndefined()
  })

  test('a day is written with four, two and two digits', () => {
    expect(writtenDate({ year: 826, month: 2, day: 6 })).toBe('0826-02-06')
  })
})
