import type { Show } from '../../article/show.js'
import type { Dialect } from '../../dialect/dialect.js'
import { dialects } from '../../dialect/index.js'
import { plain } from '../../dialect/plain.js'
import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { nearest } from '../../report/nearest.js'
import type { Outcome } from '../../report/outcome.js'
import type { Decode } from '../../voice/accept.js'
import type { CloudEngine, CloudOptions } from '../../voice/cloud.js'
import type { Engine, Unit } from '../../voice/engine.js'
import type { Cost } from '../../voice/prices.js'
import type { Service } from '../../voice/services/service.js'
import type { World } from '../../world/world.js'
import { type EngineOptions, embeddedName, localName } from './engine-options.js'

/** An engine with all it takes to make units for it. */
export interface Booth {
  readonly engine: Engine
  readonly dialect: Dialect
  /** The engine's voice for a role; the first host's where it is undefined or unknown. */
  readonly voices: (language: string) => (role: string | undefined) => string | undefined
  /** What speaking some units would cost; undefined for a model without a known price, absent for what costs nothing. */
  readonly prices?: (units: readonly Unit[]) => Cost | undefined
  /** For engines that cost money. */
  readonly cloud?: { readonly service: Service; readonly model: string; readonly engine: CloudEngine }
}

/** Opens what the options name. With `offline` no key is needed, as nothing is asked. */
export async function openBooth(options: EngineOptions, show: Show, world: World): Promise<Outcome<Booth | undefined>> {
  const { service = embeddedName } = options
  if (service === embeddedName) return openEspeak(options, show, world)
  return service === localName ? openSherpa(options, show, world) : openService(service, options, show, world)
}

async function openEspeak({ engine }: EngineOptions, show: Show, world: World): Promise<Outcome<Booth | undefined>> {
  const [{ embeddedVoice }, { espeakUnits }, { espeakVoices }, { nativeVoice }] = await Promise.all([
    import('../../voice/espeak.js'),
    import('../../voice/espeak-dialect.js'),
    import('../../voice/espeak-voices.js'),
    import('../../voice/espeak-native.js')
  ])
  const { value, diagnostics } =
    engine === 'native'
      ? await nativeVoice(world, show.wordsPerMinute)
      : { value: embeddedVoice(world, show.wordsPerMinute), diagnostics: [] }
  if (value === undefined) return { value, diagnostics }
  const speakers = show.hosts.map(({ role, voices }) => ({ role, voice: voices[embeddedName] }))
  const voices = (language: string) => {
    const known = espeakVoices(speakers, language)
    return (role: string | undefined) => known.get(role) ?? known.get(undefined)
  }
  return { value: { engine: value, dialect: espeakUnits, voices }, diagnostics: [] }
}

async function openSherpa({ model }: EngineOptions, show: Show, world: World): Promise<Outcome<Booth | undefined>> {
  const [{ openModel }, { sherpaVoice, sherpaVoices }] = await Promise.all([
    import('../../voice/sherpa-model.js'),
    import('../../voice/sherpa.js')
  ])
  if (model === undefined) return { value: undefined, diagnostics: [diagnose('speech/no-model', undefined)] }
  const { value: found, diagnostics } = openModel(model, world)
  if (found === undefined) return { value: undefined, diagnostics }
  const engine = sherpaVoice(world, found, show.wordsPerMinute)
  const voices = sherpaVoices(show.hosts, found)
  return {
    value: { engine, dialect: plain, voices: () => voices },
    diagnostics: foreignModel(found.language, show.language)
  }
}

function foreignModel(model: string | undefined, show: string): readonly Diagnostic[] {
  const isForeign = model !== undefined && model !== show.split('-', 1)[0]
  return isForeign ? [diagnose('speech/model-language', undefined, model, show)] : []
}

/** A name that is no service's. */
export function unknownService(name: string, services: ReadonlyMap<string, Service>): Diagnostic {
  const known = [embeddedName, localName, ...services.keys()]
  return diagnose('speech/unknown-service', undefined, name, known.join(', '), nearest(name, known))
}

async function openService(
  name: string,
  options: EngineOptions,
  show: Show,
  world: World
): Promise<Outcome<Booth | undefined>> {
  const [{ serviceFor, services }, { cloudEngine }, { costOf }] = await Promise.all([
    import('../../voice/services/index.js'),
    import('../../voice/cloud.js'),
    import('../../voice/prices.js')
  ])
  const named = serviceFor(name)
  if (named === undefined) return { value: undefined, diagnostics: [unknownService(name, services)] }
  const { service } = named
  const model = options.model ?? named.model ?? service.models[0] ?? ''
  const wishes: CloudOptions = { model, endpoint: options.endpoint, decode }
  const outside = options.offline ? { ...world, environment: placeholders(service), network: noNetwork } : world
  const { value: engine, diagnostics } = cloudEngine(service, outside, wishes)
  const dialect = engine && dialects.get(engine.dialect)
  if (engine === undefined || dialect === undefined) return { value: undefined, diagnostics }
  const voices = (language: string) => (role: string | undefined) => {
    const host = show.hosts.find(it => it.role === role) ?? show.hosts[0]
    return host?.voices[dialect.name] ?? host?.voices[service.name] ?? dialect.usualVoice?.(language)
  }
  const prices = (units: readonly Unit[]) => costOf(service, model, units)
  return { value: { engine, dialect, voices, prices, cloud: { service, model, engine } }, diagnostics }
}

/** Whoever is asked to send nothing has nothing to send with, whatever happens to the store meanwhile. */
const noNetwork: World['network'] = { send: async () => ({ failure: 'unreachable', detail: '--offline' }) }

/** In the place of keys where nothing will be sent: the engine is then only asked what it is. */
function placeholders({ needs }: Service): World['environment'] {
  return Object.fromEntries(
    Object.values(needs).flatMap(({ names, inAddress }) => names.map(name => [name, standIn(inAddress)]))
  )
}

/** Fit for a key and for an address; `.invalid` leads nowhere. */
function standIn(inAddress: true | undefined): string {
  return inAddress ? 'none' : 'https://offline.invalid'
}

const decode: Decode = async mp3 => (await import('./mp3-proof.js')).proveMp3(mp3)
