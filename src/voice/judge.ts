import type { Fault } from '../report/catalogue/voice.js'
import type { WebFailure, WebPage } from '../world/world.js'
import { bare } from './accept.js'
import { type Attempt, retryAfter } from './retry.js'
import { jsonOf, textAt } from './services/json.js'
import type { Service } from './services/service.js'

/** An answer that will be the same however often it is asked for. */
export type Final =
  | { readonly reason: 'key' | 'quota' | 'refused'; readonly answer: string }
  | { readonly reason: 'redirected'; readonly host: string }
  | { readonly reason: 'stopped' }

/** What an answer means before anybody has listened to it; a page with status 200 is `done`. */
export type Judged = Attempt<WebPage, Fault, Final>

/** Judges what came back from a service; `now` is in milliseconds since 1970. */
export function judge(
  service: Service,
  answer: WebPage | WebFailure,
  now: number,
  redact: (text: string) => string
): Judged {
  if ('failure' in answer) return judgeFailure(answer)
  const { status, headers } = answer
  if (status === 200) return { kind: 'done', value: answer }
  if (status < 300) return { kind: 'wrong', wrong: 'empty' }
  const detail = shortened(redact(answerOf(answer)))
  if (status < 400)
    return { kind: 'final', final: redirection(headers.location, redact) ?? { reason: 'refused', answer: detail } }
  const refusal = service.refusal?.(answer) ?? refusalOf(status)
  if (refusal !== 'busy') return { kind: 'final', final: { reason: refusal, answer: detail } }
  const after = retryAfter(headers['retry-after'], now)
  return { kind: 'busy', detail, ...(after === undefined ? {} : { retryAfterMilliseconds: after }) }
}

function refusalOf(status: number): 'key' | 'quota' | 'busy' | 'refused' {
  if (status === 401 || status === 403) return 'key'
  if (status === 402) return 'quota'
  return status === 429 || status >= 500 ? 'busy' : 'refused'
}

/** What never began can be asked for again as when nobody has time; what began may have been charged for. */
function judgeFailure({ failure, detail }: WebFailure): Judged {
  switch (failure) {
    case 'stopped':
      return { kind: 'final', final: { reason: 'stopped' } }
    case 'unreachable':
    case 'connect':
    case 'first-byte':
      return { kind: 'busy', detail: detail === '' ? failure : detail }
    default:
      return { kind: 'wrong', wrong: failure }
  }
}

/** Undefined for an answer of that kind that names no other place: `304 Not Modified`. */
function redirection(location: string | undefined, redact: (text: string) => string): Final | undefined {
  if (location === undefined) return undefined
  const host = URL.canParse(location) ? new URL(location).host : redact(location).slice(0, 80)
  return { reason: 'redirected', host: redact(host) }
}

const longestAnswer = 200

/** Where services put the words for people in an error. */
const wordPaths = [
  ['error', 'message'],
  ['detail', 'message'],
  ['message'],
  ['Message'],
  ['error'],
  ['detail'],
  ['error_description']
] as const

/** The status and what the service says about it: `429 Too many concurrent requests`. */
function answerOf({ status, headers, body }: WebPage): string {
  const said = bare(headers['content-type'] ?? '').includes('html') ? '' : wordsOf(body)
  return `${status} ${said}`.trim()
}

function wordsOf(body: Uint8Array): string {
  const content = jsonOf(body)
  const found = wordPaths.map(path => textAt(content, ...path)).find(it => it !== undefined)
  const plain = content === undefined ? new TextDecoder().decode(body.subarray(0, 4 * longestAnswer)) : ''
  return (found ?? plain).replace(/\s+/g, ' ').trim()
}

/** Shortens what is shown, its full stop too, as we put one; only after the keys have been cut out, so that none is cut in half. */
function shortened(text: string): string {
  return text.length > longestAnswer ? `${text.slice(0, longestAnswer)}…` : text.replace(/\.$/, '')
}

/** Whether an answer says it is JSON: `application/json; charset=utf-8`, `application/x-json-stream`. */
export function isJson({ headers }: WebPage): boolean {
  return bare(headers['content-type'] ?? '').includes('json')
}
