import type { Explanation } from './explanation.js'

const nothingHeard = {
  de: 'Es wurde nichts gelesen und nichts geschrieben; zu hören ändert sich also nichts.',
  en: 'Nothing was read and nothing was written, so nothing changes for the listener.'
}

export const commandExplanations = {
  'usage/unknown-command': {
    de: `Das erste Wort nach sendeklar sagt, was zu tun ist, und dieses Wort kennt das Programm nicht. ${nothingHeard.de} Sieh mit sendeklar --help nach, wie der Befehl heißt, und rufe ihn noch einmal auf.`,
    en: `The first word after sendeklar says what to do, and the program does not know this one. ${nothingHeard.en} Look the command up with sendeklar --help and call it again.`
  },
  'usage/no-command': {
    de: `Ohne Befehl weiß das Programm nicht, was es tun soll. ${nothingHeard.de} Für den Alltag genügen zwei: sendeklar build baut die Folgen, sendeklar check sagt nur, was an ihnen nicht stimmt.`,
    en: `Without a command the program can not know what to do. ${nothingHeard.en} Two are enough for daily work: sendeklar build builds the episodes, sendeklar check only says what is wrong with them.`
  },
  'usage/unknown-option': {
    de: `Der Befehl kennt diese Option nicht; sie zu übergehen wäre schlimmer, weil dann etwas anderes geschähe als gewollt. ${nothingHeard.de} Beginnt ein Dateiname mit einem Strich, stelle ihm -- voran.`,
    en: `The command does not know this option, and to pass over it would be worse, since something else would happen than was meant. ${nothingHeard.en} If a file name begins with a dash, put -- before it.`
  },
  'usage/no-dialect': {
    de: 'Ein Dokument, das ein Dienst nimmt, weist ein anderer zurück, darum wird immer nach den Regeln eines bestimmten Dialekts geprüft. Nenne den Dienst, für den das Dokument gedacht ist.',
    en: 'A document that one service takes is refused by another, so a check always goes by the rules of one dialect. Name the service the document is meant for.'
  },
  'usage/unknown-dialect': {
    de: 'Die Dialekte haben feste Namen, zum Beispiel „polly-neural“ oder „azure“. Diesen Namen hat keiner, und geprüft wurde nichts. Wähle einen aus der Liste.',
    en: 'The dialects have fixed names, for example "polly-neural" or "azure". None has this name, and nothing was checked. Choose one of the list.'
  },
  'usage/unknown-model': {
    de: 'Manche Dienste haben mehrere Modelle, die Verschiedenes verstehen, und dieses kennt sendeklar nicht. Geprüft wurde trotzdem, nach den Regeln des genannten Dialekts. Was ein neues Modell weglässt, hört niemand, und was es zusätzlich kann, bleibt ungenutzt: Sieh in der Anleitung des Dienstes nach.',
    en: 'Some services have several models that understand different things, and sendeklar does not know this one. It was checked all the same, by the rules of the dialect named. What a new model leaves out nobody hears, and what more it can do stays unused: look into the pages of the service.'
  },
  'usage/no-file': {
    de: 'Unter diesem Pfad liegt nichts, also wurde nichts geprüft. Pfade gelten von dem Ordner aus, in dem das Programm gestartet wurde; ein einzelner Bindestrich liest von der Standardeingabe.',
    en: 'Nothing lies under this path, so nothing was checked. Paths start at the folder in which the program was started; a single hyphen reads from standard input.'
  },
  'usage/missing-argument': {
    de: `Manche Befehle brauchen ein Wort, etwa explain den Code, der erklärt werden soll. ${nothingHeard.de} Hänge das fehlende Wort an den Befehl an.`,
    en: `Some commands need a word, as explain needs the code to be explained. ${nothingHeard.en} Add the missing word after the command.`
  },
  'usage/missing-value': {
    de: `Diese Option steht nie allein, zum Beispiel --root DIR mit einem Ordner. ${nothingHeard.de} Ergänze den Wert und rufe den Befehl noch einmal auf.`,
    en: `This option never stands alone: --root DIR takes a folder, for example. ${nothingHeard.en} Add the value and call the command again.`
  },
  'usage/too-many-arguments': {
    de: `Es stehen mehr Wörter da, als der Befehl nimmt, oft wegen eines Leerzeichens in einem Dateinamen. ${nothingHeard.de} Setze solche Namen in Anführungszeichen.`,
    en: `There are more words than the command takes, often because of a blank in a file name. ${nothingHeard.en} Put such names in quotes.`
  },
  'usage/bad-value': {
    de: `Hier ist nur eines von wenigen Wörtern oder eine ganze Zahl erlaubt, und es steht etwas anderes da. ${nothingHeard.de} Der Hinweis unter der Meldung nennt, was möglich ist.`,
    en: `Only one of a few words or a whole number is allowed here, and something else was given. ${nothingHeard.en} The hint below the message names what is possible.`
  },
  'usage/unknown-code': {
    de: `Codes sind dauerhafte Namen der Form Gebiet/Problem; unter diesem Namen gibt es keine Meldung. ${nothingHeard.de} Kopiere den Code aus der Meldung, die du verstehen willst.`,
    en: `Codes are permanent names of the form area/problem, and no diagnostic has this one. ${nothingHeard.en} Copy the code from the diagnostic you want to understand.`
  },
  'output/collision': {
    de: 'Der Ordner einer Folge heißt nach ihrem Datum und dem Dateinamen ohne Datum, und zwei Dateien ergeben denselben Namen. Die zweite würde die erste überschreiben, deshalb wird sie nicht geschrieben. Benenne eine der beiden Dateien um oder ändere ihr Datum.',
    en: 'The folder of an episode is named after its date and its file name without the date, and two files yield the same name. The second would overwrite the first, so it is not written. Rename one of the two files or change its date.'
  },
  'output/orphan': {
    de: 'Der Ordner wurde von sendeklar geschrieben, aber kein heutiger Artikel und keine Folge führt zu ihm, meist weil eine Datei umbenannt oder ihr Datum geändert wurde. Hörer könnten dieselbe Folge zweimal bekommen. Sieh nach, ob im Ordner noch etwas Eigenes liegt, und lösche ihn dann von Hand.',
    en: 'The folder was written by sendeklar, but no present article or episode leads to it, mostly because a file was renamed or its date changed. Listeners could get the same episode twice. See whether something of your own lies in it, then delete it by hand.'
  },
  'init/exists': {
    de: 'sendeklar init legt eine Sendung zum Anfangen an und würde dabei Dateien ersetzen, die schon jemand geändert hat. Ohne ein Ja bleibt alles, wie es ist; an deinen Folgen ändert sich nichts. Wähle einen leeren Ordner oder sage mit --yes, dass die Dateien ersetzt werden dürfen.',
    en: 'sendeklar init lays out a show to start from and would replace files that somebody has changed. Without a yes everything stays as it is, and your episodes do not change. Choose an empty folder, or say with --yes that the files may be replaced.'
  }
} satisfies Readonly<Record<string, Explanation>>
