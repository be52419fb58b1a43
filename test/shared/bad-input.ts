import { readFileSync } from 'node:fs'

interface Made {
  readonly kind: 'repeat' | 'indent' | 'lines'
  readonly before?: string
  readonly unit?: string
  readonly n: number
  readonly tail?: { readonly unit: string; readonly n: number }
  readonly after?: string
  readonly line?: string
}

/** A bad input of the shared corpus. */
export interface Case {
  readonly id: string
  readonly field: string
  readonly payload?: string
  readonly payload_b64?: string
  readonly gen?: Made
  readonly expect: 'accept' | 'reject' | 'neutralise' | 'no-crash'
}

const cases: readonly Case[] = readFileSync('../shared/bad-input/cases.jsonl', 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line))

/** The cases of some kinds. */
export function casesOf(...fields: readonly string[]): readonly Case[] {
  return cases.filter(({ field }) => fields.includes(field))
}

/** A payload as bytes; the large ones are made here, as the corpus says. */
export function bytesOf({ payload, payload_b64, gen }: Case): Uint8Array {
  if (payload_b64 !== undefined) return Buffer.from(payload_b64, 'base64')
  return Buffer.from(gen === undefined ? (payload ?? '') : made(gen))
}

function made({ kind, before = '', unit = '', n, tail, after = '', line = '' }: Made): string {
  if (kind === 'repeat') return before + unit.repeat(n) + (tail?.unit ?? '').repeat(tail?.n ?? 0) + after
  const lines = Array.from({ length: n }, (_, i) =>
    kind === 'indent' ? `${' '.repeat(i)}a:` : line.replace('%d', `${i}`)
  )
  return `${lines.join('\n')}${kind === 'indent' ? ' 1' : ''}\n`
}
