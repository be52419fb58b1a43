import { entry } from '../entry.js'
import { suggestion } from './suggestion.js'

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
    })
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
    })
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
    })
  }),
  'usage/no-dialect': entry({
    severity: 'error',
    de: (option: string, known: string) => ({
      message: `Jeder Dienst hat eigene Regeln für SSML; mit ${option} sagst du, nach welchen geprüft wird.`,
      hint: `Möglich sind: ${known}.`
    }),
    en: (option: string, known: string) => ({
      message: `Every service has SSML rules of its own; ${option} says which of them count.`,
      hint: `You can choose: ${known}.`
    })
  }),
  'usage/unknown-dialect': entry({
    severity: 'error',
    de: (option: string, name: string, known: string, near: string) => ({
      message: `Den Dialekt „${name}“ (${option}) gibt es nicht.${suggestion.de(near)}`,
      hint: `Möglich sind: ${known}.`
    }),
    en: (option: string, name: string, known: string, near: string) => ({
      message: `There is no dialect "${name}" (${option}).${suggestion.en(near)}`,
      hint: `You can choose: ${known}.`
    })
  }),
  'usage/unknown-model': entry({
    severity: 'warning',
    de: (model: string, dialect: string) => ({
      message: `Das Modell „${model}“ steht in keiner unserer Tabellen; gemessen wird an „${dialect}“.`,
      hint: 'Sieh nach, ob der Name stimmt. Ein neues Modell kann anderes verstehen als das, woran gemessen wurde.'
    }),
    en: (model: string, dialect: string) => ({
      message: `The model "${model}" is in none of our tables; "${dialect}" is what counts.`,
      hint: 'See whether the name is right. A new model may understand other things than the one that was checked against.'
    })
  }),
  'usage/no-file': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `Die Datei „${file}“ gibt es nicht.`,
      hint: 'Prüfe den Pfad; er gilt von dort, wo das Programm gestartet wurde.'
    }),
    en: (file: string) => ({
      message: `There is no file "${file}".`,
      hint: 'Check the path; it starts where the program was started.'
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
  })
}
