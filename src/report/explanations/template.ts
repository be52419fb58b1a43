import type { Explanation } from './explanation.js'

export const templateExplanations = {
  'template/syntax': {
    de: 'Handlebars konnte die Vorlage nicht zerlegen: Eine Klammer oder ein Block ist offen geblieben oder falsch geschrieben. Ohne lesbare Vorlage gibt es keine Folge; die letzte gute Ausgabe bleibt stehen.',
    en: 'Handlebars could not take the template apart: a bracket or block stayed open or is misspelled. Without a readable template there is no episode; the last good output stays.'
  },
  'template/unknown-path': {
    de: 'Jeder Pfad einer Vorlage wird vor dem Bauen gegen die Felder geprüft, die es wirklich gibt. Ein Tippfehler würde sonst unbemerkt einen Satz verschlucken.',
    en: 'Every path of a template is checked against the fields that really exist before anything is built. A slip of the pen would otherwise swallow a sentence unnoticed.'
  },
  'template/unknown-helper': {
    de: 'Vorlagen dürfen nur die mitgelieferten Helfer rufen. Sie lesen weder Dateien noch Uhr noch Netz, deshalb ist dieselbe Folge immer dieselbe.',
    en: 'Templates may only call the helpers that come with the program. They read no files, clock or network, so the same episode is always the same.'
  },
  'template/helper-arguments': {
    de: 'Ein Helfer bekam zu wenige, zu viele oder falsche Angaben, etwa ein Datum, wo eine Liste gemeint ist. Die Stelle bliebe stumm oder sagte etwas anderes. Der Hinweis zeigt, wie der Helfer geschrieben wird.',
    en: 'A helper was given too few, too many or the wrong values, for example a date where a list is meant. The place would stay silent or say something else. The hint shows how the helper is written.'
  },
  'template/not-words': {
    de: 'Ausgeben lassen sich nur Texte. Eine Liste, ein Tag oder eine Gruppe von Feldern hat für sich keinen Wortlaut.',
    en: 'Only texts can be printed. A list, a day or a group of fields has no wording of its own.'
  },
  'template/not-a-list': {
    de: '{{#each}} geht die Einträge einer Liste durch. An dieser Stelle steht etwas anderes, und die Schleife bliebe leer.',
    en: '{{#each}} goes through the entries of a list. Something else stands here, and the loop would stay empty.'
  },
  'template/rich-in-attribute': {
    de: 'Absätze und Listenpunkte dürfen Betonungen und Links enthalten. In einem Attribut hat nur reiner Text Platz.',
    en: 'Paragraphs and list items may hold emphasis and links. An attribute has room for plain text only.'
  },
  'template/unknown-partial': {
    de: 'Eine Vorlage bindet mit {{> name}} einen Teil ein. Gesucht wird nur unter den Dateien des Vorlagenordners, nie anderswo auf der Platte.',
    en: 'A template includes a part with {{> name}}. Only the files of the template folder are searched, never the rest of the disk.'
  },
  'template/part-cycle': {
    de: 'Ein Teil, der sich selbst einbindet, käme nie zu Ende, und die Folge würde nie fertig. Nimm eine der genannten Einbindungen heraus oder lege den gemeinsamen Wortlaut in einen dritten Teil.',
    en: 'A part that includes itself would never come to an end, and neither would the episode. Take one of the named inclusions out, or put the common wording into a third part.'
  },
  'template/refused': {
    de: 'Rohe Ausgabe, Teile mit berechnetem Namen, Dekoratoren und eingebaute Hilfsnamen von Handlebars sind gesperrt. Über sie könnte Text aus einem Artikel zu Befehlen werden. Werte kommen mit {{name}} in die Vorlage, Teile mit {{> parts/name}}.',
    en: 'Raw output, parts with a computed name, decorators and the built-in helper names of Handlebars are closed. Through them article text could become commands. Values come in by {{name}}, parts by {{> parts/name}}.'
  },
  'template/missing': {
    de: 'Jede Sprache braucht eine episode.hbs und die Rahmen unter frames/. Eigene Ordner ersetzen die mitgelieferten Vorlagen Datei für Datei.',
    en: 'Each language needs an episode.hbs and the frames below frames/. A folder of your own replaces the built-in templates file by file.'
  },
  'template/folder': {
    de: 'Ein angegebener Vorlagenordner muss da sein, sonst spräche die Folge unbemerkt mit anderem Wortlaut. Er enthält de/ und en/ mit den .hbs-Dateien, oder nur die, die du ändern willst.',
    en: 'A template folder that is named must exist, else the episode would use other wording without a word about it. It holds de/ and en/ with the .hbs files, or only those you want to change.'
  },
  'template/character': {
    de: 'Steuerzeichen und Unicode-Nichtzeichen sind in allem gesperrt, was gesprochen wird. Dienste weisen sie ab, und wir kennzeichnen mit ihnen die Herkunft der Wörter. Lösche das Zeichen an der genannten Stelle.',
    en: 'Control characters and Unicode noncharacters are refused in everything that is spoken. Services reject them, and we mark the origin of words with them. Delete the character at the place named.'
  },
  'template/unmarked': {
    de: 'Jedes gesprochene Wort steht im Artikel oder in der Vorlage, oder es ist aus benannten Angaben berechnet. Text ohne Herkunft wird abgewiesen.',
    en: 'Every spoken word stands in the article or the template, or is computed from named inputs. Text without an origin is refused.'
  },
  'template/unused': {
    de: 'Was in diesem Teil steht, hört niemand, denn keine Vorlage bindet ihn ein. Oft ist es ein Tippfehler in einem Dateinamen.',
    en: 'Nobody hears what stands in this part, because no template includes it. Often it is a slip in a file name.'
  },
  'template/in-tag': {
    de: 'Zwischen < und > stehen die Namen von Elementen und Attributen, und die schreibt nur die Vorlage selbst. Käme dort Text aus einem Artikel hinein, könnte er zu Auszeichnung werden, und niemand wüsste mehr, wie die Folge klingt. In Anführungszeichen ist er ein gewöhnlicher Wert.',
    en: 'Between < and > stand the names of elements and attributes, and only the template itself writes those. If text of an article got in there it could become markup, and nobody would know any more how the episode sounds. In quotation marks it is an ordinary value.'
  },
  'template/too-deep': {
    de: 'Unsere Vorlagen kommen mit acht Ebenen aus, bei 64 hört das Lesen auf, ebenso nach 2.000 eingebundenen Teilen. So viele entstehen fast nur aus Versehen, etwa wenn Teile einander zweimal einbinden. Nimm Ebenen heraus oder lege sie in einen eigenen Teil.',
    en: 'Our templates do with eight levels; reading stops at 64, and after 2,000 included parts. So many come about almost only by mistake, for example when parts include each other twice. Take levels out, or put them into a part of their own.'
  }
} satisfies Readonly<Record<string, Explanation>>
