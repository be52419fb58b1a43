// What engine and coder cost without us, in one process: says the documents given, and codes as many seconds of sound.
//   node raw-audio.mjs <engine|coder|both> <seconds> <rate> <document>...
import { readFileSync } from 'node:fs'
import init from '@echogarden/espeak-ng-emscripten'
import { createMp3Encoder } from 'wasm-media-encoders'

const [what, seconds, rate, ...documents] = process.argv.slice(2)

async function speak() {
  const module = await init()
  const engine = await new module.eSpeakNGWorker()
  engine.set_voice('de')
  engine.set_rate(Number(rate))
  const pieces = []
  for (const file of documents) {
    const bytes = new TextEncoder().encode(`${readFileSync(file, 'utf8')}\0`)
    const ptr = module._webidl_malloc(bytes.length)
    module.HEAPU8.set(bytes, ptr)
    engine.synthesize({ ptr }, piece => {
      if (piece?.length > 0) pieces.push(piece.slice())
      return false
    })
  }
  return pieces
}

async function code(pieces) {
  const coder = await createMp3Encoder()
  coder.configure({ channels: 1, sampleRate: 44_100, bitrate: 96 })
  const sound = pieces.flatMap(piece => [piece, piece])
  for (let at = 0, second = 0; second < Number(seconds); second++) {
    const samples = new Float32Array(44_100)
    for (let i = 0; i < samples.length && sound.length > 0; ) {
      const piece = sound[at % sound.length]
      for (let n = 0; n < piece.length && i < samples.length; n++) samples[i++] = piece[n] / 32_768
      at++
    }
    coder.encode([samples])
  }
  coder.finalize()
}

const pieces =
  what === 'coder'
    ? [Int16Array.from({ length: 22_050 }, (_, i) => 9000 * Math.sin(i / 9) * Math.sin(i / 2000))]
    : await speak()
if (what !== 'engine') await code(pieces)
