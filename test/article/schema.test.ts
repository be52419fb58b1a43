import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isKind, jsonSchema, kinds } from '../../src/article/schema.js'
import { hasErrors } from '../../src/report/diagnostic.js'
import { readers, readKind } from './print.js'

describe('JSON Schemas for editors', () => {
  test.each(kinds)('the shipped schema of %s files is the one that reads them', kind => {
    expect(readFileSync(`.schema/${kind}.schema.json`, 'utf8')).toBe(`${JSON.stringify(jsonSchema(kind), null, 2)}\n`)
  })

  test('an article needs title, date and language and knows nothing but its fields', () => {
    expect(jsonSchema('article')).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      required: ['title', 'date', 'language'],
      additionalProperties: false,
      properties: {
        title: { type: 'string', minLength: 1 },
        sections: { type: 'array', items: { required: ['heading', 'body'], additionalProperties: false } },
        disclosure: { properties: { voice: { enum: ['synthetic', 'cloned', 'human'] } } }
      }
    })
  })

  test('a number may be written without quotes', () => {
    expect(jsonSchema('show')).toMatchObject({
      properties: { wordsPerMinute: { type: ['integer', 'string'], minimum: 60 } }
    })
  })

  test('every field has a sentence that explains it', () => {
    const undescribed = kinds.flatMap(kind => fieldsWithoutWords(jsonSchema(kind), kind))
    expect(undescribed).toEqual([])
  })

  test('every pattern is one for JSON Schema: a regular expression without flags', () => {
    const patterns = kinds.flatMap(kind => JSON.stringify(jsonSchema(kind)).match(/"pattern":"(?:\\.|[^"])*"/g) ?? [])
    expect(patterns.length).toBeGreaterThan(10)
    for (const pattern of patterns) expect(() => new RegExp(JSON.parse(`{${pattern}}`).pattern)).not.toThrow()
  })

  test('a word that is no kind is told apart', () => {
    expect([isKind('article'), isKind('constructor'), isKind('')]).toEqual([true, false, false])
  })
})

function fieldsWithoutWords(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const properties =
    'properties' in schema ? Object.entries(schema.properties as Record<string, { description?: string }>) : []
  const missing = properties.filter(([, it]) => !it.description).map(([name]) => `${path}.${name}`)
  return [...missing, ...Object.entries(schema).flatMap(([key, it]) => fieldsWithoutWords(it, `${path}.${key}`))]
}

describe('the content that is shipped', () => {
  const files = {
    article: ['content/articles/2026-02-16-ki-kooperation.yaml'],
    show: ['content/show.yaml'],
    lexicon: ['content/lexicon.de.yaml', 'content/lexicon.en.yaml']
  } as const

  for (const kind of ['article', 'show', 'lexicon'] as const) {
    test.each(files[kind])('%s is read without an error and names its schema', file => {
      const text = readFileSync(file, 'utf8')
      expect(hasErrors(readKind(kind, text).diagnostics)).toBe(false)
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1]
      expect(schema).toBe(`${'../'.repeat(file.split('/').length - 1)}.schema/${kind}.schema.json`)
    })
  }

  test('every kind of file has a reader', () => {
    expect(Object.keys(readers)).toEqual(kinds)
  })
})
