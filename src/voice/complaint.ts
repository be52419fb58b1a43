import type { Fault } from '../report/catalogue/voice.js'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { SpokenUnit, Unit } from './engine.js'
import type { Final } from './judge.js'
import { type Insisted, longestRetryAfter } from './retry.js'

/** How asking for a unit ended. */
export type Ending = Insisted<SpokenUnit, Fault, Final>

type Busy = Extract<Ending['last'], { kind: 'busy' }>

const longestExcerpt = 60

/** The words by which a person finds the passage again. */
export function excerpt({ sentences, words }: Unit): string {
  const text = sentences[0]?.text ?? words
  if (text.length <= longestExcerpt) return text
  const end = text.lastIndexOf(' ', longestExcerpt)
  return `${text.slice(0, end === -1 ? longestExcerpt : end)} …`
}

/** What to tell a person about a unit that was not spoken; `now` is in milliseconds since 1970. */
export function complaint(title: string, unit: Unit, { last, tries, wrongAnswers }: Ending, now: number): Diagnostic {
  const { place } = unit
  if (last.kind === 'wrong')
    return diagnose('voice/wrong-answer', place, title, excerpt(unit), last.wrong, wrongAnswers)
  if (last.kind === 'busy') return noTime(title, unit, last, tries, now)
  if (last.kind === 'done') throw new Error('a unit that was spoken is no reason to complain')
  return refused(title, unit, last.final)
}

function refused(title: string, unit: Unit, final: Final): Diagnostic {
  const { place } = unit
  switch (final.reason) {
    case 'redirected':
      return diagnose('voice/redirected', place, title, final.host)
    case 'key':
      return diagnose('voice/key-refused', place, title, final.answer)
    case 'quota':
      return diagnose('voice/quota', place, title, final.answer)
    case 'refused':
      return diagnose('voice/refused', place, title, excerpt(unit), final.answer)
    case 'stopped':
      throw new Error('whoever was stopped has nothing to complain about')
  }
}

function noTime(title: string, unit: Unit, last: Busy, tries: number, now: number): Diagnostic {
  const after = last.retryAfterMilliseconds ?? 0
  if (after > longestRetryAfter) {
    return diagnose('voice/later', unit.place, title, excerpt(unit), minuteOf(now + after))
  }
  // What a service said begins with its status; what the system said does not.
  const code = /^\d{3}(?: |$)/.test(last.detail) ? 'voice/busy' : 'voice/unreachable'
  return diagnose(code, unit.place, title, excerpt(unit), last.detail, tries)
}

/** `2026-02-16 05:12 UTC`, rounded up. */
function minuteOf(time: number): string {
  return `${new Date(Math.ceil(time / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
