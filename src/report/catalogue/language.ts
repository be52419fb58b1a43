import { entry } from '../entry.js'

export const languageCodes = {
  'language/unsupported': entry({
    severity: 'error',
    de: (tag: string, known: string) => ({
      message: `Die Sprache „${tag}“ können wir nicht sprechen; Zahlen, Abkürzungen und Satzenden wären geraten.`,
      hint: `Möglich sind zurzeit: ${known}. Ein Land dahinter ist erlaubt, zum Beispiel „de-AT“.`
    }),
    en: (tag: string, known: string) => ({
      message: `We can not speak the language "${tag}"; numbers, abbreviations and sentence ends would be guesses.`,
      hint: `These are possible today: ${known}. A country may follow, for example "en-GB".`
    })
  }),
  'lexicon/duplicate': entry({
    severity: 'warning',
    de: (term: string) => ({
      message: `„${term}“ steht zweimal im Lexikon. Gesprochen wird der erste Eintrag, dieser hier nie.`,
      hint: 'Lösche einen der beiden Einträge.'
    }),
    en: (term: string) => ({
      message: `"${term}" stands in the lexicon twice. The first entry is spoken, this one never is.`,
      hint: 'Delete one of the two entries.'
    })
  }),
  'lexicon/empty': entry({
    severity: 'warning',
    de: (term: string) => ({
      message: `Der Eintrag „${term}“ sagt nicht, wie das Wort klingt; die Stimme wird raten.`,
      hint: 'Ergänze lang, respell, alias oder ipa, zum Beispiel „lang: en“ oder „respell: Diep Siek“.'
    }),
    en: (term: string) => ({
      message: `The entry "${term}" does not say how the word sounds, so the voice will guess.`,
      hint: 'Add lang, respell, alias or ipa, for example "lang: en" or "respell: Deep Seek".'
    })
  }),
  'lexicon/blank-term': entry({
    severity: 'warning',
    de: () => ({
      message: 'Dieser Eintrag nennt kein Wort, nur Leerzeichen oder unsichtbare Zeichen; gesprochen wird er nie.',
      hint: 'Schreibe unter „term“ das Wort, wie es im Artikel steht, oder lösche den Eintrag.'
    }),
    en: () => ({
      message: 'This entry names no word, only blanks or invisible characters; it is never spoken.',
      hint: 'Write the word under "term" as it stands in the article, or delete the entry.'
    })
  })
}
