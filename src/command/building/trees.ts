import { languageCode } from '../../open.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import { project } from '../../script/project.js'
import type { Script } from '../../script/tree.js'
import type { Reporter } from '../report.js'
import type { Episodes } from '../show.js'

export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** What is said in the episodes, by language (`de`); what is wrong with an episode stops it alone. */
export function treesOf(
  episodes: Episodes | undefined,
  report: Reporter['report']
): ReadonlyMap<string, readonly Script[]> {
  const trees = new Map<string, Script[]>()
  if (episodes === undefined) return trees
  for (const file of episodes.files) {
    const { value, diagnostics } = episodes.compile(file)
    report(diagnostics.filter(isError))
    if (value === undefined) continue
    const language = languageCode(value.tree.language)
    trees.set(language, [...(trees.get(language) ?? []), project(value.tree, 'speech')])
  }
  return trees
}
