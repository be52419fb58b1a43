import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { espeakNg } from '../../src/dialect/espeak-ng.js'
import { hyphenateNumbers } from '../../src/dialect/number-style.js'
import { speechParts } from '../../src/dialect/parts.js'
import { languageOf } from '../../src/language/index.js'
import { prepareLexicon } from '../../src/language/lexicon.js'
import { read } from '../../src/language/read.js'
import type { Script } from '../../src/script/tree.js'
import { spokenText } from '../../src/script/words.js'
import { paragraph, script } from '../builders.js'
import { scoredCases } from '../language/score.js'
import { hear } from './espeak.js'

/** What the engine is asked to say in a language, as the text of its dialect, and the plain words it should say. */
interface Spoken {
  readonly written: string
  readonly sent: string
  readonly words: string
  /** Nothing in it is in another language, so that all sounds are the language's own. */
  readonly isAtHome: boolean
}

const voices = { de: 'de', en: 'en-us' } as const

/** Every second case, so that all classes have some. */
function spokenForms(code: 'de' | 'en'): readonly Spoken[] {
  return scoredCases(readFileSync(`test/fixtures/language/cases/${code}.tsv`, 'utf8'))
    .filter((_, index) => index % 2 === 0)
    .map(({ written }) => spokenForm(written, code))
}

function spokenForm(written: string, code: 'de' | 'en'): Spoken {
  const language = languageOf(code)
  if (language === undefined) throw new Error(code)
  const said: Script = { ...script(paragraph(written)), language: code }
  const { value } = read(said, language, prepareLexicon([]).value)
  const [part] = speechParts(value, espeakNg, { language: code, voiceOf: () => undefined }).value
  const sent = part?.text ?? ''
  const isAtHome = !sent.includes('<voice')
  return { written, sent, words: spokenText(value), isAtHome }
}

/** Sounds without stress, length and blanks; an r is an r wherever it is rolled. */
function bare(phonemes: string): string {
  return phonemes.replace(/[\sˈˌː]|\u0329|\u032f/g, '').replace(/[rɾɐ]/g, 'r')
}

const names = new Map<string, Promise<string>>()

/** How a word would sound letter by letter. */
async function spelled(word: string, voice: string): Promise<string> {
  const letters = await Promise.all([...word].map(letter => nameOf(letter, voice)))
  return letters.join('')
}

function nameOf(letter: string, voice: string): Promise<string> {
  const key = `${voice} ${letter.toUpperCase()}`
  const known = names.get(key) ?? hear(letter.toUpperCase(), voice).then(({ phonemes }) => bare(phonemes))
  names.set(key, known)
  return known
}

/** English words in German texts that no entry marks, since everybody says them so. */
const borrowed = /\bexample\b/

/** Sounds that only the other language has, or the engine's own mark for a word by the rules of another one. */
const foreignSounds = { de: /[ɹθðæʌɚ]|\(en/, en: /[øœyʏx]|ç|\(de/ } as const

describe.each(['de', 'en'] as const)('the embedded voice in %s', code => {
  const forms = spokenForms(code)
  const voice = voices[code]

  test('is asked for enough forms to know', () => {
    expect(forms.length).toBeGreaterThan(code === 'de' ? 140 : 60)
  })

  test.each(forms)('says as it is meant: $written', async ({ sent, words, isAtHome }) => {
    const heard = bare((await hear(sent, voice)).phonemes)
    for (const [word] of words.matchAll(/\p{L}{2,}/gu))
      expect([word, heard]).not.toEqual([word, expect.stringContaining(await spelled(word, voice))])
    if (isAtHome && !borrowed.test(words)) expect(heard).not.toMatch(foreignSounds[code])
  })
})

describe('the proof', () => {
  test.each([
    ['Der BSI-Chef warnt.', 'BSI', 'de'],
    ['5 GHz', 'GHz', 'de'],
    ['Das kostet 3 Mrd Euro.', 'Mrd', 'de'],
    ['The DSGVO text', 'DSGVO', 'en-us']
  ])('would notice that in %s the engine spells %s', async (text, word, voice) => {
    expect(bare((await hear(text, voice)).phonemes)).toContain(await spelled(word, voice))
  })

  test.each(['Das <voice xml:lang="en-us">thing</voice> hilft.', '5 kWh'])('would notice English in %s', async text => {
    expect(bare((await hear(text, 'de')).phonemes)).toMatch(foreignSounds.de)
  })
})

describe('German numbers in parts', () => {
  test.each([
    'zweitausendsechsundzwanzig',
    'neunzehnhundertachtundneunzig',
    'vierundvierzig',
    'hundertzwölf',
    'zweitausenddreizehn',
    'dreihundertfünfundvierzigtausendsechshundertsiebenundachtzig',
    'siebenhunderttausend',
    'tausendeins'
  ])('%s sounds like its parts, one after the other', async number => {
    const parts = hyphenateNumbers(number)
    const one = async (text: string) => bare((await hear(text, 'de')).phonemes)
    const apart = await one(parts.replaceAll('-', ' '))
    expect(await one(parts)).toBe(apart)
  })
})
