import type { Explanation } from './explanation.js'

export const scriptExplanations = {
  'markup/not-well-formed': {
    de: 'Vorlagen schreiben Sprachauszeichnung, und die muss wohlgeformtes XML sein. Sonst wüsste niemand, was zu einem Kapitel, einer Pause oder einem Wort gehört.',
    en: 'Templates write speech markup, which must be well-formed XML. Otherwise nobody could tell what belongs to a chapter, a pause or a word.'
  },
  'markup/unknown-element': {
    de: 'Vorlagen kennen die Elemente von SSML und einige eigene: chapter, list, item, cue, sound, only, a. Anderes würde von Diensten abgewiesen oder vorgelesen.',
    en: 'Templates know the elements of SSML and a few of ours: chapter, list, item, cue, sound, only, a. Anything else would be rejected by services or read aloud.'
  },
  'markup/unknown-attribute': {
    de: 'Ein unbekanntes Attribut bliebe ohne Wirkung, und die Pause oder Betonung, die gemeint war, fehlte in der Sendung. Meist ist es ein Tippfehler.',
    en: 'An unknown attribute would have no effect, and the pause or stress that was meant would be missing on air. It is usually a slip of the pen.'
  },
  'markup/attribute-value': {
    de: 'Der Wert eines Attributs hat nicht die Form, die SSML vorsieht. Dienste würden ihn abweisen, kürzen oder übergehen.',
    en: 'The value of an attribute does not have the form SSML lays down. Services would reject, clip or ignore it.'
  },
  'markup/attribute-missing': {
    de: 'Ohne dieses Attribut weiß niemand, was das Element soll: wie lang eine Pause ist, wie ein Kapitel heißt. Trage es in der Vorlage nach.',
    en: 'Without this attribute nobody knows what the element is for: how long a pause is, what a chapter is called. Add it in the template.'
  },
  'markup/misplaced': {
    de: 'Die Verschachtelung folgt SSML: kein Absatz im Absatz, kein Satz im Satz, in einer Liste nur Listenpunkte. Anders verschachtelt würde der Text abgewiesen oder mit falschen Pausen gesprochen.',
    en: 'Nesting follows SSML: no paragraph in a paragraph, no sentence in a sentence, nothing but items in a list. Nested otherwise the text would be rejected, or spoken with the wrong pauses.'
  },
  'markup/loose-words': {
    de: 'Eine Liste enthält nur Listenpunkte, und eine Pause, ein Klang oder eine Marke enthält gar nichts. Wörter, die trotzdem dort stehen, hätten keinen Platz in der Sendung und gingen verloren. Setze sie in einen Punkt, in einen Absatz davor oder dahinter.',
    en: 'A list holds nothing but items, and a pause, a sound or a mark holds nothing at all. Words that stand there nevertheless would have no place on air and get lost. Put them into an item, or into a paragraph before or after.'
  },
  'coverage/missing': {
    de: 'Jeder Satz, jede Überschrift und jeder Listenpunkt des Artikels wird gesprochen oder ausdrücklich den Shownotes überlassen. Fehlt einer ganz, ist meist eine Schleife aus einer Vorlage gefallen oder ein Helfer hat Zeichen verändert.',
    en: 'Every sentence, heading and list item of the article is spoken, or left to the show notes on purpose. Where one is missing altogether, a loop has usually dropped out of a template or a helper has changed characters.'
  },
  'coverage/repeated': {
    de: 'Ein Satz, der versehentlich zweimal gesprochen wird, klingt wie ein Schnittfehler. Titel, Kurzfassung und Teaser dürfen wiederkehren, alles andere wird einmal gesagt.',
    en: 'A sentence spoken twice by mistake sounds like a bad edit. Titles, the summary and teasers may return, everything else is said once.'
  },
  'markup/unknown-voice': {
    de: 'Vorlagen nennen Rollen, und content/show.yaml sagt unter „hosts“, wer sie bei welchem Dienst spricht. Ist eine Rolle dort nicht eingetragen, spricht die erste Stimme weiter, und die Hörer merken keinen Wechsel. Trage die Rolle ein oder berichtige ihren Namen.',
    en: 'Templates name roles, and content/show.yaml says under "hosts" who speaks them with which service. Where a role is not entered, the first voice goes on and the listener hears no change. Enter the role or correct its name.'
  },
  'markup/unknown-sound': {
    de: 'Vorlagen nennen Klänge beim Namen, und content/show.yaml sagt unter „sounds“, welche Datei gemeint ist. Ohne Eintrag bleibt es an dieser Stelle still. Trage den Klang ein, berichtige seinen Namen oder nimm ihn heraus.',
    en: 'Templates call sounds by name, and content/show.yaml says under "sounds" which file is meant. Without an entry there is silence at this place. Enter the sound, correct its name or take it out.'
  },
  'coverage/altered': {
    de: 'Wörter, die als Wörter des Artikels gekennzeichnet sind, müssen Zeichen für Zeichen dort stehen. Zahlen, Namen und Zitate dürfen sich unterwegs nicht ändern.',
    en: 'Words marked as words of the article must stand there character by character. Numbers, names and quotations must not change on the way.'
  }
} satisfies Readonly<Record<string, Explanation>>
