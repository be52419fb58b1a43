/** Raised and lowered digits as plain ones: `⁻²⁵` → `-25`. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'

/** Every character `plainDigits` knows. */
export const smallDigits = raised + lowered

const raisedRun = /[⁺⁻]?[⁰¹²³⁴-⁹]{1,6}/y

/** The raised digits from an offset on, as they are written. */
export function raisedAt(text: string, at: number): string {
  raisedRun.lastIndex = at
  return text.charCodeAt(at) < 0xb2 ? '' : (raisedRun.exec(text)?.[0] ?? '')
}

export function plainDigits(written: string): string {
  let plain = ''
  for (const character of written) {
    const index = Math.max(raised.indexOf(character), lowered.indexOf(character))
    plain += character === '⁻' ? '-' : index === -1 ? '' : String(index)
  }
  return plain
}
