import { describe, expect, test } from 'vitest'
import { dialects } from '../../src/dialect/index.js'
import { germanNames } from '../../src/language/de/names/lists.js'
import { listedWords } from '../../src/language/listed.js'

const phonesOf = (name: string, ipa: string, language: string) => dialects.get(name)?.phones?.(ipa, language)

describe('the sounds of a service', () => {
  const cases = [
    ['polly-neural', 'de-DE', 'ˈɡʁeːta', 'ˈgʀeːta'],
    ['polly-generative', 'de-AT', 'ˈɡʁeːta', 'ˈgʀeːta'],
    ['azure', 'de-DE', 'ˈdiːp ˈlœʁnɪŋ', 'ˈdiːp.ˈlœʁnɪŋ'],
    ['google', 'de-DE', 'moˈdɛl', 'moːˈdɛl'],
    ['ibm', 'de', 'ˈt͡suːɡ', 'ˈtsuːɡ'],
    ['polly-neural', 'en-US', 'ˈθɪŋk', 'ˈΘɪŋk'],
    ['polly-neural', 'de-DE', 'ˈθɪŋk', undefined],
    ['google', 'de-DE', 'pst', undefined],
    ['azure', 'fr-FR', 'ʃa', undefined]
  ] as const
  test.each(cases)('%s says in %s: %s', (name, language, ipa, signs) => {
    expect(phonesOf(name, ipa, language)).toBe(signs)
  })

  test.each(['polly-neural', 'azure', 'google', 'ibm'])('of %s stay what they are once they are its own', name => {
    for (const { ipa } of listedWords(germanNames)) {
      const own = ipa === undefined ? undefined : phonesOf(name, ipa, 'de-DE')
      if (own !== undefined) expect(phonesOf(name, own, 'de-DE')).toBe(own)
    }
  })
})
