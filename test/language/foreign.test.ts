import { describe, expect, test } from 'vitest'
import { joinForeign } from '../../src/language/foreign.js'
import { prepareLexicon } from '../../src/language/lexicon.js'
import type { Finding } from '../../src/language/scan.js'
import { utter } from '../../src/language/utterance.js'
import { readCases } from '../cases.js'
import { germanWords, withFindings } from './findings.js'

const place = { file: 'content/lexicon.de.yaml', line: 4, column: 3, length: 2 }
const lexicon = prepareLexicon([
  { term: 'Deep Learning', match: 'word', respell: 'Dip Löhning', lang: 'en', place },
  { term: 'AI', match: 'word', alias: 'A I', lang: 'en', place }
]).value

const never = () => false
const word = (
  start: number,
  end: number,
  reading: Partial<Finding['reading']>,
  more: Partial<Finding> = {}
): Finding => ({
  start,
  end,
  reading: { class: 'foreign', spoken: '', language: 'en-US', ...reading },
  ...more
})

describe('foreign words beside each other', () => {
  test.each(readCases('test/fixtures/language/de/foreign.md'))('$name', ({ written = '', found = '' }) => {
    expect(written.split('\n').map(line => withFindings(line))).toEqual(found.split('\n'))
  })

  test('are one reading whose sound is that of its words', () => {
    const [finding] = utter('Der Coding Agents Boom', [], {
      language: germanWords,
      lexicon: prepareLexicon([]).value
    }).findings
    expect(finding?.reading).toEqual({
      class: 'foreign',
      spoken: 'Coding Agents Boom',
      language: 'en-US',
      ipa: 'ˈkoːdɪŋ ˈeːdʒənts buːm',
      respell: 'Kohding Ehddschends Buhm'
    })
  })

  test('have no sound as a whole where that of one of them is not known', () => {
    const findings = [word(0, 4, { spoken: 'Open', ipa: 'ˈoːpən', respell: 'Ohpen' }), word(5, 9, { spoken: 'Mind' })]
    expect(joinForeign('Open Mind', findings, never)).toEqual([word(0, 9, { spoken: 'Open Mind' })])
  })

  test('stay apart where one is said with other words, or is of another language', () => {
    const spelled = [word(0, 2, { spoken: 'A I' }), word(3, 7, { spoken: 'Mind' })]
    expect(joinForeign('AI Mind', spelled, never)).toEqual(spelled)
    const french = [word(0, 4, { spoken: 'Avec', language: 'fr' }), word(5, 9, { spoken: 'Mind' })]
    expect(joinForeign('Avec Mind', french, never)).toEqual(french)
  })

  test('keep the pronunciation that the show gives them', () => {
    expect(withFindings('Der Deep Learning Engineer', lexicon)).toBe(
      'Der [Deep Learning: Dip Löhning, en] [Engineer: Ennddschi-Nihr, en-US]'
    )
    expect(withFindings('„Deep Learning with AI“', lexicon)).toBe(
      '„[Deep Learning: Dip Löhning, en] [with: wiss, en-US] [AI: A I, en]“'
    )
  })

  test('do not reach over a pause', () => {
    const findings = utter('Deep  Mind', [5], { language: germanWords, lexicon: prepareLexicon([]).value }).findings
    expect(findings.every(({ end, start }) => end <= 5 || start >= 5)).toBe(true)
  })
})
