import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Caption } from '../../../src/format/captions/caption.js'
import { cardsOf } from '../../../src/format/captions/cards.js'
import { checkJsonTranscript } from '../../../src/format/captions/check-json.js'
import { checkSubRip } from '../../../src/format/captions/check-subrip.js'
import { checkWebVtt } from '../../../src/format/captions/check-webvtt.js'
import { transcriptFiles } from '../../../src/format/captions/files.js'
import { subRip } from '../../../src/format/captions/subrip.js'
import { timeOf } from '../../../src/format/captions/time.js'
import { webVtt } from '../../../src/format/webvtt.js'
import { hostileText, seeded } from '../hostile.js'
import { readWebVtt } from './read-webvtt.js'

const long =
  'Deutschland und Kanada haben am Rande der Münchner Sicherheitskonferenz eine gemeinsame Absichtserklärung für eine vertiefte ' +
  'Kooperation im Bereich der Künstlichen Intelligenz unterzeichnet: Das Ziel ist eine Allianz.'

const sentences: readonly Caption[] = [
  { start: 0.25, end: 2, text: 'Guten Morgen.', speaker: 'die Moderation' },
  { start: 2.35, end: 14, text: long, speaker: 'Tom & Jerry <live>' },
  { start: 3600, end: 3723.5, text: 'A < B & C --> D', speaker: 'die Moderation' }
]

describe('a transcript as WebVTT', () => {
  test('has numbered cues of two lines, cut at phrases, with the name of who speaks on each', () => {
    expect(webVtt('de-DE', sentences)).toBe(`WEBVTT

NOTE Language: de-DE

1
00:00:00.250 --> 00:00:02.000
<v die Moderation>Guten Morgen.

2
00:00:02.350 --> 00:00:06.198
<v Tom + Jerry live>Deutschland und Kanada haben am Rande
der Münchner Sicherheitskonferenz

3
00:00:06.198 --> 00:00:10.259
<v Tom + Jerry live>eine gemeinsame Absichtserklärung
für eine vertiefte Kooperation im Bereich

4
00:00:10.259 --> 00:00:14.000
<v Tom + Jerry live>der Künstlichen Intelligenz unterzeichnet:
Das Ziel ist eine Allianz.

5
01:00:00.000 --> 01:02:03.500
<v die Moderation>A &lt; B &amp; C --&gt; D
`)
  })

  test('is clean for the strictest reader and for our own check, and read back whole', () => {
    const text = webVtt('de-DE', sentences)
    const { cues, errors } = readWebVtt(text)
    expect(errors).toEqual([])
    expect(checkWebVtt(text, 'a.vtt')).toEqual([])
    expect(cues.map(({ words }) => words).join(' ')).toBe(sentences.map(it => it.text).join(' '))
  })

  test('is clean and whole whatever is said, and whoever says it', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: hostileText, speaker: hostileText }), { maxLength: 4 }), said => {
        const captions = said.map((it, i) => ({ ...it, start: i * 9, end: i * 9 + 8 }))
        const text = webVtt('de-DE', captions)
        const { cues, errors } = readWebVtt(text)
        expect(errors).toEqual([])
        const words = captions.flatMap(caption => cardsOf(caption, 42)).map(({ lines }) => lines.join(' '))
        expect(cues.map(cue => cue.words)).toEqual(words)
        for (const { start, end } of cues) expect(end).toBeGreaterThan(start)
      }),
      seeded
    )
  })
})

describe('the cards of a sentence', () => {
  const textOf = (text: string, width = 42) => cardsOf({ start: 0, end: 9, text }, width).map(({ lines }) => lines)

  test('hold a line each where it fits, and a word longer than a line on a line of its own', () => {
    const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
    expect(textOf('Guten\n Morgen.')).toEqual([['Guten Morgen.']])
    expect(textOf(`Das ${word} gilt.`)).toEqual([['Das', word], ['gilt.']])
    expect(textOf(' \n ')).toEqual([])
  })

  test('keep what belongs together: no-break spaces, articles and their nouns', () => {
    expect(textOf('Der Umsatz stieg im letzten Jahr um\u00a03,5\u00a0% auf die Summe von 400\u00a0Euro.', 24)).toEqual([
      ['Der Umsatz stieg', 'im letzten Jahr'],
      ['um\u00a03,5\u00a0% auf die Summe', 'von 400\u00a0Euro.']
    ])
  })

  test('keep a date, an amount and an abbreviation on one line where there is room', () => {
    expect(
      textOf('Die Fachleute haben am 3. März bei 15 °C und mit z. B. Dr. Müller rund 12,5 km/h gemessen.')
    ).toEqual([['Die Fachleute haben am 3. März bei 15 °C'], ['und mit z. B. Dr. Müller', 'rund 12,5 km/h gemessen.']])
    expect(
      textOf('Das kostet 3,5 Mrd. € bzw. 4,1 Mrd. $ und gilt ab dem 17. Februar 2026 auch nach Artikel 6.')
    ).toEqual([['Das kostet 3,5 Mrd. € bzw. 4,1 Mrd. $'], ['und gilt ab dem 17. Februar 2026', 'auch nach Artikel 6.']])
  })

  test('part a quotation where one of its sentences ends', () => {
    expect(textOf('„Das ist gut. Wir gehen heute alle früher nach Hause, sagte sie“, und ging.', 30)).toEqual([
      ['„Das ist gut. Wir gehen', 'heute alle früher nach Hause,'],
      ['sagte sie“, und ging.']
    ])
  })

  test('take their share of the time by what is heard, so a number takes longer than a word of its length', () => {
    const cards = cardsOf(
      { start: 0, end: 10, text: 'Es waren 1.234.567 Menschen, und alle waren sehr zufrieden.' },
      20
    )
    expect(cards.map(({ lines, endMilliseconds }) => [lines.join(' '), endMilliseconds])).toEqual([
      ['Es waren 1.234.567 Menschen,', 6737],
      ['und alle waren sehr zufrieden.', 10_000]
    ])
  })

  test('lose no word, fit the width, and stand in order inside the time of the sentence', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'aä.,: ß–b') }), {
      maxLength: 60
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 42 }), (parts, width) => {
        const text = parts.join(' ')
        const cards = cardsOf({ start: 1, end: 5, text }, width)
        expect(cards.flatMap(({ lines }) => lines).join(' ')).toBe(text.replace(/ +/g, ' ').trim())
        for (const { lines } of cards) {
          expect(lines.length).toBeLessThanOrEqual(2)
          for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true)
        }
        const times = cards.flatMap(({ startMilliseconds, endMilliseconds }) => [startMilliseconds, endMilliseconds])
        expect(times).toEqual([...times].sort((a, b) => a - b))
        expect(times.every(time => time >= 1000 && time <= 5000)).toBe(true)
      }),
      seeded
    )
  })
})

describe('a transcript as SRT', () => {
  test('has two lines of 32 characters, and no colon that AntennaPod takes for the end of a name', () => {
    const text = subRip([
      { start: 0, end: 2, text: 'Die Frage lautet: Wer zahlt um 14:30 Uhr?', speaker: 'Mia' },
      { start: 2, end: 3, text: 'Es gilt:' },
      { start: 3, end: 4, text: '<b>a</b> {\\an8}b --> 3 < 4' }
    ])
    expect(text).toBe(`1
00:00:00,000 --> 00:00:02,000
Die Frage lautet:\u00a0Wer
zahlt um 14:30 Uhr?

2
00:00:02,000 --> 00:00:03,000
Es gilt:\u00a0

3
00:00:03,000 --> 00:00:04,000
‹b>a‹/b> (\\an8}b → 3 < 4
`)
    expect(checkSubRip(text, 'a.srt')).toEqual([])
  })

  test('is clean for our own check whatever is said', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), said => {
        const captions = said.map((text, i) => ({ text: `Es heißt ${text}`, start: i * 9, end: i * 9 + 8 }))
        const found = checkSubRip(subRip(captions), 'a.srt').map(({ code }) => code)
        expect(found.filter(code => code !== 'srt/long-line')).toEqual([])
      }),
      seeded
    )
  })
})

describe('a transcript in every form', () => {
  test('is WebVTT and JSON, and SRT for those who ask', () => {
    expect([...transcriptFiles('de-DE', sentences, { srt: false }).keys()]).toEqual([
      'transcript.vtt',
      'transcript.json'
    ])
    expect([...transcriptFiles('de-DE', sentences, { srt: true }).keys()]).toContain('transcript.srt')
  })

  test('as JSON has a segment for each sentence, with its words as they are written', () => {
    const text = transcriptFiles('de-DE', [...sentences, { start: 9, end: 9, text: ' ' }], { srt: false }).get(
      'transcript.json'
    )
    expect(checkJsonTranscript(text ?? '', 'transcript.json')).toEqual([])
    expect(JSON.parse(text ?? '')).toEqual({
      version: '1.0.0',
      segments: [
        { speaker: 'die Moderation', startTime: 0.25, endTime: 2, body: 'Guten Morgen.' },
        { speaker: 'Tom & Jerry <live>', startTime: 2.35, endTime: 14, body: long },
        { speaker: 'die Moderation', startTime: 3600, endTime: 3723.5, body: 'A < B & C --> D' }
      ]
    })
  })

  test('writes hours, minutes, seconds and thousandths', () => {
    expect([0, 0.0004, 59.9996, 3600, -1].map(seconds => timeOf(seconds))).toEqual([
      '00:00:00.000',
      '00:00:00.000',
      '00:01:00.000',
      '01:00:00.000',
      '00:00:00.000'
    ])
    expect(timeOf(400_000.5, ',')).toBe('111:06:40,500')
  })
})
