import { describe, expect, test } from 'vitest'
import { checkJsonTranscript } from '../../src/format/captions/check-json.js'
import { checkSubRip } from '../../src/format/captions/check-subrip.js'
import { checkWebVtt } from '../../src/format/captions/check-webvtt.js'
import { checkChapters } from '../../src/format/chapters/check.js'
import { codes } from '../../src/report/catalogue/index.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { renderDiagnostics } from '../../src/report/render.js'
import { type Case, readCases } from '../cases.js'

type Check = (text: string, file: string) => readonly Diagnostic[]

/** Each form by the label of its fences: who checks it, under which name. */
const forms: Readonly<Record<string, readonly [check: Check, file: string]>> = {
  json: [checkChapters, 'chapters.json'],
  psc: [checkChapters, 'chapters.psc.xml'],
  ogm: [checkChapters, 'ogm.chapters'],
  mp4chaps: [checkChapters, 'mp4chaps.txt'],
  description: [checkChapters, 'chapters.txt'],
  vtt: [checkWebVtt, 'a.vtt'],
  srt: [checkSubRip, 'a.srt'],
  transcript: [checkJsonTranscript, 'transcript.json']
}

function said(found: readonly Diagnostic[]): string {
  const rendering = { format: 'short', language: 'en', colour: false, sourceOf: () => undefined } as const
  return renderDiagnostics(found, rendering).trimEnd()
}

const cases = ['chapters', 'webvtt', 'subrip', 'transcript-json'].flatMap(name =>
  readCases(`test/fixtures/format/foreign/${name}.md`)
)

function judge(it: Case): readonly Diagnostic[] {
  const label = Object.keys(forms).find(form => form in it) ?? ''
  const [check, file] = forms[label] ?? []
  if (check === undefined || file === undefined) throw new Error(`no file in "${it.name}"`)
  return check(it[label] ?? '', file)
}

describe('files of others', () => {
  test.each(cases)('$name', it => {
    expect(said(judge(it))).toBe(it.said)
  })

  test('break every rule there is in some case', () => {
    const broken = new Set(cases.flatMap(it => judge(it).map(({ code }) => code)))
    const rules = codes().filter(code => /^(?:chapters|vtt|srt|transcript)\//.test(code))
    expect(rules.filter(code => !broken.has(code as Diagnostic['code']))).toEqual([])
  })
})

describe('large files of others', () => {
  const many = 100_000
  const texts: Readonly<Record<string, string>> = {
    'open brackets': '['.repeat(many),
    quotes: `"${'\\"'.repeat(many)}`,
    digits: '1'.repeat(many),
    'empty lines': '\n'.repeat(many),
    'less-than signs': `WEBVTT\n\n00:00.000 --> 00:01.000\n${'<'.repeat(many)}`,
    'open and closed tags': `WEBVTT\n\n00:00.000 --> 00:01.000\n${'<b>'.repeat(many)}${'</i>'.repeat(many)}`,
    settings: `WEBVTT\n\n00:00.000 --> 00:01.000 ${'a:b '.repeat(many)}`,
    arrows: '-->\n'.repeat(many),
    colons: '1:'.repeat(many),
    'lines with times': '00:00 a\n'.repeat(many),
    'bytes of zero': '\0'.repeat(many)
  }

  test.each(Object.keys(texts))('of %s are read once, and not all that is wrong with them is kept', name => {
    for (const [check, file] of Object.values(forms)) {
      expect(check(texts[name] ?? '', file).length).toBeLessThan(10_000)
    }
  })
})
