import fc from 'fast-check'
import { SpeechMarkdown } from 'speechmarkdown-js'
import { describe, expect, test } from 'vitest'
import { speechParts } from '../../src/dialect/parts.js'
import { speechmarkdown } from '../../src/dialect/speechmarkdown.js'
import type { Script } from '../../src/script/tree.js'
import { scriptOf } from './markup.js'
import { scripts } from './scripts.js'

const parser = new SpeechMarkdown({ platform: 'amazon-polly', includeSpeakTag: false })

function printed(script: Script): string {
  const { value } = speechParts(script, speechmarkdown, { language: 'de-DE', voiceOf: () => undefined })
  return value.map(({ text }) => text).join('')
}

/** What is left of our own print when its modifiers and signs are taken away, which is what the parser should call words. */
function wordsOf(text: string): string {
  const modifier = /\(([^()[\]\n]*)\)\[[a-z]+(?::"[^"]*")?(?:;[a-z]+:"[^"]*")*\]/g
  return folded(text.replace(modifier, '$1').replace(/\[(?:\d+ms|break:"[^"]*"|mark:"[^"]*")\]/g, ''))
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

describe('Speech Markdown, read by its own parser', () => {
  const meant: readonly (readonly [what: string, script: string, ssml: string])[] = [
    ['pauses', 'Eins <break time="1500ms"/> zwei', 'Eins <break time="1500ms"/> zwei'],
    ['strengths', 'Eins <break strength="strong"/> zwei', 'Eins <break strength="strong"/> zwei'],
    ['emphasis', '<emphasis level="strong">sehr</emphasis> gut', '<emphasis level="strong">sehr</emphasis> gut'],
    ['languages', 'Das ist <lang xml:lang="en-US">deep</lang>', 'Das ist <lang xml:lang="en-US">deep</lang>'],
    ['spelling', '<say-as interpret-as="characters">BSI</say-as>', '<say-as interpret-as="characters">BSI</say-as>'],
    [
      'dates',
      '<say-as interpret-as="date" format="dmy">16.2.</say-as>',
      '<say-as interpret-as="date" format="dmy">16.2.</say-as>'
    ],
    ['other words', 'Die <sub alias="K I">KI</sub>', 'Die <sub alias="K I">KI</sub>'],
    [
      'sounds',
      '<phoneme alphabet="ipa" ph="θɪŋk">think</phoneme>',
      '<phoneme alphabet="ipa" ph="θɪŋk">think</phoneme>'
    ],
    ['speed', '<prosody rate="fast">schnell</prosody>', '<prosody rate="fast">schnell</prosody>'],
    ['marks', 'Eins <mark name="hier"/> zwei', 'Eins <mark name="hier"/> zwei']
  ]
  test.each(meant)('means the %s that were meant', (_, script, ssml) => {
    expect(parser.toSSML(printed(scriptOf(`<p><s>${script}</s></p>`))).trim()).toBe(ssml)
  })

  test('hyphens of German compounds are no emphasis', () => {
    for (const words of ['Ein- und Ausgabe- und mehr', 'KI-Öko-Ähnliches', 'C++ und D++ sind', '~ ungefähr ~ so']) {
      const text = printed(scriptOf(`<p><s>${words}</s></p>`))
      expect(parser.toText(text)).toBe(text.trim())
    }
  })

  test('words are words, whatever stands in them', () => {
    fc.assert(
      fc.property(scripts, script => {
        const text = printed(script)
        expect(folded(parser.toText(text))).toBe(wordsOf(text))
      }),
      { seed: 3, numRuns: 40 }
    )
  })
})
