/** Characters that act on a terminal or hide in a text: controls, formatters (bidi among them), line separators, lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** GitHub's and Azure's runners obey `##[…` and `##vso[…` anywhere in a line of output. */
const runnerCommand = /##(?=\[|vso\[)/gi

/** GitHub's runner trims a line before it looks for `::`. */
const lineCommand = /^(\s*):(?=:)/

/** How a character that must not act is shown: U+001B becomes `\u{1b}`. */
export function codePointName(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** Letters, digits and signs of the West but `#` and `:`, which is what most lines are made of. */
const plain = /^[ -"$-9;-~\u00ae-\u024f\u2010-\u2026]*$/

/**
 * One line of text from anywhere, safe for a terminal and for the log of a build server: what can not be seen is written
 * out, and nothing in it is a command to the server that runs us.
 */
export function visible(text: string): string {
  if (plain.test(text)) return text
  return text.replace(hidden, codePointName).replace(runnerCommand, '#\\u{23}').replace(lineCommand, '$1\\u{3a}')
}
