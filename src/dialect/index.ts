import { azure } from './azure.js'
import type { Dialect } from './dialect.js'
import { espeakNg } from './espeak-ng.js'
import { pollyNeural } from './polly-neural.js'
import { w3c11 } from './w3c-1.1.js'

/** Every dialect by the name that show.yaml and the command line call it. */
export const dialects: ReadonlyMap<string, Dialect> = new Map([
  ['w3c-1.1', w3c11],
  ['polly-neural', pollyNeural],
  ['azure', azure],
  ['espeak-ng', espeakNg]
])

/** The dialect of a name; the model decides where a service's models differ. Undefined where there is no such name. */
export function dialectFor(name: string, _model?: string): Dialect | undefined {
  return dialects.get(name)
}
