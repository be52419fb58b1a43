/** What is wrong at a place, and what a field should be, by name. */
type Words = Readonly<Record<string, string>>

/** What keeps a text from being JSON. */
export const jsonDe: Words = {
  end: 'Die Datei hört mittendrin auf.',
  'extra-comma': 'Nach diesem Komma folgt nichts mehr; JSON erlaubt das nicht.',
  'missing-comma': 'Hier fehlt ein Komma.',
  'line-end-in-string': 'Ein Text in Anführungszeichen enthält ein Zeilenende oder Steuerzeichen.',
  escape: 'Nach dem Zeichen \\ steht etwas, das JSON nicht kennt.',
  deep: 'Die Werte sind zu tief verschachtelt.',
  'after-end': 'Nach dem Ende steht noch etwas.',
  unexpected: 'Von hier an ist die Datei kein JSON.'
}

export const jsonEn: Words = {
  end: 'The file ends in the middle.',
  'extra-comma': 'Nothing follows this comma; JSON does not allow that.',
  'missing-comma': 'A comma is missing here.',
  'line-end-in-string': 'A text in quotation marks holds a line end or control character.',
  escape: 'The character \\ is followed by something JSON does not know.',
  deep: 'The values are nested too deeply.',
  'after-end': 'Something stands behind the end.',
  unexpected: 'From here on the file is not JSON.'
}

/** Kinds of values. */
export const fieldsDe: Words = {
  string: 'ein Text in Anführungszeichen',
  number: 'eine Zahl',
  boolean: 'true oder false',
  object: 'ein Objekt in geschweiften Klammern'
}

export const fieldsEn: Words = {
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object in braces'
}

/** A time as it stands in a file: `1 Sekunde`, `0.5 Sekunden`. */
export function secondsDe(count: number): string {
  return `${count} ${count === 1 ? 'Sekunde' : 'Sekunden'}`
}

export function secondsEn(count: number): string {
  return `${count} ${count === 1 ? 'second' : 'seconds'}`
}
