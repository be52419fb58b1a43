/**
 * The gender and number of German nouns, as far as numbers before them need it: "ein 2. Versuch" is "zweiter", "ein 4. Modell"
 * is "viertes". Words not in the table are known by their last part (Rechen-zentrum) or by their ending (-ung, -heit).
 */
import { remembering } from '../remember.js'

export type Gender = 'm' | 'f' | 'n'
export type GrammaticalNumber = 'singular' | 'plural'

/** The nouns of the news by gender, each in its singular, small letters; the last parts of compounds count as well. */
const singulars: Readonly<Record<Gender, string>> = {
  m: `tag monat abend morgen mittag augenblick moment zeitpunkt termin herbst sommer winter frühling januar jänner februar märz april
    mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag advent
    geburtstag jahrgang jahrestag weltkrieg krieg platz rang versuch anlauf schritt teil punkt satz absatz artikel abschnitt anhang
    band akt gang wahlgang durchgang lauf stock spieltag sieg sieger titel treffer ball satz grad preis euro dollar cent franken rubel
    złoty yen yuan won peso rand zoll meter kilometer zentimeter millimeter nanometer hektar liter mensch mann bürger nutzer kunde
    mitarbeiter arbeiter arbeitnehmer beschäftigter anbieter hersteller entwickler forscher experte student schüler lehrer arzt patient
    minister präsident kanzler chef ceo vorstand vorsitzender sprecher gründer investor partner gegner gast zuschauer hörer leser
    konzern betrieb laden markt staat ort raum kreis bezirk kanton landkreis wahlkreis bund rat bundesrat bundestag landtag ausschuss
    senat verein verband vertrag entwurf beschluss antrag plan vorschlag bericht beitrag text brief kommentar podcast artikel
    absatz umsatz gewinn verlust anteil wert index kurs zins kredit fonds etat haushalt posten betrag aufschlag rabatt bonus
    chip prozessor rechner computer laptop server cluster roboter bot agent chatbot assistent algorithmus datensatz speicher akku
    bildschirm monitor knopf schalter sensor motor wagen zug bus flug flughafen hafen weg kilowatt strom stau unfall fehler absturz
    angriff fall vorfall tod schuss test benchmark vergleich unterschied grund faktor effekt trend start beginn schluss abschluss
    besuch gipfel kongress auftritt vortrag film song kanal account link klick download prompt kontext layer patch commit release
    block baustein würfel stern planet satellit wal hund baum berg fluss see wald park turm stuhl tisch schrank stift ring kopf arm
    finger zahn herzinfarkt virus tropfen löffel teller topf becher kaffee tee apfel jahrestag parteitag feiertag arbeitstag
    werktag urlaubstag klimagipfel prozentpunkt quadratmeter kubikmeter spielraum job arbeitsplatz studienplatz auftrag kauf verkauf
    deal druck stich schnitt blick schlag stoß sprung tanz wunsch traum gedanke name buchstabe franken nachfolger vorgänger
    durchlauf quartalsbericht geschäftsbericht rückgang anstieg zuwachs brand bau umbau neubau einsatz ersatz zusatz vorsatz
    bildpunkt kern rechenkern kerl junge sohn vater bruder enkel neffe onkel rekord teilnehmer tote deutsche abgeordnete angestellte beschäftigte kranke verletzte jugendliche erwachsene
    vorsitzende befragte studierende überlebende arbeitslose selbstständige fc sc sv dfb-pokal pokal`,
  f: `stunde minute sekunde woche nacht stundenzahl zeit jahreszeit stelle stufe phase runde etappe halbzeit liga bundesliga klasse
    generation auflage ausgabe version fassung folge staffel seite zeile spalte tabelle abbildung reihe serie lesung sitzung
    amtszeit wahlperiode legislaturperiode instanz kammer etage hälfte million milliarde billion billiarde trillion firma bank
    behörde universität uni hochschule schule fakultät klinik kirche stadt gemeinde region provinz straße brücke grenze küste insel
    wahl stimme partei fraktion koalition regierung opposition kommission union republik nation armee polizei justiz frau mutter
    tochter schwester person bürgerin nutzerin kundin forscherin ministerin präsidentin kanzlerin chefin sprecherin gpu cpu tpu npu api
    url app ki ai ip sim-karte karte grafikkarte kamera batterie maschine anlage fabrik leitung anfrage frage antwort aufgabe
    lösung regel norm richtlinie verordnung klage strafe steuer abgabe gebühr prämie aktie anleihe rente krone rupie lira mark
    tonne kilowattstunde megawattstunde gigawattstunde terawattstunde wattstunde amperestunde kalorie meile unze kw chance idee methode
    technik technologie software hardware plattform cloud datenbank datei zeile schnittstelle funktion einheit schicht
    variante art form farbe größe höhe breite länge tiefe fläche menge zahl ziffer nummer note quote rate last lücke schwäche stärke
    kraft macht hilfe liste studie analyse umfrage messe konferenz woche messe party rede show sendung episode nachricht
    mail e-mail meldung mitteilung zeitung presse agentur redaktion quelle welle krise pandemie krankheit impfung dosis spritze tablette
    flasche dose tasse kiste tüte scheibe tür wand wohnung küche feier ehe taufe reise fahrt tour spur linie fahrbahn autobahn kurve
    wende ecke kante spitze mitte reihe kette gruppe truppe mannschaft crew band dividende bilanz summe differenz ursache wirkung
    folge lehre kur sprache stimme hand wange zehe nase nuss birne banane katze kuh maus fliege blume pflanze wurzel
    sonate sinfonie symphonie oper division kompanie verfassung novelle fusion mission rakete sonde kritik million kopie tonne std min mio mrd bio sek
    hochzeit ausbaustufe preisstufe ebene einwohnerin patientin mieterin rolle szene strophe lektion these folie idee pause
    aufl ausg abt str nr abb kl stk mehrheit minderheit überschrift spielminute hürde sure kategorie dekade epoche ära`,
  n: `jahr jahrhundert jahrtausend jahrzehnt quartal halbjahr semester trimester lebensjahr geschäftsjahr wochenende datum mal kapitel
    buch blatt heft bild video foto wort zeichen symbol token prozent promille pfund kilo kilogramm gramm watt kilowatt megawatt
    gigawatt volt ampere hertz gigahertz byte kilobyte megabyte gigabyte terabyte bit pixel kilo karat barrel fass modell sprachmodell
    system programm projekt produkt gerät handy smartphone tablet auto fahrzeug flugzeug schiff boot rad fahrrad haus gebäude
    zentrum rechenzentrum werk kraftwerk kernkraftwerk unternehmen start-up startup büro amt ministerium institut labor museum theater
    kino krankenhaus gericht gesetz verfahren urteil verbot recht tor spiel finale halbfinale viertelfinale achtelfinale team mitglied
    kind baby mädchen land bundesland dorf gebiet viertel stadtviertel feld grundstück zimmer stockwerk obergeschoss untergeschoss
    ergebnis ziel problem risiko beispiel argument thema kriterium merkmal detail element teilchen atom molekül gen protein medikament
    mittel budget kapital vermögen geld konto depot papier patent angebot geschäft abo abonnement ticket los lot update upgrade feature
    netz netzwerk kabel modul panel display fenster tool plugin skript template experiment training interview gespräch treffen
    forum seminar album lied konzert festival fest jubiläum opfer tier pferd schwein huhn schaf ei brot glas bier wasser feuer
    licht signal muster level release-datum bündnis abkommen paket programmpaket leben ende ereignis attentat verbrechen
    delikt rätsel geheimnis paar dutzend hundert tausend meisterschaftsspiel match remis rennen duell turnier drittel fünftel zehntel
    stück quadrat dach fundament lager regal bett sofa instrument klavier klavierkonzert mikrofon radio fernsehen format original
    exemplar gramm milligramm kilojoule joule newton pascal bar dezibel zitat inserat magazin journal portal forum archiv register
    reich arrondissement bataillon regiment kabinett parlament mandat votum referendum amtsjahr dienstjahr schuljahr zertifikat
    jh jhd hj kap llm sdk ipo pdf wlan gb tb mb kb kg cm mm km mw gw kw`
}

const endings: readonly (readonly [ending: RegExp, gender: Gender])[] = [
  [
    /(?:ung|heit|keit|schaft|tion|sion|tät|ik|ur|enz|anz|erei|logie|graphie|grafie|itis|ose|thek|ade|age|ette|ine|euse|in)$/,
    'f'
  ],
  [/(?:chen|lein|ment|um|nis|tum|gramm|phon|skop|meter|(?<!l)ing|al)$/, 'n'],
  [/(?:er|ling|ismus|ist|or|ant|ent|eur|är|ich|ig|us|loge|graph|graf|at)$/, 'm'],
  [/e$/, 'f']
]

const shortestPart = 3

let genders: ReadonlyMap<string, Gender> | undefined

function table(): ReadonlyMap<string, Gender> {
  if (genders !== undefined) return genders
  const made = new Map<string, Gender>()
  for (const gender of ['m', 'f', 'n'] as const) {
    for (const word of singulars[gender].split(/\s+/)) if (!made.has(word)) made.set(word, gender)
  }
  genders = made
  return made
}

/** What is known of a noun; nothing where neither the word nor its last part nor its ending is known. */
interface Known {
  readonly gender?: Gender
  readonly number?: GrammaticalNumber
}

const knownOf = remembering((noun: string): Known => {
  const word = lastWord(noun)
  const gender = genderOfWord(word)
  const number = numberOfWord(word)
  return { ...(gender && { gender }), ...(number && { number }) }
})

/** The gender of a noun; undefined where neither the word nor its last part nor its ending is known. */
export function genderOf(noun: string): Gender | undefined {
  return knownOf(noun).gender
}

/** Whether a noun stands in the plural; undefined where the table does not tell. `Modelle` → plural, `Modell` → singular. */
export function numberOf(noun: string): GrammaticalNumber | undefined {
  return knownOf(noun).number
}

function genderOfWord(word: string): Gender | undefined {
  return tabled(word) ?? tabledPlural(word) ?? endings.find(([ending]) => ending.test(word))?.[1]
}

/** `Tage`, `Häuser`, `Quartals`: the table knows singulars in the nominative. */
function tabledPlural(word: string): Gender | undefined {
  for (const ending of inflections) {
    const gender = word.endsWith(ending) ? tabled(withoutUmlaut(word.slice(0, -ending.length))) : undefined
    if (gender !== undefined) return gender
  }
  return undefined
}

const inflections = ['es', 'en', 'er', 'ern', 's', 'n', 'e'] as const

/** The last part of `Q-Bit-Rechner`, small; an acronym of capitals stays whole. */
function lastWord(noun: string): string {
  return noun.slice(noun.lastIndexOf('-') + 1).toLowerCase()
}

function tabled(word: string): Gender | undefined {
  const known = table()
  for (let at = 0; word.length - at >= shortestPart; at++) {
    const gender = known.get(at === 0 ? word : word.slice(at))
    // a short word inside a longer one is hardly its last part, and one letter is no first part: Sp-ort, P-reise
    if (gender !== undefined && (at === 0 || (at > 1 && word.length - at > shortestPart))) return gender
  }
  return known.get(word)
}

const pluralEndings = ['innen', 'en', 'er', 'n', 'e', 's'] as const

function numberOfWord(word: string): GrammaticalNumber | undefined {
  if (tabled(word) !== undefined) return 'singular'
  const ending = pluralEndings.find(
    it => word.endsWith(it) && tabled(withoutUmlaut(word.slice(0, -it.length))) !== undefined
  )
  return ending === undefined || (ending === 's' && isGenitive(word)) ? undefined : 'plural'
}

/** `Quartals`: only words from English and acronyms have a plural in -s. */
function isGenitive(word: string): boolean {
  return (
    genderOfWord(word.slice(0, -1)) !== 'f' &&
    !/(?:token|chip|bot|app|test|team|job|deal|update|feature|tool|startup|start-up|account|podcast)s$/.test(word)
  )
}

const umlauts: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }

/** `häus` → `haus`, where the table knows no such word with its umlaut. */
function withoutUmlaut(stem: string): string {
  return tabled(stem) === undefined ? stem.replace(/[äöü](?=[^äöü]{0,4}$)/, it => umlauts[it] ?? it) : stem
}
