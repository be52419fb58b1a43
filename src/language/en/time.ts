/**
 * Times of day and running times. `14:30` is no "fourteen colon thirty", and the `p.m.` behind a time must not end the sentence.
 *
 *     at 2:30 p.m.  →  at two thirty P M
 */
import { digits, matchAt, type Rule, type Token, type Written, wordAfter } from '../rule.js'
import { endsWord, isAttached, justBefore, pastStop } from './context.js'
import { cardinal, decimal, twoDigits } from './numbers.js'

const clock = /(\d{1,2})(?:([:.])(\d{2})(?::(\d{2}))?)?(?!\d|,\d)/y
const half = / ?([aApP])\.? ?[mM](?![A-Za-z0-9])/y
const dash = / ?[–-] ?(?=\d)/y
/** `14.30 BST` is a time by its zone. */
const zone = / (?:GMT|BST|IST|CES?T|UTC)(?![A-Za-z])/y
const dashBehindStop = /\.? ?[–-] ?(?=\d)/y

/** One time with its half of the day. */
interface Clock {
  readonly end: number
  readonly spoken: string
  /** `A M`, `P M` or ''. */
  readonly half: string
}

export const time: Rule = {
  class: 'time',
  starts: digits,
  read: (written, at) => {
    const { text } = written
    if (isAttached(text, at) || text[at - 1] === '.' || text[at - 1] === ':') return undefined
    const early = text[at] === '0' ? matchAt(beforeTen, text, at) : null
    if (early !== null) return { end: at + 4, spoken: earlyHour(early) }
    const first = clockAt(text, at)
    if (first === undefined) return undefined
    const joint = matchAt(first.half === '' ? dash : dashBehindStop, text, first.end)
    const second = joint === null ? undefined : clockAt(text, first.end + joint[0].length)
    if (second !== undefined && isTime(text, at, second))
      return told(written, second, `${first.spoken} to ${second.spoken}`)
    return isTime(text, at, first) ? told(written, first, first.spoken) : undefined
  }
}

const beforeTen = /0([1-9])([0-5]\d)(?= (?:hours|GMT|UTC|BST|CET|EST|EDT|ET|PT)\b)/y

/** `0600 hours` → "oh six hundred", `0730 GMT` → "oh seven thirty" */
function earlyHour([, hour = '', minute = '']: RegExpExecArray): string {
  return `oh ${cardinal(hour)} ${minute === '00' ? 'hundred' : twoDigits(minute)}`
}

function clockAt(text: string, at: number): Clock | undefined {
  const match = matchAt(clock, text, at)
  if (match === null) return undefined
  const [written, hour = '', sign, minute, second] = match
  const end = at + written.length
  const daytime = matchAt(half, text, end)
  const isValid = Number(hour) <= (daytime === null ? 24 : 12) && Number(minute ?? 0) < 60
  if (!isValid || (sign === '.' && daytime === null && matchAt(zone, text, end) === null)) return undefined
  if (daytime === null)
    return {
      end,
      spoken: second === undefined ? hourWords(hour, minute) : duration(hour, minute ?? '', second),
      half: ''
    }
  const letters = `${daytime[1]?.toUpperCase()} M`
  if (second !== undefined)
    return { end: end + daytime[0].length, spoken: `${duration(hour, minute ?? '', second)} ${letters}`, half: letters }
  const minutes = minute === undefined || minute === '00' ? '' : ` ${twoDigits(minute)}`
  return {
    end: end + daytime[0].length,
    spoken: `${cardinal(String(Number(hour)))}${minutes} ${letters}`,
    half: letters
  }
}

/** "fourteen thirty", "nine o'clock", "fourteen hundred", "midnight" */
function hourWords(hour: string, minute: string | undefined): string {
  const number = Number(hour)
  const words = cardinal(String(number))
  if (minute === undefined) return words
  if (minute !== '00') return `${words} ${twoDigits(minute)}`
  if (number === 0 || number === 24) return 'midnight'
  return number <= 12 ? `${words} o'clock` : `${words} hundred`
}

function duration(hour: string, minute: string, second: string): string {
  return `${counted(hour, 'hour')} ${counted(minute, 'minute')} and ${counted(second, 'second')}`
}

function counted(number: string | undefined, unit: string): string {
  if (number === undefined) return ''
  return `${cardinal(String(Number(number)))} ${unit}${Number(number) === 1 ? '' : 's'}`
}

const ratioBefore =
  /\b(?:ratios?|odds|split|scale|score|chances?|mix|scored|verse) (?:of |at |is |are |was |were )?(?:about )?$/i
const ratioAfter = /^(?:ratio|odds|split|scale|mix|majority|victory|win|defeat|lead|draw|aspect)$/

/** A colon between numbers is a time unless the words around it speak of a ratio. */
function isTime(text: string, at: number, { end, half: daytime }: Clock): boolean {
  if (daytime !== '') return true
  const isClock = /[:.]/.test(text.slice(at, end)) && endsWord(text, end)
  if (!isClock || text[end] === ':') return false
  return !ratioBefore.test(justBefore(text, at)) && !ratioAfter.test(wordAfter(text, end))
}

const lasts = /(\d{1,3}):(\d{2})(?=[ -]minutes?\b)/y

function told({ text, endsSentence }: Written, last: Clock, spoken: string): Token {
  const isDotted = last.half !== '' && text[last.end] === '.' && /\. ?[mM]$/.test(text.slice(last.end - 3, last.end))
  return { end: isDotted ? pastStop(text, last.end, endsSentence) : last.end, spoken }
}

const finish = /(\d{1,2}):(\d{2})\.(\d{1,3})(?!\d)/y
const parts = /(?:(\d{1,3}) ?h(?:rs?)? ?)?(\d{1,2}) ?m(?:in)?(?: ?(\d{1,2}) ?s(?:ec)?)?(?![A-Za-z\d/])/y

/** `26:17.53` in a race, `2h 30m`, `5m20s` */
function lasting(text: string, at: number): Token | undefined {
  const race = matchAt(finish, text, at)
  if (race !== null) {
    const [whole, minutes = '', seconds = '', rest = ''] = race
    return {
      end: at + whole.length,
      spoken: `${counted(minutes, 'minute')} and ${decimal(String(Number(seconds)), rest)} seconds`
    }
  }
  const found = matchAt(parts, text, at)
  if (found === null || (found[1] === undefined && found[3] === undefined)) return undefined
  const words = [counted(found[1], 'hour'), counted(found[2], 'minute'), counted(found[3], 'second')]
  return { end: at + found[0].length, spoken: words.filter(Boolean).join(' ') }
}

/** `a 2:45 minute song`: "two minutes forty-five seconds". */
export const runningTime: Rule = {
  class: 'time',
  starts: digits,
  read: ({ text }, at) => {
    const match = isAttached(text, at) ? null : matchAt(lasts, text, at)
    if (match === null) return isAttached(text, at) ? undefined : lasting(text, at)
    const end = at + match[0].length + ' minutes'.length
    if (text[end - 1] === 's')
      return { end, spoken: `${counted(match[1] ?? '', 'minute')} ${counted(match[2] ?? '', 'second')}` }
    const single = (digits = '') => cardinal(String(Number(digits)))
    return { end: end - 1, spoken: `${single(match[1])} minute ${single(match[2])} second` }
  }
}
