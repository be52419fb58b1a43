import { join } from 'node:path'
import type { FileCalls } from '../../src/world/calls.js'
import { kindAt } from '../../src/world/files.js'
import type { Ground } from '../../src/world/ground.js'
import { withOutput } from '../../src/world/output.js'

/** The files of an episode as two builds after each other write them; the second has dropped a dialect and got a part more. */
export const monday: Readonly<Record<string, string>> = {
  'episode.json': '{"build":"monday"}',
  'notes.md': 'Notizen vom Montag\n',
  'ssml/azure/01.ssml': '<speak>Montag</speak>',
  'ssml/polly/01.ssml': '<speak>Montag</speak>'
}
export const tuesday: Readonly<Record<string, string>> = {
  'episode.json': '{"build":"tuesday"}',
  'notes.md': 'Notizen vom Dienstag\n',
  'script.md': 'Skript vom Dienstag\n',
  'ssml/azure/01.ssml': '<speak>Dienstag</speak>',
  'ssml/azure/02.ssml': '<speak>Dienstag, zweiter Teil</speak>'
}

/** What people and `speak` have put into the episode's folder. */
export const others: Readonly<Record<string, string>> = {
  'audio/episode.mp3': 'ID3',
  'audio/parts/01.pcm': '0000',
  'mine.txt': 'meine Notiz',
  'ssml/azure/own.txt': 'meine Notiz zu Azure',
  'ssml/polly/deep/own.txt': 'meine Notiz zu Polly'
}

/** Builds an episode's folder into `output` as a command does. */
export function build(
  ground: Ground,
  output: string,
  files: Readonly<Record<string, string>>,
  previous: Readonly<Record<string, string>> = {},
  options: { readonly name?: string; readonly fsync?: boolean } = {}
): void {
  const { name = 'episode', fsync = false } = options
  withOutput(
    ground,
    output,
    folder => folder.replaceUnit(name, new Map(Object.entries(files)), Object.keys(previous)),
    {
      fsync
    }
  )
}

/** Lays files down as a person would, outside of any build. */
export function lay(calls: FileCalls, folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path)
    calls.mkdir(join(place, '..'), true)
    const descriptor = calls.open(place, 'w')
    calls.write(descriptor, Buffer.from(content), 0)
    calls.close(descriptor)
  }
}

/** Everything in a folder as text, by relative path; a link says where it stands, an empty folder ends in a slash. */
export function textsIn(calls: FileCalls, folder: string, inside = ''): Record<string, string> {
  if (kindAt(calls, folder) === undefined) return {}
  const entries = calls.readdir(join(folder, inside))
  if (entries.length === 0 && inside !== '') return { [`${inside}/`]: '' }
  const texts = entries.map(({ name, kind }): Record<string, string> => {
    const path = inside === '' ? name : `${inside}/${name}`
    if (kind === 'folder') return textsIn(calls, folder, path)
    return { [path]: kind === 'link' ? '(link)' : Buffer.from(calls.readFile(join(folder, path))).toString('utf8') }
  })
  return Object.assign({}, ...texts)
}

/** The same, with the episode's folder before every path. */
export function inEpisode(...files: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const all: Record<string, string> = Object.assign({}, ...files)
  return Object.fromEntries(Object.entries(all).map(([path, content]) => [`episode/${path}`, content]))
}
