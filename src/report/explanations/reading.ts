import type { Explanation } from './explanation.js'

export const readingExplanations = {
  'reading/unknown-abbreviation': {
    de: 'Ein kurzes Wort mit Punkt ist meist eine Abkürzung, und die Stimme würde raten, was sie heißt. Gesprochen wird sie so, wie die Meldung es zeigt, oft also Buchstabe für Buchstabe. Schreibe das Wort aus oder trage die Abkürzung mit „alias“ ins Lexikon ein, dann gilt es für alle Folgen.',
    en: 'A short word with a full stop is mostly an abbreviation, and the voice would guess what it stands for. It is said as the message shows, which often means letter by letter. Write the word in full, or add the abbreviation to the lexicon with "alias", and it holds for all episodes.'
  },
  'reading/unknown-acronym': {
    de: 'Wörter in Großbuchstaben werden buchstabiert („EZB“) oder wie ein Wort gesprochen („NATO“); ansehen kann man es ihnen nicht. Zu hören ist, was die Meldung zeigt. Stimmt es nicht, trage die richtige Lesung ins Lexikon ein.',
    en: 'Words in capital letters are spelled ("ECB") or said as a word ("NATO"); one can not tell by looking. The listener hears what the message shows. If that is wrong, add the right reading to the lexicon.'
  },
  'reading/ambiguous-date': {
    de: 'Manche Länder schreiben erst den Tag, andere erst den Monat, und beides ergäbe hier einen gültigen Tag. Die Hörer bekämen womöglich das falsche Datum. Schreibe den Monat als Wort, dann ist es eindeutig.',
    en: 'Some countries write the day first, others the month, and both would make a valid day here. The listener might be told the wrong date. Write the month as a word and it is clear.'
  },
  'reading/unclear-number': {
    de: 'Ziffern werden je nach Bedeutung ganz verschieden gesprochen: als Menge, Jahr, Nummer, Uhrzeit oder Ziffer für Ziffer. Hier passt keine davon sicher, und die Hörer bekommen die Lesung, die die Meldung zeigt. Schreibe die Zahl in Worten oder trage sie mit „alias“ ins Lexikon ein.',
    en: 'Digits are said in very different ways by what they mean: an amount, a year, a number, a time, or digit by digit. None of these is certain here, and the listener gets the reading the message shows. Write the number in words, or add it to the lexicon with "alias".'
  }
} satisfies Readonly<Record<string, Explanation>>
