import { entry } from '../entry.js'
import { suggestion } from './suggestion.js'

const kinds: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: { text: 'ein Text', list: 'eine Liste', map: 'eine Gruppe von Feldern' },
  en: { text: 'a text', list: 'a list', map: 'a group of fields' }
}

const kindHints: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: {
    text: 'Schreibe den Text hinter den Doppelpunkt; beginnt er mit [, { oder -, setze ihn in Anführungszeichen.',
    list: 'Beginne jeden Eintrag in einer eigenen Zeile mit „- “.',
    map: 'Schreibe darunter eingerückt die Felder, jedes als „name: wert“.'
  },
  en: {
    text: 'Write the text behind the colon; if it begins with [, { or -, put it in quotes.',
    list: 'Begin each entry with "- " on a line of its own.',
    map: 'Write the fields indented below, each as "name: value".'
  }
}

const constructs: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: {
    heading: 'eine Überschrift mit #',
    'underlined-heading': 'eine unterstrichene Überschrift',
    quote: 'ein Zitatblock mit >',
    code: 'Code in `…`',
    'code-block': 'ein Codeblock',
    rule: 'eine Trennlinie',
    definition: 'ein Linkziel unter dem Text',
    table: 'eine Tabelle',
    html: 'HTML',
    image: 'ein Bild'
  },
  en: {
    heading: 'a heading with #',
    'underlined-heading': 'an underlined heading',
    quote: 'a block quote with >',
    code: 'code in `…`',
    'code-block': 'a code block',
    rule: 'a dividing line',
    definition: 'a link target below the text',
    table: 'a table',
    html: 'HTML',
    image: 'an image'
  }
}

/** What is wrong with fields, texts and names of content files. */
export const articleCodes = {
  'field/unknown': entry({
    severity: 'error',
    de: (path: string, near: string) => ({
      message: `Ein Feld „${path}“ gibt es hier nicht, sein Inhalt bliebe ungehört.${suggestion.de(near)}`,
      hint: 'Benenne es um oder lösche es. Alle Felder zeigt der Befehl schema.'
    }),
    en: (path: string, near: string) => ({
      message: `There is no field "${path}" here; what it holds would stay unheard.${suggestion.en(near)}`,
      hint: 'Rename it or delete it. The command schema shows all fields.'
    }),
    explain: {
      de: 'Jede Dateiart hat feste Felder. Ein unbekanntes ist meist ein Tippfehler, und sein Text fehlte in der Folge, ohne dass es jemand merkt. Mit dem JSON-Schema in der ersten Zeile schlägt der Editor die richtigen Namen vor.',
      en: 'Every kind of file has fixed fields. An unknown one is mostly a slip of the pen, and its text would be missing from the episode without anybody noticing. With the JSON Schema on the first line your editor suggests the right names.'
    }
  }),
  'field/foreign-letter': entry({
    severity: 'error',
    de: (path: string, character: string) => ({
      message: `Der Feldname „${path}“ enthält das Zeichen ${character}; Feldnamen haben nur einfache lateinische Buchstaben.`,
      hint: 'Schreibe den Namen neu, ohne ihn zu kopieren.'
    }),
    en: (path: string, character: string) => ({
      message: `The field name "${path}" holds the character ${character}; field names have plain Latin letters only.`,
      hint: 'Type the name again instead of copying it.'
    }),
    explain: {
      de: 'Manche Zeichen sehen wie ein lateinischer Buchstabe aus und sind keiner, andere sind ganz unsichtbar. Ein Feld mit so einem Namen würde nicht erkannt, und sein Text bliebe ungehört. Sie kommen meist beim Kopieren mit.',
      en: 'Some characters look like a Latin letter and are none, others are wholly invisible. A field with such a name would not be recognised, and its text would stay unheard. Mostly they come along when text is copied.'
    }
  }),
  'field/missing': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `Hier fehlt das Feld „${path}“; ohne es ist die Datei nicht zu gebrauchen.`,
      hint: `Ergänze „${path.split('.').at(-1)}: …“.`
    }),
    en: (path: string) => ({
      message: `The field "${path}" is missing here; the file is of no use without it.`,
      hint: `Add "${path.split('.').at(-1)}: …".`
    }),
    explain: {
      de: 'Ohne dieses Feld fehlt etwas Nötiges, einer Folge etwa ihr Titel, ihr Datum oder ihre Sprache; gesprochen würde nichts. Was ein Feld bedeutet, steht im JSON-Schema, das der Befehl schema ausgibt.',
      en: 'Without this field something needed is missing, in an episode its title, date or language; nothing would be spoken. What a field means is told in the JSON Schema that the command schema prints.'
    }
  }),
  'field/empty': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ ist leer, hier bliebe die Folge stumm.`,
      hint: 'Fülle das Feld aus, oder lösche es, wenn es nicht gebraucht wird.'
    }),
    en: (path: string) => ({
      message: `"${path}" is empty; the episode would be silent here.`,
      hint: 'Fill the field in, or delete it if it is not needed.'
    }),
    explain: {
      de: 'Das Feld oder der Listenpunkt ist da, hat aber keinen Text. Vielleicht steht der Text dahinter in einer Zeile, die YAML als Kommentar liest, weil sie mit # beginnt.',
      en: 'The field or list item is there but has no text. Perhaps the text behind it stands on a line that YAML reads as a comment because it begins with #.'
    }
  }),
  'field/wrong-kind': entry({
    severity: 'error',
    de: (path: string, expected: string, found: string) => ({
      message: `„${path}“ muss ${kinds.de[expected] ?? expected} sein, hier steht ${kinds.de[found] ?? found}.`,
      hint: kindHints.de[expected] ?? ''
    }),
    en: (path: string, expected: string, found: string) => ({
      message: `"${path}" must be ${kinds.en[expected] ?? expected}, but ${kinds.en[found] ?? found} stands here.`,
      hint: kindHints.en[expected] ?? ''
    }),
    explain: {
      de: 'Jedes Feld erwartet einen Text, eine Liste oder eine Gruppe von Feldern. Oft macht YAML aus einem Text etwas anderes, weil er mit einer Klammer oder einem Strich beginnt; Anführungszeichen verhindern das.',
      en: 'Every field expects a text, a list or a group of fields. Often YAML makes something else of a text because it begins with a bracket or a dash; quotes prevent that.'
    }
  }),
  'field/bad-name': entry({
    severity: 'error',
    de: (name: string) => ({
      message: `„${name}“ passt nicht als Name.`,
      hint: 'Nimm kleine Buchstaben, Ziffern, Punkte und Bindestriche, mit einem Buchstaben am Anfang.'
    }),
    en: (name: string) => ({
      message: `"${name}" will not do as a name.`,
      hint: 'Use small letters, digits, dots and hyphens, with a letter first.'
    }),
    explain: {
      de: 'Unter diesem Feld vergibst du die Namen selbst, etwa für Klänge und Sprachdienste. Vorlagen und Dateien benutzen sie, deshalb sind nur a–z, 0–9, Punkt und Bindestrich möglich.',
      en: 'Below this field you choose the names yourself, for sounds and speech services, say. Templates and files use them, so only a–z, 0–9, dots and hyphens are possible.'
    }
  }),
  'field/bad-format': entry({
    severity: 'error',
    de: (path: string, text: string, example: string) => ({
      message: `„${text}“ ist für „${path}“ nicht richtig geschrieben.`,
      hint: `So sieht es aus: ${example}`
    }),
    en: (path: string, text: string, example: string) => ({
      message: `"${text}" is not written as "${path}" needs it.`,
      hint: `It looks like this: ${example}`
    }),
    explain: {
      de: 'Dieses Feld versteht nur Texte einer bestimmten Form, weil ein Dienst, eine Datei oder die Uhr damit arbeitet. Halte dich an das Beispiel im Hinweis.',
      en: 'This field only understands texts of a certain form, because a service, a file or the clock works with it. Follow the example in the hint.'
    }
  }),
  'field/bad-choice': entry({
    severity: 'error',
    de: (path: string, text: string, choices: string, near: string) => ({
      message: `„${text}“ ist für „${path}“ nicht vorgesehen.${suggestion.de(near)}`,
      hint: `Möglich sind: ${choices}.`
    }),
    en: (path: string, text: string, choices: string, near: string) => ({
      message: `"${text}" is not a choice for "${path}".${suggestion.en(near)}`,
      hint: `You can choose: ${choices}.`
    }),
    explain: {
      de: 'Für dieses Feld gibt es nur wenige Wörter, und jedes bewirkt etwas anderes. Ein unbekanntes würde stillschweigend nichts bewirken. Nimm eines der genannten.',
      en: 'There are only a few words for this field, and each does something else. An unknown one would silently do nothing. Take one of those named.'
    }
  }),
  'field/bad-number': entry({
    severity: 'error',
    de: (path: string, text: string, least: number, most: number) => ({
      message: `„${path}“ muss eine ganze Zahl von ${least} bis ${most} sein, hier steht „${text}“.`,
      hint: 'Schreibe sie mit Ziffern, ohne Punkt, Komma und Einheit.'
    }),
    en: (path: string, text: string, least: number, most: number) => ({
      message: `"${path}" must be a whole number from ${least} to ${most}, but "${text}" stands here.`,
      hint: 'Write it in digits, without dots, commas or a unit.'
    }),
    explain: {
      de: 'Mit dieser Zahl wird gerechnet, etwa die Länge der Folge. Außerhalb der Grenzen wäre das Ergebnis sinnlos.',
      en: 'This number is used for reckoning, the length of the episode for example. Outside its bounds the result would make no sense.'
    }
  }),
  'field/bad-date': entry({
    severity: 'error',
    de: (text: string) => ({
      message: `„${text}“ ist als Datum nicht lesbar, die Begrüßung hätte keinen Tag.`,
      hint: 'Schreibe Jahr, Monat und Tag so: 2026-02-16.'
    }),
    en: (text: string) => ({
      message: `"${text}" can not be read as a date, so the greeting would have no day.`,
      hint: 'Write year, month and day like this: 2026-02-16.'
    }),
    explain: {
      de: 'Ein Datum steht hier immer als Jahr-Monat-Tag mit vier, zwei und zwei Ziffern. Bei „3/4/2026“ wüsste niemand, ob März oder April gemeint ist. Gesprochen wird es trotzdem, wie man es sagt.',
      en: 'A date is always year-month-day here, with four, two and two digits. With "3/4/2026" nobody could tell March from April. It is spoken the way people say it all the same.'
    }
  }),
  'field/no-such-day': entry({
    severity: 'error',
    de: (text: string) => ({
      message: `Den Tag ${text} gibt es im Kalender nicht, angesagt würde ein falscher.`,
      hint: 'Prüfe Monat und Tag.'
    }),
    en: (text: string) => ({
      message: `The calendar has no day ${text}; a wrong one would be announced.`,
      hint: 'Check month and day.'
    }),
    explain: {
      de: 'Das Datum ist richtig geschrieben, aber den Monat oder den Tag gibt es nicht, wie beim 30. Februar. Die Stimme würde ihn trotzdem ansagen.',
      en: 'The date is written well, but the month or the day does not exist, like 30 February. The voice would announce it nevertheless.'
    }
  }),
  'field/bad-language': entry({
    severity: 'error',
    de: (text: string) => ({
      message: `„${text}“ ist keine Sprachangabe; Zahlen und Wörter würden falsch gelesen.`,
      hint: 'Schreibe zum Beispiel de-DE oder en-GB.'
    }),
    en: (text: string) => ({
      message: `"${text}" is no language tag; numbers and words would be read wrongly.`,
      hint: 'Write de-DE or en-GB, for example.'
    }),
    explain: {
      de: 'Sprachen werden nach BCP 47 angegeben: zwei oder drei Buchstaben für die Sprache, dahinter mit Bindestrich die Region. Davon hängt ab, wie Zahlen und Wörter gelesen werden und welche Stimme passt.',
      en: 'Languages are given by BCP 47: two or three letters for the language, then the region behind a hyphen. How numbers and words are read and which voice fits depends on it.'
    }
  }),
  'field/language-not-spoken': entry({
    severity: 'error',
    de: (text: string) => ({
      message: `In der Sprache „${text}“ kann noch keine Folge gesprochen werden.`,
      hint: 'Möglich sind Deutsch (de-DE, de-AT, de-CH) und Englisch (en-GB, en-US).'
    }),
    en: (text: string) => ({
      message: `No episode can be spoken in the language "${text}" yet.`,
      hint: 'German (de-DE, de-AT, de-CH) and English (en-GB, en-US) are possible.'
    }),
    explain: {
      de: 'Für jede Sprache braucht es Regeln für Sätze, Zahlen und Abkürzungen und eigene Vorlagen. Bisher gibt es sie für Deutsch und Englisch. Einzelne fremde Wörter darf ein Artikel in jeder Sprache haben, dafür ist das Lexikon da.',
      en: 'Every language needs rules for sentences, numbers and abbreviations, and templates of its own. So far there are those for German and English. Single foreign words may be of any language; the lexicon is there for them.'
    }
  }),
  'field/bad-address': entry({
    severity: 'error',
    de: (path: string, text: string) => ({
      message: `„${text}“ ist keine Adresse, zu der ein Link führen darf („${path}“).`,
      hint: 'Schreibe sie vollständig mit https://, ohne Leerzeichen und ohne Passwort.'
    }),
    en: (path: string, text: string) => ({
      message: `"${text}" is no address a link may lead to ("${path}").`,
      hint: 'Write it in full with https://, without blanks and without a password.'
    }),
    explain: {
      de: 'Links in Shownotes und Feed führen nur zu http-, https- und mailto-Adressen. Andere, etwa javascript:, könnten im Browser der Leser etwas ausführen; unvollständige führten ins Leere.',
      en: 'Links in show notes and feed only lead to http, https and mailto addresses. Others, such as javascript:, could run something in the readers’ browsers; incomplete ones would lead nowhere.'
    }
  }),
  'field/bad-path': entry({
    severity: 'error',
    de: (path: string, text: string) => ({
      message: `„${text}“ ist kein Pfad innerhalb des Sendungsordners („${path}“).`,
      hint: 'Schreibe ihn vom Ordner der Sendung aus mit /, zum Beispiel content/articles/2026-02-16-ki.yaml.'
    }),
    en: (path: string, text: string) => ({
      message: `"${text}" is no path inside the show's folder ("${path}").`,
      hint: "Write it from the show's folder on with /, for example content/articles/2026-02-16-ki.yaml."
    }),
    explain: {
      de: 'Pfade zeigen immer nach unten in den Ordner der Sendung: keine Laufwerke, kein .. und kein / am Anfang. So läuft die Sendung auf jedem Rechner, und keine Datei außerhalb wird gelesen.',
      en: "Paths always lead down into the show's folder: no drives, no .. and no leading /. So the show works on every computer, and no file outside is read."
    }
  }),
  'article/nothing-to-say': entry({
    severity: 'error',
    de: () => ({
      message: 'Der Artikel hat weder Vorspann noch Abschnitte, es gäbe nichts zu sprechen.',
      hint: 'Ergänze „lead: |“ mit Text darunter oder „sections:“ mit mindestens einem Abschnitt.'
    }),
    en: () => ({
      message: 'The article has neither a lead nor sections, so there would be nothing to say.',
      hint: 'Add "lead: |" with text below it, or "sections:" with at least one section.'
    }),
    explain: {
      de: 'Ein Artikel braucht außer Titel, Datum und Sprache auch Inhalt: einen Vorspann (lead), Abschnitte (sections) oder beides. Sonst bestünde die Folge nur aus Begrüßung und Abschied.',
      en: 'Besides title, date and language an article needs something to tell: a lead, sections, or both. Otherwise the episode would be a greeting and a goodbye.'
    }
  }),
  'article/source-without-link': entry({
    severity: 'warning',
    de: (title: string) => ({
      message: `Die Quelle „${title}“ hat keine Adresse; in den Shownotes steht sie ohne Link.`,
      hint: 'Ergänze „url: https://…“, wenn es eine gibt.'
    }),
    en: (title: string) => ({
      message: `The source "${title}" has no address; the show notes name it without a link.`,
      hint: 'Add "url: https://…" if there is one.'
    }),
    explain: {
      de: 'Hörer können eine Quelle leichter prüfen, wenn sie zu ihr gelangen. Ohne Adresse wird die Quelle genannt, aber es wird kein Link erfunden. Gibt es im Netz keine, kann die Warnung stehen bleiben.',
      en: 'Listeners can check a source more easily if they can reach it. Without an address the source is named, but no link is invented. If there is none on the web, the warning may stay.'
    }
  }),
  'article/date-differs': entry({
    severity: 'warning',
    de: (inName: string, inFile: string) => ({
      message: `Im Dateinamen steht ${inName}, im Feld „date“ ${inFile}; angesagt wird ${inFile}.`,
      hint: 'Gleiche beide an.'
    }),
    en: (inName: string, inFile: string) => ({
      message: `The file name says ${inName}, the field "date" says ${inFile}; ${inFile} is announced.`,
      hint: 'Make the two agree.'
    }),
    explain: {
      de: 'Oft ist eine Datei kopiert und nur eines der beiden Daten geändert worden. Es gilt das Feld „date“, auch für den Ordner der Ausgabe. Der Dateiname ist nur für Menschen.',
      en: 'Often a file was copied and only one of the two dates changed. The field "date" counts, also for the output folder. The file name is for people only.'
    }
  }),
  'article/markup-as-text': entry({
    severity: 'warning',
    de: (construct: string, words: string) => ({
      message: `„${words}“ sieht aus wie ${constructs.de[construct] ?? construct}; hier gilt es als Text und wird so gesprochen.`,
      hint: 'Schreibe es als gewöhnlichen Satz. Überschriften haben das Feld „heading“, Links die Form [Wort](https://…).'
    }),
    en: (construct: string, words: string) => ({
      message: `"${words}" looks like ${constructs.en[construct] ?? construct}; here it counts as text and is spoken as it stands.`,
      hint: 'Write it as an ordinary sentence. Headings have the field "heading", links the form [word](https://…).'
    }),
    explain: {
      de: 'Artikeltext kennt Absätze, Listen, Betonungen und Links. Alles andere aus Markdown hätte beim Hören keine Entsprechung, deshalb bleibt es mit allen Zeichen Text und geht nicht verloren. Die Stimme läse dann etwa die spitzen Klammern mit.',
      en: 'Article text knows paragraphs, lists, emphasis and links. Everything else of Markdown has no counterpart for the ear, so it stays text with all its signs and nothing gets lost. The voice might then read out the angle brackets.'
    }
  }),
  'article/nested-list': entry({
    severity: 'warning',
    de: (words: string) => ({
      message: `Der Punkt „${words}“ steht in einem anderen Punkt; gesprochen wird eine Liste ohne Ebenen.`,
      hint: 'Schreibe ihn als eigenen Punkt, oder nimm ihn als Satz in den Punkt darüber.'
    }),
    en: (words: string) => ({
      message: `The item "${words}" stands inside another item; the list is spoken without levels.`,
      hint: 'Make it an item of its own, or a sentence of the item above.'
    }),
    explain: {
      de: 'Verschachtelte Listen lassen sich hörend kaum verfolgen. Die inneren Punkte werden deshalb hinter die äußeren gereiht, eine nummerierte Liste verliert dabei ihre Nummern. Es geht kein Wort verloren.',
      en: 'Nested lists can hardly be followed by ear. So the inner items are put in line behind the outer ones, and a numbered list loses its numbers. No word gets lost.'
    }
  }),
  'article/link-title': entry({
    severity: 'warning',
    de: (title: string) => ({
      message: `Der Titel ${title} eines Links wird nirgends gezeigt oder gesprochen.`,
      hint: 'Lösche ihn oder schreibe ihn in den Text.'
    }),
    en: (title: string) => ({
      message: `The title ${title} of a link is neither shown nor spoken anywhere.`,
      hint: 'Delete it or write it into the text.'
    }),
    explain: {
      de: 'In Markdown kann hinter der Adresse eines Links ein Titel stehen, den Browser beim Überfahren zeigen. Hörer und Podcast-Programme sehen ihn nie. Wichtiges gehört in den Satz.',
      en: 'In Markdown a title can stand behind the address of a link, which browsers show on hovering. Listeners and podcast apps never see it. What matters belongs in the sentence.'
    }
  }),
  'article/bad-link': entry({
    severity: 'error',
    de: (target: string) => ({
      message: `Der Link führt zu „${target}“, das ist keine erlaubte Adresse.`,
      hint: 'Schreibe sie vollständig mit https://. Soll es Text sein, setze \\ vor die eckige Klammer.'
    }),
    en: (target: string) => ({
      message: `The link leads to "${target}", which is no permitted address.`,
      hint: 'Write it in full with https://. If it should be text, put \\ before the square bracket.'
    }),
    explain: {
      de: 'Links in Texten führen nur zu http-, https- und mailto-Adressen. Andere könnten im Browser der Leser etwas ausführen oder ins Leere führen. Die Wörter des Links werden gesprochen, die Adresse nie.',
      en: 'Links in texts only lead to http, https and mailto addresses. Others could run something in the readers’ browsers or lead nowhere. The words of a link are spoken, its address never is.'
    }
  }),
  'article/link-without-words': entry({
    severity: 'warning',
    de: (target: string) => ({
      message: `Der Link zu ${target} hat keine Wörter und fällt weg.`,
      hint: 'Schreibe Wörter in die eckigen Klammern.'
    }),
    en: (target: string) => ({
      message: `The link to ${target} has no words and is left out.`,
      hint: 'Write words into the square brackets.'
    }),
    explain: {
      de: 'Ein Link braucht Wörter, auf die man klicken kann und die gesprochen werden. Ohne sie gäbe es weder zu sehen noch zu hören, dass da ein Link ist.',
      en: 'A link needs words to click on and to speak. Without them there would be nothing to see or hear of it.'
    }
  }),
  'article/too-much-markup': entry({
    severity: 'warning',
    de: () => ({
      message: 'Von hier an hat der Text zu viele Auszeichnungszeichen; sie gelten als Text.',
      hint: 'Teile den Absatz, oder lösche überflüssige *, _, [ und `.'
    }),
    en: () => ({
      message: 'From here on the text has too many markup signs; they count as text.',
      hint: 'Split the paragraph, or delete needless *, _, [ and `.'
    }),
    explain: {
      de: 'Sterne, Klammern und Ähnliches müssen paarweise zugeordnet werden, und bei Tausenden davon in einem Absatz dauert das lange. Kein Artikel kommt in die Nähe der Grenze. Ab dieser Stelle bleiben die Zeichen stehen, wie sie sind.',
      en: 'Stars, brackets and the like must be paired, and with thousands of them in a paragraph that takes long. No article comes near the limit. From this place on the signs stay as they are.'
    }
  }),
  'show/missing': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `Hier ist keine Sendung: Die Datei „${file}“ fehlt.`,
      hint: 'Wechsle in den Ordner der Sendung, nenne ihn mit --root, oder lege mit dem Befehl init eine neue an.'
    }),
    en: (file: string) => ({
      message: `There is no show here: the file "${file}" is missing.`,
      hint: 'Go to the folder of the show, name it with --root, or make a new one with the command init.'
    }),
    explain: {
      de: 'Eine Sendung ist ein Ordner mit der Datei content/show.yaml; darin stehen Name, Sprache und Stimmen, die für jede Folge gelten. Ohne sie lässt sich nichts bauen. Meist wurde der Befehl im falschen Ordner gerufen.',
      en: 'A show is a folder with the file content/show.yaml; name, language and voices that hold for every episode stand there. Nothing can be built without it. Mostly the command was called in the wrong folder.'
    }
  }),
  'show/same-role': entry({
    severity: 'error',
    de: (role: string) => ({
      message: `Die Rolle „${role}“ ist schon vergeben; diese Stimme wäre nie zu hören.`,
      hint: 'Gib der Rolle einen eigenen Namen, zum Beispiel guest.'
    }),
    en: (role: string) => ({
      message: `The role "${role}" is taken already; this voice would never be heard.`,
      hint: 'Give the role a name of its own, guest for example.'
    }),
    explain: {
      de: 'Vorlagen rufen eine Stimme mit dem Namen ihrer Rolle, und von zwei gleichen käme immer nur die erste zu Wort. Jede Rolle braucht deshalb einen eigenen Namen. Er wird nie gesprochen und steht in Vorlagen unter <voice name="…">.',
      en: 'Templates call a voice by the name of its role, and of two equal ones only the first would ever speak. So every role needs a name of its own. It is never spoken and stands in templates as <voice name="…">.'
    }
  }),
  'show/unknown-dialect': entry({
    severity: 'error',
    de: (name: string, known: string, near: string) => ({
      message: `Den Dialekt „${name}“ gibt es nicht; für diesen Dienst entstünde kein SSML.${suggestion.de(near)}`,
      hint: `Möglich sind: ${known}.`
    }),
    en: (name: string, known: string, near: string) => ({
      message: `There is no dialect "${name}", so no SSML would be made for this service.${suggestion.en(near)}`,
      hint: `You can choose: ${known}.`
    }),
    explain: {
      de: 'Jeder Sprachdienst versteht SSML ein wenig anders, und unter „dialects“ steht, für welche gebaut wird. Zu diesem Namen gibt es keine Beschreibung, der Dienst bekäme also nichts zu sprechen. Meist ist es ein Tippfehler.',
      en: 'Every speech service understands SSML a little differently, and "dialects" says which ones are built for. There is no description for this name, so the service would get nothing to speak. Mostly it is a slip of the pen.'
    }
  }),
  'show/missing-folder': entry({
    severity: 'error',
    de: (path: string, folder: string) => ({
      message: `Den Ordner „${folder}“ gibt es nicht („${path}“); was darin stehen soll, bliebe ungehört.`,
      hint: 'Lege den Ordner an oder berichtige den Pfad.'
    }),
    en: (path: string, folder: string) => ({
      message: `There is no folder "${folder}" ("${path}"); what should stand in it would stay unheard.`,
      hint: 'Make the folder or correct the path.'
    }),
    explain: {
      de: 'In show.yaml ist ein Ordner für Artikel, Folgen oder Prüfungen genannt, den es unter diesem Namen nicht gibt. Es würde still nichts gefunden und nichts gebaut. Pfade gelten vom Ordner der Sendung aus.',
      en: 'show.yaml names a folder for articles, episodes or reviews that does not exist by this name. Nothing would be found and nothing built, without a word. Paths are meant from the folder of the show on.'
    }
  }),
  'article/missing': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `Die Datei „${file}“ gibt es nicht.`,
      hint: 'Prüfe den Namen und den Ordner; Pfade gelten vom Ordner der Sendung aus.'
    }),
    en: (file: string) => ({
      message: `There is no file "${file}".`,
      hint: "Check its name and folder; paths are meant from the show's folder on."
    }),
    explain: {
      de: 'Ein Artikel, eine Folge oder eine andere Datei wurde genannt, aber nicht gefunden. Vielleicht wurde sie umbenannt, oder das Datum im Namen stimmt nicht mehr. Ohne sie entsteht die Folge nicht.',
      en: 'An article, an episode or another file was named but not found. Perhaps it was renamed, or the date in its name is no longer right. Without it there is no episode.'
    }
  }),
  'article/other-file': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `„${file}“ ist weder Artikel noch Folge; daraus wird nichts gesprochen.`,
      hint: 'Nenne eine Datei aus content/articles oder content/episodes, oder lass den Namen weg.'
    }),
    en: (file: string) => ({
      message: `"${file}" is neither an article nor an episode; nothing is spoken from it.`,
      hint: 'Name a file of content/articles or content/episodes, or leave the name out.'
    }),
    explain: {
      de: 'Die Sendung selbst, ein Lexikon oder eine Prüfung gilt für Folgen, ist aber keine. Gebaut wird aus Artikeln und aus Folgen, die Artikel nennen. Der Befehl check prüft auch die anderen Dateien.',
      en: 'The show itself, a lexicon or a review record holds for episodes but is none. What is built are articles, and episodes that name articles. The command check looks at the other files too.'
    }
  }),
  'episode/other-language': entry({
    severity: 'error',
    de: (file: string, language: string, expected: string) => ({
      message: `Der Artikel „${file}“ ist in ${language} geschrieben, die Folge in ${expected}; er würde falsch gelesen.`,
      hint: 'Nimm ihn aus der Folge oder berichtige das Feld „language“.'
    }),
    en: (file: string, language: string, expected: string) => ({
      message: `The article "${file}" is written in ${language}, the episode in ${expected}; it would be read wrongly.`,
      hint: 'Take it out of the episode or correct the field "language".'
    }),
    explain: {
      de: 'Eine Folge wird nach den Regeln einer Sprache gelesen: Zahlen, Abkürzungen, Stimme. Ein Artikel in einer anderen Sprache klänge darin wie ein vorgelesenes Rätsel. Regionen derselben Sprache dürfen sich mischen.',
      en: 'An episode is read by the rules of one language: numbers, abbreviations, voice. An article in another language would sound like a riddle in it. Regions of the same language may be mixed.'
    }
  }),
  'episode/same-article': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `Der Artikel „${file}“ steht schon weiter oben; er würde zweimal gesprochen.`,
      hint: 'Lösche einen der beiden Einträge.'
    }),
    en: (file: string) => ({
      message: `The article "${file}" stands further up already; it would be spoken twice.`,
      hint: 'Delete one of the two entries.'
    }),
    explain: {
      de: 'Eine Folge nennt jeden ihrer Artikel einmal, in der Reihenfolge, in der sie gesprochen werden. Ein zweiter Eintrag ist meist beim Umstellen stehen geblieben.',
      en: 'An episode names each of its articles once, in the order in which they are spoken. A second entry mostly stayed behind when the order was changed.'
    }
  }),
  'lexicon/file-name': entry({
    severity: 'error',
    de: (name: string) => ({
      message: `Aus dem Dateinamen „${name}“ geht nicht hervor, für welche Sprache das Lexikon ist; kein Wort darin würde gesprochen.`,
      hint: 'Nenne die Datei lexicon.de.yaml oder lexicon.en.yaml.'
    }),
    en: (name: string) => ({
      message: `The file name "${name}" does not tell which language the lexicon is for; no word of it would be spoken.`,
      hint: 'Call the file lexicon.de.yaml or lexicon.en.yaml.'
    }),
    explain: {
      de: 'Ein Lexikon gilt für Texte einer Sprache: Dasselbe Wort klingt in einem deutschen Satz anders als in einem englischen. Die Sprache steht im Dateinamen zwischen den Punkten.',
      en: 'A lexicon is for texts of one language: the same word sounds different in a German sentence and in an English one. The language stands in the file name between the dots.'
    }
  }),
  'slug/not-yaml': entry({
    severity: 'error',
    de: (name: string) => ({
      message: `„${name}“ endet nicht auf .yaml oder .yml.`,
      hint: 'Gib der Datei die Endung .yaml.'
    }),
    en: (name: string) => ({
      message: `"${name}" does not end in .yaml or .yml.`,
      hint: 'Give the file the ending .yaml.'
    }),
    explain: {
      de: 'Artikel und Folgen sind YAML-Dateien. Aus ihrem Namen ohne Datum und Endung wird der Ordner der Ausgabe. Andere Texte macht der Befehl import zu einem Artikel.',
      en: 'Articles and episodes are YAML files. Their name without date and ending becomes the output folder. The command import turns other texts into an article.'
    }
  }),
  'slug/bad-name': entry({
    severity: 'error',
    de: (name: string, better: string) => ({
      message: `„${name}“ taugt nicht als Name für Ordner und Adressen.`,
      hint:
        better === '' ? 'Nimm nur a–z, 0–9 und Bindestriche.' : `Nimm im Dateinamen stattdessen zum Beispiel: ${better}`
    }),
    en: (name: string, better: string) => ({
      message: `"${name}" will not do as a name for folders and addresses.`,
      hint: better === '' ? 'Use a–z, 0–9 and hyphens only.' : `Write in the file name instead, for example: ${better}`
    }),
    explain: {
      de: 'Der Dateiname ohne Datum wird Teil von Ordnern und Adressen im Netz. Überall gleich funktionieren dort nur kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, mit einem Buchstaben oder einer Ziffer am Anfang.',
      en: 'The file name without its date becomes part of folders and web addresses. Only small letters without accents, digits and hyphens, with a letter or digit first, work the same everywhere.'
    }
  }),
  'slug/too-long': entry({
    severity: 'error',
    de: (name: string, length: number) => ({
      message: `„${name}“ hat ${length} Zeichen, höchstens 80 sind möglich.`,
      hint: 'Kürze den Dateinamen.'
    }),
    en: (name: string, length: number) => ({
      message: `"${name}" has ${length} characters; 80 are possible at most.`,
      hint: 'Shorten the file name.'
    }),
    explain: {
      de: 'Manche Dateisysteme und Dienste begrenzen die Länge von Namen, und Ordner bekommen noch Datum und Dateinamen dazu. Mit 80 Zeichen geht es überall.',
      en: 'Some file systems and services limit the length of names, and folders get a date and file names on top. With 80 characters it works everywhere.'
    }
  }),
  'slug/reserved': entry({
    severity: 'error',
    de: (name: string) => ({
      message: `„${name}“ ist auf Windows der Name eines Geräts; einen solchen Ordner gäbe es dort nicht.`,
      hint: 'Gib der Datei einen anderen Namen.'
    }),
    en: (name: string) => ({
      message: `"${name}" is the name of a device on Windows; there could be no such folder there.`,
      hint: 'Give the file another name.'
    }),
    explain: {
      de: 'Namen wie con, nul oder com1 meinen unter Windows seit jeher Geräte. Damit ein Ordner überall kopiert und veröffentlicht werden kann, werden sie nicht angenommen.',
      en: 'Names like con, nul or com1 have always meant devices on Windows. So that a folder can be copied and published everywhere, they are not accepted.'
    }
  })
}
