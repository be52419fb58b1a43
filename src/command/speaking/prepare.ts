import type { Disclosure } from '../../article/article.js'
import type { Compiled } from '../../compile.js'
import { type Diagnostic, diagnose, hasErrors } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import { project } from '../../script/project.js'
import { planSpeech, type SpeechPlan, type Step } from '../../voice/units.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import type { Episodes } from '../show.js'
import type { Booth } from './engines.js'
import { soundNames } from './episode-sounds.js'
import { scriptHash } from './recording.js'

/** What the tags and files of a recording say of its episode. */
export interface Facts {
  readonly title: string
  /** `2026-02-16` */
  readonly date: string
  readonly language: string
  /** Who made voice and words, as show.yaml or the article says it. */
  readonly disclosure?: Disclosure
}

/** An episode ready to be spoken. */
export interface Prepared {
  readonly file: string
  /** The name of its folder. */
  readonly name: string
  readonly facts: Facts
  readonly plan: SpeechPlan
  /** The manifest its texts must still have when the recording is put beside them. */
  readonly manifest: string
  readonly script: string
  readonly recipe: string
  /** The show notes, which take the measured chapters. */
  readonly notes: Compiled['notes']
}

/** Of how we mix: a change here makes every recording anew. */
const mixVersion = 2

/** Makes units of an episode for an engine; undefined after an error. */
export function prepare(
  file: string,
  { compile, show }: Pick<Episodes, 'compile' | 'show'>,
  booth: Booth,
  world: World
): Outcome<Prepared | undefined> {
  const { value: compiled, diagnostics } = compile(file)
  if (compiled === undefined) return { value: undefined, diagnostics }
  const { engine, dialect, voices } = booth
  const { language } = compiled.tree
  const request = { engine, dialect, language, voiceOf: voices(language), placeOf: compiled.placeOf, hash: world.hash }
  const planned = planSpeech(project(compiled.tree, 'speech'), request)
  const plan = planned.value
  const found: Diagnostic[] = [...planned.diagnostics]
  if (!plan.steps.some(step => 'say' in step)) found.push(diagnose('speech/nothing-said', undefined, compiled.name))
  const sounds = soundHashes(plan.steps, show, world, found)
  const cover = coverHash(show, world, found)
  if (hasErrors(found)) return { value: undefined, diagnostics: found }
  const facts = factsOf(compiled)
  const script = scriptHash(compiled.tree, world)
  const recipe = world.hash(
    JSON.stringify([mixVersion, script, keysOf(plan), sounds, show.show.audio, cover, facts, show.show.title.value])
  )
  const manifest = compiled.files.get('episode.json') ?? ''
  return {
    value: { file, name: compiled.name, facts, plan, manifest, script, recipe, notes: compiled.notes },
    diagnostics: found
  }
}

function keysOf({ steps, leadInMilliseconds }: SpeechPlan): unknown {
  const named = steps.map(step => ['say' in step ? step.say.key : step.play, step.pauseAfterMilliseconds])
  return [leadInMilliseconds, named]
}

/** What each sound of the show that is played is made of, as a hash; one without a file is reported. */
function soundHashes(
  steps: readonly Step[],
  { root, show }: Episodes['show'],
  world: World,
  found: Diagnostic[]
): readonly string[] {
  return Array.from(soundNames(steps, show), name => {
    const file = show.sounds[name] ?? ''
    const bytes = file === '' ? undefined : world.files.read(pathFrom(root, file))
    if (bytes === undefined) found.push(diagnose('speech/missing-sound', undefined, name, file))
    return bytes === undefined ? '' : world.hash(bytes)
  })
}

/** The hash of the picture players show; '' where there is none. One that is named and missing is reported. */
function coverHash({ root, show }: Episodes['show'], world: World, found: Diagnostic[]): string {
  const file = show.audio?.cover ?? show.feed?.cover
  const bytes = file === undefined ? undefined : world.files.read(pathFrom(root, file))
  if (file !== undefined && bytes === undefined) found.push(diagnose('speech/missing-cover', undefined, file))
  return bytes === undefined ? '' : world.hash(bytes)
}

interface Manifest {
  readonly title?: string
  readonly date?: string
}

function factsOf({ files, tree, disclosure }: Compiled): Facts {
  const { title = '', date = '' } = JSON.parse(files.get('episode.json') ?? '{}') as Manifest
  return { title, date, language: tree.language, ...(disclosure && { disclosure }) }
}
