import { describe, expect, test } from 'vitest'
import type { PrintRequest } from '../../src/dialect/dialect.js'
import { fitScript } from '../../src/dialect/fit.js'
import { dialects } from '../../src/dialect/index.js'
import { speechParts } from '../../src/dialect/parts.js'
import { originAt } from '../../src/dialect/print.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { readCases } from '../cases.js'
import { scriptOf } from './markup.js'

const labels = {
  'w3c-1.1': 'w-c',
  'w3c-1.0': 'w3c-first',
  'polly-standard': 'polly-standard',
  'polly-neural': 'polly',
  'polly-long-form': 'polly-long-form',
  'polly-generative': 'polly-generative',
  google: 'google',
  azure: 'azure',
  ibm: 'ibm',
  alexa: 'alexa',
  'espeak-ng': 'espeak',
  'azure-hd': 'azure-hd',
  'google-chirp3': 'chirp',
  elevenlabs: 'elevenlabs',
  'elevenlabs-v3': 'elevenlabs-v3',
  'elevenlabs-flash-v2': 'elevenlabs-flash',
  cartesia: 'cartesia',
  'cartesia-sonic-3.5': 'cartesia-later',
  openai: 'openai',
  speechmarkdown: 'speechmarkdown',
  plain: 'plain'
} as const

function request(voice = 'stimme-host'): PrintRequest {
  return { language: 'de-DE', voiceOf: role => (role === undefined ? voice : `stimme-${role}`) }
}

/** What stands inside the root, and inside Azure's first voice. */
function inner(text: string): string {
  if (!text.includes('<speak')) return text.replace(/\n$/, '')
  const [, words = ''] = /^(?:<\?xml[^>]*>\n)?<speak[^>]*>\n([\s\S]*)\n<\/speak>\n$/.exec(text) ?? []
  const [, spoken] =
    /^<voice name="(?:stimme-host|de-DE-SeraphinaMultilingualNeural)">\n([\s\S]*)\n<\/voice>$/.exec(words) ?? []
  return spoken ?? words
}

function lowerings(name: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ code, args }) => `${name} ${code === 'dialect/long-pause' ? `pause ${args[1]}` : `${args[0]} ${args[2]}`}`
  )
}

describe('a print', () => {
  const cases = ['print', 'print-text'].flatMap(file => readCases(`test/fixtures/dialect/${file}.md`))
  test.each(cases)('$name', it => {
    const reported: string[] = []
    for (const [name, dialect] of dialects) {
      const expected = it[labels[name as keyof typeof labels]]
      if (expected === undefined) continue
      const { value, diagnostics } = speechParts(scriptOf(it.script ?? ''), dialect, request(it.voice))
      expect(value).toHaveLength(1)
      expect(inner(value[0]?.text ?? ''), name).toBe(expected)
      reported.push(...lowerings(name, diagnostics))
    }
    expect(reported.join('\n')).toBe(it.lowered ?? '')
  })

  test('has the root its service wants', () => {
    const print = (name: string) => {
      const dialect = dialects.get(name)
      return dialect && speechParts(scriptOf('<p><s>Ja.</s></p>'), dialect, request()).value[0]?.text
    }
    expect(print('w3c-1.1')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="de-DE">\n<p><s>Ja.</s></p>\n</speak>\n'
    )
    expect(print('polly-neural')).toBe('<speak>\n<p><s>Ja.</s></p>\n</speak>\n')
    expect(print('azure')).toBe(
      '<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="de-DE">\n<voice name="stimme-host">\n<p><s>Ja.</s></p>\n</voice>\n</speak>\n'
    )
    expect(print('espeak-ng')).toBe('<speak xml:lang="de-DE">\n<p><s>Ja.</s></p>\n</speak>\n')
  })

  test('of a script without words is no file, and says so', () => {
    for (const dialect of dialects.values()) {
      const { value, diagnostics } = speechParts(scriptOf(' <p> </p> '), dialect, request())
      expect(value).toEqual([])
      expect(diagnostics.map(({ code }) => code)).toEqual(['dialect/nothing-said'])
    }
  })

  test('takes a usual voice where the show names none, and says so', () => {
    const azure = dialects.get('azure')
    if (azure === undefined) throw new Error('no azure')
    const silent = { language: 'de-DE', voiceOf: () => undefined }
    const { value, diagnostics } = speechParts(scriptOf('<p><s>Ja.</s></p>'), azure, silent)
    expect(value[0]?.text).toContain('<voice name="de-DE-KatjaNeural">')
    expect(diagnostics.map(({ code }) => code)).toEqual(['dialect/default-voice'])
    const foreign = speechParts(scriptOf('<p><s>Ja.</s></p>', 'fi-FI'), azure, { ...silent, language: 'fi-FI' })
    expect(foreign.diagnostics.map(({ code }) => code)).toEqual(['dialect/no-voice'])
  })

  test('cuts a pause without end to an hour, and says where it was written', () => {
    const place = { file: 'episode.hbs', line: 3, column: 1, length: 0 }
    for (const dialect of dialects.values()) {
      const asked = { ...request(), placeOf: () => place }
      const { value, diagnostics } = speechParts(scriptOf('<break time="99999999999ms"/>'), dialect, asked)
      expect(diagnostics.find(({ code }) => code === 'dialect/endless-pause')?.place).toEqual(place)
      if (!('break' in dialect.elements)) continue
      const text = value.map(part => part.text).join('')
      const times = [...text.matchAll(/time="(\d+)ms"/g)].map(([, time]) => Number(time))
      // espeak-ng loses eight milliseconds at each joint, which the piece behind it makes up for
      const joints = dialect.name === 'espeak-ng' ? (times.length - 1) * 8 : 0
      expect(times.reduce((sum, time) => sum + time, 0)).toBe(3_600_000 + joints)
    }
  })
})

describe('what is lowered', () => {
  test('is reported once for each kind, with the place of the first', () => {
    const markup = '<p><s><emphasis>a</emphasis> b <emphasis>c</emphasis></s></p>'
    const placeOf = () => ({ file: 'script', line: 1, column: 20, length: 0 })
    for (const name of ['polly-neural', 'azure']) {
      const dialect = dialects.get(name)
      const diagnostics = dialect && fitScript(scriptOf(markup), dialect, { ...request(), placeOf }).diagnostics
      expect(diagnostics).toEqual([
        { code: 'dialect/lowered', severity: 'info', args: ['emphasis', dialect?.title, 2], place: placeOf() }
      ])
    }
  })
})

describe('the way back', () => {
  const markup = '<p><s>Müller &amp; Söhne   sind <reading spoken="K I">KI</reading>-Leute.</s></p>'

  test('every printed character is traced to the character it stands for', () => {
    for (const dialect of dialects.values()) {
      const [part] = speechParts(scriptOf(markup), dialect, request()).value
      const { text, origins } = part ?? { text: '', origins: [] }
      const back = (words: string, shift = 0) => originAt(origins, text.indexOf(words) + shift)
      expect(back('Müller')).toEqual({ from: 'template', file: 'script', start: 6 })
      expect(back('Müller', 3)).toEqual({ from: 'template', file: 'script', start: 9 })
      // The script's reader has decoded the reference, so words count as they are read.
      expect(dialect.root === undefined ? back('&') : back('&amp;', 2)).toEqual({
        from: 'template',
        file: 'script',
        start: 13
      })
      expect(back('Söhne')).toEqual({ from: 'template', file: 'script', start: 15 })
      expect(back('sind', 1)).toEqual({ from: 'template', file: 'script', start: 24 })
      expect(back('-Leute', 1)).toMatchObject({ start: markup.indexOf('-Leute') + 1 })
    }
  })

  test('stretches rise and never overlap', () => {
    for (const dialect of dialects.values()) {
      for (const { origins, text } of speechParts(scriptOf(markup), dialect, request()).value) {
        let end = 0
        for (const { offset, length } of origins) {
          expect(offset).toBeGreaterThanOrEqual(end)
          end = offset + length
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
  })
})
