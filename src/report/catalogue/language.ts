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
    }),
    explain: {
      de: 'Jede gesprochene Sprache hat eigene Regeln dafür, wo ein Satz endet und wie Abkürzungen klingen. Für diese Sprache gibt es keine, die Hörer bekämen Pausen an falschen Stellen und falsch gelesene Zahlen. Trage eine der genannten Sprachen ein; ein Kürzel wie „de“ oder „de-CH“ genügt.',
      en: 'Every spoken language has rules of its own for where a sentence ends and how abbreviations sound. There are none for this language, so the listener would hear pauses in wrong places and numbers read wrongly. Enter one of the languages named; a tag such as "en" or "en-GB" is enough.'
    }
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
    }),
    explain: {
      de: 'Ein Wort kann nur auf eine Art gesprochen werden, deshalb gilt von mehreren gleichen Einträgen der erste. Leerzeichen, Bindestriche und unsichtbare Zeichen machen dabei keinen Unterschied: „Deep Learning“ und „Deep-Learning“ sind derselbe Eintrag. Behalte den Eintrag, den die Hörer hören sollen, und lösche den anderen.',
      en: 'A word can be spoken in one way only, so the first of several equal entries counts. Blanks, hyphens and invisible characters make no difference: "Deep Learning" and "Deep-Learning" are the same entry. Keep the entry the listener should hear and delete the other.'
    }
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
    }),
    explain: {
      de: 'Ein Eintrag im Lexikon braucht mindestens eine Angabe, wie das Wort gesprochen wird: die Sprache (lang), die Umschrift in Buchstaben (respell), andere Worte (alias) oder die Lautschrift (ipa). Ohne sie hören die Hörer das Wort so, wie die Stimme es sich zusammenreimt. Ergänze eine Angabe oder lösche den Eintrag.',
      en: 'An entry of the lexicon needs at least one thing that says how the word is spoken: its language (lang), a spelling by ear (respell), other words (alias) or phonetic letters (ipa). Without one the listener hears whatever the voice makes of it. Add one or delete the entry.'
    }
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
    }),
    explain: {
      de: 'Ein Eintrag wird gefunden, indem sein Wort im Text gesucht wird. Aus Leerzeichen, weichen Trennstrichen oder Zeichen ohne Breite besteht kein Wort, das jemand hören könnte; oft ist beim Kopieren nur Unsichtbares übrig geblieben. Schreibe das Wort neu oder lösche den Eintrag.',
      en: 'An entry is found by looking for its word in the text. Blanks, soft hyphens and characters without width make no word that anybody could hear; often only the invisible part survived copying. Type the word again or delete the entry.'
    }
  })
}
