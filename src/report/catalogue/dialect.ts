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
      lost: `Bei ${service} ist davon nichts zu hören.`,
      unsettled: `Ob ${service} es nimmt, darin widersprechen sich die Dokumente des Dienstes.`
    })[effect] ?? `Was dann zu hören ist, sagt die Dokumentation von ${service} nicht.`,
  en: (effect, service) =>
    ({
      error: `${service} refuses the whole text.`,
      ignored: `${service} passes over it.`,
      clipped: `${service} cuts it short.`,
      misread: `${service} reads it differently from what is meant.`,
      lost: `With ${service} nothing of it is heard.`,
      unsettled: `Whether ${service} takes it, its own documents contradict each other.`
    })[effect] ?? `What is heard then, the documentation of ${service} does not say.`
}

type CheckEntry = Entry<[subject: string, dialect: string, effect: string, instead: string, source: string]>

interface RuleWords {
  /** `first` is the subject's first word, `rest` what follows it. */
  readonly de: (first: string, rest: string, dialect: string) => string
  readonly en: (first: string, rest: string, dialect: string) => string
  readonly hint: { readonly de: (instead: string) => string; readonly en: (instead: string) => string }
}

/** A rule of a dialect: what is wrong, what the service does, what to write, and where that is documented. */
function rule({ de, en, hint }: RuleWords): CheckEntry {
  return {
    severity: 'error',
    de: (subject, dialect, effect, instead, source) => ({
      message: `${de(...halves(subject), dialect)} ${effects.de(effect, dialect)}`,
      hint: `${hint.de(instead)} Nachzulesen: ${source}`
    }),
    en: (subject, dialect, effect, instead, source) => ({
      message: `${en(...halves(subject), dialect)} ${effects.en(effect, dialect)}`,
      hint: `${hint.en(instead)} See ${source}`
    })
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

export const xmlDe: Words = {
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

export const xmlEn: Words = {
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
  break: 'keine Pausen im Text',
  'break-length': 'keine Pausen von genauer Länge',
  emphasis: 'keine Betonung',
  lang: 'keinen Wechsel der Sprache',
  mark: 'keine Marke an dieser Stelle',
  'markup-in-word': 'keine Auszeichnung mitten im Wort',
  phoneme: 'keine Lautschrift dieser Art',
  pronunciation: 'keine Aussprache eines Namens oder fremden Worts',
  prosody: 'keine Vorgabe für Tempo, Tonhöhe oder Lautstärke',
  'say-as': 'keine Leseart dieser Art',
  sign: 'keinen Weg, Klammern und ähnliche Zeichen von Befehlen zu unterscheiden',
  sound: 'keine Klangmarke an dieser Stelle',
  sub: 'keine Ersetzung dieser Art',
  voice: 'keinen Wechsel der Stimme'
}

const loweredEn: Words = {
  break: 'pauses in its text',
  'break-length': 'pauses of an exact length',
  emphasis: 'emphasis',
  lang: 'change of language',
  mark: 'mark at this place',
  'markup-in-word': 'markup inside a word',
  phoneme: 'phonetic spelling of this kind',
  pronunciation: 'pronunciation of a name or foreign word',
  prosody: 'setting of speed, pitch or volume',
  'say-as': 'way of reading of this kind',
  sign: 'way to tell brackets and similar signs from commands',
  sound: 'sound mark at this place',
  sub: 'substitution of this kind',
  voice: 'change of voice'
}

/** What is heard instead, where it is not just the words. */
const heardDe: Words = {
  break: 'ein Absatz oder drei Punkte stehen für die Pause',
  'break-length': 'es gibt kurze, mittlere und lange, und die nächste davon ist zu hören',
  sign: 'ein ähnliches Zeichen steht da, und zu hören sind dieselben Worte'
}

const heardEn: Words = {
  break: 'a paragraph or three dots stand for the pause',
  'break-length': 'there are short, middle and long ones, and the nearest is heard',
  sign: 'a similar sign stands there, and the same words are heard'
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
      message: `${dialect} hat ${loweredDe[what] ?? what}${count === 1 ? '' : ` (${count}-mal)`}; ${heardDe[what] ?? 'zu hören sind die schlichten Worte'}.`,
      hint: 'Zu tun ist nichts; wer es hören will, wählt einen anderen Dienst oder formuliert um.'
    }),
    en: (what: string, dialect: string, count: number) => ({
      message: `${dialect} has no ${loweredEn[what] ?? what} (needed ${times(count)}); ${heardEn[what] ?? 'the plain words are heard'}.`,
      hint: 'Nothing has to be done; to hear it, choose another service or reword.'
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
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
    })
  }),
  'dialect/not-xml': rule({
    de: (problem, name) =>
      `Das ist kein gültiges XML: ${xmlDe[problem] ?? problem}${name === '' ? '' : ` („${name}“)`}`,
    en: (problem, name) =>
      `This is not well-formed XML: ${xmlEn[problem] ?? problem}${name === '' ? '' : ` ("${name}")`}`,
    hint: {
      de: () => 'Schreibe & als &amp;, < als &lt; und schließe jedes Element.',
      en: () => 'Write & as &amp;, < as &lt;, and close every element.'
    }
  }),
  'dialect/wrong-root': rule({
    de: name => `Das äußerste Element ist <${name}>.`,
    en: name => `The outermost element is <${name}>.`,
    hint: {
      de: instead => `Schließe alles in <${instead}> ein.`,
      en: instead => `Enclose everything in <${instead}>.`
    }
  }),
  'dialect/unknown-element': rule({
    de: (name, _, dialect) => `${dialect} kennt kein Element <${name}>.`,
    en: (name, _, dialect) => `${dialect} knows no element <${name}>.`,
    hint: allowed
  }),
  'dialect/wrong-place': rule({
    de: (name, parent) => `<${name}> darf nicht in <${parent}> stehen.`,
    en: (name, parent) => `<${name}> must not stand in <${parent}>.`,
    hint: allowed
  }),
  'dialect/wrong-order': rule({
    de: name => `<${name}> steht zu spät; es gehört vor allen Text und alle anderen Elemente.`,
    en: name => `<${name}> comes too late; it belongs before all text and all other elements.`,
    hint: { de: () => 'Setze es an den Anfang.', en: () => 'Put it at the beginning.' }
  }),
  'dialect/unknown-attribute': rule({
    de: (name, element) => `<${element}> hat kein Attribut ${name}.`,
    en: (name, element) => `<${element}> has no attribute ${name}.`,
    hint: allowed
  }),
  'dialect/missing-attribute': rule({
    de: name => `Hier fehlt ${name}.`,
    en: name => `${name} is missing here.`,
    hint: { de: instead => `Ergänze es, zum Beispiel: ${instead}.`, en: instead => `Add it, for example: ${instead}.` }
  }),
  'dialect/bad-value': rule({
    de: (name, value) => `„${value}“ ist kein Wert für ${name}.`,
    en: (name, value) => `"${value}" is no value for ${name}.`,
    hint: allowed
  }),
  'dialect/out-of-range': rule({
    de: (name, value) => `„${value}“ liegt außerhalb dessen, was ${name} haben darf.`,
    en: (name, value) => `"${value}" is beyond what ${name} may have.`,
    hint: allowed
  }),
  'dialect/text-here': rule({
    de: (name, text) => `In <${name}> darf kein Text stehen: „${text}“.`,
    en: (name, text) => `<${name}> must hold no text: "${text}".`,
    hint: {
      de: instead =>
        instead === '' ? 'Setze den Text vor oder hinter das Element.' : `Setze den Text in: ${instead}.`,
      en: instead => (instead === '' ? 'Put the text before or behind the element.' : `Put the text into: ${instead}.`)
    }
  }),
  'dialect/not-empty': rule({
    de: name => `<${name}> muss leer sein.`,
    en: name => `<${name}> has to be empty.`,
    hint: { de: instead => `Schreibe ${instead}.`, en: instead => `Write ${instead}.` }
  }),
  'dialect/missing-element': rule({
    de: (name, parent) => `In <${parent}> fehlt <${name}>.`,
    en: (name, parent) => `<${parent}> lacks <${name}>.`,
    hint: { de: () => 'Ergänze es.', en: () => 'Add it.' }
  }),
  'dialect/too-many': rule({
    de: name => `<${name}> steht zu oft da.`,
    en: name => `<${name}> is there too often.`,
    hint: { de: instead => `Erlaubt: ${instead}.`, en: instead => `Allowed: ${instead}.` }
  }),
  'dialect/duplicate-id': rule({
    de: (_, value) => `Der Name „${value}“ ist schon vergeben.`,
    en: (_, value) => `The name "${value}" is taken already.`,
    hint: { de: () => 'Gib jedem Element einen eigenen Namen.', en: () => 'Give every element a name of its own.' }
  }),
  'dialect/unknown-name': rule({
    de: (name, target) => `Ein <${target}> mit dem Namen „${name}“ gibt es nicht.`,
    en: (name, target) => `There is no <${target}> with the name "${name}".`,
    hint: { de: () => 'Prüfe die Schreibweise.', en: () => 'Check the spelling.' }
  }),
  'dialect/inside-word': rule({
    de: name => `<${name}> steht mitten in einem Wort.`,
    en: name => `<${name}> stands inside a word.`,
    hint: {
      de: () => 'Setze das Tag an die Grenze des Wortes oder schließe das ganze Wort ein.',
      en: () => 'Put the tag at the edge of the word, or enclose the whole word.'
    }
  }),
  'dialect/part-of-sentence': rule({
    de: name => `<${name}> umschließt nur einen Teil eines Satzes.`,
    en: name => `<${name}> encloses only a part of a sentence.`,
    hint: {
      de: () => 'Schließe ganze Sätze ein oder lass es weg.',
      en: () => 'Enclose whole sentences, or leave it out.'
    }
  }),
  'dialect/cdata': rule({
    de: () => 'Text steht in einem CDATA-Abschnitt.',
    en: () => 'Text stands in a CDATA section.',
    hint: { de: () => 'Schreibe ihn als gewöhnlichen Text.', en: () => 'Write it as ordinary text.' }
  }),
  'dialect/reference': rule({
    de: (name, value) => `In ${name} steht ein Zeichen als Verweis („${value}“), und Verweise gelten hier nur im Text.`,
    en: (name, value) =>
      `${name} holds a character as a reference ("${value}"), and references work in text only here.`,
    hint: {
      de: () => 'Schreibe das Zeichen selbst oder ein Wort dafür.',
      en: () => 'Write the character itself, or a word for it.'
    }
  }),
  'dialect/bad-character': rule({
    de: code => `Hier steht ein Zeichen, das zu keinem Text gehört (${code}).`,
    en: code => `There is a character here that belongs to no text (${code}).`,
    hint: { de: () => 'Lösche es.', en: () => 'Delete it.' }
  }),
  'dialect/bad-tag': rule({
    de: (first, rest) => `„${`${first} ${rest}`.trim()}“ ist kein vollständiger Befehl.`,
    en: (first, rest) => `"${`${first} ${rest}`.trim()}" is no complete command.`,
    hint: {
      de: instead =>
        instead === '' ? 'Lösche es oder schreibe es ohne Klammern.' : `Schreibe es vollständig: ${instead}.`,
      en: instead => (instead === '' ? 'Delete it, or write it without brackets.' : `Write it in full: ${instead}.`)
    }
  }),
  'dialect/reference-in-text': rule({
    de: written => `In einfachem Text steht „${written}“ nicht für ein Zeichen.`,
    en: written => `In plain text "${written}" does not stand for a character.`,
    hint: { de: instead => `Schreibe ${instead}`, en: instead => `Write ${instead}` }
  }),
  'dialect/unknown-bracket': rule({
    de: (first, rest, dialect) => `${dialect} kennt „${`${first} ${rest}`.trim()}“ nicht.`,
    en: (first, rest, dialect) => `${dialect} does not know "${`${first} ${rest}`.trim()}".`,
    hint: allowed
  }),
  'dialect/undeclared-prefix': rule({
    de: prefix => `Die Vorsilbe ${prefix}: ist nicht vereinbart.`,
    en: prefix => `The prefix ${prefix}: is not declared.`,
    hint: {
      de: instead => `Ergänze im äußersten Element ${instead}.`,
      en: instead => `Add ${instead} to the outermost element.`
    }
  }),
  'dialect/not-for-this-voice': rule({
    de: (first, rest) => `${`${first} ${rest}`.trim()} gibt es nicht für diese Stimme oder Sprache.`,
    en: (first, rest) => `${`${first} ${rest}`.trim()} is not there for this voice or language.`,
    hint: allowed
  }),
  'dialect/wrong-content': rule({
    de: (first, rest) => `Angabe und Inhalt passen nicht zusammen: ${`${first} ${rest}`.trim()}.`,
    en: (first, rest) => `Setting and content do not fit: ${`${first} ${rest}`.trim()}.`,
    hint: allowed
  }),
  'dialect/more-of-the-same': rule({
    de: (count, code) =>
      `Von hier an gibt es ${count === '1' ? 'noch eine Stelle' : `noch ${count} Stellen`} der Art ${code}.`,
    en: (count, code) =>
      `From here on there ${count === '1' ? 'is one more place' : `are ${count} more places`} of the kind ${code}.`,
    hint: {
      de: instead => `Einzeln gezeigt werden ${instead}; der Rest steht nach dem Ausbessern im nächsten Lauf.`,
      en: instead => `${instead} are shown one by one; the rest stands in the next run, after mending.`
    }
  }),
  'dialect/over-limit': rule({
    de: (count, unit) => `Der Text hat ${count} ${unitsDe[unit] ?? unit}.`,
    en: (count, unit) => `The text has ${count} ${unitsEn[unit] ?? unit}.`,
    hint: {
      de: instead => `Höchstens ${instead} gehen auf einmal; teile den Text.`,
      en: instead => `At most ${instead} at once; split the text.`
    }
  })
} as const
