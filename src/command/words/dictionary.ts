import type { SpellingFiles } from '../../language/spelling.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'

/**
 * The npm package with the spelling dictionary of a language. It is nothing of ours and need not be there: German ones are under
 * the GPL. Two files of it are read, none is run.
 */
export function dictionaryPackage(language: string): string {
  return `dictionary-${language}`
}

/** Whether a word is in the dictionary of a language; undefined where none is installed beside the show or beside us. */
export async function openDictionary(
  language: string,
  root: string,
  world: World
): Promise<((word: string) => boolean) | undefined> {
  const files = filesOf(dictionaryPackage(language), root, world)
  if (files === undefined) return undefined
  const { spellingOf } = await import('../../language/spelling.js')
  return spellingOf(files)
}

function filesOf(name: string, root: string, { files, packageFolder }: World): SpellingFiles | undefined {
  const decoder = new TextDecoder()
  const folders = [
    pathFrom(root, 'node_modules'),
    pathFrom(packageFolder, 'node_modules'),
    pathFrom(packageFolder, '..')
  ]
  for (const folder of folders) {
    const aff = files.read(pathFrom(folder, `${name}/index.aff`))
    const dic = files.read(pathFrom(folder, `${name}/index.dic`))
    if (aff !== undefined && dic !== undefined) return { aff: decoder.decode(aff), dic: decoder.decode(dic) }
  }
  return undefined
}
