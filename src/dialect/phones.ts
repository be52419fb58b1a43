import { primary } from './locale.js'

/** The sounds a service can make in one language. */
export interface PhoneSet {
  /** Its signs, and those that may stand between them: stress, length, syllables. */
  readonly signs: ReadonlySet<string>
  /** UTF-16 units of the longest sign. */
  readonly longest: number
  /** Signs of dictionaries for a sound the service writes differently: `ʁ` for `ʀ`. */
  readonly instead: ReadonlyMap<string, string>
  /** What `phonesIn` has answered: a name is said often, and looked at again when its document is checked. */
  readonly answers: Map<string, string | undefined>
}

const mostAnswers = 2000

/** Reads a set as documentation prints it, signs between blanks; `instead` holds pairs `ʁ>ʀ`. */
export function phoneSet(list: string, instead = ''): PhoneSet {
  const signs = new Set(decomposed(list).trim().split(/\s+/))
  const pairs = decomposed(instead).trim().split(/\s+/)
  const longest = Math.max(...[...signs].map(({ length }) => length))
  return { signs, longest, instead: new Map(pairs.map(pair => [pair.charAt(0), pair.slice(2)])), answers: new Map() }
}

/** Sets by language, each read from its list when its language is first spoken. */
export function phoneSets(
  lists: Readonly<Record<string, readonly [list: string, instead: string]>>
): (language: string) => PhoneSet | undefined {
  const sets = new Map<string, PhoneSet>()
  return language => {
    const known = sets.get(language)
    const lines = Object.hasOwn(lists, language) ? lists[language] : undefined
    if (known !== undefined || lines === undefined) return known
    const set = phoneSet(...lines)
    sets.set(language, set)
    return set
  }
}

/**
 * Writes an IPA string with the signs of a set, or undefined where it has a sound the set lacks. Azure rejects a whole
 * document for one sign it does not know, so such a word is respelled instead.
 */
export function phonesIn(set: PhoneSet, ph: string): string | undefined {
  const { answers } = set
  if (answers.has(ph)) return answers.get(ph)
  const written = inSigns(set, ph)
  if (answers.size < mostAnswers) answers.set(ph, written)
  return written
}

function inSigns({ signs, longest, instead }: PhoneSet, ph: string): string | undefined {
  const text = decomposed(betweenWords(ph.trim(), signs))
  let written = ''
  for (let at = 0; at < text.length; ) {
    let length = longest
    while (length > 0 && !signs.has(text.slice(at, at + length))) length--
    const other = length === 0 ? instead.get(text.charAt(at)) : text.slice(at, at + length)
    if (other === undefined) return undefined
    written += other
    at += Math.max(1, length)
  }
  return written === '' ? undefined : written.normalize('NFC')
}

/** Tables of signs know no blanks; a new word is a new syllable at least. */
function betweenWords(ph: string, signs: ReadonlySet<string>): string {
  return signs.has('.') && ph.includes(' ') ? ph.split(/ +/).join('.') : ph
}

function decomposed(text: string): string {
  return text.normalize('NFD')
}

/** The same with the set of a language, given by any of its tags; undefined too where there is no set. */
export function phonesOf(
  sets: (language: string) => PhoneSet | undefined,
  ph: string,
  language: string
): string | undefined {
  const set = sets(primary(language))
  return set === undefined ? undefined : phonesIn(set, ph)
}
