/** What stands in an answer is whatever the service sent, so every step down is asked for, never assumed. */

/** Reads JSON of UTF-8; undefined when it is none. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** The value under a name, where there is an object that has it. */
export function at(value: unknown, ...names: readonly string[]): unknown {
  let here = value
  for (const name of names) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined
    here = (here as Readonly<Record<string, unknown>>)[name]
  }
  return here
}

export function textAt(value: unknown, ...names: readonly string[]): string | undefined {
  const text = at(value, ...names)
  return typeof text === 'string' && text !== '' ? text : undefined
}

export function listAt(value: unknown, ...names: readonly string[]): readonly unknown[] {
  const list = at(value, ...names)
  return Array.isArray(list) ? list : []
}

/** Only the texts of a list. */
export function textsAt(value: unknown, ...names: readonly string[]): readonly string[] {
  return listAt(value, ...names).filter(it => typeof it === 'string')
}

/** All numbers of a list, or undefined when something else is among them. */
export function numbersAt(value: unknown, ...names: readonly string[]): readonly number[] | undefined {
  const list = listAt(value, ...names)
  return list.every(it => typeof it === 'number' && Number.isFinite(it)) ? (list as readonly number[]) : undefined
}

/** Bytes written as base64, or undefined when it is not that to its end. */
export function bytesOf(base64: string | undefined): Uint8Array | undefined {
  if (base64 === undefined || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined
  return Buffer.from(base64, 'base64')
}
