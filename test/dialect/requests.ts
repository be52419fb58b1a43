import type { PrintRequest } from '../../src/dialect/dialect.js'

const voices: Readonly<Record<string, string>> = {
  host: 'de-DE-KatjaNeural',
  guest: 'de-DE-SeraphinaMultilingualNeural'
}

/** A German show with two hosts. */
export const request: PrintRequest = {
  language: 'de-DE',
  voiceOf: (role = 'host') => (Object.hasOwn(voices, role) ? voices[role] : undefined)
}

/** The same with a host who speaks many languages. */
export const polyglot: PrintRequest = { ...request, voiceOf: role => (role === 'nobody' ? undefined : voices.guest) }
