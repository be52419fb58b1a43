import type { Job } from '../world/world.js'

/** What the embedded voice is asked to say. */
export interface EspeakQuestion {
  /** SSML in the engine's own dialect. */
  readonly markup: string
  /** The engine's name of a voice with its variant: `de+f3`. */
  readonly voice: string
  /** The engine's words a minute, 80 to 450. */
  readonly rate: number
}

/** What came of it: 16-bit samples of one channel, or why there are none. */
export type EspeakAnswer =
  | { readonly rate: number; readonly samples: Int16Array }
  | { readonly problem: 'missing' | 'voice' | 'length' | 'failed'; readonly detail: string }

/** An optional package. It is imported by this name so that no bundler takes it in: it stands under the GPL, we do not. */
export const espeakPackage = '@echogarden/espeak-ng-emscripten'

interface EspeakWorker {
  /** 0 for a voice it has; anything else and it keeps the one before. */
  readonly set_voice: (name: string) => number
  readonly set_rate: (wordsPerMinute: number) => void
  readonly get_samplerate: () => number
  readonly synthesize: (
    text: { readonly ptr: number },
    take: (samples: Int16Array | null, events: readonly unknown[]) => boolean
  ) => void
}

interface EspeakModule {
  readonly HEAPU8: Uint8Array
  readonly _webidl_malloc: (bytes: number) => number
  readonly eSpeakNGWorker: new () => PromiseLike<EspeakWorker> | EspeakWorker
}

/** The engine, and its memory as it was before it had said anything. */
interface Instance {
  readonly module: EspeakModule
  readonly worker: EspeakWorker
  readonly pristine: Uint8Array
  /** Room of our own for a text: the engine's would be handed out twice once its memory has been put back. */
  readonly text: number
}

const mostBytes = 65_536

/**
 * The embedded voice as a job. What espeak says depends a little on what it said before (73057, 73047, 73053 samples for one sentence in
 * a row), so its memory is put back before each text: the same question has the same answer, in any order and in any thread.
 */
export function espeakJob(): Job {
  let instance: Promise<Instance> | undefined
  return async question => {
    instance ??= load()
    const loaded = await instance.catch((error: unknown) => messageOf(error))
    if (typeof loaded === 'string') {
      instance = undefined
      return { problem: 'missing', detail: loaded } satisfies EspeakAnswer
    }
    try {
      return say(loaded, question as EspeakQuestion)
    } catch (error) {
      // After an abort the engine is of no more use.
      instance = undefined
      return { problem: 'failed', detail: messageOf(error) } satisfies EspeakAnswer
    }
  }
}

async function load(): Promise<Instance> {
  const { default: init } = (await import(espeakPackage)) as { default: () => Promise<EspeakModule> }
  const module = await init()
  const worker = await new module.eSpeakNGWorker()
  // Before a voice is set, some calls abort the engine.
  worker.set_voice('de')
  const text = module._webidl_malloc(mostBytes + 1)
  return { module, worker, text, pristine: module.HEAPU8.slice() }
}

function say({ module, worker, pristine, text }: Instance, { markup, voice, rate }: EspeakQuestion): EspeakAnswer {
  const bytes = new TextEncoder().encode(`${markup}\0`)
  if (bytes.length > mostBytes) return { problem: 'length', detail: String(bytes.length) }
  module.HEAPU8.fill(0, pristine.length)
  module.HEAPU8.set(pristine)
  module.HEAPU8.set(bytes, text)
  if (worker.set_voice(voice) !== 0) return { problem: 'voice', detail: voice }
  worker.set_rate(rate)
  const pieces: Int16Array[] = []
  worker.synthesize({ ptr: text }, piece => {
    if (piece !== null && piece.length > 0) pieces.push(piece.slice())
    return false
  })
  return { rate: worker.get_samplerate(), samples: joined(pieces) }
}

function joined(pieces: readonly Int16Array[]): Int16Array {
  const samples = new Int16Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    samples.set(piece, at)
    at += piece.length
  }
  return samples
}

/** An abort brings the whole of its source along. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0]?.slice(0, 200) ?? ''
}
