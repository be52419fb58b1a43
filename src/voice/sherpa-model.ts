import type { ModelFault } from '../report/catalogue/local-voice.js'
import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { World } from '../world/world.js'
import { onnxProperties } from './onnx.js'

/** The kinds of models we know how to give to the engine. */
export type ModelKind = 'vits' | 'kokoro'

/** A person's own model, found to be whole before anything is loaded. */
export interface LocalModel {
  readonly kind: ModelKind
  /** Files and folders by the name the engine has for them; absolute paths. */
  readonly files: Readonly<Record<string, string>>
  /** Voices in it; they are called 0, 1, 2 and so on. */
  readonly speakers: number
  /** Samples a second. */
  readonly rate: number
  /** The language it was trained for as espeak calls it (`de`), where it tells. */
  readonly language: string | undefined
  /** Of all that changes how it sounds, as a hash. */
  readonly hash: string
}

type Outside = Pick<World, 'files' | 'hash'>

/** What a check of a part of the folder comes to. */
type Finding = { readonly fault: ModelFault; readonly detail: string } | undefined

const fault = (fault: ModelFault, detail: string): Finding => ({ fault, detail })

/**
 * Looks through a model folder as https://k2-fsa.github.io/sherpa/onnx/tts/pretrained_models/ hands them out: one model, `tokens.txt`, and
 * what its kind needs besides. The engine ends the whole program when a file is missing or a property is, so nothing doubtful is loaded.
 */
export function openModel(folder: string, world: Outside): Outcome<LocalModel | undefined> {
  const refused = ({ fault, detail }: NonNullable<Finding>): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [diagnose('speech/bad-model', undefined, folder, fault, detail)]
  })
  const real = world.files.real(folder)
  const names = world.files.list(folder)?.map(({ name }) => name)
  if (real === undefined || names === undefined) return refused({ fault: 'no-folder', detail: '' })
  const [name, ...others] = names.filter(it => it.endsWith('.onnx'))
  if (name === undefined) return refused({ fault: 'no-onnx', detail: '' })
  if (others.length > 0) return refused({ fault: 'many-onnx', detail: [name, ...others].join(', ') })
  const bytes = world.files.read(`${folder}/${name}`) ?? new Uint8Array(0)
  const properties = onnxProperties(bytes)
  if (properties === undefined) return refused({ fault: 'not-onnx', detail: name })
  const kind = kindOf(properties)
  if (kind === undefined) return refused({ fault: 'unknown-kind', detail: properties.get('model_type') ?? '' })
  const found = propertyFault(properties) ?? tokensFault(folder, world) ?? kinds[kind].fault(folder, properties, world)
  if (found) return refused(found)
  const path = (file: string) => `${real}/${file}`
  const files = { model: path(name), tokens: path('tokens.txt'), ...kinds[kind].files(names, path) }
  const [speakers, rate] = [numberOf(properties, 'n_speakers'), numberOf(properties, 'sample_rate')]
  const tokens = world.files.read(`${folder}/tokens.txt`) ?? ''
  const hash = world.hash([world.hash(bytes), world.hash(tokens), ...voiceHash(folder, world)].join())
  const language = /^[a-z]{2,3}(?=$|-)/.exec(properties.get('voice') ?? '')?.[0]
  return { value: { kind, files, speakers, rate, language, hash }, diagnostics: [] }
}

function voiceHash(folder: string, { files, hash }: Outside): readonly string[] {
  return ['voices.bin', 'lexicon.txt'].flatMap(name => {
    const bytes = files.read(`${folder}/${name}`)
    return bytes === undefined ? [] : [hash(bytes)]
  })
}

function kindOf(properties: ReadonlyMap<string, string>): ModelKind | undefined {
  const type = properties.get('model_type') ?? ''
  return type === 'vits' || type === 'kokoro' ? type : undefined
}

/** What a kind of model needs besides itself and its tokens. */
interface Kind {
  readonly fault: (folder: string, properties: ReadonlyMap<string, string>, world: Outside) => Finding
  readonly files: (names: readonly string[], path: (file: string) => string) => Readonly<Record<string, string>>
}

const espeakData = 'espeak-ng-data'
const dataDir = (names: readonly string[], path: (file: string) => string) =>
  names.includes(espeakData) ? { dataDir: path(espeakData) } : {}

const kinds: Readonly<Record<ModelKind, Kind>> = {
  // Piper's voices have espeak turn words into sounds; others do it by a lexicon or letter by letter.
  vits: {
    fault: (folder, properties, world) =>
      properties.get('comment') === 'piper' || properties.get('has_espeak') === '1'
        ? espeakFault(folder, world)
        : undefined,
    files: (names, path) => ({
      ...dataDir(names, path),
      ...(names.includes('lexicon.txt') ? { lexicon: path('lexicon.txt') } : {})
    })
  },
  kokoro: {
    fault: (folder, properties, world) => voicesFault(folder, properties, world) ?? espeakFault(folder, world),
    files: (names, path) => ({ voices: path('voices.bin'), ...dataDir(names, path) })
  }
}

const rates = { least: 8000, most: 48_000 }
const mostSpeakers = 10_000

/** The engine reads these first, and ends when one is missing: its offline-tts-vits-model.cc. */
function propertyFault(properties: ReadonlyMap<string, string>): Finding {
  const rate = numberOf(properties, 'sample_rate')
  if (!(rate >= rates.least && rate <= rates.most)) return fault('no-property', 'sample_rate')
  const speakers = numberOf(properties, 'n_speakers')
  return speakers >= 1 && speakers <= mostSpeakers ? undefined : fault('no-property', 'n_speakers')
}

function numberOf(properties: ReadonlyMap<string, string>, name: string): number {
  const text = properties.get(name) ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
}

const fewestTokens = 10

/** A line is a sign and its number; the sign may be a blank, which leaves the number alone. */
function tokensFault(folder: string, { files }: Outside): Finding {
  const bytes = files.read(`${folder}/tokens.txt`)
  if (bytes === undefined) return fault('no-tokens', 'tokens.txt')
  const lines = new TextDecoder().decode(bytes).split('\n')
  const filled = lines.map(line => line.trimEnd()).filter(line => line !== '')
  const numberIn = (line: string) => /(?:^|\s)(\d{1,6})$/.exec(line.slice(-40))?.[1]
  const wrong = filled.findIndex(line => numberIn(line) === undefined)
  if (wrong !== -1) return fault('bad-tokens', String(wrong + 1))
  const numbers = new Set(filled.map(numberIn))
  return numbers.size < fewestTokens ? fault('few-tokens', String(numbers.size)) : undefined
}

/** Files espeak can not begin without. */
const espeakFiles = ['phontab', 'phonindex', 'phondata', 'intonations']

function espeakFault(folder: string, { files }: Outside): Finding {
  const missing = espeakFiles.find(name => (files.look(`${folder}/${espeakData}/${name}`)?.bytes ?? 0) === 0)
  return missing === undefined ? undefined : fault('no-data', `${espeakData}/${missing}`)
}

/** The styles of all voices, one after the other, as floats of four bytes. */
function voicesFault(folder: string, properties: ReadonlyMap<string, string>, { files }: Outside): Finding {
  const bytes = files.look(`${folder}/voices.bin`)?.bytes ?? 0
  if (bytes === 0) return fault('no-data', 'voices.bin')
  return bytes % (numberOf(properties, 'n_speakers') * 4) === 0 ? undefined : fault('cut-data', 'voices.bin')
}
