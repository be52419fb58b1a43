import type { WebPage } from '../../world/world.js'
import type { Unit } from '../engine.js'
import { askFor, askJson, withHeaders } from '../request.js'
import { bytesOf, jsonOf, listAt, numbersAt, textAt, textsAt } from './json.js'
import { sentenceOffsets } from './sentences.js'
import type { Envelope, Refusal, Service, Voice } from './service.js'

/** ElevenLabs takes the neighbouring text, so that a paragraph sounds as if the others were there, and tells the time of every letter. */
export const elevenlabs: Service = {
  name: 'elevenlabs',
  title: 'ElevenLabs',
  version: 1,
  models: [
    'eleven_multilingual_v2',
    'eleven_flash_v2_5',
    'eleven_v3',
    'eleven_turbo_v2_5',
    'eleven_flash_v2',
    'eleven_turbo_v2'
  ],
  dialect: model => dialects[model] ?? 'elevenlabs',
  neighbours: model => model !== 'eleven_v3',
  needsVoice: true,
  // https://elevenlabs.io/docs/api-reference/authentication
  needs: { key: { names: ['ELEVENLABS_API_KEY'], secret: true } },
  home: () => 'https://api.elevenlabs.io',
  gapMilliseconds: 0,
  audio: () => ({ container: 'pcm', rate: 24_000, types: ['audio/pcm'] }),
  // https://elevenlabs.io/docs/api-reference/text-to-speech/convert-with-timestamps
  speech: ({ markup, before, after, language, voice = '' }, { endpoint, model }, { rate }) =>
    askJson(`${endpoint}/v1/text-to-speech/${encodeURIComponent(voice)}/with-timestamps?output_format=pcm_${rate}`, {
      text: markup,
      model_id: model,
      ...(takesLanguage(model) ? { language_code: language.split('-')[0] } : {}),
      ...(model === 'eleven_v3' || before === '' ? {} : { previous_text: before }),
      ...(model === 'eleven_v3' || after === '' ? {} : { next_text: after })
    }),
  authorize: (asked, { credentials: { key = '' } }) => withHeaders(asked, { 'xi-api-key': key }),
  envelope,
  refusal,
  voices: {
    // https://elevenlabs.io/docs/api-reference/voices/search
    asked: ({ endpoint }, _, next) => askFor(`${endpoint}/v2/voices`, { page_size: '100', next_page_token: next }),
    read: content => {
      const next = textAt(content, 'next_page_token')
      return { voices: listAt(content, 'voices').flatMap(voice), ...(next === undefined ? {} : { next }) }
    }
  }
}

const dialects: Readonly<Record<string, string>> = {
  eleven_v3: 'elevenlabs-v3',
  eleven_flash_v2_5: 'elevenlabs-flash-v2.5',
  eleven_turbo_v2_5: 'elevenlabs-flash-v2.5',
  eleven_flash_v2: 'elevenlabs-flash-v2',
  eleven_turbo_v2: 'elevenlabs-flash-v2'
}

/** "language_code … multilingual_v2 does not support": https://elevenlabs.io/docs/api-reference/text-to-speech/convert */
function takesLanguage(model: string): boolean {
  return model === 'eleven_v3' || model.endsWith('_v2_5')
}

function envelope(content: unknown, unit: Unit): Envelope | undefined {
  const audio = bytesOf(textAt(content, 'audio_base64'))
  if (audio === undefined) return undefined
  const ends = numbersAt(content, 'alignment', 'character_end_times_seconds') ?? []
  const starts = startsIn(content, unit)
  const endSecond = ends.at(-1)
  return { audio, ...(starts ? { starts } : {}), ...(endSecond === undefined ? {} : { endSecond }) }
}

/** The letters are those of the text that was sent; a letter may be two UTF-16 units. */
function startsIn(content: unknown, unit: Unit): readonly number[] | undefined {
  const letters = textsAt(content, 'alignment', 'characters')
  const times = numbersAt(content, 'alignment', 'character_start_times_seconds')
  const offsets = sentenceOffsets(unit)
  if (letters.join('') !== unit.markup || times?.length !== letters.length || offsets === undefined) return undefined
  const timeAt = new Map<number, number>()
  let at = 0
  letters.forEach((letter, i) => {
    timeAt.set(at, times[i] ?? 0)
    at += letter.length
  })
  const starts = offsets.map(offset => timeAt.get(offset))
  return starts.every(it => it !== undefined) ? starts : undefined
}

/** https://elevenlabs.io/docs/eleven-api/resources/errors */
function refusal({ body }: WebPage): Refusal | undefined {
  const content = jsonOf(body)
  const words = [
    textAt(content, 'detail', 'status'),
    textAt(content, 'detail', 'code'),
    textAt(content, 'detail', 'type')
  ]
  if (words.includes('quota_exceeded') || words.includes('insufficient_credits')) return 'quota'
  return words.includes('too_many_concurrent_requests') || words.includes('system_busy') ? 'busy' : undefined
}

function voice(content: unknown): readonly Voice[] {
  const name = textAt(content, 'voice_id')
  if (name === undefined) return []
  const verified = listAt(content, 'verified_languages').flatMap(
    it => textAt(it, 'locale') ?? textAt(it, 'language') ?? []
  )
  const languages = [...new Set([textAt(content, 'labels', 'language') ?? [], verified].flat())]
  const title = textAt(content, 'name')
  const gender = textAt(content, 'labels', 'gender')
  return [{ name, ...(title === undefined ? {} : { title }), languages, ...(gender === undefined ? {} : { gender }) }]
}
