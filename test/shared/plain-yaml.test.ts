import { expect, test } from 'vitest'
import { isReadPlainly } from '../article/yaml-texts.js'
import { bytesOf, casesOf } from './bad-input.js'

test('of the bad YAML files the plain way reads only what the full way reads alike and without a word', () => {
  const cases = casesOf('yaml-file', 'yaml-syntax')
  expect(cases.length).toBeGreaterThan(500)
  expect(cases.filter(bad => isReadPlainly(bytesOf(bad))).length).toBeGreaterThan(40)
})
