import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { nearest } from '../../report/nearest.js'
import type { Place } from '../../report/place.js'
import { linkTarget } from '../link.js'
import { feedDate, readFeedDate } from './dates.js'
import { personGroups, personRoles } from './people.js'
import { faultyPart } from './rrule.js'
import { durationSeconds } from './values.js'

export type Judge =
  | 'bytes'
  | 'copyright'
  | 'date'
  | 'duration'
  | 'explicit'
  | 'filled'
  | 'group'
  | 'https'
  | 'iso'
  | 'language'
  | 'license'
  | 'mail'
  | 'number'
  | 'picture'
  | 'recurrence'
  | 'replaced'
  | 'role'
  | 'sound'
  | 'uuid'
  | 'web'
  | 'whole'

/** What is wrong with a value, or undefined; `value` is trimmed, `tag` is the element, with the attribute where it is one's. */
type Judgement = (value: string, place: () => Place, tag: string) => Diagnostic | undefined

const language = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const mail = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/
const decimal = /^\d{1,9}(?:\.\d{1,9})?$/
const iso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/
const license = /^[a-z\d][a-z\d.+-]*$/

/** One judge for each kind of value. */
export const judges: Readonly<Record<Judge, Judgement>> = {
  bytes: (value, place) => (/^[1-9]\d*$/.test(value) ? undefined : diagnose('feed/length', place(), value)),
  copyright: (value, place) =>
    /^(?:©|\(c\)|copyright\b)/i.test(value) ? diagnose('feed/copyright', place(), value) : undefined,
  date: judgeDate,
  duration: judgeDuration,
  explicit: (value, place, tag) =>
    value === 'true' || value === 'false'
      ? undefined
      : diagnose('feed/explicit', place(), tag, value, explicitMeant(value)),
  filled: (value, place, tag) => (value === '' ? diagnose('feed/empty', place(), tag) : undefined),
  group: (value, place, tag) => judgeName(value, place, tag, personGroups),
  https: (value, place, tag) => judgeAddress(value, place, tag, true),
  iso: (value, place, tag) => (iso.test(value) ? undefined : diagnose('feed/iso-date', place(), tag, value)),
  language: (value, place, tag) => (language.test(value) ? undefined : diagnose('feed/language', place(), tag, value)),
  license: (value, place) => (license.test(value) ? undefined : diagnose('feed/license', place(), value)),
  mail: (value, place, tag) => (mail.test(value) ? undefined : diagnose('feed/mail', place(), tag, value)),
  number: (value, place, tag) => (decimal.test(value) ? undefined : diagnose('feed/number', place(), tag, value)),
  picture: (value, place, tag) => judgeAddress(value, place, tag, true) ?? judgePicture(value, place),
  recurrence: judgeRecurrence,
  replaced: (_value, place, tag) => diagnose('feed/replaced', place(), tag, tag.replace(/s$/, '')),
  role: (value, place, tag) => judgeName(value, place, tag, personRoles),
  sound: judgeSound,
  uuid: (value, place) => (uuid.test(value) ? undefined : diagnose('feed/uuid', place(), value)),
  web: (value, place, tag) => judgeAddress(value, place, tag, false),
  whole: (value, place, tag) =>
    /^[1-9]\d{0,8}$/.test(value) ? undefined : diagnose('feed/whole-number', place(), tag, value)
}

function judgeDate(value: string, place: () => Place, tag: string): Diagnostic | undefined {
  const { time, problem } = readFeedDate(value)
  if (problem === undefined) return undefined
  return diagnose('feed/date', place(), tag, value.slice(0, 100), time === undefined ? '' : rightDate(value, time))
}

/** The same date as feeds write it, with the offset it has where that can be told. */
function rightDate(value: string, time: number): string {
  const fromIso = feedDate(value)
  if (fromIso !== value) return fromIso
  const inUtc = feedDate(new Date(time).toISOString())
  const day = /^[A-Z][a-z]{2}, ?(\d.*)$/.exec(value)?.[1]
  const withDay = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map(name => `${name}, ${day ?? value}`)
  return withDay.find(it => readFeedDate(it).problem === undefined) ?? inUtc
}

function judgeDuration(value: string, place: () => Place, tag: string): Diagnostic | undefined {
  const seconds = durationSeconds(value)
  if (seconds === undefined || seconds === 0) return diagnose('feed/duration', place(), tag, value)
  return /^\d+$/.test(value) ? undefined : diagnose('feed/duration-seconds', place(), value, seconds)
}

function explicitMeant(value: string): string {
  return /^(?:yes|explicit|true|1)$/i.test(value) ? 'true' : 'false'
}

function judgeName(value: string, place: () => Place, tag: string, known: readonly string[]): Diagnostic | undefined {
  const name = value.toLowerCase()
  return known.includes(name) ? undefined : diagnose('feed/role', place(), tag, value, nearest(name, known))
}

/** Files that apps fetch must come by https; pages may stand behind either. */
function judgeAddress(value: string, place: () => Place, tag: string, secure: boolean): Diagnostic | undefined {
  const target = linkTarget(value)
  if (target === undefined || (secure && target.startsWith('mailto:')))
    return diagnose('feed/address', place(), tag, value.slice(0, 200))
  return secure && target.startsWith('http:') ? diagnose('feed/https', place(), tag, value) : undefined
}

/** Apple shows JPEG and PNG; an address without an ending may be either. */
function judgePicture(value: string, place: () => Place): Diagnostic | undefined {
  const [, ending = 'png'] = /\.([a-z\d]{2,5})$/i.exec(new URL(value).pathname) ?? []
  return /^(?:jpe?g|png)$/i.test(ending) ? undefined : diagnose('feed/picture', place(), value)
}

function judgeRecurrence(value: string, place: () => Place): Diagnostic | undefined {
  const part = faultyPart(value)
  return part === undefined ? undefined : diagnose('feed/recurrence', place(), value, part)
}

const sounds = /^(?:audio|video)\/[\w.+-]+$|^application\/(?:pdf|epub\+zip|x-epub\+zip|ogg)$/i

function judgeSound(value: string, place: () => Place): Diagnostic | undefined {
  if (!sounds.test(value)) return diagnose('feed/sound-type', place(), value)
  return /^audio\/x-m4a$/i.test(value) ? diagnose('feed/m4a', place(), value) : undefined
}
