import type { Script } from '../../script/tree.js'
import { spokenText } from '../../script/words.js'
import { type Passage, type Passages, passagesOf } from '../../voice/passages.js'
import type { Decided } from './decisions.js'

/** A sentence with the name it has on the page. */
export interface Said extends Decided {
  readonly id: string
  readonly passage: Passage
}

/** All sentences of a script, projected to speech and read by its language, with the names that approvals hold on to. */
export function sentencesOf(
  speech: Script,
  hash: (content: string) => string
): { readonly passages: Passages; readonly said: readonly Said[] } {
  const passages = passagesOf(speech)
  const seen = new Map<string, number>()
  const said = passages.rows.flatMap((row): readonly Said[] => {
    if (!('node' in row)) return []
    const spoken = spokenText(row.node)
    const whole = hash(spoken)
    const number = (seen.get(whole) ?? 0) + 1
    seen.set(whole, number)
    return [{ id: `${whole.slice(0, 16)}-${number}`, hash: whole, written: row.written, spoken, passage: row }]
  })
  return { passages, said }
}
