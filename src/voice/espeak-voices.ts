/** A role of the show with the voice show.yaml names for it, if any. */
export interface Speaker {
  readonly role: string
  readonly voice: string | undefined
}

/** Voices one after another for hosts who would sound alike: a low one, a high one, and so on. */
const variants = ['', '+f3', '+m3', '+f2', '+m7', '+f5', '+m1', '+f4'] as const

/** Variants this engine really has; of one it does not know it takes the plain voice and says nothing. */
const known = /^(?:f[1-5]|m[1-8]|croak|klatt[2-6]?|whisper|whisperf)$/

/** Its English voices by tag; of all other languages it takes the bare code. `en-gb` it only knows as `en`. */
const english: ReadonlyMap<string, string> = new Map([
  ['en', 'en'],
  ['en-gb', 'en'],
  ['en-ie', 'en'],
  ['en-au', 'en'],
  ['en-nz', 'en']
])

/** The engine's name of its plain voice for a language: `de-DE` → `de`, `en-US` → `en-us`. */
export function espeakVoice(language: string): string {
  const tag = language.toLowerCase()
  const code = tag.split('-', 1)[0] ?? tag
  return code === 'en' ? (english.get(tag) ?? 'en-us') : code
}

/**
 * The voice of each role, first host first. A voice that show.yaml names with its variant (`de+f2`) is taken as it is; hosts whose voice is
 * only a language, or who have none, get variants that can be told apart.
 */
export function espeakVoices(speakers: readonly Speaker[], language: string): ReadonlyMap<string | undefined, string> {
  const voices = new Map<string | undefined, string>()
  const taken = new Set(speakers.flatMap(({ voice }) => (voice?.includes('+') ? [voice] : [])))
  for (const { role, voice } of speakers) {
    const plain = voice === undefined || isOther(voice, language) ? espeakVoice(language) : asKnown(voice)
    const own = plain.includes('+') ? plain : (variants.map(it => plain + it).find(it => !taken.has(it)) ?? plain)
    taken.add(own)
    voices.set(role, own)
    if (voices.size === 1) voices.set(undefined, own)
  }
  if (voices.size === 0) voices.set(undefined, espeakVoice(language))
  return voices
}

/** A German voice for an English episode would read English as if it were German; hosts keep their variant. */
function isOther(voice: string, language: string): boolean {
  return voice.includes('+') ? false : voice.split('-', 1)[0] !== language.toLowerCase().split('-', 1)[0]
}

/** A voice named by language and country (`en-gb+f2`, as other builds of espeak-ng call it) by the name it has here; others as they are. */
function asKnown(voice: string): string {
  const [base = '', ...variant] = voice.split('+')
  return /^[a-z]{2,3}(?:-[a-z]{2})?$/i.test(base) ? [espeakVoice(base), ...variant].join('+') : voice
}

/** Whether the engine has the variant a voice asks for. */
export function hasVariant(voice: string): boolean {
  const variant = voice.split('+')[1]
  return variant === undefined || known.test(variant)
}

/** All voices of a language, plain one first. */
export function espeakVoicesOf(language: string): readonly string[] {
  const plain = espeakVoice(language)
  const numbered = (letter: string, most: number) =>
    Array.from({ length: most }, (_, i) => `${plain}+${letter}${i + 1}`)
  return [plain, ...numbered('f', 5), ...numbered('m', 8)]
}
