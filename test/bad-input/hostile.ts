import { expect } from 'vitest'
import { type Compiled, compile, type OpenShow, openShow } from '../../src/compile.js'
import type { Severity } from '../../src/report/diagnostic.js'
import type { Outcome } from '../../src/report/outcome.js'
import type { Place } from '../../src/report/place.js'
import { readXml } from '../../src/script/xml.js'
import { run } from '../command/show.js'
import type { MemoryWorld } from '../world/memory.js'

/** One hostile input and what must become of it; see the README beside the shared corpus. */
export interface HostileInput {
  readonly id: string
  /** What kind of thing it is: a whole article file, a text, the name of a file. */
  readonly field: string
  readonly payload: string | Uint8Array
  readonly expect: 'accept' | 'reject' | 'neutralise' | 'no-crash'
}

/** A diagnostic as `--json` prints it. */
export interface Told {
  readonly code: string
  readonly severity: Severity
  readonly place?: Place
  readonly message: string
}

/** What a command said and how it ended. */
export interface Result {
  readonly code: number
  readonly told: readonly Told[]
  /** The diagnostics about a file. */
  readonly about: (file: string) => readonly Told[]
}

/** No single input may take longer. */
const longestMilliseconds = 2000
const ownNames = Object.getOwnPropertyNames(Object.prototype).sort()

/** Runs a command with `--json` and makes sure that it ended as a command ends. */
export async function obey(world: MemoryWorld, ...words: readonly string[]): Promise<Result> {
  const { code, out, talk } = await run(world, ...words, '--json')
  expect([0, 1], talk).toContain(code)
  expectSound()
  const lines = out.trimEnd().split('\n')
  const told = lines.map(line => JSON.parse(line) as Told).filter(line => 'severity' in line)
  expect(code).toBe(errorsOf(told).length > 0 ? 1 : 0)
  return { code, told, about: file => told.filter(({ place }) => place?.file === file) }
}

/** No input reaches the objects of the program itself. */
export function expectSound(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(ownNames)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
}

/** Opens a show that must be in order. */
export async function opened(world: MemoryWorld): Promise<OpenShow> {
  const { value, diagnostics } = await openShow(world, { root: '.' })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

/** The walk for one file, which must be over soon. */
export function soon(world: MemoryWorld, show: OpenShow, file: string): Outcome<Compiled | undefined> {
  const start = performance.now()
  const outcome = compile(world, show, file)
  expectSoon(start)
  expectSound()
  return outcome
}

/** What began at `start` did not keep anybody waiting. */
export function expectSoon(start: number): void {
  expect(performance.now() - start).toBeLessThan(longestMilliseconds)
}

export function errorsOf(told: readonly Told[]): readonly Told[] {
  return told.filter(({ severity }) => severity === 'error')
}

/** Errors are no use to a person who does not find them. */
export function expectPlaced(told: readonly Told[]): void {
  for (const { place, message } of errorsOf(told)) {
    expect(place?.line, message).toBeGreaterThan(0)
    expect(place?.column, message).toBeGreaterThan(0)
    expect(message).not.toMatch(/undefined|\[object/)
  }
}

/** Characters that no content may hold, whatever the label of an input says. */
export function isRefused(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\0-\x08\x0b\x0c\x0e-\x1f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/u.test(text)
}

/** Blanks, and characters without any ink. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(text)
}

/** The files written for an episode are sound: XML is well-formed, and HTML has no tags but those of ours. */
export function expectHarmless(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('.ssml')) expect(readXml(text, silent), path).toBeUndefined()
    if (path.endsWith('.html')) expectOwnTags(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(text, path).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufdd0-\ufdef\ufffe\uffff]/)
  }
}

const silent = { open: () => {}, close: () => {}, text: () => {} }

function expectOwnTags(html: string): void {
  const foreign = html
    .match(/<[^>]*>?/g)
    ?.filter(tag => !/^<(?:\/?(?:p|ul|li|a)|br|a href="(?:https?:\/\/|mailto:)[^"<>\s]*")>$/.test(tag))
  expect(foreign ?? []).toEqual([])
}

/** The files below an episode's folder in `output/`. */
export function written(contents: Readonly<Record<string, string>>, name: string): Record<string, string> {
  const folder = `output/${name}/`
  return Object.fromEntries(Object.entries(contents).filter(([path]) => path.startsWith(folder)))
}
