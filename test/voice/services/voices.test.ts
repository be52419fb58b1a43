import { afterEach, describe, expect, test } from 'vitest'
import { listVoices } from '../../../src/voice/voices.js'
import { outsideOf, serviceOf } from './booth.js'
import { type Contract, canary, contracts } from './contracts.js'
import { type Received, redirectTo, type Studio, say, studio } from './studio.js'

let server: Studio | undefined
afterEach(async () => server?.close())

async function list(name: string, answer: (received: Received) => unknown, language?: string) {
  const contract = contracts.find(({ service }) => service === name) as Contract
  server = await studio(received => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(answer(received)))
  }))
  const at = server
  return {
    ask: () => listVoices(serviceOf(contract), outsideOf(contract.environment), { endpoint: at.url, language }),
    server: at
  }
}

describe('a list of voices', () => {
  test('of several pages is read to its end', async () => {
    const { ask, server } = await list('polly', ({ path }) =>
      path.includes('NextToken') ? { Voices: [{ Id: 'B' }] } : { Voices: [{ Id: 'A' }], NextToken: 'weiter/2=' }
    )
    expect((await ask()).value.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(server.received.map(({ path }) => path)).toEqual([
      '/v1/voices?Engine=neural',
      '/v1/voices?Engine=neural&NextToken=weiter%2F2%3D'
    ])
  })

  test('without an end is left after fifty pages', async () => {
    const { ask, server } = await list('elevenlabs', () => ({ voices: [{ voice_id: 'x' }], next_page_token: 'x' }))
    expect((await ask()).value).toHaveLength(50)
    expect(server.received).toHaveLength(50)
  })

  test('for a bare language holds all its countries, and voices that speak every language', async () => {
    const voices = [
      { voice_id: 'a', labels: { language: 'de' } },
      { voice_id: 'b', verified_languages: [{ locale: 'de-AT' }] },
      { voice_id: 'c', labels: { language: 'en' } },
      { voice_id: 'd' },
      { name: 'without an id' },
      'rubbish'
    ]
    const { ask } = await list('elevenlabs', () => ({ voices }), 'de')
    expect((await ask()).value.map(({ name }) => name)).toEqual(['a', 'b', 'd'])
  })

  test('that does not come is told with what the service said, without the key', async () => {
    const { ask, server } = await list('google', () => ({}))
    server.plan(say(400, { error: { message: `API key ${canary} not valid` } }))
    expect((await ask()).diagnostics.map(({ code, args }) => [code, ...args])).toEqual([
      ['voice/no-list', 'Google Cloud Text-to-Speech', '400 API key <GOOGLE_API_KEY> not valid']
    ])
    server.plan(say(403, { error: { message: 'no' } }))
    expect((await ask()).diagnostics.map(({ code }) => code)).toEqual(['voice/key-refused'])
    server.plan(redirectTo('https://evil.example/'))
    expect((await ask()).diagnostics.map(({ code }) => code)).toEqual(['voice/redirected'])
    server.always(say(503, ''))
    expect((await ask()).diagnostics.map(({ args }) => args[1])).toEqual(['503'])
    server.always(say(200, 'kein JSON'))
    expect((await ask()).diagnostics.map(({ code }) => code)).toEqual(['voice/no-list'])
  })
})
