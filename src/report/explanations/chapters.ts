import type { Explanation } from './explanation.js'

export const chapterExplanations = {
  'chapters/unknown-form': {
    de: 'Kapitel gibt es in wenigen Formen: JSON-Kapitel, Podlove Simple Chapters, mp4chaps-Text und Zeilen einer Beschreibung. Diese Datei ist keine davon, Player würden sie übergehen. Schreibe die Kapitel in einer dieser Formen.',
    en: 'Chapters come in a few forms: JSON chapters, Podlove Simple Chapters, mp4chaps text, and lines of a description. This file is none of them, players would pass over it. Write the chapters in one of these forms.'
  },
  'chapters/json': {
    de: 'JSON verzeiht nichts: Ein Komma zu viel oder ein fehlendes Anführungszeichen, und kein Player liest die Datei. Hörer sehen dann gar keine Kapitel. Die genannte Stelle ist die erste, an der es nicht weitergeht; der Fehler kann kurz davor liegen.',
    en: 'JSON forgives nothing: one comma too many or a missing quotation mark, and no player reads the file. Listeners then see no chapters at all. The place named is the first where reading stops; the mistake may stand just before it.'
  },
  'chapters/xml': {
    de: 'Podlove Simple Chapters sind XML, und XML wird ganz oder gar nicht gelesen. Hörer sehen bei einem Fehler keine Kapitel. Oft steht ein einzelnes & in einem Titel oder einer Adresse; geschrieben wird es &amp;.',
    en: 'Podlove Simple Chapters are XML, and XML is read as a whole or not at all. With a mistake in it listeners see no chapters. Often a bare & stands in a title or address; it is written &amp;.'
  },
  'chapters/no-list': {
    de: 'Die Datei ist lesbar, enthält aber keine Kapitelliste. Vielleicht ist es eine andere Datei oder die Fehlerseite eines Servers. JSON-Kapitel stehen im Feld „chapters“, Podlove Simple Chapters im Element <psc:chapters>.',
    en: 'The file can be read but holds no list of chapters. Perhaps it is another file, or the error page of a server. JSON chapters stand in the field "chapters", Podlove Simple Chapters in the element <psc:chapters>.'
  },
  'chapters/empty': {
    de: 'Die Liste ist richtig geschrieben und leer. Manche Player zeigen dann einen Knopf für Kapitel, hinter dem nichts ist. Trage Kapitel ein, oder nimm den Hinweis auf die Datei aus dem Feed.',
    en: 'The list is written well and empty. Some players then show a button for chapters with nothing behind it. Enter chapters, or take the file out of the feed.'
  },
  'chapters/version': {
    de: 'Jede Kapiteldatei nennt die Version ihres Formats, und Player dürfen sich danach richten. Die meisten lesen die Kapitel trotzdem. Trage die Version nach.',
    en: 'Every chapter file names the version of its format, and players may go by it. Most read the chapters all the same. Add the version.'
  },
  'chapters/namespace': {
    de: 'Player erkennen Podlove Simple Chapters am Namensraum, nicht am Wort „chapters“. Fehlt er oder ist er falsch geschrieben, sehen Hörer keine Kapitel. Schreibe ihn genau wie angegeben, er ist ein Name und keine Adresse zum Öffnen.',
    en: 'Players know Podlove Simple Chapters by the namespace, not by the word "chapters". Where it is missing or misspelt, listeners see no chapters. Write it exactly as given; it is a name and not an address to be opened.'
  },
  'chapters/no-chapter': {
    de: 'Jeder Eintrag der Liste muss ein Objekt mit einem Beginn sein. Manche Player übergehen andere Einträge, manche geben die ganze Liste auf. Nimm den Eintrag heraus, oder mache ein Kapitel daraus.',
    en: 'Every entry of the list has to be an object with a start. Some players pass over other entries, some give up the whole list. Take the entry out, or make a chapter of it.'
  },
  'chapters/start': {
    de: 'Ohne einen Beginn weiß kein Player, wohin er springen soll. In JSON ist er eine Zahl in Sekunden, nie eine Uhrzeit in Anführungszeichen; in den anderen Formen eine Zeit wie 00:01:34.000. AntennaPod verwirft wegen eines solchen Kapitels die ganze Liste.',
    en: 'Without a start no player knows where to jump. In JSON it is a number of seconds, never a clock time in quotation marks; in the other forms a time like 00:01:34.000. For one such chapter AntennaPod drops the whole list.'
  },
  'chapters/start-text': {
    de: 'Das Format verlangt eine Zahl, hier steht sie in Anführungszeichen. Viele Player lesen sie trotzdem, strenge lassen das Kapitel weg. Nimm die Anführungszeichen weg.',
    en: 'The format asks for a number, here it stands in quotation marks. Many players read it all the same, strict ones leave the chapter out. Take the quotation marks away.'
  },
  'chapters/first-0': {
    de: 'Apple und Spotify verlangen, dass die Liste am Anfang der Folge beginnt. Sonst zeigen sie keine, oder der Anfang gehört zu keinem Kapitel. Setze ein erstes Kapitel auf 0.',
    en: 'Apple and Spotify ask that the list begins where the episode does. Else they show none, or the beginning belongs to no chapter. Put a first chapter at 0.'
  },
  'chapters/ascending': {
    de: 'Kapitel stehen in der Reihenfolge, in der sie beginnen, und keine zwei zur selben Zeit. Manche Player ordnen sie selbst, andere springen an die falsche Stelle oder zeigen ein Kapitel nie. Ordne die Liste.',
    en: 'Chapters stand in the order they begin, and no two at the same time. Some players sort them, others jump to the wrong place or never show one of them. Put the list in order.'
  },
  'chapters/integer-start': {
    de: 'JSON-Kapitel dürfen bei Bruchteilen von Sekunden beginnen. AntennaPod liest nur ganze Sekunden und rundet ab, sodass dort das Ende des vorigen Satzes zu hören ist. Wer ganze Sekunden schreibt, bestimmt selbst, wohin gesprungen wird.',
    en: 'JSON chapters may begin at fractions of seconds. AntennaPod reads whole seconds only and rounds down, so the end of the sentence before is heard there. Who writes whole seconds decides where players jump.'
  },
  'chapters/short': {
    de: 'Spotify empfiehlt Kapitel von mindestens 30 Sekunden. Kürzere werden gezeigt, machen die Liste aber unübersichtlich. Fasse sie zusammen, wenn sie niemand einzeln sucht.',
    en: 'Spotify recommends chapters of at least 30 seconds. Shorter ones are shown but make the list hard to read. Join them unless someone looks for each of them.'
  },
  'chapters/no-title': {
    de: 'Ein Kapitel ohne Titel steht als leere Zeile in der Liste. Ist es nur für ein Bild oder einen Ort da, verbirgt es "toc": false. Sonst gib ihm einen Titel.',
    en: 'A chapter without a title is an empty line in the list. Where it is there for a picture or place alone, "toc": false hides it. Otherwise give it a title.'
  },
  'chapters/long-title': {
    de: 'Spotify rät zu Titeln unter 40 Zeichen, und auf Telefonen passt kaum mehr in eine Zeile. Längere werden abgeschnitten gezeigt. Setze das Wichtige an den Anfang.',
    en: 'Spotify advises titles below 40 characters, and hardly more fits a line of a phone. Longer ones are shown cut off. Put what matters first.'
  },
  'chapters/line-break': {
    de: 'Ein Titel steht in einer Zeile. Zeilenenden und Steuerzeichen darin kommen meist aus einer Tabelle oder einem Formular; Player schneiden dort ab oder zeigen Kästchen. Schreibe den Titel neu.',
    en: 'A title stands on one line. Line ends and control characters in it mostly come from a spreadsheet or a form; players cut it there or show boxes. Write the title again.'
  },
  'chapters/html': {
    de: 'Titel sind reiner Text. Ein &amp; oder <b> darin stammt meist aus einer Webseite und steht so in der Liste. Schreibe das Zeichen selbst; in XML maskiert es das Programm, das die Datei schreibt, genau einmal.',
    en: 'Titles are plain text. An &amp; or <b> in them mostly comes from a web page and is shown like that. Write the character itself; in XML the program that writes the file escapes it exactly once.'
  },
  'chapters/emoji': {
    de: 'Spotify liest Kapitel aus der Beschreibung nur, wenn in ihren Zeilen keine Emoji stehen. Sonst sehen Hörer dort keine Kapitel. Nimm sie aus den Titeln.',
    en: 'Spotify reads chapters from the description only where their lines hold no emoji. Else listeners see no chapters there. Take them out of the titles.'
  },
  'chapters/min-3': {
    de: 'Aus einer Beschreibung machen Apple und Spotify erst ab drei Zeilen mit Zeiten eine Kapitelliste. Weniger bleiben gewöhnlicher Text. Ergänze Kapitel, oder lass die Zeilen weg.',
    en: 'Apple and Spotify make a chapter list of a description only where it has at least three lines with times. Fewer stay ordinary text. Add chapters, or leave the lines out.'
  },
  'chapters/line': {
    de: 'Zwischen Kapitelzeilen steht hier eine, die nicht so gebaut ist: Zeit, Leerzeichen, Titel. Player übergehen sie, und das Kapitel fehlt. Berichtige die Zeile, oder nimm sie heraus.',
    en: 'Among chapter lines there is one that is not built like them: time, blank, title. Players pass over it, and the chapter is missing. Correct the line, or take it out.'
  },
  'chapters/link': {
    de: 'Links und Bilder eines Kapitels sind ganze Adressen mit http oder https. Andere zeigen Player nicht, manche halten sie für gefährlich. Nenne die ganze Adresse.',
    en: 'Links and pictures of a chapter are whole addresses with http or https. Players do not show others, some take them for dangerous. Name the whole address.'
  },
  'chapters/field': {
    de: 'Das Format legt fest, was in jedem Feld steht. Steht etwas anderes da, übergehen es die einen Player, andere das ganze Kapitel. Berichtige den Wert; auch „version“ ist ein Text in Anführungszeichen.',
    en: 'The format lays down what each field holds. Where it is something else, some players pass over the field, others over the chapter. Correct the value.'
  },
  'chapters/end': {
    de: 'Ein Kapitel kann nicht enden, bevor es beginnt. Player zeigen es falsch oder gar nicht. Meist ist endTime überflüssig: Ein Kapitel geht bis zum nächsten.',
    en: 'A chapter can not end before it begins. Players show it wrong or not at all. Mostly endTime is not needed: a chapter goes on until the next one.'
  }
} satisfies Readonly<Record<string, Explanation>>
