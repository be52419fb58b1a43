import type { Explanation } from './explanation.js'

export const importExplanations = {
  'import/empty': {
    de: 'Die Datei oder die Standardeingabe ist leer oder enthält nur Leerraum. Es gäbe nichts zu hören. Prüfe, ob der Text beim Speichern oder Kopieren mitgekommen ist.',
    en: 'The file or standard input is empty or holds nothing but blanks. There would be nothing to hear. Check whether the text came along when it was saved or copied.'
  },
  'import/not-text': {
    de: 'Angenommen werden reiner Text, Markdown und HTML. Ein PDF, ein Word-Dokument oder ein Bild enthält den Text in einer Form, die wir nicht sicher lesen können. Öffne die Datei in ihrem Programm und speichere oder kopiere den Text von dort.',
    en: 'Plain text, Markdown and HTML are accepted. A PDF, a Word document or a picture holds its text in a form we can not read reliably. Open the file with its program and save or copy the text from there.'
  },
  'import/too-large': {
    de: 'Ein Text darf 4 MB haben, Markdown 0,3 MB, eine gespeicherte Seite mit ihren Bildern und Skripten 20 MB, der Artikel darin 1 MB; das sind etwa zwanzig Stunden Sprechzeit. Mehr könnte auch build nicht wieder lesen. Teile den Text, oder speichere die Seite ohne ihre Bilder.',
    en: 'A text may have 4 MB, Markdown 0.3 MB, a saved page with its pictures and scripts 20 MB, and the article in it 1 MB, which is about twenty hours of speech. More could not be read by build either. Divide the text, or save the page without its pictures.'
  },
  'import/too-many-parts': {
    de: 'Lange Artikel haben einige tausend Elemente, diese Seite hat ein Vielfaches davon. Meist ist sie ein ganzes Buch, eine Liste oder ein Fehler beim Speichern. Speichere nur den Artikel, oder kopiere seinen Text heraus.',
    en: 'Long articles have some thousands of elements, this page has many times as many. Mostly it is a whole book, a list, or was saved wrong. Save the article alone, or copy its text out of it.'
  },
  'import/login-page': {
    de: 'Die Seite fragt nach einem Passwort und hat sonst kaum Text. Gespeichert wurde also das Tor und nicht der Artikel. Melde dich im Browser an und speichere die Seite dann noch einmal.',
    en: 'The page asks for a password and has hardly any other text. So the gate was saved and not the article. Log in with a browser and then save the page once more.'
  },
  'import/only-links': {
    de: 'Startseiten, Übersichten und Suchergebnisse bestehen aus Überschriften, die woandershin führen. Vorgelesen ergäbe das eine Liste ohne Zusammenhang. Öffne den Artikel selbst und speichere dessen Seite.',
    en: 'Home pages, overviews and search results are headlines that lead elsewhere. Read aloud they would be a list without sense. Open the article itself and save its page.'
  },
  'import/no-article': {
    de: 'Ein Artikel braucht einen Titel und darunter wenigstens einen Absatz oder eine Liste. Manche Seiten laden ihren Text erst im Browser, dann steht in der gespeicherten Datei keiner. Speichere die Seite aus dem Browser als „vollständig“, oder kopiere den Text heraus.',
    en: 'An article needs a title and at least a paragraph or a list below it. Some pages fetch their text in the browser, and then the saved file holds none. Save the page from the browser as "complete", or copy the text out of it.'
  },
  'import/other-language': {
    de: 'Wir lesen Deutsch und Englisch vor. In einer anderen Sprache klängen Zahlen, Abkürzungen und Satzmelodie falsch. Wird die Sprache verkannt, zum Beispiel bei sehr vielen Namen, nenne sie mit --language.',
    en: 'We read German and English aloud. In another language numbers, abbreviations and melody would sound wrong. If the language is mistaken, for example because of very many names, name it with --language.'
  },
  'import/too-much-markup': {
    de: 'Sterne, Klammern und andere Zeichen, die in Markdown etwas bedeuten, machen einen großen Teil des Textes aus. Sie zu ordnen dauerte sehr lange, und zu hören gäbe es kaum etwas. Ist der Text wörtlich gemeint, nimm ihn mit --type text an.',
    en: 'Stars, brackets and other signs that mean something in Markdown make up much of the text. Sorting them would take very long, and there would be little to hear. If the text is meant literally, import it with --type text.'
  },
  'import/unreadable': {
    de: 'Jeder Artikel, den wir schreiben, wird sofort zurückgelesen und Wort für Wort verglichen. Hier kam nicht dasselbe heraus, meist weil der Text sehr lang ist und aus sehr vielen Sonderzeichen oder Teilen besteht. Geschrieben wurde nichts.',
    en: 'Every article we write is read back at once and compared word by word. Here the result was not the same, mostly because the text is very long and made of very many special signs or parts. Nothing was written.'
  },
  'import/exists': {
    de: 'An dieser Stelle liegt schon eine Datei mit anderem Inhalt, vielleicht eine, in der jemand gearbeitet hat. Ohne Erlaubnis wird sie nicht ersetzt. Mit --yes wird sie es, mit --to entsteht eine andere.',
    en: 'A file with other content stands at this place already, perhaps one that somebody has worked on. It is not replaced without permission. With --yes it is, with --to another one is made.'
  },
  'import/encoding': {
    de: 'Der Text war in einer älteren oder breiteren Zeichenkodierung gespeichert. Der Artikel selbst wird in UTF-8 geschrieben. Wurde die Kodierung falsch erraten, stehen falsche Zeichen an Stelle von Umlauten, und die Stimme läse sie vor.',
    en: 'The text was saved in an older or wider encoding. The article itself is written in UTF-8. If the encoding was guessed wrong, wrong signs stand in place of umlauts, and the voice would read them.'
  },
  'import/characters-dropped': {
    de: 'Steuerzeichen, Zeichen, die die Leserichtung umdrehen, und Nummern ohne Zeichen kann kein Artikel enthalten. Zu hören wären sie nicht, aber sie können Text verstecken oder Dateien verderben. Alle anderen Zeichen sind geblieben.',
    en: 'Control characters, characters that turn the reading order round, and numbers without a character can stand in no article. They would not be heard, but they can hide text or spoil files. All other characters have stayed.'
  },
  'import/title-assumed': {
    de: 'Keine Zeile sah nach einem Titel aus: keine Überschrift, keine kurze erste Zeile. Genommen wurde der Anfang des ersten Satzes, der im Text stehen geblieben ist. Die Folge würde so angesagt; schreibe einen besseren Titel.',
    en: 'No line looked like a title: no heading, no short first line. The beginning of the first sentence was taken, which has stayed in the text. So the episode would be announced; write a better title.'
  },
  'import/date-assumed': {
    de: 'Weder im Text noch im Dateinamen steht ein Datum, das für den Artikel gilt. Die Begrüßung der Folge nennt den Tag. Gib ihn mit --date an, zum Beispiel --date 2026-02-16.',
    en: 'Neither the text nor the file name holds a date that stands for the article. The greeting of the episode names the day. Give it with --date, for example --date 2026-02-16.'
  },
  'import/language-assumed': {
    de: 'Die Sprache wird an kleinen Wörtern wie „und“ oder „the“ erkannt, und davon gab es zu wenige. In der falschen Sprache läse die Stimme Zahlen und Abkürzungen falsch. Nenne die Sprache mit --language de oder --language en.',
    en: 'The language is known by little words such as "und" or "the", and there were too few of them. In the wrong language the voice would misread numbers and abbreviations. Name the language with --language de or --language en.'
  },
  'import/left-out': {
    de: 'Eine Datei enthält oft mehr als ihren Artikel: eine Seite Menüs, Werbung, Hinweise auf andere Artikel, Kommentare; eine Mail ihren Kopf; eine Meldung die Zeilen der Agentur; ein Text aus einem PDF Seitenzahlen; Markdown die Marken des Programms, das eine Seite daraus macht. Das gehört nicht in die Folge und bleibt weg. Fehlt dabei etwas vom Artikel, kopiere es hinein und melde uns die Datei.',
    en: 'A file often holds more than its article: a page has menus, advertisements, pointers to other articles, comments; a mail has its head; a report has the lines of its agency; a text from a PDF has page numbers; Markdown has the marks of the program that makes a site of it. That does not belong in the episode and is left out. If a part of the article is missing, copy it in and report the file to us.'
  },
  'import/words-rejoined': {
    de: 'In Texten mit festen Zeilenlängen, etwa aus PDF-Dateien, sind Wörter am Zeilenende getrennt. Vorgelesen klänge „Zusam- menarbeit“ wie zwei Wörter. Zwischen kleinen Buchstaben fällt der Strich weg, es sei denn, das Wort steht an anderer Stelle mit Bindestrich; vor einem großen Buchstaben („E-“, „Mail“) bleibt er, und vor „und“ oder „oder“ („Nord-“, „und Südstadt“) bleibt alles, wie es ist.',
    en: 'In texts with lines of a fixed width, as they come from PDF files, words are broken at the end of a line. Read aloud, "co- operation" would sound like two words. Between small letters the hyphen goes, unless the word stands elsewhere with its hyphen; before a capital ("E-", "Mail") it stays, and before "and" or "or" ("north-", "and southbound") all stays as it is.'
  }
} satisfies Readonly<Record<string, Explanation>>
