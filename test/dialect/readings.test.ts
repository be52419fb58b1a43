import { describe, expect, test } from 'vitest'
import { dialects } from '../../src/dialect/index.js'
import { germanNames } from '../../src/language/de/names/lists.js'
import type { NodeOf } from '../../src/script/tree.js'

const where = { free: true, inParagraph: true, language: 'de-DE' }
const request = { language: 'de-DE', voiceOf: () => undefined }
/** Azure's table of german signs has no nasal vowels, so such words are spelled as they sound. */
const nasal = /[ɑɛɔ]\u0303/

const entries = [...germanNames.names, ...germanNames.words]
  .flatMap(list => list.split('\n'))
  .map(line => line.split('|'))
  .map(([term = '', respell = '', ipa = '']) => ({ term, respell, ipa }))
  .filter(({ ipa, respell }) => ipa !== '' && respell !== '')

function said(dialect: string, { term, respell, ipa }: (typeof entries)[number]): string {
  const node: NodeOf<'reading'> = {
    type: 'reading',
    class: 'name',
    spoken: term,
    ipa,
    respell,
    children: [{ type: 'text', value: term, origin: { from: 'computed', by: 'test', of: [] } }]
  }
  const answer = dialects.get(dialect)?.nodes.reading(node, where, request)
  return answer === undefined ? '' : 'markup' in answer ? answer.markup : answer.words
}

describe('every word of the german lists', () => {
  test.each(['azure', 'polly-neural', 'w3c-1.1'])('has phonemes in the signs of %s', dialect => {
    const without = entries.filter(entry => !said(dialect, entry).startsWith('<phoneme '))
    expect(without.filter(({ ipa }) => !nasal.test(ipa.normalize('NFD'))).map(({ term, ipa }) => [term, ipa])).toEqual(
      []
    )
  })

  test('is spelled as it sounds for espeak-ng', () => {
    const others = entries.filter(entry => said('espeak-ng', entry) !== entry.respell)
    expect(others).toEqual([])
  })
})
