import { pls } from './pls.js'

/**
 * A pronunciation dictionary of alias rules: phonemes are for English and for few models, others skip the word
 * (https://elevenlabs.io/docs/eleven-api/guides/how-to/text-to-speech/pronunciation-dictionaries). "The dictionary is checked
 * from start to end and only the first replacement is used", and what replaces a word is read like the text: no tags in it.
 */
export const elevenlabs = pls({
  name: 'elevenlabs',
  title: 'ElevenLabs',
  dialect: 'elevenlabs',
  ways: ['alias'],
  firstCounts: true,
  acting: /[<>[\]]/
})
