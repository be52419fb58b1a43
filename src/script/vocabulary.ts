import { type Node, type Origin, type Output, outputs, type Strength, strengths, type Text } from './tree.js'

/** Reads one attribute; undefined means the value is not one of those the hint names. */
type Reader = (value: string) => string | number | readonly string[] | undefined

interface AttributeRule {
  readonly read: Reader
  /** What may stand there, for the hint; language-neutral. */
  readonly allowed: string
  readonly required?: true
}

/** An attribute's value after reading, by the attribute's name. */
export type Values = Readonly<Record<string, unknown>>

export interface ElementRule {
  /** What may stand inside: blocks, words in a line, plain words, items, either blocks or words, or nothing. */
  readonly content: 'blocks' | 'line' | 'words' | 'items' | 'either' | 'nothing'
  /** Where it may stand. */
  readonly place: 'block' | 'line' | 'both' | 'list'
  readonly attributes: Readonly<Record<string, AttributeRule>>
  /** At least one of the attributes must be there. */
  readonly atLeastOne?: true
  readonly build: (values: Values, children: readonly Node[], title: readonly Text[], origin: Origin) => Node
}

const anyWords: AttributeRule = { read: value => value.trim() || undefined, allowed: '…' }
const needed = (rule: AttributeRule): AttributeRule => ({ ...rule, required: true })
const oneOf = (...values: readonly string[]): AttributeRule => ({
  read: value => (values.includes(value) ? value : undefined),
  allowed: values.join(' | ')
})
const matching = (pattern: RegExp, allowed: string): AttributeRule => ({
  read: value => (pattern.test(value) ? value : undefined),
  allowed
})

const languageTag = matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'de-DE')
const name = matching(/^[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,79}$/u, 'name')

/** SSML's time designation (SSML 1.1 §3.2.3: digits, `s` or `ms`), at most ten minutes. */
const time: AttributeRule = {
  read: value => {
    const [, digits = '', unit] = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s)$/.exec(value) ?? []
    const milliseconds = Math.round(Number(digits) * (unit === 's' ? 1000 : 1))
    return unit !== undefined && milliseconds <= 600_000 ? milliseconds : undefined
  },
  allowed: '500ms | 1.5s | … | 600s'
}

const outputNames: AttributeRule = {
  read: value => {
    const names = value.split(/[\s,]+/).filter(Boolean)
    return names.length > 0 && names.every(it => (outputs as readonly string[]).includes(it)) ? names : undefined
  },
  allowed: outputs.join(' ')
}

const target: AttributeRule = {
  read: value => (/^(https?|mailto):[^\s]+$/i.test(value) ? value : undefined),
  allowed: 'https://… | mailto:…'
}

const rate = matching(/^(x-slow|slow|medium|fast|x-fast|default|\d{1,3}%)$/, 'slow | 90%')
const pitch = matching(/^(x-low|low|medium|high|x-high|default|[+-]\d{1,3}(%|st|Hz))$/, 'low | -5%')
const volume = matching(/^(silent|x-soft|soft|medium|loud|x-loud|default|[+-]\d{1,2}dB)$/, 'soft | -3dB')

/** A given value as a field; an absent one as no field, which is what `exactOptionalPropertyTypes` asks for. */
function optional<Name extends string>(field: Name, value: unknown): { readonly [K in Name]?: string } {
  return (value === undefined ? {} : { [field]: value }) as { readonly [K in Name]?: string }
}

/** Every element templates may write: SSML's own by SSML's names and meaning (SSML 1.1 §3), and the words of ours. */
export const vocabulary: Readonly<Record<string, ElementRule>> = {
  chapter: {
    content: 'blocks',
    place: 'block',
    attributes: { title: needed(anyWords) },
    build: (_, children, title) => ({ type: 'chapter', title, children })
  },
  p: { content: 'line', place: 'block', attributes: {}, build: (_, children) => ({ type: 'paragraph', children }) },
  s: { content: 'line', place: 'line', attributes: {}, build: (_, children) => ({ type: 'sentence', children }) },
  list: { content: 'items', place: 'block', attributes: {}, build: (_, children) => ({ type: 'list', children }) },
  item: { content: 'line', place: 'list', attributes: {}, build: (_, children) => ({ type: 'item', children }) },
  break: {
    content: 'nothing',
    place: 'both',
    attributes: { time, strength: oneOf(...strengths) },
    atLeastOne: true,
    build: ({ time: milliseconds, strength }, _, __, origin) => ({
      type: 'break',
      ...(milliseconds === undefined ? {} : { milliseconds: milliseconds as number }),
      ...(strength === undefined ? {} : { strength: strength as Strength }),
      origin
    })
  },
  cue: { content: 'line', place: 'both', attributes: {}, build: (_, children) => ({ type: 'cue', children }) },
  sound: {
    content: 'nothing',
    place: 'both',
    attributes: { name: needed(name) },
    build: (values, _, __, origin) => ({ type: 'sound', name: String(values.name), origin })
  },
  only: {
    content: 'either',
    place: 'both',
    attributes: { in: needed(outputNames) },
    build: (values, children) => ({ type: 'only', outputs: values.in as readonly Output[], children })
  },
  a: {
    content: 'line',
    place: 'line',
    attributes: { to: needed(target) },
    build: (values, children) => ({ type: 'a', to: String(values.to), children })
  },
  sub: {
    content: 'words',
    place: 'line',
    attributes: { alias: needed(anyWords) },
    build: (values, children) => ({ type: 'sub', alias: String(values.alias), children })
  },
  emphasis: {
    content: 'line',
    place: 'line',
    attributes: { level: oneOf('strong', 'moderate', 'none', 'reduced') },
    build: (values, children) => ({ type: 'emphasis', level: (values.level ?? 'moderate') as 'strong', children })
  },
  lang: {
    content: 'either',
    place: 'both',
    attributes: { 'xml:lang': needed(languageTag) },
    build: (values, children) => ({ type: 'lang', language: String(values['xml:lang']), children })
  },
  voice: {
    content: 'either',
    place: 'both',
    attributes: { name: needed(name) },
    build: (values, children) => ({ type: 'voice', name: String(values.name), children })
  },
  prosody: {
    content: 'either',
    place: 'both',
    attributes: { rate, pitch, volume },
    atLeastOne: true,
    build: (values, children) => ({
      type: 'prosody',
      ...optional('rate', values.rate),
      ...optional('pitch', values.pitch),
      ...optional('volume', values.volume),
      children
    })
  },
  'say-as': {
    content: 'words',
    place: 'line',
    attributes: { 'interpret-as': needed(name), format: name, detail: name },
    build: (values, children) => ({
      type: 'say-as',
      interpretAs: String(values['interpret-as']),
      ...optional('format', values.format),
      ...optional('detail', values.detail),
      children
    })
  },
  phoneme: {
    content: 'words',
    place: 'line',
    attributes: { ph: needed(anyWords), alphabet: oneOf('ipa', 'x-sampa') },
    build: (values, children) => ({
      type: 'phoneme',
      alphabet: String(values.alphabet ?? 'ipa'),
      ph: String(values.ph),
      children
    })
  },
  mark: {
    content: 'nothing',
    place: 'both',
    attributes: { name: needed(name) },
    build: values => ({ type: 'mark', name: String(values.name) })
  },
  content: { content: 'nothing', place: 'block', attributes: {}, build: () => ({ type: 'content' }) },
  label: {
    content: 'line',
    place: 'block',
    attributes: { name: needed(name) },
    build: (values, children) => ({ type: 'label', name: String(values.name), children })
  }
}

/** `in="script notes"` on any other element is short for `<only in="script notes">` around it. */
export const inAttribute = outputNames
