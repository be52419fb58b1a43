import { isSmallLetter } from '../characters.js'
import type { Stretch } from '../sentence.js'
import { wordSet } from '../sentences.js'
import type { Speakability, SplitVerb, VisualReference } from '../speakability.js'

/**
 * "hier" alone says where somebody lives; with a verb of reading or clicking it is a button. Repetition is bounded, so that a
 * long line of any word takes linear time.
 */
const visual: readonly VisualReference[] = [
  { hints: ['siehe'], words: /\bsiehe\b(?! da\b)(?: auch)?(?: \S{1,20}\b)?/gi },
  { hints: ['s. o', 's. u', 's.o', 's.u'], words: /(?<![\w.] ?)s\. ?[ou]\./g },
  {
    hints: ['folgend'],
    words:
      /\b(?:nach)?folgende[mnrs]? (?:Grafik|Infografik|Tabelle|Abbildung|Schaubild|Diagramm|Karte|Bild|Foto|Übersicht|Liste|Video|Link)/gi
  },
  { hints: ['stehend'], words: /\b(?:oben|unten|neben|nach) ?stehende[mnrs]?(?: [A-ZÄÖÜ]\S{1,40}\b)?/gi },
  { hints: ['obige'], words: /\bobige[mnrs]?(?: [A-ZÄÖÜ]\S{1,40}\b)?/gi },
  {
    hints: ['oben', 'unten'],
    words:
      /\b(?:wie )?(?:weiter )?(?:oben|unten) (?:genannt|erwähnt|aufgeführt|abgebildet|verlinkt|gezeigt|dargestellt|beschrieben)(?:e[mnrs]?)?\b/gi
  },
  {
    hints: ['grafik', 'tabelle', 'abbildung', 'schaubild', 'diagramm', 'foto', 'bild'],
    words:
      /\b(?:Grafik|Infografik|Tabelle|Abbildung|Schaubild|Diagramm|Foto|Bild) (?:\d{1,3}\b|oben\b|unten\b|zeigt\b)|\b(?:in|auf) (?:der|dieser|unserer) (?:Grafik|Infografik|Abbildung)\b/gi
  },
  {
    hints: ['link'],
    words: /\b(?:auf|unter|über|hinter) (?:diese[nm]|de[nm]|folgende[nm]) Link\b(?! in den Shownotes)/gi
  },
  {
    hints: ['hier '],
    words:
      /\bhier (?:\S{1,40} ){0,3}?(?:veröffentlicht|(?:an|nach|anzu|nachzu|zu )?hören|klicken|(?:nach|weiter|nachzu|weiterzu|zu )?lesen|zu finden|herunter(?:zu)?laden|abrufen|abrufbar|an(?:zu)?sehen|anschauen|anmelden|registrieren|abonnieren|verlinkt|finden Sie|findest du|findet ihr|gibt es mehr|geht es zu[mr]?)\b/gi
  },
  { hints: [' hier'], words: /\b(?:finden|lesen|hören|sehen|klicken|klicke?) (?:Sie )?(?:\S{1,40} ){0,2}?hier\b/gi }
]

const mostBetween = 12
/** Fewer letters hold no fourteen words. */
const shortestClause = 4 * mostBetween
const longestWord = 40
const mostMarks = 4

/** Forms of the verbs that have another verb, or their own second half, at the end of the clause. */
const helpers = wordSet(`
  hat haben hatte hatten habe ist sind war waren sei seien wird werden wurde wurden worden würde würden
  kann können konnte konnten könnte könnten will wollen wollte wollten soll sollen sollte sollten
  muss müssen musste mussten müsste müssten darf dürfen durfte durften dürfte dürften mag möchte möchten
  hätte hätten wäre wären lässt lassen ließ ließen`)

/** Second halves of verbs, as they stand at the end of a clause. */
const particles = wordSet(`
  ab an auf aus bei durch ein fest fort frei heraus herbei hervor hin hinaus hinzu los mit nach nieder statt teil
  um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen bereit bekannt entgegen gegenüber`)

/** Beginnings of verbs that take one of them, less their ending. */
const separable =
  /^(?:kündig|stell|nehm|nimm|nahm|führ|leg|geb|gib|gab|komm|kam|bring|brach|setz|bau|lehn|schließ|schloss|fang|fing|geh|ging|steh|stand|halt|hält|hielt|tret|tritt|trat|ruf|rief|weis|wies|zieh|zog|sag|teil|lad|lud|lös|fall|fiel|hol|kauf|lauf|lief|mach|meld|pass|prüf|räum|reich|richt|schalt|schlag|schlug|schneid|schnitt|schreib|schrieb|seh|sieh|sah|spiel|stimm|stoß|stieß|such|trag|trug|treib|trieb|tausch|wend|wand|wart|werf|warf|wirk|zahl|zeichn|zeig|nutz|arbeit|deck|drück|forder|heb|hob|rechn|rüst|sprech|sprach|streb|wachs|wuchs|biet|bot|bild|blick|dreh|denk|dacht|fahr|fuhr|find|fand|greif|griff|kehr|kling|klang|les|las|lern|liefer|mahn|weit|wickel|widme)(?:e?t?e?n?|e?st)$/

/** A participle or an infinitive, which ends its clause in small letters. */
const verbAtEnd =
  /^(?:[a-zäöüß]{0,12}ge[a-zäöüß]{2,20}(?:t|en)|[a-zäöüß]{2,20}iert|(?:be|ver|er|ent|zer|miss|unter|über|voll)[a-zäöüß]{2,20}(?:t|en)|[a-zäöüß]{2,30}e[lr]?n)$/
/** "um … abzubauen" needs no first half. */
const withZu = /^[a-zäöüß]{2,10}zu(?!ge)[a-zäöüß]{2,20}n$/
/** Words that look like one. */
const noVerb = wordSet(`
  gegen wegen neben zwischen daneben dagegen deswegen hingegen zusammen morgen gestern oben unten hinten vorn außen innen
  drinnen draußen ihnen denen wessen deren seinen ihren meinen unseren eigenen anderen beiden vielen allen einen keinen
  diesen jenen gern insofern sofern modern gelegen genug gesamt gut bereits erst ernst zuletzt zunächst entlang mitten ihn
  insgesamt verletzt berühmt bekannt entfernt geehrt`)

/** Where a clause ends: at a mark, or before a word that begins another one. */
const clauseEnd =
  /[!?;:–—()„“"]|,(?=\s(?:die|der|das|dass|den|dem|deren|dessen|was|wer|wie|wo|weil|wenn|ob|als|während|nachdem|bevor|obwohl|damit|sodass|falls|indem|um|denn|aber|doch|sondern|und|sagte|sagt|so|wobei|womit|welche[rmns]?)\s)/g
const word = /[^\s,]+/g

/** `kündigte … an`, `haben … unterzeichnet` with more than twelve words between. */
function splitVerb(text: string): SplitVerb | undefined {
  if (text.length < shortestClause) return undefined
  let start = 0
  for (const { index } of [...text.matchAll(clauseEnd), { index: text.length }]) {
    const found = index - start < shortestClause ? undefined : splitVerbIn(text, start, index)
    if (found !== undefined) return found
    start = index + 1
  }
  return undefined
}

function splitVerbIn(text: string, from: number, to: number): SplitVerb | undefined {
  const { start: lastStart, end } = lastWord(text, from, to)
  const last = text.slice(lastStart, end)
  const isFirst = beginningOf(last)
  if (!isFirst || text.endsWith(' zu ', lastStart)) return undefined
  const words = [...text.slice(from, lastStart).matchAll(word)]
  const at = words.slice(0, -mostBetween).findIndex(([first]) => isFirst(first))
  const first = words[at]
  if (first === undefined) return undefined
  return { start: from + first.index, end, first: first[0], last, words: words.length - at - 1 }
}

/** The word in small letters at the end of a clause, less the marks behind it. */
function lastWord(text: string, from: number, to: number): Stretch {
  let end = to
  while (end > from && to - end < mostMarks && !isSmallLetter(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > from && end - start < longestWord && isSmallLetter(text.charCodeAt(start - 1))) start--
  return { start, end }
}

/** How the first half of a verb looks whose second half ends a clause. */
function beginningOf(last: string): ((word: string) => boolean) | undefined {
  if (last === '') return undefined
  if (particles.has(last)) return first => separable.test(first)
  return verbAtEnd.test(last) && !withZu.test(last) && !noVerb.has(last) ? first => helpers.has(first) : undefined
}

/** German radio practice: thirteen words are easy, twenty the limit; the parts of a verb stand close together. */
export const germanSpeakability: Speakability = {
  longestSentence: 20,
  visual,
  linkWord: /\b(?:hier|Link)\b/i,
  splitVerb
}
