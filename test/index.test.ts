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
  expect([...library.dialects.keys()]).toEqual([
    'w3c-1.1',
    'w3c-1.0',
    'polly-standard',
    'polly-neural',
    'polly-long-form',
    'polly-generative',
    'google',
    'google-chirp3',
    'azure',
    'azure-hd',
    'ibm',
    'alexa',
    'espeak-ng',
    'elevenlabs',
    'elevenlabs-v3',
    'elevenlabs-flash-v2.5',
    'elevenlabs-flash-v2',
    'elevenlabs-english-v1',
    'cartesia',
    'cartesia-sonic-3.5',
    'cartesia-sonic-2',
    'openai',
    'speechmarkdown',
    'plain'
  ])
})
