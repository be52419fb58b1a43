import { createHash, createHmac } from 'node:crypto'
import type { Unit } from '../../../src/voice/engine.js'
import type { Voice } from '../../../src/voice/services/service.js'
import { pcmOf, plainUnitOf, type Take, takeOf, unitOf, wavOf } from './sounds.js'
import type { Received, Reply } from './studio.js'

/** A secret that may stand nowhere but in the header it is meant for. */
export const canary = 'kanarienvogel/4711+SANG='

/** What a service's documentation says, as a server that keeps to it. */
export interface Contract {
  readonly service: string
  readonly environment: Readonly<Record<string, string>>
  readonly rate: number
  readonly unit: (sentences: readonly string[], more?: Partial<Unit>) => Unit
  /** What is wrong with a request; an empty list for a good one. */
  readonly complaints: (received: Received) => readonly string[]
  /** The words a request asks for. */
  readonly words: (received: Received) => string
  readonly reply: (received: Received, take: Take) => Reply
  /** The seconds at which sentences begin that a good answer leads to; absent where the service does not tell. */
  readonly starts?: (unit: Unit) => readonly number[]
  /** What it says of an expired key and of a used-up quota. */
  readonly expired: readonly [status: number, words: unknown]
  readonly quota: readonly [status: number, words: unknown]
  readonly voices?: { readonly path: string; readonly reply: unknown; readonly found: readonly Voice[] }
}

function differences(received: Received, wanted: Readonly<Record<string, unknown>>): readonly string[] {
  const content = JSON.parse(received.body)
  return JSON.stringify(content) === JSON.stringify(wanted) ? [] : [`body is ${received.body}`]
}

function expect(what: string, found: unknown, wanted: unknown): readonly string[] {
  return found === wanted ? [] : [`${what} is ${found}, not ${wanted}`]
}

function json(content: unknown): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: Buffer.from(JSON.stringify(content))
  }
}

function bodyOf(received: Received): Record<string, unknown> {
  return JSON.parse(received.body)
}

/** The words between the tags. */
function plain(markup: unknown): string {
  return `${markup}`.replace(/<[^>]*>/g, '')
}

/** Where in the take each sentence begins: by its share of the letters. */
function startsOf(unit: Unit): readonly number[] {
  const { seconds } = takeOf(unit.words, 1)
  return unit.sentences.map(({ start }) => Math.round((seconds * 1000 * start) / unit.words.length) / 1000)
}

const region = 'eu-central-1'
const keyId = 'AKIDEXAMPLE0815'

/** Signature version 4 by the book: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function signatureComplaints({ method, path, headers, body }: Received, secret: string): readonly string[] {
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const [, id, scope = '', names = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? ''
    ) ?? []
  const date = headers['x-amz-date'] ?? ''
  const [day = '', area = '', service = ''] = scope.split('/')
  const [at = '', query = ''] = path.split('?')
  const canonical = [
    method,
    at.split('/').map(encodeURIComponent).join('/'),
    query.split('&').sort().join('&'),
    ...names.split(';').map(name => `${name}:${headers[name]?.trim()}`),
    '',
    names,
    sha(body)
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha(canonical)].join('\n')
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), area), service), 'aws4_request')
  return [
    ...expect('key id', id, keyId),
    ...expect('scope', scope, `${date.slice(0, 8)}/${region}/polly/aws4_request`),
    ...(['host', 'x-amz-date'].every(name => names.split(';').includes(name)) ? [] : ['host or date is not signed']),
    ...expect('signature', signature, hmac(key, toSign).toString('hex'))
  ]
}

const polly: Contract = {
  service: 'polly',
  environment: {
    AWS_ACCESS_KEY_ID: keyId,
    AWS_SECRET_ACCESS_KEY: canary,
    AWS_REGION: region,
    AWS_SESSION_TOKEN: 'sitzung-0815'
  },
  rate: 16_000,
  unit: unitOf,
  complaints: received => {
    const { Text } = bodyOf(received)
    const marks = bodyOf(received).OutputFormat === 'json'
    const output = marks
      ? { OutputFormat: 'json', SpeechMarkTypes: ['word'] }
      : { OutputFormat: 'pcm', SampleRate: '16000' }
    return [
      ...expect('request', `${received.method} ${received.path}`, 'POST /v1/speech'),
      ...expect('content-type', received.headers['content-type'], 'application/json'),
      ...expect('token', received.headers['x-amz-security-token'], 'sitzung-0815'),
      ...signatureComplaints(received, canary),
      ...differences(received, { Engine: 'neural', ...output, Text, TextType: 'ssml', VoiceId: 'Vicki' })
    ]
  },
  words: received => plain(bodyOf(received).Text),
  reply: (received, take) =>
    bodyOf(received).OutputFormat === 'json'
      ? {
          status: 200,
          headers: { 'content-type': 'application/x-json-stream' },
          body: Buffer.from(speechMarks(received))
        }
      : { status: 200, headers: { 'content-type': 'audio/pcm' }, body: pcmOf(take) },
  starts: startsOf,
  expired: [403, { message: 'The security token included in the request is expired' }],
  quota: [402, { message: 'Payment required' }],
  voices: {
    path: '/v1/voices?Engine=neural&LanguageCode=de-DE',
    reply: {
      Voices: [
        { Id: 'Vicki', Name: 'Vicki', LanguageCode: 'de-DE', Gender: 'Female', SupportedEngines: ['neural'] },
        { Id: 'Daniel', LanguageCode: 'de-DE', AdditionalLanguageCodes: ['en-GB'], Gender: 'Male' }
      ]
    },
    found: [
      { name: 'Vicki', languages: ['de-DE'], gender: 'female' },
      { name: 'Daniel', languages: ['de-DE', 'en-GB'], gender: 'male' }
    ]
  }
}

/** A line for each word, with its place in the bytes of the document. */
function speechMarks(received: Received): string {
  const text = `${bodyOf(received).Text}`
  const words = plain(text)
  const { seconds } = takeOf(words, 1)
  return [...text.matchAll(/>([^<]+)/g)]
    .flatMap(({ 1: run = '', index }) =>
      [...run.matchAll(/\S+/g)].map(word => ({ value: word[0], at: index + 1 + word.index }))
    )
    .map(({ value, at }) => {
      const time = Math.round((seconds * 1000 * plain(text.slice(0, at)).length) / words.length)
      const start = Buffer.byteLength(text.slice(0, at))
      return `${JSON.stringify({ time, type: 'word', start, end: start + Buffer.byteLength(value), value })}\n`
    })
    .join('')
}

const google: Contract = {
  service: 'google',
  environment: { GOOGLE_API_KEY: canary },
  rate: 24_000,
  unit: (sentences, more) => unitOf(sentences, { voice: 'de-DE-Neural2-G', ...more }),
  complaints: received => {
    const { input } = bodyOf(received) as { input: { ssml: string } }
    const marked = input.ssml.includes('<mark')
    return [
      ...expect('request', `${received.method} ${received.path}`, 'POST /v1beta1/text:synthesize'),
      ...expect('key', received.headers['x-goog-api-key'], canary),
      ...(/^<speak><p>(?:<s>(?:<mark name="sentence-\d"\/>)?[^<]+<\/s> ?)+<\/p><\/speak>$/.test(input.ssml)
        ? []
        : [input.ssml]),
      ...differences(received, {
        input,
        voice: { languageCode: 'de-DE', name: 'de-DE-Neural2-G' },
        audioConfig: { audioEncoding: 'LINEAR16', sampleRateHertz: 24_000 },
        ...(marked ? { enableTimePointing: ['SSML_MARK'] } : {})
      })
    ]
  },
  words: received => plain((bodyOf(received) as { input: { ssml: string } }).input.ssml),
  reply: (received, take) => {
    const { ssml } = (bodyOf(received) as { input: { ssml: string } }).input
    const words = plain(ssml)
    const timepoints = [...ssml.matchAll(/<mark name="([^"]+)"\/>/g)].map(({ 1: markName, index }) => ({
      markName,
      timeSeconds:
        Math.round((takeOf(words, 1).seconds * 1000 * plain(ssml.slice(0, index)).length) / words.length) / 1000
    }))
    return json({ audioContent: wavOf(pcmOf(take), take).toString('base64'), timepoints })
  },
  starts: startsOf,
  expired: [
    401,
    { error: { code: 401, message: 'API key expired. Please renew the API key.', status: 'UNAUTHENTICATED' } }
  ],
  quota: [402, { error: { code: 402, message: 'Billing has not been enabled' } }],
  voices: {
    path: '/v1beta1/voices?languageCode=de-DE',
    reply: {
      voices: [
        { languageCodes: ['de-DE'], name: 'de-DE-Neural2-G', ssmlGender: 'FEMALE', naturalSampleRateHertz: 24_000 }
      ]
    },
    found: [{ name: 'de-DE-Neural2-G', languages: ['de-DE'], gender: 'female' }]
  }
}

const azure: Contract = {
  service: 'azure',
  environment: { SPEECH_KEY: canary, SPEECH_REGION: 'westeurope' },
  rate: 24_000,
  unit: unitOf,
  complaints: received => [
    ...expect('request', `${received.method} ${received.path}`, 'POST /cognitiveservices/v1'),
    ...expect('key', received.headers['ocp-apim-subscription-key'], canary),
    ...expect('content-type', received.headers['content-type'], 'application/ssml+xml'),
    ...expect('format', received.headers['x-microsoft-outputformat'], 'riff-24khz-16bit-mono-pcm'),
    ...expect('agent', received.headers['user-agent'], 'sendeklar'),
    ...(received.body.startsWith('<speak>') ? [] : ['body is no SSML'])
  ],
  words: received => plain(received.body),
  reply: (_, take) => ({ status: 200, headers: { 'content-type': 'audio/x-wav' }, body: wavOf(pcmOf(take), take) }),
  expired: [401, ''],
  quota: [402, ''],
  voices: {
    path: '/cognitiveservices/voices/list',
    reply: [
      { Name: 'Microsoft Server …', ShortName: 'de-DE-KatjaNeural', Gender: 'Female', Locale: 'de-DE' },
      { ShortName: 'en-US-AvaMultilingualNeural', Gender: 'Female', Locale: 'en-US', SecondaryLocaleList: ['de-DE'] },
      { ShortName: 'fr-FR-DeniseNeural', Gender: 'Female', Locale: 'fr-FR' }
    ],
    found: [
      { name: 'de-DE-KatjaNeural', languages: ['de-DE'], gender: 'female' },
      { name: 'en-US-AvaMultilingualNeural', languages: ['en-US', 'de-DE'], gender: 'female' }
    ]
  }
}

const elevenlabs: Contract = {
  service: 'elevenlabs',
  environment: { ELEVENLABS_API_KEY: canary },
  rate: 24_000,
  unit: (sentences, more) => plainUnitOf(sentences, { voice: 'vx Ü/1', before: 'Davor.', after: 'Danach.', ...more }),
  complaints: received => [
    ...expect(
      'request',
      `${received.method} ${received.path}`,
      'POST /v1/text-to-speech/vx%20%C3%9C%2F1/with-timestamps?output_format=pcm_24000'
    ),
    ...expect('key', received.headers['xi-api-key'], canary),
    ...differences(received, {
      text: bodyOf(received).text,
      model_id: 'eleven_multilingual_v2',
      previous_text: 'Davor.',
      next_text: 'Danach.'
    })
  ],
  words: received => `${bodyOf(received).text}`,
  reply: (received, take) => {
    const characters = [...`${bodyOf(received).text}`]
    const { seconds } = takeOf(characters.join(''), 1)
    const time = (i: number) => Math.round((seconds * 1000 * i) / characters.length) / 1000
    return json({
      audio_base64: pcmOf(take).toString('base64'),
      alignment: {
        characters,
        character_start_times_seconds: characters.map((_, i) => time(i)),
        character_end_times_seconds: characters.map((_, i) => time(i + 1))
      },
      normalized_alignment: null
    })
  },
  starts: startsOf,
  expired: [401, { detail: { status: 'invalid_api_key', message: 'Invalid API key' } }],
  quota: [401, { detail: { status: 'quota_exceeded', message: 'This request exceeds your quota of 10000.' } }],
  voices: {
    path: '/v2/voices?page_size=100',
    reply: {
      voices: [
        {
          voice_id: '21m00',
          name: 'Rachel',
          labels: { language: 'en', gender: 'female' },
          verified_languages: [{ language: 'de', locale: 'de-DE' }]
        },
        { voice_id: 'EXAV', name: 'Paul', labels: {} }
      ],
      has_more: false
    },
    found: [
      { name: '21m00', title: 'Rachel', languages: ['en', 'de-DE'], gender: 'female' },
      { name: 'EXAV', title: 'Paul', languages: [] }
    ]
  }
}

const openai: Contract = {
  service: 'openai',
  environment: { OPENAI_API_KEY: canary, OPENAI_PROJECT_ID: 'proj_1' },
  rate: 24_000,
  unit: (sentences, more) => plainUnitOf(sentences, { voice: 'coral', ...more }),
  complaints: received => [
    ...expect('request', `${received.method} ${received.path}`, 'POST /v1/audio/speech'),
    ...expect('key', received.headers.authorization, `Bearer ${canary}`),
    ...expect('project', received.headers['openai-project'], 'proj_1'),
    ...differences(received, {
      model: 'gpt-4o-mini-tts',
      input: bodyOf(received).input,
      voice: 'coral',
      response_format: 'wav'
    })
  ],
  words: received => `${bodyOf(received).input}`,
  reply: (_, take) => ({
    status: 200,
    headers: { 'content-type': 'audio/wav' },
    body: wavOf(pcmOf(take), { ...take, size: 0xffff_ffff })
  }),
  expired: [
    401,
    { error: { message: 'Incorrect API key provided.', type: 'invalid_request_error', code: 'invalid_api_key' } }
  ],
  quota: [
    429,
    { error: { message: 'You exceeded your current quota.', type: 'insufficient_quota', code: 'insufficient_quota' } }
  ]
}

const ibm: Contract = {
  service: 'ibm',
  environment: {
    TEXT_TO_SPEECH_APIKEY: canary,
    TEXT_TO_SPEECH_URL: 'https://api.eu-de.text-to-speech.watson.cloud.ibm.com/instances/1'
  },
  rate: 22_050,
  unit: (sentences, more) => unitOf(sentences, { voice: 'de-DE_BirgitV3Voice', ...more }),
  complaints: received => [
    ...expect('request', `${received.method} ${received.path}`, 'POST /v1/synthesize?voice=de-DE_BirgitV3Voice'),
    ...expect('key', received.headers.authorization, `Basic ${Buffer.from(`apikey:${canary}`).toString('base64')}`),
    ...expect('accept', received.headers.accept, 'audio/wav;rate=22050'),
    ...differences(received, { text: bodyOf(received).text })
  ],
  words: received => plain(bodyOf(received).text),
  reply: (_, take) => ({
    status: 200,
    headers: { 'content-type': 'audio/wav;rate=22050' },
    body: wavOf(pcmOf(take), { ...take, size: 0x7fff_ffff })
  }),
  expired: [401, { code: 401, error: 'Unauthorized' }],
  quota: [402, { error: 'Plan limit reached', code: 402 }],
  voices: {
    path: '/v1/voices',
    reply: { voices: [{ name: 'de-DE_BirgitV3Voice', language: 'de-DE', gender: 'female', description: 'Birgit' }] },
    found: [{ name: 'de-DE_BirgitV3Voice', languages: ['de-DE'], gender: 'female' }]
  }
}

export const contracts: readonly Contract[] = [polly, google, azure, elevenlabs, openai, ibm]
