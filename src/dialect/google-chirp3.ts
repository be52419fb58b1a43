import { bytes } from './count.js'
import type { Dialect } from './dialect.js'
import { pauseByName, plainFile, plainRows, readAloud, withTwins } from './plain-text.js'
import { oneOf } from './rules.js'

const source = 'https://cloud.google.com/text-to-speech/docs/chirp3-hd'
// https://cloud.google.com/text-to-speech/quotas
const mostBytes = 5000

/** Google's Chirp 3 HD voices by the `markup` field of a request: words and three kinds of pauses. */
export const googleChirp3: Dialect = {
  ...plainFile,
  name: 'google-chirp3',
  title: 'Google Chirp 3 HD',
  sources: [source, 'https://cloud.google.com/text-to-speech/quotas'],
  plainText: {
    brackets: oneOf('pause short', 'pause', 'pause long'),
    unknownBracket: 'misread',
    references: 'misread'
  },
  nodes: {
    ...plainRows,
    text: words => withTwins(words, 'markup'),
    break: node => pauseByName(node, '[pause short]', '[pause]', '[pause long]')
  },
  limits: [{ unit: 'bytes', most: mostBytes, count: bytes }],
  elements: {},
  // "less than break time equals 800 milliseconds": https://github.com/Vocab-Apps/anki-hyper-tts/issues/357
  effects: readAloud
}
