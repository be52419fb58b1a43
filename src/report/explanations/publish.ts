import type { Explanation } from './explanation.js'

export const publishExplanations = {
  'publish/no-feed': {
    de: 'Ein Feed ist die Datei, durch die Apps und Verzeichnisse von einer Sendung und ihren Folgen erfahren. Was er von der ganzen Sendung sagt, steht in content/show.yaml unter feed: seine Adresse, eine Beschreibung, die Kategorie und das Titelbild gehören dazu, alles andere hat übliche Werte. sendeklar schema show nennt alle Felder.',
    en: 'A feed is the file by which apps and directories learn of a show and its episodes. What it tells about the whole show stands in content/show.yaml under feed: its address, a description, the category and the cover belong there, all else has usual values. sendeklar schema show names every field.'
  },
  'publish/no-target': {
    de: 'sendeklar publish legt alles, was auf den Server gehört, in einen Ordner: Feed, Aufnahmen, Kapitel, Transkripte, Shownotes und Titelbild. Welcher das ist, entscheidest du. Was andere dort abgelegt haben, bleibt liegen.',
    en: 'sendeklar publish puts everything that belongs on the server into one folder: feed, recordings, chapters, transcripts, show notes and cover. Which one is for you to decide. What others have put there stays.'
  },
  'publish/bad-target': {
    de: 'Damit der Ordner zum Hochladen nie halb neu ist, entsteht er neben dem alten und nimmt dann mit einem Schritt dessen Platz ein. Mit einem Ordner, in dem die Sendung selbst oder ihre Ausgabe liegt, geht das nicht, und in den Inhalten hat Erzeugtes nichts zu suchen. Nimm einen eigenen Ordner, etwa public neben content und output.',
    en: 'So that the folder for uploading is never half new, it is made beside the old one and then takes its place in one step. That can not be done with a folder in which the show itself or its output lies, and what is generated has no place in the content. Take a folder of its own, such as public beside content and output.'
  },
  'publish/no-audio': {
    de: 'Ein Eintrag im Feed ohne Tondatei wäre für Podcast-Apps keiner: Sie zeigen ihn nicht oder melden einen Fehler. Deshalb kommt eine Folge erst in den Feed, wenn sie aufgenommen ist. sendeklar speak nimmt alles auf, was noch fehlt.',
    en: 'An entry of a feed without a sound file is none for podcast apps: they do not show it, or they complain. So an episode comes into the feed when it has been recorded. sendeklar speak records whatever is missing.'
  },
  'publish/damaged-audio': {
    de: 'Neben jeder Aufnahme liegt audio.json mit den Prüfsummen ihrer Dateien. Hier passt eine nicht mehr: Die Datei wurde gelöscht, geändert oder nur halb kopiert. Hörer bekämen etwas anderes, als du gehört hast. sendeklar speak macht die Aufnahme neu; was gesprochen war, kommt dabei aus dem Speicher.',
    en: 'Beside each recording lies audio.json with the checksums of its files. One of them does not fit any more: the file was removed, changed or copied by half. Listeners would get something else than what you heard. sendeklar speak makes the recording anew; what had been spoken comes from the cache.'
  },
  'publish/not-built': {
    de: 'Vor dem Veröffentlichen werden alle Texte gebaut, die sich geändert haben. Bei dieser Datei ging das nicht, und ihre Meldungen stehen weiter oben. Solange sie offen sind, wird nichts veröffentlicht, denn was Hörer einmal geladen haben, holt niemand zurück.',
    en: 'Before publishing, all texts that have changed are built. For this file that was not possible, and what is wrong with it is said further up. Nothing is published while that is open, as nobody can take back what listeners have fetched.'
  },
  'publish/missing-cover': {
    de: 'Das Titelbild steht in show.yaml unter feed: cover: als Pfad vom Ordner der Sendung aus. An dieser Stelle liegt keine Datei. Apple und Spotify lehnen eine Sendung ohne Titelbild ab, und in Apps bliebe ein leeres Feld.',
    en: 'The cover is named in show.yaml under feed: cover: as a path from the folder of the show. There is no file in that place. Apple and Spotify refuse a show without a cover, and apps would show an empty field.'
  },
  'publish/cover-kind': {
    de: 'Welcher Art ein Bild ist, sagen seine ersten Bytes, nicht die Endung seines Namens. Verzeichnisse nehmen PNG und JPEG; ein WebP, ein SVG oder ein umbenanntes anderes Bild zeigen viele Apps nicht. Öffne es in einem Bildprogramm und speichere es neu.',
    en: 'What kind a picture is, its first bytes tell, not the ending of its name. Directories take PNG and JPEG; a WebP, an SVG or another picture by a wrong name is not shown by many apps. Open it in a picture editor and save it anew.'
  },
  'publish/cover-size': {
    de: 'Apple verlangt ein quadratisches Titelbild von mindestens 1400 und höchstens 3000 Pixeln Kantenlänge und weist andere ab. Ein zu kleines wirkt in Apps unscharf, ein längliches wird beschnitten. Die übliche Größe ist 1400 oder 3000 Pixel.',
    en: 'Apple asks for a square cover with edges of at least 1400 and at most 3000 pixels, and refuses others. One that is too small looks blurred in apps, an oblong one is cut. Usual sizes are 1400 and 3000 pixels.'
  },
  'publish/cover-colours': {
    de: 'Titelbilder sollen in RGB vorliegen. Graustufen, CMYK aus dem Druck und durchsichtige Stellen zeigen Apps sehr verschieden: mit schwarzem Grund, in falschen Farben oder gar nicht. Exportiere das Bild ohne Durchsichtigkeit in RGB.',
    en: 'Covers should be in RGB. Grey scales, CMYK from print and transparent parts look very different from app to app: on black ground, in wrong colours, or not at all. Export the picture in RGB without transparency.'
  },
  'publish/heavy-cover': {
    de: 'Das Titelbild wird in jeder Liste geladen, oft über eine langsame Verbindung. Verzeichnisse raten zu höchstens 512 kB. Ein flächiges Bild wird als PNG klein, ein Foto als JPEG.',
    en: 'The cover is loaded in every list, often over a slow line. Directories advise 512 kB at most. A picture of plain areas becomes small as PNG, a photograph as JPEG.'
  },
  'publish/other-show': {
    de: 'Jede Sendung hat im Feed einen festen Namen (podcast:guid), der aus ihrer ersten Adresse errechnet ist und bleibt, auch wenn der Feed umzieht. Der Feed, in den geschrieben werden soll, trägt einen anderen. Entweder ist es der Feed einer anderen Sendung, dann wähle eine andere Datei; oder die Adresse in show.yaml hat sich geändert, dann trage den alten Namen unter feed: guid: ein.',
    en: 'In its feed each show has a lasting name (podcast:guid) that is computed from its first address and stays when the feed moves. The feed that is to be written has another one. Either it is the feed of another show, then choose another file; or the address in show.yaml has changed, then write the old name under feed: guid:.'
  },
  'publish/same-guid': {
    de: 'Apps erkennen eine Folge an ihrem Namen im Feed (guid), nicht am Titel. Tragen zwei Folgen denselben, zeigen sie nur eine oder ersetzen die eine durch die andere. Der Name wird sonst aus Datum und Dateiname errechnet und ist von selbst verschieden.',
    en: 'Apps know an episode by its name in the feed (guid), not by its title. If two episodes have the same, they show only one or put one in the place of the other. Otherwise the name is computed from date and file name and differs by itself.'
  },
  'publish/twice': {
    de: 'Im Feed steht schon eine Folge mit diesem Titel und Tag, aber unter einem anderen Namen (guid). Meist wurde die Datei des Artikels nach dem Veröffentlichen umbenannt; daraus wird ein neuer Name, und Apps halten die Folge für neu. Mit feed: guid: im Artikel behält sie den alten.',
    en: 'The feed has an episode of this title and day already, but by another name (guid). Most often the file of the article was renamed after publishing; that makes a new name, and apps take the episode for a new one. With feed: guid: in the article it keeps the old one.'
  },
  'publish/unknown-zone': {
    de: 'Wann eine Folge erscheint, steht im Feed mit Datum, Uhrzeit und Abstand zur Weltzeit. Dafür muss die Zeitzone der Sendung bekannt sein, auch ihre Sommerzeit. Der Name in show.yaml ist keiner, den die Zeitzonen-Datenbank der IANA führt; meist ist es ein Tippfehler.',
    en: 'The feed tells when an episode appears with date, time and distance from universal time. For that the time zone of the show has to be known, with its summer time. The name in show.yaml is none that the time zone database of the IANA has; most often it is a slip of typing.'
  },
  'publish/no-soundbite': {
    de: 'Unter feed: soundbite: stehen Worte des Satzes, mit dem die Hörprobe beginnt; wann er zu hören ist, sagt die Aufnahme. Kein Satz enthält diese Worte, vielleicht weil der Artikel inzwischen anders lautet. Die Folge erscheint ohne Hörprobe.',
    en: 'Under feed: soundbite: stand words of the sentence a soundbite begins with; when it is heard, the recording tells. No sentence holds these words, perhaps because the article reads differently by now. The episode appears without a soundbite.'
  },
  'publish/feed-name': {
    de: 'Im Ordner zum Hochladen heißt der Feed so, wie seine Adresse endet, damit er nach dem Hochladen genau dort zu finden ist. Aus dieser Adresse lässt sich kein Name machen, den jedes System kennt, oder es ist der Name einer anderen Datei. Ein Name wie feed.xml passt immer.',
    en: 'In the folder for uploading the feed is called as its address ends, so that it is found exactly there afterwards. This address gives no name that every system knows, or it is the name of another file. A name such as feed.xml always fits.'
  },
  'publish/nothing': {
    de: 'In einen Feed kommen Folgen, die aufgenommen sind, und hier ist noch keine. Ein leerer Feed wird von Apple und Spotify abgewiesen, und Apps, die die Sendung schon kennen, könnten alle Folgen löschen. sendeklar speak nimmt auf, was gebaut ist.',
    en: 'Episodes come into a feed when they have been recorded, and none has been yet. Apple and Spotify refuse an empty feed, and apps that know the show already might remove all its episodes. sendeklar speak records what is built.'
  },
  'publish/paged-entries': {
    de: 'Mit perPage wird ein langer Feed auf mehrere Dateien verteilt, und mit jeder neuen Folge rücken die anderen weiter. Die Seiten werden deshalb immer ganz neu geschrieben, aus den Folgen, die es hier gibt. Im vorhandenen Feed stehen aber noch andere. In einer einzigen Datei bleiben sie einfach stehen.',
    en: 'With perPage a long feed is spread over several files, and with every new episode the others move on. So pages are always written anew, from the episodes that are here. The feed that is there, however, has others too. In a single file they simply stay.'
  },
  'publish/lost-file': {
    de: 'Folgen, die nur noch im Feed stehen, behalten auch ihre Dateien im Ordner zum Hochladen. Diese hier fehlt und lässt sich nicht neu machen, weil ihr Artikel nicht mehr da ist. Liegt sie noch auf dem Server, lösche sie dort nicht; sonst führt der Eintrag Hörer ins Leere.',
    en: 'Episodes that only stand in the feed any more keep their files in the folder for uploading too. This one is missing and can not be made anew, as its article is gone. If it is still on the server, do not remove it there; else the entry leads listeners nowhere.'
  },
  'doctor/no-voice': {
    de: 'sendeklar speak braucht eine Stimme. Die eingebaute (espeak-ng, GPL) ist ein eigenes Paket, das npm sonst mit installiert; auch ein auf dem Rechner installiertes espeak-ng oder ein Dienst mit Schlüssel kann sprechen. Bauen, Prüfen und Vorlesen gehen auch ohne.',
    en: 'sendeklar speak needs a voice. The built-in one (espeak-ng, GPL) is a package of its own that npm usually installs too; an espeak-ng installed on the computer or a service with a key can speak as well. Building, checking and reading aloud work without.'
  },
  'doctor/no-encoder': {
    de: 'Aufnahmen werden mit zwei kleinen Paketen geschrieben und geprüft, die neben sendeklar installiert sind: einem zum Schreiben und einem zum Lesen von MP3. Eines davon fehlt oder lässt sich nicht laden, meist nach einer unvollständigen Installation.',
    en: 'Recordings are written and proved with two small packages that are installed beside sendeklar: one writes MP3, the other reads it. One of them is missing or can not be loaded, most often after an incomplete installation.'
  },
  'doctor/half-key': {
    de: 'Ein Dienst braucht oft mehr als einen Wert, zum Beispiel Schlüssel und Region. Einer davon ist in der Umgebung gesetzt, ein anderer nicht, also würde jede Anfrage scheitern. Die Werte selbst werden nie angezeigt.',
    en: 'A service often needs more than one value, a key and a region for example. One of them is set in the environment and another is not, so every request would fail. The values themselves are never shown.'
  }
} satisfies Readonly<Record<string, Explanation>>
