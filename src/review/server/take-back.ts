import { refuse } from './diagnostic-view.js'
import { reversed, takenBack } from './history.js'
import { type Newsroom, refresh, tellShow } from './newsroom.js'
import { conflict, done, type Result } from './result.js'

/** Takes the last change back, or does the last one again that was taken back. */
export async function takeBack(room: Newsroom, from: 'done' | 'undone'): Promise<Result<string>> {
  const { world, live, history } = room
  const change = history[from].at(-1)
  if (change === undefined) return { status: 422, value: refuse('review/nothing-to-undo') }
  const result = takenBack(change, world)
  if ('mine' in result) {
    const { mine, theirs } = result
    return conflict('review/conflict', change.file, mine, theirs, theirs === null ? '' : world.hash(theirs))
  }
  if (result.bytes === undefined) world.files.remove(change.path)
  else world.files.write(change.path, result.bytes)
  history[from].pop()
  history[from === 'done' ? 'undone' : 'done'].push(reversed(change, result.bytes))
  await refresh(room, [live.pathOf(change.file)])
  tellShow(room)
  return done(change.file)
}
