import { entry } from '../entry.js'

/** Files that can not be read, characters that can not be said, and the traps of YAML. */
export const yamlCodes = {
  'file/too-large': entry({
    severity: 'error',
    de: (kibibytes: number) => ({
      message: `Die Datei hat ${kibibytes} KiB, mehr als 1024 KiB werden nicht gelesen.`,
      hint: 'Ein Artikel hat einige Kilobyte. Prüfe, ob es die richtige Datei ist, oder teile sie auf.'
    }),
    en: (kibibytes: number) => ({
      message: `The file has ${kibibytes} KiB; no more than 1024 KiB are read.`,
      hint: 'An article has a few kilobytes. Check that this is the right file, or split it.'
    }),
    explain: {
      de: 'Inhaltsdateien dürfen höchstens 1 MiB groß sein, das ist das Zweihundertfache eines Artikels. Eine größere Datei ist meist eine andere als gedacht, und das Lesen würde unnötig lange dauern. Aus der Datei entsteht keine Folge, bis sie kleiner ist.',
      en: 'Content files may have 1 MiB at most, two hundred times the length of an article. A larger file is mostly not the one that was meant, and reading it would take needlessly long. There is no episode from this file until it is smaller.'
    }
  }),
  'file/not-text': entry({
    severity: 'error',
    de: (format: string) => ({
      message: `Das ist keine Textdatei, sondern eine Datei im Format ${format}.`,
      hint: 'Kopiere den Inhalt in eine Textdatei (UTF-8).'
    }),
    en: (format: string) => ({
      message: `This is not a text file but one in the format ${format}.`,
      hint: 'Copy the contents into a text file (UTF-8).'
    }),
    explain: {
      de: 'Die ersten Bytes verraten ein anderes Dateiformat: gepackt, aus einer Textverarbeitung oder ein PDF. Daraus lässt sich nichts lesen, was zu sprechen wäre. Kopiere den Text dort heraus und in eine Textdatei.',
      en: 'The first bytes tell another file format: compressed, from a word processor, or a PDF. Nothing can be read from it that could be spoken. Copy the text out of it and into a text file.'
    }
  }),
  'file/wide-encoding': entry({
    severity: 'error',
    de: (encoding: string) => ({
      message: `Die Datei ist in ${encoding} gespeichert, gelesen wird nur UTF-8.`,
      hint: 'Speichere sie im Editor mit der Kodierung UTF-8.'
    }),
    en: (encoding: string) => ({
      message: `The file is saved in ${encoding}; only UTF-8 is read.`,
      hint: 'Save it in your editor with the encoding UTF-8.'
    }),
    explain: {
      de: 'Manche Programme speichern Text mit zwei oder vier Bytes je Zeichen, in Windows oft „Unicode“ genannt. Damit aus keinem Umlaut ein falsches Zeichen wird, gilt hier nur UTF-8. In den meisten Editoren heißt der Weg „Speichern unter … Kodierung: UTF-8“.',
      en: 'Some programs save text with two or four bytes a character, often called "Unicode" on Windows. So that no umlaut turns into a wrong character, only UTF-8 counts here. In most editors the way is "Save as … encoding: UTF-8".'
    }
  }),
  'file/not-utf-8': entry({
    severity: 'error',
    de: (offset: number, byte: string) => ({
      message: `Hier endet lesbares UTF-8: Das Byte ${offset} (hexadezimal ${byte}) gehört zu keinem Zeichen.`,
      hint: 'Speichere die Datei im Editor mit der Kodierung UTF-8.'
    }),
    en: (offset: number, byte: string) => ({
      message: `Readable UTF-8 ends here: byte ${offset} (hexadecimal ${byte}) belongs to no character.`,
      hint: 'Save the file in your editor with the encoding UTF-8.'
    }),
    explain: {
      de: 'Die Datei ist vermutlich in einer älteren Kodierung wie Latin-1 oder Windows-1252 gespeichert; dort sind Umlaute einzelne Bytes, die es in UTF-8 so nicht gibt. Würde geraten, hörte man „M?nchen“ statt „München“. Öffne die Datei in ihrer alten Kodierung und speichere sie als UTF-8.',
      en: 'The file is probably saved in an older encoding such as Latin-1 or Windows-1252, where umlauts are single bytes that UTF-8 does not have. A guess would make "M?nchen" of "München". Open the file in its old encoding and save it as UTF-8.'
    }
  }),
  'file/more-of-the-same': entry({
    severity: 'info',
    de: (count: number, code: string) => ({
      message: count === 1 ? `Noch ein Fund der Art ${code}.` : `Noch ${count} Funde der Art ${code}.`,
      hint: 'Behebe die genannten und prüfe noch einmal.'
    }),
    en: (count: number, code: string) => ({
      message: count === 1 ? `One more finding of the kind ${code}.` : `${count} more findings of the kind ${code}.`,
      hint: 'Mend the ones that are shown and check again.'
    }),
    explain: {
      de: 'Von jeder Art werden in einer Datei zwanzig Funde gezeigt, die übrigen nur gezählt. Meist haben sie dieselbe Ursache. Nach dem Beheben zeigt ein neuer Lauf, was noch übrig ist.',
      en: 'Of each kind twenty findings are shown for a file, the rest is only counted. Mostly they have the same cause. After mending, a new run shows what is left.'
    }
  }),
  'text/refused-character': entry({
    severity: 'error',
    de: (character: string) => ({
      message: `Hier steht das Zeichen ${character}, das in keinem Text stehen darf.`,
      hint: 'Lösche es. Es ist im Editor meist unsichtbar; lösche notfalls das Wort und schreibe es neu.'
    }),
    en: (character: string) => ({
      message: `Here stands the character ${character}, which no text may hold.`,
      hint: 'Delete it. Editors mostly do not show it; if need be delete the word and type it again.'
    }),
    explain: {
      de: 'Steuerzeichen, Unicode-Nichtzeichen und halbe Ersatzpaare sind in XML, also auch in SSML, verboten oder haben hier eine eigene Aufgabe. Sie kommen meist beim Kopieren aus einem PDF oder Terminal mit. Damit nichts still verschwindet, muss ein Mensch sie entfernen.',
      en: 'Control characters, Unicode noncharacters and halves of surrogate pairs are forbidden in XML, and so in SSML, or have a task of their own here. Mostly they come along when text is copied from a PDF or a terminal. So that nothing vanishes silently, a person must remove them.'
    }
  }),
  'text/reference-as-text': entry({
    severity: 'warning',
    de: (reference: string, character: string) => ({
      message: `„${reference}“ steht für das Zeichen ${character}, das in keinem Text stehen darf; gesprochen wird die Schreibweise selbst.`,
      hint: 'Lösche es, oder schreibe aus, was gemeint ist.'
    }),
    en: (reference: string, character: string) => ({
      message: `"${reference}" stands for the character ${character}, which no text may hold; its spelling itself is spoken.`,
      hint: 'Delete it, or write out what is meant.'
    }),
    explain: {
      de: 'In Artikeltext darf ein Zeichen auch als Nummer geschrieben werden, etwa &#8364; für das Eurozeichen. Diese Nummer meint ein Steuerzeichen oder gar kein Zeichen, und SSML kann es nicht enthalten. Deshalb bleibt die Schreibweise stehen, und die Stimme liest sie vor.',
      en: 'In article text a character may also be written as a number, such as &#8364; for the euro sign. This number means a control character or none at all, and SSML can not hold it. So the spelling stays, and the voice reads it out.'
    }
  }),
  'text/bidi-character': entry({
    severity: 'warning',
    de: (character: string) => ({
      message: `Das unsichtbare Zeichen ${character} dreht die Leserichtung: Man sieht etwas anderes, als gesprochen wird.`,
      hint: 'Lösche es, wenn es niemand mit Absicht gesetzt hat.'
    }),
    en: (character: string) => ({
      message: `The invisible character ${character} turns the reading direction: what is seen is not what is spoken.`,
      hint: 'Delete it unless somebody put it there on purpose.'
    }),
    explain: {
      de: 'Diese Zeichen steuern, ob Text von links nach rechts oder umgekehrt gezeigt wird. Damit lässt sich ein Satz so zeigen, dass er anders aussieht, als er gespeichert ist; die Stimme liest die gespeicherte Reihenfolge. In deutschem und englischem Text braucht man sie fast nie.',
      en: 'These characters control whether text is shown from left to right or the other way. With them a sentence can look different from what is stored; the voice reads the stored order. German and English text hardly ever needs them.'
    }
  }),
  'text/unspeakable-character': entry({
    severity: 'warning',
    de: (character: string) => ({
      message: `Das Zeichen ${character} kann niemand aussprechen; die Stimme übergeht es oder stolpert.`,
      hint: 'Lösche es. Bei U+FFFD ist vorher ein Zeichen verloren gegangen: Trage es nach.'
    }),
    en: (character: string) => ({
      message: `Nobody can say the character ${character}; the voice skips it or stumbles.`,
      hint: 'Delete it. With U+FFFD a character got lost before: put it back.'
    }),
    explain: {
      de: 'Gemeint sind Steuerzeichen jenseits von ASCII, unsichtbare Etikettzeichen und U+FFFD, das Zeichen für „hier stand etwas Unlesbares“. Sie zeigen meist, dass ein Text beim Kopieren oder Umwandeln beschädigt wurde. Vergleiche die Stelle mit der Quelle.',
      en: 'These are control characters beyond ASCII, invisible tag characters, and U+FFFD, which means "something unreadable stood here". Mostly they show that a text was damaged when it was copied or converted. Compare the place with the original.'
    }
  }),
  'yaml/empty': entry({
    severity: 'error',
    de: () => ({
      message: 'In der Datei steht kein einziges Feld; es gäbe nichts zu sprechen.',
      hint: 'Fülle sie aus oder lösche sie. Ein ganzes Beispiel legt der Befehl init an.'
    }),
    en: () => ({
      message: 'There is not a single field in the file, so there would be nothing to say.',
      hint: 'Fill it in or delete it. The command init makes a whole example.'
    }),
    explain: {
      de: 'In der Datei steht nichts, oder nur Kommentare. Ohne Felder wie „title: …“ gibt es nichts zu sprechen. Ein vollständiges Beispiel legt der Befehl init an.',
      en: 'There is nothing in the file, or only comments. Without fields such as "title: …" there is nothing to say. The command init makes a complete example.'
    }
  }),
  'yaml/not-a-map': entry({
    severity: 'error',
    de: () => ({
      message: 'Die Datei muss aus Feldern bestehen („title: …“), hier steht etwas anderes.',
      hint: 'Schreibe in jede Zeile am linken Rand ein Feld, einen Doppelpunkt und seinen Wert.'
    }),
    en: () => ({
      message: 'The file must consist of fields ("title: …"), something else stands here.',
      hint: 'Write a field, a colon and its value at the left margin.'
    }),
    explain: {
      de: 'Jede Inhaltsdatei ist auf der obersten Ebene eine Reihe von Feldern mit Namen. Hier beginnt sie mit einer Liste oder mit losem Text, und niemand wüsste, was davon Titel und was Text ist. Fließtext macht der Befehl import zu einem Artikel.',
      en: 'On its top level every content file is a row of named fields. This one begins with a list or with loose text, and nobody could tell the title from the body. The command import turns running text into an article.'
    }
  }),
  'yaml/several-documents': entry({
    severity: 'error',
    de: () => ({
      message: 'Hier beginnt ein zweites Dokument in derselben Datei; es bliebe ungelesen.',
      hint: 'Lösche die Zeile „---“ oder „...“, oder lege für jeden Artikel eine eigene Datei an.'
    }),
    en: () => ({
      message: 'A second document begins here in the same file; it would stay unread.',
      hint: 'Delete the line "---" or "...", or make a file of its own for each article.'
    }),
    explain: {
      de: 'YAML trennt mit „---“ und „...“ mehrere Dokumente in einer Datei. Eine Inhaltsdatei hat genau eines. Eine Trennlinie im Text gehört eingerückt unter ihr Feld.',
      en: 'YAML separates several documents in a file with "---" and "...". A content file has exactly one. A dividing line inside a text must be indented below its field.'
    }
  }),
  'yaml/duplicate-key': entry({
    severity: 'error',
    de: (key: string) => ({
      message: `Das Feld „${key}“ steht hier ein zweites Mal, nur eines der beiden würde gelten.`,
      hint: 'Füge beide zusammen oder lösche eines.'
    }),
    en: (key: string) => ({
      message: `The field "${key}" stands here a second time; only one of the two would count.`,
      hint: 'Put the two together or delete one.'
    }),
    explain: {
      de: 'In einer Gruppe von Feldern darf jeder Name nur einmal vorkommen. Sonst ginge ein Text still verloren. Oft ist ein Abschnitt kopiert und der alte nicht gelöscht worden.',
      en: 'In a group of fields each name may occur only once. Otherwise a text would get lost silently. Often a part was copied and the old one not deleted.'
    }
  }),
  'yaml/merge-key': entry({
    severity: 'error',
    de: (key: string) => ({
      message: `„${key}“ würde Felder von anderswo einmischen; das gibt es hier nicht.`,
      hint: 'Schreibe die Felder aus.'
    }),
    en: (key: string) => ({
      message: `"${key}" would mix in fields from elsewhere; that does not exist here.`,
      hint: 'Write the fields out.'
    }),
    explain: {
      de: 'Ältere YAML-Fassungen übernehmen mit „<<“ Felder aus einer anderen Stelle. Eine Inhaltsdatei soll ohne Nachschlagen lesbar sein, deshalb wird das nicht unterstützt. Wiederhole die Felder an dieser Stelle.',
      en: 'Older versions of YAML take over fields from another place with "<<". A content file should be readable without looking things up, so this is not supported. Repeat the fields at this place.'
    }
  }),
  'yaml/reserved-name': entry({
    severity: 'error',
    de: (key: string) => ({ message: `Ein Feld darf nicht „${key}“ heißen.`, hint: 'Lösche es oder benenne es um.' }),
    en: (key: string) => ({ message: `A field can not be called "${key}".`, hint: 'Delete it or rename it.' }),
    explain: {
      de: 'Einige Namen haben in der Programmiersprache, in der dieses Programm geschrieben ist, eine eigene Bedeutung. Kein Feld heißt so, und als frei gewählter Name wären sie eine Falle. Nimm einen anderen Namen.',
      en: 'Some names have a meaning of their own in the programming language this program is written in. No field is called so, and as a name of your choice they would be a trap. Take another name.'
    }
  }),
  'yaml/lost-text': entry({
    severity: 'error',
    de: (words: string) => ({
      message: `„${words}“ gilt in YAML als Kommentar und fehlte in der Folge.`,
      hint: 'Setze den ganzen Wert in Anführungszeichen. Ist es wirklich ein Kommentar, lass nach # ein Leerzeichen.'
    }),
    en: (words: string) => ({
      message: `"${words}" counts as a comment in YAML and would be missing from the episode.`,
      hint: 'Put the whole value in quotes. If it really is a comment, leave a blank after the #.'
    }),
    explain: {
      de: 'Ein Leerzeichen mit # dahinter beginnt in YAML einen Kommentar: Aus „Platz #1“ würde „Platz“, ohne dass es jemand merkt. Anführungszeichen um den Wert retten den Text. Ein echter Kommentar hat nach dem # ein Leerzeichen und davor am besten zwei.',
      en: 'A blank followed by # begins a comment in YAML: "place #1" would become "place", and nobody would notice. Quotes around the value save the text. A real comment has a blank after the # and best two before it.'
    }
  }),
  'yaml/comment-behind-text': entry({
    severity: 'warning',
    de: (words: string) => ({
      message: `„${words}“ gilt als Kommentar und wird nicht gesprochen.`,
      hint: 'Gehört es zum Text, setze den ganzen Wert in Anführungszeichen; sonst rücke es mit zwei Leerzeichen ab.'
    }),
    en: (words: string) => ({
      message: `"${words}" counts as a comment and is not spoken.`,
      hint: 'If it belongs to the text, put the whole value in quotes; otherwise set it off with two blanks.'
    }),
    explain: {
      de: 'Hinter einem Text ohne Anführungszeichen beginnt „ # “ einen Kommentar. Das kann so gemeint sein oder ein Stück Text verschlucken. Mit zwei Leerzeichen vor dem # ist klar, dass es ein Kommentar ist, und die Warnung verschwindet.',
      en: 'Behind a text without quotes " # " begins a comment. It may be meant so, or it may swallow a piece of text. With two blanks before the # it is plainly a comment, and the warning goes away.'
    }
  }),
  'yaml/dash-in-text': entry({
    severity: 'warning',
    de: (words: string) => ({
      message: `„${words}“ ist so weit eingerückt, dass es zum Text darüber gehört; beides wird in einem Satz gesprochen.`,
      hint: 'Soll es ein eigener Punkt sein, rücke es so weit ein wie den Punkt darüber; sonst setze den Text in Anführungszeichen.'
    }),
    en: (words: string) => ({
      message: `"${words}" is indented so far that it belongs to the text above; both are spoken as one sentence.`,
      hint: 'If it should be an item of its own, indent it like the item above; otherwise put the text in quotes.'
    }),
    explain: {
      de: 'Eine Zeile, die weiter eingerückt ist als der Punkt darüber, setzt in YAML dessen Text fort, auch wenn sie mit einem Strich beginnt. Die Hörer bekämen aus zwei Punkten einen. Rücke alle Punkte einer Liste gleich weit ein.',
      en: 'A line that is indented further than the item above goes on with its text in YAML, even if it begins with a dash. The listener would get one item made of two. Indent all items of a list equally.'
    }
  }),
  'yaml/too-deep': entry({
    severity: 'error',
    de: () => ({
      message: 'Hier sind mehr Felder und Listen ineinander verschachtelt, als eine Inhaltsdatei haben kann.',
      hint: 'Prüfe, ob Einrückungen oder Klammern verrutscht sind.'
    }),
    en: () => ({
      message: 'More fields and lists are nested here than a content file can have.',
      hint: 'Check whether indentations or brackets have slipped.'
    }),
    explain: {
      de: 'Ein Artikel hat höchstens eine Handvoll Ebenen. Bei vierzig hört das Lesen auf, damit eine verunglückte oder böswillige Datei nichts lahmlegt. Text mit vielen Klammern gehört in Anführungszeichen oder in einen Block unter „|“.',
      en: 'An article has a handful of levels at most. Reading stops at forty, so that a broken or hostile file can not bring anything to a halt. Text with many brackets belongs in quotes or in a block below "|".'
    }
  }),
  'yaml/too-many-parts': entry({
    severity: 'error',
    de: () => ({
      message: 'Bis hierher hat die Datei schon mehr einzelne Felder und Einträge, als gelesen werden.',
      hint: 'Teile sie auf. Langer Text gehört in einen Block unter „|“, dort zählt er als ein Stück.'
    }),
    en: () => ({
      message: 'Up to here the file already has more single fields and entries than are read.',
      hint: 'Split it. Long text belongs in a block below "|", where it counts as one piece.'
    }),
    explain: {
      de: 'Gezählt werden die kleinsten Stücke von YAML: Felder, Zeichen, Zeilenenden. Die Grenze liegt beim Hundertfachen eines Artikels und reicht für ein Lexikon mit 3.000 Einträgen. Sie sorgt dafür, dass jede Datei in Sekunden geprüft ist.',
      en: 'What is counted are the smallest pieces of YAML: fields, signs, line ends. The limit is a hundred times an article and enough for a lexicon of 3,000 entries. It makes sure that every file is checked within seconds.'
    }
  }),
  'yaml/anchor': entry({
    severity: 'error',
    de: (words: string) => ({
      message: `„${words}“ ist in YAML kein Text, sondern ein Anker; es würde nicht gesprochen.`,
      hint: 'Setze den Text in Anführungszeichen, wenn er mit & beginnen soll.'
    }),
    en: (words: string) => ({
      message: `"${words}" is not text in YAML but an anchor; it would not be spoken.`,
      hint: 'Put the text in quotes if it should begin with &.'
    }),
    explain: {
      de: 'Ein & am Anfang eines Werts gibt ihm in YAML einen Namen, auf den andere Stellen verweisen können. Inhaltsdateien sollen ohne Nachschlagen lesbar sein und erlauben das nicht. Mit Anführungszeichen wird das & ein gewöhnliches Zeichen.',
      en: 'An & at the beginning of a value gives it a name in YAML that other places can refer to. Content files should be readable without looking things up and do not allow it. In quotes the & becomes an ordinary sign.'
    }
  }),
  'yaml/alias': entry({
    severity: 'error',
    de: (words: string) => ({
      message: `„${words}“ ist in YAML kein Text, sondern ein Verweis; es würde nicht gesprochen.`,
      hint: 'Setze den Text in Anführungszeichen, wenn er mit * beginnen soll.'
    }),
    en: (words: string) => ({
      message: `"${words}" is not text in YAML but a reference; it would not be spoken.`,
      hint: 'Put the text in quotes if it should begin with *.'
    }),
    explain: {
      de: 'Ein * am Anfang eines Werts verweist in YAML auf eine andere Stelle der Datei. Solche Verweise können eine kleine Datei riesig machen und sind in Inhaltsdateien nicht erlaubt. Mit Anführungszeichen wird der Stern ein gewöhnliches Zeichen, etwa für eine Betonung.',
      en: 'A * at the beginning of a value refers to another place of the file in YAML. Such references can make a small file huge and are not allowed in content files. In quotes the star becomes an ordinary sign, for example for an emphasis.'
    }
  }),
  'yaml/tag': entry({
    severity: 'error',
    de: (words: string) => ({
      message: `„${words}“ ist in YAML kein Text, sondern eine Typangabe; es würde nicht gesprochen.`,
      hint: 'Lösche es, oder setze den Text in Anführungszeichen, wenn er mit ! beginnen soll.'
    }),
    en: (words: string) => ({
      message: `"${words}" is not text in YAML but a type; it would not be spoken.`,
      hint: 'Delete it, or put the text in quotes if it should begin with !.'
    }),
    explain: {
      de: 'Ein ! am Anfang eines Werts sagt YAML, als was der Wert zu lesen ist. Hier ist jeder Wert Text, und Programme dürfen aus einer Datei keine fremden Typen bauen. Deshalb sind Typangaben nicht erlaubt.',
      en: 'A ! at the beginning of a value tells YAML what to read the value as. Here every value is text, and no program should build foreign types from a file. So types are not allowed.'
    }
  }),
  'yaml/directive': entry({
    severity: 'error',
    de: (words: string) => ({
      message: `Die Anweisung „${words}“ ändert, wie YAML gelesen wird; sie ist hier nicht erlaubt.`,
      hint: 'Lösche die Zeile. Gelesen wird immer YAML 1.2.'
    }),
    en: (words: string) => ({
      message: `The directive "${words}" changes how YAML is read; it is not allowed here.`,
      hint: 'Delete the line. Files are always read as YAML 1.2.'
    }),
    explain: {
      de: 'Zeilen, die mit % beginnen, sind in YAML Anweisungen an das lesende Programm. „%YAML 1.1“ etwa würde aus „nein“ ein Falsch und aus „1_000“ eine Zahl machen. Damit überall dasselbe gilt, sind nur „%YAML 1.2“ oder keine Anweisung möglich.',
      en: 'Lines that begin with % are directives for the reading program in YAML. "%YAML 1.1", say, would turn "no" into false and "1_000" into a number. So that the same holds everywhere, only "%YAML 1.2" or no directive is possible.'
    }
  }),
  'yaml/tab-indentation': entry({
    severity: 'error',
    de: () => ({
      message: 'Hier ist mit einem Tabulator eingerückt; YAML kennt nur Leerzeichen.',
      hint: 'Ersetze den Tabulator durch zwei Leerzeichen.'
    }),
    en: () => ({
      message: 'This is indented with a tab; YAML only knows blanks.',
      hint: 'Replace the tab with two blanks.'
    }),
    explain: {
      de: 'Die Einrückung sagt in YAML, was wozu gehört, und Tabulatoren sind dafür verboten, weil sie überall anders breit sind. In den meisten Editoren lässt sich einstellen, dass die Tabulatortaste Leerzeichen schreibt.',
      en: 'In YAML the indentation tells what belongs to what, and tabs are forbidden for it because they are wide differently everywhere. Most editors can be set so that the tab key writes blanks.'
    }
  }),
  'yaml/indentation': entry({
    severity: 'error',
    de: () => ({
      message: 'Die Einrückung passt hier nicht zu den Zeilen darüber.',
      hint: 'Rücke alle Felder und Punkte einer Gruppe gleich weit ein, am besten um zwei Leerzeichen.'
    }),
    en: () => ({
      message: 'The indentation here does not fit the lines above.',
      hint: 'Indent all fields and items of a group equally, best by two blanks.'
    }),
    explain: {
      de: 'In YAML gehört zusammen, was gleich weit eingerückt ist. Diese Zeile steht zwischen zwei Ebenen, oder unter einem Wert, der schon zu Ende ist. Vergleiche sie mit den Zeilen darüber und rücke sie auf dieselbe Spalte.',
      en: 'In YAML what is indented equally belongs together. This line stands between two levels, or below a value that has ended already. Compare it with the lines above and move it to the same column.'
    }
  }),
  'yaml/colon-in-text': entry({
    severity: 'error',
    de: (words: string) => ({
      message: `In „${words}“ hält YAML den Doppelpunkt für den Anfang eines neuen Felds.`,
      hint: `Setze den ganzen Wert in Anführungszeichen: "${words}".`
    }),
    en: (words: string) => ({
      message: `In "${words}" YAML takes the colon for the beginning of a new field.`,
      hint: `Put the whole value in quotes: "${words}".`
    }),
    explain: {
      de: 'Ein Doppelpunkt mit Leerzeichen trennt in YAML ein Feld von seinem Wert. Steht er in einem Titel oder einer Überschrift, braucht der Wert Anführungszeichen. Text in einem Block unter „|“ braucht keine.',
      en: 'A colon followed by a blank separates a field from its value in YAML. Where it stands in a title or heading, the value needs quotes. Text in a block below "|" needs none.'
    }
  }),
  'yaml/reserved-sign': entry({
    severity: 'error',
    de: (sign: string) => ({
      message: `Mit „${sign}“ darf ein Wert ohne Anführungszeichen nicht beginnen.`,
      hint: 'Setze den ganzen Wert in Anführungszeichen.'
    }),
    en: (sign: string) => ({
      message: `A value without quotes can not begin with "${sign}".`,
      hint: 'Put the whole value in quotes.'
    }),
    explain: {
      de: 'Einige Zeichen haben am Anfang eines Werts in YAML eine eigene Bedeutung oder sind für später vorbehalten: @, `, %, ein Strich mit Leerzeichen und andere. In Anführungszeichen stehen sie für sich selbst.',
      en: 'At the beginning of a value some signs have a meaning of their own in YAML or are kept for later: @, `, %, a dash followed by a blank and others. In quotes they stand for themselves.'
    }
  }),
  'yaml/text-after-quote': entry({
    severity: 'error',
    de: (words: string, quote: string) => ({
      message: `Mit dem Zeichen ${quote} davor ist der Wert zu Ende, „${words}“ steht dahinter im Leeren.`,
      hint:
        quote === "'"
          ? "Schreibe einen Apostroph in '…' doppelt ('') oder setze den Wert in \"…\"."
          : 'Schreibe ein Anführungszeichen in "…" als \\" oder nimm „…“.'
    }),
    en: (words: string, quote: string) => ({
      message: `The value ends with the ${quote} before this; "${words}" is left over behind it.`,
      hint:
        quote === "'"
          ? "Write an apostrophe inside '…' twice ('') or put the value in \"…\"."
          : 'Write a quotation mark inside "…" as \\" or use “…”.'
    }),
    explain: {
      de: 'Beginnt ein Wert mit einem Anführungszeichen, endet er beim nächsten gleichen. Was danach in der Zeile steht, gehört zu nichts und würde verloren gehen. Ein Zeichen derselben Art im Innern muss verdoppelt oder mit \\ geschützt werden.',
      en: 'A value that begins with a quotation mark ends at the next one of the same kind. What follows in the line belongs to nothing and would get lost. A mark of the same kind inside must be doubled or protected by \\.'
    }
  }),
  'yaml/unknown-escape': entry({
    severity: 'error',
    de: (spelling: string) => ({
      message: `„${spelling}“ ist in "…" keine bekannte Schreibung.`,
      hint: "Schreibe den Schrägstrich doppelt (\\\\) oder setze den Wert in '…'."
    }),
    en: (spelling: string) => ({
      message: `"${spelling}" is no known escape inside "…".`,
      hint: "Write the backslash twice (\\\\) or put the value in '…'."
    }),
    explain: {
      de: 'In doppelten Anführungszeichen leitet der umgekehrte Schrägstrich besondere Zeichen ein, etwa \\n oder \\u00e4. Diese Verbindung gibt es nicht. In einfachen Anführungszeichen steht er für sich selbst.',
      en: 'In double quotes the backslash introduces special characters such as \\n or \\u00e4. This combination does not exist. In single quotes it stands for itself.'
    }
  }),
  'yaml/unclosed-quote': entry({
    severity: 'error',
    de: (quote: string) => ({
      message: `Das Anführungszeichen ${quote} wird nie geschlossen; der Rest der Datei gälte als ein Text.`,
      hint: 'Setze dasselbe Zeichen ans Ende des Werts; ein typografisches („ oder “) schließt ihn nicht.'
    }),
    en: (quote: string) => ({
      message: `The quotation mark ${quote} is never closed; the rest of the file would count as one text.`,
      hint: 'Put the same mark at the end of the value; a typographic one (“ or ”) does not close it.'
    }),
    explain: {
      de: 'Ein Wert, der mit " oder \' beginnt, braucht dasselbe Zeichen am Ende. Fehlt es, liest YAML bis zum Ende der Datei weiter. Oft ist das schließende Zeichen ein typografisches geworden („ oder “).',
      en: 'A value that begins with " or \' needs the same mark at its end. Without it YAML reads on to the end of the file. Often the closing mark has become a typographic one (“ or ”).'
    }
  }),
  'yaml/missing-colon': entry({
    severity: 'error',
    de: (words: string) => ({
      message: `„${words}“ steht da, wo ein Feld erwartet wird, und hat keinen Doppelpunkt.`,
      hint: 'Schreibe „feld: wert“. Gehört die Zeile zum Text darüber, rücke sie weiter ein.'
    }),
    en: (words: string) => ({
      message: `"${words}" stands where a field is expected and has no colon.`,
      hint: 'Write "field: value". If the line belongs to the text above, indent it further.'
    }),
    explain: {
      de: 'Zwischen Feldern erwartet YAML wieder ein Feld mit Namen, Doppelpunkt, Leerzeichen und Wert. Entweder fehlt der Doppelpunkt oder das Leerzeichen danach, oder die Zeile gehört zum Text darüber und ist nicht weit genug eingerückt.',
      en: 'Among fields YAML expects another field: name, colon, blank, value. Either the colon or the blank behind it is missing, or the line belongs to the text above and is not indented far enough.'
    }
  }),
  'yaml/unclosed-bracket': entry({
    severity: 'error',
    de: () => ({
      message: 'Diese Klammer wird nicht geschlossen; was dahinter steht, ginge verloren.',
      hint: 'Schließe sie mit ] oder } und rücke ein, was dazwischen steht. Text, der mit [ oder { beginnt, gehört in Anführungszeichen.'
    }),
    en: () => ({
      message: 'This bracket is not closed; what stands behind it would get lost.',
      hint: 'Close it with ] or } and indent what stands between. Text that begins with [ or { belongs in quotes.'
    }),
    explain: {
      de: 'Ein Wert, der mit [ oder { beginnt, ist in YAML eine Liste oder eine Gruppe von Feldern und muss mit ] oder } enden. Soll er Text sein, braucht er Anführungszeichen.',
      en: 'A value that begins with [ or { is a list or a group of fields in YAML and must end with ] or }. If it should be text, it needs quotes.'
    }
  }),
  'yaml/unexpected': entry({
    severity: 'error',
    de: (words: string) => ({
      message:
        words === ''
          ? 'Hier fehlt etwas, die Zeile ist so kein YAML.'
          : `„${words}“ wird an dieser Stelle nicht erwartet.`,
      hint: 'Ist es Text, setze den ganzen Wert in Anführungszeichen; sonst prüfe Klammern, Kommas und Einrückung.'
    }),
    en: (words: string) => ({
      message:
        words === ''
          ? 'Something is missing here; the line is no YAML as it stands.'
          : `"${words}" is not expected at this place.`,
      hint: 'If it is text, put the whole value in quotes; otherwise check brackets, commas and indentation.'
    }),
    explain: {
      de: 'Die Schreibweise ist an dieser Stelle kein gültiges YAML. Am häufigsten hat ein Zeichen am Anfang oder in der Mitte eines Werts eine Bedeutung, die nicht gemeint war. Anführungszeichen um den Wert oder ein Block unter „|“ helfen fast immer.',
      en: 'The spelling is no valid YAML at this place. Most often a sign at the beginning or in the middle of a value has a meaning that was not meant. Quotes around the value or a block below "|" nearly always help.'
    }
  }),
  'yaml/line-ends': entry({
    severity: 'error',
    de: () => ({
      message: 'Hier steht ein Zeilentrenner, den YAML nicht als Zeilenende liest (U+0085, U+2028 oder U+2029).',
      hint: 'Ersetze ihn durch ein gewöhnliches Zeilenende.'
    }),
    en: () => ({
      message: 'Here stands a line separator that YAML does not read as a line end (U+0085, U+2028 or U+2029).',
      hint: 'Replace it with an ordinary line end.'
    }),
    explain: {
      de: 'Manche Programme trennen Zeilen mit besonderen Unicode-Zeichen. Der Editor zeigt dann mehrere Zeilen, YAML liest nur eine. Die anderen Fehler in dieser Datei haben wahrscheinlich dieselbe Ursache.',
      en: 'Some programs separate lines with special Unicode characters. The editor then shows several lines, YAML reads only one. The other errors in this file probably have the same cause.'
    }
  })
}
