/** The little words that make up a quarter of any text; words that both languages have are left out. */
const littleWords: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = {
  de: new Set(
    'der die das und ist nicht ein eine einen einer mit auf für von dem den sich auch zu im zum zur bei wird werden sind dass wie als noch nach durch über aus oder aber haben hat'.split(
      ' '
    )
  ),
  en: new Set(
    'the and of to is that for with are it be by have this from at which or not has their its they but we you would said been were more'.split(
      ' '
    )
  )
}

/** Enough to judge by; a long text says nothing new. */
const charactersRead = 60_000

export interface LanguageGuess {
  /** Undefined where the words are of neither language. */
  readonly code: 'de' | 'en' | undefined
  /** How many words the guess rests on. */
  readonly words: number
}

/** Which of our languages a text is in, by its little words. */
export function guessLanguage(text: string): LanguageGuess {
  const words =
    text
      .slice(0, charactersRead)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const share = (code: 'de' | 'en') =>
    words.filter(word => littleWords[code].has(word)).length / Math.max(1, words.length)
  const [german, english] = [share('de'), share('en')]
  const code = german >= english ? 'de' : 'en'
  const isClear = Math.max(german, english) >= 0.08 && Math.max(german, english) >= 1.5 * Math.min(german, english)
  return { code: isClear ? code : undefined, words: words.length }
}

/** Fewer words prove no language. */
const fewestWords = 40

/**
 * The tag of a text's language: what its words say, with the country the file names; where the words say nothing, what the
 * file names. A file in another language gives its tag as `foreign`.
 */
export function languageOf(
  text: string,
  declared: string | undefined
): { readonly tag?: string; readonly foreign?: string } {
  const { code, words } = guessLanguage(text)
  const named = canonical(declared)
  const base = named?.split('-')[0]
  if (code !== undefined) return { tag: base === code && named !== undefined ? withCountry(named) : withCountry(code) }
  const isOurs = base === 'de' || base === 'en'
  if (words < fewestWords) return isOurs && named ? { tag: withCountry(named) } : named ? { foreign: named } : {}
  return { foreign: named !== undefined && !isOurs ? named : '?' }
}

const usualCountries: Readonly<Record<string, string>> = { de: 'de-DE', en: 'en-GB' }

/** `de` → `de-DE`, `en` → `en-GB`; a tag with a country stays as it is. */
export function withCountry(tag: string): string {
  return usualCountries[tag] ?? tag
}

/** `de_DE` and `de-de` → `de-DE`; undefined for what is no tag. */
function canonical(tag: string | undefined): string | undefined {
  const written = tag?.trim().replaceAll('_', '-') ?? ''
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(written)) return undefined
  try {
    return Intl.getCanonicalLocales(written)[0]
  } catch {
    return undefined
  }
}
