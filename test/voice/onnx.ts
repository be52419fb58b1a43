/** Writes ONNX files, for tests of what is said about them: https://protobuf.dev/programming-guides/encoding/ */

/** A number of seven bits a byte, the lowest first. */
function number(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))]
}

function field(name: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.from([...number(name * 8 + 2), ...number(content.length)]), content])
}

/** A model with a graph of `bytes` bytes and what it says of itself. */
export function onnxModel(properties: Readonly<Record<string, string | number>>, bytes = 300): Uint8Array {
  const text = (name: number, words: string | number) => field(name, new TextEncoder().encode(String(words)))
  const pairs = Object.entries(properties).map(([key, value]) =>
    field(14, Buffer.concat([text(1, key), text(2, value)]))
  )
  // ir_version 8, producer_name, graph, and an opset as the exporters write them.
  return Buffer.concat([Uint8Array.of(8, 8), text(2, 'pytorch'), field(7, new Uint8Array(bytes).fill(7)), ...pairs])
}

/** What stands in the folder of a Piper voice, by name. */
export function piperFolder(more: Readonly<Record<string, string | number>> = {}): Record<string, string | Uint8Array> {
  const properties = { model_type: 'vits', comment: 'piper', voice: 'de', n_speakers: 2, sample_rate: 22_050 }
  const data = ['phontab', 'phonindex', 'phondata', 'intonations']
  return {
    'de_DE-probe.onnx': onnxModel({ ...properties, ...more }),
    'tokens.txt': Array.from({ length: 20 }, (_, i) => `${i === 3 ? ' ' : String.fromCharCode(97 + i)} ${i}\n`).join(
      ''
    ),
    MODEL_CARD: 'eine Stimme',
    ...Object.fromEntries(data.map(name => [`espeak-ng-data/${name}`, 'data']))
  }
}
