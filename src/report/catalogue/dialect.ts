import type { Entry } from '../diagnostic.js'
import { entry } from '../entry.js'

type Words = Readonly<Record<string, string>>

/** What the service does, said after what is wrong. */
const effects: Readonly<Record<'de' | 'en', (effect: string, service: string) => string>> = {
  de: (effect, service) =>
    ({
      error: `${service} weist den ganzen Text zurück.`,
      ignored: `${service} übergeht es.`,
      clipped: `${service} kürzt es.`,
      misread: `${service} liest es anders, als es gemeint ist.`,
      lost: `Bei ${service} ist davon nichts zu hören.`
    })[effect] ?? `Was dann zu hören ist, sagt die Dokumentation von ${service} nicht.`,
  en: (effect, service) =>
    ({
      error: `${service} refuses the whole text.`,
      ignored: `${service} passes over it.`,
      clipped: `${service} cuts it short.`,
      misread: `${service} reads it differently from what is meant.`,
      lost: `With ${service} nothing of it is heard.`
    })[effect] ?? `What is heard then, the documentation of ${service} does not say.`
}

type CheckEntry = Entry<[subject: string, dialect: string, effect: string, instead: string, source: string]>

interface RuleWords {
  /** `first` is the subject's first word, `rest` what follows it. */
  readonly de: (first: string, rest: string, dialect: string) => string
  readonly en: (first: string, rest: string, dialect: string) => string
  readonly hint: { readonly de: (instead: string) => string; readonly en: (instead: string) => string }
  readonly explain: { readonly de: string; readonly en: string }
}

/** A rule of a dialect: what is wrong, what the service does, what to write, and where that is documented. */
function rule({ de, en, hint, explain }: RuleWords): CheckEntry {
  return {
    severity: 'error',
    de: (subject, dialect, effect, instead, source) => ({
      message: `${de(...halves(subject), dialect)} ${effects.de(effect, dialect)}`,
      hint: `${hint.de(instead)} Nachzulesen: ${source}`
    }),
    en: (subject, dialect, effect, instead, source) => ({
      message: `${en(...halves(subject), dialect)} ${effects.en(effect, dialect)}`,
      hint: `${hint.en(instead)} See ${source}`
    }),
    explain
  }
}

function halves(subject: string): [first: string, rest: string] {
  const blank = subject.indexOf(' ')
  return blank === -1 ? [subject, ''] : [subject.slice(0, blank), subject.slice(blank + 1)]
}

const allowed = {
  de: (instead: string) => (instead === '' ? 'Lass es weg.' : `Möglich ist hier: ${instead}.`),
  en: (instead: string) => (instead === '' ? 'Leave it out.' : `Possible here: ${instead}.`)
}

const xmlDe: Words = {
  'attribute-without-value': 'Einem Attribut fehlt sein Wert.',
  'bad-character': 'Dieses Zeichen darf in XML nicht stehen.',
  'bad-name': 'Hier wird ein Name erwartet.',
  'bad-reference': 'Ein & leitet hier nichts ein, was XML kennt.',
  'cdata-end': 'Die Zeichen ]]> dürfen nicht im Text stehen.',
  comment: 'In einem Kommentar stehen zwei Striche hintereinander.',
  declaration: 'Die XML-Deklaration ist falsch oder steht nicht am Anfang.',
  doctype: 'Eine Dokumenttyp-Deklaration wird nicht gelesen.',
  'duplicate-attribute': 'Dasselbe Attribut steht zweimal da.',
  'less-than': 'In einem Attribut steht ein <.',
  'missing-space': 'Zwischen zwei Attributen fehlt ein Leerzeichen.',
  'no-root': 'Es ist kein Element da.',
  'processing-instruction': 'Eine Verarbeitungsanweisung wird nicht gelesen.',
  'text-outside-root': 'Text steht außerhalb des äußersten Elements.',
  'too-deep': 'Die Elemente sind zu tief verschachtelt.',
  'two-roots': 'Nach dem äußersten Element folgt ein zweites.',
  unclosed: 'Ein Element wird nicht geschlossen.',
  unfinished: 'Der Text endet mitten in einem Tag.',
  unopened: 'Hier wird ein Element geschlossen, das nicht offen ist.',
  unquoted: 'Ein Attributwert steht ohne Anführungszeichen da.',
  'wrong-close': 'Hier wird ein anderes Element geschlossen als das offene.'
}

const xmlEn: Words = {
  'attribute-without-value': 'An attribute lacks its value.',
  'bad-character': 'XML does not allow this character.',
  'bad-name': 'A name is expected here.',
  'bad-reference': 'An & begins nothing here that XML knows.',
  'cdata-end': 'The characters ]]> must not stand in text.',
  comment: 'A comment has two dashes in a row.',
  declaration: 'The XML declaration is wrong or not at the beginning.',
  doctype: 'A document type declaration is not read.',
  'duplicate-attribute': 'The same attribute is there twice.',
  'less-than': 'An attribute holds a <.',
  'missing-space': 'A blank is missing between two attributes.',
  'no-root': 'There is no element.',
  'processing-instruction': 'A processing instruction is not read.',
  'text-outside-root': 'Text stands outside of the outermost element.',
  'too-deep': 'The elements are nested too deeply.',
  'two-roots': 'A second element follows the outermost one.',
  unclosed: 'An element is not closed.',
  unfinished: 'The text ends inside a tag.',
  unopened: 'An element is closed here that is not open.',
  unquoted: 'An attribute value has no quotation marks.',
  'wrong-close': 'Another element is closed here than the one that is open.'
}

const loweredDe: Words = {
  emphasis: 'Betonung',
  lang: 'Wechsel der Sprache',
  mark: 'Marke an dieser Stelle',
  'markup-in-word': 'Auszeichnung mitten im Wort',
  phoneme: 'Lautschrift dieser Art',
  pronunciation: 'Aussprache eines Namens oder fremden Worts',
  prosody: 'Vorgabe für Tempo, Tonhöhe oder Lautstärke',
  'say-as': 'Leseart dieser Art',
  sound: 'Klangmarke an dieser Stelle',
  sub: 'Ersetzung dieser Art',
  voice: 'Wechsel der Stimme'
}

const loweredEn: Words = {
  emphasis: 'emphasis',
  lang: 'change of language',
  mark: 'mark at this place',
  'markup-in-word': 'markup inside a word',
  phoneme: 'phonetic spelling of this kind',
  pronunciation: 'pronunciation of a name or foreign word',
  prosody: 'setting of speed, pitch or volume',
  'say-as': 'way of reading of this kind',
  sound: 'sound mark at this place',
  sub: 'substitution of this kind',
  voice: 'change of voice'
}

const unitsDe: Words = {
  characters: 'Zeichen mit allen Tags',
  'billed-characters': 'abgerechnete Zeichen',
  bytes: 'Bytes',
  milliseconds: 'Millisekunden geschätzter Dauer',
  voices: 'Stimmen und Klänge'
}

const unitsEn: Words = {
  characters: 'characters with all tags',
  'billed-characters': 'billed characters',
  bytes: 'bytes',
  milliseconds: 'milliseconds of estimated length',
  voices: 'voices and sounds'
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

export const dialectCodes = {
  'dialect/lowered': entry({
    severity: 'info',
    de: (what: string, dialect: string, count: number) => ({
      message: `${dialect} hat keine ${loweredDe[what] ?? what}${count === 1 ? '' : ` (${count}-mal)`}; zu hören sind die schlichten Worte.`,
      hint: 'Zu tun ist nichts; wer es hören will, wählt einen anderen Dienst oder formuliert um.'
    }),
    en: (what: string, dialect: string, count: number) => ({
      message: `${dialect} has no ${loweredEn[what] ?? what} (needed ${times(count)}); the plain words are heard.`,
      hint: 'Nothing has to be done; to hear it, choose another service or reword.'
    }),
    explain: {
      de: 'Jeder Sprachdienst kennt nur einen Teil von SSML. Was er nicht hat, wird nach einer festen Regel durch etwas Einfacheres ersetzt, und kein Wort geht dabei verloren: Statt einer Betonung hört man das Wort ohne Betonung, statt eines englischen Namens den Namen nach den Regeln der Stimme oder nach der Umschrift aus dem Lexikon. Eine Umschrift (respell) im Lexikon hilft bei Namen in jedem Dienst.',
      en: 'Every speech service knows only a part of SSML. What it lacks is replaced by something simpler after a fixed rule, and no word is lost: instead of emphasis the word is heard without it, instead of an English name the name by the rules of the voice or by the respelling of the lexicon. A respelling in the lexicon helps with names in every service.'
    }
  }),
  'dialect/long-pause': entry({
    severity: 'info',
    de: (dialect: string, count: number) => ({
      message: `${dialect} nimmt so lange Pausen nicht; ${count === 1 ? 'eine Pause wird' : `${count} Pausen werden`} aus mehreren kurzen zusammengesetzt und gleich lang gehört.`,
      hint: 'Zu tun ist nichts.'
    }),
    en: (dialect: string, count: number) => ({
      message: `${dialect} does not take pauses this long; ${count === 1 ? 'one pause is' : `${count} pauses are`} made of several short ones and heard at full length.`,
      hint: 'Nothing has to be done.'
    }),
    explain: {
      de: 'Dienste begrenzen die Länge einer Pause, Polly auf zehn Sekunden, Azure auf zwanzig. Eine längere Pause wird deshalb als Folge kürzerer geschrieben. Die Stille, die man hört, bleibt gleich lang.',
      en: 'Services limit the length of a pause, Polly to ten seconds, Azure to twenty. A longer pause is therefore written as a row of shorter ones. The silence that is heard keeps its length.'
    }
  }),
  'dialect/endless-pause': entry({
    severity: 'warning',
    de: (milliseconds: number, most: number) => ({
      message: `Eine Pause von ${milliseconds} ms ist länger als jede Sendung; zu hören sind ${most} ms Stille.`,
      hint: 'Schreibe die Pause, die gemeint ist, etwa 800ms.'
    }),
    en: (milliseconds: number, most: number) => ({
      message: `A pause of ${milliseconds} ms is longer than any episode; ${most} ms of silence are heard.`,
      hint: 'Write the pause that is meant, for example 800ms.'
    }),
    explain: {
      de: 'Eine so lange Pause ist fast immer ein Tippfehler oder eine verwechselte Einheit. Sie wird auf eine Stunde gekürzt, damit die Datei nicht ins Uferlose wächst. Schreibe Pausen in Millisekunden, zum Beispiel 800ms.',
      en: 'A pause this long is nearly always a slip or a mixed-up unit. It is cut to one hour, so that the file does not grow without end. Write pauses in milliseconds, for example 800ms.'
    }
  }),
  'dialect/default-voice': entry({
    severity: 'info',
    de: (dialect: string, voice: string) => ({
      message: `Für ${dialect} ist keine Stimme gewählt; es spricht ${voice}.`,
      hint: 'Trage in content/show.yaml beim Moderator unter voices die gewünschte Stimme ein.'
    }),
    en: (dialect: string, voice: string) => ({
      message: `No voice is chosen for ${dialect}; ${voice} speaks.`,
      hint: 'Name the voice you want in content/show.yaml, at the host under voices.'
    }),
    explain: {
      de: 'Dieser Dienst verlangt in jedem Text den Namen einer Stimme. In content/show.yaml steht keiner, deshalb hört man eine übliche Stimme der Sprache. Trage die Stimme der Sendung dort ein, dann klingt jede Folge gleich.',
      en: 'This service wants the name of a voice in every text. There is none in content/show.yaml, so a usual voice of the language is heard. Name the voice of the show there, and every episode sounds the same.'
    }
  }),
  'dialect/no-voice': entry({
    severity: 'error',
    de: (dialect: string, language: string) => ({
      message: `${dialect} verlangt eine Stimme, und für ${language} ist keine bekannt; ohne sie ist nichts zu hören.`,
      hint: 'Trage in content/show.yaml beim Moderator unter voices eine Stimme dieses Dienstes ein.'
    }),
    en: (dialect: string, language: string) => ({
      message: `${dialect} wants a voice, and none is known for ${language}; without it nothing is heard.`,
      hint: 'Name a voice of this service in content/show.yaml, at the host under voices.'
    }),
    explain: {
      de: 'Dieser Dienst weist jeden Text ohne Stimme zurück, und für die Sprache der Folge ist keine übliche bekannt. Zu hören wäre nichts. Trage in content/show.yaml die Stimme ein, die sprechen soll.',
      en: 'This service refuses every text without a voice, and no usual one is known for the language of the episode. Nothing would be heard. Name the voice that is to speak in content/show.yaml.'
    }
  }),
  'dialect/nothing-said': entry({
    severity: 'warning',
    de: (dialect: string) => ({
      message: `Für ${dialect} bleibt nichts zu sprechen; es entsteht keine Datei.`,
      hint: 'Prüfe, ob die Vorlagen Text für die Sprachausgabe enthalten.'
    }),
    en: (dialect: string) => ({
      message: `Nothing is left to be spoken for ${dialect}; no file is made.`,
      hint: 'See whether the templates hold text for speech.'
    }),
    explain: {
      de: 'Das Skript enthält für die Sprachausgabe kein einziges Wort und keine Pause. Der Hörer würde nichts hören, deshalb wird keine Datei geschrieben. Meist steht der ganze Text der Vorlage in einem only oder cue für andere Ausgaben.',
      en: 'The script holds not one word and not one pause for speech. The listener would hear nothing, so no file is written. Most often all text of the template stands in an only or cue for other outputs.'
    }
  }),
  'dialect/word-cut': entry({
    severity: 'warning',
    de: (word: string, dialect: string) => ({
      message: `Das Wort „${word}…“ ist länger als alles, was ${dialect} auf einmal nimmt; in seiner Mitte entsteht eine Lücke.`,
      hint: 'Sieh nach, ob dort Leerzeichen fehlen.'
    }),
    en: (word: string, dialect: string) => ({
      message: `The word "${word}…" is longer than all that ${dialect} takes at once; a gap is heard in the middle of it.`,
      hint: 'See whether blanks are missing there.'
    }),
    explain: {
      de: 'Ein Text wird zwischen Sätzen geteilt, ein zu langer Satz zwischen Wörtern. Hier ist ein einzelnes Wort zu lang für eine Anfrage und muss durchgeschnitten werden, was man als Lücke hört. Solche Wörter sind fast immer Daten oder Text ohne Leerzeichen.',
      en: 'A text is split between sentences, a sentence that is too long between words. Here a single word is too long for one request and has to be cut, which is heard as a gap. Such words are nearly always data, or text without blanks.'
    }
  }),
  'dialect/uncuttable': entry({
    severity: 'error',
    de: (words: string, dialect: string, most: number, unit: string) => ({
      message: `Die Stelle „${words}…“ ist allein schon länger als die ${most} ${unitsDe[unit] ?? unit}, die ${dialect} nimmt; sie wäre nicht zu hören.`,
      hint: 'Kürze den Ersatztext oder die Aussprache dieser Stelle.'
    }),
    en: (words: string, dialect: string, most: number, unit: string) => ({
      message: `The passage "${words}…" alone is longer than the ${most} ${unitsEn[unit] ?? unit} that ${dialect} takes; it would not be heard.`,
      hint: 'Shorten the replacement or pronunciation of this passage.'
    }),
    explain: {
      de: 'Eine Ersetzung, eine Lesung oder eine Lautschrift wird nie zerschnitten, weil sie nur als Ganzes richtig klingt. Diese eine ist länger als eine ganze Anfrage, und der Dienst würde sie zurückweisen. Kürze sie im Lexikon oder in der Vorlage.',
      en: 'A substitution, a reading or a phonetic spelling is never cut, because it sounds right as a whole only. This one is longer than a whole request, and the service would refuse it. Shorten it in the lexicon or in the template.'
    }
  }),
  'dialect/own-markup': entry({
    severity: 'error',
    de: (dialect: string, code: string, subject: string) => ({
      message: `An dieser Stelle entstünde Text, den ${dialect} nicht richtig liest (${code}: ${subject}).`,
      hint: 'Das ist ein Fehler des Programms; melde ihn bitte mit dieser Stelle.'
    }),
    en: (dialect: string, code: string, subject: string) => ({
      message: `Text would come from this place that ${dialect} does not read rightly (${code}: ${subject}).`,
      hint: 'This is a mistake of the program; please report it with this place.'
    }),
    explain: {
      de: 'Jeder Text für einen Dienst wird vor dem Schreiben gegen dessen Regeln geprüft. Diese Prüfung hat im eigenen Text etwas gefunden, das der Dienst zurückweisen oder anders lesen würde, und deshalb wird nichts geschrieben. Melde den Fehler; bis er behoben ist, hilft es meist, die Stelle umzuformulieren.',
      en: 'Every text for a service is checked against its rules before it is written. This check found something in our own text that the service would refuse or read differently, so nothing is written. Report the mistake; until it is mended, rewording the place mostly helps.'
    }
  }),
  'dialect/not-xml': rule({
    de: (problem, name) =>
      `Das ist kein gültiges XML: ${xmlDe[problem] ?? problem}${name === '' ? '' : ` („${name}“)`}`,
    en: (problem, name) =>
      `This is not well-formed XML: ${xmlEn[problem] ?? problem}${name === '' ? '' : ` ("${name}")`}`,
    hint: {
      de: () => 'Schreibe & als &amp;, < als &lt; und schließe jedes Element.',
      en: () => 'Write & as &amp;, < as &lt;, and close every element.'
    },
    explain: {
      de: 'SSML ist XML, und schon ein einzelnes & oder ein fehlendes Ende macht es unlesbar. Die meisten Dienste weisen dann alles zurück, ohne zu sagen, wo es liegt; espeak-ng liest weiter und verschluckt oder buchstabiert Tags. Die Meldung nennt die erste falsche Stelle.',
      en: 'SSML is XML, and a single & or a missing end makes it unreadable. Most services then refuse everything without saying where; espeak-ng reads on and swallows or spells tags. The diagnostic names the first wrong place.'
    }
  }),
  'dialect/wrong-root': rule({
    de: name => `Das äußerste Element ist <${name}>.`,
    en: name => `The outermost element is <${name}>.`,
    hint: {
      de: instead => `Schließe alles in <${instead}> ein.`,
      en: instead => `Enclose everything in <${instead}>.`
    },
    explain: {
      de: 'Ein SSML-Text beginnt mit <speak> und endet mit </speak>. Mit einem anderen äußersten Element erkennt der Dienst den Text nicht als Sprache. Setze <speak> um alles.',
      en: 'An SSML text begins with <speak> and ends with </speak>. With another outermost element the service does not take the text for speech. Put <speak> around everything.'
    }
  }),
  'dialect/unknown-element': rule({
    de: (name, _, dialect) => `${dialect} kennt kein Element <${name}>.`,
    en: (name, _, dialect) => `${dialect} knows no element <${name}>.`,
    hint: allowed,
    explain: {
      de: 'Jeder Dienst hat seinen eigenen Vorrat an Elementen. Ein fremdes führt je nach Dienst zu einer Ablehnung oder wird übergangen, dann hört man nur die Worte darin. Verwende ein Element aus dem Hinweis oder lass die Worte ohne Element stehen.',
      en: 'Every service has its own stock of elements. A foreign one is refused or passed over, depending on the service, and then only the words inside are heard. Use an element of the hint, or leave the words without one.'
    }
  }),
  'dialect/wrong-place': rule({
    de: (name, parent) => `<${name}> darf nicht in <${parent}> stehen.`,
    en: (name, parent) => `<${name}> must not stand in <${parent}>.`,
    hint: allowed,
    explain: {
      de: 'Die Dokumentation des Dienstes zählt auf, welche Elemente ineinander stehen dürfen, und diese beiden gehören nicht dazu. Manche Dienste weisen so etwas zurück, andere lesen es auf gut Glück. Ziehe das innere Element nach außen oder teile das äußere.',
      en: 'The documentation of the service lists which elements may stand inside each other, and these two are not among them. Some services refuse it, others read it by luck. Move the inner element outwards, or divide the outer one.'
    }
  }),
  'dialect/wrong-order': rule({
    de: name => `<${name}> steht zu spät; es gehört vor allen Text und alle anderen Elemente.`,
    en: name => `<${name}> comes too late; it belongs before all text and all other elements.`,
    hint: { de: () => 'Setze es an den Anfang.', en: () => 'Put it at the beginning.' },
    explain: {
      de: 'Angaben für das ganze Dokument, etwa ein Lexikon oder ein Hintergrundklang, müssen am Anfang stehen. Später werden sie zurückgewiesen oder gelten nicht. Verschiebe das Element direkt hinter den Anfang des Textes.',
      en: 'What holds for the whole document, such as a lexicon or a background sound, has to stand at the beginning. Later it is refused or has no effect. Move the element right behind the beginning of the text.'
    }
  }),
  'dialect/unknown-attribute': rule({
    de: (name, element) => `<${element}> hat kein Attribut ${name}.`,
    en: (name, element) => `<${element}> has no attribute ${name}.`,
    hint: allowed,
    explain: {
      de: 'Dieses Attribut kommt in der Dokumentation des Dienstes bei diesem Element nicht vor. Der Text wird deshalb zurückgewiesen oder das Attribut übergangen, und was es bewirken sollte, ist nicht zu hören. Prüfe die Schreibweise oder lass es weg.',
      en: 'The documentation of the service does not name this attribute for this element. The text is refused or the attribute passed over, and what it was to do is not heard. Check its spelling, or leave it out.'
    }
  }),
  'dialect/missing-attribute': rule({
    de: name => `Hier fehlt ${name}.`,
    en: name => `${name} is missing here.`,
    hint: { de: instead => `Ergänze es, zum Beispiel: ${instead}.`, en: instead => `Add it, for example: ${instead}.` },
    explain: {
      de: 'Ohne diese Angabe weiß der Dienst nicht, was das Element tun soll. Meist wird der ganze Text zurückgewiesen, sonst wirkt das Element nicht. Der Hinweis nennt, was dort stehen kann.',
      en: 'Without it the service can not know what the element is to do. Mostly the whole text is refused, else the element has no effect. The hint names what can stand there.'
    }
  }),
  'dialect/bad-value': rule({
    de: (name, value) => `„${value}“ ist kein Wert für ${name}.`,
    en: (name, value) => `"${value}" is no value for ${name}.`,
    hint: allowed,
    explain: {
      de: 'Der Dienst kennt für dieses Attribut nur bestimmte Wörter oder Zahlen mit bestimmten Einheiten. Ein anderer Wert wird je nach Dienst zurückgewiesen, übergangen oder falsch verstanden; aus 1.5s wird bei espeak-ng gar keine Pause. Nimm einen Wert aus dem Hinweis.',
      en: 'For this attribute the service knows certain words only, or numbers with certain units. Another value is refused, passed over or misunderstood, depending on the service; with espeak-ng 1.5s becomes no pause at all. Take a value of the hint.'
    }
  }),
  'dialect/out-of-range': rule({
    de: (name, value) => `„${value}“ liegt außerhalb dessen, was ${name} haben darf.`,
    en: (name, value) => `"${value}" is beyond what ${name} may have.`,
    hint: allowed,
    explain: {
      de: 'Die Form des Werts stimmt, aber er ist zu groß oder zu klein. Je nach Dienst wird der Text zurückgewiesen oder der Wert auf die Grenze gekürzt. Eine lange Pause lässt sich aus mehreren kurzen zusammensetzen.',
      en: 'The form of the value is right, but it is too large or too small. The service refuses the text or cuts the value to the limit. A long pause can be made of several short ones.'
    }
  }),
  'dialect/text-here': rule({
    de: (name, text) => `In <${name}> darf kein Text stehen: „${text}“.`,
    en: (name, text) => `<${name}> must hold no text: "${text}".`,
    hint: {
      de: instead =>
        instead === '' ? 'Setze den Text vor oder hinter das Element.' : `Setze den Text in: ${instead}.`,
      en: instead => (instead === '' ? 'Put the text before or behind the element.' : `Put the text into: ${instead}.`)
    },
    explain: {
      de: 'Manche Elemente dürfen nur andere Elemente enthalten; bei Azure muss zum Beispiel jedes Wort in einem <voice> stehen. Text daneben wird zurückgewiesen. Schließe ihn in eines der genannten Elemente ein.',
      en: 'Some elements may hold other elements only; with Azure every word has to stand in a <voice>, for example. Text beside it is refused. Enclose it in one of the elements named.'
    }
  }),
  'dialect/not-empty': rule({
    de: name => `<${name}> muss leer sein.`,
    en: name => `<${name}> has to be empty.`,
    hint: { de: instead => `Schreibe ${instead}.`, en: instead => `Write ${instead}.` },
    explain: {
      de: 'Dieses Element ist ein Zeichen ohne Inhalt, eine Pause oder eine Marke. Was darin steht, wird zurückgewiesen oder zusätzlich gesprochen. Ziehe den Inhalt heraus und schließe das Element sofort.',
      en: 'This element is a sign without content, a pause or a mark. What stands inside is refused, or spoken in addition. Move the content out and close the element at once.'
    }
  }),
  'dialect/missing-element': rule({
    de: (name, parent) => `In <${parent}> fehlt <${name}>.`,
    en: (name, parent) => `<${parent}> lacks <${name}>.`,
    hint: { de: () => 'Ergänze es.', en: () => 'Add it.' },
    explain: {
      de: 'Dieses Element muss ein bestimmtes anderes enthalten. Ohne es weist der Dienst den Text zurück, Azure zum Beispiel ohne <voice>. Ergänze das Element um den Text herum.',
      en: 'This element has to hold a certain other one. Without it the service refuses the text, as Azure does without <voice>. Add the element around the text.'
    }
  }),
  'dialect/too-many': rule({
    de: name => `<${name}> steht zu oft da.`,
    en: name => `<${name}> is there too often.`,
    hint: { de: instead => `Erlaubt: ${instead}.`, en: instead => `Allowed: ${instead}.` },
    explain: {
      de: 'Der Dienst begrenzt, wie oft dieses Element in einem Text stehen darf. Weitere werden zurückgewiesen. Teile den Text auf mehrere Anfragen auf.',
      en: 'The service limits how often this element may stand in a text. More are refused. Divide the text over several requests.'
    }
  }),
  'dialect/duplicate-id': rule({
    de: (_, value) => `Der Name „${value}“ ist schon vergeben.`,
    en: (_, value) => `The name "${value}" is taken already.`,
    hint: { de: () => 'Gib jedem Element einen eigenen Namen.', en: () => 'Give every element a name of its own.' },
    explain: {
      de: 'Namen dieser Art müssen im ganzen Dokument einmalig sein, damit auf sie verwiesen werden kann. Mit zweien ist der Text ungültig. Benenne einen davon um.',
      en: 'Names of this kind have to be unique in the whole document, so that they can be referred to. With two of them the text is invalid. Rename one.'
    }
  }),
  'dialect/unknown-name': rule({
    de: (name, target) => `Ein <${target}> mit dem Namen „${name}“ gibt es nicht.`,
    en: (name, target) => `There is no <${target}> with the name "${name}".`,
    hint: { de: () => 'Prüfe die Schreibweise.', en: () => 'Check the spelling.' },
    explain: {
      de: 'Hier wird auf ein anderes Element verwiesen, das im Dokument fehlt. Das Lexikon, das gelten soll, wirkt dann nicht. Ergänze es am Anfang oder verbessere den Verweis.',
      en: 'This refers to another element that is not in the document. The lexicon that is meant has no effect then. Add it at the beginning, or mend the reference.'
    }
  }),
  'dialect/inside-word': rule({
    de: name => `<${name}> steht mitten in einem Wort.`,
    en: name => `<${name}> stands inside a word.`,
    hint: {
      de: () => 'Setze das Tag an die Grenze des Wortes oder schließe das ganze Wort ein.',
      en: () => 'Put the tag at the edge of the word, or enclose the whole word.'
    },
    explain: {
      de: 'Dieser Dienst macht aus jedem Tag ein Leerzeichen. Das Wort zerfällt in zwei, und man hört beide Teile für sich, oft falsch betont. Zeichne ganze Wörter aus.',
      en: 'This service makes a blank of every tag. The word falls in two, and both parts are heard by themselves, often with the wrong stress. Mark up whole words.'
    }
  }),
  'dialect/cdata': rule({
    de: () => 'Text steht in einem CDATA-Abschnitt.',
    en: () => 'Text stands in a CDATA section.',
    hint: { de: () => 'Schreibe ihn als gewöhnlichen Text.', en: () => 'Write it as ordinary text.' },
    explain: {
      de: 'Ein CDATA-Abschnitt ist in XML gewöhnlicher Text, doch dieser Dienst wirft ihn weg. Die Worte darin sind nicht zu hören. Schreibe sie ohne CDATA und die Zeichen & und < als &amp; und &lt;.',
      en: 'In XML a CDATA section is ordinary text, but this service drops it. The words inside are not heard. Write them without CDATA, and the characters & and < as &amp; and &lt;.'
    }
  }),
  'dialect/reference': rule({
    de: (name, value) => `In ${name} steht ein Zeichen als Verweis („${value}“), und Verweise gelten hier nur im Text.`,
    en: (name, value) =>
      `${name} holds a character as a reference ("${value}"), and references work in text only here.`,
    hint: {
      de: () => 'Schreibe das Zeichen selbst oder ein Wort dafür.',
      en: () => 'Write the character itself, or a word for it.'
    },
    explain: {
      de: 'Dieser Dienst liest &amp; in einem Attribut Buchstabe für Buchstabe: Aus „Müller &amp; Söhne“ wird „Müller und amp Söhne“. Schreibe in Attributen Wörter ohne &, < und Anführungszeichen.',
      en: 'This service reads &amp; in an attribute letter by letter: "Müller &amp; Söhne" becomes "Müller und amp Söhne". In attributes write words without &, < and quotation marks.'
    }
  }),
  'dialect/undeclared-prefix': rule({
    de: prefix => `Die Vorsilbe ${prefix}: ist nicht vereinbart.`,
    en: prefix => `The prefix ${prefix}: is not declared.`,
    hint: {
      de: instead => `Ergänze im äußersten Element ${instead}.`,
      en: instead => `Add ${instead} to the outermost element.`
    },
    explain: {
      de: 'Elemente mit einer Vorsilbe gehören zu einem Namensraum, der im äußersten Element genannt sein muss. Ohne ihn weist dieser Dienst den Text zurück. Ergänze die Vereinbarung aus dem Hinweis.',
      en: 'Elements with a prefix belong to a namespace that has to be named in the outermost element. Without it this service refuses the text. Add the declaration of the hint.'
    }
  }),
  'dialect/not-for-this-voice': rule({
    de: (first, rest) => `${`${first} ${rest}`.trim()} gibt es nicht für diese Stimme oder Sprache.`,
    en: (first, rest) => `${`${first} ${rest}`.trim()} is not there for this voice or language.`,
    hint: allowed,
    explain: {
      de: 'Manche Elemente und Werte gibt es nur für einzelne Stimmen oder Sprachen. Bei anderen wirken sie nicht, oder die Stelle klingt anders als der Rest. Wähle eine Stimme aus dem Hinweis oder lass das Element weg.',
      en: 'Some elements and values are there for single voices or languages only. With others they have no effect, or the passage sounds different from the rest. Choose a voice of the hint, or leave the element out.'
    }
  }),
  'dialect/wrong-content': rule({
    de: (first, rest) => `Angabe und Inhalt passen nicht zusammen: ${`${first} ${rest}`.trim()}.`,
    en: (first, rest) => `Setting and content do not fit: ${`${first} ${rest}`.trim()}.`,
    hint: allowed,
    explain: {
      de: 'Attribute und Inhalt eines Elements hängen voneinander ab: Ein Datum braucht sein Format, ein Bruch zwei Zahlen. Passen sie nicht zusammen, weist der Dienst den Text zurück oder liest etwas anderes. Der Hinweis nennt, was zusammengehört.',
      en: 'Attributes and content of an element depend on each other: a date needs its format, a fraction two numbers. Where they do not fit, the service refuses the text or reads something else. The hint names what belongs together.'
    }
  }),
  'dialect/over-limit': rule({
    de: (count, unit) => `Der Text hat ${count} ${unitsDe[unit] ?? unit}.`,
    en: (count, unit) => `The text has ${count} ${unitsEn[unit] ?? unit}.`,
    hint: {
      de: instead => `Höchstens ${instead} gehen auf einmal; teile den Text.`,
      en: instead => `At most ${instead} at once; split the text.`
    },
    explain: {
      de: 'Jeder Dienst nimmt nur eine bestimmte Menge auf einmal, und jeder zählt anders: Zeichen, Bytes oder Minuten, mit oder ohne Tags. Ein längerer Text wird zurückgewiesen. Teile ihn zwischen zwei Sätzen.',
      en: 'Every service takes a certain amount at once only, and each counts differently: characters, bytes or minutes, with or without tags. A longer text is refused. Split it between two sentences.'
    }
  })
} as const
