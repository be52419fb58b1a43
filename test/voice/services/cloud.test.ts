import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Diagnostic, sentence } from '../../../src/report/diagnostic.js'
import { expectationOf, mostBytesOf } from '../../../src/voice/accept.js'
import { cloudEngine } from '../../../src/voice/cloud.js'
import type { SpokenUnit } from '../../../src/voice/engine.js'
import { listVoices } from '../../../src/voice/voices.js'
import { engineAt, hasty, outsideOf, serviceOf, studioOf, take } from './booth.js'
import { canary, contracts } from './contracts.js'
import { pcmOf, samplesOf, takeOf } from './sounds.js'
import {
  drip,
  endless,
  gzipBomb,
  hang,
  hangInBody,
  hangUp,
  instead,
  loginPage,
  type Mischief,
  redirectTo,
  resetInBody,
  type Studio,
  say,
  send,
  truncated
} from './studio.js'

const text = [
  'Die Größe der Förderung bleibt offen.',
  'Im Februar entscheidet der Bundestag darüber.',
  'Danach ist Zeit bis Mai.'
]

function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code }) => code)
}

describe.each(contracts.map(contract => ({ name: contract.service, contract })))('$name', ({ contract }) => {
  const unit = contract.unit(text)
  const single = contract.unit(text.slice(0, 1))
  let studio: Studio
  let engine: ReturnType<typeof engineAt>
  let waits: number[] = []
  /** All that was said to people, in both languages, and all that could be written down. */
  let said = ''

  beforeEach(async () => {
    waits = []
    studio = await studioOf(contract)
    engine = engineAt(contract, studio.url, outsideOf(contract.environment, waits))
  })
  afterEach(async () => {
    await engine.close()
    await studio.close()
    expect(said).not.toContain(canary)
    expect(said).not.toContain(encodeURIComponent(canary))
    expect(said).not.toContain(btoa(canary).slice(0, 20))
    said = ''
  })

  async function speak(it = single) {
    const outcome = await engine.speak(it)
    said += JSON.stringify([outcome.diagnostics, engine])
    for (const diagnostic of outcome.diagnostics)
      said += JSON.stringify([sentence(diagnostic, 'de'), sentence(diagnostic, 'en')])
    return outcome
  }

  function isRight(spoken: SpokenUnit | undefined, words: string) {
    const right = samplesOf(pcmOf(takeOf(words, contract.rate)))
    return Buffer.from(right.buffer).equals(Buffer.from(spoken?.sound.samples.buffer ?? new ArrayBuffer(0)))
  }

  test('is asked as its documentation says, and its sound is kept sample by sample', async () => {
    const { value, diagnostics } = await speak(unit)
    expect(studio.received.flatMap(contract.complaints)).toEqual([])
    expect(diagnostics).toEqual([])
    expect(value?.sound.rate).toBe(contract.rate)
    expect(isRight(value, unit.words)).toBe(true)
    const starts = contract.starts?.(unit).map(seconds => Math.round(seconds * contract.rate))
    expect(value?.sentenceStarts).toEqual(starts)
  })

  test('is asked for a single sentence once', async () => {
    const { value, diagnostics } = await speak()
    expect(isRight(value, single.words)).toBe(true)
    expect(diagnostics).toEqual([])
    expect(engine.tally()).toMatchObject({ requests: 1, wrongAnswers: 0 })
  })

  /** What may go wrong once, and how the next answer is still the right one. */
  const passing: readonly (readonly [string, () => readonly Mischief[], wrong: number])[] = [
    ['three times too many requests', () => [1, 2, 3].map(() => say(429, {}, { 'retry-after': '2' })), 0],
    ['bursts of 503', () => [1, 2, 3, 4].map(() => say(503, 'Service Unavailable')), 0],
    ['an internal error', () => [say(500, '<html>oops</html>', { 'content-type': 'text/html' })], 0],
    ['a connection that is hung up on', () => [hangUp], 0],
    ['a reset in the body', () => [resetInBody], 1],
    ['half a body', () => [truncated, truncated], 2],
    ['an empty answer', () => [instead(() => '')], 1],
    ['a login page with status 200', () => [loginPage], 1],
    ['JSON that claims to be audio', () => [instead(() => '{"error":"later"}')], 1],
    ['a body without an end', () => [endless], 1],
    ['a packed bomb', () => [gzipBomb], 1],
    [
      'another kind of audio',
      () => [instead(() => Buffer.from('OggS\0\x02aaaaaaaaaaaaaaaa'), { 'content-type': 'audio/ogg' })],
      1
    ],
    ['silence', () => [take(contract, studio.received, right => ({ ...right, loudness: 0 }))], 1],
    ['a take that is far too short', () => [take(contract, studio.received, right => ({ ...right, seconds: 0.3 }))], 1],
    ['a take that is far too long', () => [take(contract, studio.received, right => ({ ...right, seconds: 9 }))], 1],
    ['another sample rate', () => [take(contract, studio.received, right => ({ ...right, rate: 48_000 }))], 1],
    ['no content', () => [(response, _) => response.writeHead(204).end()], 1]
  ]

  test.each(passing)('survives %s', async (_, mischiefs, wrong) => {
    const planned = mischiefs()
    studio.plan(...planned)
    const { value, diagnostics } = await speak()
    expect(isRight(value, single.words)).toBe(true)
    expect(engine.tally()).toMatchObject({ requests: planned.length + 1, wrongAnswers: wrong })
    expect(codesOf(diagnostics)).toEqual(wrong === 0 ? [] : ['voice/asked-again'])
  })

  const always: readonly (readonly [string, () => Mischief, code: string, requests: number])[] = [
    ['too many requests', () => say(429, { message: 'slow down' }), 'voice/busy', 5],
    ['503', () => say(503, ''), 'voice/busy', 5],
    ['come back tomorrow', () => say(429, {}, { 'retry-after': '86400' }), 'voice/later', 1],
    ['a connection that is hung up on', () => hangUp, 'voice/unreachable', 5],
    ['a login page', () => loginPage, 'voice/wrong-answer', 4],
    ['half a body', () => truncated, 'voice/wrong-answer', 4],
    ['silence', () => take(contract, studio.received, right => ({ ...right, loudness: 0 })), 'voice/wrong-answer', 4],
    ['a text it does not take', () => say(400, { message: `Text "${canary}" is invalid` }), 'voice/refused', 1],
    ['a status that leads nowhere', () => say(304, ''), 'voice/refused', 1],
    ['something that is not there', () => say(404, { detail: { message: 'voice not found' } }), 'voice/refused', 1],
    ['an expired key', () => say(contract.expired[0], contract.expired[1]), 'voice/key-refused', 1],
    ['a used-up quota', () => say(contract.quota[0], contract.quota[1]), 'voice/quota', 1]
  ]

  test.each(always)(
    'that always answers with %s is given up, and nothing wrong is kept',
    async (_, mischief, code, requests) => {
      studio.always(mischief())
      const { value, diagnostics } = await speak()
      expect(value).toBeUndefined()
      expect(codesOf(diagnostics)).toEqual([code])
      expect(diagnostics[0]?.place).toEqual(single.place)
      expect(studio.received).toHaveLength(requests)
    }
  )

  test('that sends us elsewhere is not followed, and no key arrives there', async () => {
    const foreign = await studioOf(contract)
    studio.always(redirectTo(`${foreign.url}/take?key=${encodeURIComponent(canary)}`))
    const { value, diagnostics } = await speak()
    await foreign.close()
    expect(value).toBeUndefined()
    expect(codesOf(diagnostics)).toEqual(['voice/redirected'])
    expect(diagnostics[0]?.args[1]).toBe(new URL(foreign.url).host)
    expect(foreign.received).toEqual([])
  })

  test('is not asked any further once it refuses the key', async () => {
    studio.always(say(401, { message: `Invalid key ${canary} or ${btoa(`apikey:${canary}`)}` }))
    expect(codesOf((await speak()).diagnostics)).toEqual(['voice/key-refused'])
    expect(await speak(unit)).toEqual({ value: undefined, diagnostics: [] })
    expect(studio.received).toHaveLength(1)
  })

  test('tells nothing when its own words repeat the key', async () => {
    studio.always(say(400, { error: { message: `no voice for ${canary}`.repeat(9) } }))
    const [refused] = (await speak()).diagnostics
    expect(JSON.stringify(refused?.args)).toContain('no voice for <')
  })

  test('is left alone after three failures in a row', async () => {
    studio.always(say(503, ''))
    const codes = []
    for (let i = 0; i < 5; i++) codes.push(...codesOf((await speak()).diagnostics))
    expect(codes).toEqual(['voice/busy', 'voice/busy', 'voice/busy', 'voice/stopped'])
    expect(studio.received).toHaveLength(15)
  })

  test('lists its voices', async () => {
    const { value, diagnostics } = await listVoices(serviceOf(contract), outsideOf(contract.environment), {
      endpoint: studio.url,
      language: 'de-DE'
    })
    expect(diagnostics).toEqual([])
    expect(studio.received.map(({ method, path }) => `${method} ${path}`)).toEqual(
      contract.voices ? [`GET ${contract.voices.path}`] : []
    )
    if (contract.voices) expect(value).toEqual(contract.voices.found)
    else expect(value.map(({ name }) => name)).toContain('coral')
  })

  test('is not asked without a key', () => {
    const { value, diagnostics } = cloudEngine(serviceOf(contract), outsideOf({}), { endpoint: studio.url })
    expect(value).toBeUndefined()
    expect(codesOf(diagnostics)).toEqual(['voice/no-key'])
  })
})

describe('times', () => {
  const timed = contracts.filter(({ starts }) => starts !== undefined)
  const half: Mischief = (response, right) => instead(body => body.subarray(0, (body.length >> 2) * 2))(response, right)

  test('tell that half a take is not all of it, though it came as if it were', async () => {
    const contract = timed.find(({ service }) => service === 'polly')
    if (contract === undefined) throw new Error('no contract')
    const studio = await studioOf(contract)
    studio.plan(half)
    const engine = engineAt(contract, studio.url, outsideOf(contract.environment))
    const { value, diagnostics } = await engine.speak(contract.unit(text))
    await studio.close()
    expect(value?.sound.samples).toHaveLength(pcmOf(takeOf(text.join(' '), contract.rate)).length / 2)
    expect(diagnostics.map(({ code, args }) => [code, args.at(-1)])).toEqual([['voice/asked-again', 'cut-off']])
    expect(studio.received).toHaveLength(4)
  })

  test.each(timed.map(contract => ({ name: contract.service, contract })))(
    'of $name tell that a take falls silent before its last word',
    async ({ contract }) => {
      const short = ['Im Februar entscheidet der Bundestag.', 'Gut.']
      const studio = await studioOf(contract)
      studio.plan(take(contract, studio.received, right => ({ ...right, heard: 0.6 })))
      const engine = engineAt(contract, studio.url, outsideOf(contract.environment))
      const { value, diagnostics } = await engine.speak(contract.unit(short))
      await studio.close()
      expect(value?.sound.samples).toEqual(samplesOf(pcmOf(takeOf(short.join(' '), contract.rate))))
      expect(diagnostics.map(({ code, args }) => [code, args.at(-1)])).toEqual([['voice/asked-again', 'cut-off']])
    }
  )

  test('that do not come cost nothing but themselves: the take is kept', async () => {
    const contract = timed.find(({ service }) => service === 'polly')
    if (contract === undefined) throw new Error('no contract')
    const studio = await studioOf(contract)
    studio.plan(send, say(400, { message: 'no speech marks for this engine' }))
    const engine = engineAt(contract, studio.url, outsideOf(contract.environment))
    const { value, diagnostics } = await engine.speak(contract.unit(text))
    await studio.close()
    expect(value?.sentenceStarts).toBeUndefined()
    expect(codesOf(diagnostics)).toEqual(['voice/no-times'])
    expect(studio.received).toHaveLength(2)
  })
})

describe('the pace of a voice', () => {
  test('once known, tells half a take that nothing else could tell', async () => {
    const contract = contracts.find(({ service }) => service === 'openai')
    if (contract === undefined) throw new Error('no contract')
    const studio = await studioOf(contract)
    const engine = engineAt(contract, studio.url, outsideOf(contract.environment))
    for (let i = 0; i < 8; i++) await engine.speak(contract.unit([...text, `Zum Mitschreiben: ${i}.`]))
    studio.plan(instead(body => body.subarray(0, 44 + ((body.length - 44) >> 2) * 2)))
    const { diagnostics } = await engine.speak(contract.unit(text))
    await studio.close()
    expect(diagnostics.map(({ code, args }) => [code, args.at(-1)])).toEqual([['voice/asked-again', 'short']])
  })

  test('is no law: what comes as short three times is taken', async () => {
    const contract = contracts.find(({ service }) => service === 'azure')
    if (contract === undefined) throw new Error('no contract')
    const studio = await studioOf(contract)
    const engine = engineAt(contract, studio.url, outsideOf(contract.environment))
    for (let i = 0; i < 8; i++) await engine.speak(contract.unit([...text, `Zum Mitschreiben: ${i}.`]))
    const hurried = take(contract, studio.received, right => ({ ...right, seconds: right.seconds / 2 }))
    studio.plan(hurried, hurried, hurried)
    const { value, diagnostics } = await engine.speak(contract.unit(text))
    await studio.close()
    expect(value).toBeDefined()
    expect(diagnostics.map(({ code, args }) => [code, ...args.slice(-2)])).toEqual([['voice/asked-again', 2, 'short']])
  })
})

test('a voice that is missing is asked of the person once, before anything is sent', async () => {
  for (const contract of contracts) {
    const studio = await studioOf(contract)
    const engine = engineAt(contract, studio.url, outsideOf(contract.environment))
    const { voice: _, ...voiceless } = contract.unit(text.slice(0, 1))
    const outcomes = []
    for (let i = 0; i < 2; i++) outcomes.push(await engine.speak({ ...voiceless, voice: undefined }))
    await studio.close()
    const needed = serviceOf(contract).needsVoice
    expect(codesOf(outcomes.flatMap(({ diagnostics }) => diagnostics))).toEqual(needed ? ['voice/no-voice'] : [])
    expect(studio.received.length).toBe(needed ? 0 : 2)
  }
})

describe('waiting', () => {
  const [polly] = contracts
  if (polly === undefined) throw new Error('no contract')
  const unit = polly.unit(text.slice(0, 1))

  async function waitsFor(...mischiefs: readonly Mischief[]) {
    const waits: number[] = []
    const studio = await studioOf(polly as never)
    studio.plan(...mischiefs)
    const outcome = await engineAt(polly as never, studio.url, outsideOf(polly?.environment ?? {}, waits)).speak(unit)
    await studio.close()
    return { ...outcome, waits }
  }

  test('is as long as the service asks, in seconds or until a date', async () => {
    const { waits } = await waitsFor(
      say(429, {}, { 'retry-after': '7' }),
      say(503, {}, { 'retry-after': 'Mon, 16 Feb 2026 05:00:37 GMT' })
    )
    expect(waits).toEqual([7000, 30_000])
  })

  test('grows by itself, between nothing and a bound that doubles', async () => {
    const busy = [1, 2, 3, 4].map(() => say(503, {}))
    expect((await waitsFor(...busy)).waits).toEqual([500, 1000, 2000, 4000])
  })

  test('is not done for longer than a minute; the person hears when to come back', async () => {
    const { diagnostics, waits } = await waitsFor(say(429, {}, { 'retry-after': '90' }))
    expect(waits).toEqual([])
    expect(diagnostics.map(it => sentence(it, 'en').message)).toEqual([
      'Amazon Polly does not speak "Die Größe der Förderung bleibt offen." now and asks to try again from 2026-02-16 05:02 UTC on.'
    ])
  })
})

describe('a service that does not come to an end', () => {
  const azure = contracts.find(({ service }) => service === 'azure')
  if (azure === undefined) throw new Error('no contract')
  const unit = azure.unit(text.slice(0, 1))

  test.each([
    ['hangs before its first byte', hang, 'voice/unreachable', 5],
    ['hangs in the middle', hangInBody, 'voice/wrong-answer', 4],
    ['sends a byte now and then', drip, 'voice/wrong-answer', 4]
  ])('because it %s is given up at its deadline', async (_, mischief, code, requests) => {
    const studio = await studioOf(azure)
    studio.always(mischief)
    const engine = engineAt(azure, studio.url, outsideOf(azure.environment), { deadlines: hasty })
    const { value, diagnostics } = await engine.speak(unit)
    await studio.close()
    expect(value).toBeUndefined()
    expect(codesOf(diagnostics)).toEqual([code])
    expect(studio.received).toHaveLength(requests)
  })

  test('is let go at once when we are told to stop, without a word', async () => {
    const studio = await studioOf(azure)
    studio.always(hang)
    const engine = engineAt(azure, studio.url, outsideOf(azure.environment))
    const speaking = engine.speak(unit)
    while (studio.received.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    await engine.close()
    expect(await speaking).toEqual({ value: undefined, diagnostics: [] })
    expect(await engine.speak(unit)).toEqual({ value: undefined, diagnostics: [] })
    await studio.close()
  })

  test('does not fill the memory: an endless answer is cut at what the words could take', async () => {
    const { words, markup } = unit
    const most = mostBytesOf(expectationOf(words, markup), { container: 'wav', rate: 24_000, types: [] })
    expect(most / 1e6).toBeLessThan(1)
  })
})
