/** What services count; each takes a stretch of a print cut at the edges of tags, and sums over stretches are exact. */

/** UTF-16 units with all markup: never less than a service that counts code points. */
export function characters(print: string): number {
  return print.length
}

/** UTF-16 units outside of tags, references as they are written. */
export function billedCharacters(print: string): number {
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

/** UTF-8 with all markup. */
export function bytes(print: string): number {
  return print.length > longestCounted ? new TextEncoder().encode(print).length : countedBytes(print)
}

/** Longer texts are encoded by the engine in less time than it takes to count them. */
const longestCounted = 200

function countedBytes(print: string): number {
  let count = print.length
  for (let i = 0; i < print.length; i++) {
    const unit = print.charCodeAt(i)
    // A surrogate pair is two units and four bytes.
    if (unit > 0x7f) count += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return count
}

/** Read slowly: most voices need 60 to 70 milliseconds for a character of German or English. */
const millisecondsPerCharacter = 80
/** Pauses by strength last a second at most with all services that tell. */
const millisecondsPerStrength = 1000

/** How long a print takes to say, rather too long than too short. */
export function milliseconds(print: string): number {
  let sum = billedCharacters(print) * millisecondsPerCharacter
  for (let at = print.indexOf('<break '); at !== -1; at = print.indexOf('<break ', at + 1)) {
    sum += Number(/^<break time="(\d{1,9})ms"/.exec(print.slice(at, at + 30))?.[1] ?? millisecondsPerStrength)
  }
  for (let at = print.indexOf('alias="'); at !== -1; at = print.indexOf('alias="', at + 7)) {
    sum += Math.max(0, print.indexOf('"', at + 7) - at - 7) * millisecondsPerCharacter
  }
  return sum
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
