/** What services count; each takes a stretch of a print cut at the edges of tags, and sums over stretches are exact. */

/** UTF-16 units with all markup: never less than a service that counts code points. */
export function characters(print: string): number {
  return print.length
}

/** The text counted last: a service with a limit of length and one of time has the same characters counted twice. */
let counted = { print: '', billed: 0 }

/** UTF-16 units outside of tags, references as they are written. */
export function billedCharacters(print: string): number {
  if (print !== counted.print) counted = { print, billed: outsideOfTags(print) }
  return counted.billed
}

function outsideOfTags(print: string): number {
  let count = 0
  for (let at = 0; at < print.length; ) {
    const open = print.indexOf('<', at)
    if (open === -1) return count + print.length - at
    count += open - at
    const close = print.indexOf('>', open)
    if (close === -1) return count
    at = close + 1
  }
  return count
}

const encoder = new TextEncoder()
/** Most stretches are short, and need no room of their own; a unit of text has three bytes at most. */
const longestShort = 400
const room = new Uint8Array(3 * longestShort)

/** UTF-8 with all markup. */
export function bytes(print: string): number {
  return print.length > longestShort ? encoder.encode(print).length : encoder.encodeInto(print, room).written
}

/** Read slowly: most voices need 60 to 70 milliseconds for a character of German or English. */
const millisecondsPerCharacter = 80
/** Pauses by strength last a second at most with all services that tell. */
const millisecondsPerStrength = 1000

/** How long a print takes to say, rather too long than too short. */
export function milliseconds(print: string): number {
  let silence = 0
  let characters = billedCharacters(print)
  for (let at = print.indexOf(pauseTag); at !== -1; at = print.indexOf(pauseTag, at + 1))
    silence += pauseAt(at + pauseTag.length, print)
  for (let at = print.indexOf(aliasTag); at !== -1; at = print.indexOf(aliasTag, at + 1))
    characters += aliasIn(print.slice(at, print.indexOf('>', at)))
  return characters * millisecondsPerCharacter + silence
}

const pauseTag = '<break '
const aliasTag = '<sub '
const alias = 'alias="'

/** The length that an attribute says, as we write them: `time="500ms"`. */
function pauseAt(offset: number, print: string): number {
  if (!print.startsWith(time, offset)) return millisecondsPerStrength
  let length = 0
  let at = offset + time.length
  for (let digit = print.charCodeAt(at) - zero; digit >= 0 && digit <= 9; digit = print.charCodeAt(++at) - zero)
    length = length * 10 + digit
  return print.startsWith('ms"', at) ? length : millisecondsPerStrength
}

const time = 'time="'
const zero = 0x30

/** How many characters are said instead of those inside. */
function aliasIn(tag: string): number {
  const start = tag.indexOf(alias)
  return start === -1 ? 0 : Math.max(0, tag.indexOf('"', start + alias.length) - start - alias.length)
}

/** Elements that name a voice or a sound. */
export function voices(print: string): number {
  return occurrences(print, '<voice ') + occurrences(print, '<audio ')
}

function occurrences(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count++
  return count
}
