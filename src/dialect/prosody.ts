/**
 * Rates, pitches and volumes as templates write them, in W3C SSML's meaning, and what other services write for the same sound.
 *
 * `rate="90%"` is nine tenths of the usual speed (SSML 1.1); the signs of SSML 1.0 (`-10%`) and its bare factors (`0.9`)
 * are understood as well. Numbers of this file have at most nine digits, so no value can overflow.
 */

const number = '\\d{1,9}(?:\\.\\d{1,9})?'
const unsignedPercent = new RegExp(`^(${number})%$`)
const signedPercent = new RegExp(`^([+-]${number})%$`)
const factor = new RegExp(`^(${number})$`)
const signedPitch = new RegExp(`^([+-]${number})(%|st|Hz)$`)
const absolutePitch = new RegExp(`^(${number})Hz$`)
const decibels = new RegExp(`^([+-]${number})dB$`)

export const rateWords = ['x-slow', 'slow', 'medium', 'fast', 'x-fast', 'default'] as const
export const pitchWords = ['x-low', 'low', 'medium', 'high', 'x-high', 'default'] as const
export const volumeWords = ['silent', 'x-soft', 'soft', 'medium', 'loud', 'x-loud', 'default'] as const

/** No voice is faster than that, and no service takes more digits than it has. */
const fastest = 1000

/** `0.9` for `90%`, `-10%` and `0.9`; undefined for words and for what is no rate. */
export function rateFactor(rate: string): number | undefined {
  const percent = unsignedPercent.exec(rate)?.[1]
  if (percent !== undefined) return Math.min(fastest, Number(percent) / 100)
  const change = signedPercent.exec(rate)?.[1]
  if (change !== undefined) return Math.min(fastest, Math.max(0, 1 + Number(change) / 100))
  const times = factor.exec(rate)?.[1]
  return times === undefined ? undefined : Math.min(fastest, Number(times))
}

export type PitchUnit = '%' | 'st' | 'Hz'

/** `{ value: 2, unit: 'st', relative: true }` for `+2st`. */
export function pitchChange(pitch: string): { value: number; unit: PitchUnit; relative: boolean } | undefined {
  const change = signedPitch.exec(pitch)
  if (change?.[1] !== undefined) return { value: Number(change[1]), unit: change[2] as PitchUnit, relative: true }
  const hertz = absolutePitch.exec(pitch)?.[1]
  return hertz === undefined ? undefined : { value: Number(hertz), unit: 'Hz', relative: false }
}

/** `-6` for `-6dB`. */
export function volumeDecibels(volume: string): number | undefined {
  const value = decibels.exec(volume)?.[1]
  return value === undefined ? undefined : Number(value)
}

/** A thousand times as loud; more would be no number any more. */
const loudest = 60

/** Percent of loudness a change in decibels makes: `-6dB` → `-50`. */
export function decibelsAsPercent(value: number): number {
  return Math.round((10 ** (Math.min(loudest, value) / 20) - 1) * 100)
}

/** `+3`, `-3`, `+0`: services tell a change from a value by its sign. */
export function signed(value: number): string {
  return value < 0 ? `${value}` : `+${value}`
}

/** At most two digits after the point, and no zeros at the end: `1.1`. */
export function short(value: number): string {
  return `${Math.round(value * 100) / 100}`
}

export function isOneOf<Word extends string>(words: readonly Word[], value: string): value is Word {
  return (words as readonly string[]).includes(value)
}
