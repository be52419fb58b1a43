import type { Code } from '../../report/diagnostic.js'
import type { Conflict, Refusal } from '../protocol.js'
import { refuse } from './diagnostic-view.js'

/** What came of an action: its answer, or why nothing was done, with the status that says so. */
export type Result<Value> =
  | { readonly status: 200; readonly value: Value }
  | { readonly status: 400 | 404 | 409 | 422 | 500; readonly value: Refusal }

export function done<Value>(value: Value): Result<Value> {
  return { status: 200, value }
}

export const unknown: Result<never> = { status: 404, value: refuse('review/unknown') }
export const notUnderstood: Result<never> = { status: 400, value: refuse('review/not-understood') }

/** What can not be written. */
export function notWritable(file: string): Result<never> {
  return { status: 422, value: refuse('review/not-writable', file) }
}

/** Both texts, so that nothing is lost. */
export function conflict(
  code: Extract<Code, 'review/conflict' | 'review/text-conflict'>,
  file: string,
  mine: string,
  theirs: string | null,
  base: string
): Result<never> {
  const value: Conflict = { ...refuse(code, file), mine, theirs, base }
  return { status: 409, value }
}
