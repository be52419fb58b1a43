import type { Dialect } from './dialect.js'
import * as tables from './tables.js'

/** Where each table is found, by the name that show.yaml and the command line call its dialect. */
const makers: ReadonlyMap<string, () => Dialect> = new Map([
  ['w3c-1.1', () => tables.w3c11],
  ['w3c-1.0', () => tables.w3c10],
  ['polly-standard', () => tables.pollyStandard],
  ['polly-neural', () => tables.pollyNeural],
  ['polly-long-form', () => tables.pollyLongForm],
  ['polly-generative', () => tables.pollyGenerative],
  ['google', () => tables.google],
  ['google-chirp3', () => tables.googleChirp3],
  ['azure', () => tables.azure],
  ['azure-hd', () => tables.azureHd],
  ['ibm', () => tables.ibm],
  ['alexa', () => tables.alexa],
  ['espeak-ng', () => tables.espeakNg],
  ['elevenlabs', () => tables.elevenlabs],
  ['elevenlabs-v3', () => tables.elevenlabsV3],
  ['elevenlabs-flash-v2.5', () => tables.elevenlabsFlashV25],
  ['elevenlabs-flash-v2', () => tables.elevenlabsFlashV2],
  ['elevenlabs-english-v1', () => tables.elevenlabsEnglishV1],
  ['cartesia', () => tables.cartesia],
  ['cartesia-sonic-3.5', () => tables.cartesiaSonic35],
  ['cartesia-sonic-2', () => tables.cartesiaSonic2],
  ['openai', () => tables.openai],
  ['speechmarkdown', () => tables.speechmarkdown],
  ['plain', () => tables.plain]
])

/** Every dialect by its name. The tables are looked at when the first of them is asked for; the names alone need none. */
export const dialects: ReadonlyMap<string, Dialect> = madeWhenAsked(makers)

function madeWhenAsked<Value>(makers: ReadonlyMap<string, () => Value>): ReadonlyMap<string, Value> {
  const get = (name: string) => makers.get(name)?.()
  const entries = () => Array.from(makers, ([name, make]): [string, Value] => [name, make()]).values()
  const map: ReadonlyMap<string, Value> = {
    size: makers.size,
    get,
    has: name => makers.has(name),
    keys: () => makers.keys(),
    values: () => Array.from(makers.values(), make => make()).values(),
    entries,
    [Symbol.iterator]: entries,
    forEach: visit => {
      for (const [name, make] of makers) visit(make(), name, map)
    }
  }
  return map
}

/** The dialect of a name; the model decides where a service's models differ. Undefined where there is no such name. */
export function dialectFor(name: string, model?: string): Dialect | undefined {
  const dialect = dialects.get(name)
  return dialect && ofModel(dialect, model)
}

/** The same service as one of its models has it: `elevenlabs` and `eleven_v3` give `elevenlabs-v3`. */
export function ofModel(dialect: Dialect, model: string | undefined): Dialect {
  if (model === undefined || dialect.models === undefined || isOf(dialect, model)) return dialect
  for (const other of dialects.values()) if (serviceOf(other) === serviceOf(dialect) && isOf(other, model)) return other
  return dialect
}

/** Whether a model is one that a dialect was written for; where a service's models do not differ, each of them is. */
export function knowsModel(dialect: Dialect, model: string): boolean {
  return dialect.models === undefined || isOf(dialect, model)
}

/** `eleven_v3` is meant by `eleven_v3_preview_2025_08_01`, and `sonic-3` by `sonic-3-2025-10-27`. */
function isOf({ models = [] }: Dialect, model: string): boolean {
  return models.some(
    it => model === it || (model.startsWith(it) && /^[-_](?:preview|\d{4})/.test(model.slice(it.length)))
  )
}

function serviceOf({ name }: Dialect): string {
  return name.split('-')[0] ?? name
}
