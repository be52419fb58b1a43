import { entry } from '../entry.js'

export const convertCodes = {
  'convert/not-carried': entry({
    severity: 'warning',
    de: (what: string, dialect: string) => ({
      message: `Für ${what} (${dialect}) gibt es in anderen Dialekten kein sicheres Gegenstück; die Worte darin bleiben, die Wirkung geht verloren.`,
      hint: 'Sieh dir die Stelle im neuen Dokument an.'
    }),
    en: (what: string, dialect: string) => ({
      message: `${what} (${dialect}) has no safe counterpart in other dialects; the words inside stay, its effect is lost.`,
      hint: 'Look at this place in the new document.'
    })
  }),
  'convert/language': entry({
    severity: 'info',
    de: (language: string) => ({
      message: `Das Dokument sagt nicht, in welcher Sprache es ist; angenommen wird „${language}“.`,
      hint: 'Stimmt das nicht, nenne die Sprache mit --locale.'
    }),
    en: (language: string) => ({
      message: `The document does not say which language it is in; "${language}" is assumed.`,
      hint: 'If that is wrong, name the language with --locale.'
    })
  }),
  'convert/several-parts': entry({
    severity: 'info',
    de: (parts: number, dialect: string) => ({
      message: `${dialect} nimmt den Text nicht auf einmal; es sind ${parts} Dokumente geworden.`,
      hint: 'Sende sie der Reihe nach.'
    }),
    en: (parts: number, dialect: string) => ({
      message: `${dialect} does not take the text at once; it has become ${parts} documents.`,
      hint: 'Send them one after another.'
    })
  })
}
