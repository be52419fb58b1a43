import type { World } from '../../world/world.js'
import type { OpenAction, OpenAnswer } from '../protocol.js'
import { refuse } from './diagnostic-view.js'
import type { Newsroom } from './newsroom.js'
import { done, type Result, unknown } from './result.js'

/** Editors that open a line when they are asked to; no other program is ever started. */
const editors: Readonly<Record<string, (path: string, line: number, column: number) => readonly string[]>> = {
  code: atColumn,
  codium: atColumn,
  cursor: atColumn,
  windsurf: atColumn,
  zed: (path, line, column) => [`${path}:${line}:${column}`],
  subl: (path, line, column) => [`${path}:${line}:${column}`],
  kate: (path, line, column) => ['--line', `${line}`, '--column', `${column}`, path],
  gedit: (path, line, column) => [`+${line}:${column}`, path]
}

function atColumn(path: string, line: number, column: number): readonly string[] {
  return ['--goto', `${path}:${line}:${column}`]
}

/** An editor that stays open has been started all the same. */
const patienceMilliseconds = 1_500

/** Opens a place of a file the show is made from in the first editor that is there. */
export async function openPlace(room: Newsroom, { file, line, column }: OpenAction): Promise<Result<OpenAnswer>> {
  const path = pathIn(room, file)
  if (path === undefined) return unknown
  for (const [name, words] of Object.entries(editors)) {
    if (await starts(room.world, name, words(path, line, column))) return done({ editor: name })
  }
  return { status: 422, value: refuse('review/no-editor', Object.keys(editors).join(', ')) }
}

/** The path of a file we know; what the request says is only looked up. */
function pathIn({ live, entries, world }: Newsroom, file: string): string | undefined {
  const known = new Set([...live.files(), ...live.show().sources.keys()])
  for (const { open } of entries.values()) for (const it of open?.state.files ?? []) known.add(it.file)
  return known.has(file) ? world.files.real(live.pathOf(file)) : undefined
}

async function starts({ programs, clock }: World, name: string, words: readonly string[]): Promise<boolean> {
  const ended = programs.run(name, words).then(end => end !== undefined)
  const stays = clock.sleep(patienceMilliseconds).then(() => true)
  return Promise.race([ended, stays])
}
