import type { AttributeRule, Effect, ValueForm } from './dialect.js'
import { isLanguageTag } from './locale.js'

/** How a value misses its rule: it has none of the forms, or it has one and is beyond its range. */
export interface Miss {
  readonly kind: 'value' | 'range'
  readonly effect?: Effect
}

/** Judges an attribute's value; undefined when it is good. */
export function judge(value: string, { forms, unsettled, effect }: AttributeRule): Miss | undefined {
  let beyond: Miss | undefined
  for (const form of forms) {
    const miss = judgeForm(value, form)
    if (miss === undefined) return undefined
    if (miss.kind === 'range') beyond ??= miss
  }
  if (unsettled?.some(form => judgeForm(value, form) === undefined)) return { kind: 'value', effect: 'unsettled' }
  return beyond ?? (effect === undefined ? { kind: 'value' } : { kind: 'value', effect })
}

const wrong: Miss = { kind: 'value' }
const outside: Miss = { kind: 'range' }

function judgeForm(value: string, form: ValueForm): Miss | undefined {
  switch (form.form) {
    case 'any':
      return undefined
    case 'language':
      return isLanguageTag(value) ? undefined : wrong
    case 'word':
      return form.of.includes(form.anyCase ? properCase(value, form.of) : value) ? undefined : wrong
    case 'words':
      return value.split(/\s+/).every(part => form.of.includes(part)) ? undefined : wrong
    case 'pattern':
      return value.length <= 10_000 && form.pattern.test(value) ? undefined : wrong
    case 'address':
      return isAddress(value, form.https === true) ? undefined : wrong
    case 'time':
      return judgeTime(value, form)
    case 'percent':
      return judgeRange(value.endsWith('%') ? numberIn(value.slice(0, -1)) : undefined, form)
    case 'number':
      return judgeRange(numberIn(value), form)
    case 'measure':
      return judgeRange(measureIn(value, form), form)
  }
}

function properCase(value: string, words: readonly string[]): string {
  const lower = value.toLowerCase()
  return words.find(candidate => candidate.toLowerCase() === lower) ?? value
}

function isAddress(value: string, https: boolean): boolean {
  if (value === '' || /\s/.test(value)) return false
  return !https || /^https:\/\/[^/]/i.test(value)
}

/** Milliseconds of `1500ms` or `1.5s`; undefined for anything else. */
export function timeIn(value: string, decimal: boolean): number | undefined {
  const shape = decimal ? /^\+?(\d{0,12}(?:\.\d{1,9})?)(ms|s)$/ : /^(\d{1,12})(ms|s)$/
  const [, digits = '', unit] = shape.exec(value) ?? []
  if (digits === '') return undefined
  return Number(digits) * (unit === 's' ? 1000 : 1)
}

function judgeTime(value: string, form: ValueForm & { readonly form: 'time' }): Miss | undefined {
  const time = timeIn(value, form.decimal)
  if (time === undefined) return wrong
  if (form.most === undefined || time <= form.most) return undefined
  return form.over === undefined ? outside : { kind: 'range', effect: form.over }
}

function numberIn(value: string): number | undefined {
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : undefined
}

type Measure = ValueForm & { readonly form: 'measure' }

/** `-6` for `-6dB`; undefined for another unit, and where a sign is missing. */
export function measureIn(value: string, { unit, sign }: Measure): number | undefined {
  if (!value.endsWith(unit)) return undefined
  const [, mark, digits = ''] = /^([+-]?)(.*)$/s.exec(value.slice(0, value.length - unit.length)) ?? []
  const number = numberIn(digits)
  if (number === undefined || (sign === 'must' && mark === '')) return undefined
  return mark === '-' ? -number : number
}

interface Range {
  readonly least: number
  readonly most: number
  readonly over?: Effect
}

function judgeRange(value: number | undefined, { least, most, over }: Range): Miss | undefined {
  if (value === undefined) return wrong
  if (value >= least && value <= most) return undefined
  return over === undefined ? outside : { kind: 'range', effect: over }
}

/** The good forms of an attribute in few words, for the hint of a diagnostic: `x-slow, slow … or 20–200%`. */
export function describe({ forms }: AttributeRule): string {
  return forms.map(describeForm).join(', ')
}

function describeForm(form: ValueForm): string {
  switch (form.form) {
    case 'any':
      return '…'
    case 'language':
      return 'de-DE'
    case 'word':
    case 'words':
      return form.of.join(', ')
    case 'pattern':
      return form.example
    case 'address':
      return 'https://…'
    case 'time':
      return form.most === undefined ? '500ms' : `0ms–${form.most}ms`
    case 'percent':
      return describeRange(form, '%')
    case 'number':
      return describeRange(form, '')
    case 'measure':
      return `${form.least}${form.unit}–+${form.most}${form.unit}`
  }
}

function describeRange({ least, most }: Range, unit: string): string {
  return `${least}${unit}–${Number.isFinite(most) ? `${most}${unit}` : ''}`
}
