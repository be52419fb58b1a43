import type { Explanation } from './explanation.js'

export const articleExplanations = {
  'field/unknown': {
    de: 'Jede Dateiart hat feste Felder. Ein unbekanntes ist meist ein Tippfehler, und sein Text fehlte in der Folge, ohne dass es jemand merkt. Mit dem JSON-Schema in der ersten Zeile schlägt der Editor die richtigen Namen vor.',
    en: 'Every kind of file has fixed fields. An unknown one is mostly a slip of the pen, and its text would be missing from the episode without anybody noticing. With the JSON Schema on the first line your editor suggests the right names.'
  },
  'field/foreign-letter': {
    de: 'Manche Zeichen sehen wie ein lateinischer Buchstabe aus und sind keiner, andere sind ganz unsichtbar. Ein Feld mit so einem Namen würde nicht erkannt, und sein Text bliebe ungehört. Sie kommen meist beim Kopieren mit.',
    en: 'Some characters look like a Latin letter and are none, others are wholly invisible. A field with such a name would not be recognised, and its text would stay unheard. Mostly they come along when text is copied.'
  },
  'field/missing': {
    de: 'Ohne dieses Feld fehlt etwas Nötiges, einer Folge etwa ihr Titel, ihr Datum oder ihre Sprache; gesprochen würde nichts. Was ein Feld bedeutet, steht im JSON-Schema, das der Befehl schema ausgibt.',
    en: 'Without this field something needed is missing, in an episode its title, date or language; nothing would be spoken. What a field means is told in the JSON Schema that the command schema prints.'
  },
  'field/empty': {
    de: 'Das Feld oder der Listenpunkt ist da, hat aber keinen Text. Vielleicht steht der Text dahinter in einer Zeile, die YAML als Kommentar liest, weil sie mit # beginnt.',
    en: 'The field or list item is there but has no text. Perhaps the text behind it stands on a line that YAML reads as a comment because it begins with #.'
  },
  'field/wrong-kind': {
    de: 'Jedes Feld erwartet einen Text, eine Liste oder eine Gruppe von Feldern. Oft macht YAML aus einem Text etwas anderes, weil er mit einer Klammer oder einem Strich beginnt; Anführungszeichen verhindern das.',
    en: 'Every field expects a text, a list or a group of fields. Often YAML makes something else of a text because it begins with a bracket or a dash; quotes prevent that.'
  },
  'field/bad-name': {
    de: 'Unter diesem Feld vergibst du die Namen selbst, etwa für Klänge und Sprachdienste. Vorlagen und Dateien benutzen sie, deshalb sind nur a–z, 0–9, Punkt und Bindestrich möglich.',
    en: 'Below this field you choose the names yourself, for sounds and speech services, say. Templates and files use them, so only a–z, 0–9, dots and hyphens are possible.'
  },
  'field/bad-format': {
    de: 'Dieses Feld versteht nur Texte einer bestimmten Form, weil ein Dienst, eine Datei oder die Uhr damit arbeitet. Halte dich an das Beispiel im Hinweis.',
    en: 'This field only understands texts of a certain form, because a service, a file or the clock works with it. Follow the example in the hint.'
  },
  'field/bad-choice': {
    de: 'Für dieses Feld gibt es nur wenige Wörter, und jedes bewirkt etwas anderes. Ein unbekanntes würde stillschweigend nichts bewirken. Nimm eines der genannten.',
    en: 'There are only a few words for this field, and each does something else. An unknown one would silently do nothing. Take one of those named.'
  },
  'field/bad-number': {
    de: 'Mit dieser Zahl wird gerechnet, etwa die Länge der Folge. Außerhalb der Grenzen wäre das Ergebnis sinnlos.',
    en: 'This number is used for reckoning, the length of the episode for example. Outside its bounds the result would make no sense.'
  },
  'field/bad-date': {
    de: 'Ein Datum steht hier immer als Jahr-Monat-Tag mit vier, zwei und zwei Ziffern. Bei „3/4/2026“ wüsste niemand, ob März oder April gemeint ist. Gesprochen wird es trotzdem, wie man es sagt.',
    en: 'A date is always year-month-day here, with four, two and two digits. With "3/4/2026" nobody could tell March from April. It is spoken the way people say it all the same.'
  },
  'field/no-such-day': {
    de: 'Das Datum ist richtig geschrieben, aber den Monat oder den Tag gibt es nicht, wie beim 30. Februar. Die Stimme würde ihn trotzdem ansagen.',
    en: 'The date is written well, but the month or the day does not exist, like 30 February. The voice would announce it nevertheless.'
  },
  'field/bad-language': {
    de: 'Sprachen werden nach BCP 47 angegeben: zwei oder drei Buchstaben für die Sprache, dahinter mit Bindestrich die Region. Davon hängt ab, wie Zahlen und Wörter gelesen werden und welche Stimme passt.',
    en: 'Languages are given by BCP 47: two or three letters for the language, then the region behind a hyphen. How numbers and words are read and which voice fits depends on it.'
  },
  'field/language-not-spoken': {
    de: 'Für jede Sprache braucht es Regeln für Sätze, Zahlen und Abkürzungen und eigene Vorlagen. Bisher gibt es sie für Deutsch und Englisch. Einzelne fremde Wörter darf ein Artikel in jeder Sprache haben, dafür ist das Lexikon da.',
    en: 'Every language needs rules for sentences, numbers and abbreviations, and templates of its own. So far there are those for German and English. Single foreign words may be of any language; the lexicon is there for them.'
  },
  'field/bad-address': {
    de: 'Links in Shownotes und Feed führen nur zu http-, https- und mailto-Adressen. Andere, etwa javascript:, könnten im Browser der Leser etwas ausführen; unvollständige führten ins Leere.',
    en: 'Links in show notes and feed only lead to http, https and mailto addresses. Others, such as javascript:, could run something in the readers’ browsers; incomplete ones would lead nowhere.'
  },
  'field/bad-path': {
    de: 'Pfade zeigen immer nach unten in den Ordner der Sendung: keine Laufwerke, kein .. und kein / am Anfang. So läuft die Sendung auf jedem Rechner, und keine Datei außerhalb wird gelesen.',
    en: "Paths always lead down into the show's folder: no drives, no .. and no leading /. So the show works on every computer, and no file outside is read."
  },
  'article/nothing-to-say': {
    de: 'Ein Artikel braucht außer Titel, Datum und Sprache auch Inhalt: einen Vorspann (lead), Abschnitte (sections) oder beides. Sonst bestünde die Folge nur aus Begrüßung und Abschied.',
    en: 'Besides title, date and language an article needs something to tell: a lead, sections, or both. Otherwise the episode would be a greeting and a goodbye.'
  },
  'article/source-without-link': {
    de: 'Hörer können eine Quelle leichter prüfen, wenn sie zu ihr gelangen. Ohne Adresse wird die Quelle genannt, aber es wird kein Link erfunden. Gibt es im Netz keine, kann die Warnung stehen bleiben.',
    en: 'Listeners can check a source more easily if they can reach it. Without an address the source is named, but no link is invented. If there is none on the web, the warning may stay.'
  },
  'article/date-differs': {
    de: 'Oft ist eine Datei kopiert und nur eines der beiden Daten geändert worden. Es gilt das Feld „date“, auch für den Ordner der Ausgabe. Der Dateiname ist nur für Menschen.',
    en: 'Often a file was copied and only one of the two dates changed. The field "date" counts, also for the output folder. The file name is for people only.'
  },
  'article/markup-as-text': {
    de: 'Artikeltext kennt Absätze, Listen, Betonungen und Links. Alles andere aus Markdown hätte beim Hören keine Entsprechung, deshalb bleibt es mit allen Zeichen Text und geht nicht verloren. Die Stimme läse dann etwa die spitzen Klammern mit.',
    en: 'Article text knows paragraphs, lists, emphasis and links. Everything else of Markdown has no counterpart for the ear, so it stays text with all its signs and nothing gets lost. The voice might then read out the angle brackets.'
  },
  'article/nested-list': {
    de: 'Verschachtelte Listen lassen sich hörend kaum verfolgen. Die inneren Punkte werden deshalb hinter die äußeren gereiht, eine nummerierte Liste verliert dabei ihre Nummern. Es geht kein Wort verloren.',
    en: 'Nested lists can hardly be followed by ear. So the inner items are put in line behind the outer ones, and a numbered list loses its numbers. No word gets lost.'
  },
  'article/link-title': {
    de: 'In Markdown kann hinter der Adresse eines Links ein Titel stehen, den Browser beim Überfahren zeigen. Hörer und Podcast-Programme sehen ihn nie. Wichtiges gehört in den Satz.',
    en: 'In Markdown a title can stand behind the address of a link, which browsers show on hovering. Listeners and podcast apps never see it. What matters belongs in the sentence.'
  },
  'article/bad-link': {
    de: 'Links in Texten führen nur zu http-, https- und mailto-Adressen. Andere könnten im Browser der Leser etwas ausführen oder ins Leere führen. Die Wörter des Links werden gesprochen, die Adresse nie.',
    en: 'Links in texts only lead to http, https and mailto addresses. Others could run something in the readers’ browsers or lead nowhere. The words of a link are spoken, its address never is.'
  },
  'article/link-without-words': {
    de: 'Ein Link braucht Wörter, auf die man klicken kann und die gesprochen werden. Ohne sie gäbe es weder zu sehen noch zu hören, dass da ein Link ist.',
    en: 'A link needs words to click on and to speak. Without them there would be nothing to see or hear of it.'
  },
  'article/too-much-markup': {
    de: 'Sterne, Klammern und Ähnliches müssen paarweise zugeordnet werden, und bei Tausenden davon in einem Absatz dauert das lange. Kein Artikel kommt in die Nähe der Grenze. Ab dieser Stelle bleiben die Zeichen stehen, wie sie sind.',
    en: 'Stars, brackets and the like must be paired, and with thousands of them in a paragraph that takes long. No article comes near the limit. From this place on the signs stay as they are.'
  },
  'show/missing': {
    de: 'Eine Sendung ist ein Ordner mit der Datei content/show.yaml; darin stehen Name, Sprache und Stimmen, die für jede Folge gelten. Ohne sie lässt sich nichts bauen. Meist wurde der Befehl im falschen Ordner gerufen.',
    en: 'A show is a folder with the file content/show.yaml; name, language and voices that hold for every episode stand there. Nothing can be built without it. Mostly the command was called in the wrong folder.'
  },
  'show/same-role': {
    de: 'Vorlagen rufen eine Stimme mit dem Namen ihrer Rolle, und von zwei gleichen käme immer nur die erste zu Wort. Jede Rolle braucht deshalb einen eigenen Namen. Er wird nie gesprochen und steht in Vorlagen unter <voice name="…">.',
    en: 'Templates call a voice by the name of its role, and of two equal ones only the first would ever speak. So every role needs a name of its own. It is never spoken and stands in templates as <voice name="…">.'
  },
  'show/unknown-dialect': {
    de: 'Jeder Sprachdienst versteht SSML ein wenig anders, und unter „dialects“ steht, für welche gebaut wird. Zu diesem Namen gibt es keine Beschreibung, der Dienst bekäme also nichts zu sprechen. Meist ist es ein Tippfehler.',
    en: 'Every speech service understands SSML a little differently, and "dialects" says which ones are built for. There is no description for this name, so the service would get nothing to speak. Mostly it is a slip of the pen.'
  },
  'show/missing-folder': {
    de: 'In show.yaml ist ein Ordner für Artikel, Folgen oder Prüfungen genannt, den es unter diesem Namen nicht gibt. Es würde still nichts gefunden und nichts gebaut. Pfade gelten vom Ordner der Sendung aus.',
    en: 'show.yaml names a folder for articles, episodes or reviews that does not exist by this name. Nothing would be found and nothing built, without a word. Paths are meant from the folder of the show on.'
  },
  'article/missing': {
    de: 'Ein Artikel, eine Folge oder eine andere Datei wurde genannt, aber nicht gefunden. Vielleicht wurde sie umbenannt, oder das Datum im Namen stimmt nicht mehr. Ohne sie entsteht die Folge nicht.',
    en: 'An article, an episode or another file was named but not found. Perhaps it was renamed, or the date in its name is no longer right. Without it there is no episode.'
  },
  'article/other-file': {
    de: 'Die Sendung selbst, ein Lexikon oder eine Prüfung gilt für Folgen, ist aber keine. Gebaut wird aus Artikeln und aus Folgen, die Artikel nennen. Der Befehl check prüft auch die anderen Dateien.',
    en: 'The show itself, a lexicon or a review record holds for episodes but is none. What is built are articles, and episodes that name articles. The command check looks at the other files too.'
  },
  'episode/other-language': {
    de: 'Eine Folge wird nach den Regeln einer Sprache gelesen: Zahlen, Abkürzungen, Stimme. Ein Artikel in einer anderen Sprache klänge darin wie ein vorgelesenes Rätsel. Regionen derselben Sprache dürfen sich mischen.',
    en: 'An episode is read by the rules of one language: numbers, abbreviations, voice. An article in another language would sound like a riddle in it. Regions of the same language may be mixed.'
  },
  'episode/same-article': {
    de: 'Eine Folge nennt jeden ihrer Artikel einmal, in der Reihenfolge, in der sie gesprochen werden. Ein zweiter Eintrag ist meist beim Umstellen stehen geblieben.',
    en: 'An episode names each of its articles once, in the order in which they are spoken. A second entry mostly stayed behind when the order was changed.'
  },
  'lexicon/file-name': {
    de: 'Ein Lexikon gilt für Texte einer Sprache: Dasselbe Wort klingt in einem deutschen Satz anders als in einem englischen. Die Sprache steht im Dateinamen zwischen den Punkten.',
    en: 'A lexicon is for texts of one language: the same word sounds different in a German sentence and in an English one. The language stands in the file name between the dots.'
  },
  'slug/not-yaml': {
    de: 'Artikel und Folgen sind YAML-Dateien. Aus ihrem Namen ohne Datum und Endung wird der Ordner der Ausgabe. Andere Texte macht der Befehl import zu einem Artikel.',
    en: 'Articles and episodes are YAML files. Their name without date and ending becomes the output folder. The command import turns other texts into an article.'
  },
  'slug/bad-name': {
    de: 'Der Dateiname ohne Datum wird Teil von Ordnern und Adressen im Netz. Überall gleich funktionieren dort nur kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, mit einem Buchstaben oder einer Ziffer am Anfang.',
    en: 'The file name without its date becomes part of folders and web addresses. Only small letters without accents, digits and hyphens, with a letter or digit first, work the same everywhere.'
  },
  'slug/too-long': {
    de: 'Manche Dateisysteme und Dienste begrenzen die Länge von Namen, und Ordner bekommen noch Datum und Dateinamen dazu. Mit 80 Zeichen geht es überall.',
    en: 'Some file systems and services limit the length of names, and folders get a date and file names on top. With 80 characters it works everywhere.'
  },
  'slug/reserved': {
    de: 'Namen wie con, nul oder com1 meinen unter Windows seit jeher Geräte. Damit ein Ordner überall kopiert und veröffentlicht werden kann, werden sie nicht angenommen.',
    en: 'Names like con, nul or com1 have always meant devices on Windows. So that a folder can be copied and published everywhere, they are not accepted.'
  }
} satisfies Readonly<Record<string, Explanation>>
