import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import { ownerOf } from './owner.js'
import { Trouble } from './world.js'

/** Reasons of our own, beside the system's words. */
type OwnReason = 'ELOCKED' | 'ELINK' | 'EFOREIGN' | 'EUNSAFE' | 'ESTUCK'

/** The system's word for what went wrong, where the error is the system's at all. */
export function reasonOf(error: unknown): string | undefined {
  if (error instanceof Trouble) return error.reason
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined
}

/** Runs file work on `path`; what the disk refuses comes out as `Trouble` about that path, our own mistakes as they are. */
export function troubled<Value>(path: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (error instanceof Trouble) throw error
    const reason = reasonOf(error)
    throw reason === undefined ? error : new Trouble(reason, path, { cause: error })
  }
}

/**
 * Runs a call that may find nothing; undefined stands for "not there", and for "below a file", which is the same. `also` is
 * one more reason that counts as nothing.
 */
export function unlessMissing<Value>(call: () => Value, also?: string): Value | undefined {
  try {
    return call()
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'ENOENT' || reason === 'ENOTDIR' || (reason !== undefined && reason === also)) return undefined
    throw error
  }
}

/** `Trouble` with a reason of ours. */
export function refuse(reason: OwnReason, path: string): Trouble {
  return new Trouble(reason, path)
}

/** The sentence for what the environment refused; an unknown reason is named as the system names it. */
export function troubleDiagnostic(trouble: Trouble): Diagnostic {
  return (sentences.get(trouble.reason) ?? failed)(trouble)
}

const failed = ({ path, reason }: Trouble) => diagnose('disk/failed', undefined, path, reason)
const full = ({ path }: Trouble) => diagnose('disk/full', undefined, path)
const denied = ({ path }: Trouble) => diagnose('disk/denied', undefined, path)
const crowded = ({ path }: Trouble) => diagnose('disk/too-many-open', undefined, path)
const inTheWay = ({ path }: Trouble) => diagnose('disk/in-the-way', undefined, path)

const sentences: ReadonlyMap<string, (trouble: Trouble) => Diagnostic> = new Map([
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EACCES', denied],
  ['EPERM', denied],
  ['EROFS', ({ path }) => diagnose('disk/read-only', undefined, path)],
  ['EFBIG', ({ path }) => diagnose('disk/too-large', undefined, path)],
  ['EMFILE', crowded],
  ['ENFILE', crowded],
  ['ENAMETOOLONG', ({ path }) => diagnose('disk/name-too-long', undefined, path)],
  ['ENOTDIR', inTheWay],
  ['EEXIST', inTheWay],
  ['EISDIR', inTheWay],
  ['ENOENT', ({ path }) => diagnose('disk/vanished', undefined, path)],
  ['ELOCKED', locked],
  ['ELINK', ({ path }) => diagnose('output/link', undefined, path)],
  ['EFOREIGN', ({ path }) => diagnose('output/foreign-file', undefined, path)],
  ['EUNSAFE', ({ path }) => diagnose('output/unsafe-name', undefined, path)]
])

/** The path of a locked folder's trouble is the owner's claim, and its name says who that is. */
function locked({ path }: Trouble): Diagnostic {
  const owner = ownerOf(path)
  return diagnose('output/locked', undefined, path, owner?.pid ?? '?', owner?.host ?? '?')
}
