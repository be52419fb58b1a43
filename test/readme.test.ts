import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { helpers } from '../src/template/helpers.js'
import { episodeShape, frameShape, type Shape } from '../src/template/shape.js'

const readme = readFileSync('README.md', 'utf8')

test('the excerpts in the README are what the sample becomes', () => {
  const excerpts = [...readme.matchAll(/```(?:markdown|xml)\n([\s\S]*?)```/g)].map(([, excerpt = '']) => excerpt.trim())
  const folder = 'output/2026-02-16-ki-kooperation'
  const files = ['script.md', 'ssml/azure/01.ssml'].map(file => readFileSync(`${folder}/${file}`, 'utf8'))
  expect(excerpts).toHaveLength(2)
  for (const excerpt of excerpts)
    expect(
      files.some(file => file.includes(excerpt)),
      excerpt
    ).toBe(true)
})

/** Every name a template can write, at any depth. */
function names(shape: Shape): string[] {
  if (shape.kind === 'list') return names(shape.of)
  return shape.kind === 'fields' ? Object.entries(shape.fields).flatMap(([name, of]) => [name, ...names(of)]) : []
}

test('the README names every field and helper that templates have', () => {
  const words = new Set(readme.match(/[A-Za-z]+/g))
  const missing = [...names(episodeShape), ...names(frameShape), ...Object.keys(helpers)].filter(
    name => !words.has(name)
  )
  expect(missing).toEqual([])
})
