import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { World } from '../world/world.js'
import type { Engine, SpokenUnit, Unit } from './engine.js'
import { isSaid, opening, refused } from './espeak.js'
import type { SherpaAnswer, SherpaQuestion } from './sherpa-job.js'
import type { LocalModel } from './sherpa-model.js'

/** The engine's name among the services. */
export const sherpaName = 'sherpa-onnx'

/** Models are trained on speech of about this many German words a minute. */
const ownWordsPerMinute = 140

/**
 * A neural voice on this machine, with a person's own model. It says a sentence a little differently each time it is asked; what was said
 * once is kept, so an episode stays as it is.
 */
export function sherpaVoice({ threads }: Pick<World, 'threads'>, model: LocalModel, wordsPerMinute: number): Engine {
  const speed = Math.min(2, Math.max(0.5, Math.round((wordsPerMinute / ownWordsPerMinute) * 100) / 100))
  let thread: ReturnType<World['threads']['start']> | undefined
  const end = async () => {
    await thread?.end()
    thread = undefined
  }
  return {
    name: sherpaName,
    version: `${model.kind} ${model.hash.slice(0, 16)}, ${speed}`,
    dialect: 'plain',
    unit: 'sentence',
    speak: async unit => {
      const speaker = speakerOf(unit.voice, model)
      if (speaker === undefined)
        return { value: undefined, diagnostics: [diagnose('speech/no-such-voice', unit.place, unit.voice ?? '')] }
      thread ??= threads.start('sherpa')
      const { kind, files } = model
      const question: SherpaQuestion = { model: { kind, files }, text: unit.markup.trim(), speaker, speed }
      try {
        return spoken(unit, model, (await thread.ask(question)) as SherpaAnswer)
      } catch (error) {
        return failed(unit, error instanceof Error ? error.message : String(error))
      }
    },
    rest: end,
    close: end
  }
}

/** The number of a voice, '0' where none is named; undefined for one the model does not have. */
function speakerOf(voice = '0', { speakers }: LocalModel): number | undefined {
  const number = /^\d{1,5}$/.test(voice) ? Number(voice) : Number.NaN
  return number < speakers ? number : undefined
}

/** The voice of each role: the number show.yaml names for it, else one after the other while there are any. */
export function sherpaVoices(
  hosts: readonly { readonly role: string; readonly voices: Readonly<Record<string, string>> }[],
  { speakers }: LocalModel
): (role: string | undefined) => string {
  const known = new Map(hosts.map(({ role, voices }, i) => [role, voices[sherpaName] ?? String(i % speakers)]))
  const first = known.get(hosts[0]?.role ?? '') ?? '0'
  return role => (role === undefined ? first : (known.get(role) ?? first))
}

/** -50 dBFS */
const barelyHeard = 10 ** (-50 / 20)

function spoken(unit: Unit, model: LocalModel, answer: SherpaAnswer): Outcome<SpokenUnit | undefined> {
  if ('problem' in answer) {
    if (answer.problem === 'failed') return failed(unit, answer.detail)
    return { value: undefined, diagnostics: [diagnose('speech/no-local-engine', undefined, sherpaName)] }
  }
  const { rate, samples } = answer
  if (rate !== model.rate || !samples.every(Number.isFinite)) return failed(unit, `${rate} Hz`)
  if (isSaid(unit.words) && !samples.some(sample => Math.abs(sample) > barelyHeard))
    return { value: undefined, diagnostics: [diagnose('speech/silent', unit.place, opening(unit.words))] }
  return { value: { sound: { rate, samples } }, diagnostics: [] }
}

function failed(unit: Unit, detail: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [refused(unit, sherpaName, detail)] }
}
