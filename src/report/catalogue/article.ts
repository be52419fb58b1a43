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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
  }),
  'article/missing': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `Die Datei „${file}“ gibt es nicht.`,
      hint: 'Prüfe den Namen; ein Ordner oder eine Verknüpfung ins Leere zählt nicht. Pfade gelten vom Ordner der Sendung aus.'
    }),
    en: (file: string) => ({
      message: `There is no file "${file}".`,
      hint: "Check its name; a folder or a link to nowhere does not count. Paths are meant from the show's folder on."
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
  })
}
