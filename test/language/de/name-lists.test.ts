import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { german } from '../../../src/language/de/german.js'
import { germanNames } from '../../../src/language/de/names/lists.js'
import { prepareLexicon } from '../../../src/language/lexicon.js'
import { utter } from '../../../src/language/utterance.js'
import { soundsOf } from '../../voice/espeak.js'
import { reduced } from '../sounds.js'

const fixtures = 'test/fixtures/language/de'
const linesOf = (file: string) => readFileSync(`${fixtures}/${file}`, 'utf8').trimEnd().split('\n')
const rows = [...germanNames.names, ...germanNames.words]
  .flatMap(list => list.split('\n').filter(line => line !== ''))
  .map(line => {
    const [term = '', respell = '', ipa = '', language = '', alias = '', ...more] = line.split('|')
    return { line, term, respell, ipa, language, alias, more }
  })

describe('the german lists', () => {
  test('hold at least 1,500 entries, each term once', () => {
    const terms = rows.map(({ term }) => term)
    expect(terms.length).toBeGreaterThanOrEqual(1500)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
  })

  test('have five fields at most and a sound for every word that is not german', () => {
    expect(rows.filter(({ more }) => more.length > 0)).toEqual([])
    const silent = rows.filter(({ respell, ipa, alias }) => respell === '' && ipa === '' && alias === '')
    expect(silent.filter(({ line, term }) => line !== `${term}|`)).toEqual([])
  })

  test('name languages by their tags, with a ~ before those of words that are at home in german', () => {
    const odd = rows.filter(({ language }) => language !== '' && !/^~?[a-z]{2,3}(?:-[A-Z]{2})?$/.test(language))
    expect(odd).toEqual([])
  })

  test('write sounds with the signs of german alone', () => {
    const signs = /^(?:[pbtdkɡfvszʃʒçxhmnŋlʁjaɛeɪiɔoʊuʏyœøəɐːˈˌʔ ]|ɐ\u032f|[ɑɛɔ]\u0303)*$/u
    const odd = rows.filter(({ ipa }) => !signs.test(ipa.normalize('NFD').replace(/c\u0327/g, 'ç')))
    expect(odd.map(({ term, ipa }) => [term, ipa])).toEqual([])
  })

  test('have terms of several words behind the empty line and only there', () => {
    for (const list of [...germanNames.names, ...germanNames.words]) {
      const [single = '', several = ''] = list.split('\n\n')
      const isSeveral = (line: string) => /[ !&'.’-]/.test(line.split('|')[0] ?? '')
      expect(single.split('\n').filter(isSeveral)).toEqual([])
      expect(several.split('\n').filter(line => line !== '' && !isSeveral(line))).toEqual([])
    }
  })

  test('say in their files where their readings come from', () => {
    const folder = 'src/language/de/names'
    for (const file of readdirSync(folder)) {
      if (file === 'lists.ts' || file === 'heads.ts') continue
      expect(readFileSync(`${folder}/${file}`, 'utf8'), file).toMatch(
        /^\/\*\*[\s\S]*?(?:Source of the readings: our own|Chosen by ourselves)/
      )
    }
  })
})

describe('the words that occur most in german news', () => {
  const lexicon = prepareLexicon([]).value
  const leftOut = new Set(linesOf('german-words.txt'))
  const isRead = (token: string) => utter(token, [], { language: german, lexicon }).findings.length > 0

  test.each(['english_word', 'oov', 'mixed_case', 'non_german_diacritic'])(
    'have a reading to 95 % by count: %s',
    kind => {
      const counted = linesOf('frequency.tsv')
        .map(line => line.split('\t'))
        .filter(([itsKind, token = '']) => itsKind === kind && !leftOut.has(token))
        .map(([, token = '', count]) => ({ token, count: Number(count) }))
      const sum = (some: typeof counted) => some.reduce((total, { count }) => total + count, 0)
      expect(sum(counted.filter(({ token }) => isRead(token))) / sum(counted)).toBeGreaterThanOrEqual(0.95)
    }
  )

  test('are not german where they are left out as such: none of those is in the lists', () => {
    const terms = new Set(rows.map(({ term }) => term))
    expect([...leftOut].filter(word => terms.has(word))).toEqual([])
  })
})

test('a respelling sounds like its IPA in the embedded voice, but for those that are listed', async () => {
  const both = rows.filter(({ respell, ipa }) => respell !== '' && ipa !== '')
  const sounds = await soundsOf(
    both.map(({ respell }) => respell),
    'de'
  )
  const unlike = both.filter(({ ipa }, index) => reduced(ipa) !== reduced(sounds[index] ?? ''))
  expect(unlike.map(({ term }) => term).sort()).toEqual(linesOf('unlike-respellings.txt'))
  expect(unlike.length).toBeLessThanOrEqual(both.length * 0.05)
}, 60_000)
