import { entry } from '../entry.js'

export const readingCodes = {
  'reading/unknown-abbreviation': entry({
    severity: 'warning',
    de: (word: string, spoken: string) => ({
      message: `Die Abkürzung „${word}“ kennen wir nicht; zu hören ist „${spoken}“.`,
      hint: `Schreibe das Wort aus, oder trage es ins Lexikon ein, zum Beispiel „{ term: ${word}, alias: … }“.`
    }),
    en: (word: string, spoken: string) => ({
      message: `We do not know the abbreviation "${word}"; the listener hears "${spoken}".`,
      hint: `Write the word in full, or add it to the lexicon, for example "{ term: ${word}, alias: … }".`
    })
  }),
  'reading/unknown-acronym': entry({
    severity: 'info',
    de: (word: string, spoken: string) => ({
      message: `Ob „${word}“ als Wort oder in Buchstaben gesprochen wird, wissen wir nicht; zu hören ist „${spoken}“.`,
      hint: `Wenn das nicht stimmt, trage die Lesung ins Lexikon ein, zum Beispiel „{ term: ${word}, alias: … }“.`
    }),
    en: (word: string, spoken: string) => ({
      message: `We do not know whether "${word}" is said as a word or letter by letter; the listener hears "${spoken}".`,
      hint: `If that is wrong, add how it is said to the lexicon, for example "{ term: ${word}, alias: … }".`
    })
  }),
  'reading/ambiguous-date': entry({
    severity: 'warning',
    de: (written: string, spoken: string) => ({
      message: `„${written}“ kann zwei Tage meinen; zu hören ist „${spoken}“.`,
      hint: 'Schreibe den Monat aus, zum Beispiel „3. April 2026“.'
    }),
    en: (written: string, spoken: string) => ({
      message: `"${written}" can mean two days; the listener hears "${spoken}".`,
      hint: 'Write the month as a word, for example "April 3, 2026".'
    })
  }),
  'reading/unclear-number': entry({
    severity: 'warning',
    de: (written: string, spoken: string) => ({
      message: `Was für eine Zahl „${written}“ ist, wissen wir nicht; zu hören ist „${spoken}“.`,
      hint: 'Schreibe sie so, wie sie gesprochen wird, oder trage sie ins Lexikon ein.'
    }),
    en: (written: string, spoken: string) => ({
      message: `We do not know what kind of number "${written}" is; the listener hears "${spoken}".`,
      hint: 'Write it as it is said, or add it to the lexicon.'
    })
  })
}
