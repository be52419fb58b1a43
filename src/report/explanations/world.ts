import { untouched } from '../catalogue/world.js'
import type { Explanation } from './explanation.js'

export const worldExplanations = {
  'disk/full': {
    de: `Der Datenträger ist voll, oder das Kontingent des Kontos ist aufgebraucht. Neue Fassungen entstehen zuerst neben den alten und brauchen deshalb für einen Moment Platz für beide. ${untouched.de} Schaffe Platz oder wähle mit --out einen anderen Ordner, dann baue noch einmal.`,
    en: `The disk is full, or the account's quota is used up. New versions are first made beside the old ones, so for a moment there must be room for both. ${untouched.en} Free some space or choose another folder with --out, then build again.`
  },
  'disk/denied': {
    de: `Das System erlaubt diesem Konto nicht, dort zu lesen oder zu schreiben, oder ein anderes Programm hält die Datei fest. ${untouched.de} Prüfe die Rechte (oft gehört der Ordner einem anderen Konto, weil dort einmal als Administrator gebaut wurde), schließe andere Programme, dann baue noch einmal.`,
    en: `The system does not let this account read or write there, or another program holds the file. ${untouched.en} Check the permissions (often the folder belongs to another account because someone once built as administrator), close other programs, then build again.`
  },
  'disk/read-only': {
    de: `Der Datenträger ist nur zum Lesen eingehängt, wie eine Sicherung, ein Abbild oder eine Karte mit Schreibschutz. ${untouched.de} Wähle mit --out einen anderen Ordner oder hebe den Schreibschutz auf.`,
    en: `The disk is mounted for reading only, like a backup, an image or a card with its lock on. ${untouched.en} Choose another folder with --out or lift the write protection.`
  },
  'disk/too-large': {
    de: `Es gibt eine Grenze für die Größe einer Datei, vom System gesetzt oder vom Dateisystem (FAT32 endet bei vier Gigabyte). ${untouched.de} Hebe die Grenze an oder wähle mit --out einen Ordner auf einem anderen Datenträger.`,
    en: `There is a limit to the size of a file, set by the system or by the file system (FAT32 ends at four gigabytes). ${untouched.en} Raise the limit or choose a folder on another disk with --out.`
  },
  'disk/too-many-open': {
    de: `Ein System hält nur eine bestimmte Zahl von Dateien zugleich offen. Wir öffnen immer nur eine, also brauchen andere Programme fast alle, oder die Grenze ist sehr niedrig gesetzt. ${untouched.de} Schließe andere Programme oder hebe die Grenze an.`,
    en: `A system keeps only so many files open at once. We open one at a time, so other programs use nearly all of them, or the limit is set very low. ${untouched.en} Close other programs or raise the limit.`
  },
  'disk/name-too-long': {
    de: `Namen von Dateien und die Wege zu ihnen haben eine größte Länge, auf den meisten Systemen 255 Bytes für einen Namen. ${untouched.de} Kürze den Dateinamen des Artikels oder baue in einen Ordner weiter oben.`,
    en: `Names of files and the paths to them have a greatest length, on most systems 255 bytes for a name. ${untouched.en} Shorten the article's file name or build into a folder further up.`
  },
  'disk/in-the-way': {
    de: `Ein Name kann nur einmal vergeben werden, an eine Datei oder an einen Ordner. ${untouched.de} Sieh nach, was an dieser Stelle steht; wird es noch gebraucht, verschiebe es, sonst lösche es, und rufe den Befehl noch einmal auf.`,
    en: `A name can be given only once, to a file or to a folder. ${untouched.en} Look at what stands in that place; move it if it is still needed, delete it if not, and run the command again.`
  },
  'disk/vanished': {
    de: 'Eine Datei oder ein Ordner wurde gelöscht oder umbenannt, während wir damit arbeiteten, etwa durch einen Abgleich mit einem Netzspeicher oder durch ein Aufräumen von Hand. Was fertig geschrieben war, gilt; was fehlt, entsteht beim nächsten Aufruf neu. Warte, bis das andere Programm fertig ist, und baue noch einmal.',
    en: 'A file or folder was deleted or renamed while we were working with it, by syncing with a network drive, say, or by tidying up by hand. What was finished stands; what is missing is made at the next run. Wait until the other program is done and build again.'
  },
  'disk/failed': {
    de: `Das System meldet einen Fehler, der nicht an den Dateien der Sendung liegt: ein Gerät, eine Verbindung oder ein Dateisystem versagt; das Kürzel in Klammern ist seine eigene Bezeichnung. ${untouched.de} Kommt die Meldung wieder, sichere deine Artikel auf einen anderen Datenträger und prüfe diesen.`,
    en: `The system reports a fault that is not in the show's files: a device, a connection or a file system fails; the word in brackets is its own name for it. ${untouched.en} If the message comes again, copy your articles to another disk and check this one.`
  },
  'output/locked': {
    de: `Immer nur ein Aufruf schreibt in einen Ausgabeordner, damit sich keine zwei Fassungen mischen; die anderen warten. ${untouched.de} Ein beendeter Aufruf auf demselben Rechner wird von selbst erkannt, einer auf einem anderen Rechner erst zehn Minuten nach seinem letzten Lebenszeichen. Warte, beende den anderen Aufruf, oder lösche die genannte leere Datei, wenn er sicher nicht mehr läuft.`,
    en: `Only one run at a time writes into an output folder, so that no two versions mix; the others wait. ${untouched.en} A run that has ended on the same computer is noticed by itself, one on another computer only ten minutes after its last sign of life. Wait, end the other run, or delete the empty file named here if it is surely gone.`
  },
  'output/link': {
    de: `Eine Verknüpfung im Ausgabeordner führt an einen anderen Ort, und dort könnten Dateien überschrieben werden, die nichts mit der Sendung zu tun haben. ${untouched.de} Lösche die Verknüpfung (das Ziel bleibt dabei bestehen) oder baue mit --out gleich in den Ordner, zu dem sie führt.`,
    en: `A link in the output folder leads to another place, where files could be overwritten that have nothing to do with the show. ${untouched.en} Delete the link (what it leads to stays) or build straight into that folder with --out.`
  },
  'output/foreign-file': {
    de: `Im Ordner einer Folge dürfen eigene Dateien liegen, sie bleiben bei jedem Bauen erhalten. Diese hier trägt aber den Namen einer Datei, die gebaut wird, und würde überschrieben; auch eine fehlende oder beschädigte episode.json führt dazu, weil sie sagt, welche Dateien gebaut wurden. ${untouched.de} Verschiebe die Datei oder lösche sie, dann baue noch einmal.`,
    en: `Files of your own may lie in an episode's folder and are kept at every build. This one, however, has the name of a file that is built and would be overwritten; a missing or damaged episode.json leads here too, as it says which files were built. ${untouched.en} Move the file or delete it, then build again.`
  },
  'output/unsafe-name': {
    de: `Alles, was gebaut wird, bleibt unter dem Ausgabeordner, und seine Namen sollen auf jedem System dieselben sein: ohne „..“, ohne Schrägstrich am Anfang, ohne \\, Doppelpunkt und Steuerzeichen. ${untouched.de} Gib dem Artikel oder dem Baustein, von dem der Name kommt, einen einfachen Namen.`,
    en: `All that is built stays below the output folder, and its names are to be the same on every system: no "..", no slash at the beginning, no \\, colon or control character. ${untouched.en} Give the article or the part the name comes from a plain name.`
  }
} satisfies Readonly<Record<string, Explanation>>
