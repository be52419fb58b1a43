import { expect, test } from 'vitest'
import * as library from '../src/index.js'

test('the public face of the library is exactly this', () => {
  expect(Object.keys(library).sort()).toEqual([
    'Trouble',
    'checkMarkup',
    'compile',
    'dialects',
    'episodeFiles',
    'hasErrors',
    'jsonSchema',
    'nodeWorld',
    'openShow',
    'renderDiagnostics',
    'sentence'
  ])
})

test('the dialects people can name are exactly these', () => {
  expect([...library.dialects.keys()]).toEqual(['w3c-1.1', 'polly-neural', 'azure', 'espeak-ng'])
})
