import type { Code } from '../../report/diagnostic.js'
import type { Flag } from '../command.js'

/** Who is to speak. */
export interface EngineOptions {
  readonly service?: string
  readonly model?: string
  readonly endpoint?: string
  readonly engine?: string
  readonly offline?: boolean
}

/** The name of the embedded voice among the services. */
export const embeddedName = 'espeak-ng'

/** The name of neural voices of a person's own. */
export const localName = 'sherpa-onnx'

export const engineFlags: readonly Flag[] = [
  {
    flags: '--service <name>',
    summary: {
      de: 'wer spricht, sonst die eingebaute Stimme: espeak-ng, polly, google, azure, elevenlabs, openai, ibm, sherpa-onnx',
      en: 'who speaks, else the built-in voice: espeak-ng, polly, google, azure, elevenlabs, openai, ibm, sherpa-onnx'
    }
  },
  {
    flags: '--model <name>',
    summary: {
      de: 'das Modell des Dienstes; bei sherpa-onnx sein Ordner',
      en: 'the model of the service; of sherpa-onnx its folder'
    }
  },
  {
    flags: '--endpoint <url>',
    summary: { de: 'ein anderer Server für den Dienst', en: 'another server for the service' }
  },
  {
    flags: '--engine <kind>',
    values: ['embedded', 'native'],
    summary: {
      de: 'die eingebaute Stimme oder das installierte espeak-ng',
      en: 'the built-in voice or the installed espeak-ng'
    }
  }
]

/** What says that not the article is at fault but the machine, the network, the account; exit code 3. */
const environmental: ReadonlySet<Code> = new Set<Code>([
  'speech/no-embedded-voice',
  'speech/no-native-voice',
  'speech/no-local-engine',
  'speech/no-model',
  'speech/bad-model',
  'audio/no-program',
  'audio/no-encoder',
  'audio/program-failed',
  'audio/other-length',
  'audio/lost-chapter',
  'speech/offline',
  'voice/no-key',
  'voice/bad-key',
  'voice/key-refused',
  'voice/quota',
  'voice/later',
  'voice/busy',
  'voice/unreachable',
  'voice/redirected',
  'voice/stopped',
  'voice/no-list',
  'voice/wrong-answer'
])

/** Whether what was said of a run is the environment's fault. */
export function isEnvironments(codes: Iterable<Code>): boolean {
  for (const code of codes) if (environmental.has(code)) return true
  return false
}
