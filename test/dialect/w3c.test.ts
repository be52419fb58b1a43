import { describe, expect, test } from 'vitest'
import { check } from '../../src/dialect/check.js'
import type { Dialect, PrintRequest } from '../../src/dialect/dialect.js'
import { speechParts } from '../../src/dialect/parts.js'
import { w3c10 } from '../../src/dialect/w3c-1.0.js'
import { w3c11 } from '../../src/dialect/w3c-1.1.js'
import { scriptOf } from './markup.js'

const request: PrintRequest = { language: 'de-DE', voiceOf: () => undefined }

function settingOf(setting: string, dialect: Dialect): string | undefined {
  const script = scriptOf(`<p><prosody ${setting}><s>Ja.</s></prosody></p>`)
  const [text = ''] = speechParts(script, dialect, request).value.map(it => it.text)
  expect(check(text, dialect)).toEqual([])
  return /<prosody ([^>]*)>/.exec(text)?.[1]
}

describe('the two editions', () => {
  const settings: readonly (readonly [meant: string, first: string | undefined, second: string | undefined])[] = [
    ['rate="90%"', 'rate="0.9"', 'rate="90%"'],
    ['rate="-10%"', 'rate="0.9"', 'rate="90%"'],
    ['rate="x-slow"', 'rate="x-slow"', 'rate="x-slow"'],
    ['rate="999999999"', 'rate="1000"', 'rate="100000%"'],
    ['volume="-6dB"', 'volume="-50%"', 'volume="-6dB"'],
    ['volume="+999999999dB"', 'volume="+99900%"', 'volume="+999999999dB"'],
    ['volume="silent"', 'volume="silent"', 'volume="silent"'],
    ['volume="80"', undefined, undefined],
    ['pitch="+2st"', 'pitch="+2st"', 'pitch="+2st"'],
    ['pitch="120Hz"', 'pitch="120Hz"', 'pitch="120Hz"']
  ]
  test.each(settings)('%s is written in the units of each', (meant, first, second) => {
    expect([settingOf(meant, w3c10), settingOf(meant, w3c11)]).toEqual([first, second])
  })

  test('begin alike but for their number', () => {
    const [first, second] = [w3c10, w3c11].map(
      dialect => speechParts(scriptOf('<p><s>Ja.</s></p>'), dialect, request).value[0]?.text
    )
    expect(first).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="de-DE">\n<p><s>Ja.</s></p>\n</speak>\n'
    )
    expect(second).toBe(first?.replace('speak version="1.0"', 'speak version="1.1"'))
  })

  test('do not take each other for their own', () => {
    const [old = '', later = ''] = [w3c10, w3c11].map(
      dialect => speechParts(scriptOf('<p><s>Ja.</s></p>'), dialect, request).value[0]?.text
    )
    expect(check(old, w3c11).map(({ code }) => code)).toEqual(['dialect/bad-value'])
    expect(check(later, w3c10).map(({ code }) => code)).toEqual(['dialect/bad-value'])
  })

  test('leave names alone that another vocabulary has in the facts about a document', () => {
    const facts = '<metadata><x:p xmlns:x="urn:x"><p p="1"><break/>a<s><s/></s></p></x:p></metadata>'
    for (const [dialect, version] of [
      [w3c10, '1.0'],
      [w3c11, '1.1']
    ] as const) {
      const document = `<speak version="${version}" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="de">${facts}Ja.</speak>`
      expect(check(document, dialect)).toEqual([])
    }
  })
})
