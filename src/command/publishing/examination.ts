import { type DoctorTalk, publishTalk } from '../../report/catalogue/talk-publish.js'
import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { credentialsOf } from '../../voice/credentials.js'
import { type EspeakAnswer, type EspeakQuestion, espeakPackage } from '../../voice/espeak-job.js'
import { services } from '../../voice/services/index.js'
import type { Service } from '../../voice/services/service.js'
import { pathFrom } from '../../world/path.js'
import { troubleDiagnostic } from '../../world/trouble.js'
import { Trouble, type World } from '../../world/world.js'
import type { CommonOptions } from '../command.js'
import { cacheFolderOf } from '../speaking/cache-folder.js'

/** One thing looked at: what it is called, whether it is there, and what to say about it. */
export interface Finding {
  readonly name: string
  readonly present: boolean
  readonly said: string
}

/** All that was found, and what of it keeps the program from its work. */
export interface Examination {
  readonly lines: readonly Finding[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Packages that stand under licences of their own and are never inside ours. */
const packagesBeside: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'wasm-media-encoders', licence: 'MIT, LAME: LGPL-2.0' },
  { name: 'mpg123-decoder', licence: 'MIT, mpg123: LGPL-2.1' },
  { name: espeakPackage, licence: 'GPL-3.0' }
]

/** Programs of other people that can be used where they are installed, and the word that makes them tell their version. */
const programs = [
  { name: 'espeak-ng', word: '--version' },
  { name: 'ffmpeg', word: '-version' }
]

/** Looks at everything the program works with, and tries what can be tried without asking anybody. */
export async function examine(options: CommonOptions, world: World): Promise<Examination> {
  const words = publishTalk[options.ui].doctor
  const [voice, encoders, ...found] = await Promise.all([
    embeddedVoice(words, world),
    encodersWork(words),
    ...programs.map(it => program(it, words, world))
  ])
  const keys = [...services.values()].map(service => keysOf(service, words, world))
  const parts = [
    { lines: [machine(words, world)], diagnostics: [] },
    voice,
    ...found,
    encoders,
    ...keys,
    ...writing(options, words, world),
    { lines: [show(options, words, world), ...licences(words, world)], diagnostics: [] }
  ]
  const canSpeak = [voice, ...found.slice(0, 1), ...keys].some(({ lines }) => lines.some(({ present }) => present))
  return {
    lines: parts.flatMap(({ lines }) => lines),
    diagnostics: [
      ...(canSpeak ? [] : [diagnose('doctor/no-voice', undefined, espeakPackage)]),
      ...parts.flatMap(({ diagnostics }) => diagnostics)
    ]
  }
}

function machine(words: DoctorTalk, { machine: { engine, system } }: World): Finding {
  return { name: words.engine, present: true, said: `${engine}, ${system}` }
}

/** Has the embedded voice say a word, in its own thread: installed is not yet working. */
async function embeddedVoice(words: DoctorTalk, { threads }: World): Promise<Examination> {
  const thread = threads.start('espeak')
  const question: EspeakQuestion = { markup: '<speak>Test</speak>', voice: 'de', rate: 160 }
  const answer = await thread.ask(question).then(
    it => it as EspeakAnswer,
    () => undefined
  )
  await thread.end()
  const present = answer !== undefined && 'samples' in answer && answer.samples.length > 0
  return { lines: [{ name: words.voice, present, said: present ? words.works : words.missing }], diagnostics: [] }
}

async function program(
  { name, word }: (typeof programs)[number],
  words: DoctorTalk,
  world: World
): Promise<Examination> {
  const end = await world.programs.run(name, [word]).catch(() => undefined)
  const present = end?.code === 0
  const version = present ? (/^.{1,80}/.exec(new TextDecoder().decode(end.out))?.[0] ?? words.works) : words.notNeeded
  return { lines: [{ name: words.program(name), present, said: version }], diagnostics: [] }
}

/** Loads coder and decoder as `speak` does. */
async function encodersWork(words: DoctorTalk): Promise<Examination> {
  const [{ loadMp3Coder }, { loadMp3Decoder }] = await Promise.all([
    import('../../audio/mp3-coder.js'),
    import('../../audio/mp3-decoder.js')
  ])
  const tried: [string, () => Promise<unknown>][] = [
    ['wasm-media-encoders', () => loadMp3Coder(44_100, 96)],
    ['mpg123-decoder', () => loadMp3Decoder()]
  ]
  const diagnostics: Diagnostic[] = []
  for (const [name, load] of tried)
    await load().catch(() => diagnostics.push(diagnose('doctor/no-encoder', undefined, name)))
  const present = diagnostics.length === 0
  return { lines: [{ name: words.encoders, present, said: present ? words.works : words.missing }], diagnostics }
}

/** Whether a service's keys are there; their values are for nobody. */
function keysOf(service: Service, words: DoctorTalk, { environment }: World): Examination {
  const { title, needs } = service
  const { value, diagnostics } = credentialsOf(service, environment, false)
  const isSet = (name: string) => (environment[name] ?? '').trim() !== ''
  const names = Object.values(needs).flatMap(need => need.names)
  const present = value !== undefined
  const missing = diagnostics.flatMap(({ code, args }) => (code === 'voice/no-key' ? [String(args[1])] : []))
  const secretIsSet = Object.values(needs).some(({ secret, names }) => secret && names.some(isSet))
  return {
    lines: [
      {
        name: words.key(title),
        present,
        said: present ? words.isSet(names.filter(isSet).join(', ')) : words.notSet(names.join(', '))
      }
    ],
    diagnostics: [
      ...diagnostics.filter(({ code }) => code !== 'voice/no-key'),
      ...(secretIsSet && missing.length > 0 ? [diagnose('doctor/half-key', undefined, title, missing.join(', '))] : [])
    ]
  }
}

/** Writes and removes a small file where output and cache go; a folder that is not there yet is asked of the one it will stand in. */
function writing(options: CommonOptions, words: DoctorTalk, world: World): readonly Examination[] {
  const out = pathFrom(options.root, options.out)
  return [out, cacheFolderOf({}, world)].map(wanted => {
    const folder = standing(wanted, world)
    const problem = troubleWriting(folder, world)
    const said = problem === undefined ? words.allowed : problem.reason
    return {
      lines: [{ name: words.writing(folder), present: problem === undefined, said }],
      diagnostics: problem ? [troubleDiagnostic(problem)] : []
    }
  })
}

/** The folder itself, or the nearest above it that is there: looking makes none. */
function standing(folder: string, { files }: Pick<World, 'files'>): string {
  if (files.list(folder) || files.look(folder)) return folder
  const above = /^(.+)[/\\][^/\\]+[/\\]?$/.exec(folder)?.[1]
  return above === undefined ? '.' : standing(above, { files })
}

function troubleWriting(folder: string, { files }: World): Trouble | undefined {
  const probe = pathFrom(folder, '.sendeklar-doctor')
  try {
    files.write(probe, '')
    files.remove(probe)
    return undefined
  } catch (problem) {
    if (problem instanceof Trouble) return problem
    throw problem
  }
}

function show({ root }: CommonOptions, words: DoctorTalk, { files }: World): Finding {
  const file = pathFrom(root, 'content/show.yaml')
  const present = files.look(file) !== undefined
  return { name: words.show, present, said: present ? file : words.noShow }
}

function licences(words: DoctorTalk, world: World): readonly Finding[] {
  const notices = `${world.packageFolder}/THIRD-PARTY.md`
  return [
    { name: words.licences, present: true, said: `${words.ourLicence} ${words.bundled(notices)}` },
    ...packagesBeside.map(({ name, licence }) => {
      const present = isInstalled(name, world)
      return { name, present, said: words.beside(licence, present) }
    })
  ]
}

/** Where Node looks for a package: beside us, and beside every folder above. */
function isInstalled(name: string, { packageFolder, files }: World): boolean {
  const parts = packageFolder.split(/[/\\]/)
  return parts.some((_, i) => {
    const folder = parts.slice(0, parts.length - i).join('/')
    return files.look(`${folder}/node_modules/${name}/package.json`) !== undefined
  })
}
