/**
 * The Pronunciation Lexicon Specification of the W3C, as far as speech services have it: a written word, and its sound or
 * other words for it (https://www.w3.org/TR/pronunciation-lexicon/).
 */
import type { Carried, LexiconFile, LexiconFormat, LexiconLine, LexiconRequest, SpokenWord } from './lexicon-format.js'
import { escapeXml, type Sound, soundOf, together, type Way } from './sound.js'

/** What services that take PLS have of their own. */
export interface PlsService {
  readonly name: string
  readonly title: string
  readonly dialect: string
  readonly ways: readonly Way[]
  /** The longest file, in what `measure` counts. */
  readonly most?: number
  readonly measure?: (text: string) => number
  readonly mostFiles?: number
  /** Characters of a sound or of words to say instead. */
  readonly longestValue?: number
  /** Signs for sounds have their accents beside them. */
  readonly decomposed?: true
  /** Only a single word can have a sound. */
  readonly soundsOfWordsOnly?: true
  /** The first word that fits counts, so a longer one has to come before its beginning. */
  readonly firstCounts?: true
  /** Characters that would act in words to say instead. */
  readonly acting?: RegExp
}

const namespace = 'http://www.w3.org/2005/01/pronunciation-lexicon'
const foot = '</lexicon>\n'

/** A format for one service. */
export function pls(service: PlsService): LexiconFormat {
  const { name, title, dialect, mostFiles } = service
  return {
    name,
    title,
    extension: 'pls',
    dialect,
    ...(mostFiles !== undefined && { mostFiles }),
    carry: (word, request) => carry(word, request, service),
    print: (lines, locale) => filesOf(service.firstCounts ? longestFirst(lines) : lines, locale, service)
  }
}

function head(locale: string): string {
  const root = `<lexicon version="1.0" xmlns="${namespace}" alphabet="ipa" xml:lang="${escapeXml(locale)}">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function carry(word: SpokenWord, request: LexiconRequest, service: PlsService): Carried {
  const { longestValue = Number.POSITIVE_INFINITY, acting } = service
  const { term } = word
  const sound = soundFor(word, request, service)
  if (typeof sound === 'string') return sound
  if (sound.way === 'alias' && sound.value === term) return 'as-written'
  if (acting?.test(sound.value)) return 'characters'
  const text = lexemes(term, sound, service)
  if (sound.value.length > longestValue || !fitsAlone(text, request.locale, service)) return 'too-long'
  return { term, text, ...(sound.respelled && { respelled: true }) }
}

/** A phrase whose parts together would be another word of the lexicon gets letters instead. */
function soundFor(word: SpokenWord, request: LexiconRequest, { ways, soundsOfWordsOnly }: PlsService) {
  const sound = soundOf(word, ways, request)
  const isTaken = soundsOfWordsOnly && isPhrase(word.term) && request.terms.has(together(word.term))
  return isTaken && typeof sound !== 'string' && sound.way === 'phoneme'
    ? soundOf(word, ways, { ...request, phones: () => undefined })
    : sound
}

function isPhrase(term: string): boolean {
  return /\s/.test(term)
}

function lexemes(term: string, { way, value }: Sound, { decomposed, soundsOfWordsOnly }: PlsService): string {
  if (way === 'alias') return lexeme(term, way, value)
  const ph = value.normalize(decomposed ? 'NFD' : 'NFC')
  if (!soundsOfWordsOnly || !isPhrase(term)) return lexeme(term, way, ph)
  return lexeme(term, 'alias', together(term)) + lexeme(together(term), way, ph)
}

function lexeme(term: string, way: Way, value: string): string {
  return `<lexeme><grapheme>${escapeXml(term)}</grapheme><${way}>${escapeXml(value)}</${way}></lexeme>\n`
}

function fitsAlone(text: string, locale: string, { most, measure = lengthOf }: PlsService): boolean {
  return most === undefined || measure(head(locale) + text + foot) <= most
}

function lengthOf(text: string): number {
  return text.length
}

/** Words of one length stay in their order. */
function longestFirst(lines: readonly LexiconLine[]): readonly LexiconLine[] {
  return [...lines].sort((one, other) => other.term.length - one.term.length)
}

/** Fills file after file; no word is parted from its sound. */
function filesOf(
  lines: readonly LexiconLine[],
  locale: string,
  { most = Number.POSITIVE_INFINITY, measure = lengthOf }: PlsService
): readonly LexiconFile[] {
  const frame = head(locale) + foot
  const files: { text: string; words: number }[] = []
  let room = 0
  for (const { text } of lines) {
    const length = measure(text)
    let file = files.at(-1)
    if (file === undefined || length > room) {
      file = { text: '', words: 0 }
      files.push(file)
      room = most - measure(frame)
    }
    file.text += text
    file.words++
    room -= length
  }
  return files.map(({ text, words }) => ({ text: head(locale) + text + foot, words }))
}
