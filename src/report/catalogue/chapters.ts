import { entry } from '../entry.js'
import { xmlDe, xmlEn } from './dialect.js'
import { fieldsDe, fieldsEn, jsonDe, jsonEn, secondsDe, secondsEn } from './json-words.js'

/** What is wrong with chapter files, our own and foreign ones. */
export const chapterCodes = {
  'chapters/unknown-form': entry({
    severity: 'error',
    de: () => ({
      message: 'Das ist keine Kapitelliste in einer Form, die Player lesen; Hörer sähen keine Kapitel.',
      hint: 'Gelesen werden JSON-Kapitel, Podlove Simple Chapters und Zeilen wie „00:01:59.000 Titel“ oder „(01:59) Titel“.'
    }),
    en: () => ({
      message: 'This is not a chapter list in a form that players read; listeners would see no chapters.',
      hint: 'Read are JSON chapters, Podlove Simple Chapters, and lines like "00:01:59.000 Title" or "(01:59) Title".'
    })
  }),
  'chapters/json': entry({
    severity: 'error',
    de: (problem: string) => ({
      message: `${jsonDe[problem] ?? problem} Kein Player zeigt Kapitel aus dieser Datei.`,
      hint: 'Berichtige die Stelle, oder schreibe die Datei neu aus dem Programm, aus dem sie kommt.'
    }),
    en: (problem: string) => ({
      message: `${jsonEn[problem] ?? problem} No player shows chapters from this file.`,
      hint: 'Correct this place, or write the file again from the program it comes from.'
    })
  }),
  'chapters/xml': entry({
    severity: 'error',
    de: (problem: string) => ({
      message: `${xmlDe[problem] ?? problem} Kein Player zeigt Kapitel aus dieser Datei.`,
      hint: 'Berichtige die Stelle; ein & in einem Titel wird als &amp; geschrieben.'
    }),
    en: (problem: string) => ({
      message: `${xmlEn[problem] ?? problem} No player shows chapters from this file.`,
      hint: 'Correct this place; an & in a title is written as &amp;.'
    })
  }),
  'chapters/no-list': entry({
    severity: 'error',
    de: () => ({
      message: 'In der Datei steht keine Kapitelliste; Hörer sähen keine Kapitel.',
      hint: 'JSON braucht ein Feld „chapters“ mit einer Liste, XML ein Element <psc:chapters>.'
    }),
    en: () => ({
      message: 'The file holds no list of chapters; listeners would see none.',
      hint: 'JSON needs a field "chapters" with a list, XML an element <psc:chapters>.'
    })
  }),
  'chapters/empty': entry({
    severity: 'warning',
    de: () => ({
      message: 'Die Kapitelliste ist leer; Hörer sehen keine Kapitel.',
      hint: 'Trage Kapitel ein, oder nenne die Datei nicht im Feed.'
    }),
    en: () => ({
      message: 'The list of chapters is empty; listeners see none.',
      hint: 'Enter chapters, or do not name the file in the feed.'
    })
  }),
  'chapters/version': entry({
    severity: 'warning',
    de: (found: string) => ({
      message:
        found === '' ? 'Die Angabe „version“ fehlt.' : `${found} ist keine bekannte Version; Player lesen 1.0 bis 1.2.`,
      hint: 'Schreibe "version": "1.2.0", in Podlove Simple Chapters version="1.2".'
    }),
    en: (found: string) => ({
      message:
        found === '' ? 'The field "version" is missing.' : `${found} is no known version; players read 1.0 to 1.2.`,
      hint: 'Write "version": "1.2.0", in Podlove Simple Chapters version="1.2".'
    })
  }),
  'chapters/namespace': entry({
    severity: 'warning',
    de: (found: string, namespace: string) => ({
      message: `Der Namensraum ${found === '' ? 'fehlt' : `„${found}“ ist ein anderer`}; Player erkennen die Kapitel daran und übergehen sie hier.`,
      hint: `Schreibe <psc:chapters version="1.2" xmlns:psc="${namespace}">.`
    }),
    en: (found: string, namespace: string) => ({
      message: `The namespace ${found === '' ? 'is missing' : `"${found}" is another one`}; players know chapters by it and pass over these.`,
      hint: `Write <psc:chapters version="1.2" xmlns:psc="${namespace}">.`
    })
  }),
  'chapters/no-chapter': entry({
    severity: 'error',
    de: (found: string) => ({
      message: `In der Kapitelliste steht ${found}, das ist kein Kapitel; manche Player verwerfen deshalb die ganze Liste.`,
      hint: 'Ein Kapitel sieht so aus: { "startTime": 94, "title": "Titel" }.'
    }),
    en: (found: string) => ({
      message: `The list of chapters holds ${found}, which is no chapter; some players drop the whole list for it.`,
      hint: 'A chapter looks like this: { "startTime": 94, "title": "Title" }.'
    })
  }),
  'chapters/start': entry({
    severity: 'error',
    de: (found: string) => ({
      message: `${found === '' ? 'Einem Kapitel fehlt sein Beginn' : `„${found}“ ist kein Beginn eines Kapitels`}; Player lassen es weg oder verwerfen die ganze Liste.`,
      hint: 'JSON will Sekunden als Zahl ("startTime": 94), die anderen Formen Zeiten wie 00:01:34.000.'
    }),
    en: (found: string) => ({
      message: `${found === '' ? 'A chapter lacks its start' : `"${found}" is no start of a chapter`}; players leave it out or drop the whole list.`,
      hint: 'JSON wants seconds as a number ("startTime": 94), the other forms times like 00:01:34.000.'
    })
  }),
  'chapters/start-text': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `Der Beginn ${found} steht in Anführungszeichen; strenge Player zeigen das Kapitel nicht.`,
      hint: 'Schreibe die Zahl ohne Anführungszeichen.'
    }),
    en: (found: string) => ({
      message: `The start ${found} stands in quotation marks; strict players do not show the chapter.`,
      hint: 'Write the number without quotation marks.'
    })
  }),
  'chapters/first-0': entry({
    severity: 'warning',
    de: (start: number) => ({
      message: `Das erste Kapitel beginnt erst bei ${secondsDe(start)}; Apple und Spotify zeigen eine Liste nur, wenn sie bei 0 beginnt.`,
      hint: 'Setze ein Kapitel an den Anfang, etwa „Begrüßung“.'
    }),
    en: (start: number) => ({
      message: `The first chapter begins at ${secondsEn(start)}; Apple and Spotify show a list only when it begins at 0.`,
      hint: 'Put a chapter at the beginning, "Welcome" for example.'
    })
  }),
  'chapters/ascending': entry({
    severity: 'warning',
    de: (start: number, before: number) => ({
      message: `Das Kapitel bei ${secondsDe(start)} steht nach dem bei ${before}; manche Player springen dann an die falsche Stelle.`,
      hint: 'Ordne die Kapitel nach ihrem Beginn, jedes später als das vorige.'
    }),
    en: (start: number, before: number) => ({
      message: `The chapter at ${secondsEn(start)} stands behind the one at ${before}; some players then jump to the wrong place.`,
      hint: 'Put the chapters in the order they begin, each later than the one before.'
    })
  }),
  'chapters/integer-start': entry({
    severity: 'info',
    de: (count: number, start: number) => ({
      message: `${count === 1 ? 'Ein Kapitel beginnt' : `${count} Kapitel beginnen`} bei Bruchteilen von Sekunden (${start}); AntennaPod rundet sie ab.`,
      hint: 'Mit ganzen Sekunden springen alle Player an dieselbe Stelle.'
    }),
    en: (count: number, start: number) => ({
      message: `${count === 1 ? 'A chapter begins' : `${count} chapters begin`} at fractions of seconds (${start}); AntennaPod rounds them down.`,
      hint: 'With whole seconds all players jump to the same place.'
    })
  }),
  'chapters/short': entry({
    severity: 'info',
    de: (count: number, seconds: number) => ({
      message: `${count === 1 ? 'Ein Kapitel ist' : `${count} Kapitel sind`} kürzer als ${seconds} Sekunden; Spotify empfiehlt längere.`,
      hint: 'Fasse kurze Kapitel zusammen, wenn Hörer sie nicht einzeln suchen.'
    }),
    en: (count: number, seconds: number) => ({
      message: `${count === 1 ? 'A chapter is' : `${count} chapters are`} shorter than ${seconds} seconds; Spotify recommends longer ones.`,
      hint: 'Join short chapters unless listeners look for each of them.'
    })
  }),
  'chapters/no-title': entry({
    severity: 'warning',
    de: () => ({
      message: 'Das Kapitel hat keinen Titel; in der Liste steht eine leere Zeile.',
      hint: 'Gib ihm einen Titel, oder verbirg es mit "toc": false.'
    }),
    en: () => ({
      message: 'The chapter has no title; the list shows an empty line.',
      hint: 'Give it a title, or hide it with "toc": false.'
    })
  }),
  'chapters/long-title': entry({
    severity: 'info',
    de: (length: number, most: number) => ({
      message: `Der Titel hat ${length} Zeichen; Spotify zeigt ihn unter ${most} ganz.`,
      hint: 'Kürze ihn, wenn sein Ende wichtig ist.'
    }),
    en: (length: number, most: number) => ({
      message: `The title has ${length} characters; Spotify shows it whole below ${most}.`,
      hint: 'Shorten it if its end matters.'
    })
  }),
  'chapters/line-break': entry({
    severity: 'warning',
    de: () => ({
      message: 'Im Titel steht ein Zeilenende oder Steuerzeichen; Player zeigen ihn abgeschnitten oder mit Kästchen.',
      hint: 'Schreibe den Titel in eine Zeile.'
    }),
    en: () => ({
      message: 'The title holds a line end or control character; players show it cut off or with boxes.',
      hint: 'Write the title on one line.'
    })
  }),
  'chapters/html': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `Im Titel steht „${found}“; Player zeigen es so, wie es dasteht.`,
      hint: 'Schreibe das Zeichen selbst und keine Auszeichnung.'
    }),
    en: (found: string) => ({
      message: `The title holds "${found}"; players show it as it stands.`,
      hint: 'Write the character itself and no markup.'
    })
  }),
  'chapters/emoji': entry({
    severity: 'warning',
    de: () => ({
      message: 'Im Titel steht ein Emoji; Spotify macht aus solchen Zeilen keine Kapitel.',
      hint: 'Nimm das Emoji aus der Zeile.'
    }),
    en: () => ({
      message: 'The title holds an emoji; Spotify makes no chapters of such lines.',
      hint: 'Take the emoji out of the line.'
    })
  }),
  'chapters/min-3': entry({
    severity: 'warning',
    de: (count: number, fewest: number) => ({
      message: `${count === 1 ? 'Es ist nur ein Kapitel' : `Es sind nur ${count} Kapitel`}; in einer Beschreibung zeigen Apple und Spotify sie erst ab ${fewest}.`,
      hint: 'Ergänze Kapitel, oder lass die Zeilen weg.'
    }),
    en: (count: number, fewest: number) => ({
      message: `There ${count === 1 ? 'is only one chapter' : `are only ${count} chapters`}; in a description Apple and Spotify show them from ${fewest} on.`,
      hint: 'Add chapters, or leave out the lines.'
    })
  }),
  'chapters/line': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `„${found}“ ist keine Kapitelzeile; Player übergehen sie.`,
      hint: 'Eine Zeile sieht so aus: 00:01:59.000 Titel, in einer Beschreibung (01:59) Titel.'
    }),
    en: (found: string) => ({
      message: `"${found}" is no chapter line; players pass over it.`,
      hint: 'A line looks like this: 00:01:59.000 Title, in a description (01:59) Title.'
    })
  }),
  'chapters/link': entry({
    severity: 'warning',
    de: (name: string) => ({
      message: `„${name}“ ist keine Adresse mit http oder https; Player zeigen keinen Link und kein Bild.`,
      hint: 'Nenne die ganze Adresse, mit https:// am Anfang.'
    }),
    en: (name: string) => ({
      message: `"${name}" is no address with http or https; players show no link and no picture.`,
      hint: 'Name the whole address, with https:// in front.'
    })
  }),
  'chapters/field': entry({
    severity: 'warning',
    de: (name: string, kind: string) => ({
      message: `„${name}“ soll ${fieldsDe[kind] ?? kind} sein; manche Player übergehen die Angabe oder das Kapitel.`,
      hint: 'Berichtige den Wert, oder nimm das Feld heraus.'
    }),
    en: (name: string, kind: string) => ({
      message: `"${name}" should be ${fieldsEn[kind] ?? kind}; some players pass over the field or the chapter.`,
      hint: 'Correct the value, or take the field out.'
    })
  }),
  'chapters/end': entry({
    severity: 'warning',
    de: (end: string, start: number) => ({
      message: `Das Kapitel endet bei ${end} und beginnt erst bei ${secondsDe(start)}; Player zeigen es falsch oder gar nicht.`,
      hint: 'Berichtige endTime, oder nimm das Feld heraus: Ein Kapitel geht bis zum nächsten.'
    }),
    en: (end: string, start: number) => ({
      message: `The chapter ends at ${end} and begins at ${secondsEn(start)}; players show it wrong or not at all.`,
      hint: 'Correct endTime, or take the field out: a chapter goes on until the next one.'
    })
  })
}
