import { isCode } from '../../report/catalogue/index.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { World } from '../../world/world.js'

/** The file in an episode's folder that tells what the folder was made from and what belongs to it. */
export const manifestFile = 'episode.json'

/** What a later build wants to know of an earlier one. */
export interface Manifest {
  /** SHA-256 of what was read, by name. */
  readonly inputs: Readonly<Record<string, string>>
  /** SHA-256 of what was written, by path in the folder. */
  readonly outputs: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
}

/** The manifest of an episode's folder, or undefined where there is none that we could have written. */
export function readManifest(folder: string, world: World): Manifest | undefined {
  const bytes = world.files.read(`${folder}/${manifestFile}`)
  return bytes && manifestOf(parsed(new TextDecoder().decode(bytes)))
}

function manifestOf(found: unknown): Manifest | undefined {
  if (!isRecord(found)) return undefined
  const inputs = recordOf(found.inputs, isText)
  const outputs = recordOf(found.outputs, isOutput)
  const diagnostics =
    Array.isArray(found.diagnostics) && found.diagnostics.every(isDiagnostic) ? found.diagnostics : undefined
  if (!(inputs && outputs && diagnostics)) return undefined
  const hashes = Object.entries(outputs).map(([path, output]) => [path, output.sha256])
  return { inputs, outputs: Object.fromEntries(hashes), diagnostics }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(it: unknown): it is Record<string, unknown> {
  return typeof it === 'object' && it !== null && !Array.isArray(it)
}

function recordOf<Value>(it: unknown, is: (value: unknown) => value is Value): Record<string, Value> | undefined {
  return isRecord(it) && Object.values(it).every(is) ? (it as Record<string, Value>) : undefined
}

function isText(it: unknown): it is string {
  return typeof it === 'string'
}

function isOutput(it: unknown): it is { sha256: string } {
  return isRecord(it) && isText(it.sha256)
}

function isDiagnostic(it: unknown): it is Diagnostic {
  return isRecord(it) && isText(it.code) && isCode(it.code) && isText(it.severity) && Array.isArray(it.args)
}
