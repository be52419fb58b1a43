import { talk } from '../report/catalogue/talk.js'
import { diagnose } from '../report/diagnostic.js'
import { pathFrom } from '../world/path.js'
import type { Files, World } from '../world/world.js'
import type { Command } from './command.js'
import { reporter } from './report.js'

/** Folders of the package a show begins with: the sample's content, and the schemas its editor comments point to. */
const starterFolders = ['content', '.schema']

export const init: Command<{ readonly dir?: string; readonly yes?: boolean }> = {
  name: 'init [dir]',
  summary: {
    de: 'Eine Sendung zum Anfangen anlegen, die sich sofort bauen lässt.',
    en: 'Lay out a show to start from that builds at once.'
  },
  flags: [
    {
      flags: '--yes',
      summary: { de: 'vorhandene Dateien ersetzen, ohne zu fragen', en: 'replace existing files without asking' }
    }
  ],
  async run(options, world) {
    const { report, say, data } = reporter(options, world)
    const folder = options.dir ?? options.root
    const { fresh, changed } = compareWith(folder, starter(world), world.files)
    const allowed =
      changed.size === 0 ||
      options.yes ||
      (await world.terminal.confirm(talk[options.ui].mayOverwrite(changed.size, folder)))
    if (!allowed) {
      report([diagnose('init/exists', undefined, pathFrom(folder, firstOf(changed)), changed.size)])
      return 1
    }
    const files = new Map([...fresh, ...changed])
    for (const [path, content] of files) world.files.write(pathFrom(folder, path), content)
    say(words => words.started(files.size, folder))
    data({ folder, files: [...files.keys()] })
    return 0
  }
}

type Contents = ReadonlyMap<string, Uint8Array>

/** The starter's files by path inside a show. */
function starter(world: World): Contents {
  const paths = starterFolders.flatMap(folder => filesUnder(folder, world))
  return new Map(paths.map(path => [path, world.files.read(`${world.packageFolder}/${path}`) ?? new Uint8Array()]))
}

function filesUnder(folder: string, world: World): string[] {
  return (world.files.list(`${world.packageFolder}/${folder}`) ?? []).flatMap(({ name, kind }) => {
    if (kind === 'folder') return filesUnder(`${folder}/${name}`, world)
    return kind === 'file' ? [`${folder}/${name}`] : []
  })
}

/** Which files are not there yet, and which stand there with other content. */
function compareWith(folder: string, files: Contents, disk: Files): { fresh: Contents; changed: Contents } {
  const fresh = new Map<string, Uint8Array>()
  const changed = new Map<string, Uint8Array>()
  for (const [path, content] of files) {
    const there = disk.read(pathFrom(folder, path))
    if (there === undefined) fresh.set(path, content)
    else if (!sameBytes(there, content)) changed.set(path, content)
  }
  return { fresh, changed }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

function firstOf(files: Contents): string {
  return files.keys().next().value ?? ''
}
