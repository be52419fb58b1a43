import type { Bilingual } from '../protocol.js'

/** What the classes of readings are called, for people. */
const names: Readonly<Record<string, readonly [de: string, en: string]>> = {
  lexicon: ['Lexikon der Sendung', "the show's lexicon"],
  name: ['Name aus dem mitgelieferten Lexikon', 'name from the built-in lexicon'],
  foreign: ['fremdes Wort', 'foreign word'],
  abbreviation: ['Abkürzung', 'abbreviation'],
  acronym: ['Kurzwort aus Anfangsbuchstaben', 'acronym'],
  address: ['Anschrift', 'address'],
  cardinal: ['Zahl', 'number'],
  citation: ['Fundstelle', 'citation'],
  compound: ['zusammengesetztes Wort', 'compound word'],
  date: ['Datum', 'date'],
  decimal: ['Kommazahl', 'decimal number'],
  digits: ['Ziffern, einzeln gelesen', 'digits, read one by one'],
  electronic: ['Adresse im Netz', 'network address'],
  emoji: ['Emoji', 'emoji'],
  fraction: ['Bruch', 'fraction'],
  gender: ['Form für alle Geschlechter', 'form for all genders'],
  id: ['Kennung', 'identifier'],
  identifier: ['Kennung', 'identifier'],
  legal: ['Gesetzesstelle', 'legal reference'],
  'letter-digit': ['Buchstaben mit Ziffern', 'letters with digits'],
  'list-item': ['Aufzählungszeichen', 'list item'],
  magnitude: ['große Zahl', 'large number'],
  math: ['Rechenzeichen', 'mathematics'],
  'model-name': ['Name eines Modells', 'name of a model'],
  money: ['Geldbetrag', 'amount of money'],
  ordinal: ['Ordnungszahl', 'ordinal number'],
  percent: ['Prozent', 'per cent'],
  period: ['Zeitraum', 'period'],
  phone: ['Telefonnummer', 'phone number'],
  range: ['von … bis', 'range'],
  roman: ['römische Zahl', 'Roman numeral'],
  score: ['Spielstand', 'score'],
  'score-ratio': ['Spielstand oder Verhältnis', 'score or ratio'],
  symbol: ['Zeichen', 'symbol'],
  time: ['Uhrzeit', 'time of day'],
  typography: ['Satzzeichen', 'typography'],
  unit: ['Maß mit Einheit', 'measure with unit'],
  version: ['Version', 'version'],
  weekday: ['Wochentag', 'day of the week'],
  year: ['Jahreszahl', 'year']
}

/** The name of a class for people; a class without one is called as it calls itself. */
export function className(name: string): Bilingual {
  const [de, en] = (Object.hasOwn(names, name) ? names[name] : undefined) ?? [name, name]
  return { de, en }
}
