import type { Fault } from '../report/catalogue/voice.js'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { type Way, type Wishes, wayTo } from './access.js'
import { type Final, isJson, judge } from './judge.js'
import { type Outside, patience } from './request.js'
import { type Attempt, insist } from './retry.js'
import { jsonOf } from './services/json.js'
import type { Service, Voice, VoicePage } from './services/service.js'

/** A list of voices is long, but not endless. */
const mostBytes = 8_000_000
const mostPages = 50

/** Asks a service for its voices, those of one language where one is named (`de-DE`, or `de` for all countries). */
export async function listVoices(
  service: Service,
  outside: Outside,
  wishes: Wishes & { readonly language?: string | undefined } = {}
): Promise<Outcome<readonly Voice[]>> {
  if (Array.isArray(service.voices)) return { value: service.voices, diagnostics: [] }
  const { value: way, diagnostics } = wayTo(service, outside, wishes)
  if (way === undefined) return { value: [], diagnostics }
  const found: Voice[] = []
  for (let next: string | undefined, page = 0; page === 0 || (next !== undefined && page < mostPages); page++) {
    const read = await askPage(service, way, outside, wishes.language, next)
    if ('diagnostic' in read) return { value: [], diagnostics: [read.diagnostic] }
    found.push(...read.voices)
    next = read.next
  }
  return { value: found.filter(voice => speaks(voice, wishes.language)), diagnostics: [] }
}

async function askPage(
  service: Service,
  { access, redact }: Way,
  { network, clock }: Outside,
  language: string | undefined,
  next: string | undefined
): Promise<VoicePage | { readonly diagnostic: Diagnostic }> {
  const { voices } = service
  if (!('asked' in voices)) return { voices }
  // Only whole tags are taken as a filter; a bare language is sorted out here.
  const asked = voices.asked(access, language?.includes('-') ? language : undefined, next)
  const attempt = async (): Promise<Attempt<VoicePage, Fault, Final>> => {
    const authorized = await service.authorize(asked, access, clock.now())
    const judged = judge(
      service,
      await network.send({ ...authorized, mostBytes, deadlines: patience }),
      clock.now(),
      redact
    )
    if (judged.kind !== 'done') return judged
    const content = isJson(judged.value) ? jsonOf(judged.value.body) : undefined
    return content === undefined
      ? { kind: 'wrong', wrong: 'wrong-type' }
      : { kind: 'done', value: voices.read(content) }
  }
  const { last } = await insist(attempt, clock)
  return last.kind === 'done' ? last.value : { diagnostic: refusal(service, last) }
}

function refusal({ title }: Service, last: Exclude<Attempt<VoicePage, Fault, Final>, { kind: 'done' }>): Diagnostic {
  if (last.kind === 'busy') return diagnose('voice/no-list', undefined, title, last.detail)
  if (last.kind === 'wrong') return diagnose('voice/no-list', undefined, title, last.wrong)
  const { final } = last
  if (final.reason === 'redirected') return diagnose('voice/redirected', undefined, title, final.host)
  if (final.reason === 'key') return diagnose('voice/key-refused', undefined, title, final.answer)
  return diagnose('voice/no-list', undefined, title, final.reason === 'stopped' ? '' : final.answer)
}

/** Voices that name no language speak many. */
function speaks({ languages }: Voice, language: string | undefined): boolean {
  if (language === undefined || languages.length === 0) return true
  const wanted = language.toLowerCase()
  return languages
    .map(it => it.toLowerCase())
    .some(it => it === wanted || wanted.startsWith(`${it}-`) || it.startsWith(`${wanted}-`))
}
