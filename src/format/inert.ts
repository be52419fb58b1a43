const hasUnwanted = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}\p{Surrogate}]| {2}/u
const ends = /[\p{Cc}\p{Zl}\p{Zp} ]+/gu
const acting = /[\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}\p{Surrogate}]+/gu

/**
 * Words as one line that acts on nothing: without line ends and control characters, without signs that turn the direction of what
 * follows. No-break spaces and marks of direction between words stay. `" A\n<b> "` → `"A <b>"`
 */
export function inertLine(words: string): string {
  const line = hasUnwanted.test(words) ? words.replace(acting, '').replace(ends, ' ') : words
  return line.replace(/^ | $/g, '')
}
