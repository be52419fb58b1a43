/** Of an ONNX model only what it says of itself; the model is for its engine to read. */

/** Fields of `ModelProto`, https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const irVersion = 1
const graph = 7
const metadataProperties = 14

/** Ways to write a field, https://protobuf.dev/programming-guides/encoding/#structure */
const fixedBytes: Readonly<Record<number, number>> = { 1: 8, 5: 4 }

interface Field {
  readonly number: number
  /** Of a field with a length; empty for numbers. */
  readonly content: Uint8Array
}

/**
 * The properties a model was saved with, by name. Undefined for what is no ONNX model, or is not there to its last byte: a download that
 * broke off ends inside of a field.
 */
export function onnxProperties(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  const fields = fieldsOf(bytes)
  const numbers = new Set(fields?.map(({ number }) => number))
  if (fields === undefined || !numbers.has(irVersion) || !numbers.has(graph)) return undefined
  const pairs = fields.filter(({ number }) => number === metadataProperties).map(({ content }) => pairOf(content))
  return new Map(pairs)
}

function pairOf(content: Uint8Array): [string, string] {
  const fields = fieldsOf(content) ?? []
  const words = (number: number) => new TextDecoder().decode(fields.find(it => it.number === number)?.content)
  return [words(1), words(2)]
}

function fieldsOf(bytes: Uint8Array): Field[] | undefined {
  const fields: Field[] = []
  let at = 0
  while (at < bytes.length) {
    const tag = numberAt(bytes, at)
    if (tag === undefined) return undefined
    const [number, kind] = [Math.floor(tag.value / 8), tag.value % 8]
    const value = kind === 0 || kind === 2 ? numberAt(bytes, tag.end) : { value: 0, end: tag.end }
    if (number === 0 || value === undefined) return undefined
    const length = kind === 0 ? 0 : kind === 2 ? value.value : fixedBytes[kind]
    if (length === undefined || value.end + length > bytes.length) return undefined
    fields.push({ number, content: kind === 2 ? bytes.subarray(value.end, value.end + length) : new Uint8Array(0) })
    at = value.end + length
  }
  return fields
}

/** A number of seven bits a byte, the lowest first; ten bytes at most. */
function numberAt(bytes: Uint8Array, from: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0
  for (let i = 0; i < 10; i++) {
    const byte = bytes[from + i]
    if (byte === undefined) return undefined
    value += (byte & 0x7f) * 2 ** (7 * i)
    if (byte < 0x80) return { value, end: from + i + 1 }
  }
  return undefined
}
