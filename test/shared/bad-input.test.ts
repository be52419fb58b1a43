import { resolve } from 'node:path'
import type { HostileInput } from '../bad-input/hostile.js'
import { judge } from '../bad-input/judge.js'

/** The module beside the cases: it reads them, and makes the large ones. */
interface Corpus {
  readonly load: () => readonly Omit<HostileInput, 'payload'>[]
  readonly expand: (input: Omit<HostileInput, 'payload'>) => HostileInput['payload']
}

const { load, expand } = (await import(resolve('../shared/bad-input/load.mjs'))) as Corpus

judge(load().map(input => ({ ...input, payload: expand(input) })))
