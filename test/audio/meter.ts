import { readFileSync } from 'node:fs'

/** Somebody else's meter (ebur128 in Rust), to hold ours against. */
export interface OtherMeter {
  /** LUFS of one channel. */
  readonly loudness: (samples: Float32Array, rate: number) => number
  /** dBTP of one channel. */
  readonly truePeak: (samples: Float32Array, rate: number) => number
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly __wbindgen_malloc: (bytes: number) => number
  readonly ebur128_integrated_mono: (rate: number, pointer: number, length: number) => number
  readonly ebur128_true_peak_mono: (rate: number, pointer: number, length: number) => number
}

/** As much of WebAssembly as is used here; the types of Node leave it out. */
interface Wasm {
  readonly compile: (bytes: Uint8Array) => Promise<object>
  readonly instantiate: (module: object, imports: object) => Promise<{ readonly exports: unknown }>
  readonly Module: { readonly imports: (module: object) => readonly { readonly name: string }[] }
}

const wasm = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly

/** The package is made for bundlers; its module is taken by hand. Its imports only print a failure of its own. */
export async function otherMeter(): Promise<OtherMeter> {
  const bytes = readFileSync('node_modules/ebur128-wasm/ebur128_wasm_bg.wasm')
  const module = await wasm.compile(bytes)
  const silent = Object.fromEntries(wasm.Module.imports(module).map(({ name }) => [name, () => 0]))
  const instance = await wasm.instantiate(module, { './ebur128_wasm_bg.js': silent })
  const own = instance.exports as Exports
  const given = (samples: Float32Array) => {
    const pointer = own.__wbindgen_malloc(samples.length * 4)
    new Float32Array(own.memory.buffer).set(samples, pointer / 4)
    return pointer
  }
  return {
    loudness: (samples, rate) => own.ebur128_integrated_mono(rate, given(samples), samples.length),
    truePeak: (samples, rate) => own.ebur128_true_peak_mono(rate, given(samples), samples.length)
  }
}
