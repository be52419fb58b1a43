import type { Unit } from '../engine.js'
import { askFor, askJson, withHeaders } from '../request.js'
import { at, bytesOf, listAt, textAt, textsAt } from './json.js'
import { sentenceElements } from './sentences.js'
import { isMarkup, type Service, type Voice } from './service.js'

/** Google Cloud Text-to-Speech. The beta version of its interface alone tells times, and only of marks. */
export const google: Service = {
  name: 'google',
  title: 'Google Cloud Text-to-Speech',
  version: 1,
  models: ['neural2', 'chirp3-hd'],
  dialect: model => (model === 'chirp3-hd' ? 'google-chirp3' : 'google'),
  neighbours: () => false,
  needsVoice: false,
  // https://cloud.google.com/docs/authentication/api-keys-use and https://cloud.google.com/sdk/docs/properties
  needs: {
    key: { names: ['GOOGLE_API_KEY'], secret: true, optional: true },
    token: { names: ['GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN'], secret: true, optional: true },
    project: { names: ['GOOGLE_CLOUD_PROJECT', 'CLOUDSDK_CORE_PROJECT'], optional: true }
  },
  oneOf: ['key', 'token'],
  home: () => 'https://texttospeech.googleapis.com',
  // A thousand requests a minute: https://cloud.google.com/text-to-speech/quotas
  gapMilliseconds: 60,
  audio: () => ({ container: 'wav', rate: 24_000, types: ['audio/wav'] }),
  // https://cloud.google.com/text-to-speech/docs/reference/rest/v1beta1/text/synthesize
  speech: (unit, { endpoint }, { rate }) => {
    const marked = withMarks(unit)
    return askJson(`${endpoint}/v1beta1/text:synthesize`, {
      input: inputOf(marked ?? unit.markup),
      voice: { languageCode: localeOf(unit), ...(unit.voice === undefined ? {} : { name: unit.voice }) },
      audioConfig: { audioEncoding: 'LINEAR16', sampleRateHertz: rate },
      ...(marked === undefined ? {} : { enableTimePointing: ['SSML_MARK'] })
    })
  },
  authorize: (asked, { credentials: { key, token, project } }) => {
    if (key !== undefined) return withHeaders(asked, { 'x-goog-api-key': key })
    const paying = project === undefined ? {} : { 'x-goog-user-project': project }
    return withHeaders(asked, { authorization: `Bearer ${token}`, ...paying })
  },
  envelope: (content, unit) => {
    const audio = bytesOf(textAt(content, 'audioContent'))
    const starts = startsIn(content, unit)
    return audio && { audio, ...(starts === undefined ? {} : { starts }) }
  },
  voices: {
    // https://cloud.google.com/text-to-speech/docs/reference/rest/v1beta1/voices/list
    asked: ({ endpoint }, language) => askFor(`${endpoint}/v1beta1/voices`, { languageCode: language }),
    read: content => ({ voices: listAt(content, 'voices').flatMap(voice) })
  }
}

/** Chirp's brackets are a markup of its own. */
function inputOf(markup: string): object {
  if (isMarkup(markup)) return { ssml: markup }
  return markup.includes('[') ? { markup } : { text: markup }
}

/** A voice speaks its own language: `de-DE-Neural2-C` is refused for `de-AT`. */
function localeOf({ voice = '', language }: Unit): string {
  return /^[a-z]{2,3}-[A-Z]{2}(?=-)/.exec(voice)?.[0] ?? language
}

/** https://cloud.google.com/text-to-speech/quotas */
const mostBytes = 5000

/** The same document with a mark at each sentence, where there are several, and room for the marks. */
function withMarks(unit: Unit): string | undefined {
  const starts = unit.sentences.length > 1 && isMarkup(unit.markup) ? sentenceElements(unit) : undefined
  if (starts === undefined) return undefined
  const pieces = starts.map(
    (start, i) => `${unit.markup.slice(starts[i - 1] ?? 0, start)}<mark name="${markName(i)}"/>`
  )
  const marked = pieces.join('') + unit.markup.slice(starts.at(-1))
  return new TextEncoder().encode(marked).length <= mostBytes ? marked : undefined
}

function markName(sentence: number): string {
  return `sentence-${sentence + 1}`
}

function startsIn(content: unknown, { sentences }: Unit): readonly number[] | undefined {
  const points = new Map(listAt(content, 'timepoints').map(point => [at(point, 'markName'), at(point, 'timeSeconds')]))
  const starts = sentences.map((_, i) => points.get(markName(i)))
  return starts.every(it => typeof it === 'number') ? starts : undefined
}

function voice(content: unknown): readonly Voice[] {
  const name = textAt(content, 'name')
  if (name === undefined) return []
  const gender = textAt(content, 'ssmlGender')?.toLowerCase()
  return [{ name, languages: textsAt(content, 'languageCodes'), ...(gender === undefined ? {} : { gender }) }]
}
