import { describe, expect, test } from 'vitest'
import { check } from '../../src/dialect/check.js'
import type { CheckRequest, PrintRequest } from '../../src/dialect/dialect.js'
import { ibm } from '../../src/dialect/ibm.js'
import { speechParts } from '../../src/dialect/parts.js'
import { sentence } from '../../src/report/diagnostic.js'
import { scriptOf } from './markup.js'

const birgit = 'de-DE_BirgitV3Voice'
const allison = 'en-US_AllisonExpressive'

function print(markup: string, language = 'de-DE', voice?: string) {
  const request: PrintRequest = { language, voiceOf: () => voice }
  const { value, diagnostics } = speechParts(scriptOf(markup, language), ibm, request)
  const lowered = diagnostics.map(({ args: [what, , count] }) => `${what} ${count}`)
  return { text: value[0]?.text ?? '', lowered }
}

function findings(ssml: string, request: CheckRequest = {}): readonly string[] {
  return check(ssml, ibm, request).map(
    ({ place, code, effect, path }) => `${place?.line}:${place?.column} ${code} ${effect} ${path}`
  )
}

describe('a text without a root', () => {
  test('has its findings where they stand, by the path that is there', () => {
    const text = 'Guten\nMorgen, <s>hier <break time="1.5s"/>\nist</s> <p><p>x</p></p>'
    expect(findings(text)).toEqual(['2:30 dialect/bad-value error s/break', '3:12 dialect/wrong-place undefined p/p'])
  })

  test('may begin with a declaration and comments, which count', () => {
    expect(findings('<?xml version="1.0"?> <!-- a --> b &amp; <sub>c</sub>')).toEqual([
      '1:42 dialect/missing-attribute error sub'
    ])
    expect(findings('<!-- a --><speak version="1.1">b</speak>')).toEqual([])
    expect(findings('<speaker>a</speaker>')).toEqual(['1:1 dialect/unknown-element error speaker'])
  })

  test('is checked as XML also where it holds no element', () => {
    expect(findings('')).toEqual([])
    expect(findings('5 < 6')).toEqual(['1:3 dialect/not-xml error '])
    expect(findings('a <s>b</s')).toEqual(['1:7 dialect/not-xml error s'])
    expect(findings('a <s title="b>c')).toEqual(['1:3 dialect/not-xml error '])
    expect(findings('a ]]> b')).toEqual(['1:5 dialect/not-xml error '])
  })

  test('is no reason to speak of elements that are not there', () => {
    const [finding] = check('<speak>a</speak><p>b</p>', ibm)
    expect(finding && sentence(finding, 'en').message).toContain('A second element follows the outermost one.')
    const [nested] = check('a <speak>b</speak>', ibm)
    expect(nested && sentence(nested, 'en').message).toContain('<speak> must not stand in <speak>.')
  })
})

describe('IBM', () => {
  test('takes five kilobytes with all tags', () => {
    expect(findings('a'.repeat(5120))).toEqual([])
    expect(findings(`<s>${'ä'.repeat(2557)}</s>`)).toEqual(['1:1 dialect/over-limit error '])
  })

  test('hears which language it is from the voice, not from the document', () => {
    const date = '<speak xml:lang="de-DE"><say-as interpret-as="cardinal">12</say-as></speak>'
    expect(findings(date)).toHaveLength(1)
    expect(findings(date, { voice: 'en-US_MichaelV3Voice' })).toEqual([])
    expect(findings('<say-as interpret-as="cardinal">12</say-as>', { voice: birgit })).toEqual([
      '1:1 dialect/not-for-this-voice undefined say-as'
    ])
  })

  test('has styles and emphasis with expressive voices', () => {
    const text = '<express-as style="cheerful">Oh, <emphasis>good</emphasis>!</express-as>'
    expect(findings(text, { voice: allison, language: 'de-DE' })).toEqual([])
    expect(findings(text, { voice: birgit })).toEqual([
      '1:34 dialect/not-for-this-voice ignored express-as/emphasis',
      '1:1 dialect/not-for-this-voice error express-as'
    ])
  })

  test('has prosody in percent for expressive voices, and none for natural ones', () => {
    const text = '<prosody pitch="+2st">a</prosody> <prosody rate="10%">b</prosody> <prosody rate="150">c</prosody>'
    expect(findings(text, { voice: birgit })).toEqual([])
    expect(findings(text, { voice: allison })).toEqual([
      '1:1 dialect/not-for-this-voice undefined prosody',
      '1:67 dialect/not-for-this-voice undefined prosody'
    ])
    expect(findings('<prosody rate="10%">b</prosody>', { voice: 'en-US_EllieNatural' })).toEqual([
      '1:1 dialect/not-for-this-voice ignored prosody'
    ])
  })

  test('gets words for speed and pitch as percent where the voice takes nothing else', () => {
    const markup = '<prosody rate="slow" pitch="high"><p><s><emphasis>Calm</emphasis>.</s></p></prosody>'
    expect(print(markup, 'en-US', allison).text).toContain('<prosody rate="-25%" pitch="+41%">')
    expect(print(markup, 'en-US', allison).text).toContain('<emphasis level="moderate">Calm</emphasis>.')
    expect(print(markup, 'en-US').text).toContain('<prosody rate="slow" pitch="high">')
    expect(print('<prosody pitch="120Hz"><p><s>x</s></p></prosody>', 'en-US', allison).lowered).toEqual(['prosody 1'])
  })

  test('gets names for marks that begin with a letter', () => {
    expect(print('<p><s>a <mark name="Ödipus"/> b</s></p>').text).toContain('<mark name="modipus"/>')
    expect(print('<p><s>a <mark name="2. Teil"/> b</s></p>').text).toContain('<mark name="2. Teil"/>')
  })

  test("gets phonemes in IBM's own symbols where they are German ones", () => {
    const tag = (ph: string) => print(`<p><s><phoneme alphabet="ibm" ph="${ph}">heim</phoneme></s></p>`)
    expect(tag(".1h'aj'm").text).toContain('<phoneme alphabet="ibm" ph=".1h&apos;aj&apos;m">heim</phoneme>')
    expect(tag('haɪm').lowered).toEqual(['phoneme 1'])
  })

  test('gets sounds without the signs its tables lack', () => {
    const markup = '<p><s><reading spoken="Zeit" ipa="ˈt͡saɪ̯t">Zeit</reading></s></p>'
    expect(print(markup).text).toContain('<phoneme alphabet="ipa" ph="ˈtsaɪt">Zeit</phoneme>')
  })
})
