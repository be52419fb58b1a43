import fc from 'fast-check'
import type { Node, Origin, Script, Strength } from '../../src/script/tree.js'
import { strengths } from '../../src/script/tree.js'

/** Scripts as the language leaves them: chapters, paragraphs, lists, sentences, and all that can stand in a sentence. */

let next = 0
const origin = (): Origin => ({ from: 'template', file: 'script', start: next++ })

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zäöüßA-Z]{1,12}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('KI‑Modell', "geht's", '3.000', '„All', 'in“,', '–', 'Forscher*innen', 'z.\u00A0B.')
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&',
      '<b>',
      ']]>',
      '"',
      "'",
      '&amp;',
      '😀',
      '👩‍🔬',
      '🇩🇪',
      'e\u0301\u0323',
      '\u202Eabc',
      '中文'
    )
  }
)
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map(list => list.join(' '))
const spaced = fc
  .tuple(fc.constantFrom('', ' ', '\n  '), words, fc.constantFrom('', ' ', ' \n'))
  .map(([before, text, after]) => before + text + after)
const language = fc.constantFrom('en', 'en-US', 'fr', 'de-CH')

const text = spaced.map((value): Node => ({ type: 'text', value, origin: origin() }))
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const reading = fc
  .tuple(words, words, optional(language), optional(fc.constantFrom('ˈdiːp', 'θɪŋk', 'ʁeːɡən', "a'b")), optional(words))
  .map(
    ([written, spoken, tongue, ipa, respell]): Node => ({
      type: 'reading',
      class: 'lexicon',
      children: [{ type: 'text', value: written, origin: origin() }],
      spoken,
      ...(tongue === undefined ? {} : { language: tongue }),
      ...(ipa === undefined ? {} : { ipa }),
      ...(respell === undefined ? {} : { respell })
    })
  )

const pause = fc.oneof(fc.integer({ min: 0, max: 120_000 }), fc.constantFrom(...strengths)).map((length): Node => {
  const it = { type: 'break' as const, origin: origin() }
  return typeof length === 'number' ? { ...it, milliseconds: length } : { ...it, strength: length as Strength }
})

const sign = fc.oneof(
  pause,
  fc.constantFrom('hier', 'a & b').map((name): Node => ({ type: 'mark', name })),
  fc.constantFrom('jingle', 'Töne & "mehr"').map((name): Node => ({ type: 'sound', name, origin: origin() }))
)

const leaf = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 3, arbitrary: reading },
  { weight: 1, arbitrary: sign },
  {
    weight: 1,
    arbitrary: fc.tuple(words, text).map(([alias, inside]): Node => ({ type: 'sub', alias, children: [inside] }))
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('characters', 'digits', 'date', 'duration', 'fraction', 'x y', 'telephone'),
        optional(fc.constantFrom('dmy', 'x')),
        text
      )
      .map(
        ([interpretAs, format, inside]): Node => ({
          type: 'say-as',
          interpretAs,
          ...(format === undefined ? {} : { format }),
          children: [inside]
        })
      )
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('ipa', 'x-sampa', 'espeak', 'sampa'), fc.constantFrom('diːp', 'di:p"', 'θ<'), text)
      .map(([alphabet, ph, inside]): Node => ({ type: 'phoneme', alphabet, ph, children: [inside] }))
  }
)

type Around = (children: readonly Node[]) => Node

const around: fc.Arbitrary<Around> = fc.oneof(
  fc.constantFrom('strong', 'moderate', 'none', 'reduced').map(
    (level): Around =>
      children =>
        ({ type: 'emphasis', level, children }) as Node
  ),
  language.map(
    (tongue): Around =>
      children => ({ type: 'lang', language: tongue, children })
  ),
  fc.constantFrom('host', 'guest', 'nobody').map(
    (name): Around =>
      children => ({ type: 'voice', name, children })
  ),
  fc
    .record(
      {
        rate: fc.constantFrom('90%', 'fast', '+20%', '0.01', 'schnell', '900%'),
        pitch: fc.constantFrom('+2st', 'low', '120Hz', '-5%', 'hoch'),
        volume: fc.constantFrom('-6dB', 'soft', '+40dB', 'laut')
      },
      { requiredKeys: [] }
    )
    .map(
      (settings): Around =>
        children => ({ type: 'prosody', ...settings, children })
    ),
  fc.constant<Around>(children => ({ type: 'a', to: 'https://example.org/', children }))
)

const { inline } = fc.letrec<{ inline: Node }>(tie => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(around, fc.array(tie('inline'), { minLength: 1, maxLength: 3 })).map(([wrap, children]) => wrap(children))
  )
}))

const sentence = fc
  .array(inline, { minLength: 1, maxLength: 6 })
  .map((children): Node => ({ type: 'sentence', children }))
const sentences = fc.array(fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 1, arbitrary: wrapped(sentence) }), {
  minLength: 1,
  maxLength: 5
})
const paragraph = sentences.map((children): Node => ({ type: 'paragraph', children }))
const list = fc
  .array(
    sentences.map((children): Node => ({ type: 'item', children })),
    { minLength: 1, maxLength: 4 }
  )
  .map((children): Node => ({ type: 'list', children }))

function wrapped(content: fc.Arbitrary<Node>): fc.Arbitrary<Node> {
  return fc.tuple(around, content).map(([wrap, inside]) => wrap([inside]))
}

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: list },
  { weight: 2, arbitrary: sign },
  { weight: 1, arbitrary: wrapped(paragraph) },
  { weight: 1, arbitrary: wrapped(wrapped(list)) }
)
const chapter = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((children): Node => ({ type: 'chapter', title: [], children }))

export const scripts: fc.Arbitrary<Script> = fc
  .array(fc.oneof({ weight: 3, arbitrary: chapter }, { weight: 1, arbitrary: block }), { minLength: 1, maxLength: 5 })
  .map(children => ({ language: 'de-DE', texts: [], children }))

/** Ways in which an episode can be long: many chapters, one endless sentence, one endless word, or piles of signs. */
const kinds = ['chapters', 'sentence', 'word', 'signs'] as const
const families = [
  '👩🏽‍🔬',
  '👨‍👩‍👧‍👦',
  '🇩🇪',
  '🏴\u{E0067}\u{E0062}\u{E007F}',
  'e\u0301\u0323',
  'o\u0308\u0304',
  '한',
  '中',
  'ا\u064E'
]

/** Whole episodes of so many characters and a little more, small ones more often than large ones. */
export function episodesOf(most: number): fc.Arbitrary<Script> {
  const sizes = fc.double({ min: 0, max: Math.log(most), noNaN: true }).map(exponent => Math.floor(Math.exp(exponent)))
  return fc.tuple(scripts, sizes, fc.constantFrom('chapters', ...kinds), fc.constantFrom(...families)).map(grown)
}

function grown([script, size, kind, sign]: readonly [Script, number, (typeof kinds)[number], string]): Script {
  if (kind === 'chapters') return { ...script, children: repeated(script.children, size) }
  const value = { sentence: 'Wort und, ', word: 'Silbe', signs: sign }[kind]
  const long: Node = { type: 'text', value: value.repeat(Math.ceil(size / value.length)), origin: origin() }
  const around: Node = { type: 'lang', language: 'en', children: [{ type: 'sentence', children: [long] }] }
  return { ...script, children: [{ type: 'paragraph', children: [around] }, ...script.children] }
}

function repeated(children: readonly Node[], size: number): readonly Node[] {
  const once = Math.max(1, JSON.stringify(children).length / 6)
  return Array.from({ length: Math.ceil(size / once) }, () => structuredClone(children)).flat()
}

const plan = fc.record({
  words: fc
    .constantFrom('a', 'ä', 'a', '&', '中')
    .chain(letter => fc.integer({ min: 1, max: 20 }).map(n => letter.repeat(n))),
  begins: fc.constantFrom('sentence', 'paragraph', 'chapter'),
  /** Some are said by somebody else, in another language, or with something before them. */
  dressed: fc.constantFrom('plain', 'plain', 'plain', 'voice', 'lang', 'break', 'sub', 'emphasis')
})

function dress(dressed: string, inside: Node): readonly Node[] {
  switch (dressed) {
    case 'voice':
      return [{ type: 'voice', name: 'guest', children: [{ type: 'sentence', children: [inside] }] }]
    case 'lang':
      return [{ type: 'lang', language: 'en', children: [{ type: 'sentence', children: [inside] }] }]
    case 'break':
      return [{ type: 'sentence', children: [inside, { type: 'break', milliseconds: 700, origin: origin() }] }]
    case 'sub':
      return [{ type: 'sentence', children: [inside, { type: 'sub', alias: ' und so weiter', children: [inside] }] }]
    case 'emphasis':
      return [{ type: 'sentence', children: [{ type: 'emphasis', level: 'strong', children: [inside] }] }]
    default:
      return [{ type: 'sentence', children: [inside] }]
  }
}

/** Short sentences in paragraphs and chapters: few enough to try every way of splitting them. */
export const smallScripts: fc.Arbitrary<Script> = fc.array(plan, { minLength: 2, maxLength: 9 }).map(sentences => {
  const chapters: Node[][][] = [[[]]]
  for (const { words: said, begins, dressed } of sentences) {
    if (begins === 'chapter') chapters.push([[]])
    if (begins === 'paragraph') chapters.at(-1)?.push([])
    const inside: Node = { type: 'text', value: `${said}.`, origin: origin() }
    chapters
      .at(-1)
      ?.at(-1)
      ?.push(...dress(dressed, inside))
  }
  const children = chapters.map(
    (paragraphs): Node => ({
      type: 'chapter',
      title: [],
      children: paragraphs.map((inside): Node => ({ type: 'paragraph', children: inside }))
    })
  )
  return { language: 'de-DE', texts: [], children }
})
