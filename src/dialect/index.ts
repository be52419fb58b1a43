import { alexa } from './alexa.js'
import { azure } from './azure.js'
import { azureHd } from './azure-hd.js'
import { cartesia, cartesiaSonic2, cartesiaSonic35 } from './cartesia.js'
import type { Dialect } from './dialect.js'
import { elevenlabs, elevenlabsEnglishV1, elevenlabsFlashV2, elevenlabsFlashV25, elevenlabsV3 } from './elevenlabs.js'
import { espeakNg } from './espeak-ng.js'
import { google } from './google.js'
import { googleChirp3 } from './google-chirp3.js'
import { ibm } from './ibm.js'
import { openai } from './openai.js'
import { plain } from './plain.js'
import { pollyGenerative } from './polly-generative.js'
import { pollyLongForm } from './polly-long-form.js'
import { pollyNeural } from './polly-neural.js'
import { pollyStandard } from './polly-standard.js'
import { speechmarkdown } from './speechmarkdown.js'
import { w3c10 } from './w3c-1.0.js'
import { w3c11 } from './w3c-1.1.js'

/** Every dialect by the name that show.yaml and the command line call it. */
export const dialects: ReadonlyMap<string, Dialect> = new Map([
  ['w3c-1.1', w3c11],
  ['w3c-1.0', w3c10],
  ['polly-standard', pollyStandard],
  ['polly-neural', pollyNeural],
  ['polly-long-form', pollyLongForm],
  ['polly-generative', pollyGenerative],
  ['google', google],
  ['google-chirp3', googleChirp3],
  ['azure', azure],
  ['azure-hd', azureHd],
  ['ibm', ibm],
  ['alexa', alexa],
  ['espeak-ng', espeakNg],
  ['elevenlabs', elevenlabs],
  ['elevenlabs-v3', elevenlabsV3],
  ['elevenlabs-flash-v2.5', elevenlabsFlashV25],
  ['elevenlabs-flash-v2', elevenlabsFlashV2],
  ['elevenlabs-english-v1', elevenlabsEnglishV1],
  ['cartesia', cartesia],
  ['cartesia-sonic-3.5', cartesiaSonic35],
  ['cartesia-sonic-2', cartesiaSonic2],
  ['openai', openai],
  ['speechmarkdown', speechmarkdown],
  ['plain', plain]
])

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
