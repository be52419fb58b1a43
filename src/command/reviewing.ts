import { readSound } from '../audio/read-sound.js'
import type { Compiled } from '../compile.js'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { builtInPage } from '../review/built-in-page.js'
import type { PageFiles } from '../review/protocol.js'
import type { Studio } from '../review/server/hear.js'
import { type LiveShow, openLive } from '../review/server/live-show.js'
import { type Newsroom, openNewsroom, refresh, survey } from '../review/server/newsroom.js'
import { receptionOf } from '../review/server/reception.js'
import type { Samples } from '../review/server/spoken-sound.js'
import type { Heard } from '../review/server/view.js'
import { project } from '../script/project.js'
import type { Script } from '../script/tree.js'
import { soundCache } from '../voice/cache.js'
import { planSpeech } from '../voice/units.js'
import { nameInShow, pathFrom } from '../world/path.js'
import { troubleDiagnostic } from '../world/trouble.js'
import { Trouble, type World } from '../world/world.js'
import { needsApproval } from './building/approval.js'
import type { CommonOptions } from './command.js'
import type { ReviewOptions } from './review.js'
import { cacheFolderOf } from './speaking/cache-folder.js'
import { type Booth, openBooth } from './speaking/engines.js'
import { audioFolder, readRecording, scriptHash } from './speaking/recording.js'
import { synthesize } from './speaking/synthesize.js'

/** A review page that is open. */
export interface Running {
  /** With the token that lets one browser in. */
  readonly address: string
  readonly port: number
  readonly room: Newsroom
  /** Looks at some paths now, as if the disk had told of them. */
  readonly look: (paths: readonly string[]) => Promise<void>
  /** Resolves when every episode has been looked at. */
  readonly surveyed: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the page; undefined with the reason where it can not be shown. `page` is another page than the one that is built in. */
export async function startReview(
  options: CommonOptions & ReviewOptions,
  world: World,
  page: PageFiles = builtInPage
): Promise<Outcome<Running | undefined>> {
  const { root, templateDir } = options
  const named = [...new Set(options.articles.map(file => nameInShow(root, file, world.files)))]
  const request = { root, named, everyLowering: true, ...(templateDir === undefined ? {} : { templateDir }) }
  const { value: live, diagnostics } = await openLive(world, request)
  if (live === undefined) return { value: undefined, diagnostics }
  if (!page.has('index.html'))
    return { value: undefined, diagnostics: [...diagnostics, diagnose('review/no-page', undefined)] }
  const out = pathFrom(root, options.out)
  const room = openNewsroom({
    world,
    live,
    reviewer: await nameOfPerson(world),
    requireApproval: needsApproval(options.requireApproval, live.show().show),
    heard: (name, tree) => heardIn(`${out}/${name}`, tree, world)
  })
  const studio = studioOf(options, out, live, world)
  const keys = { token: world.secret(), session: world.secret() }
  const port = Number(options.port ?? 0)
  const served = await world.serve(receptionOf({ room, studio, page, keys, troubleOf }, port))
  if (served === undefined)
    return { value: undefined, diagnostics: [...diagnostics, diagnose('review/port-taken', undefined, port)] }
  const address = `http://127.0.0.1:${served.port}/?t=${keys.token}`
  const running = await keepUp(room, live, world)
  if (options.open) void openBrowser(address, world)
  const close = async () => {
    running.stop()
    await Promise.all([served.close(), studio.close()])
  }
  return {
    value: { address, port: served.port, room, look: running.look, surveyed: running.surveyed, close },
    diagnostics
  }
}

function troubleOf(problem: unknown): Diagnostic | undefined {
  return problem instanceof Trouble ? troubleDiagnostic(problem) : undefined
}

interface Keeping {
  readonly look: Running['look']
  readonly surveyed: Running['surveyed']
  readonly stop: () => void
}

/** Keeps the newsroom as the disk is, one change after the other. */
async function keepUp(room: Newsroom, live: LiveShow, world: World): Promise<Keeping> {
  let work: Promise<void> = Promise.resolve()
  let surveying: Promise<void> | undefined
  const surveyed = () => {
    surveying ??= survey(room).finally(() => {
      surveying = undefined
    })
    return surveying
  }
  const look = (paths: readonly string[]) => {
    work = work.then(() => refresh(room, paths))
    return work
  }
  const watching = await world.watch(live.folders(), async paths => {
    await look(paths)
    await surveyed()
  })
  void surveyed()
  const stop = () => {
    room.closed = true
    watching.close()
  }
  return { look, surveyed, stop }
}

/** Who is at the keyboard, as git or the system knows them. */
async function nameOfPerson({ programs, environment }: World): Promise<string> {
  const git = await programs.run('git', ['config', 'user.name'])
  const name = git?.code === 0 ? new TextDecoder().decode(git.out).trim() : ''
  return (name || environment.USER || environment.USERNAME || '').slice(0, 200)
}

const openers = ['xdg-open', 'open', 'explorer'] as const

async function openBrowser(address: string, { programs }: World): Promise<void> {
  for (const name of openers) if (await programs.run(name, [address])) return
}

/** When the sentences of the recording beside the texts are heard, where it says what the script says now. */
function heardIn(folder: string, tree: Script, world: World): Heard | undefined {
  const recording = readRecording(folder, world)
  if (recording === undefined || recording.script !== scriptHash(tree, world)) return undefined
  return { seconds: recording.seconds, cues: recording.cues.filter(({ text }) => text !== '') }
}

/** The embedded voice, called in when somebody wants to hear something. */
function studioOf(options: CommonOptions & ReviewOptions, out: string, live: LiveShow, world: World): Studio {
  const cache = soundCache(cacheFolderOf(options, world), world)
  let opened: Promise<Outcome<Booth | undefined>> | undefined
  const booth = () => {
    opened ??= openBooth({}, live.show().show, world)
    return opened
  }
  return {
    plan: async compiled => planFor(compiled, await booth(), world),
    speak: async (units, told) => {
      const { value, diagnostics } = await booth()
      if (value === undefined) return { value: new Map(), diagnostics }
      const all = new Set(units.map(({ key }) => key)).size
      const spoken = await synthesize(units, value.engine, cache, (_, known) => told(known.size, all))
      const sounds = new Map<string, Samples>()
      for (const { key } of units) {
        const sound = cache.read(key)?.sound
        if (sound) sounds.set(key, sound)
      }
      return { value: sounds, diagnostics: spoken.diagnostics }
    },
    recorded: async (name, tree) => {
      const heard = heardIn(`${out}/${name}`, tree, world)
      const bytes = heard && world.files.read(`${out}/${name}/${audioFolder}/episode.mp3`)
      const sound = bytes && (await readSound(bytes, 'episode.mp3')).value
      return heard && bytes && sound ? { ...heard, bytes, samples: sound.samples } : undefined
    },
    close: async () => {
      await (await opened)?.value?.engine.close()
    }
  }
}

function planFor(
  { tree, placeOf }: Compiled,
  { value: booth, diagnostics }: Outcome<Booth | undefined>,
  world: World
): ReturnType<typeof planSpeech> | Outcome<undefined> {
  if (booth === undefined) return { value: undefined, diagnostics }
  const { engine, dialect, voices } = booth
  const { language } = tree
  const request = { engine, dialect, language, voiceOf: voices(language), placeOf, hash: world.hash }
  return planSpeech(project(tree, 'speech'), request)
}
