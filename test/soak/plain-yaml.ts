import { expect, test } from 'vitest'
import { countPlain, documents, mutated, sample, signs } from '../article/yaml-texts.js'

test('20,000 changed articles are read alike both ways', () => {
  expect(countPlain(mutated(sample), 20_000, 41)).toBeGreaterThan(8_000)
})

test('100,000 texts of YAML signs and documents of all styles are read alike both ways', () => {
  expect(countPlain(signs, 50_000, 42)).toBeGreaterThan(1_000)
  expect(countPlain(documents, 25_000, 43)).toBeGreaterThan(3_000)
  expect(countPlain(documents.chain(mutated), 25_000, 44)).toBeGreaterThan(1_000)
})
