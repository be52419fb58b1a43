import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Thread, World } from '../world/world.js'
import type { Engine, SpokenUnit, Unit } from './engine.js'
import { type EspeakAnswer, type EspeakQuestion, espeakPackage } from './espeak-job.js'
import { hasVariant } from './espeak-voices.js'
import { fromWholeNumbers } from './sound.js'

/** What comes back when nothing comes back: the sentence is named, the engine's own word for it too. */
export function refused(unit: Unit, engine: string, detail: string): Diagnostic {
  return diagnose('speech/engine-failed', unit.place, engine, opening(unit.words), detail)
}

/** Of a sentence as much as it takes to know it again. */
export function opening(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`
}

/** Threads at work for one run; more are not faster on two processors, and each holds the whole engine. */
const mostThreads = 2
/** A second thread has to be loaded and to warm up, which pays for itself after so many sentences. */
const manySentences = 120

/** Of everything that changes how the embedded voice sounds besides the unit; a change here makes every sentence anew. */
const soundVersion = 'espeak-ng-emscripten 0.3.5'

/** The pace of the embedded voice for a show: 160 of its own words a minute are 140 words of news. */
export function espeakRate(wordsPerMinute: number): number {
  return Math.min(450, Math.max(80, Math.round((wordsPerMinute * 160) / 140)))
}

/**
 * The embedded voice, at work in threads of its own that start when the first sentence is asked for. A sentence sounds the same whenever
 * and in whichever thread it is said.
 */
export function embeddedVoice(
  { threads }: Pick<World, 'threads'>,
  wordsPerMinute: number,
  atOnce = mostThreads
): Engine {
  const rate = espeakRate(wordsPerMinute)
  const pool: { readonly thread: Thread; waiting: number }[] = []
  let asked = 0
  const leastBusy = () => {
    const free = pool.find(({ waiting }) => waiting === 0)
    if (free) return free
    if (pool.length < atOnce && asked >= manySentences * pool.length)
      pool.push({ thread: threads.start('espeak'), waiting: 0 })
    return pool.reduce((least, it) => (it.waiting < least.waiting ? it : least))
  }
  const endThreads = async () => {
    asked = 0
    await Promise.all(pool.splice(0).map(({ thread }) => thread.end()))
  }
  return {
    name: 'espeak-ng',
    version: `${soundVersion}, ${rate}`,
    dialect: 'espeak-ng',
    unit: 'sentence',
    atOnce,
    speak: async unit => {
      const voice = unit.voice ?? ''
      if (!hasVariant(voice)) return { value: undefined, diagnostics: [problems.voice(unit, voice)] }
      const worker = leastBusy()
      worker.waiting++
      asked++
      try {
        const question: EspeakQuestion = { markup: unit.markup, voice, rate }
        return spoken(unit, (await worker.thread.ask(question)) as EspeakAnswer)
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error)
        return { value: undefined, diagnostics: [refused(unit, 'espeak-ng', detail)] }
      } finally {
        worker.waiting--
      }
    },
    rest: endThreads,
    close: endThreads
  }
}

function spoken(unit: Unit, answer: EspeakAnswer): Outcome<SpokenUnit | undefined> {
  if ('problem' in answer) return { value: undefined, diagnostics: [problems[answer.problem](unit, answer.detail)] }
  const sound = fromWholeNumbers(answer.rate, answer.samples)
  if (isSaid(unit.words) && !sound.samples.some(sample => Math.abs(sample) > barelyHeard))
    return { value: undefined, diagnostics: [diagnose('speech/silent', unit.place, opening(unit.words))] }
  return { value: { sound }, diagnostics: [] }
}

const problems: Readonly<
  Record<Extract<EspeakAnswer, { problem: string }>['problem'], (unit: Unit, detail: string) => Diagnostic>
> = {
  missing: (_, detail) => diagnose('speech/no-embedded-voice', undefined, espeakPackage, detail),
  voice: (unit, voice) => diagnose('speech/no-such-voice', unit.place, voice),
  length: unit => diagnose('speech/endless-sentence', unit.place, opening(unit.words)),
  failed: (unit, detail) => refused(unit, 'espeak-ng', detail)
}

/** -50 dBFS */
const barelyHeard = 10 ** (-50 / 20)

/** There is a letter or a digit in it, so there is something to hear. */
export function isSaid(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words)
}
