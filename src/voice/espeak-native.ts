import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { World } from '../world/world.js'
import type { Engine, SpokenUnit, Unit } from './engine.js'
import { espeakRate, refused } from './espeak.js'
import { readWav } from './read-wav.js'

const program = 'espeak-ng'

/** The program espeak-ng of this machine; undefined where there is none. A process for each sentence, so none hears of another. */
export async function nativeVoice(
  { programs }: Pick<World, 'programs'>,
  wordsPerMinute: number
): Promise<Outcome<Engine | undefined>> {
  const asked = await programs.run(program, ['--version'])
  if (asked === undefined || asked.code !== 0)
    return { value: undefined, diagnostics: [diagnose('speech/no-native-voice', undefined)] }
  const rate = espeakRate(wordsPerMinute)
  // "eSpeak NG text-to-speech: 1.51  Data at: …": where its data lies changes no sound.
  const version = new TextDecoder().decode(asked.out).split('Data at', 1)[0]?.trim() ?? ''
  const value: Engine = {
    name: 'espeak-ng native',
    version: `${version}, ${rate}`,
    dialect: 'espeak-ng',
    unit: 'sentence',
    atOnce: 2,
    speak: unit => speak(unit, rate, programs),
    close: async () => {}
  }
  return { value, diagnostics: [] }
}

async function speak(unit: Unit, rate: number, programs: World['programs']): Promise<Outcome<SpokenUnit | undefined>> {
  const words = ['-m', '-b', '1', '-v', unit.voice ?? '', '-s', String(rate), '--stdin', '--stdout']
  const end = await programs.run(program, words, new TextEncoder().encode(unit.markup))
  const fail = (detail: string) => ({ value: undefined, diagnostics: [refused(unit, program, detail)] })
  if (end === undefined || end.code !== 0) return fail(end?.talk.trim() || 'gone')
  const proof = readWav(end.out, true)
  return proof.sound ? { value: { sound: proof.sound }, diagnostics: [] } : fail(proof.fault)
}
