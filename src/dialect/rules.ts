import type { AttributeRule, ElementRule, ValueForm } from './dialect.js'

const anything: ValueForm = { form: 'any' }

/** Any value. */
export const free: AttributeRule = { forms: [anything] }
export const needed: AttributeRule = { forms: [anything], required: true }

export const language: AttributeRule = { forms: [{ form: 'language' }] }
export const neededLanguage: AttributeRule = { forms: [{ form: 'language' }], required: true }

export function oneOf(...words: readonly string[]): AttributeRule {
  return { forms: [{ form: 'word', of: words }] }
}

export function forms(...list: readonly ValueForm[]): AttributeRule {
  return { forms: list }
}

export function word(...words: readonly string[]): ValueForm {
  return { form: 'word', of: words }
}

/** `example` is shown to people instead of the pattern. */
export function pattern(expression: RegExp, example: string): ValueForm {
  return { form: 'pattern', pattern: expression, example }
}

/** An element with words and other elements inside. */
export function holds(children: readonly string[], attributes: ElementRule['attributes'] = {}): ElementRule {
  return { attributes, children, text: true }
}

/** An element with words and nothing else inside. */
export function wordsOnly(attributes: ElementRule['attributes']): ElementRule {
  return { attributes, children: [], text: true }
}

export function emptyElement(attributes: ElementRule['attributes']): ElementRule {
  return { attributes, children: [], text: false, empty: true }
}

const digits = String.raw`(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})`

/** Values W3C SSML 1.1 gives prosody attributes (https://www.w3.org/TR/2010/REC-speech-synthesis11-20100907/#S3.2.4). */
export const hertz = pattern(new RegExp(`^${digits}Hz$`), '200Hz')
export const pitchStep = pattern(new RegExp(`^[+-]${digits}(?:%|st|Hz)$`), '+2st')
export const unsignedPercent = pattern(new RegExp(`^${digits}%$`), '90%')
export const signedDecibels = pattern(new RegExp(`^[+-]${digits}dB$`), '-6dB')
export const anyPercent = pattern(new RegExp(`^[+-]?${digits}%$`), '+10%')
export const plainNumber = pattern(new RegExp(`^${digits}$`), '1.1')
