import type { Carried, LexiconFile, LexiconFormat, LexiconLine, LexiconRequest, SpokenWord } from './lexicon-format.js'
import { escapeXml, type Sound, soundOf } from './sound.js'

// https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-rules#rulesMaxEntries
const longestWord = 49
const longestTranslation = 499
const mostWords = 20_000

/** Custom words for a model of IBM: the body of `POST /v1/customizations/{customization_id}/words`. */
export const ibm: LexiconFormat = {
  name: 'ibm',
  title: 'IBM Watson Text to Speech',
  extension: 'json',
  dialect: 'ibm',
  mostFiles: 1,
  carry,
  print: filesOf
}

function carry(word: SpokenWord, request: LexiconRequest): Carried {
  const { term } = word
  // "A word cannot include white space."
  if (/\s/.test(term)) return 'phrase'
  const sound = term.endsWith('.') ? soundOfAbbreviation(word, request) : soundOf(word, ['phoneme', 'alias'], request)
  if (typeof sound === 'string') return sound
  if (sound.way === 'alias' && sound.value === term) return 'as-written'
  const translation = translationOf(sound)
  if (term.length > longestWord || translation.length > longestTranslation) return 'too-long'
  return { term, text: translation, ...(sound.respelled && { respelled: true }) }
}

const abbreviation = /^[\p{L}\p{M}.](?:[\p{L}\p{M}.']*[\p{L}\p{M}.])?$/u
const ordinaryWords = /^[\p{L}\p{M}'’ -]+$/u

/** "A word that has a trailing period can contain only letters, periods, and internal apostrophes", its translation only normal words. */
function soundOfAbbreviation(word: SpokenWord, request: LexiconRequest): ReturnType<typeof soundOf> {
  const sound = soundOf(word, ['alias'], request)
  if (typeof sound === 'string') return sound
  return abbreviation.test(word.term) && ordinaryWords.test(sound.value) ? sound : 'period'
}

/** Words are read as SSML, so they are escaped like it. */
function translationOf({ way, value }: Sound): string {
  return way === 'alias' ? escapeXml(value) : `<phoneme alphabet="ipa" ph="${escapeXml(value)}"></phoneme>`
}

function filesOf(lines: readonly LexiconLine[]): readonly LexiconFile[] {
  const files: LexiconFile[] = []
  for (let at = 0; at < lines.length; at += mostWords) {
    const words = lines.slice(at, at + mostWords).map(({ term, text }) => ({ word: term, translation: text }))
    files.push({ text: `${JSON.stringify({ words }, null, 2)}\n`, words: words.length })
  }
  return files
}
