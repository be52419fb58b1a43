/**
 * German sentences. The hard part are numbers: `21.` is "einundzwanzigste" before a noun and the end of a sentence after
 * `Seite`, and all nouns have capital letters.
 *
 *     Die 2. Auflage erscheint. ¦ Er landete auf Platz 3. ¦ Danach folgte Indien.
 */
import { findSentenceStarts, type NumberContext, type SentenceRules, wordSet } from '../sentences.js'
import { abbreviationKind } from './abbreviations.js'

/** Words that stand with a capital letter at the beginning of a sentence and hardly anywhere else. */
const starters = wordSet(`
  Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Keinen Keinem Keiner
  Dies Diese Dieser Dieses Diesen Diesem Jene Jener Jenes Jede Jeder Jedes Jeden Jedem Manche Mancher Solche Solch Welche Welcher Welches
  Er Sie Es Ich Du Wir Ihr Ihre Ihren Ihrem Ihrer Ihm Ihn Ihnen Mir Mich Dir Dich Uns Unser Unsere Unseren Euch Euer
  Mein Meine Meinen Dein Deine Sein Seine Seinen Seinem Seiner Man Wer Wen Wem Was Wann Warum Weshalb Wieso Wie Wo Wohin Woher
  Wofür Wozu Womit Wodurch Wobei Wogegen Woran Worauf Wessen Jemand Niemand Etwas Nichts Alle Alles Allem Allen Aller Beide Beides
  Einige Einiges Mehrere Viele Vieles Wenige Weniges Andere Anderes Anders Andererseits Einerseits Weitere Weiteres Weiter Weiterhin
  Dann Danach Dort Dorthin Da Dabei Dadurch Dafür Dagegen Daher Dahin Dahinter Damals Damit Daneben Daran Darauf Daraufhin Daraus
  Darin Darüber Darum Darunter Davon Davor Dazu Dazwischen Denn Dennoch Derzeit Deshalb Deswegen Demnach Demnächst Doch
  Aber Allerdings Also Als Am An Anschließend Ansonsten Auch Auf Aufgrund Aus Außer Außerdem Außerhalb Bald Bei Beim Bereits Bevor
  Bis Bisher Bislang Besonders Durch Ebenfalls Ebenso Eher Endlich Entsprechend Entweder Erst Etwa Fast Falls Ferner Folglich Für
  Gegen Gegenüber Genau Gerade Gestern Gleichzeitig Gleichwohl Heute Hier Hierbei Hierfür Hierzu Hingegen Hinter Hinzu Hinzukommt
  Immer Immerhin In Indem Indes Indessen Infolge Innerhalb Insbesondere Insgesamt Insofern Inzwischen Im Ins Ja Jedenfalls Jedoch
  Jetzt Kaum Künftig Kürzlich Laut Leider Letztlich Mal Mehr Mit Mithilfe Mitunter Möglicherweise Nach Nachdem Nachher Nah Natürlich
  Neben Nebenbei Nein Nicht Nie Niemals Noch Nochmals Nun Nur Ob Oben Obwohl Obgleich Oder Offenbar Oft Ohne Paradoxerweise Rund
  Schließlich Schon Sehr Seit Seitdem Seither Selbst Selten Sobald Sodass Sofern Sofort Sogar Solange Somit Sondern Sonst Soweit Sowohl
  Sowie So Später Spätestens Stattdessen Statt Teilweise Trotz Trotzdem Über Überall Überdies Übrigens Um Umgekehrt Umso Und Ungefähr
  Unter Unterdessen Unterdes Viel Vielleicht Vielmehr Vom Von Vor Vorbei Vorher Vorerst Vorläufig Vorübergehend Während Währenddessen
  Wahrscheinlich Wegen Weil Wenn Weniger Wieder Wiederum Wirklich Wohl Zu Zudem Zuerst Zufolge Zugleich Zuletzt Zum Zumal
  Zumindest Zunächst Zur Zurzeit Zusammen Zusätzlich Zuvor Zwar Zwischen Zwischenzeitlich Ist Sind War Waren Hat Haben Kann Können
  Muss Müssen Soll Sollen Sollte Will Wollen Wird Werden Würde Gibt Geht Gilt Kommt Bleibt Heißt Ab`)

const labels = wordSet(`
  Platz Rang Seite Seiten Kapitel Artikel Paragraf Paragraph Absatz Nummer Nr Art Abs Ziffer Ziff Satz Punkt Kap S Bd Abb Tab
  § §§ Version Phase Stufe Band Teil Klasse Zimmer Raum Linie Gleis Tor Halle Level Formel Windows Jahr Jahre Jahrgang KW Woche
  Folge Ausgabe Staffel Gruppe Plan Vitamin Team Typ Serie Option Variante Anhang Kategorie Hepatitis Fall Block Zone Note Position
  Schritt Runde Modell Los Spur Ebene Bereich Szenario Modus Apollo Artemis Abschnitt Buchstabe Punkte Tag Kanal Autobahn
  Stand Grad Strophe Vers Akt Szene Bus Wagen Startnummer Hausnummer Lektion Aufgabe Frage Regel These`)

const months = wordSet(`
  Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
  Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez`)

/** After these a number with a dot is an ordinal, whatever noun follows. */
const beforeOrdinals = wordSet(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur vom beim ins ans fürs aufs übers
  dieser diese dieses diesen diesem jeder jede jedes jeden jedem jener jene jenes jenen jenem welcher welche welches
  mein meine meinen meinem meiner dein deine deinen deinem deiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
  unser unsere unseren unserem unserer euer eure euren eurem eurer als bereits dessen deren zweimal
  Der Die Das Den Dem Des Ein Eine Einen Einem Einer Im Am Zum Zur Vom Beim Dieser Diese Dieses Diesen Diesem Jeder Jede Jedes
  Mein Meine Sein Seine Seinen Seinem Ihr Ihre Ihren Ihrem Unser Unsere Kein Keine Als`)

/** Nouns that are counted by ordinals even without an article: `zwei Siege in Folge: 3. Liga`. */
const ordinalNouns = wordSet(`
  Jahrhundert Jahrtausend Jahrzehnt Quartal Halbjahr Trimester Semester Lebensjahr Geburtstag Jahrestag Todestag Hochzeitstag Jubiläum
  Liga Bundesliga Klasse Runde Etappe Halbzeit Minute Spielminute Spieltag Platz Rang Auflage Ausgabe Staffel Folge Teil Stock
  Stockwerk Etage Obergeschoss Untergeschoss OG Advent Weltkrieg Republik Reich Senat Zivilsenat Strafsenat Kammer Instanz
  Vorsitzender Vorsitzende Vorsitzenden Bürgermeister Bürgermeisterin Wahlgang Wahlperiode Legislaturperiode Sitzung Amtszeit
  Titel Sieg Saisonsieg Niederlage Länderspiel Saisontor Treffer Verhandlungstag Kriegstag
  Präsident Präsidentin Kanzler Generation Grad Ordnung Kapitel Akt Mal Versuch Anlauf Sieger Preis Lesung Verordnung
  Min Spielmin Vj Hj Jh Jhd Aufl Kl UG FC SC SV VfL VfB TSV FSV FFC TC Sinfonie Symphonie Klavierkonzert Bezirk Arrondissement Division Armee Bataillon Kompanie`)

const year = /^(?:19|20)\d\d$/
const whole = /^\d{1,3}(?:\.\d{3})*$|^\d+$/
const dayAndMonth = /^\d{1,2}\.\d{1,2}$/

function numberEnds({ number, before, early, next, nextDotted, starter }: NumberContext): boolean {
  if (months.has(next)) return !isDay(number)
  if (next === '' || starter || year.test(number)) return true
  // `Am 15.2. Start der Messe` begins with its date, `… endet am 15.2. Firmen …` ends with it
  if (dayAndMonth.test(number)) return !early
  if (!whole.test(number)) return true
  // the day and the month of `3. 5. 2026`
  if (isDigit(next)) return !(isDay(number) && (nextDotted || (isDigit(before) && isDay(before))))
  if (labels.has(before)) return true
  // `Es siegten: 1. Bayern, 2. Dortmund.`
  if (before.endsWith(',')) return false
  return !beforeOrdinals.has(before) && !isOrdinalNoun(next)
}

/** `17`, and the `12.–15` of `vom 12.–15. September`. */
function isDay(number: string): boolean {
  const last = number.slice(Math.max(number.lastIndexOf('–'), number.lastIndexOf('-'), number.lastIndexOf('/')) + 1)
  return last.length <= 2 && Number(last) <= 31
}

function isDigit(word: string): boolean {
  return word.charAt(0) >= '0' && word.charAt(0) <= '9'
}

const caseEnding = /(?:es|en|s|e|n)$/

function isOrdinalNoun(word: string): boolean {
  return ordinalNouns.has(word) || ordinalNouns.has(word.replace(caseEnding, '')) || ordinalNouns.has(word.slice(0, -1))
}

const platforms = wordSet('auf bei via über von')

const rules: SentenceRules = {
  abbreviations: abbreviationKind,
  starters,
  labels,
  markedNames: wordSet('Yahoo! Jeopardy! Wham!'),
  // in German the verb comes first: `„Ist es neu?“ fragte Müller.`
  sayingVerbs: new Set(),
  capitalNouns: true,
  // `Das steht auf X. Musk widerspricht.`
  isLetterName: (letter, before) => letter === 'X' && platforms.has(before),
  numberEnds
}

/** Offsets at which a German sentence begins, in rising order, never 0. */
export function germanSentenceStarts(text: string): readonly number[] {
  return findSentenceStarts(text, rules)
}
