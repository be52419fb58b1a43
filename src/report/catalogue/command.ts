import { entry } from '../entry.js'
import { suggestion } from './suggestion.js'

const nothingHeard = {
  de: 'Es wurde nichts gelesen und nichts geschrieben; zu hören ändert sich also nichts.',
  en: 'Nothing was read and nothing was written, so nothing changes for the listener.'
}

export const commandCodes = {
  'usage/unknown-command': entry({
    severity: 'error',
    de: (word: string, near: string) => ({
      message: `Den Befehl „${word}“ gibt es nicht.${suggestion.de(near)}`,
      hint: 'sendeklar --help zeigt alle Befehle.'
    }),
    en: (word: string, near: string) => ({
      message: `There is no command "${word}".${suggestion.en(near)}`,
      hint: 'sendeklar --help lists all commands.'
    }),
    explain: {
      de: `Das erste Wort nach sendeklar sagt, was zu tun ist, und dieses Wort kennt das Programm nicht. ${nothingHeard.de} Sieh mit sendeklar --help nach, wie der Befehl heißt, und rufe ihn noch einmal auf.`,
      en: `The first word after sendeklar says what to do, and the program does not know this one. ${nothingHeard.en} Look the command up with sendeklar --help and call it again.`
    }
  }),
  'usage/no-command': entry({
    severity: 'error',
    de: () => ({
      message: 'Nach sendeklar fehlt der Befehl.',
      hint: 'sendeklar build baut alle Folgen; sendeklar --help zeigt alle Befehle.'
    }),
    en: () => ({
      message: 'A command is missing after sendeklar.',
      hint: 'sendeklar build builds all episodes; sendeklar --help lists all commands.'
    }),
    explain: {
      de: `Ohne Befehl weiß das Programm nicht, was es tun soll. ${nothingHeard.de} Für den Alltag genügen zwei: sendeklar build baut die Folgen, sendeklar check sagt nur, was an ihnen nicht stimmt.`,
      en: `Without a command the program can not know what to do. ${nothingHeard.en} Two are enough for daily work: sendeklar build builds the episodes, sendeklar check only says what is wrong with them.`
    }
  }),
  'usage/unknown-option': entry({
    severity: 'error',
    de: (option: string, near: string) => ({
      message: `Die Option „${option}“ gibt es hier nicht.${suggestion.de(near)}`,
      hint: 'sendeklar <Befehl> --help zeigt, was der Befehl versteht.'
    }),
    en: (option: string, near: string) => ({
      message: `There is no option "${option}" here.${suggestion.en(near)}`,
      hint: 'sendeklar <command> --help shows what the command understands.'
    }),
    explain: {
      de: `Der Befehl kennt diese Option nicht; sie zu übergehen wäre schlimmer, weil dann etwas anderes geschähe als gewollt. ${nothingHeard.de} Beginnt ein Dateiname mit einem Strich, stelle ihm -- voran.`,
      en: `The command does not know this option, and to pass over it would be worse, since something else would happen than was meant. ${nothingHeard.en} If a file name begins with a dash, put -- before it.`
    }
  }),
  'usage/missing-argument': entry({
    severity: 'error',
    de: (argument: string, command: string) => ({
      message: `Dem Befehl „${command}“ fehlt eine Angabe: ${argument}.`,
      hint: `sendeklar ${command} --help zeigt, was hier stehen muss.`
    }),
    en: (argument: string, command: string) => ({
      message: `The command "${command}" needs one more word: ${argument}.`,
      hint: `sendeklar ${command} --help shows what belongs here.`
    }),
    explain: {
      de: `Manche Befehle brauchen ein Wort, etwa explain den Code, der erklärt werden soll. ${nothingHeard.de} Hänge das fehlende Wort an den Befehl an.`,
      en: `Some commands need a word, as explain needs the code to be explained. ${nothingHeard.en} Add the missing word after the command.`
    }
  }),
  'usage/missing-value': entry({
    severity: 'error',
    de: (option: string) => ({
      message: `Der Option „${option}“ fehlt ihr Wert.`,
      hint: 'Schreibe den Wert mit einem Leerzeichen oder einem Gleichheitszeichen dahinter.'
    }),
    en: (option: string) => ({
      message: `The option "${option}" lacks its value.`,
      hint: 'Write the value behind it, after a blank or an equals sign.'
    }),
    explain: {
      de: `Diese Option steht nie allein, zum Beispiel --root DIR mit einem Ordner. ${nothingHeard.de} Ergänze den Wert und rufe den Befehl noch einmal auf.`,
      en: `This option never stands alone: --root DIR takes a folder, for example. ${nothingHeard.en} Add the value and call the command again.`
    }
  }),
  'usage/too-many-arguments': entry({
    severity: 'error',
    de: (word: string, command: string) => ({
      message: `Mit „${word}“ kann der Befehl „${command}“ nichts anfangen.`,
      hint: 'Lass das Wort weg; Namen mit Leerzeichen stehen in Anführungszeichen.'
    }),
    en: (word: string, command: string) => ({
      message: `The command "${command}" has no use for "${word}".`,
      hint: 'Leave the word out; names with blanks stand in quotes.'
    }),
    explain: {
      de: `Es stehen mehr Wörter da, als der Befehl nimmt, oft wegen eines Leerzeichens in einem Dateinamen. ${nothingHeard.de} Setze solche Namen in Anführungszeichen.`,
      en: `There are more words than the command takes, often because of a blank in a file name. ${nothingHeard.en} Put such names in quotes.`
    }
  }),
  'usage/bad-value': entry({
    severity: 'error',
    de: (option: string, value: string, allowed: string) => ({
      message: `„${value}“ passt nicht zu ${option}.`,
      hint: `Möglich sind: ${allowed}.`
    }),
    en: (option: string, value: string, allowed: string) => ({
      message: `"${value}" does not fit ${option}.`,
      hint: `Possible are: ${allowed}.`
    }),
    explain: {
      de: `Hier ist nur eines von wenigen Wörtern oder eine ganze Zahl erlaubt, und es steht etwas anderes da. ${nothingHeard.de} Der Hinweis unter der Meldung nennt, was möglich ist.`,
      en: `Only one of a few words or a whole number is allowed here, and something else was given. ${nothingHeard.en} The hint below the message names what is possible.`
    }
  }),
  'usage/unknown-code': entry({
    severity: 'error',
    de: (code: string, near: string) => ({
      message: `Eine Meldung mit dem Code „${code}“ gibt es nicht.${suggestion.de(near)}`,
      hint: 'Der Code steht in jeder Meldung hinter der Stelle, zum Beispiel usage/unknown-code.'
    }),
    en: (code: string, near: string) => ({
      message: `There is no diagnostic with the code "${code}".${suggestion.en(near)}`,
      hint: 'The code stands in every diagnostic behind the place, for example usage/unknown-code.'
    }),
    explain: {
      de: `Codes sind dauerhafte Namen der Form Gebiet/Problem; unter diesem Namen gibt es keine Meldung. ${nothingHeard.de} Kopiere den Code aus der Meldung, die du verstehen willst.`,
      en: `Codes are permanent names of the form area/problem, and no diagnostic has this one. ${nothingHeard.en} Copy the code from the diagnostic you want to understand.`
    }
  }),
  'output/collision': entry({
    severity: 'error',
    de: (folder: string, other: string) => ({
      message: `Diese Folge käme in den Ordner „${folder}“, den schon ${other} füllt; nur eine von beiden wäre zu hören.`,
      hint: 'Gib einer der beiden Dateien einen anderen Namen oder ein anderes Datum.'
    }),
    en: (folder: string, other: string) => ({
      message: `This episode would go to the folder "${folder}", which ${other} fills already; only one of them would be heard.`,
      hint: 'Give one of the two files another name or another date.'
    }),
    explain: {
      de: 'Der Ordner einer Folge heißt nach ihrem Datum und dem Dateinamen ohne Datum, und zwei Dateien ergeben denselben Namen. Die zweite würde die erste überschreiben, deshalb wird sie nicht geschrieben. Benenne eine der beiden Dateien um oder ändere ihr Datum.',
      en: 'The folder of an episode is named after its date and its file name without the date, and two files yield the same name. The second would overwrite the first, so it is not written. Rename one of the two files or change its date.'
    }
  }),
  'output/orphan': entry({
    severity: 'warning',
    de: (folder: string) => ({
      message: `Zu „${folder}“ gibt es keinen Artikel mehr; wer den Ordner veröffentlicht, sendet eine alte Folge.`,
      hint: 'Lösche den Ordner, wenn er nicht mehr gebraucht wird. sendeklar löscht ihn nie von selbst.'
    }),
    en: (folder: string) => ({
      message: `No article belongs to "${folder}" any more; whoever publishes it would broadcast an old episode.`,
      hint: 'Delete the folder if it is no longer needed. sendeklar never deletes it by itself.'
    }),
    explain: {
      de: 'Der Ordner wurde von sendeklar geschrieben, aber kein heutiger Artikel und keine Folge führt zu ihm, meist weil eine Datei umbenannt oder ihr Datum geändert wurde. Hörer könnten dieselbe Folge zweimal bekommen. Sieh nach, ob im Ordner noch etwas Eigenes liegt, und lösche ihn dann von Hand.',
      en: 'The folder was written by sendeklar, but no present article or episode leads to it, mostly because a file was renamed or its date changed. Listeners could get the same episode twice. See whether something of your own lies in it, then delete it by hand.'
    }
  }),
  'init/exists': entry({
    severity: 'error',
    de: (file: string, number: number) => ({
      message: `${number === 1 ? 'Eine Datei steht' : `${number} Dateien stehen`} dort schon mit anderem Inhalt, zuerst ${file}. Es wurde nichts geschrieben.`,
      hint: 'Nimm einen leeren Ordner, oder überschreibe mit sendeklar init --yes.'
    }),
    en: (file: string, number: number) => ({
      message: `${number === 1 ? 'One file stands' : `${number} files stand`} there already with other content, first ${file}. Nothing was written.`,
      hint: 'Take an empty folder, or overwrite with sendeklar init --yes.'
    }),
    explain: {
      de: 'sendeklar init legt eine Sendung zum Anfangen an und würde dabei Dateien ersetzen, die schon jemand geändert hat. Ohne ein Ja bleibt alles, wie es ist; an deinen Folgen ändert sich nichts. Wähle einen leeren Ordner oder sage mit --yes, dass die Dateien ersetzt werden dürfen.',
      en: 'sendeklar init lays out a show to start from and would replace files that somebody has changed. Without a yes everything stays as it is, and your episodes do not change. Choose an empty folder, or say with --yes that the files may be replaced.'
    }
  })
}
