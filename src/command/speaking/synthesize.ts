import type { Diagnostic } from '../../report/diagnostic.js'
import type { SoundCache } from '../../voice/cache.js'
import type { Engine, SpokenUnit } from '../../voice/engine.js'
import type { PlannedUnit } from '../../voice/units.js'

/** What came of speaking the units that were missing. */
export interface Synthesis {
  readonly spoken: number
  readonly stored: number
  /** Seconds of sound of each unit, by its key. */
  readonly seconds: ReadonlyMap<string, number>
  readonly diagnostics: readonly Diagnostic[]
}

/** After so many failures the others would fail too. */
const mostFailures = 3

/** Each key once; a sentence that is said twice is spoken once. */
export function unitsByKey(units: readonly PlannedUnit[]): readonly PlannedUnit[] {
  return [...new Map(units.map(unit => [unit.key, unit])).values()]
}

/** The units whose sound is not stored, or not whole. */
export function missingUnits(units: readonly PlannedUnit[], cache: SoundCache): readonly PlannedUnit[] {
  return unitsByKey(units).filter(({ key }) => cache.read(key) === undefined)
}

/** Speaks what is missing, as much at once as the engine likes, and stores each unit as soon as it is there; `told` hears of each with all keys that are known by then. */
export async function synthesize(
  units: readonly PlannedUnit[],
  engine: Engine,
  cache: SoundCache,
  told: (unit: PlannedUnit, known: ReadonlyMap<string, number>, stored: number) => void
): Promise<Synthesis> {
  const all = unitsByKey(units)
  const seconds = new Map<string, number>()
  const diagnostics: Diagnostic[] = []
  const waiting: PlannedUnit[] = []
  for (const unit of all) {
    const known = cache.read(unit.key)
    if (known) seconds.set(unit.key, secondsOf(known))
    else waiting.push(unit)
  }
  const stored = seconds.size
  let failures = 0
  const work = async () => {
    for (let unit = waiting.shift(); unit && failures < mostFailures; unit = waiting.shift()) {
      const { value, diagnostics: said } = await engine.speak(unit)
      diagnostics.push(...said)
      if (value === undefined) failures++
      else {
        cache.write(unit.key, value)
        seconds.set(unit.key, secondsOf(value))
        told(unit, seconds, stored)
      }
    }
  }
  await Promise.all(Array.from({ length: engine.atOnce ?? 1 }, work))
  return { spoken: seconds.size - stored, stored, seconds, diagnostics: distinct(diagnostics) }
}

/** What a stored unit will be after it has been stored: the same samples, whether it was spoken now or last week. */
export async function soundOf(unit: PlannedUnit, engine: Engine, cache: SoundCache): Promise<SpokenUnit> {
  const known = cache.read(unit.key)
  if (known) return known
  // Somebody has damaged or removed it since.
  const { value } = await engine.speak(unit)
  if (value) cache.write(unit.key, value)
  const again = cache.read(unit.key)
  if (again === undefined) throw new Error(`the sound of a unit is gone: ${unit.key}`)
  return again
}

function secondsOf({ sound }: SpokenUnit): number {
  return sound.samples.length / sound.rate
}

/** What is said of no place in particular is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(it => {
    const name = JSON.stringify(it)
    const isNew = it.place !== undefined || !seen.has(name)
    seen.add(name)
    return isNew
  })
}
