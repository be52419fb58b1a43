import type { World } from '../world/world.js'
import type { SpokenUnit } from './engine.js'
import { fromWholeNumbers, toWholeNumbers } from './sound.js'

/** What was spoken once, kept by what it was made from. Several runs may use one folder at the same time. */
export interface SoundCache {
  /** The sound of a key, or undefined where there is none or not to the last bit what was written. */
  readonly read: (key: string) => SpokenUnit | undefined
  /** Keeps a sound; whoever reads meanwhile finds nothing or all of it. */
  readonly write: (key: string, spoken: SpokenUnit) => void
  /** Throws `Trouble` where it could keep nothing: to be asked before anything is paid for. */
  readonly tryOut: () => void
  readonly entries: () => readonly CacheEntry[]
  /** Whether an entry is to the last bit what was written. */
  readonly isWhole: (entry: CacheEntry) => boolean
  readonly remove: (entry: CacheEntry) => void
}

export interface CacheEntry {
  readonly path: string
  /** Undefined for what a killed run left half written, and for what is not ours. */
  readonly key: string | undefined
  readonly bytes: number
  /** Milliseconds since 1970 of its last use, to a day. */
  readonly used: number
}

/** The first line of an entry's content. */
interface Head {
  readonly key: string
  readonly rate: number
  readonly samples: number
  readonly sentenceStarts?: readonly number[]
}

type Outside = Pick<World, 'files' | 'hash' | 'clock'>

/** A name with this in it is read by us; another way of writing entries gets another one. */
const layout = 'sounds-1'
const keyName = /^[0-9a-f]{64}$/
const hashLength = 64
const dayMilliseconds = 86_400_000
/** Room for what is under way at once: two long paragraphs. */
const roomBytes = 4_000_000

/**
 * A cache in a folder. An entry is the SHA-256 of all behind it, a line of JSON, and samples of 16 bits; one that is damaged is no entry,
 * so it is spoken again and replaced.
 */
export function soundCache(folder: string, { files, hash, clock }: Outside): SoundCache {
  const pathOf = (key: string) => `${folder}/${layout}/${key.slice(0, 2)}/${key}`
  const wholeAt = (path: string, key: string) => {
    const bytes = files.read(path)
    return bytes && entryOf(bytes, key, hash)
  }
  return {
    read: key => {
      const path = pathOf(key)
      const spoken = wholeAt(path, key)
      // A time a day old is good enough to tell what is in use.
      if (spoken && clock.now() - (files.look(path)?.changed ?? 0) > dayMilliseconds) files.touch(path)
      return spoken
    },
    write: (key, spoken) => files.write(pathOf(key), contentOf(key, spoken, hash)),
    tryOut: () => {
      // No entry, as it stands in no drawer.
      const path = `${folder}/${layout}/trial`
      files.write(path, new Uint8Array(roomBytes))
      files.remove(path)
    },
    entries: () => entriesIn(`${folder}/${layout}`, files),
    isWhole: ({ path, key }) => key !== undefined && wholeAt(path, key) !== undefined,
    remove: ({ path }) => files.remove(path)
  }
}

function entriesIn(folder: string, files: World['files']): readonly CacheEntry[] {
  return (files.list(folder) ?? []).flatMap(({ name: drawer, kind }) =>
    kind === 'folder' ? (files.list(`${folder}/${drawer}`) ?? []).flatMap(({ name }) => entry(drawer, name)) : []
  )
  function entry(drawer: string, name: string): CacheEntry[] {
    const path = `${folder}/${drawer}/${name}`
    const there = files.look(path)
    const key = keyName.test(name) && name.startsWith(drawer) ? name : undefined
    return there ? [{ path, key, bytes: there.bytes, used: there.changed }] : []
  }
}

function contentOf(key: string, { sound, sentenceStarts }: SpokenUnit, hash: World['hash']): Uint8Array {
  const numbers = toWholeNumbers(sound)
  const head: Head = { key, rate: sound.rate, samples: numbers.length, ...(sentenceStarts && { sentenceStarts }) }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const content = new Uint8Array(hashLength + line.length + numbers.length * 2)
  content.set(line, hashLength)
  const view = new DataView(content.buffer, hashLength + line.length)
  for (let i = 0; i < numbers.length; i++) view.setInt16(i * 2, numbers[i] ?? 0, true)
  content.set(new TextEncoder().encode(hash(content.subarray(hashLength))), 0)
  return content
}

/** Reads an entry, or finds that it is none: every bit of it is under its hash. */
function entryOf(bytes: Uint8Array, key: string, hash: World['hash']): SpokenUnit | undefined {
  const content = bytes.subarray(hashLength)
  const told = new TextDecoder('latin1').decode(bytes.subarray(0, hashLength))
  if (told !== hash(content)) return undefined
  const lineEnd = content.indexOf(0x0a)
  const head = JSON.parse(new TextDecoder().decode(content.subarray(0, lineEnd))) as Head
  // Whole, but another entry that was moved here.
  if (head.key !== key) return undefined
  const sound = fromWholeNumbers(head.rate, numbersIn(content.subarray(lineEnd + 1), head.samples))
  return head.sentenceStarts ? { sound, sentenceStarts: head.sentenceStarts } : { sound }
}

function numbersIn(bytes: Uint8Array, samples: number): Int16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numbers = new Int16Array(samples)
  for (let i = 0; i < samples; i++) numbers[i] = view.getInt16(i * 2, true)
  return numbers
}
