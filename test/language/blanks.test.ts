import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.js'
import { prepareLexicon } from '../../src/language/lexicon.js'
import { utter } from '../../src/language/utterance.js'

/** A line with its readings in place, blank for blank as SSML prints it. */
function printed(line: string, code: string): string {
  const language = languageOf(code) ?? expect.fail()
  const { findings } = utter(line, [], { language, lexicon: prepareLexicon([]).value })
  const pieces = findings.map(({ start, reading }, i) => line.slice(findings[i - 1]?.end ?? 0, start) + reading.spoken)
  return pieces.join('') + line.slice(findings.at(-1)?.end ?? 0)
}

function fixtureLines(code: string): readonly string[] {
  const folder = `test/fixtures/language/${code}`
  const files = readdirSync(folder).map(name => readFileSync(`${folder}/${name}`, 'utf8'))
  return files.join('\n').split('\n')
}

test.each(['de', 'en'])('no reading leaves a blank before a comma or full stop (%s)', code => {
  const lines = fixtureLines(code).filter(line => !/ [,.;:!?]|¦/.test(line))
  const loose = lines.map(line => printed(line, code)).filter(line => /\S [,.;:!?](?:\s|$)/.test(line))
  expect(loose).toEqual([])
})

test('a dash touches the amount before it', () => {
  expect(printed('Shares fell to $5—up from 3—on Monday.', 'en')).toBe(
    'Shares fell to five dollars, up from three, on Monday.'
  )
})
