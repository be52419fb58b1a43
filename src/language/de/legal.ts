/**
 * Laws: section signs and numbers of the Union's acts.
 *
 *     Siehe §§ 5–7 und die Verordnung (EU) 2024/1689.
 *     →  Siehe Paragrafen fünf bis sieben und die Verordnung E U zweitausendvierundzwanzig Schrägstrich eintausendsechshundertneunundachtzig.
 */
import { matchAt, type Rule, type Token, type Written } from '../rule.js'
import { pastBlanks, spelled } from './letters.js'
import { cardinal } from './numbers.js'
import { readReference } from './reference.js'

export const legalRule: Rule = {
  class: 'legal',
  starts: '§(',
  read: ({ text }: Written, at) => (text.charAt(at) === '§' ? readSection(text, at) : readAct(text, at))
}

const signs = /§{1,40}/y

/** `§ 5`, `§§ 5–7`, `§ 44b`; alone it is "Paragraf". */
function readSection(text: string, at: number): Token {
  const [sections = '§'] = matchAt(signs, text, at) ?? []
  const end = at + sections.length
  const number = readReference(text, pastBlanks(text, end), sections.length > 1)
  const word = sections.length > 1 || number?.isPlural ? 'Paragrafen' : 'Paragraf'
  return number === undefined ? { end, spoken: word } : { end: number.end, spoken: `${word} ${number.spoken}` }
}

const act = /\((EU|EG|EWG|GASP|EURATOM|Euratom)\) ?(?:(Nr)\.? ?)?(\d{2,4})\/(\d{1,4})(?!\d)/y

/** `(EU) 2024/1689`, `(EG) Nr. 561/2006`. */
function readAct(text: string, at: number): Token | undefined {
  const match = matchAt(act, text, at)
  if (match === null) return undefined
  const [whole, body = '', count, first = '', second = ''] = match
  const name = body === body.toUpperCase() && body !== 'EURATOM' ? spelled(body) : 'Euratom'
  const numbers = `${cardinal(first)} Schrägstrich ${cardinal(second)}`
  return { end: at + whole.length, spoken: `${name}${count === undefined ? '' : ' Nummer'} ${numbers}` }
}
