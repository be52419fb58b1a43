import { pls } from './pls.js'

/**
 * "The custom lexicon file size is limited to a maximum of 100 KB ... You can split your lexicon into multiple lexicons":
 * https://learn.microsoft.com/azure/ai-services/speech-service/speech-synthesis-markup-pronunciation#custom-lexicon-file
 */
const mostBytes = 100_000

const encoder = new TextEncoder()

function bytes(text: string): number {
  return encoder.encode(text).length
}

/**
 * Azure's custom lexica. "The custom lexicon only supports the decomposed Unicode", and "You can't directly set the
 * pronunciation of a phrase": a phrase becomes one word, and that word gets the sound.
 */
export const azure = pls({
  name: 'azure',
  title: 'Azure AI Speech',
  dialect: 'azure',
  ways: ['phoneme', 'alias'],
  most: mostBytes,
  measure: bytes,
  decomposed: true,
  soundsOfWordsOnly: true
})

/** HD voices take `alias` alone: https://learn.microsoft.com/azure/ai-services/speech-service/high-definition-voices */
export const azureHd = pls({
  name: 'azure-hd',
  title: 'Azure HD',
  dialect: 'azure-hd',
  ways: ['alias'],
  most: mostBytes,
  measure: bytes
})
