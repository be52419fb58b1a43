import type { Explanation } from './explanation.js'

export const notesExplanations = {
  'notes/cut': {
    de: 'Apple und die Podcast-Verzeichnisse nehmen für die Beschreibung einer Folge höchstens 4.000 Bytes, alle Zeichen in spitzen Klammern mitgezählt. Was nicht passt, fällt ganze Zeilen weise weg, und zwar in dieser Reihenfolge: weitere Links, Quellen, die Kapitelliste, Schlagzeilen, andere Absätze; zuletzt verlieren Titel ihr Ende. Der Hinweis auf künstliche Stimme und Text bleibt immer stehen. Zu hören ist davon nichts, und in notes.md steht alles.',
    en: 'Apple and the podcast directories take at most 4,000 bytes for the description of an episode, everything in angle brackets included. What does not fit goes line by line, in this order: further links, sources, the list of chapters, headlines, other paragraphs; at last titles lose their end. The disclosure of voice and text always stays. Nothing of this can be heard, and notes.md holds everything.'
  },
  'notes/too-long': {
    de: 'Apple und die Podcast-Verzeichnisse nehmen für die Beschreibung einer Folge höchstens 4.000 Bytes. Was dahinter steht, wird abgeschnitten, manchmal mitten in einem Wort oder Link. Gezählt werden Bytes, nicht Zeichen: ein Umlaut zwei, ein Emoji vier. Steht so viel in den Vorlagen selbst, kürze frames/notes.hbs.',
    en: 'Apple and the podcast directories take at most 4,000 bytes for the description of an episode. What stands behind that is cut off, sometimes in the middle of a word or link. Bytes are counted and not characters: two for an accented letter, four for an emoji. If the templates themselves say that much, shorten frames/notes.hbs.'
  },
  'notes/lookalike': {
    de: 'Manche Buchstaben anderer Schriften sehen wie lateinische aus, etwa das kyrillische „а“. Eine Adresse mit solchen Buchstaben führt woanders hin, als man liest, und wird gern zum Betrug benutzt. Deshalb stehen in den Shownotes nur die Wörter, ohne Link. Adressen, die ganz in einer Schrift und Sprache geschrieben sind, wie „müller.de“, sind davon nicht betroffen.',
    en: 'Some letters of other scripts look like Latin ones, the Cyrillic "а" for example. An address with such letters leads elsewhere than it reads, and is often used for fraud. So the show notes hold the words alone, without a link. Addresses wholly in one script and language, such as "müller.de", are not affected.'
  },
  'notes/insecure-link': {
    de: 'Adressen mit http:// werden unverschlüsselt geladen. Manche Podcast-Apps öffnen sie gar nicht, und der Namensraum für Podcasts verlangt https. Fast jede Seite ist auch mit https:// zu erreichen.',
    en: 'Addresses with http:// are loaded without encryption. Some podcast apps do not open them at all, and the podcast namespace asks for https. Nearly every page can be reached with https:// too.'
  },
  'notes/refused-link': {
    de: 'Links aus Shownotes werden in fremden Apps geöffnet. Dort führen nur vollständige Adressen mit https://, http:// oder mailto: zum Ziel. Ein Name vor einem @ lässt eine Adresse wie eine andere aussehen, und Leerzeichen oder unsichtbare Zeichen verschwinden beim Öffnen.',
    en: "Links of show notes are opened in other people's apps. Only full addresses with https://, http:// or mailto: lead anywhere there. A name before an @ makes an address look like another one, and blanks or invisible characters vanish when it is opened."
  },
  'notes/active': {
    de: 'Skripte, eingebettete Seiten, Formulare, Bilder aus SVG und Attribute wie onclick können auf der Seite, die die Shownotes zeigt, etwas ausführen. Apps und Verzeichnisse löschen das oder weisen den Feed ab. In Shownotes gehört nichts davon.',
    en: 'Scripts, embedded pages, forms, SVG pictures and attributes such as onclick can run something on the page that shows the notes. Apps and directories delete it or refuse the feed. None of it belongs into show notes.'
  },
  'notes/tag': {
    de: 'Alle Podcast-Apps zeigen Absätze, Listen, Links und Zeilenumbrüche. Überschriften, Fettes, Bilder und Tabellen zeigt Apple zum Beispiel nicht. Wer sie braucht, stellt die Shownotes zusätzlich auf eine Website.',
    en: 'All podcast apps show paragraphs, lists, links and line breaks. Headings, bold words, pictures and tables are not shown by Apple, for one. Whoever needs them puts the notes on a website as well.'
  },
  'notes/attribute': {
    de: 'Farben, Klassen, Maße und Ähnliches werfen Apps weg, bevor sie Shownotes zeigen. Sie zählen aber bei den 4.000 Bytes mit. Oft kommen sie beim Kopieren aus einem Textprogramm mit.',
    en: 'Apps throw colours, classes, sizes and the like away before they show the notes. Yet they count among the 4,000 bytes. Often they come along when text is copied from a word processor.'
  },
  'notes/unclosed': {
    de: 'Jedes Element hat einen Anfang und ein Ende. Fehlt eines, rät jede App für sich, und zum Beispiel der Rest der Shownotes wird zum Link. Nur </p> und </li> dürfen nach den Regeln von HTML wegbleiben.',
    en: 'Every element has a beginning and an end. If one is missing, each app guesses for itself, and the rest of the notes may become a link. Only </p> and </li> may be left out by the rules of HTML.'
  },
  'notes/clock-time': {
    de: 'AntennaPod und andere Apps machen aus allem, was wie 14:30 aussieht, eine Stelle in der Folge. Wer auf die Uhrzeit einer Veranstaltung tippt, springt dann in Minute 14. In Shownotes aus unseren Vorlagen stehen Uhrzeiten deshalb mit Punkt und Kapitel mit Doppelpunkt.',
    en: 'AntennaPod and other apps make a place in the episode of everything that looks like 14:30. Whoever taps on the time of an event then jumps to minute 14. That is why notes from our templates write times of day with a dot and chapters with a colon.'
  },
  'notes/hidden-character': {
    de: 'Solche Zeichen sieht man nicht, aber sie wirken: Sie drehen die Reihenfolge der Wörter dahinter um, oder Apps zeigen an ihrer Stelle ein Kästchen. Mit ihnen lässt sich auch verbergen, wohin ein Link führt.',
    en: 'Such characters can not be seen, but they act: they turn round the order of the words behind them, or apps show a box in their place. They can also hide where a link leads.'
  }
} satisfies Record<string, Explanation>
