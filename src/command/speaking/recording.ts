import { project } from '../../script/project.js'
import type { Script } from '../../script/tree.js'
import type { World } from '../../world/world.js'

/** What stands in `audio/audio.json` of an episode: what its recording was made from, and when each sentence is heard. */
export interface Recording {
  readonly format: 1
  /** Of all that is said and shown of it: another script, another recording. */
  readonly script: string
  /** Of all that the recording was made from: the same, and it need not be made again. */
  readonly recipe: string
  readonly engine: { readonly name: string; readonly version: string }
  readonly seconds: number
  /** LUFS and dBTP of the coded file. */
  readonly loudness: number
  readonly truePeak: number
  /** SHA-256 of its files, by name; this one is not among them. */
  readonly files: Readonly<Record<string, string>>
  readonly units: readonly { readonly key: string; readonly start: number; readonly end: number }[]
  readonly cues: readonly {
    readonly start: number
    readonly end: number
    readonly chapter: number
    /** How the time is known: `unit`, `engine`, `silence`, `share`. */
    readonly source: string
    readonly text: string
  }[]
}

/** The folder of an episode's recording, inside the episode's own. */
export const audioFolder = 'audio'
const recordFile = 'audio.json'

/** What is heard and shown of a script, without where it comes from, as one hash: another way to write the same article changes nothing. */
export function scriptHash(tree: Script, world: Pick<World, 'hash'>): string {
  const speech = project(tree, 'speech')
  return world.hash(
    JSON.stringify([speech.language, speech.children], (name, value) => (name === 'origin' ? undefined : value))
  )
}

/** The record of a recording in an episode's folder, or undefined where there is none that we could have written. */
export function readRecording(episode: string, world: Pick<World, 'files'>): Recording | undefined {
  const bytes = world.files.read(`${episode}/${audioFolder}/${recordFile}`)
  if (bytes === undefined) return undefined
  try {
    const found = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Recording> | null
    return isRecording(found) ? found : undefined
  } catch {
    return undefined
  }
}

function isRecording(it: Partial<Recording> | null): it is Recording {
  const files = it?.files
  return (
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every(hash => typeof hash === 'string') &&
    typeof it?.script === 'string' &&
    typeof it.recipe === 'string'
  )
}

/** Names of the files a recording wrote, its record among them. */
export function filesOfRecording({ files }: Recording): readonly string[] {
  return [...Object.keys(files), recordFile]
}

/** Whether every file of a recording stands there with the bytes it was written with. */
export function isWholeRecording(episode: string, { files }: Recording, world: World): boolean {
  return Object.entries(files).every(([name, hash]) => {
    const bytes = world.files.read(`${episode}/${audioFolder}/${name}`)
    return bytes !== undefined && world.hash(bytes) === hash
  })
}

/** A recording with its record, ready to be written; `files` without the record. */
export function withRecord(
  files: ReadonlyMap<string, string | Uint8Array>,
  record: Omit<Recording, 'format' | 'files'>,
  world: Pick<World, 'hash'>
): ReadonlyMap<string, string | Uint8Array> {
  const hashes = Object.fromEntries(Array.from(files, ([name, content]) => [name, world.hash(content)]))
  const { script, recipe, engine, ...measured } = record
  const whole: Recording = { format: 1, script, recipe, engine, files: hashes, ...measured }
  return new Map([...files, [recordFile, `${JSON.stringify(whole, null, 1)}\n`]])
}
