import type { Carried, LexiconFormat, LexiconLine, LexiconRequest, SpokenWord } from './lexicon-format.js'
import { soundOf } from './sound.js'

/**
 * `customPronunciations` for the `input` of a request to Google: sounds alone, of words or of phrases
 * (https://cloud.google.com/text-to-speech/docs/reference/rest/v1/SynthesisInput#CustomPronunciationParams).
 */
export const google: LexiconFormat = {
  name: 'google',
  title: 'Google Cloud Text-to-Speech',
  extension: 'json',
  dialect: 'google',
  mostFiles: 1,
  carry,
  print: lines => {
    const pronunciations = withoutTwins(lines).map(pronunciation)
    const text = `${JSON.stringify({ customPronunciations: { pronunciations } }, null, 2)}\n`
    return [{ text, words: pronunciations.length }]
  }
}

function carry(word: SpokenWord, request: LexiconRequest): Carried {
  const sound = soundOf(word, ['phoneme'], request)
  return typeof sound === 'string' ? sound : { term: word.term, text: sound.value }
}

function pronunciation({ term, text }: LexiconLine) {
  return { phrase: term, phoneticEncoding: 'PHONETIC_ENCODING_IPA', pronunciation: text }
}

/** Whether capitals count is not documented: `Agentic` beside `agentic` stays only where it sounds differently. */
function withoutTwins(lines: readonly LexiconLine[]): readonly LexiconLine[] {
  const seen = new Set<string>()
  return lines.filter(({ term, text }) => {
    const key = `${term.toLowerCase()}\n${text}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
