import { readReview } from '../../article/read-review.js'
import { decodeSource } from '../../article/source.js'
import type { OpenShow } from '../../compile.js'
import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import { kindOf } from '../show.js'

/** The files of a show that no single episode is made from: its lexica and the review records. */
export function furtherFiles({ root, show }: OpenShow, world: World): readonly string[] {
  return ['content', show.paths.reviews].flatMap(folder =>
    (world.files.list(pathFrom(root, folder)) ?? [])
      .filter(({ name, kind }) => kind !== 'folder' && /\.ya?ml$/.test(name))
      .map(({ name }) => `${folder}/${name}`)
      .filter(file => ['lexicon', 'review'].includes(kindOf(file, show)))
  )
}

/** What is wrong with such a file; what has been said when the show was opened is not said again. */
export function checkFurther(file: string, open: OpenShow, world: World): readonly Diagnostic[] {
  if (kindOf(file, open.show) === 'review') return checkReview(file, open, world)
  const language = /lexicon\.([a-z]{2,3})\.ya?ml$/.exec(file)?.[1]
  return language === undefined ? [] : open.lexiconOf(language).diagnostics
}

function checkReview(file: string, { root }: OpenShow, world: World): readonly Diagnostic[] {
  const bytes = world.files.read(pathFrom(root, file))
  if (bytes === undefined) return [diagnose('article/missing', undefined, file)]
  const { value: source, diagnostics } = decodeSource(file, bytes)
  return source === undefined ? diagnostics : readReview(file, source).diagnostics
}
