import { characters } from './count.js'
import type { Dialect } from './dialect.js'
import { plainFile, plainRows, readAloud, withTwins } from './plain-text.js'

// https://platform.openai.com/docs/api-reference/audio/createSpeech#audio-createspeech-input
const source = 'https://platform.openai.com/docs/api-reference/audio/createSpeech'
const mostCharacters = 4096

/** OpenAI's speech endpoint: words alone; how they are to sound is said in the request, not in the text. */
export const openai: Dialect = {
  ...plainFile,
  name: 'openai',
  title: 'OpenAI Speech',
  sources: [source],
  plainText: { unknownBracket: 'misread', references: 'misread' },
  nodes: { ...plainRows, text: words => withTwins(words, 'commands') },
  limits: [{ unit: 'characters', most: mostCharacters, count: characters }],
  elements: {},
  // No markup is documented, so tags are words like any other.
  effects: readAloud
}
