import type { Explanation } from './explanation.js'

export const yamlExplanations = {
  'file/too-large': {
    de: 'Inhaltsdateien dürfen höchstens 1 MiB groß sein, das ist das Zweihundertfache eines Artikels. Eine größere Datei ist meist eine andere als gedacht, und das Lesen würde unnötig lange dauern. Aus der Datei entsteht keine Folge, bis sie kleiner ist.',
    en: 'Content files may have 1 MiB at most, two hundred times the length of an article. A larger file is mostly not the one that was meant, and reading it would take needlessly long. There is no episode from this file until it is smaller.'
  },
  'file/not-text': {
    de: 'Die ersten Bytes verraten ein anderes Dateiformat: gepackt, aus einer Textverarbeitung oder ein PDF. Daraus lässt sich nichts lesen, was zu sprechen wäre. Kopiere den Text dort heraus und in eine Textdatei.',
    en: 'The first bytes tell another file format: compressed, from a word processor, or a PDF. Nothing can be read from it that could be spoken. Copy the text out of it and into a text file.'
  },
  'file/wide-encoding': {
    de: 'Manche Programme speichern Text mit zwei oder vier Bytes je Zeichen, in Windows oft „Unicode“ genannt. Damit aus keinem Umlaut ein falsches Zeichen wird, gilt hier nur UTF-8. In den meisten Editoren heißt der Weg „Speichern unter … Kodierung: UTF-8“.',
    en: 'Some programs save text with two or four bytes a character, often called "Unicode" on Windows. So that no umlaut turns into a wrong character, only UTF-8 counts here. In most editors the way is "Save as … encoding: UTF-8".'
  },
  'file/not-utf-8': {
    de: 'Die Datei ist vermutlich in einer älteren Kodierung wie Latin-1 oder Windows-1252 gespeichert; dort sind Umlaute einzelne Bytes, die es in UTF-8 so nicht gibt. Würde geraten, hörte man „M?nchen“ statt „München“. Öffne die Datei in ihrer alten Kodierung und speichere sie als UTF-8.',
    en: 'The file is probably saved in an older encoding such as Latin-1 or Windows-1252, where umlauts are single bytes that UTF-8 does not have. A guess would make "M?nchen" of "München". Open the file in its old encoding and save it as UTF-8.'
  },
  'file/more-of-the-same': {
    de: 'Von jeder Art werden in einer Datei zwanzig Funde gezeigt, die übrigen nur gezählt. Meist haben sie dieselbe Ursache. Nach dem Beheben zeigt ein neuer Lauf, was noch übrig ist.',
    en: 'Of each kind twenty findings are shown for a file, the rest is only counted. Mostly they have the same cause. After mending, a new run shows what is left.'
  },
  'text/refused-character': {
    de: 'Steuerzeichen, Unicode-Nichtzeichen und halbe Ersatzpaare sind in XML, also auch in SSML, verboten oder haben hier eine eigene Aufgabe. Sie kommen meist beim Kopieren aus einem PDF oder Terminal mit. Damit nichts still verschwindet, muss ein Mensch sie entfernen.',
    en: 'Control characters, Unicode noncharacters and halves of surrogate pairs are forbidden in XML, and so in SSML, or have a task of their own here. Mostly they come along when text is copied from a PDF or a terminal. So that nothing vanishes silently, a person must remove them.'
  },
  'text/reference-as-text': {
    de: 'In Artikeltext darf ein Zeichen auch als Nummer geschrieben werden, etwa &#8364; für das Eurozeichen. Diese Nummer meint ein Steuerzeichen oder gar kein Zeichen, und SSML kann es nicht enthalten. Deshalb bleibt die Schreibweise stehen, und die Stimme liest sie vor.',
    en: 'In article text a character may also be written as a number, such as &#8364; for the euro sign. This number means a control character or none at all, and SSML can not hold it. So the spelling stays, and the voice reads it out.'
  },
  'text/bidi-character': {
    de: 'Diese Zeichen steuern, ob Text von links nach rechts oder umgekehrt gezeigt wird. Damit lässt sich ein Satz so zeigen, dass er anders aussieht, als er gespeichert ist; die Stimme liest die gespeicherte Reihenfolge. In deutschem und englischem Text braucht man sie fast nie.',
    en: 'These characters control whether text is shown from left to right or the other way. With them a sentence can look different from what is stored; the voice reads the stored order. German and English text hardly ever needs them.'
  },
  'text/unspeakable-character': {
    de: 'Gemeint sind Steuerzeichen jenseits von ASCII, unsichtbare Etikettzeichen und U+FFFD, das Zeichen für „hier stand etwas Unlesbares“. Sie zeigen meist, dass ein Text beim Kopieren oder Umwandeln beschädigt wurde. Vergleiche die Stelle mit der Quelle.',
    en: 'These are control characters beyond ASCII, invisible tag characters, and U+FFFD, which means "something unreadable stood here". Mostly they show that a text was damaged when it was copied or converted. Compare the place with the original.'
  },
  'yaml/empty': {
    de: 'In der Datei steht nichts, oder nur Kommentare. Ohne Felder wie „title: …“ gibt es nichts zu sprechen. Ein vollständiges Beispiel legt der Befehl init an.',
    en: 'There is nothing in the file, or only comments. Without fields such as "title: …" there is nothing to say. The command init makes a complete example.'
  },
  'yaml/not-a-map': {
    de: 'Jede Inhaltsdatei ist auf der obersten Ebene eine Reihe von Feldern mit Namen. Hier beginnt sie mit einer Liste oder mit losem Text, und niemand wüsste, was davon Titel und was Text ist. Fließtext macht der Befehl import zu einem Artikel.',
    en: 'On its top level every content file is a row of named fields. This one begins with a list or with loose text, and nobody could tell the title from the body. The command import turns running text into an article.'
  },
  'yaml/several-documents': {
    de: 'YAML trennt mit „---“ und „...“ mehrere Dokumente in einer Datei. Eine Inhaltsdatei hat genau eines. Eine Trennlinie im Text gehört eingerückt unter ihr Feld.',
    en: 'YAML separates several documents in a file with "---" and "...". A content file has exactly one. A dividing line inside a text must be indented below its field.'
  },
  'yaml/duplicate-key': {
    de: 'In einer Gruppe von Feldern darf jeder Name nur einmal vorkommen. Sonst ginge ein Text still verloren. Oft ist ein Abschnitt kopiert und der alte nicht gelöscht worden.',
    en: 'In a group of fields each name may occur only once. Otherwise a text would get lost silently. Often a part was copied and the old one not deleted.'
  },
  'yaml/merge-key': {
    de: 'Ältere YAML-Fassungen übernehmen mit „<<“ Felder aus einer anderen Stelle. Eine Inhaltsdatei soll ohne Nachschlagen lesbar sein, deshalb wird das nicht unterstützt. Wiederhole die Felder an dieser Stelle.',
    en: 'Older versions of YAML take over fields from another place with "<<". A content file should be readable without looking things up, so this is not supported. Repeat the fields at this place.'
  },
  'yaml/reserved-name': {
    de: 'Einige Namen haben in der Programmiersprache, in der dieses Programm geschrieben ist, eine eigene Bedeutung. Kein Feld heißt so, und als frei gewählter Name wären sie eine Falle. Nimm einen anderen Namen.',
    en: 'Some names have a meaning of their own in the programming language this program is written in. No field is called so, and as a name of your choice they would be a trap. Take another name.'
  },
  'yaml/lost-text': {
    de: 'Ein Leerzeichen mit # dahinter beginnt in YAML einen Kommentar: Aus „Platz #1“ würde „Platz“, ohne dass es jemand merkt. Anführungszeichen um den Wert retten den Text. Ein echter Kommentar hat nach dem # ein Leerzeichen und davor am besten zwei.',
    en: 'A blank followed by # begins a comment in YAML: "place #1" would become "place", and nobody would notice. Quotes around the value save the text. A real comment has a blank after the # and best two before it.'
  },
  'yaml/comment-behind-text': {
    de: 'Hinter einem Text ohne Anführungszeichen beginnt „ # “ einen Kommentar. Das kann so gemeint sein oder ein Stück Text verschlucken. Mit zwei Leerzeichen vor dem # ist klar, dass es ein Kommentar ist, und die Warnung verschwindet.',
    en: 'Behind a text without quotes " # " begins a comment. It may be meant so, or it may swallow a piece of text. With two blanks before the # it is plainly a comment, and the warning goes away.'
  },
  'yaml/dash-in-text': {
    de: 'Eine Zeile, die weiter eingerückt ist als der Punkt darüber, setzt in YAML dessen Text fort, auch wenn sie mit einem Strich beginnt. Die Hörer bekämen aus zwei Punkten einen. Rücke alle Punkte einer Liste gleich weit ein.',
    en: 'A line that is indented further than the item above goes on with its text in YAML, even if it begins with a dash. The listener would get one item made of two. Indent all items of a list equally.'
  },
  'yaml/too-deep': {
    de: 'Ein Artikel hat höchstens eine Handvoll Ebenen. Bei vierzig hört das Lesen auf, damit eine verunglückte oder böswillige Datei nichts lahmlegt. Text mit vielen Klammern gehört in Anführungszeichen oder in einen Block unter „|“.',
    en: 'An article has a handful of levels at most. Reading stops at forty, so that a broken or hostile file can not bring anything to a halt. Text with many brackets belongs in quotes or in a block below "|".'
  },
  'yaml/too-many-parts': {
    de: 'Gezählt werden die kleinsten Stücke von YAML: Felder, Zeichen, Zeilenenden. Die Grenze liegt beim Hundertfachen eines Artikels und reicht für ein Lexikon mit 3.000 Einträgen. Sie sorgt dafür, dass jede Datei in Sekunden geprüft ist.',
    en: 'What is counted are the smallest pieces of YAML: fields, signs, line ends. The limit is a hundred times an article and enough for a lexicon of 3,000 entries. It makes sure that every file is checked within seconds.'
  },
  'yaml/anchor': {
    de: 'Ein & am Anfang eines Werts gibt ihm in YAML einen Namen, auf den andere Stellen verweisen können. Inhaltsdateien sollen ohne Nachschlagen lesbar sein und erlauben das nicht. Mit Anführungszeichen wird das & ein gewöhnliches Zeichen.',
    en: 'An & at the beginning of a value gives it a name in YAML that other places can refer to. Content files should be readable without looking things up and do not allow it. In quotes the & becomes an ordinary sign.'
  },
  'yaml/alias': {
    de: 'Ein * am Anfang eines Werts verweist in YAML auf eine andere Stelle der Datei. Solche Verweise können eine kleine Datei riesig machen und sind in Inhaltsdateien nicht erlaubt. Mit Anführungszeichen wird der Stern ein gewöhnliches Zeichen, etwa für eine Betonung.',
    en: 'A * at the beginning of a value refers to another place of the file in YAML. Such references can make a small file huge and are not allowed in content files. In quotes the star becomes an ordinary sign, for example for an emphasis.'
  },
  'yaml/tag': {
    de: 'Ein ! am Anfang eines Werts sagt YAML, als was der Wert zu lesen ist. Hier ist jeder Wert Text, und Programme dürfen aus einer Datei keine fremden Typen bauen. Deshalb sind Typangaben nicht erlaubt.',
    en: 'A ! at the beginning of a value tells YAML what to read the value as. Here every value is text, and no program should build foreign types from a file. So types are not allowed.'
  },
  'yaml/directive': {
    de: 'Zeilen, die mit % beginnen, sind in YAML Anweisungen an das lesende Programm. „%YAML 1.1“ etwa würde aus „nein“ ein Falsch und aus „1_000“ eine Zahl machen. Damit überall dasselbe gilt, sind nur „%YAML 1.2“ oder keine Anweisung möglich.',
    en: 'Lines that begin with % are directives for the reading program in YAML. "%YAML 1.1", say, would turn "no" into false and "1_000" into a number. So that the same holds everywhere, only "%YAML 1.2" or no directive is possible.'
  },
  'yaml/tab-indentation': {
    de: 'Die Einrückung sagt in YAML, was wozu gehört, und Tabulatoren sind dafür verboten, weil sie überall anders breit sind. In den meisten Editoren lässt sich einstellen, dass die Tabulatortaste Leerzeichen schreibt.',
    en: 'In YAML the indentation tells what belongs to what, and tabs are forbidden for it because they are wide differently everywhere. Most editors can be set so that the tab key writes blanks.'
  },
  'yaml/indentation': {
    de: 'In YAML gehört zusammen, was gleich weit eingerückt ist. Diese Zeile steht zwischen zwei Ebenen, oder unter einem Wert, der schon zu Ende ist. Vergleiche sie mit den Zeilen darüber und rücke sie auf dieselbe Spalte.',
    en: 'In YAML what is indented equally belongs together. This line stands between two levels, or below a value that has ended already. Compare it with the lines above and move it to the same column.'
  },
  'yaml/colon-in-text': {
    de: 'Ein Doppelpunkt mit Leerzeichen trennt in YAML ein Feld von seinem Wert. Steht er in einem Titel oder einer Überschrift, braucht der Wert Anführungszeichen. Text in einem Block unter „|“ braucht keine.',
    en: 'A colon followed by a blank separates a field from its value in YAML. Where it stands in a title or heading, the value needs quotes. Text in a block below "|" needs none.'
  },
  'yaml/reserved-sign': {
    de: 'Einige Zeichen haben am Anfang eines Werts in YAML eine eigene Bedeutung oder sind für später vorbehalten: @, `, %, ein Strich mit Leerzeichen und andere. In Anführungszeichen stehen sie für sich selbst.',
    en: 'At the beginning of a value some signs have a meaning of their own in YAML or are kept for later: @, `, %, a dash followed by a blank and others. In quotes they stand for themselves.'
  },
  'yaml/text-after-quote': {
    de: 'Beginnt ein Wert mit einem Anführungszeichen, endet er beim nächsten gleichen. Was danach in der Zeile steht, gehört zu nichts und würde verloren gehen. Ein Zeichen derselben Art im Innern muss verdoppelt oder mit \\ geschützt werden.',
    en: 'A value that begins with a quotation mark ends at the next one of the same kind. What follows in the line belongs to nothing and would get lost. A mark of the same kind inside must be doubled or protected by \\.'
  },
  'yaml/unknown-escape': {
    de: 'In doppelten Anführungszeichen leitet der umgekehrte Schrägstrich besondere Zeichen ein, etwa \\n oder \\u00e4. Diese Verbindung gibt es nicht. In einfachen Anführungszeichen steht er für sich selbst.',
    en: 'In double quotes the backslash introduces special characters such as \\n or \\u00e4. This combination does not exist. In single quotes it stands for itself.'
  },
  'yaml/unclosed-quote': {
    de: 'Ein Wert, der mit " oder \' beginnt, braucht dasselbe Zeichen am Ende. Fehlt es, liest YAML bis zum Ende der Datei weiter. Oft ist das schließende Zeichen ein typografisches geworden („ oder “).',
    en: 'A value that begins with " or \' needs the same mark at its end. Without it YAML reads on to the end of the file. Often the closing mark has become a typographic one (“ or ”).'
  },
  'yaml/missing-colon': {
    de: 'Zwischen Feldern erwartet YAML wieder ein Feld mit Namen, Doppelpunkt, Leerzeichen und Wert. Entweder fehlt der Doppelpunkt oder das Leerzeichen danach, oder die Zeile gehört zum Text darüber und ist nicht weit genug eingerückt.',
    en: 'Among fields YAML expects another field: name, colon, blank, value. Either the colon or the blank behind it is missing, or the line belongs to the text above and is not indented far enough.'
  },
  'yaml/unclosed-bracket': {
    de: 'Ein Wert, der mit [ oder { beginnt, ist in YAML eine Liste oder eine Gruppe von Feldern und muss mit ] oder } enden. Soll er Text sein, braucht er Anführungszeichen.',
    en: 'A value that begins with [ or { is a list or a group of fields in YAML and must end with ] or }. If it should be text, it needs quotes.'
  },
  'yaml/unexpected': {
    de: 'Die Schreibweise ist an dieser Stelle kein gültiges YAML. Am häufigsten hat ein Zeichen am Anfang oder in der Mitte eines Werts eine Bedeutung, die nicht gemeint war. Anführungszeichen um den Wert oder ein Block unter „|“ helfen fast immer.',
    en: 'The spelling is no valid YAML at this place. Most often a sign at the beginning or in the middle of a value has a meaning that was not meant. Quotes around the value or a block below "|" nearly always help.'
  },
  'yaml/line-ends': {
    de: 'Manche Programme trennen Zeilen mit besonderen Unicode-Zeichen. Der Editor zeigt dann mehrere Zeilen, YAML liest nur eine. Die anderen Fehler in dieser Datei haben wahrscheinlich dieselbe Ursache.',
    en: 'Some programs separate lines with special Unicode characters. The editor then shows several lines, YAML reads only one. The other errors in this file probably have the same cause.'
  }
} satisfies Readonly<Record<string, Explanation>>
