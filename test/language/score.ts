/**
 * Whether what we say is one of the forms that are right: letter case, accents' encoding, punctuation, blanks and hyphens do not
 * count, and neither do spellings that are heard alike (hundert, einhundert). Letters said one by one have to be marked as such,
 * words must not be spelled, and a number stands apart from the word before it and from a letter behind it (`H hundert`).
 */

type Tongue = 'de' | 'en'

/** One line of a table of cases: what is written and every way it may be said. */
export interface ScoredCase {
  readonly class: string
  readonly written: string
  readonly spoken: readonly string[]
}

/** Reads a table: class, written, spoken, alternatives parted by `|`; lines that start with `#` and the head are no cases. */
export function scoredCases(table: string): readonly ScoredCase[] {
  const rows = table.split('\n').filter(line => line !== '' && !line.startsWith('#') && !line.startsWith('class\t'))
  return rows.map(row => {
    const [name = '', written = '', spoken = '', alternatives = ''] = row.split('\t')
    return { class: name, written, spoken: [spoken, ...alternatives.split('|').filter(it => it !== '')] }
  })
}

/** Whether a spoken form is one of those that are right. */
export function isRight(got: string, wanted: readonly string[], language: Tongue): boolean {
  return wanted.some(
    want => fits(got, want, language) || letterNames[language].some(it => sameWords(got, named(want, it), language))
  )
}

function fits(got: string, want: string, language: Tongue): boolean {
  return sameWords(got, want, language) && sameLetters(spelled(got), spelled(want))
}

function sameWords(got: string, want: string, language: Tongue): boolean {
  const [a, b] = [plain(got, language), plain(want, language)]
  return a.replaceAll(' ', '') === b.replaceAll(' ', '') && !isGlued(a, b, language)
}

/** What is spelled is to be spelled, and what is to be spelled is; a plural s may hang on either. */
function sameLetters(got: readonly string[], wanted: readonly string[]): boolean {
  const known = got.every(run => wanted.some(other => other.includes(run) || run.includes(other)))
  return known && wanted.every(run => got.some(other => isNearly(run, other, 1) || isNearly(other, run, 2)))
}

function isNearly(long: string, short: string, most: number): boolean {
  return long.startsWith(short) && long.length - short.length <= most
}

const invisible = /\ufe0e|\ufe0f|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g
const run = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-\u2010\u2011\u00a0\u202f\u2009]{1,2}\p{L})+(?![\p{L}\p{N}])/gu

/** Letters written apart: `K I`, `G-P-T`, `U. S. A.` are `ki`, `gpt`, `usa`. */
function spelled(text: string): readonly string[] {
  return Array.from(text.replace(invisible, '').matchAll(run), ([letters]) => joined(letters))
}

function joined(letters: string): string {
  return letters.replace(/\P{L}/gu, '').toLowerCase()
}

/** Small letters, one blank between words, one spelling for what is heard alike. */
function plain(text: string, language: Tongue): string {
  const small = text.normalize('NFC').replace(invisible, '').toLowerCase().replaceAll('ß', 'ss')
  const words = small
    // Entwickler:innen: a colon inside a word should have been read
    .replace(/(?<=\p{L}):(?=\p{L})/gu, '\u2982')
    .replace(/[.,;:!?…·•"'`´ʼ’‘‚‛“”„‟«»‹›()[\]{}¿¡\-\u2010-\u2015\u2e3a\u2e3b]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return alike[language].reduce((rest, [from, to]) => rest.replace(from, to), words)
}

const alike: Readonly<Record<Tongue, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/ein ?(?=hundert|tausend)/g, ''],
    [
      /(hundert|tausend) ?und ?(?=null|ein|zwei|zwo|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|zwanzig|erst|dritt)/g,
      '$1'
    ],
    [/siebente/g, 'siebte'],
    [/zirka/g, 'circa']
  ],
  en: [
    [
      /\b(hundred|thousand|million|billion|trillion) and (?=one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|eigh|twen|for|first|second|third)/g,
      '$1 '
    ],
    [/\b(dollars?|euros?|pounds?) and (?=\w+( \w+)? (cents?|pence|penny)\b)/g, '$1 '],
    [/\bper cent\b/g, 'percent'],
    [/\bo\b/g, 'oh'],
    [/\bdot\b/g, 'point'],
    [/\btwo thousand (?:and )?(?=(?:ten|eleven|twelve|\w+teen|\w+ty)\b)/g, 'twenty ']
  ]
}

const numberWord: Readonly<Record<Tongue, RegExp>> = {
  de: /^(?!und$)(?:dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|eins|eine[nmrs]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|und|null)+(?:s?te[rnsm]?|er)?$/,
  en: /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion|first|second|third|\w+th)$/
}

/** Whether a number has lost the blank that parts it from the word before it, or from a letter after it. */
function isGlued(got: string, want: string, language: Tongue): boolean {
  const breaks = new Set<number>()
  for (let i = 0, letters = 0; i < got.length; i++) {
    if (got[i] === ' ') breaks.add(letters)
    else letters++
  }
  const words = want.split(' ')
  const isNumber = (word: string) => numberWord[language].test(word)
  let letters = 0
  return words.slice(0, -1).some((word, i) => {
    const next = words[i + 1] ?? ''
    letters += word.length
    const isApart = isNumber(word) ? /^\p{L}$/u.test(next) : isNumber(next) && word !== 'und'
    return isApart && !breaks.has(letters)
  })
}

/** Letters by their names, in the ways they are written out; the index is the letter's place in the alphabet. */
const letterNames: Readonly<Record<Tongue, readonly (readonly string[])[]>> = {
  de: [
    'a be ce de e ef ge ha i jot ka el em en o pe ku er es te u vau we ix ypsilon zet',
    'ah beh zeh deh eh eff geh hah ih jott kah ell emm enn oh peh kuh err ess teh uh fau weh iks ypsilon zett'
  ].map(names => names.split(' ')),
  en: [
    'ay bee see dee ee ef gee aitch eye jay kay el em en oh pee cue ar ess tee you vee double-you ex why zee'.split(' ')
  ]
}

/** A form with its spelled letters written out as names; where it has none, one that nobody says. */
function named(want: string, names: readonly string[]): string {
  const out = want.replace(run, letters => [...joined(letters)].map(it => names[it.charCodeAt(0) - 97] ?? it).join(' '))
  return out === want ? '\0' : out
}
