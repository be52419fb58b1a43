import { existsSync } from 'node:fs'
import type { SherpaPackage } from '../../src/voice/sherpa-job.js'

/** What was asked of the stand-in. */
export interface Asked {
  readonly config: unknown
  readonly text: string
  readonly sid: number
  readonly speed: number
}

type Files = Readonly<Record<string, string>>

/**
 * The two packages of sherpa-onnx as their documents describe them, with a tone in place of a voice: its pitch is the speaker's, its length
 * the text's. Like the real ones they throw what is no error when a file is missing.
 */
export function standIn(form: 'native' | 'wasm'): { readonly found: SherpaPackage; readonly asked: Asked[] } {
  const asked: Asked[] = []
  const speaker = (config: object, files: Files | undefined) => {
    const missing = files === undefined || Object.values(files).some(file => !existsSync(file))
    if (missing) throw 'null function or function signature mismatch'
    return {
      generate: ({ text, sid, speed }: Omit<Asked, 'config'>) => {
        asked.push({ config, text, sid, speed })
        const turn = (2 * Math.PI * 150 * (1 + sid)) / 22_050
        const length = Math.round((text.length * 0.065 * 22_050) / speed)
        return { samples: Float32Array.from({ length }, (_, i) => 0.3 * Math.sin(turn * i)), sampleRate: 22_050 }
      }
    }
  }
  class OfflineTts {
    readonly generate
    constructor(config: { readonly model?: { readonly vits?: Files } }) {
      this.generate = speaker(config, config.model?.vits).generate
    }
  }
  interface WasmConfig {
    readonly offlineTtsModelConfig?: { readonly offlineTtsVitsModelConfig?: Files }
  }
  const createOfflineTts = (config: WasmConfig) =>
    speaker(config, config.offlineTtsModelConfig?.offlineTtsVitsModelConfig)
  return { found: form === 'native' ? { OfflineTts } : { createOfflineTts }, asked }
}
