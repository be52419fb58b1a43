import { describe, expect, test } from 'vitest'
import { check } from '../../src/dialect/check.js'
import type { PrintRequest } from '../../src/dialect/dialect.js'
import { google } from '../../src/dialect/google.js'
import { speechParts } from '../../src/dialect/parts.js'
import { scriptOf } from './markup.js'

function print(markup: string, voice?: string) {
  const request: PrintRequest = { language: 'de-DE', voiceOf: () => voice }
  const { value, diagnostics } = speechParts(scriptOf(markup), google, request)
  const lowered = diagnostics.map(({ args: [what, , count] }) => `${what} ${count}`)
  return { text: value.map(({ text }) => text).join(''), lowered, parts: value.length }
}

describe('Google', () => {
  test('takes five thousand bytes with all tags, and letters with dots count twice', () => {
    const findings = (words: string) => check(`<speak>${words}</speak>`, google).map(({ args }) => args[0])
    expect(findings('ä'.repeat(2492))).toEqual([])
    expect(findings('ä'.repeat(2493))).toEqual(['5001 bytes'])
    expect(findings(`${'a'.repeat(4900)}${'<mark name="abc"/>'.repeat(5)}`)).toEqual(['5005 bytes'])
  })

  test('gets a text of more bytes in parts', () => {
    const { parts } = print(`<p>${'<s>Übermäßig öde Sätze füllen Bücher.</s>'.repeat(250)}</p>`)
    expect(parts).toBe(3)
  })

  test('gets no marks where a Studio voice speaks, which would refuse the text', () => {
    const markup = '<chapter><sound name="Jingle"/><p><s>Eins <mark name="hier"/> zwei.</s></p></chapter>'
    expect(print(markup, 'de-DE-Studio-B')).toEqual({
      text: '<speak>\n<p><s>Eins zwei.</s></p>\n</speak>\n',
      lowered: ['sound 1', 'mark 1'],
      parts: 1
    })
    expect(print(markup, 'de-DE-Neural2-G').text).toContain('<mark name="chapter-1"/>')
  })

  test('gets phonemes for single words only', () => {
    const reading = (spoken: string) =>
      print(`<p><s><reading spoken="${spoken}" ipa="ˈnɔʏ" language="en" respell="noi">x</reading></s></p>`).text
    expect(reading('neu')).toContain('<phoneme alphabet="ipa" ph="ˈnɔʏ">neu</phoneme>')
    expect(reading('ganz neu')).toContain('<lang xml:lang="en-US">ganz neu</lang>')
  })

  test('gets another voice for a language that would be silent', () => {
    const { text } = print('<p><s>Er sagt <lang xml:lang="ar">Salam</lang>.</s></p>')
    expect(text).toContain('Er sagt <voice language="ar-SA">Salam</voice>.')
  })

  test('gets ways of reading with formats it knows, and the words where it knows none', () => {
    const read = (attributes: string) => print(`<p><s><say-as ${attributes}>1.2.</say-as></s></p>`)
    expect(read('interpret-as="date" format="dm" detail="1"').text).toContain('format="dm" detail="1"')
    expect(read('interpret-as="date" format="tm"').lowered).toEqual(['say-as 1'])
    expect(read('interpret-as="number"').text).toContain('<say-as interpret-as="cardinal">')
    expect(read('interpret-as="constructor"').lowered).toEqual(['say-as 1'])
  })

  test('has no pitch in hertz', () => {
    const { text, lowered } = print('<prosody pitch="120Hz" rate="0.5"><p><s>Tief.</s></p></prosody>')
    expect(text).toContain('<prosody rate="50%">')
    expect(lowered).toEqual(['prosody 1'])
  })

  test('reads a clip in hours, minutes and seconds, with and without a unit', () => {
    const codes = (begin: string, end: string) =>
      check(`<speak><audio src="https://a.b/c" clipBegin="${begin}" clipEnd="${end}"/></speak>`, google).length
    expect([codes('1min', '61s'), codes('1', '1000ms'), codes('0.5h', '30min'), codes('-2s', '0')]).toEqual([
      0, 1, 1, 0
    ])
  })
})
