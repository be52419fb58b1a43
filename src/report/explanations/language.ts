import type { Explanation } from './explanation.js'

export const languageExplanations = {
  'language/unsupported': {
    de: 'Jede gesprochene Sprache hat eigene Regeln dafür, wo ein Satz endet und wie Abkürzungen klingen. Für diese Sprache gibt es keine, die Hörer bekämen Pausen an falschen Stellen und falsch gelesene Zahlen. Trage eine der genannten Sprachen ein; ein Kürzel wie „de“ oder „de-CH“ genügt.',
    en: 'Every spoken language has rules of its own for where a sentence ends and how abbreviations sound. There are none for this language, so the listener would hear pauses in wrong places and numbers read wrongly. Enter one of the languages named; a tag such as "en" or "en-GB" is enough.'
  },
  'lexicon/duplicate': {
    de: 'Ein Wort kann nur auf eine Art gesprochen werden, deshalb gilt von mehreren gleichen Einträgen der erste. Leerzeichen, Bindestriche und unsichtbare Zeichen machen dabei keinen Unterschied: „Deep Learning“ und „Deep-Learning“ sind derselbe Eintrag. Behalte den Eintrag, den die Hörer hören sollen, und lösche den anderen.',
    en: 'A word can be spoken in one way only, so the first of several equal entries counts. Blanks, hyphens and invisible characters make no difference: "Deep Learning" and "Deep-Learning" are the same entry. Keep the entry the listener should hear and delete the other.'
  },
  'lexicon/empty': {
    de: 'Ein Eintrag im Lexikon braucht mindestens eine Angabe, wie das Wort gesprochen wird: die Sprache (lang), die Umschrift in Buchstaben (respell), andere Worte (alias) oder die Lautschrift (ipa). Ohne sie hören die Hörer das Wort so, wie die Stimme es sich zusammenreimt. Ergänze eine Angabe oder lösche den Eintrag.',
    en: 'An entry of the lexicon needs at least one thing that says how the word is spoken: its language (lang), a spelling by ear (respell), other words (alias) or phonetic letters (ipa). Without one the listener hears whatever the voice makes of it. Add one or delete the entry.'
  },
  'lexicon/blank-term': {
    de: 'Ein Eintrag wird gefunden, indem sein Wort im Text gesucht wird. Aus Leerzeichen, weichen Trennstrichen oder Zeichen ohne Breite besteht kein Wort, das jemand hören könnte; oft ist beim Kopieren nur Unsichtbares übrig geblieben. Schreibe das Wort neu oder lösche den Eintrag.',
    en: 'An entry is found by looking for its word in the text. Blanks, soft hyphens and characters without width make no word that anybody could hear; often only the invisible part survived copying. Type the word again or delete the entry.'
  }
} satisfies Readonly<Record<string, Explanation>>
