import fc from 'fast-check'
import { type CreateNodeOptions, Document, type DocumentOptions, type SchemaOptions, type ToStringOptions } from 'yaml'

/**
 * Articles of every shape a newsroom writes, as YAML: none of the optional parts or many of them, texts of one word or of forty
 * paragraphs, in each of YAML's five styles. All of them must build.
 */

const word = fc.constantFrom(
  'der',
  'und',
  'Mittelstand',
  'Größe',
  'Straße',
  'Übung',
  'KI‑Modell',
  'KI-Modelle',
  'GPT-4.5',
  'DeepSeek',
  'Startup‑Vernetzung',
  'USA',
  'BSI',
  'Forscher*innen',
  'Forscher:innen',
  'Kolleg_innen',
  'z. B.',
  'd. h.',
  'ca. 3.000',
  '3,5\u00a0%',
  '48 Mio. Euro',
  '17. Februar',
  'um 17:30 Uhr',
  'Dr. Müller',
  'S. 12',
  '§ 5 Abs. 2',
  'Wenn & Aber',
  '„All in“',
  '»klug«',
  '– so heißt es –',
  'geht’s',
  "geht's",
  'Re\u0301sume\u0301',
  'A\u030angstro\u0308m',
  '😀',
  '👩‍🔬',
  '🇩🇪',
  'Ost-/West-Dialog',
  'R&D',
  'a < b',
  'C#',
  '50 $',
  '#Hashtag',
  'user@example.org',
  'Łódź',
  '東京',
  'naïve',
  'CO2',
  'H₂O',
  '(kurz)',
  '[sic]',
  '100 %'
)

const end = fc.constantFrom('.', '.', '.', '!', '?', ' …', ':', '.“', '')

/** Some sentences are longer than anybody can say in a breath, and longer than a service takes at once. */
const sentence = fc
  .tuple(
    fc.oneof(
      { weight: 60, arbitrary: fc.array(word, { minLength: 1, maxLength: 12 }) },
      { weight: 1, arbitrary: fc.array(word, { minLength: 200, maxLength: 400 }) }
    ),
    end
  )
  .map(([words, stop]) => words.join(' ') + stop)

const line = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 9 }), end)
  .map(([words, stop]) => words.join(' ') + stop)

const start = fc.constantFrom(
  '',
  '',
  '',
  '',
  '17. Februar 2026: ',
  '2026. Das Jahr ',
  '1. FC Köln ',
  '+ 3 Prozent: ',
  '„'
)

const marked = fc
  .tuple(word, fc.constantFrom(['*', '*'], ['**', '**'], ['[', '](https://example.org/seite?a=1&b=2)'] as const))
  .filter(([words]) => !/[*_[\]<`]/.test(words))
  .map(([words, [open = '', close = '']]) => ` ${open}${words}${close} `)

const paragraph = fc
  .tuple(start, fc.array(fc.oneof({ weight: 4, arbitrary: sentence }, marked), { minLength: 1, maxLength: 4 }))
  .map(([first, sentences]) => (first + sentences.join(' ')).trim())

const bullets = fc.array(line, { minLength: 1, maxLength: 7 }).map(items => items.map(it => `- ${it}`).join('\n'))
const numbered = fc
  .array(line, { minLength: 2, maxLength: 7 })
  .map(items => items.map((it, i) => `${i + 1}. ${it}`).join('\n'))

const block = fc.oneof({ weight: 5, arbitrary: paragraph }, bullets, numbered)

const prose = fc
  .oneof(
    { weight: 30, arbitrary: fc.array(block, { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(block, { minLength: 20, maxLength: 40 }) }
  )
  .map(blocks => blocks.join('\n\n'))

const url = fc.constantFrom('https://example.org/a?b=1&c=2', 'http://example.org/', 'mailto:redaktion@example.org')
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const link = fc.record({ text: line, url: optional(url) })
const sections = fc.array(fc.record({ heading: line, body: prose }), { minLength: 1, maxLength: 6 })

const fields = fc.record({
  title: line,
  date: fc.constant('2026-03-01'),
  language: fc.constantFrom('de-DE', 'de-AT', 'de-CH', 'de'),
  summary: optional(fc.array(line, { minLength: 1, maxLength: 8 })),
  lead: prose,
  sections: optional(sections),
  sources: optional(fc.array(fc.record({ title: line, url: optional(url) }), { minLength: 1, maxLength: 4 })),
  links: optional(
    fc.record({
      original: optional(link),
      episode: optional(link),
      further: optional(fc.array(link, { minLength: 1 }))
    })
  ),
  disclosure: optional(
    fc.record({
      voice: fc.constantFrom('synthetic', 'cloned', 'human'),
      text: fc.constantFrom('human', 'ai-assisted', 'ai'),
      reviewedBy: optional(fc.constant('die Redaktion')),
      reviewedAt: optional(fc.constantFrom('2026-02-28', '2026-02-28T18:00:00+01:00'))
    })
  )
})

const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const

/** The source of an article that has nothing wrong with it. */
export const articles: fc.Arbitrary<string> = fc
  .tuple(fields, fc.constantFrom(...styles))
  .map(([article, style]) => yamlOf(article, { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth: 0 }))

/** The file that generated articles stand in. */
export const articleFile = 'content/articles/2026-03-01-erzeugt.yaml'

type Options = DocumentOptions & SchemaOptions & CreateNodeOptions & ToStringOptions

function yamlOf(value: unknown, options: Options): string {
  return new Document(value, { keepUndefined: false }).toString(options)
}

/** The same generated articles in every run. */
export function seeded(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: 20260301, numRuns }
}
