import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** What `amp`, `#65` or `#x41` between `&` and `;` stands for; undefined for names that HTML does not have. */
export function decodeReference(reference: string): string | undefined {
  if (!reference.startsWith('#')) return decodeNamedCharacterReference(reference) || undefined
  const isHexadecimal = /^#x/i.test(reference)
  const code = Number.parseInt(reference.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** The target of a link without its escapes and character references. */
export function decodeTarget(written: string): string {
  return written.replace(
    /\\([!-/:-@[-`{-~])|&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9a-zA-Z]{1,31});/g,
    (all: string, escaped: string | undefined, reference: string | undefined) =>
      escaped ?? decodeReference(reference ?? '') ?? all
  )
}
