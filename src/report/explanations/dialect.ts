import type { Explanation } from './explanation.js'

export const dialectExplanations = {
  'dialect/lowered': {
    de: 'Jeder Sprachdienst kennt nur einen Teil von SSML. Was er nicht hat, wird nach einer festen Regel durch etwas Einfacheres ersetzt, und kein Wort geht dabei verloren: Statt einer Betonung hört man das Wort ohne Betonung, statt eines englischen Namens den Namen nach den Regeln der Stimme oder nach der Umschrift aus dem Lexikon. Eine Umschrift (respell) im Lexikon hilft bei Namen in jedem Dienst.',
    en: 'Every speech service knows only a part of SSML. What it lacks is replaced by something simpler after a fixed rule, and no word is lost: instead of emphasis the word is heard without it, instead of an English name the name by the rules of the voice or by the respelling of the lexicon. A respelling in the lexicon helps with names in every service.'
  },
  'dialect/long-pause': {
    de: 'Dienste begrenzen die Länge einer Pause, Polly auf zehn Sekunden, Azure auf zwanzig. Eine längere Pause wird deshalb als Folge kürzerer geschrieben. Die Stille, die man hört, bleibt gleich lang.',
    en: 'Services limit the length of a pause, Polly to ten seconds, Azure to twenty. A longer pause is therefore written as a row of shorter ones. The silence that is heard keeps its length.'
  },
  'dialect/endless-pause': {
    de: 'Eine so lange Pause ist fast immer ein Tippfehler oder eine verwechselte Einheit. Sie wird auf eine Stunde gekürzt, damit die Datei nicht ins Uferlose wächst. Schreibe Pausen in Millisekunden, zum Beispiel 800ms.',
    en: 'A pause this long is nearly always a slip or a mixed-up unit. It is cut to one hour, so that the file does not grow without end. Write pauses in milliseconds, for example 800ms.'
  },
  'dialect/default-voice': {
    de: 'Dieser Dienst verlangt in jedem Text den Namen einer Stimme. In content/show.yaml steht keiner, deshalb hört man eine übliche Stimme der Sprache. Trage die Stimme der Sendung dort ein, dann klingt jede Folge gleich.',
    en: 'This service wants the name of a voice in every text. There is none in content/show.yaml, so a usual voice of the language is heard. Name the voice of the show there, and every episode sounds the same.'
  },
  'dialect/no-voice': {
    de: 'Dieser Dienst weist jeden Text ohne Stimme zurück, und für die Sprache der Folge ist keine übliche bekannt. Zu hören wäre nichts. Trage in content/show.yaml die Stimme ein, die sprechen soll.',
    en: 'This service refuses every text without a voice, and no usual one is known for the language of the episode. Nothing would be heard. Name the voice that is to speak in content/show.yaml.'
  },
  'dialect/nothing-said': {
    de: 'Das Skript enthält für die Sprachausgabe kein einziges Wort und keine Pause. Der Hörer würde nichts hören, deshalb wird keine Datei geschrieben. Meist steht der ganze Text der Vorlage in einem only oder cue für andere Ausgaben.',
    en: 'The script holds not one word and not one pause for speech. The listener would hear nothing, so no file is written. Most often all text of the template stands in an only or cue for other outputs.'
  },
  'dialect/word-cut': {
    de: 'Ein Text wird zwischen Sätzen geteilt, ein zu langer Satz zwischen Wörtern. Hier ist ein einzelnes Wort zu lang für eine Anfrage und muss durchgeschnitten werden, was man als Lücke hört. Solche Wörter sind fast immer Daten oder Text ohne Leerzeichen.',
    en: 'A text is split between sentences, a sentence that is too long between words. Here a single word is too long for one request and has to be cut, which is heard as a gap. Such words are nearly always data, or text without blanks.'
  },
  'dialect/uncuttable': {
    de: 'Eine Ersetzung, eine Lesung oder eine Lautschrift wird nie zerschnitten, weil sie nur als Ganzes richtig klingt. Diese eine ist länger als eine ganze Anfrage, und der Dienst würde sie zurückweisen. Kürze sie im Lexikon oder in der Vorlage.',
    en: 'A substitution, a reading or a phonetic spelling is never cut, because it sounds right as a whole only. This one is longer than a whole request, and the service would refuse it. Shorten it in the lexicon or in the template.'
  },
  'dialect/own-markup': {
    de: 'Jeder Text für einen Dienst wird vor dem Schreiben gegen dessen Regeln geprüft. Diese Prüfung hat im eigenen Text etwas gefunden, das der Dienst zurückweisen oder anders lesen würde, und deshalb wird nichts geschrieben. Melde den Fehler; bis er behoben ist, hilft es meist, die Stelle umzuformulieren.',
    en: 'Every text for a service is checked against its rules before it is written. This check found something in our own text that the service would refuse or read differently, so nothing is written. Report the mistake; until it is mended, rewording the place mostly helps.'
  },
  'dialect/not-xml': {
    de: 'SSML ist XML, und schon ein einzelnes & oder ein fehlendes Ende macht es unlesbar. Die meisten Dienste weisen dann alles zurück, ohne zu sagen, wo es liegt; espeak-ng liest weiter und verschluckt oder buchstabiert Tags. Die Meldung nennt die erste falsche Stelle.',
    en: 'SSML is XML, and a single & or a missing end makes it unreadable. Most services then refuse everything without saying where; espeak-ng reads on and swallows or spells tags. The diagnostic names the first wrong place.'
  },
  'dialect/wrong-root': {
    de: 'Ein SSML-Text beginnt mit <speak> und endet mit </speak>. Mit einem anderen äußersten Element erkennt der Dienst den Text nicht als Sprache. Setze <speak> um alles.',
    en: 'An SSML text begins with <speak> and ends with </speak>. With another outermost element the service does not take the text for speech. Put <speak> around everything.'
  },
  'dialect/unknown-element': {
    de: 'Jeder Dienst hat seinen eigenen Vorrat an Elementen. Ein fremdes führt je nach Dienst zu einer Ablehnung oder wird übergangen, dann hört man nur die Worte darin. Verwende ein Element aus dem Hinweis oder lass die Worte ohne Element stehen.',
    en: 'Every service has its own stock of elements. A foreign one is refused or passed over, depending on the service, and then only the words inside are heard. Use an element of the hint, or leave the words without one.'
  },
  'dialect/wrong-place': {
    de: 'Die Dokumentation des Dienstes zählt auf, welche Elemente ineinander stehen dürfen, und diese beiden gehören nicht dazu. Manche Dienste weisen so etwas zurück, andere lesen es auf gut Glück. Ziehe das innere Element nach außen oder teile das äußere.',
    en: 'The documentation of the service lists which elements may stand inside each other, and these two are not among them. Some services refuse it, others read it by luck. Move the inner element outwards, or divide the outer one.'
  },
  'dialect/wrong-order': {
    de: 'Angaben für das ganze Dokument, etwa ein Lexikon oder ein Hintergrundklang, müssen am Anfang stehen. Später werden sie zurückgewiesen oder gelten nicht. Verschiebe das Element direkt hinter den Anfang des Textes.',
    en: 'What holds for the whole document, such as a lexicon or a background sound, has to stand at the beginning. Later it is refused or has no effect. Move the element right behind the beginning of the text.'
  },
  'dialect/unknown-attribute': {
    de: 'Dieses Attribut kommt in der Dokumentation des Dienstes bei diesem Element nicht vor. Der Text wird deshalb zurückgewiesen oder das Attribut übergangen, und was es bewirken sollte, ist nicht zu hören. Prüfe die Schreibweise oder lass es weg.',
    en: 'The documentation of the service does not name this attribute for this element. The text is refused or the attribute passed over, and what it was to do is not heard. Check its spelling, or leave it out.'
  },
  'dialect/missing-attribute': {
    de: 'Ohne diese Angabe weiß der Dienst nicht, was das Element tun soll. Meist wird der ganze Text zurückgewiesen, sonst wirkt das Element nicht. Der Hinweis nennt, was dort stehen kann.',
    en: 'Without it the service can not know what the element is to do. Mostly the whole text is refused, else the element has no effect. The hint names what can stand there.'
  },
  'dialect/bad-value': {
    de: 'Der Dienst kennt für dieses Attribut nur bestimmte Wörter oder Zahlen mit bestimmten Einheiten. Ein anderer Wert wird je nach Dienst zurückgewiesen, übergangen oder falsch verstanden; aus 1.5s wird bei espeak-ng gar keine Pause. Nimm einen Wert aus dem Hinweis.',
    en: 'For this attribute the service knows certain words only, or numbers with certain units. Another value is refused, passed over or misunderstood, depending on the service; with espeak-ng 1.5s becomes no pause at all. Take a value of the hint.'
  },
  'dialect/out-of-range': {
    de: 'Die Form des Werts stimmt, aber er ist zu groß oder zu klein. Je nach Dienst wird der Text zurückgewiesen oder der Wert auf die Grenze gekürzt. Eine lange Pause lässt sich aus mehreren kurzen zusammensetzen.',
    en: 'The form of the value is right, but it is too large or too small. The service refuses the text or cuts the value to the limit. A long pause can be made of several short ones.'
  },
  'dialect/text-here': {
    de: 'Manche Elemente dürfen nur andere Elemente enthalten; bei Azure muss zum Beispiel jedes Wort in einem <voice> stehen. Text daneben wird zurückgewiesen. Schließe ihn in eines der genannten Elemente ein.',
    en: 'Some elements may hold other elements only; with Azure every word has to stand in a <voice>, for example. Text beside it is refused. Enclose it in one of the elements named.'
  },
  'dialect/not-empty': {
    de: 'Dieses Element ist ein Zeichen ohne Inhalt, eine Pause oder eine Marke. Was darin steht, wird zurückgewiesen oder zusätzlich gesprochen. Ziehe den Inhalt heraus und schließe das Element sofort.',
    en: 'This element is a sign without content, a pause or a mark. What stands inside is refused, or spoken in addition. Move the content out and close the element at once.'
  },
  'dialect/missing-element': {
    de: 'Dieses Element muss ein bestimmtes anderes enthalten. Ohne es weist der Dienst den Text zurück, Azure zum Beispiel ohne <voice>. Ergänze das Element um den Text herum.',
    en: 'This element has to hold a certain other one. Without it the service refuses the text, as Azure does without <voice>. Add the element around the text.'
  },
  'dialect/too-many': {
    de: 'Der Dienst begrenzt, wie oft dieses Element in einem Text stehen darf. Weitere werden zurückgewiesen. Teile den Text auf mehrere Anfragen auf.',
    en: 'The service limits how often this element may stand in a text. More are refused. Divide the text over several requests.'
  },
  'dialect/duplicate-id': {
    de: 'Namen dieser Art müssen im ganzen Dokument einmalig sein, damit auf sie verwiesen werden kann. Mit zweien ist der Text ungültig. Benenne einen davon um.',
    en: 'Names of this kind have to be unique in the whole document, so that they can be referred to. With two of them the text is invalid. Rename one.'
  },
  'dialect/unknown-name': {
    de: 'Hier wird auf ein anderes Element verwiesen, das im Dokument fehlt. Das Lexikon, das gelten soll, wirkt dann nicht. Ergänze es am Anfang oder verbessere den Verweis.',
    en: 'This refers to another element that is not in the document. The lexicon that is meant has no effect then. Add it at the beginning, or mend the reference.'
  },
  'dialect/inside-word': {
    de: 'Dieser Dienst macht aus jedem Tag ein Leerzeichen. Das Wort zerfällt in zwei, und man hört beide Teile für sich, oft falsch betont. Zeichne ganze Wörter aus.',
    en: 'This service makes a blank of every tag. The word falls in two, and both parts are heard by themselves, often with the wrong stress. Mark up whole words.'
  },
  'dialect/part-of-sentence': {
    de: 'Bei manchen Stimmen gilt Tempo oder Lautstärke immer für ganze Sätze. Was man hört, wenn nur einzelne Wörter eingeschlossen sind, sagt der Dienst nicht. Schließe den ganzen Satz ein oder lass das Element weg.',
    en: 'With some voices speed or volume holds for whole sentences. What is heard when single words only are enclosed, the service does not say. Enclose the whole sentence, or leave the element out.'
  },
  'dialect/cdata': {
    de: 'Ein CDATA-Abschnitt ist in XML gewöhnlicher Text, doch dieser Dienst wirft ihn weg. Die Worte darin sind nicht zu hören. Schreibe sie ohne CDATA und die Zeichen & und < als &amp; und &lt;.',
    en: 'In XML a CDATA section is ordinary text, but this service drops it. The words inside are not heard. Write them without CDATA, and the characters & and < as &amp; and &lt;.'
  },
  'dialect/reference': {
    de: 'Dieser Dienst liest &amp; in einem Attribut Buchstabe für Buchstabe: Aus „Müller &amp; Söhne“ wird „Müller und amp Söhne“. Schreibe in Attributen Wörter ohne &, < und Anführungszeichen.',
    en: 'This service reads &amp; in an attribute letter by letter: "Müller &amp; Söhne" becomes "Müller und amp Söhne". In attributes write words without &, < and quotation marks.'
  },
  'dialect/bad-character': {
    de: 'Zwischen den Worten steht ein Steuerzeichen oder ein halbes Zeichen. Was ein Dienst daraus macht, sagt keiner: Manche weisen den Text zurück, andere verschlucken das nächste Wort. Lösche es; meist ist es beim Kopieren entstanden.',
    en: 'A control character, or half of a character, stands between the words. No service says what it makes of it: some refuse the text, others swallow the next word. Delete it; mostly it came along with copying.'
  },
  'dialect/bad-tag': {
    de: 'Dienste für einfachen Text erkennen einen Befehl nur, wenn er genau so dasteht wie in ihrer Dokumentation. Fehlt eine Klammer, ein Anführungszeichen oder der Schrägstrich am Ende, hört man den Befehl als Worte oder gar nichts. Schreibe ihn wie im Hinweis.',
    en: 'Services for plain text recognise a command only when it stands there just as in their documentation. Where a bracket, a quotation mark or the slash at the end is missing, the command is heard as words, or nothing is. Write it as in the hint.'
  },
  'dialect/reference-in-text': {
    de: 'Verweise wie &amp; gehören in SSML. Ein Dienst für einfachen Text löst sie nicht auf, und man hört „und amp“ oder Ähnliches. Schreibe das Zeichen selbst.',
    en: 'References such as &amp; belong in SSML. A service for plain text does not resolve them, and something like "and amp" is heard. Write the character itself.'
  },
  'dialect/unknown-bracket': {
    de: 'Manche Dienste lesen Worte in eckigen Klammern als Befehl, etwa [pause], und jeder kennt andere. Einen fremden hört man als Wort, oder er bewirkt etwas Unerwartetes. Nimm einen aus dem Hinweis, oder schreibe runde Klammern, wenn keine Anweisung gemeint ist.',
    en: 'Some services read words in square brackets as a command, such as [pause], and each knows others. A foreign one is heard as a word, or does something unexpected. Take one of the hint, or write round brackets where no command is meant.'
  },
  'dialect/undeclared-prefix': {
    de: 'Elemente mit einer Vorsilbe gehören zu einem Namensraum, der im äußersten Element genannt sein muss. Ohne ihn weist dieser Dienst den Text zurück. Ergänze die Vereinbarung aus dem Hinweis.',
    en: 'Elements with a prefix belong to a namespace that has to be named in the outermost element. Without it this service refuses the text. Add the declaration of the hint.'
  },
  'dialect/not-for-this-voice': {
    de: 'Manche Elemente und Werte gibt es nur für einzelne Stimmen oder Sprachen. Bei anderen wirken sie nicht, oder die Stelle klingt anders als der Rest. Wähle eine Stimme aus dem Hinweis oder lass das Element weg.',
    en: 'Some elements and values are there for single voices or languages only. With others they have no effect, or the passage sounds different from the rest. Choose a voice of the hint, or leave the element out.'
  },
  'dialect/wrong-content': {
    de: 'Attribute und Inhalt eines Elements hängen voneinander ab: Ein Datum braucht sein Format, ein Bruch zwei Zahlen. Passen sie nicht zusammen, weist der Dienst den Text zurück oder liest etwas anderes. Der Hinweis nennt, was zusammengehört.',
    en: 'Attributes and content of an element depend on each other: a date needs its format, a fraction two numbers. Where they do not fit, the service refuses the text or reads something else. The hint names what belongs together.'
  },
  'dialect/more-of-the-same': {
    de: 'Von jeder Art werden zweihundert Stellen einzeln gezeigt, die übrigen nur gezählt. Meist haben alle dieselbe Ursache, und was zu hören ist, ist bei allen dasselbe. Nach dem Ausbessern zeigt ein neuer Lauf, was bleibt; `--fix` bessert alle aus.',
    en: 'Of each kind two hundred places are shown one by one, the others are only counted. Mostly all have the same cause, and the listener hears the same at each. After mending, a new run shows what is left; `--fix` mends all of them.'
  },
  'dialect/over-limit': {
    de: 'Jeder Dienst nimmt nur eine bestimmte Menge auf einmal, und jeder zählt anders: Zeichen, Bytes oder Minuten, mit oder ohne Tags. Ein längerer Text wird zurückgewiesen. Teile ihn zwischen zwei Sätzen.',
    en: 'Every service takes a certain amount at once only, and each counts differently: characters, bytes or minutes, with or without tags. A longer text is refused. Split it between two sentences.'
  }
} satisfies Readonly<Record<string, Explanation>>
