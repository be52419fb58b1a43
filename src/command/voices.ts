import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { visible } from '../report/visible.js'
import type { Voice } from '../voice/services/service.js'
import type { World } from '../world/world.js'
import type { Command } from './command.js'
import { reporter } from './report.js'
import { type EngineOptions, embeddedName, engineFlags, isEnvironments, localName } from './speaking/engine-options.js'

export interface VoicesOptions extends Pick<EngineOptions, 'service' | 'model' | 'endpoint'> {
  readonly language?: string
}

export const voices: Command<VoicesOptions> = {
  name: 'voices',
  summary: {
    de: 'Die Stimmen zeigen, die show.yaml für die Rollen nennen kann.',
    en: 'Show the voices that show.yaml can name for its roles.'
  },
  flags: [
    ...engineFlags.filter(({ flags }) => !flags.startsWith('--engine')),
    {
      flags: '--language <language>',
      summary: { de: 'nur Stimmen einer Sprache: de, en-US', en: 'only voices of one language: de, en-US' }
    }
  ],
  async run(options, world) {
    const mouth = reporter(options, world)
    const { value, diagnostics } = await voicesOf(options, world)
    mouth.report(diagnostics)
    for (const voice of value) mouth.data(voice)
    if (options.format !== 'json') for (const voice of value) world.terminal.out(`${visible(lineOf(voice))}\n`)
    const code = mouth.exitCode()
    return code === 1 && isEnvironments(diagnostics.map(it => it.code)) ? 3 : code
  }
}

async function voicesOf(
  options: VoicesOptions,
  world: World
): ReturnType<typeof import('../voice/voices.js').listVoices> {
  const { service = embeddedName, language } = options
  if (service === embeddedName) return { value: await embedded(language), diagnostics: [] }
  if (service === localName) return localVoices(options.model, world)
  const [{ serviceFor, services }, { listVoices }, { unknownService }] = await Promise.all([
    import('../voice/services/index.js'),
    import('../voice/voices.js'),
    import('./speaking/engines.js')
  ])
  const named = serviceFor(service)
  if (named === undefined) return { value: [], diagnostics: [unknownService(service, services)] }
  return listVoices(named.service, world, { ...options, model: options.model ?? named.model, language })
}

/** The embedded voice speaks the two languages of our episodes. */
async function embedded(language: string | undefined): Promise<readonly Voice[]> {
  const { espeakVoicesOf } = await import('../voice/espeak-voices.js')
  const languages = language === undefined ? ['de-DE', 'en-US', 'en-GB'] : [language]
  return languages.flatMap(it => espeakVoicesOf(it).map(name => ({ name, languages: [it] })))
}

/** The voices of a model of one's own are called by numbers. */
async function localVoices(model: string | undefined, world: World): Promise<Outcome<readonly Voice[]>> {
  if (model === undefined) return { value: [], diagnostics: [diagnose('speech/no-model', undefined)] }
  const { openModel } = await import('../voice/sherpa-model.js')
  const { value, diagnostics } = openModel(model, world)
  const languages = value?.language === undefined ? [] : [value.language]
  return {
    value: Array.from({ length: value?.speakers ?? 0 }, (_, i) => ({ name: String(i), languages })),
    diagnostics
  }
}

/** `Vicki  de-DE  female` */
function lineOf({ name, title, languages, gender }: Voice): string {
  return [name, title, languages.join(' '), gender].filter(it => it !== undefined && it !== '').join('  ')
}
