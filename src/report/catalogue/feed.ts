import type { UiLanguage } from '../diagnostic.js'
import { entry } from '../entry.js'

type Words = Readonly<Record<UiLanguage, string>>

/** What keeps a text from being XML, in words; `name` is what stands there, `expected` what should. */
const faults: Readonly<Record<string, (name: string, expected: string) => Words>> = {
  'attribute-without-value': name => ({
    de: `das Attribut „${name}“ hat keinen Wert`,
    en: `the attribute "${name}" has no value`
  }),
  'bad-character': name => ({
    de: `das Zeichen ${name} darf in XML nicht stehen`,
    en: `the character ${name} may not stand in XML`
  }),
  'bad-name': name => ({ de: `„${name}“ kann in einem Namen nicht stehen`, en: `"${name}" can not be part of a name` }),
  'bad-reference': name => ({
    de: `„${name}“ ist in XML kein Zeichen; ein „&“ wird „&amp;“ geschrieben`,
    en: `"${name}" is no character in XML; an "&" is written "&amp;"`
  }),
  'cdata-end': () => ({ de: 'hier steht „]]>“ mitten im Text', en: 'there is a "]]>" in the middle of the text' }),
  comment: () => ({ de: 'ein Kommentar enthält „--“ oder endet nicht', en: 'a comment holds "--" or does not end' }),
  declaration: () => ({
    de: 'die Zeile „<?xml …?>“ muss ganz am Anfang stehen, ohne Leerzeichen davor, und vollständig sein',
    en: 'the line "<?xml …?>" must stand at the very beginning, with nothing before it, and be complete'
  }),
  doctype: () => ({
    de: 'ein DOCTYPE mit eigenen Zeichen wird nirgends gelesen',
    en: 'a DOCTYPE with entities of its own is read nowhere'
  }),
  'duplicate-attribute': name => ({
    de: `das Attribut „${name}“ steht zweimal da`,
    en: `the attribute "${name}" stands there twice`
  }),
  'less-than': () => ({ de: 'hier steht ein „<“, das „&lt;“ heißen muss', en: 'there is a "<" that must be "&lt;"' }),
  'missing-space': () => ({
    de: 'zwischen zwei Attributen fehlt ein Leerzeichen',
    en: 'a blank is missing between two attributes'
  }),
  'no-root': () => ({ de: 'er ist leer', en: 'it is empty' }),
  'processing-instruction': name => ({
    de: `„<?${name}“ kann hier nicht stehen`,
    en: `"<?${name}" can not stand here`
  }),
  'text-outside-root': name => ({ de: `„${name}“ steht außerhalb von <rss>`, en: `"${name}" stands outside of <rss>` }),
  'too-deep': () => ({ de: 'er ist zu tief verschachtelt', en: 'it is nested too deeply' }),
  'two-roots': () => ({ de: 'nach </rss> kommt noch ein Element', en: 'another element comes after </rss>' }),
  unclosed: name => ({ de: `<${name}> wird nie geschlossen`, en: `<${name}> is never closed` }),
  unfinished: name => ({ de: `er bricht mitten in „${name}“ ab`, en: `it breaks off in the middle of "${name}"` }),
  unopened: name => ({ de: `</${name}> schließt etwas, das nie begann`, en: `</${name}> closes what never began` }),
  unquoted: name => ({
    de: `der Wert „${name}“ steht nicht in Anführungszeichen`,
    en: `the value "${name}" has no quotation marks`
  }),
  'wrong-close': (name, expected) => ({
    de: `</${name}> steht, wo </${expected}> stehen müsste`,
    en: `</${name}> stands where </${expected}> should`
  })
}

function fault(problem: string, name: string, expected: string, language: UiLanguage): string {
  return faults[problem]?.(name, expected)[language] ?? problem
}

/** What listeners miss where a field of the show is missing. */
const losses: Readonly<Record<string, Words>> = {
  description: {
    de: 'Wer die Show findet, erfährt nicht, worum es geht',
    en: 'Whoever finds the show can not read what it is about'
  },
  link: {
    de: 'Der Weg von der App zur Website der Show fehlt',
    en: 'There is no way from the app to the website of the show'
  },
  language: {
    de: 'Verzeichnisse wissen nicht, wem sie die Show zeigen sollen',
    en: 'Directories do not know whom to show it to'
  },
  'itunes:category': {
    de: 'Apple nimmt die Show nicht auf, und in keiner Rubrik ist sie zu finden',
    en: 'Apple does not list the show, and no category holds it'
  },
  'itunes:explicit': { de: 'Apple nimmt die Show nicht auf', en: 'Apple does not list the show' },
  'itunes:image': {
    de: 'Apple nimmt die Show nicht auf, und Apps zeigen ein graues Feld statt eines Covers',
    en: 'Apple does not list the show, and apps show a grey square for a cover'
  },
  'atom:link': {
    de: 'Apps erfahren nicht, unter welcher Adresse dieser Feed zu Hause ist',
    en: 'Apps can not tell at which address this feed is at home'
  },
  'podcast:guid': {
    de: 'Zieht der Feed um, halten Apps ihn für eine andere Show',
    en: 'When the feed moves, apps take it for another show'
  },
  'podcast:locked': {
    de: 'Andere Plattformen dürfen den Feed übernehmen',
    en: 'Other platforms may take the feed over'
  },
  'itunes:author': { de: 'Unter dem Titel steht kein Name', en: 'No name stands under the title' },
  copyright: { de: 'Wem die Show gehört, steht nirgends', en: 'It is said nowhere whose show it is' },
  'podcast:txt': {
    de: 'Ob künstliche Intelligenz beteiligt war, bleibt offen',
    en: 'Whether artificial intelligence took part stays open'
  },
  title: { de: 'Die Folge hat in der Liste keinen Namen', en: 'The episode has no name in the list' },
  enclosure: {
    de: 'Die Folge ist nicht zu hören; viele Apps lassen sie weg',
    en: 'The episode can not be heard; many apps leave it out'
  },
  guid: {
    de: 'Ändert sich die Adresse der Tondatei, bekommen alle die Folge noch einmal',
    en: 'When the address of the sound changes, everybody gets the episode again'
  },
  pubDate: {
    de: 'Apps wissen nicht, wo in der Liste die Folge steht',
    en: 'Apps do not know where in the list the episode stands'
  },
  'itunes:duration': {
    de: 'Wie lange die Folge dauert, sieht man erst beim Hören',
    en: 'How long the episode is shows only while listening'
  }
}

function loss(tag: string, language: UiLanguage): string {
  const words = losses[tag] ?? { de: 'Apps können das nicht zeigen', en: 'Apps can not show it' }
  return words[language]
}

/** `atom:link` is many things; this is the one that is missing. */
function shown(tag: string): string {
  if (tag === 'atom:link') return '<atom:link rel="self">'
  return tag === 'podcast:txt' ? '<podcast:txt purpose="ai-content">' : `<${tag}>`
}

/** What is said about a feed as a document, a show and a list of episodes; its values stand in `feed-values.ts`. */
export const feedCodes = {
  'feed/broken': entry({
    severity: 'error',
    de: (problem: string, name: string, expected: string) => ({
      message: `Der Feed ist kein gültiges XML: ${fault(problem, name, expected, 'de')}. Apps bekommen von hier an nichts mehr.`,
      hint: 'Berichtige diese Stelle; geschrieben wird bis dahin nichts.'
    }),
    en: (problem: string, name: string, expected: string) => ({
      message: `The feed is not valid XML: ${fault(problem, name, expected, 'en')}. Apps get nothing from here on.`,
      hint: 'Correct this place; nothing is written until then.'
    })
  }),
  'feed/not-a-feed': entry({
    severity: 'error',
    de: (root: string) => ({
      message: `Das ist kein RSS-Feed: Die Datei beginnt mit „${root}“.`,
      hint: 'Nenne die Adresse des Feeds selbst, nicht die der Seite; Podcasts brauchen RSS 2.0.'
    }),
    en: (root: string) => ({
      message: `This is no RSS feed: the file begins with "${root}".`,
      hint: 'Name the address of the feed itself and not of the page; podcasts need RSS 2.0.'
    })
  }),
  'feed/no-channel': entry({
    severity: 'error',
    de: () => ({
      message: 'In <rss> fehlt <channel>; es gibt also keine Show.',
      hint: 'Setze alles, was in <rss> steht, in ein <channel>.'
    }),
    en: () => ({
      message: 'There is no <channel> in <rss>, and so no show.',
      hint: 'Put all that stands in <rss> into a <channel>.'
    })
  }),
  'feed/two-channels': entry({
    severity: 'error',
    de: () => ({
      message: 'Der Feed hat mehr als ein <channel>; Apps lesen das erste und verlieren die Folgen der anderen.',
      hint: 'Fasse sie zusammen, oder mache zwei Feeds daraus.'
    }),
    en: () => ({
      message: 'The feed has more than one <channel>; apps read the first and lose the episodes of the others.',
      hint: 'Join them, or make two feeds of them.'
    })
  }),
  'feed/undeclared-prefix': entry({
    severity: 'error',
    de: (name: string, prefix: string) => ({
      message: `„${name}“ steht im Feed, aber was „${prefix}:“ heißt, ist nirgends gesagt. Strenge Apps lehnen den ganzen Feed ab.`,
      hint: `Ergänze in <rss …> xmlns:${prefix}="…" mit der Adresse dieses Vokabulars.`
    }),
    en: (name: string, prefix: string) => ({
      message: `"${name}" stands in the feed, but what "${prefix}:" means is said nowhere. Strict apps refuse the whole feed.`,
      hint: `Add xmlns:${prefix}="…" with the address of that vocabulary to <rss …>.`
    })
  }),
  'feed/namespace': entry({
    severity: 'warning',
    de: (prefix: string, address: string, right: string) => ({
      message: `Die Adresse hinter xmlns:${prefix} ist nicht ganz richtig („${address}“). Apps vergleichen Buchstabe für Buchstabe und übersehen dann alle Felder davon.`,
      hint: `Schreibe xmlns:${prefix}="${right}".`
    }),
    en: (prefix: string, address: string, right: string) => ({
      message: `The address behind xmlns:${prefix} is not quite right ("${address}"). Apps compare letter by letter and then miss all of its fields.`,
      hint: `Write xmlns:${prefix}="${right}".`
    })
  }),
  'feed/version': entry({
    severity: 'warning',
    de: (version: string) => ({
      message: `Der Feed nennt RSS-Version „${version}“; Podcast-Verzeichnisse nehmen nur 2.0.`,
      hint: 'Schreibe <rss version="2.0" …>.'
    }),
    en: (version: string) => ({
      message: `The feed says RSS version "${version}"; podcast directories take only 2.0.`,
      hint: 'Write <rss version="2.0" …>.'
    })
  }),
  'feed/encoding': entry({
    severity: 'warning',
    de: (name: string) => ({
      message: `Der Feed ist in ${name} geschrieben. Manche Apps erwarten UTF-8 und zeigen dann falsche Umlaute.`,
      hint: 'Speichere ihn als UTF-8, und schreibe encoding="UTF-8" in die erste Zeile.'
    }),
    en: (name: string) => ({
      message: `The feed is written in ${name}. Some apps expect UTF-8 and then show wrong letters.`,
      hint: 'Save it as UTF-8, and write encoding="UTF-8" into the first line.'
    })
  }),
  'feed/unknown-tag': entry({
    severity: 'warning',
    de: (name: string, near: string) => ({
      message: `<${name}> kennt keine App.`,
      hint: `Gemeint ist vielleicht <${near}>; Groß- und Kleinschreibung zählen.`
    }),
    en: (name: string, near: string) => ({
      message: `No app knows <${name}>.`,
      hint: `Perhaps <${near}> is meant; capital letters count.`
    })
  }),
  'feed/wrong-place': entry({
    severity: 'warning',
    de: (tag: string, parent: string, right: string) => ({
      message: `<${tag}> steht in <${parent}> und wird dort nicht gelesen.`,
      hint: `Es gehört in <${right}>.`
    }),
    en: (tag: string, parent: string, right: string) => ({
      message: `<${tag}> stands in <${parent}>, where nobody reads it.`,
      hint: `It belongs into <${right}>.`
    })
  }),
  'feed/once': entry({
    severity: 'warning',
    de: (tag: string, parent: string) => ({
      message: `<${tag}> steht in diesem <${parent}> mehr als einmal; welches zählt, ist in jeder App anders.`,
      hint: 'Behalte eines.'
    }),
    en: (tag: string, parent: string) => ({
      message: `<${tag}> stands in this <${parent}> more than once; which one counts differs from app to app.`,
      hint: 'Keep one.'
    })
  }),
  'feed/no-title': entry({
    severity: 'error',
    de: () => ({
      message: 'Die Show hat keinen Titel; kein Verzeichnis nimmt sie auf.',
      hint: 'Ergänze <title> in <channel>.'
    }),
    en: () => ({ message: 'The show has no title; no directory takes it.', hint: 'Add <title> to <channel>.' })
  }),
  'feed/missing': entry({
    severity: 'warning',
    de: (tag: string) => ({
      message: `In <channel> fehlt ${shown(tag)}. ${loss(tag, 'de')}.`,
      hint: `Ergänze ${shown(tag)}.`
    }),
    en: (tag: string) => ({
      message: `${shown(tag)} is missing from <channel>. ${loss(tag, 'en')}.`,
      hint: `Add ${shown(tag)}.`
    })
  }),
  'feed/advised': entry({
    severity: 'info',
    de: (tag: string) => ({
      message: `Die Show hat kein ${shown(tag)}. ${loss(tag, 'de')}.`,
      hint: `Empfohlen ist, ${shown(tag)} zu ergänzen.`
    }),
    en: (tag: string) => ({
      message: `The show has no ${shown(tag)}. ${loss(tag, 'en')}.`,
      hint: `It is a good idea to add ${shown(tag)}.`
    })
  }),
  'feed/no-items': entry({
    severity: 'warning',
    de: () => ({
      message: 'Der Feed hat noch keine Folge; Verzeichnisse nehmen ihn erst mit einer auf.',
      hint: 'Veröffentliche eine Folge, notfalls einen Trailer.'
    }),
    en: () => ({
      message: 'The feed has no episode yet; directories take it only with one.',
      hint: 'Publish an episode, a trailer at least.'
    })
  }),
  'feed/item-missing': entry({
    severity: 'warning',
    de: (tag: string) => ({ message: `Dieser Folge fehlt <${tag}>. ${loss(tag, 'de')}.`, hint: `Ergänze <${tag}>.` }),
    en: (tag: string) => ({ message: `This episode has no <${tag}>. ${loss(tag, 'en')}.`, hint: `Add <${tag}>.` })
  }),
  'feed/item-advised': entry({
    severity: 'info',
    de: (tag: string) => ({
      message: `Diese Folge hat kein <${tag}>. ${loss(tag, 'de')}.`,
      hint: `Empfohlen ist, <${tag}> zu ergänzen.`
    }),
    en: (tag: string) => ({
      message: `This episode has no <${tag}>. ${loss(tag, 'en')}.`,
      hint: `It is a good idea to add <${tag}>.`
    })
  }),
  'feed/hidden': entry({
    severity: 'info',
    de: (tag: string) => ({
      message: `<${tag}> ist gesetzt: Die Show verschwindet bei Apple, endet oder zieht um.`,
      hint: 'Nimm das Feld heraus, wenn das nicht gewollt ist.'
    }),
    en: (tag: string) => ({
      message: `<${tag}> is set: at Apple the show disappears, ends or moves.`,
      hint: 'Take the field out if that is not wanted.'
    })
  }),
  'feed/guid-twice': entry({
    severity: 'warning',
    de: (guid: string) => ({
      message: `Die Kennung „${guid}“ haben zwei Folgen. Apps halten sie für eine, und eine davon bekommt niemand zu hören.`,
      hint: 'Gib der neueren eine eigene; die der älteren muss bleiben.'
    }),
    en: (guid: string) => ({
      message: `Two episodes have the guid "${guid}". Apps take them for one, and nobody gets to hear the other.`,
      hint: 'Give the newer one its own; that of the older one must stay.'
    })
  }),
  'feed/guid-no-link': entry({
    severity: 'warning',
    de: (guid: string) => ({
      message: `Die Kennung „${guid}“ ist keine Adresse, gilt aber als eine, weil nichts anderes dasteht. Manche Apps machen einen toten Link daraus.`,
      hint: 'Schreibe <guid isPermaLink="false">; die Kennung selbst muss bleiben.'
    }),
    en: (guid: string) => ({
      message: `The guid "${guid}" is no address but counts as one, as nothing else is said. Some apps make a dead link of it.`,
      hint: 'Write <guid isPermaLink="false">; the guid itself must stay.'
    })
  }),
  'feed/enclosure-twice': entry({
    severity: 'warning',
    de: (url: string) => ({
      message: `Zwei Folgen haben dieselbe Tondatei (${url}); Apps spielen dann die falsche oder zeigen nur eine.`,
      hint: 'Gib jeder Folge eine Datei mit eigener Adresse.'
    }),
    en: (url: string) => ({
      message: `Two episodes have the same sound file (${url}); apps then play the wrong one or show only one.`,
      hint: 'Give every episode a file with its own address.'
    })
  }),
  'feed/serial-number': entry({
    severity: 'warning',
    de: () => ({
      message:
        'Die Show wird der Reihe nach gehört (serial), aber diese Folge hat keine Nummer; Apple weiß nicht, wann sie drankommt.',
      hint: 'Ergänze <itunes:episode>.'
    }),
    en: () => ({
      message:
        'The show is heard in order (serial), but this episode has no number; Apple does not know when its turn is.',
      hint: 'Add <itunes:episode>.'
    })
  }),
  'feed/persons': entry({
    severity: 'info',
    de: () => ({
      message:
        'Die Personen dieser Folge ersetzen die der Show, und unter ihnen ist kein Host: Wer sonst moderiert, wird hier nicht genannt.',
      hint: 'Nenne in der Folge alle, auch den Host.'
    }),
    en: () => ({
      message:
        'The persons of this episode replace those of the show, and there is no host among them: whoever hosts the show is not named here.',
      hint: 'Name everybody in the episode, the host too.'
    })
  }),
  'feed/active-html': entry({
    severity: 'warning',
    de: (tag: string, what: string) => ({
      message: `In <${tag}> steht „${what}“. Apps werfen das weg, oder es läuft bei jedem, der die Notizen öffnet.`,
      hint: 'Nimm es heraus; Notizen brauchen nur Absätze, Listen und Links.'
    }),
    en: (tag: string, what: string) => ({
      message: `There is "${what}" in <${tag}>. Apps throw it away, or it runs with everybody who opens the notes.`,
      hint: 'Take it out; notes need only paragraphs, lists and links.'
    })
  }),
  'feed/more': entry({
    severity: 'info',
    de: (code: string, count: number, lines: string) => ({
      message: `${code} gilt noch an ${count} weiteren Stellen (Zeilen ${lines}).`,
      hint: 'Wer die Ursache im Programm behebt, das den Feed schreibt, behebt alle.'
    }),
    en: (code: string, count: number, lines: string) => ({
      message: `${code} holds for ${count} more places (lines ${lines}).`,
      hint: 'Mending the cause in the program that writes the feed mends them all.'
    })
  }),
  'feed/channel-kept': entry({
    severity: 'info',
    de: (names: string) => ({
      message: `Diesen Feed führt ein anderes Programm; seine Angaben zur Show bleiben, auch wo deine andere sind: ${names}.`,
      hint: 'Ändere sie dort, oder lege den Feed mit „sendeklar feed“ neu an.'
    }),
    en: (names: string) => ({
      message: `Another program keeps this feed; what it says of the show stays, also where yours is different: ${names}.`,
      hint: 'Change it there, or make the feed anew with "sendeklar feed".'
    })
  }),
  'feed/guid-kept': entry({
    severity: 'info',
    de: (title: string, known: string, given: string) => ({
      message: `„${title}“ steht schon im Feed, mit derselben Tondatei und der Kennung „${known}“. Sie bleibt; mit „${given}“ bekämen alle die Folge noch einmal.`,
      hint: 'Du musst nichts tun.'
    }),
    en: (title: string, known: string, given: string) => ({
      message: `"${title}" stands in the feed already, with the same sound file and the guid "${known}". It stays; with "${given}" everybody would get the episode again.`,
      hint: 'There is nothing to do.'
    })
  }),
  'feed/same-guid': entry({
    severity: 'warning',
    de: (guid: string, title: string) => ({
      message: `Zwei deiner Folgen haben die Kennung „${guid}“; „${title}“ bleibt darum weg.`,
      hint: 'Gib einer von beiden eine eigene.'
    }),
    en: (guid: string, title: string) => ({
      message: `Two of your episodes have the guid "${guid}", so "${title}" is left out.`,
      hint: 'Give one of them its own.'
    })
  }),
  'feed/too-large': entry({
    severity: 'error',
    de: (megabytes: number) => ({
      message: `Der Feed hat ${megabytes} MB; mehr als 256 MB liest auch keine App.`,
      hint: 'Teile ihn auf Seiten auf (RFC 5005).'
    }),
    en: (megabytes: number) => ({
      message: `The feed has ${megabytes} MB; no app reads more than 256 MB either.`,
      hint: 'Divide it into pages (RFC 5005).'
    })
  }),
  'feed/unknown-encoding': entry({
    severity: 'error',
    de: (label: string) => ({
      message: `Der Feed sagt, er sei in „${label}“ geschrieben; das kann hier niemand lesen.`,
      hint: 'Speichere ihn als UTF-8.'
    }),
    en: (label: string) => ({
      message: `The feed says that it is written in "${label}", which nobody here can read.`,
      hint: 'Save it as UTF-8.'
    })
  }),
  'feed/unwritable-encoding': entry({
    severity: 'error',
    de: (label: string) => ({
      message: `Der Feed ist in „${label}“ geschrieben; darin ließe sich beim Einfügen nicht jedes Byte erhalten, und so bleibt er, wie er ist.`,
      hint: 'Speichere ihn als UTF-8 und nenne das in der ersten Zeile.'
    }),
    en: (label: string) => ({
      message: `The feed is written in "${label}", where adding to it would not keep every byte, so it stays as it is.`,
      hint: 'Save it as UTF-8 and say so in the first line.'
    })
  }),
  'feed/not-text': entry({
    severity: 'error',
    de: (label: string) => ({
      message: `In dieser Zeile stehen Bytes, die in ${label} keine Zeichen sind. Apps zeigen hier Zeichensalat oder lehnen den Feed ab.`,
      hint: 'Speichere die Datei noch einmal als UTF-8, oder nenne in der ersten Zeile, was sie wirklich ist.'
    }),
    en: (label: string) => ({
      message: `This line holds bytes that are no characters in ${label}. Apps show garbled letters here or refuse the feed.`,
      hint: 'Save the file as UTF-8 once more, or name in the first line what it really is.'
    })
  })
}
