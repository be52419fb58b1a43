import { closeSync, openSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { nodeWorld } from '../../src/world/node.js'
import type { OutputFolder, World } from '../../src/world/world.js'

/** What a generation of a unit holds: its files are other ones each time, and each says which generation it is of. */
export function generation(unit: string, count: number): ReadonlyMap<string, string> {
  const names = Array.from(
    { length: 3 + (count % 4) },
    (_, part) => `ssml/${count % 2 ? 'azure' : 'polly'}/${part}.ssml`
  )
  const files = new Map(
    names.map((name, part) => [name, `${unit} ${count} ${part}\n`.repeat(10 + ((count * part) % 4000))])
  )
  return files.set('episode.json', JSON.stringify({ unit, count, files: [...files.keys()] }))
}

/** Which generation stands in a unit by its own manifest, and the files that should be there. */
export function standing(world: World, output: string, unit: string): { count: number; files: readonly string[] } {
  const manifest = world.files.read(join(output, unit, 'episode.json'))
  if (manifest === undefined) return { count: 0, files: [] }
  const { count, files } = JSON.parse(new TextDecoder().decode(manifest)) as { count: number; files: readonly string[] }
  return { count, files: [...files, 'episode.json'] }
}

/** Replaces a unit by its next generation. */
export function buildNext(world: World, folder: OutputFolder, output: string, unit: string): void {
  const { count, files } = standing(world, output, unit)
  folder.replaceUnit(unit, generation(unit, count + 1), files)
}

export const units = ['one', 'two', 'three'] as const

/** Builds generation after generation until it is killed. */
function buildForEver(world: World, output: string): void {
  for (;;) {
    world.withOutput(output, folder => {
      for (const unit of units) buildNext(world, folder, output, unit)
    })
    world.terminal.out('built\n')
  }
}

/** Builds a few generations of a unit shared with others and of one of its own; a file shows if anybody else is at it. */
function buildRounds(world: World, output: string, rounds: number, own: string): void {
  const alone = join(output, 'alone.txt')
  for (let round = 0; round < rounds; round++) {
    world.withOutput(output, folder => {
      closeSync(openSync(alone, 'wx'))
      buildNext(world, folder, output, 'shared')
      buildNext(world, folder, output, own)
      unlinkSync(alone)
    })
  }
}

const [, , mode, output = '', rounds = '', own = ''] = process.argv
if (mode !== undefined && /builder\.cjs$/.test(process.argv[1] ?? '')) {
  const world = nodeWorld({ packageFolder: '' })
  if (mode === 'print') world.terminal.out('x'.repeat(1_000_000))
  if (mode === 'for-ever') buildForEver(world, output)
  if (mode === 'rounds') buildRounds(world, output, Number(rounds), own)
}
