import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nodeCalls } from '../../src/world/calls.js'
import { hash } from '../../src/world/hash.js'
import { lay, textsIn } from '../world/episode.js'

/** What people have put into an episode's folder; every build has to leave it there. */
export const own: Readonly<Record<string, string>> = {
  'audio/episode.mp3': 'ID3',
  'notizen.txt': 'meine Notiz',
  'ssml/azure/notizen.txt': 'meine Notiz zu Azure'
}

const showText = `title: Eine Sendung
language: de-DE
timezone: Europe/Berlin
wordsPerMinute: 140
dialects: [w3c-1.1, polly-neural, azure, espeak-ng]
hosts:
  - { role: host, name: die Moderation, voices: { azure: de-DE-KatjaNeural, polly-neural: Vicki, espeak-ng: de } }
`

/** A word that says which generation a text is of; made of letters, as figures are read out: `17` → `Fassungaabh`. */
function word(generation: number): string {
  return `Fassung${String(generation)
    .padStart(4, '0')
    .replace(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)))}`
}

/** The generations a text tells of. */
function generationsIn(text: string): readonly number[] {
  const words = [...text.matchAll(/Fassung([a-j]{4})(?![a-z])/g)]
  const numbers = words.map(([, letters = '']) => Number(letters.replace(/./g, it => String('abcdefghij'.indexOf(it)))))
  return [...new Set(numbers)]
}

/** An article of about the sample's size that names its generation wherever a person could look. */
function articleText(generation: number): string {
  const it = word(generation)
  const sentence = `In ${it} steht jeder Satz, wie er in ${it} geschrieben wurde, und keiner aus einem anderen Stand. `
  const section = (name: string) => `  - heading: ${name} in ${it}\n    body: |\n      ${sentence.repeat(5)}\n`
  return `title: Die Folge in ${it}
date: 2026-05-04
language: de-DE
summary:
  - Ein Satz aus ${it}
lead: |
  ${sentence}
sections:
${['Anfang', 'Mitte', 'Schluss'].map(section).join('')}sources:
  - { title: Archiv von ${it}, url: https://example.org/${it} }
`
}

/** Writes a show's articles, each in a generation of its own, and the show itself. */
export function writeShow(root: string, articles: Readonly<Record<string, number>>): void {
  put(join(root, 'content/show.yaml'), showText)
  for (const [slug, generation] of Object.entries(articles))
    put(join(root, `content/articles/${slug}.yaml`), articleText(generation))
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** The folder of an article's episode. */
export function folderOf(slug: string): string {
  return `2026-05-04-${slug}`
}

/** Lays people's own files into the folders of episodes. */
export function layOwn(output: string, slugs: readonly string[]): void {
  for (const slug of slugs) lay(nodeCalls, join(output, folderOf(slug)), own)
}

/** What can be wrong with an output folder. */
const harms = ['torn', 'mixed', 'missing', 'lost', 'left behind'] as const
type Harm = (typeof harms)[number]

/** Something wrong, in words that begin with what it is: `torn: eins/script.md`. */
export type Wrong = `${Harm}: ${string}`

/** How often each harm was found, the ones that were not found as well. */
export function countHarms(wrong: readonly Wrong[]): Readonly<Record<string, number>> {
  return Object.fromEntries(harms.map(harm => [harm, wrong.filter(it => it.startsWith(`${harm}:`)).length]))
}

/** What an episode may be: one of these generations, and whether people's own files lie in its folder. */
export interface Expected {
  readonly generations: readonly number[]
  readonly own?: boolean
}

/** Looks through an output folder that no program is at work in, for all that should not be. */
export function wrongIn(output: string, expected: Readonly<Record<string, Expected>>): readonly Wrong[] {
  const folders = Object.keys(expected).map(folderOf)
  const strangers = nodeCalls.readdir(output).filter(({ name }) => !folders.includes(name))
  return [
    ...strangers.map(({ name }): Wrong => `left behind: ${name}`),
    ...Object.entries(expected).flatMap(([slug, it]) =>
      wrongWith(slug, textsIn(nodeCalls, join(output, folderOf(slug))), it)
    )
  ]
}

/** The generation an episode stands in by its manifest; undefined where there is none. */
export function standing(output: string, slug: string): number | undefined {
  return generationsIn(textsIn(nodeCalls, join(output, folderOf(slug)))['episode.json'] ?? '')[0]
}

function wrongWith(slug: string, files: Readonly<Record<string, string>>, expected: Expected): readonly Wrong[] {
  const manifest = files['episode.json']
  if (manifest === undefined) return [`missing: ${slug}`]
  const kept = expected.own ? own : {}
  const hashes = hashesIn(manifest)
  if (hashes === undefined) return [`torn: ${slug}/episode.json`]
  const ours = ['episode.json', ...Object.keys(hashes)]
  const strangers = Object.keys(files).filter(path => !ours.includes(path) && !(path in kept))
  return [
    ...ours.flatMap(path => wrongFile(`${slug}/${path}`, files[path], hashes[path], expected)),
    ...(new Set(ours.flatMap(path => generationsIn(files[path] ?? ''))).size === 1 ? [] : [`mixed: ${slug}` as const]),
    ...Object.keys(kept)
      .filter(path => files[path] !== kept[path])
      .map((path): Wrong => `lost: ${slug}/${path}`),
    ...strangers.map((path): Wrong => `left behind: ${slug}/${path}`)
  ]
}

function hashesIn(manifest: string): Readonly<Record<string, string>> | undefined {
  try {
    const { outputs } = JSON.parse(manifest) as { outputs: Readonly<Record<string, { sha256: string }>> }
    return Object.fromEntries(Object.entries(outputs).map(([path, { sha256 }]) => [path, sha256]))
  } catch {
    return undefined
  }
}

/** Of one generation that may be, and with the bytes the manifest tells of. */
function wrongFile(path: string, text: string | undefined, sha256: string | undefined, expected: Expected): Wrong[] {
  if (text === undefined) return [`missing: ${path}`]
  const found = generationsIn(text)
  if (found.length !== 1 || (sha256 !== undefined && hash(text) !== sha256)) return [`torn: ${path}`]
  const [generation = -1] = found
  return expected.generations.includes(generation) ? [] : [`mixed: ${path} is of generation ${generation}`]
}
