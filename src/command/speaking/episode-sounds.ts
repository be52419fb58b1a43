import type { ShowBed } from '../../article/show.js'
import type { Bed, Placed } from '../../audio/episode.js'
import { readSound } from '../../audio/read-sound.js'
import type { Sound } from '../../audio/sound.js'
import { type Diagnostic, hasErrors } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { PlannedUnit, Step } from '../../voice/units.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import type { Episodes } from '../show.js'

/** All that is heard in an episode: sounds one after the other, and music under them. */
export interface EpisodeSounds {
  readonly placed: readonly Placed[]
  readonly beds: readonly Bed[]
}

/** The names of all sounds of the show an episode plays, each once: those of its templates and those that lie under it. */
export function soundNames(steps: readonly Step[], { audio }: Episodes['show']['show']): ReadonlySet<string> {
  const played = steps.flatMap(step => ('play' in step ? [step.play] : []))
  return new Set([...played, ...(audio?.beds ?? []).map(({ sound }) => sound)])
}

/** Puts an episode's sounds in order. Sounds of the show are held; those of units are fetched by `spoken` when they are needed, one at a time. */
export async function episodeSounds(
  steps: readonly Step[],
  show: Episodes['show'],
  spoken: (unit: PlannedUnit) => Promise<Sound>,
  world: Pick<World, 'files'>
): Promise<Outcome<EpisodeSounds | undefined>> {
  const { value: sounds, diagnostics } = await readSounds(soundNames(steps, show.show), show, world)
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics }
  const { audio } = show.show
  const placed = steps.map((step, unit): Placed => {
    const { pauseAfterMilliseconds } = step
    if ('say' in step) return { sound: () => spoken(step.say), pauseAfterMilliseconds, unit }
    const { quieter = 0, fadeIn = 0, fadeOut = 0 } = audio?.sounds[step.play] ?? {}
    const music = { level: 0 - quieter, fadeInMilliseconds: fadeIn, fadeOutMilliseconds: fadeOut }
    return { sound: () => soundOf(step.play, sounds), pauseAfterMilliseconds, unit, music }
  })
  const beds = (audio?.beds ?? []).flatMap(bed => bedUnder(bed, steps, () => soundOf(bed.sound, sounds)))
  return { value: { placed, beds }, diagnostics }
}

async function readSounds(
  names: ReadonlySet<string>,
  { root, show }: Episodes['show'],
  { files }: Pick<World, 'files'>
): Promise<Outcome<ReadonlyMap<string, Sound>>> {
  const diagnostics: Diagnostic[] = []
  const sounds = new Map<string, Sound>()
  for (const name of names) {
    const file = show.sounds[name] ?? ''
    const bytes = files.read(pathFrom(root, file))
    const read = bytes && (await readSound(bytes, file))
    diagnostics.push(...(read?.diagnostics ?? []))
    if (read?.value) sounds.set(name, read.value)
  }
  return { value: sounds, diagnostics }
}

function soundOf(name: string, sounds: ReadonlyMap<string, Sound>): Sound {
  const sound = sounds.get(name)
  if (sound === undefined) throw new Error(`a sound was not read: ${name}`)
  return sound
}

/** The sounds a bed lies under: all of them, or those of the first or the last chapter. */
function bedUnder({ under, quieter, rise, fade }: ShowBed, steps: readonly Step[], sound: Bed['sound']): Bed[] {
  const chapter = under === 'opening' ? steps[0]?.chapter : under === 'closing' ? steps.at(-1)?.chapter : undefined
  const isUnder = (step: Step) => chapter === undefined || step.chapter === chapter
  const [from, to] = [steps.findIndex(isUnder), steps.findLastIndex(isUnder)]
  if (from === -1) return []
  return [{ sound, from, to, level: -quieter, fadeMilliseconds: fade, ...(rise === undefined ? {} : { rise }) }]
}
