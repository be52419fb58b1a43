import { describe, expect, test } from 'vitest'
import { wayTo } from '../../../src/voice/access.js'
import { endpointOf, redactor } from '../../../src/voice/credentials.js'
import { serviceFor, services } from '../../../src/voice/services/index.js'
import { canary, contracts } from './contracts.js'

function way(name: string, environment: Readonly<Record<string, string>>, wishes = {}) {
  const found = serviceFor(name)
  if (found === undefined) throw new Error(`no service is called ${name}`)
  const { value, diagnostics } = wayTo(found.service, { environment }, wishes)
  return { access: value?.access, said: diagnostics.map(({ code, args }) => [code, ...args]) }
}

describe('a service is found', () => {
  test.each([
    ['polly', 'polly', undefined],
    ['polly-generative', 'polly', 'generative'],
    ['google-chirp3', 'google', 'chirp3-hd'],
    ['azure-hd', 'azure', 'hd'],
    ['elevenlabs-v3', 'elevenlabs', 'eleven_v3'],
    ['ibm', 'ibm', undefined],
    ['watson', 'ibm', undefined]
  ])('by %s', (name, service, model) => {
    expect(serviceFor(name)).toEqual({ service: services.get(service), ...(model === undefined ? {} : { model }) })
  })

  test('only by its own names', () => {
    expect(serviceFor('festival')).toBeUndefined()
    expect([...services.keys()]).toEqual(contracts.map(({ service }) => service))
  })
})

describe('the key of a service', () => {
  test('comes from the environment, under the names its own tools use', () => {
    const { access, said } = way('polly', {
      AWS_ACCESS_KEY_ID: 'AKID00',
      AWS_SECRET_ACCESS_KEY: ' geheim \n',
      AWS_DEFAULT_REGION: 'eu-west-1'
    })
    expect(said).toEqual([])
    expect(access).toEqual({
      endpoint: 'https://polly.eu-west-1.amazonaws.com',
      credentials: { id: 'AKID00', key: 'geheim', region: 'eu-west-1' },
      model: 'neural'
    })
  })

  test('is missed by name, and all that is missing at once', () => {
    expect(way('polly', { AWS_ACCESS_KEY_ID: '' }).said).toEqual([
      ['voice/no-key', 'Amazon Polly', 'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION']
    ])
    expect(way('google', {}).said).toEqual([
      ['voice/no-key', 'Google Cloud Text-to-Speech', 'GOOGLE_API_KEY, GOOGLE_OAUTH_ACCESS_TOKEN']
    ])
  })

  test.each([
    ['SPEECH_KEY', { SPEECH_KEY: 'abc\r\nx-evil: 1', SPEECH_REGION: 'westeurope' }],
    ['SPEECH_KEY', { SPEECH_KEY: 'schlüssel', SPEECH_REGION: 'westeurope' }],
    ['SPEECH_REGION', { SPEECH_KEY: 'abcdef', SPEECH_REGION: 'evil.example/?' }]
  ])('that can not be right is not sent: %s', (name, environment) => {
    expect(way('azure', environment).said).toEqual([['voice/bad-key', 'Azure AI Speech', name]])
  })

  test('of Google may be a token, with the project that pays', async () => {
    const google = serviceFor('google')?.service
    const environment = { CLOUDSDK_AUTH_ACCESS_TOKEN: 'ya29.x', GOOGLE_CLOUD_PROJECT: 'sendung' }
    const access = google && wayTo(google, { environment }, {}).value?.access
    const asked = access && (await google.authorize({ method: 'GET', url: 'https://x', headers: {} }, access, 0))
    expect(asked?.headers).toEqual({ authorization: 'Bearer ya29.x', 'x-goog-user-project': 'sendung' })
  })

  test('is cut out of every text, as it is and as others write it', () => {
    const redact = redactor({ key: { names: ['OPENAI_API_KEY'], secret: true } }, { key: canary })
    const text = [canary, encodeURIComponent(canary), btoa(canary), btoa(`apikey:${canary}`)].join(' und ')
    expect(redact(text)).toBe(Array(4).fill('<OPENAI_API_KEY>').join(' und '))
  })
})

describe('an address named by a person', () => {
  test.each([
    ['https://tts.example/v1/', 'https://tts.example/v1'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['http://[::1]:1/x', 'http://[::1]:1/x']
  ])('may be %s', (text, endpoint) => {
    expect(endpointOf(text)).toEqual({ value: endpoint, diagnostics: [] })
  })

  test.each([
    'http://tts.example',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://10.0.0.1',
    'https://anna:geheim@tts.example',
    'https://tts.example/?key=geheim',
    'https://tts.example/#geheim',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'tts.example',
    ''
  ])('may not be %s, and nothing secret of it is repeated', text => {
    const { value, diagnostics } = endpointOf(text)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['voice/unsafe-endpoint'])
    expect(JSON.stringify(diagnostics)).not.toContain('geheim')
  })

  test('makes a region needless, and is where the service is asked', () => {
    const { access, said } = way('azure', { SPEECH_KEY: 'abcdef' }, { endpoint: 'https://tts.example/' })
    expect(said).toEqual([])
    expect(access?.endpoint).toBe('https://tts.example')
  })

  test('from the environment is looked at as closely', () => {
    const environment = { TEXT_TO_SPEECH_APIKEY: 'abcdef', TEXT_TO_SPEECH_URL: 'http://tts.example' }
    expect(way('ibm', environment).said).toEqual([['voice/unsafe-endpoint', 'http://tts.example']])
  })
})

test('a model nobody knows is refused before anything is sent, but not where models come and go', () => {
  expect(way('azure', { SPEECH_KEY: 'abcdef', SPEECH_REGION: 'westeurope' }, { model: 'hal' }).said).toEqual([
    ['voice/no-model', 'Azure AI Speech', 'hal', 'neural, hd']
  ])
  expect(way('openai', { OPENAI_API_KEY: 'abcdef' }, { model: 'kokoro' }).access?.model).toBe('kokoro')
})
