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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
  }),
  'yaml/reserved-name': entry({
    severity: 'error',
    de: (key: string) => ({ message: `Ein Feld darf nicht „${key}“ heißen.`, hint: 'Lösche es oder benenne es um.' }),
    en: (key: string) => ({ message: `A field can not be called "${key}".`, hint: 'Delete it or rename it.' })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
  })
}
