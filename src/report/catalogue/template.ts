import { entry } from '../entry.js'
import { suggestion } from './suggestion.js'

const kinds: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: {
    list: 'eine Liste',
    day: 'ein Tag',
    flag: 'eine Ja-Nein-Angabe',
    number: 'eine Zahl',
    fields: 'eine Gruppe von Feldern'
  },
  en: { list: 'a list', day: 'a day', flag: 'a yes or no', number: 'a number', fields: 'a group of fields' }
}

type Problems = Readonly<Record<string, (opened: string, closed: string) => string>>

const syntaxProblems: Readonly<Record<'de' | 'en', Problems>> = {
  de: {
    unfinished: () => 'Sie endet, bevor alles geschlossen ist',
    unclosed: opened => `{{#${opened}}} wird nie geschlossen`,
    unopened: () => 'Es wird ein Block geschlossen, der nicht offen ist',
    misspelled: () => 'In der Klammer steht etwas, das dort nicht hingehört',
    'wrong-close': (opened, closed) => `Offen ist {{#${opened}}}, geschlossen wird {{/${closed}}}`
  },
  en: {
    unfinished: () => 'it ends before everything is closed',
    unclosed: opened => `{{#${opened}}} is never closed`,
    unopened: () => 'a block is closed that is not open',
    misspelled: () => 'there is something in the brackets that does not belong there',
    'wrong-close': (opened, closed) => `{{#${opened}}} is open, {{/${closed}}} is closed`
  }
}

export const templateCodes = {
  'template/syntax': entry({
    severity: 'error',
    de: (problem: string, opened: string, closed: string) => ({
      message: `Die Vorlage ist hier nicht lesbar: ${syntaxProblems.de[problem]?.(opened, closed) ?? problem}.`,
      hint: 'Prüfe an dieser Stelle, ob jede Klammer {{ … }} und jeder Block {{#…}} … {{/…}} geschlossen ist.'
    }),
    en: (problem: string, opened: string, closed: string) => ({
      message: `The template can not be read here: ${syntaxProblems.en[problem]?.(opened, closed) ?? problem}.`,
      hint: 'Check that every {{ … }} and every block {{#…}} … {{/…}} is closed at this place.'
    })
  }),
  'template/unknown-path': entry({
    severity: 'error',
    de: (path: string, near: string, known: string) => ({
      message: `„${path}“ gibt es an dieser Stelle nicht, hier bliebe die Folge stumm.${suggestion.de(near)}`,
      hint:
        known === ''
          ? 'Prüfe die Schritte nach außen (../) und die Punkte im Namen.'
          : `An dieser Stelle gibt es: ${known}.`
    }),
    en: (path: string, near: string, known: string) => ({
      message: `There is no "${path}" at this place, so the episode would be silent here.${suggestion.en(near)}`,
      hint:
        known === '' ? 'Check the steps outwards (../) and the dots in the name.' : `At this place there are: ${known}.`
    })
  }),
  'template/unknown-helper': entry({
    severity: 'error',
    de: (name: string, near: string, known: string) => ({
      message: `Einen Helfer „${name}“ gibt es nicht, hier bliebe die Folge stumm.${suggestion.de(near)}`,
      hint: `An dieser Stelle gibt es: ${known}.`
    }),
    en: (name: string, near: string, known: string) => ({
      message: `There is no helper "${name}", so the episode would be silent here.${suggestion.en(near)}`,
      hint: `At this place there are: ${known}.`
    })
  }),
  'template/helper-arguments': entry({
    severity: 'error',
    de: (name: string, usage: string) => ({
      message: `„${name}“ bekommt hier nicht die Angaben, die es braucht.`,
      hint: `So wird es geschrieben: ${usage}`
    }),
    en: (name: string, usage: string) => ({
      message: `"${name}" is not given what it needs here.`,
      hint: `It is written like this: ${usage}`
    })
  }),
  'template/not-words': entry({
    severity: 'error',
    de: (path: string, kind: string) => ({
      message: `„${path}“ ist ${kinds.de[kind] ?? kind} und lässt sich nicht vorlesen.`,
      hint: 'Gib ein Textfeld aus, gehe Listen mit {{#each}} durch und schreibe Tage mit {{fullDate …}}.'
    }),
    en: (path: string, kind: string) => ({
      message: `"${path}" is ${kinds.en[kind] ?? kind} and can not be read out.`,
      hint: 'Print a text field, go through lists with {{#each}} and write days with {{fullDate …}}.'
    })
  }),
  'template/not-a-list': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ ist keine Liste, {{#each}} fände hier nichts.`,
      hint: 'Nimm {{#with}} für eine Gruppe von Feldern und {{#if}} für einen einzelnen Text.'
    }),
    en: (path: string) => ({
      message: `"${path}" is no list, so {{#each}} would find nothing.`,
      hint: 'Use {{#with}} for a group of fields and {{#if}} for a single text.'
    })
  }),
  'template/rich-in-attribute': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ kann Betonungen und Links enthalten und darf deshalb nicht in einem Attribut stehen.`,
      hint: `Schreibe {{plain ${path}}}.`
    }),
    en: (path: string) => ({
      message: `"${path}" may hold emphasis and links, so it can not stand in an attribute.`,
      hint: `Write {{plain ${path}}}.`
    })
  }),
  'template/in-tag': entry({
    severity: 'error',
    de: (path: string) => ({
      message: `„${path}“ steht in einem Tag, aber nicht in Anführungszeichen; Wörter der Sendung sind dort keine Auszeichnung.`,
      hint: `Schreibe den Wert in Anführungszeichen, zum Beispiel title="{{${path}}}", oder setze ihn hinter das Tag.`
    }),
    en: (path: string) => ({
      message: `"${path}" stands in a tag but not in quotation marks; words of the show are no markup there.`,
      hint: `Write the value in quotation marks, for example title="{{${path}}}", or put it behind the tag.`
    })
  }),
  'template/unknown-partial': entry({
    severity: 'error',
    de: (name: string, near: string) => ({
      message: `Einen Teil „${name}“ gibt es nicht.${suggestion.de(near)}`,
      hint: 'Teile heißen wie ihre Datei unterhalb des Vorlagenordners, zum Beispiel {{> parts/lead}}.'
    }),
    en: (name: string, near: string) => ({
      message: `There is no part "${name}".${suggestion.en(near)}`,
      hint: 'Parts are named after their file below the template folder, for example {{> parts/lead}}.'
    })
  }),
  'template/part-cycle': entry({
    severity: 'error',
    de: (chain: string) => ({
      message: `Die Teile binden einander im Kreis ein: ${chain}.`,
      hint: 'Nimm eine dieser Einbindungen heraus.'
    }),
    en: (chain: string) => ({
      message: `The parts include each other in a circle: ${chain}.`,
      hint: 'Take one of these inclusions out.'
    })
  }),
  'template/too-deep': entry({
    severity: 'error',
    de: () => ({
      message:
        'Hier sind mehr Blöcke und Teile ineinander geschachtelt, als sich sprechen lässt; die Folge würde nie fertig.',
      hint: 'Prüfe, ob sich Blöcke wiederholen oder Teile einander mehrfach einbinden.'
    }),
    en: () => ({
      message: 'More blocks and parts are nested here than can be spoken; the episode would never be finished.',
      hint: 'Check whether blocks repeat, or parts include each other several times.'
    })
  }),
  'template/refused': entry({
    severity: 'error',
    de: (what: string) => ({
      message: `„${what}“ ist in Vorlagen nicht erlaubt.`,
      hint: 'Schreibe Werte als {{name}} und binde Teile mit festem Namen ein: {{> parts/name}}.'
    }),
    en: (what: string) => ({
      message: `"${what}" is not allowed in templates.`,
      hint: 'Write values as {{name}} and include parts by a fixed name: {{> parts/name}}.'
    })
  }),
  'template/missing': entry({
    severity: 'error',
    de: (name: string, folder: string) => ({
      message: `Die Vorlage „${name}“ fehlt in ${folder}.`,
      hint: 'Lege die Datei an oder lass --template-dir weg, dann gilt die mitgelieferte Vorlage.'
    }),
    en: (name: string, folder: string) => ({
      message: `The template "${name}" is missing in ${folder}.`,
      hint: 'Create the file, or leave out --template-dir to use the one that comes with the program.'
    })
  }),
  'template/folder': entry({
    severity: 'error',
    de: (folder: string) => ({
      message: `Den Vorlagenordner „${folder}“ gibt es nicht.`,
      hint: 'Prüfe den Pfad hinter --template-dir oder paths.templates in show.yaml.'
    }),
    en: (folder: string) => ({
      message: `There is no template folder "${folder}".`,
      hint: 'Check the path after --template-dir or paths.templates in show.yaml.'
    })
  }),
  'template/character': entry({
    severity: 'error',
    de: (character: string) => ({
      message: `Das unsichtbare Zeichen ${character} darf in einer Vorlage nicht stehen.`,
      hint: 'Lösche das Zeichen; es kommt meist mit kopiertem Text.'
    }),
    en: (character: string) => ({
      message: `The invisible character ${character} must not stand in a template.`,
      hint: 'Delete the character; it usually comes with copied text.'
    })
  }),
  'template/unmarked': entry({
    severity: 'error',
    de: (name: string) => ({
      message: `„${name}“ hat Text geliefert, dessen Herkunft niemand kennt; so etwas wird nicht gesprochen.`,
      hint: 'Ein Helfer muss die Wörter weitergeben, die er bekommen hat, oder sagen, woraus er sie gemacht hat.'
    }),
    en: (name: string) => ({
      message: `"${name}" gave text whose origin nobody knows; such text is not spoken.`,
      hint: 'A helper must hand on the words it was given, or say what it made them from.'
    })
  }),
  'template/unused': entry({
    severity: 'warning',
    de: (name: string) => ({
      message: `Der Teil „${name}“ wird nirgends eingebunden und bleibt ungesagt.`,
      hint: `Binde ihn mit {{> ${name}}} ein oder lösche die Datei.`
    }),
    en: (name: string) => ({
      message: `The part "${name}" is included nowhere and stays unsaid.`,
      hint: `Include it with {{> ${name}}} or delete the file.`
    })
  })
}
