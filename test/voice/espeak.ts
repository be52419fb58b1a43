/**
 * The embedded voice, for tests that ask what is really heard. One instance for all calls; its memory is put back before each,
 * since what it says otherwise depends a little on what it said before.
 */

/** What the engine tells while it speaks. */
interface EngineEvent {
  readonly type: string
  readonly id?: string | number
}

interface Engine {
  readonly set_voice: (name: string) => number
  readonly set_rate: (wordsPerMinute: number) => void
  readonly get_samplerate: () => number
  readonly synthesize: (
    text: { readonly ptr: number },
    take: (samples: Int16Array | null, events: readonly EngineEvent[]) => boolean
  ) => void
}

interface Module {
  readonly HEAPU8: Uint8Array
  readonly _webidl_malloc: (bytes: number) => number
  readonly eSpeakNGWorker: new () => PromiseLike<Engine> | Engine
}

interface Voice {
  readonly module: Module
  readonly engine: Engine
  /** The memory before anything was said. */
  readonly pristine: Uint8Array
  /** Room for a text that is ours: the engine's own would be handed out twice once its memory has been put back. */
  readonly text: number
}

const mostBytes = 65_536
const loudness = 32_768 * 10 ** (-60 / 20)

export interface Heard {
  /** The sounds in IPA, words apart by blanks. */
  readonly phonemes: string
  /** From the first sound to the last, without the silence around them. */
  readonly seconds: number
  /** Milliseconds of the longest silence between two sounds. */
  readonly longestSilence: number
}

let voice: Promise<Voice> | undefined

async function load(): Promise<Voice> {
  const { default: init } = await import('@echogarden/espeak-ng-emscripten')
  const module = (await init()) as Module
  const engine = await new module.eSpeakNGWorker()
  engine.set_voice('de')
  const text = module._webidl_malloc(mostBytes + 1)
  return { module, engine, text, pristine: module.HEAPU8.slice() }
}

/** Says a text (SSML, so `&` and `<` are markup) with a voice such as `de` or `en-us`; the rate is the engine's words per minute. */
export async function hear(ssml: string, name: string, rate = 160): Promise<Heard> {
  voice ??= load()
  const { module, engine, pristine, text } = await voice
  const bytes = Buffer.from(`${ssml}\0`)
  if (bytes.length > mostBytes) throw new Error('The text is too long for one call.')
  module.HEAPU8.fill(0, pristine.length)
  module.HEAPU8.set(pristine)
  module.HEAPU8.set(bytes, text)
  if (engine.set_voice(name) !== 0) throw new Error(`There is no voice "${name}".`)
  engine.set_rate(rate)
  const samples: Int16Array[] = []
  let phonemes = ''
  engine.synthesize({ ptr: text }, (piece, events) => {
    if (piece !== null && piece.length > 0) samples.push(piece.slice())
    for (const { type, id } of events) phonemes += type === 'phoneme' ? String(id ?? '') : type === 'word' ? ' ' : ''
    return false
  })
  const { sound, silence } = soundOf(samples)
  const perSecond = engine.get_samplerate()
  const heard = phonemes.trim().replace(/\s+/g, ' ')
  return { phonemes: heard, seconds: sound / perSecond, longestSilence: (silence / perSecond) * 1000 }
}

const fastest = 450

/** The sounds of many short texts, each by itself; the memory is put back once only, since sounds do not depend on it as samples do. */
export async function soundsOf(texts: readonly string[], name: string): Promise<readonly string[]> {
  await hear('a', name, fastest)
  voice ??= load()
  const { module, engine, text } = await voice
  return texts.map(words => {
    module.HEAPU8.set(Buffer.from(`${words}\0`), text)
    let phonemes = ''
    engine.synthesize({ ptr: text }, (_, events) => {
      for (const { type, id } of events) phonemes += type === 'phoneme' ? String(id ?? '') : type === 'word' ? ' ' : ''
      return false
    })
    return phonemes.trim().replace(/\s+/g, ' ')
  })
}

/** How many samples lie between the first and the last that can be heard, and how many of them in the longest silence. */
function soundOf(pieces: readonly Int16Array[]): { readonly sound: number; readonly silence: number } {
  let [first, last, silence, at] = [-1, -1, 0, 0]
  for (const piece of pieces) {
    for (const sample of piece) {
      if (Math.abs(sample) > loudness) {
        if (first === -1) first = at
        else silence = Math.max(silence, at - last)
        last = at
      }
      at++
    }
  }
  return { sound: last - first + 1, silence }
}
