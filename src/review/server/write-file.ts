import type { Bilingual } from '../protocol.js'
import { remember, sameFile } from './history.js'
import { type Newsroom, refresh, tellShow } from './newsroom.js'
import { type RawFile, rawFile, withSource } from './raw-file.js'
import { done, notWritable, type Result } from './result.js'

/** A change of a file: the new source, or why there is none. `raw` is undefined for a file that is not there. */
export type Change = (raw: RawFile | undefined) => Result<string>

/** Somebody else is writing too; so often we look again. */
const mostTries = 5

/**
 * Changes a file of the show: reads it, has it changed, and writes it only if nobody has written it meanwhile; else all of that again.
 * The change can be taken back, and the page is told.
 */
export async function changeFile(
  room: Newsroom,
  file: string,
  what: Bilingual,
  change: Change
): Promise<Result<string>> {
  const { world, live } = room
  const path = world.files.real(live.pathOf(file)) ?? live.pathOf(file)
  for (let tries = 0; tries < mostTries; tries++) {
    const before = world.files.read(path)
    const raw = before && rawFile(file, before)
    if (before && raw === undefined) return notWritable(file)
    const changed = change(raw)
    if (changed.status !== 200) return changed
    const after = raw === undefined ? new TextEncoder().encode(changed.value) : withSource(raw, changed.value)
    if (after === undefined) return notWritable(file)
    if (!sameFile(world.files.read(path), before)) continue
    if (!sameFile(before, after)) {
      world.files.write(path, after)
      remember(room.history, { what, file, path, before, after })
      await refresh(room, [live.pathOf(file)])
      tellShow(room)
    }
    return done(file)
  }
  return notWritable(file)
}
