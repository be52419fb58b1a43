/**
 * Names of websites that look like another's: "paypаl.com" with a Cyrillic а. Readers of the notes can not tell them apart, and
 * neither can the person who pasted the link. The rules are those browsers follow before they show such a name as it is written:
 * https://chromium.googlesource.com/chromium/src/+/main/docs/idn.md and https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
 */

/** The name as people read it where it may pass for another, or undefined where it is what it seems: `xn--pypal-4ve.com` → `pаypal.com`. */
export function lookalike(host: string): string | undefined {
  if (!/xn--|[^ -~]/.test(host)) return undefined
  const labels = host.toLowerCase().split('.').map(readable)
  const isForeign = /[^ -~]/.test(labels.at(-1) ?? '')
  return labels.some(label => isTrick(label, isForeign)) ? labels.join('.') : undefined
}

/** A part of a host name as people read it; what can not be decoded stays. */
function readable(label: string): string {
  return label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label
}

/** Scripts that some language writes side by side; Latin goes with all three. */
const companions: readonly (readonly string[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo']
]

const scripts = [
  ...['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Georgian', 'Hebrew', 'Arabic', 'Devanagari', 'Thai'],
  ...['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo']
] as const

/** Letters that look like Latin ones. Whole names can be written with them: "аррӏе". */
const pretenders: Readonly<Record<string, RegExp>> = {
  Cyrillic: /^[асԁеԍһіјӏорԛѕԝхуъьҽпгѵѡы0-9-]+$/u,
  Greek: /^[αβγεηικνορτυχωϲ0-9-]+$/u,
  Armenian: /^[ագզհոսօցյքնռւխո0-9-]+$/u,
  Cherokee: /^./u
}

/** Latin letters no European or Vietnamese word has: "ɡoogle" with the g of phonetics; or a letter with a stroke laid over it. */
const oddLatin = /[\u0250-\u02af\u1d00-\u1dbf\u2c60-\u2c7f\ua720-\ua7ff\uab30-\uab6f]|[a-z]\p{M}/u

function isTrick(label: string, isForeign: boolean): boolean {
  if (!/[^ -~]/.test(label)) return label.startsWith('xn--')
  const used = scripts.filter(script => scriptOf(script).test(label))
  const [only] = used
  if (used.length > 1) return !companions.some(set => used.every(script => set.includes(script)))
  if (only === 'Latin') return oddLatin.test(label)
  return only !== undefined && !isForeign && (pretenders[only]?.test(label) ?? false)
}

/** Made when it is asked for: nearly no host name is. */
function scriptOf(script: string): RegExp {
  return new RegExp(`\\p{Script=${script}}`, 'u')
}

const base = 36
const initialN = 0x80

/** Undoes Punycode (RFC 3492, 6.2); undefined for what is none. `mller-kva` → `müller` */
export function decodePunycode(coded: string): string | undefined {
  const delimiter = coded.lastIndexOf('-')
  const output = Array.from(delimiter > 0 ? coded.slice(0, delimiter) : '', letter => letter.codePointAt(0) ?? 0)
  let n = initialN
  let i = 0
  let bias = 72
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < coded.length; ) {
    const start = i
    let weight = 1
    for (let k = base; ; k += base) {
      const digit = at < coded.length ? Number.parseInt(coded.charAt(at++), base) : Number.NaN
      if (Number.isNaN(digit)) return undefined
      const value = digit < 10 ? digit + 26 : digit - 10
      i += value * weight
      const threshold = Math.min(Math.max(k - bias, 1), 26)
      if (value < threshold) break
      weight *= base - threshold
    }
    const length = output.length + 1
    bias = adapted(i - start, length, start === 0)
    n += Math.floor(i / length)
    i %= length
    if (n > 0x10ffff) return undefined
    output.splice(i++, 0, n)
  }
  return String.fromCodePoint(...output)
}

/** RFC 3492, 6.1. */
function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > 455; k += base) rest = Math.floor(rest / 35)
  return k + Math.floor((36 * rest) / (rest + 38))
}
