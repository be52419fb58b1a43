import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Diagnostic, diagnose } from '../../src/report/diagnostic.js'
import { type Format, formats, type Rendering, renderDiagnostics } from '../../src/report/render.js'

const file = 'content/articles/ki.yaml'
const source = ['title: Kanada', 'sources:', '  - Das BSI begrüßt die Absicht.'].join('\n')
const place = { file, line: 3, column: 9, length: 3 }
const orphan = diagnose('output/orphan', place, 'output/alt')
const unknown = diagnose('usage/unknown-command', undefined, 'chek', 'check')

function rendering(format: Format, more: Partial<Rendering> = {}): Rendering {
  return { format, language: 'en', colour: false, sourceOf: asked => (asked === file ? source : undefined), ...more }
}

function rendered(diagnostics: readonly Diagnostic[], format: Format, more: Partial<Rendering> = {}): string {
  return renderDiagnostics(diagnostics, rendering(format, more))
}

describe('diagnostics for people', () => {
  test('say where, what is the matter, show the line, and end with what to do', () => {
    expect(rendered([orphan, unknown], 'human')).toBe(
      `content/articles/ki.yaml:3:9 warning output/orphan
  No article belongs to "output/alt" any more; whoever publishes it would broadcast an old episode.

  3 │   - Das BSI begrüßt die Absicht.
    │         ^^^
  Delete the folder if it is no longer needed. sendeklar never deletes it by itself.

error usage/unknown-command
  There is no command "chek". Did you mean "check"?
  sendeklar --help lists all commands.
`
    )
  })

  test('speak German to those who read German', () => {
    expect(rendered([unknown], 'human', { language: 'de' })).toBe(
      `Fehler usage/unknown-command
  Den Befehl „chek“ gibt es nicht. Gemeint ist vielleicht „check“.
  sendeklar --help zeigt alle Befehle.
`
    )
  })

  test('go without the line when the file can not be shown or is shorter', () => {
    const elsewhere = diagnose('output/orphan', { ...place, file: 'gone.yaml' }, 'output/alt')
    const below = diagnose('output/orphan', { ...place, line: 4 }, 'output/alt')
    expect(rendered([elsewhere], 'human')).not.toContain('│')
    expect(rendered([below], 'human')).not.toContain('│')
  })

  test('are coloured only where colours are wanted, by how much they weigh', () => {
    expect(rendered([orphan], 'human')).not.toContain('\u001b')
    const [header] = rendered([orphan], 'human', { colour: true }).split('\n')
    expect(header).toBe('\u001b[1mcontent/articles/ki.yaml:3:9\u001b[0m \u001b[33mwarning\u001b[0m output/orphan')
    expect(rendered([unknown], 'human', { colour: true })).toContain('\u001b[31merror\u001b[0m')
  })

  test('fit the terminal', () => {
    const long = diagnose('output/orphan', { file: 'long.yaml', line: 1, column: 200, length: 3 }, 'output/alt')
    const lines = rendered([long], 'human', { width: 60, sourceOf: () => 'x'.repeat(1000) }).split('\n')
    expect(lines.filter(line => line.includes('│')).map(line => line.length)).toEqual([60, 28])
  })

  test('each file is read once, however many diagnostics point into it', () => {
    const asked: string[] = []
    const sourceOf = (name: string) => {
      asked.push(name)
      return source
    }
    rendered([orphan, orphan, orphan], 'human', { sourceOf })
    expect(asked).toEqual([file])
  })
})

describe('diagnostics for programs', () => {
  test('short: one line each, with the place first', () => {
    expect(rendered([orphan, unknown], 'short')).toBe(
      `content/articles/ki.yaml:3:9 warning output/orphan No article belongs to "output/alt" any more; whoever publishes it would broadcast an old episode.
error usage/unknown-command There is no command "chek". Did you mean "check"?
`
    )
  })

  test('json: one object each, with the values behind the words', () => {
    const [first, second, rest] = rendered([orphan, unknown], 'json').split('\n')
    expect(JSON.parse(first ?? '')).toEqual({
      code: 'output/orphan',
      severity: 'warning',
      place,
      message: 'No article belongs to "output/alt" any more; whoever publishes it would broadcast an old episode.',
      hint: 'Delete the folder if it is no longer needed. sendeklar never deletes it by itself.',
      args: ['output/alt']
    })
    expect(JSON.parse(second ?? '')).toEqual({
      code: 'usage/unknown-command',
      severity: 'error',
      message: 'There is no command "chek". Did you mean "check"?',
      hint: 'sendeklar --help lists all commands.',
      args: ['chek', 'check']
    })
    expect(rest).toBe('')
  })

  test('github: a command that shows it beside the line', () => {
    const odd = diagnose('output/orphan', { file: 'a,b:c%.yaml', line: 3, column: 9, length: 3 }, '100 %\n::x')
    expect(rendered([odd], 'github')).toBe(
      '::warning file=a%2Cb%3Ac%25.yaml,line=3,col=9,endColumn=12,title=output/orphan::' +
        'No article belongs to "100 %25\\u{a}::x" any more; whoever publishes it would broadcast an old episode.' +
        '%0ADelete the folder if it is no longer needed. sendeklar never deletes it by itself.\n'
    )
    expect(rendered([unknown], 'github')).toMatch(/^::error title=usage\/unknown-command::There is no command/)
  })

  test.each(formats)('%s: no diagnostics are no output', format => {
    expect(rendered([], format)).toBe('')
  })
})

describe('hostile text in a diagnostic', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('::error::x', '\n::error::x', ' ::stop-commands::y', '##[error]x', 'a\r##vso[task]', '\u2028::x'),
    fc
      .array(fc.constantFrom('#', '[', ':', '\n', '\u001b[2J', '%0A', '\u009b', 'x', ' '), { maxLength: 12 })
      .map(all => all.join(''))
  )

  test('is no command, no control and no line of its own, in any format', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.nat(30), fc.nat(9), (name, word, line, column, length) => {
        const evil = diagnose('output/collision', { file: name, line: 1, column: column + 1, length }, word, word)
        for (const format of formats) {
          const lines = rendered([evil], format, { sourceOf: () => line }).split('\n')
          const allowed = format === 'github' ? /^::error /u : /^(?!\s*::)/u
          for (const printed of lines.slice(0, -1)) expect(printed).toMatch(allowed)
          expect(lines.join('')).not.toMatch(/##\[|##vso\[|[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/iu)
          expect(lines.length).toBeLessThanOrEqual(format === 'human' ? 7 : 2)
        }
      }),
      { seed: 2, numRuns: 1000 }
    )
  })

  test('is in the JSON what it was', () => {
    fc.assert(
      fc.property(hostile, word => {
        const evil = diagnose('output/orphan', undefined, word)
        const { args } = JSON.parse(rendered([evil], 'json')) as { args: readonly string[] }
        expect(args).toEqual([word])
      }),
      { seed: 3, numRuns: 1000 }
    )
  })
})
