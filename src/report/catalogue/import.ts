import { entry } from '../entry.js'

const binary = { de: 'Daten, die kein Text sind', en: 'data that is no text' }

/** What is said about a file that is to become an article. */
export const importCodes = {
  'import/empty': entry({
    severity: 'error',
    de: () => ({
      message: 'Hier steht nichts; daraus wird kein Artikel.',
      hint: 'Prüfe, ob der Text beim Speichern oder Kopieren mitgekommen ist.'
    }),
    en: () => ({
      message: 'Nothing stands here; no article can come of it.',
      hint: 'Check whether the text came along when it was saved or copied.'
    })
  }),
  'import/not-text': entry({
    severity: 'error',
    de: (format: string) => ({
      message: `Das ist kein Text, sondern ${format === 'binary' ? binary.de : format}.`,
      hint: 'Speichere den Artikel als Text (UTF-8), Markdown oder HTML.'
    }),
    en: (format: string) => ({
      message: `This is not a text but ${format === 'binary' ? binary.en : format}.`,
      hint: 'Save the article as text (UTF-8), Markdown or HTML.'
    })
  }),
  'import/too-large': entry({
    severity: 'error',
    de: (found: number, most: number) => ({
      message: `Das sind ${found} MB, angenommen werden ${most} MB; so lang ist kein Artikel, den man vorliest.`,
      hint: 'Nimm einen Teil davon.'
    }),
    en: (found: number, most: number) => ({
      message: `This is ${found} MB and ${most} MB are accepted; no article that is read aloud is as long.`,
      hint: 'Take a part of it.'
    })
  }),
  'import/too-many-parts': entry({
    severity: 'error',
    de: (most: number) => ({
      message: `Diese Seite hat mehr als ${most} Elemente; ein Artikel ist das nicht.`,
      hint: 'Speichere nur den Artikel, zum Beispiel aus der Leseansicht des Browsers.'
    }),
    en: (most: number) => ({
      message: `This page has more than ${most} elements; it is no article.`,
      hint: 'Save the article alone, for example from the reader view of the browser.'
    })
  }),
  'import/login-page': entry({
    severity: 'error',
    de: () => ({
      message: 'Das ist eine Anmeldeseite, der Artikel steht dahinter.',
      hint: 'Melde dich im Browser an und speichere die Seite, wenn der ganze Artikel zu sehen ist.'
    }),
    en: () => ({
      message: 'This is a login page; the article stands behind it.',
      hint: 'Log in with a browser and save the page once the whole article can be seen.'
    })
  }),
  'import/only-links': entry({
    severity: 'error',
    de: (links: number) => ({
      message: `Auf dieser Seite stehen fast nur Links (${links}); sie führt zu Artikeln und ist keiner.`,
      hint: 'Öffne einen davon und speichere dessen Seite.'
    }),
    en: (links: number) => ({
      message: `This page is little more than links (${links}); it leads to articles and is none.`,
      hint: 'Open one of them and save its page.'
    })
  }),
  'import/no-article': entry({
    severity: 'error',
    de: () => ({
      message: 'Hier ist kein Artikel zu finden: Unter dem Titel steht kein Text, den man vorlesen könnte.',
      hint: 'Prüfe, ob der ganze Text in der Datei steht; manche Seiten laden ihn erst im Browser nach.'
    }),
    en: () => ({
      message: 'There is no article here: below the title stands no text that could be read aloud.',
      hint: 'Check whether the whole text is in the file; some pages fetch it later, in the browser.'
    })
  }),
  'import/other-language': entry({
    severity: 'error',
    de: (language: string) => ({
      message: `Der Text ist weder deutsch noch englisch${language === '?' ? '' : ` (angegeben ist „${language}“)`}; vorgelesen würde er nach falschen Regeln.`,
      hint: 'Stimmt das nicht, nenne die Sprache mit --language de oder --language en.'
    }),
    en: (language: string) => ({
      message: `The text is neither German nor English${language === '?' ? '' : ` (it says "${language}")`}; it would be read aloud by the wrong rules.`,
      hint: 'If that is not so, name the language with --language de or --language en.'
    })
  }),
  'import/too-much-markup': entry({
    severity: 'error',
    de: () => ({
      message: 'Dieser Text besteht zum großen Teil aus Zeichen der Auszeichnung; ein Artikel ist das nicht.',
      hint: 'Ist er nur als Text gemeint, nimm ihn mit --type text an.'
    }),
    en: () => ({
      message: 'Much of this text is signs of markup; it is no article.',
      hint: 'If it is meant as plain text, import it with --type text.'
    })
  }),
  'import/unreadable': entry({
    severity: 'error',
    de: () => ({
      message: 'Dieser Text lässt sich nicht so aufschreiben, dass beim Lesen dieselben Worte herauskommen.',
      hint: 'Nimm weniger davon, oder lege den Artikel von Hand an und melde uns den Fall.'
    }),
    en: () => ({
      message: 'This text can not be written down so that the same words are read from it.',
      hint: 'Take less of it, or write the article by hand and report the case to us.'
    })
  }),
  'import/exists': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `„${file}“ gibt es schon, mit anderem Inhalt; daran wurde nichts geändert.`,
      hint: 'Soll die Datei ersetzt werden, rufe import mit --yes auf; sonst nenne mit --to eine andere.'
    }),
    en: (file: string) => ({
      message: `"${file}" is there already, with other content; it was left as it is.`,
      hint: 'If the file is to be replaced, call import with --yes; else name another one with --to.'
    })
  }),
  'import/encoding': entry({
    severity: 'info',
    de: (encoding: string) => ({
      message: `Der Text ist nicht in UTF-8 gespeichert, gelesen wurde er als ${encoding}.`,
      hint: 'Sieh nach, ob Umlaute und Anführungszeichen stimmen.'
    }),
    en: (encoding: string) => ({
      message: `The text is not saved as UTF-8; it was read as ${encoding}.`,
      hint: 'Look whether umlauts and quotation marks are right.'
    })
  }),
  'import/characters-dropped': entry({
    severity: 'warning',
    de: (count: number, first: string) => ({
      message: `${count} ${count === 1 ? 'Zeichen kann' : 'Zeichen können'} in keinem Artikel stehen und ${count === 1 ? 'wurde' : 'wurden'} weggelassen; das erste ist ${first}.`,
      hint: 'Es ist unsichtbar und wird nicht gesprochen; lies die Stelle trotzdem einmal nach.'
    }),
    en: (count: number, first: string) => ({
      message: `${count} ${count === 1 ? 'character' : 'characters'} can stand in no article and ${count === 1 ? 'was' : 'were'} left out; the first is ${first}.`,
      hint: 'It can not be seen and is not spoken; read the place once more all the same.'
    })
  }),
  'import/title-assumed': entry({
    severity: 'warning',
    de: (title: string) => ({
      message: `Ein Titel ist nicht zu erkennen; genommen wurde „${title}“, und so würde die Folge angesagt.`,
      hint: 'Schreibe einen Titel in das Feld title.'
    }),
    en: (title: string) => ({
      message: `No title can be made out; "${title}" was taken, and so the episode would be announced.`,
      hint: 'Write a title into the field title.'
    })
  }),
  'import/date-assumed': entry({
    severity: 'info',
    de: (date: string) => ({
      message: `Der Artikel nennt kein Datum; angenommen wurde ${date}.`,
      hint: 'Die Folge sagt diesen Tag an. Ein anderer geht mit --date.'
    }),
    en: (date: string) => ({
      message: `The article names no date; ${date} was assumed.`,
      hint: 'The episode announces this day. Another one can be given with --date.'
    })
  }),
  'import/language-assumed': entry({
    severity: 'warning',
    de: (language: string) => ({
      message: `Die Sprache ist an so wenigen Worten nicht zu erkennen; angenommen wurde „${language}“.`,
      hint: 'Stimmt das nicht, nenne sie mit --language.'
    }),
    en: (language: string) => ({
      message: `So few words do not show their language; "${language}" was assumed.`,
      hint: 'If that is wrong, name it with --language.'
    })
  }),
  'import/left-out': entry({
    severity: 'info',
    de: (count: number, first: string) => ({
      message: `${count} ${count === 1 ? 'Stück der Datei gehört' : 'Stücke der Datei gehören'} nicht zum Artikel und ${count === 1 ? 'blieb' : 'blieben'} weg; das erste beginnt „${first}“.`,
      hint: 'Fehlt etwas, kopiere es in den Artikel.'
    }),
    en: (count: number, first: string) => ({
      message: `${count} ${count === 1 ? 'part of the file does' : 'parts of the file do'} not belong to the article and ${count === 1 ? 'was' : 'were'} left out; the first begins "${first}".`,
      hint: 'If something is missing, copy it into the article.'
    })
  }),
  'import/words-rejoined': entry({
    severity: 'info',
    de: (count: number, broken: string, whole: string) => ({
      message: `${count} am Zeilenende ${count === 1 ? 'getrenntes Wort wurde' : 'getrennte Wörter wurden'} wieder zusammengesetzt; aus „${broken}“ wurde „${whole}“.`,
      hint: 'Gehört ein Bindestrich ins Wort, setze ihn im Artikel wieder ein.'
    }),
    en: (count: number, broken: string, whole: string) => ({
      message: `${count} ${count === 1 ? 'word that was' : 'words that were'} broken at the end of a line ${count === 1 ? 'is' : 'are'} whole again; "${broken}" became "${whole}".`,
      hint: 'If a hyphen belongs to the word, put it back in the article.'
    })
  })
}
