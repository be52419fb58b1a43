import type { Action, ActionType } from '../protocol.js'

/** How the value of one field must look. */
type Check = (value: unknown) => boolean

/** A text of at most so many UTF-16 units, without half characters. */
function textUpTo(most: number): Check {
  return value => typeof value === 'string' && value.length <= most && !/\p{Surrogate}/u.test(value)
}

const id: Check = value => typeof value === 'string' && /^[a-z0-9-]{1,120}$/.test(value)
const hash: Check = value => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const line = textUpTo(500)
const prose = textUpTo(500_000)
const count: Check = value => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const ids: Check = value => Array.isArray(value) && value.length <= 20_000 && value.every(id)

function oneOf(...words: readonly unknown[]): Check {
  return value => words.includes(value)
}

/** An object of exactly these fields; those with a question mark may be left out. */
function record(fields: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(fields).map(name => name.replace('?', ''))
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const found = value as Readonly<Record<string, unknown>>
    return (
      Object.keys(found).every(name => names.includes(name)) &&
      Object.entries(fields).every(([field, check]) => {
        const name = field.replace('?', '')
        return Object.hasOwn(found, name) ? check(found[name]) : field.endsWith('?')
      })
    )
  }
}

const entry = record({
  term: textUpTo(200),
  'match?': oneOf('word', 'prefix', 'exact'),
  'lang?': line,
  'ipa?': line,
  'respell?': line,
  'alias?': line,
  'note?': line,
  'source?': line
})

/** What each action must look like; whatever else comes is refused. */
const shapes: Readonly<Record<ActionType, Readonly<Record<string, Check>>>> = {
  speak: { episode: id, scope: value => value === 'all' || ids(value) },
  edit: { episode: id, file: line, path: line, base: hash, start: count, end: count, text: prose },
  lexicon: {
    language: value => typeof value === 'string' && /^[a-z]{2,3}$/.test(value),
    entry,
    was: value => value === null || entry(value)
  },
  template: { episode: id, name: value => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value) },
  review: { episode: id, sentences: ids, state: oneOf('approved', 'changes-wanted', 'open'), by: line },
  comment: { episode: id, sentence: id, text: textUpTo(10_000), by: line },
  resolve: {
    episode: id,
    sentence: id,
    at: line,
    said: textUpTo(10_000),
    resolved: oneOf(true, false),
    by: line
  },
  sign: { episode: id, version: count, by: line, 'withdraw?': oneOf(true) },
  undo: {},
  redo: {},
  open: { file: line, line: count, column: count }
}

/** The action in the body of a request; undefined where it is none, to the last field. */
export function readAction(body: Uint8Array): Action | undefined {
  const value = parsed(body)
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined
  const { type } = value
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return undefined
  const shape = record({ type: () => true, ...shapes[type as ActionType] })
  return shape(value) ? (value as Action) : undefined
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body))
  } catch {
    return undefined
  }
}
