import { join } from 'node:path'
import { attempt, kindAt } from './files.js'
import type { Ground } from './ground.js'
import { hasLock, lock, tryLock } from './lock.js'
import { refuse, troubled } from './trouble.js'
import { hasStage, mend, replaceUnit, type Workshop } from './unit.js'
import type { OutputFolder } from './world.js'

/** Lends the output folder to `work` under its lock, made and mended first; `work` is over when it returns. See `World.withOutput`. */
export function withOutput<Value>(
  ground: Ground,
  folder: string,
  work: (output: OutputFolder) => Value,
  options: { readonly fsync?: boolean } = {}
): Value {
  const { calls } = ground
  const held = troubled(folder, () => {
    makeOutput(ground, folder)
    return lock(ground, folder)
  })
  const shop: Workshop = { calls, folder, fsync: options.fsync ?? false }
  let value: Value
  try {
    troubled(folder, () => mend(shop))
    value = work({
      replaceUnit: (name, files, previous) =>
        troubled(join(folder, name), () => {
          held.beat()
          replaceUnit(shop, name, files, previous)
        })
    })
  } catch (error) {
    attempt(held.release)
    throw error
  }
  troubled(folder, held.release)
  return value
}

/** Mends what a killed builder left, unless another one is at work; two looks at the disk when there is nothing. */
export function recover(ground: Ground, folder: string): void {
  const { calls } = ground
  troubled(folder, () => {
    if (!hasStage(calls, folder) && !hasLock(calls, folder)) return
    const held = tryLock(ground, folder)
    if (typeof held === 'string') return
    try {
      mend({ calls, folder, fsync: false })
    } catch (error) {
      attempt(held.release)
      throw error
    }
    held.release()
  })
}

/** The folder may stand behind links above it, as the person chose; it may not be one that came with the files. */
function makeOutput({ calls }: Ground, folder: string): void {
  if (kindAt(calls, folder) === 'link') throw refuse('ELINK', folder)
  calls.mkdir(folder, true)
}
