import type { Job } from '../world/world.js'
import type { LocalModel } from './sherpa-model.js'

/** What a local neural voice is asked to say. */
export interface SherpaQuestion {
  readonly model: Pick<LocalModel, 'kind' | 'files'>
  readonly text: string
  readonly speaker: number
  /** 1 is the model's own pace. */
  readonly speed: number
}

/** What came of it: samples from -1 to 1, or why there are none. */
export type SherpaAnswer =
  | { readonly rate: number; readonly samples: Float32Array }
  | { readonly problem: 'missing' | 'failed'; readonly detail: string }

/** Packages that bring the engine, the native one first; neither is a dependency of ours. They are imported by name so that no bundler takes them in. */
export const sherpaPackages = ['sherpa-onnx-node', 'sherpa-onnx'] as const

/** As much of the packages as is used: https://github.com/k2-fsa/sherpa-onnx/tree/master/nodejs-addon-examples and …/nodejs-examples */
interface Speaker {
  readonly generate: (asked: { readonly text: string; readonly sid: number; readonly speed: number }) => {
    readonly samples: Float32Array
    readonly sampleRate: number
  }
}
interface NativePackage {
  readonly OfflineTts: new (config: object) => Speaker
}
interface WasmPackage {
  readonly createOfflineTts: (config: object) => Speaker
}
export type SherpaPackage = Partial<NativePackage & WasmPackage>

/** A local neural voice as a job: the model is loaded with the first question and kept while questions are about it. */
export function sherpaJob(load: (name: string) => Promise<unknown> = name => import(name)): Job {
  let loaded: { readonly name: string; readonly speaker: Promise<Speaker | undefined> } | undefined
  return async question => {
    const { model, text, speaker: sid, speed } = question as SherpaQuestion
    const name = JSON.stringify(model)
    if (loaded?.name !== name) loaded = { name, speaker: speakerFor(model, load) }
    try {
      const speaker = await loaded.speaker
      if (speaker === undefined) return { problem: 'missing', detail: sherpaPackages.join(', ') } satisfies SherpaAnswer
      const { samples, sampleRate } = speaker.generate({ text, sid, speed })
      // Its memory is the engine's: a copy can go to another thread.
      return { rate: sampleRate, samples: Float32Array.from(samples) } satisfies SherpaAnswer
    } catch (error) {
      loaded = undefined
      return { problem: 'failed', detail: messageOf(error) } satisfies SherpaAnswer
    }
  }
}

async function speakerFor(
  { kind, files }: SherpaQuestion['model'],
  load: (name: string) => Promise<unknown>
): Promise<Speaker | undefined> {
  for (const name of sherpaPackages) {
    const found = await load(name).catch((error: unknown) => absent(error, name))
    if (found === undefined) continue
    const { OfflineTts, createOfflineTts } = ((found as { default?: unknown }).default ?? found) as SherpaPackage
    const common = { numThreads: 1, debug: 0, provider: 'cpu' }
    if (OfflineTts) return new OfflineTts({ model: { [kind]: files, ...common }, maxNumSentences: 1 })
    const named = kind === 'vits' ? 'offlineTtsVitsModelConfig' : 'offlineTtsKokoroModelConfig'
    const config = { offlineTtsModelConfig: { [named]: files, ...common }, maxNumSentences: 1 }
    if (createOfflineTts) return createOfflineTts(config)
  }
  return undefined
}

/** What Node says of a package that is not there, to a module and to the bundle. */
const absences: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])

/** A package that is not there is no trouble, one that is broken is. */
function absent(error: unknown, name: string): undefined {
  const isAbsent = error instanceof Error && 'code' in error && absences.has(error.code)
  if (isAbsent && error.message.includes(`'${name}'`)) return undefined
  throw error
}

/** It also throws bare numbers and words. */
function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 200) ?? ''
}
