/**
 * Weekdays cut short, only where they are days: in ranges, before dates, after "am" and its like. `So.` alone is a word.
 *
 *     Mo.–Fr. und am Sa., 7. März  →  Montag bis Freitag und am Samstag, 7. März
 */
import { isDigit } from '../characters.js'
import { matchAt, type Rule, type Token, type Written, wordBefore } from '../rule.js'
import { isCapital, isLetter, lettersEnd, pastBlanks } from './letters.js'

export const weekdayRule: Rule = {
  class: 'weekday',
  starts: 'MDFS',
  odd: ['stop', 'hyphen', 'sign'],
  read: readWeekday
}

const days = new Map([
  ['Mo', 'Montag'],
  ['Di', 'Dienstag'],
  ['Mi', 'Mittwoch'],
  ['Do', 'Donnerstag'],
  ['Fr', 'Freitag'],
  ['Sa', 'Samstag'],
  ['So', 'Sonntag']
])

const nextDay =
  /(\.?)( ?[–—-] ?| ?\/ ?| ?& ?| ?\+ ?|, ?| bis | und | oder | u\. | bzw\. )(Mo|Di|Mi|Do|Fr|Sa|So)(?=(\.?)(?![A-Za-zÄÖÜäöüß]|-[a-zäöüß]))/y

function readWeekday(written: Written, at: number): Token | undefined {
  const { text } = written
  const first = lettersEnd(text, at) === at + 2 ? days.get(text.slice(at, at + 2)) : undefined
  if (first === undefined || isLetter(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '-') return undefined
  return readChain(written, at, first) ?? readSingle(written, at, first)
}

/** `Mo.–Fr.`, `Mo-Fr`, `Mo., Di. und Fr.` */
function readChain(written: Written, at: number, first: string): Token | undefined {
  const { text } = written
  let spoken = first
  let end = at + 2
  let isCertain = false
  for (let links = 0; links < 6; links++) {
    const match = matchAt(nextDay, text, end)
    if (match === null) break
    const [whole, stop, joint = '', day = '', lastStop] = match
    isCertain ||= (stop === '.' && lastStop === '.') || /[–—/-]/.test(joint)
    spoken += jointWords(joint) + (days.get(day) ?? day)
    end += whole.length
  }
  if (!isCertain) return undefined
  return { end: pastStop(written, end), spoken }
}

function jointWords(joint: string): string {
  const sign = joint.trim()
  if (sign === '–' || sign === '—' || sign === '-') return ' bis '
  if (sign === ',') return ', '
  return sign === 'bis' || sign === 'oder' ? ` ${sign} ` : sign === 'bzw.' ? ' beziehungsweise ' : ' und '
}

/** After the dot at an offset, unless the sentence ends there. */
function pastStop({ text, endsSentence }: Written, at: number): number {
  return text.charAt(at) === '.' && !endsSentence(at) ? at + 1 : at
}

const beforeDays = new Set(
  'am vom bis ab seit jeden nächsten kommenden letzten vergangenen diesen zum den dem Am Vom Bis Ab Jeden'.split(' ')
)

/** `am Do., 12. Februar`, `Mi. 19 Uhr`, `ab Fr.` */
function readSingle(written: Written, at: number, day: string): Token | undefined {
  const { text } = written
  const end = at + 2
  const hasStop = text.charAt(end) === '.'
  const isAnnounced = beforeDays.has(wordBefore(text, at))
  // with the blank or comma behind it, since `Do` by itself is a word of English, too
  const withNext = { end: end + 1, spoken: day + text.charAt(end) }
  if (!hasStop && isListed(text, at) && (matchAt(opening, text, end) ?? matchAt(dayBehind, text, end)) !== null)
    return withNext
  if (!hasStop && !(isAnnounced || text.charAt(at - 1) === '(')) return undefined
  const goesOn =
    hasStop && !written.endsSentence(end) && day !== 'Sonntag' && !isCapital(text.charCodeAt(pastBlanks(text, end + 1)))
  if (goesOn) return { end: end + 1, spoken: day }
  if (!hasStop && (isBeforeDate(text, end) || matchAt(atTime, text, end) !== null)) return withNext
  if (hasStop && (isAnnounced || isBeforeDate(text, end + 1))) return { end: pastStop(written, end), spoken: day }
  return undefined
}

/** `So, 9.11.`, `Mo 3. März` */
const dayBehind = /(?:,? )\d{1,2}\.(?: ?\d{1,2}\.| (?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))/y
/** `am Do um 8 Uhr` */
const atTime = / (?:um|ab|gegen|von|bis) \d/y
const opening = / (?:ab |bis |von )?\d{1,2}(?:[.:]\d\d)? ?(?:[–-] ?\d{1,2}(?:[.:]\d\d)? ?)?(?:Uhr|h)(?![a-zäöüß])/y

/** `Mo–Do 8–12 Uhr, Fr 8–10 Uhr`: opening hours, one day after the other. */
function isListed(text: string, at: number): boolean {
  return at === 0 || (text.charAt(at - 1) === ' ' && ',;:'.includes(text.charAt(at - 2)))
}

/** A number behind it, perhaps after a comma: `Do., 12. Februar`. */
function isBeforeDate(text: string, from: number): boolean {
  const past = text.charAt(from) === ',' ? from + 1 : from
  const next = pastBlanks(text, past)
  return next > past && isDigit(text.charCodeAt(next))
}
