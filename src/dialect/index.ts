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
