import type { Json, JsonObject } from './json-text.js'

/** What a field of a JSON file should hold. */
export type FieldKind = 'string' | 'number' | 'boolean' | 'object'

/** A field that holds something else than it should. */
export interface WrongField {
  readonly name: string
  readonly kind: FieldKind
  readonly value: Json
}

/** The known fields of an object that hold something of another kind; `null` counts as left out, unknown fields are others' business. */
export function wrongFields({ fields }: JsonObject, kinds: Readonly<Record<string, FieldKind>>): readonly WrongField[] {
  return Object.entries(kinds).flatMap(([name, kind]) => {
    const value = present(fields.get(name))
    return value === undefined || kindOf(value) === kind ? [] : [{ name, kind, value }]
  })
}

/** A value unless it is left out, which many programs write as `null`. */
export function present(value: Json | undefined): Json | undefined {
  return value?.type === 'word' && value.value === null ? undefined : value
}

function kindOf({ type }: Json): string {
  return type === 'word' ? 'boolean' : type
}

/** The words of a field that holds some. */
export function stringOf(value: Json | undefined): string | undefined {
  return value?.type === 'string' ? value.value : undefined
}

/** A time in seconds: a number, or the digits of one in quotes, which most players take too. */
export function secondsOf(value: Json | undefined): { readonly seconds: number; readonly quoted: boolean } | undefined {
  if (value?.type === 'number' && isTime(value.value)) return { seconds: value.value, quoted: false }
  const digits = stringOf(value)?.trim() ?? ''
  return /^\d{1,9}(?:\.\d{1,20})?$/.test(digits) ? { seconds: Number(digits), quoted: true } : undefined
}

function isTime(seconds: number): boolean {
  return Number.isFinite(seconds) && seconds >= 0
}

/** A value as it is written, cut where it is long: to be quoted to a person. */
export function quoted(text: string, { start, end }: Pick<Json, 'start' | 'end'>): string {
  return shortened(text.slice(start, Math.min(end, start + 80)))
}

/** At most forty characters on one line. */
export function shortened(words: string): string {
  const line = words.slice(0, 200).replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
