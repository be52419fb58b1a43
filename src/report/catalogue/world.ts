import { entry } from '../entry.js'

/** What every failure of the disk owes its listeners. */
export const untouched = {
  de: 'Halb geschrieben ist nichts: Zu hören ist weiter, was zuletzt fertig wurde.',
  en: 'Nothing is half written: listeners still hear what was finished last.'
}

/** What the disk, the output folder and other builders refuse. */
export const worldCodes = {
  'disk/full': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `Für „${path}“ ist auf dem Datenträger kein Platz mehr. ${untouched.de}`,
      hint: 'Schaffe Platz und rufe den Befehl noch einmal auf.'
    }),
    en: (path: string) => ({
      message: `There is no space left on the disk for "${path}". ${untouched.en}`,
      hint: 'Free some space and run the command again.'
    })
  }),
  'disk/denied': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `Der Zugriff auf „${path}“ ist nicht erlaubt. ${untouched.de}`,
      hint: 'Prüfe, wem Ordner und Datei gehören und ob du dort schreiben darfst, oder wähle mit --out einen anderen Ordner.'
    }),
    en: (path: string) => ({
      message: `Access to "${path}" is not allowed. ${untouched.en}`,
      hint: 'Check who owns the folder and the file and whether you may write there, or choose another folder with --out.'
    })
  }),
  'disk/read-only': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ liegt auf einem Datenträger, auf den nicht geschrieben werden kann. ${untouched.de}`,
      hint: 'Wähle mit --out einen Ordner, in den geschrieben werden kann.'
    }),
    en: (path: string) => ({
      message: `"${path}" is on a disk that can not be written to. ${untouched.en}`,
      hint: 'Choose a folder that can be written to with --out.'
    })
  }),
  'disk/too-large': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ würde größer, als das System eine Datei werden lässt. ${untouched.de}`,
      hint: 'Prüfe die Grenze für Dateigrößen (ulimit -f) und das Dateisystem des Ordners.'
    }),
    en: (path: string) => ({
      message: `"${path}" would become larger than the system lets a file be. ${untouched.en}`,
      hint: 'Check the limit for file sizes (ulimit -f) and the file system of the folder.'
    })
  }),
  'disk/too-many-open': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `Das System öffnet keine weitere Datei, auch „${path}“ nicht. ${untouched.de}`,
      hint: 'Schließe andere Programme oder hebe die Grenze an (ulimit -n), dann rufe den Befehl noch einmal auf.'
    }),
    en: (path: string) => ({
      message: `The system opens no further file, and so not "${path}". ${untouched.en}`,
      hint: 'Close other programs or raise the limit (ulimit -n), then run the command again.'
    })
  }),
  'disk/name-too-long': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `Der Name „${path}“ ist länger, als das System erlaubt. ${untouched.de}`,
      hint: 'Gib dem Artikel einen kürzeren Dateinamen oder wähle mit --out einen Ordner mit kürzerem Weg.'
    }),
    en: (path: string) => ({
      message: `The name "${path}" is longer than the system allows. ${untouched.en}`,
      hint: 'Give the article a shorter file name or choose a folder with a shorter path with --out.'
    })
  }),
  'disk/in-the-way': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ lässt sich weder lesen noch schreiben: Auf dem Weg dorthin steht eine Datei, wo ein Ordner stehen müsste, oder umgekehrt.`,
      hint: 'Verschiebe, was dort steht, oder nenne einen anderen Pfad.'
    }),
    en: (path: string) => ({
      message: `"${path}" can be neither read nor written: on the way there is a file where a folder should be, or the other way round.`,
      hint: 'Move what stands there, or name another path.'
    })
  }),
  'disk/vanished': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ war eben noch da und ist während der Arbeit verschwunden.`,
      hint: 'Prüfe, ob ein anderes Programm dort aufräumt, und rufe den Befehl noch einmal auf.'
    }),
    en: (path: string) => ({
      message: `"${path}" was there a moment ago and has vanished during the work.`,
      hint: 'Check whether another program is tidying up there, and run the command again.'
    })
  }),
  'disk/failed': entry({
    severity: 'error',
    de: (path: string, reason: string) => ({
      message: `Der Datenträger hat „${path}“ nicht gelesen oder geschrieben (${reason}). ${untouched.de}`,
      hint: 'Prüfe den Datenträger oder die Verbindung zu ihm und rufe den Befehl noch einmal auf.'
    }),
    en: (path: string, reason: string) => ({
      message: `The disk did not read or write "${path}" (${reason}). ${untouched.en}`,
      hint: 'Check the disk or the connection to it and run the command again.'
    })
  }),
  'output/locked': entry({
    severity: 'error',
    de: (path: string, pid: number | string, host: string) => ({
      message: `Seit einer Minute arbeitet ein anderer Aufruf in diesem Ordner (Prozess ${pid} auf „${host}“). ${untouched.de}`,
      hint: `Warte auf ihn oder beende ihn; läuft er sicher nicht mehr, lösche „${path}“.`
    }),
    en: (path: string, pid: number | string, host: string) => ({
      message: `Another run has been working in this folder for a minute (process ${pid} on "${host}"). ${untouched.en}`,
      hint: `Wait for it or end it; if it is surely gone, delete "${path}".`
    })
  }),
  'output/link': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ ist eine Verknüpfung, und durch eine Verknüpfung wird nichts geschrieben. ${untouched.de}`,
      hint: 'Ersetze sie durch einen Ordner, oder nenne mit --out den Ordner, zu dem sie führt.'
    }),
    en: (path: string) => ({
      message: `"${path}" is a link, and nothing is written through a link. ${untouched.en}`,
      hint: 'Replace it by a folder, or name the folder it leads to with --out.'
    })
  }),
  'output/foreign-file': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ stammt nicht vom letzten Bauen und steht dort, wo eine neue Datei hinsoll. ${untouched.de}`,
      hint: 'Verschiebe die Datei oder benenne sie um (oder lösche sie), dann baue noch einmal.'
    }),
    en: (path: string) => ({
      message: `"${path}" was not made by the last build and stands where a new file is to go. ${untouched.en}`,
      hint: 'Move or rename the file (or delete it), then build again.'
    })
  }),
  'output/unsafe-name': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ führt aus dem Ausgabeordner hinaus oder ist nicht auf jedem System ein Dateiname. ${untouched.de}`,
      hint: 'Benenne den Artikel um: Kleinbuchstaben, Ziffern und Bindestriche sind überall gut.'
    }),
    en: (path: string) => ({
      message: `"${path}" leads out of the output folder or is not a file name on every system. ${untouched.en}`,
      hint: 'Rename the article: lower-case letters, digits and hyphens are good everywhere.'
    })
  })
}
