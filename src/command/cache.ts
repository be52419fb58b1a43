import { speechTalk } from '../report/catalogue/talk-speech.js'
import { diagnose } from '../report/diagnostic.js'
import { type CacheEntry, type SoundCache, soundCache } from '../voice/cache.js'
import type { World } from '../world/world.js'
import type { Command, CommonOptions, ExitCode } from './command.js'
import { badValue } from './options.js'
import { type Reporter, reporter } from './report.js'
import { cacheFolderOf } from './speaking/cache-folder.js'

export interface CacheOptions {
  readonly action?: string
  readonly cache?: string
  readonly days?: string
  readonly maxMegabytes?: string
}

const actions = ['size', 'verify', 'prune'] as const

/** One run of `cache`. */
interface Run {
  readonly options: CommonOptions & CacheOptions
  readonly folder: string
  readonly cache: SoundCache
  readonly mouth: Reporter
  readonly world: World
}

export const cache: Command<CacheOptions> = {
  name: 'cache [action]',
  summary: {
    de: 'Den Speicher für Gesprochenes messen (size), prüfen (verify) oder aufräumen (prune).',
    en: 'Measure (size), check (verify) or tidy up (prune) the store of what has been spoken.'
  },
  flags: [
    { flags: '--cache <dir>', summary: { de: 'Ordner für Gesprochenes', en: 'folder for what has been spoken' } },
    {
      flags: '--days <number>',
      wholeNumber: true,
      summary: { de: 'prune: so lange unbenutzt, sonst 90', en: 'prune: unused for so long, else 90' }
    },
    {
      flags: '--max-megabytes <number>',
      wholeNumber: true,
      summary: { de: 'prune: die ältesten, bis so viel bleibt', en: 'prune: the oldest until so much is left' }
    }
  ],
  async run(options, world) {
    const mouth = reporter(options, world)
    const action = actions.find(it => it === (options.action ?? 'size'))
    if (action === undefined) {
      mouth.report([badValue('cache', options.action ?? '', actions)])
      return 2
    }
    const folder = cacheFolderOf(options, world)
    return runs[action]({ options, folder, cache: soundCache(folder, world), mouth, world })
  }
}

const runs: Readonly<Record<(typeof actions)[number], (run: Run) => ExitCode>> = { size, verify, prune }

function size({ options, folder, cache: store, mouth }: Run): ExitCode {
  const entries = store.entries()
  const bytes = bytesOf(entries)
  mouth.say(() => speechTalk[options.ui].cacheSize(folder, entries.length, megabytes(bytes)))
  mouth.data({ folder, entries: entries.length, bytes })
  return 0
}

/** What a killed run left half written is no entry and is nobody's harm. */
function verify({ options, folder, cache: store, mouth }: Run): ExitCode {
  const entries = store.entries().filter(({ key }) => key !== undefined)
  const damaged = entries.filter(entry => !store.isWhole(entry)).length
  if (damaged > 0) mouth.report([diagnose('cache/damaged', undefined, damaged)])
  else mouth.say(() => speechTalk[options.ui].cacheWhole(entries.length))
  mouth.data({ folder, entries: entries.length, damaged })
  return damaged > 0 ? 1 : mouth.exitCode()
}

const dayMilliseconds = 86_400_000
const hourMilliseconds = 3_600_000
const usualDays = 90

/** Damaged entries go, what killed runs left behind, what nobody has used for long, and the oldest of what is too much. */
function prune({ options, folder, cache: store, mouth, world }: Run): ExitCode {
  const now = world.clock.now()
  const days = Number(options.days ?? usualDays)
  const isOld = ({ used }: CacheEntry) => now - used > days * dayMilliseconds
  // A name without a key may be what another run is writing at this moment.
  const isLeft = ({ key, used }: CacheEntry) => key === undefined && now - used > hourMilliseconds
  const isBad = (entry: CacheEntry) => entry.key !== undefined && !store.isWhole(entry)
  const entries = store.entries()
  const gone = new Set(entries.filter(entry => isOld(entry) || isLeft(entry) || isBad(entry)))
  const kept = entries.filter(entry => !gone.has(entry) && entry.key !== undefined)
  for (const entry of tooMuch(kept, options.maxMegabytes)) gone.add(entry)
  for (const entry of gone) store.remove(entry)
  const bytes = bytesOf([...gone])
  mouth.say(() => speechTalk[options.ui].cachePruned(gone.size, megabytes(bytes)))
  mouth.data({ folder, removed: gone.size, bytes })
  return 0
}

/** The entries used longest ago, without which the others take no more than that. */
function tooMuch(entries: readonly CacheEntry[], most: string | undefined): readonly CacheEntry[] {
  if (most === undefined) return []
  let bytes = bytesOf(entries)
  const oldestFirst = [...entries].sort((a, b) => a.used - b.used)
  return oldestFirst.filter(entry => {
    const isTooMuch = bytes > Number(most) * 1_000_000
    if (isTooMuch) bytes -= entry.bytes
    return isTooMuch
  })
}

function bytesOf(entries: readonly CacheEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.bytes, 0)
}

/** One digit behind the point. */
function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
