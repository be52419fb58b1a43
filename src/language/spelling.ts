/**
 * A spelling dictionary in Hunspell's form (https://man.archlinux.org/man/hunspell.5.en): a list of stems with flags, and for each
 * flag the endings and beginnings that make further words of them. What German puts together is taken apart by ourselves, since
 * its dictionaries know most parts but not their compounds.
 */

/** The two files of a dictionary. */
export interface SpellingFiles {
  readonly aff: string
  readonly dic: string
}

/** `SFX N e en [^r]e`: of a stem that fits, `cut` is taken away and `added` put in its place. */
interface Affix {
  readonly flag: string
  readonly cut: string
  readonly added: string
  readonly fits: RegExp
}

interface Spelling {
  readonly flags: ReadonlyMap<string, string>
  readonly beginnings: readonly Affix[]
  /** By their last letter. */
  readonly endings: ReadonlyMap<string, readonly Affix[]>
}

/** Makes a function that says whether a word is in a dictionary, as it stands, inflected, or put together of words that are. */
export function spellingOf(files: SpellingFiles): (word: string) => boolean {
  const spelling: Spelling = { flags: stemsOf(files.dic), ...affixesOf(files.aff) }
  const known = new Map<string, boolean>()
  const isWord = (word: string) => {
    const answer = known.get(word) ?? hasForm(spelling, word)
    known.set(word, answer)
    return answer
  }
  return word => {
    if (word.length > longestWord) return false
    return isKnown(isWord, word) || (!capitalInside.test(word) && isCompound(isWord, word, mostParts))
  }
}

const longestWord = 60
const mostParts = 4
/** `DeepMind` is a name, whatever its parts are. */
const capitalInside = /\p{Ll}\p{Lu}/u

function stemsOf(dic: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  for (const line of dic.split('\n')) {
    const [stem = '', flags = ''] = line.trimEnd().split('/')
    stems.set(stem, (stems.get(stem) ?? '') + flags)
  }
  return stems
}

function affixesOf(aff: string): Pick<Spelling, 'beginnings' | 'endings'> {
  const beginnings: Affix[] = []
  const endings = new Map<string, Affix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', cut = '', affix = '', condition] = line.trim().split(/\s+/)
    if (condition === undefined || (kind !== 'SFX' && kind !== 'PFX')) continue
    const added = affix.split('/')[0] ?? ''
    const isEnding = kind === 'SFX'
    const made = {
      flag,
      cut: cut === '0' ? '' : cut,
      added,
      fits: new RegExp(isEnding ? `${condition}$` : `^${condition}`)
    }
    const last = added.slice(-1)
    if (isEnding) endings.set(last, [...(endings.get(last) ?? []), made])
    else beginnings.push(made)
  }
  return { beginnings, endings }
}

function hasForm(spelling: Spelling, word: string): boolean {
  const { flags, beginnings } = spelling
  if (flags.has(word) || isInflected(spelling, word, '')) return true
  return beginnings.some(({ flag, added, cut }) => {
    if (added === '' || !word.startsWith(added)) return false
    const rest = cut + word.slice(added.length)
    return flags.get(rest)?.includes(flag) === true || isInflected(spelling, rest, flag)
  })
}

/** Whether a word is a stem with one of its endings; the stem has a further flag too, if one is asked for. */
function isInflected({ flags, endings }: Spelling, word: string, further: string): boolean {
  return (endings.get(word.slice(-1)) ?? []).some(({ flag, cut, added, fits }) => {
    if (!word.endsWith(added)) return false
    const stem = word.slice(0, word.length - added.length) + cut
    const has = flags.get(stem)
    return has?.includes(flag) === true && has.includes(further) && fits.test(stem)
  })
}

/** As it stands, or in small letters as it would be inside a sentence. */
function isKnown(isWord: (word: string) => boolean, word: string): boolean {
  return isWord(word) || isWord(word.charAt(0).toLowerCase() + word.slice(1))
}

const shortestPart = 3
const shortestLastPart = 4
/** What stands between the parts of compounds: `Arbeitsplatz`, `Straßenbahn`. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e']

/** Whether a word is put together of words: `Digital` + `allianz`, `Verkehr` + s + `minister`. */
function isCompound(isWord: (word: string) => boolean, word: string, parts: number): boolean {
  if (parts < 2) return false
  for (let at = shortestPart; at <= word.length - shortestLastPart; at++) {
    if (!isFirstPart(isWord, word.slice(0, at))) continue
    const rest = word.slice(at)
    if (isPart(isWord, rest) || isCompound(isWord, rest, parts - 1)) return true
  }
  return false
}

function isFirstPart(isWord: (word: string) => boolean, part: string): boolean {
  return links.some(
    link =>
      part.length - link.length >= shortestPart &&
      part.endsWith(link) &&
      isPart(isWord, part.slice(0, part.length - link.length))
  )
}

function isPart(isWord: (word: string) => boolean, part: string): boolean {
  return isKnown(isWord, part) || isWord(part.charAt(0).toUpperCase() + part.slice(1))
}
