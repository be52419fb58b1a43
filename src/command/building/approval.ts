import type { Show } from '../../article/show.js'
import type { ReviewNote } from '../../format/manifest.js'
import { type Diagnostic, diagnose } from '../../report/diagnostic.js'

/** Whether only what is signed off may be built and published: the option, or `requireApproval: true` of show.yaml. */
export function needsApproval(asked: boolean | undefined, { requireApproval }: Pick<Show, 'requireApproval'>): boolean {
  return asked === true || requireApproval === true
}

/**
 * What keeps an episode from being broadcast: nobody has signed it off, its text is another one since, or a wish for changes stands.
 * Nothing where somebody has signed exactly this text. `manifest` is its `episode.json`, which carries what was decided.
 */
export function approvalFindings(folder: string, manifest: string): readonly Diagnostic[] {
  const note = noteIn(manifest)
  const wanted = (note?.wanted ?? []).map(({ by, text }) =>
    diagnose('review/changes-wanted', undefined, folder, by, excerpt(text))
  )
  if (note === undefined || note.state === 'none') return [...wanted, diagnose('review/not-signed', undefined, folder)]
  if (note.state === 'signed') return wanted
  return [...wanted, diagnose('review/changed-since-signed', undefined, folder, note.by ?? '')]
}

function noteIn(manifest: string): ReviewNote | undefined {
  const { review } = JSON.parse(manifest) as { readonly review?: ReviewNote | null }
  return review ?? undefined
}

const excerptLength = 60

function excerpt(words: string): string {
  return words.length <= excerptLength ? words : `${words.slice(0, excerptLength - 1).trimEnd()}…`
}
