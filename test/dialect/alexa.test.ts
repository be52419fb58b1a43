import { describe, expect, test } from 'vitest'
import { alexa } from '../../src/dialect/alexa.js'
import { check } from '../../src/dialect/check.js'
import type { CheckRequest, PrintRequest } from '../../src/dialect/dialect.js'
import { speechParts } from '../../src/dialect/parts.js'
import { scriptOf } from './markup.js'

function print(markup: string) {
  const request: PrintRequest = { language: 'de-DE', voiceOf: () => undefined }
  const { value, diagnostics } = speechParts(scriptOf(markup), alexa, request)
  const lowered = diagnostics.map(({ args: [what, , count] }) => `${what} ${count}`)
  return { text: value[0]?.text ?? '', lowered }
}

function codes(ssml: string, request: CheckRequest): readonly string[] {
  return check(ssml, alexa, request).map(({ code }) => code)
}

describe('Alexa', () => {
  test('takes eight thousand characters with all tags', () => {
    const document = (words: number) => `<speak>${'a'.repeat(words)}</speak>`
    expect(check(document(7985), alexa)).toEqual([])
    expect(check(document(7986), alexa).map(({ args }) => args[0])).toEqual(['8001 characters'])
  })

  test('has styles and feelings for some listeners, whether the document or the asker says who they are', () => {
    const news = '<speak><amazon:domain name="news">Good morning.</amazon:domain></speak>'
    expect(codes(news, { language: 'en-US' })).toEqual([])
    expect(codes(news, { language: 'en' })).toEqual([])
    expect(codes(news, { language: 'de-DE' })).toEqual(['dialect/not-for-this-voice'])
    expect(codes(news, { language: 'en-GB' })).toEqual(['dialect/not-for-this-voice'])
    const emotion = '<speak><amazon:emotion name="excited" intensity="low">Ja!</amazon:emotion></speak>'
    expect(codes(emotion, { language: 'ja-JP' })).toEqual([])
    expect(codes(emotion, { language: 'de-DE', voice: 'Hans' })).toEqual([
      'dialect/not-for-this-voice',
      'dialect/not-for-this-voice'
    ])
  })

  test('switches to fifteen locales, the nearest one where it lacks the very one', () => {
    const locale = (tag: string) => {
      const { text, lowered } = print(`<p><s>Und <lang xml:lang="${tag}">x</lang>.</s></p>`)
      return /xml:lang="([^"]*)"/.exec(text)?.[1] ?? lowered.join()
    }
    expect(['en', 'en-NZ', 'fr-CA', 'fr-CH', 'pt', 'pt-PT', 'hi', 'nl', 'de-AT'].map(locale)).toEqual([
      'en-US',
      'en-US',
      'fr-CA',
      'fr-FR',
      'pt-BR',
      'pt-BR',
      'hi-IN',
      'lang 1',
      ''
    ])
  })

  test('takes pitch in percent within its range, and every speed from a fifth on', () => {
    const tag = (settings: string) =>
      /<prosody[^>]*>/.exec(print(`<prosody ${settings}><p><s>x</s></p></prosody>`).text)?.[0]
    expect(tag('pitch="+12st" rate="5%"')).toBe('<prosody rate="20%" pitch="+50%">')
    expect(tag('pitch="-12st" rate="900%"')).toBe('<prosody rate="900%" pitch="-33.3%">')
    expect(tag('pitch="-1st" volume="default"')).toBe('<prosody pitch="-5.6%" volume="medium">')
    expect(tag('pitch="120Hz"')).toBeUndefined()
  })

  test('says an interjection as plain words, for a voice of Polly may be the one that speaks', () => {
    const { text, lowered } = print('<p><s><say-as interpret-as="interjection">Donnerwetter</say-as>!</s></p>')
    expect(text).toContain('<s>Donnerwetter!</s>')
    expect(lowered).toEqual(['say-as 1'])
  })
})
