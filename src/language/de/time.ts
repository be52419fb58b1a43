/**
 * Times of day and durations: the hour comes before "Uhr", the minutes after it.
 *
 *     Von 8:00 bis 16:30 Uhr  →  Von acht bis sechzehn Uhr dreißig, 2:45 Minuten  →  zwei Minuten fünfundvierzig
 */
import { isCapitalLetter, isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { wordSet } from '../sentences.js'
import { goesOn, isTied, labelBefore, lettersAt, pastBlank } from './context.js'
import { oneAt } from './grammar.js'
import { cardinal, decimal } from './numbers.js'
import { joinedBefore, numeralAt } from './numeral.js'
import { unitAt } from './units.js'

export const time: Rule = { class: 'time', starts: digits, read }

/** `14:30:05`, `18.45`, `9`. */
interface Clock {
  readonly hours: string
  readonly minutes: string
  readonly seconds: string
  readonly sign: string
  readonly end: number
}

const clock = /(\d{1,2})(?:([:.])(\d{2})(?:\2(\d{2}))?)?(?!\d)/y

function read(written: Written, at: number): Token | undefined {
  const { text } = written
  const numeral = numeralAt(text, at)
  if (numeral === undefined || numeral.runEnd - at > 2 || !mayBeTime(text, numeral.runEnd) || isTied(text, at))
    return undefined
  const first = clockAt(text, at)
  if (first === undefined) return undefined
  const race = first.sign === ':' && text.charCodeAt(first.end) === 0x2c ? inRace(written, at) : undefined
  return race ?? range(written, at, first) ?? single(written, at, first)
}

/** Colon, dot, dash, or a blank with `Uhr` or `h` or a dash behind it. */
function mayBeTime(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code === 0x20) {
    const next = text.charCodeAt(end + 1)
    return next === 0x55 || next === 0x68 || next === 0x2013 || next === 0x2d || next === 0x62
  }
  return code === 0x3a || code === 0x2e || code === 0x2d || code === 0x2013 || code === 0x68 || code === 0x55
}

function clockAt(text: string, at: number): Clock | undefined {
  const [whole, hours = '', sign = '', minutes = '', seconds = ''] = matchAt(clock, text, at) ?? []
  return whole === undefined ? undefined : { hours, minutes, seconds, sign, end: at + whole.length }
}

const race =
  /(?:(\d{1,2}):)?(\d{1,2}):(\d{2}),(\d{1,3})(?!\d)(?: ?(?:Std|Min|min|h)(?![A-Za-zäöüß])\.?| (?:Stunden|Minuten)(?![a-zäöüß]))?/y

/** `8:58,15` and `1:21:08,429 Std.` of races: "acht Minuten achtundfünfzig Komma eins fünf Sekunden". */
function inRace(written: Written, at: number): Token | undefined {
  const { text } = written
  const [whole, hours, minutes = '', seconds = '', parts = ''] = matchAt(race, text, at) ?? []
  if (whole === undefined || Number(seconds) > 59 || !isUnlikeScore(text, at)) return undefined
  const last = at + whole.length
  const end = text.charCodeAt(last - 1) === 0x2e && written.endsSentence(last - 1) ? last - 1 : last
  const one = `${oneAt(text, at, 'f')} Stunde `
  const above = hours === undefined ? '' : Number(hours) === 1 ? one : `${sayCount(hours, 'Stunde')} `
  return {
    end,
    spoken: `${above}${sayCount(String(Number(minutes)), 'Minute')} ${decimal(String(Number(seconds)), parts)} Sekunden`
  }
}

function isTimeOfDay({ hours, minutes, seconds }: Clock): boolean {
  return Number(hours) <= 24 && Number(minutes) <= 59 && Number(seconds) <= 59
}

const between = / ?[–-] ?| bis | und /y

/** `9–17 Uhr`, `19:00–20:30 Uhr`, `8.30 bis 16 Uhr`. */
function range(written: Written, at: number, first: Clock): Token | undefined {
  const { text } = written
  const joint = matchAt(between, text, first.end)?.[0]
  const from = first.end + (joint?.length ?? 0)
  if (joint === undefined || !isDigit(text.charCodeAt(from))) return undefined
  const last = clockAt(text, from)
  if (last === undefined || !isTimeOfDay(first) || !isTimeOfDay(last)) return undefined
  const end = pastOclock(text, last.end)
  const isColon = first.sign === ':' && last.sign === ':' && isUnlikeScore(text, at)
  const isDotted = first.sign === '.' && last.sign === '.' && isHinted(text, at, first) && isFreeTime(written, last)
  if (end === last.end && !isColon && !isDotted) return undefined
  const word = joint === ' und ' ? 'und' : 'bis'
  const isRound = Number(first.minutes) === 0 && first.seconds === ''
  return { end, spoken: `${isRound ? sayHour(first) : sayClock(first)} ${word} ${sayClock(last)}` }
}

const oclock = /(?: ?Uhr|(?: |)h)(?![a-zäöüß0-9])/y

/** After ` Uhr` or `h`; the same offset where neither stands. */
function pastOclock(text: string, at: number): number {
  return at + (matchAt(oclock, text, at)?.[0].length ?? 0)
}

function sayHour({ hours }: Clock): string {
  return cardinal(hours, 'ein')
}

/** "vierzehn Uhr dreißig"; "acht Uhr" where there are no minutes. */
function sayClock(it: Clock): string {
  const { minutes, seconds } = it
  const hour = `${sayHour(it)} Uhr`
  const rest = Number(minutes) === 0 && seconds === '' ? hour : `${hour} ${cardinal(Number(minutes))}`
  return seconds === '' ? rest : `${rest} und ${sayCount(seconds, 'Sekunde')}`
}

function sayCount(count: string, unit: string): string {
  return Number(count) === 1 ? `eine ${unit}` : `${cardinal(count)} ${unit}n`
}

function single(written: Written, at: number, it: Clock): Token | undefined {
  const { text } = written
  if (it.sign !== '') {
    const duration = durationAt(written, at, it)
    if (duration !== undefined) return duration
  }
  const end = pastOclock(text, it.end)
  if (end > it.end && isTimeOfDay(it))
    return isHours(text, it, end) ? undefined : { end, spoken: joinedBefore(text, end, sayClock(it)) }
  if (it.sign === '.' && isHinted(text, at, it) && isFreeTime(written, it)) return { end: it.end, spoken: sayClock(it) }
  if (it.sign !== ':' || !isTimeOfDay(it) || !isUnlikeScore(text, at) || isFollowedByNumber(text, it.end))
    return undefined
  if (isRunningTime(text, at, it)) return { end: it.end, spoken: sayDuration(text, at, it, hoursUnits) }
  const isBeforeEnd = Number(it.minutes) === 0 && it.seconds === '' && leadsToEnd.test(text.slice(it.end, it.end + 12))
  return { end: it.end, spoken: isBeforeEnd ? sayHour(it) : sayClock(it) }
}

const hints = wordSet('um Um ab Ab bis Bis gegen Gegen seit Seit von Von zwischen Zwischen')
const events =
  wordSet(`Beginn Anpfiff Anstoß Einlass Start Abfahrt Ankunft Abflug Landung Startzeit Ankunftszeit Abfahrtszeit Sendezeit Uhrzeit Kick-off Treffpunkt Ende
  Sendebeginn Spielbeginn Anmeldung Termin`)
const changes =
  /(?:stieg|stiegen|steigt|steigen|sank|sanken|sinkt|sinken|fiel|fielen|fällt|fallen|wuchs|wächst|legte|legten|verlor|verloren|gab|gaben|kletterte|kletterten|erhöht|erhöhte|gesenkt|senkte|liegt|lag|rund|etwa|Kurs|Preis) (?:um|von|bis|gegen|ab) $/

/** `um 20.15`, `ab 9.30`, `Einlass 18.30`: a dot parts hours and minutes where the word before asks for a time. */
function isHinted(text: string, at: number, it: Clock): boolean {
  const label = labelBefore(text, at)
  if (it.seconds !== '' || Number(it.hours) > 23 || !isTimeOfDay(it)) return false
  if (events.has(label)) return true
  const isLate = Number(it.hours) > 5 || it.hours.startsWith('0') || label === 'um' || label === 'Um'
  return hints.has(label) && isLate && !changes.test(text.slice(Math.max(0, at - 20), at))
}

const compared =
  /^(?:höher|tiefer|niedriger|mehr|weniger|teurer|billiger|günstiger|größer|kleiner|länger|kürzer|schneller|besser|schlechter|gestiegen|gesunken|gefallen|gewachsen|zu|pro|je|über|unter)$/

/** Nothing measured or compared follows: `um 20.15 im Ersten`, but `um 1.50 Franken`, `um 12.40 auf 100`. */
function isFreeTime(written: Written, { end }: Clock): boolean {
  const { text } = written
  const code = text.charCodeAt(end)
  if (goesOn(text, end) || code === 0x25 || code === 0x20ac || code === 0x2d || isFollowedByNumber(text, end))
    return false
  if (code !== 0x20) return code !== 0x2e || !isDigit(text.charCodeAt(end + 1))
  const word = lettersAt(text, end + 1)
  const first = text.charCodeAt(end + 1)
  if (word === 'auf') return !isDigit(text.charCodeAt(end + 5))
  if (word === '') return !isDigit(first) && first !== 0x25 && first !== 0x20ac && first !== 0x24
  return !isCapitalLetter(first) && !compared.test(word) && unitAt(written, end) === undefined
}

/** `in 2:01:39` is how long somebody ran; a time of day has two digits before its colon, or a word that tells it. */
function isRunningTime(text: string, at: number, { hours, seconds }: Clock): boolean {
  return seconds !== '' && hours.length === 1 && !isClockBefore(text, at)
}

const leadsToEnd = /^ (?:bis|und) \d/

/** `2 h` is two hours, and so is `2h`; only `um 14 h` is a time. */
function isHours(text: string, { sign }: Clock, end: number): boolean {
  return sign === '' && text.charCodeAt(end - 1) === 0x68
}

function isFollowedByNumber(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  return (code === 0x3a || code === 0x2c) && isDigit(text.charCodeAt(end + 1))
}

const scores =
  wordSet(`gewann gewinnt gewannen gewinnen verlor verliert verloren verlieren siegte siegt siegten besiegte schlug führte führt führten
  unterlag unterlagen Ergebnis Endstand Halbzeitstand Stand Verhältnis Quote Satz Sätzen mit Format Seitenverhältnis Sieg Niederlage Score
  Maßstab Mischung Teilung endete endet Remis Tiebreak trennten stand`)

/** `25:20` after "gewann" counts points. */
function isUnlikeScore(text: string, at: number, depth = 0): boolean {
  const earlier = depth < 4 ? earlierScore.exec(text.slice(Math.max(0, at - 12), at)) : null
  if (earlier !== null) return isUnlikeScore(text, at - earlier[0].length, depth + 1)
  return !scores.has(labelBefore(text, at))
}

/** The first of `25:20 und 21:19`. */
const earlierScore = /\d{1,3}:\d{1,2}(?:,| und) $/

const minutesUnits = ['Minute', 'Sekunde'] as const
const hoursUnits = ['Stunde', 'Minute'] as const

/** What the number before the colon and the one behind it count. */
const durationUnits: ReadonlyMap<string, readonly [above: string, below: string]> = new Map(
  Object.entries({
    ...{ Minuten: minutesUnits, Minute: minutesUnits, Min: minutesUnits, min: minutesUnits },
    ...{ Stunden: hoursUnits, Stunde: hoursUnits, Std: hoursUnits, h: hoursUnits }
  })
)

/** `2:45 Minuten` → "zwei Minuten fünfundvierzig", `2:05:30 Stunden` → "zwei Stunden fünf Minuten dreißig Sekunden". */
function durationAt({ text, endsSentence }: Written, at: number, it: Clock): Token | undefined {
  const from = pastBlank(text, it.end)
  const word = lettersAt(text, from)
  const units = durationUnits.get(word)
  if (units === undefined || it.sign !== ':') return undefined
  if (word === 'h' && (from === it.end || isClockBefore(text, at))) return undefined
  const stop = from + word.length
  const takesStop = word.length < 4 && text.charCodeAt(stop) === 0x2e && !endsSentence(stop)
  return { end: takesStop ? stop + 1 : stop, spoken: sayDuration(text, at, it, units) }
}

function sayDuration(
  text: string,
  at: number,
  { hours, minutes, seconds }: Clock,
  [above, below]: readonly [string, string]
): string {
  const one = `${cardinal(hours, oneAt(text, at, 'f'))} ${above}${Number(hours) === 1 ? '' : 'n'}`
  if (seconds !== '') return `${one} ${sayCount(minutes, below)} ${sayCount(seconds, 'Sekunde')}`
  return Number(minutes) === 0 ? one : `${one} ${cardinal(Number(minutes))}`
}

const clockWords = wordSet('um Um ab Ab bis Bis gegen Gegen vor nach seit von Von zwischen')

/** `um 14:30h` is a time, `Dauer: 1:30 h` is none. */
function isClockBefore(text: string, at: number): boolean {
  return clockWords.has(labelBefore(text, at)) || goesOn(text, at - 1)
}
