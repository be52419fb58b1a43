import { describe, expect, test } from 'vitest'
import type { Engine, Unit } from '../../src/voice/engine.js'
import { embeddedVoice, espeakRate } from '../../src/voice/espeak.js'
import { type EspeakAnswer, espeakJob } from '../../src/voice/espeak-job.js'
import { nativeVoice } from '../../src/voice/espeak-native.js'
import { espeakVoice, espeakVoices, espeakVoicesOf, hasVariant } from '../../src/voice/espeak-voices.js'
import { hash } from '../../src/world/hash.js'
import type { Thread } from '../../src/world/world.js'
import { memoryWorld } from '../world/memory.js'

const job = espeakJob()

async function say(words: string, voice = 'de', rate = 160): Promise<{ rate: number; samples: Int16Array }> {
  const answer = (await job({ markup: `<speak>${words}</speak>`, voice, rate })) as EspeakAnswer
  if ('problem' in answer) throw new Error(answer.problem)
  return answer
}

const digest = ({ samples }: { samples: Int16Array }) => hash(new Uint8Array(samples.buffer))

/** From the first sound to the last. */
function heardSeconds({ rate, samples }: { rate: number; samples: Int16Array }): number {
  const isLoud = (sample: number) => Math.abs(sample) > 33
  return (samples.findLastIndex(isLoud) - samples.findIndex(isLoud)) / rate
}

const long =
  'Deutschland und Kanada haben am Rande der Münchner Sicherheitskonferenz eine gemeinsame Absichtserklärung unterzeichnet.'

describe('the embedded voice', () => {
  test('says a sentence the same whatever it said before, and in another instance too', async () => {
    const texts = ['Guten Morgen.', long, 'Es ist Montag.']
    const forward = []
    for (const text of texts) forward.push(digest(await say(text)))
    const backward = []
    for (const text of [...texts].reverse()) backward.unshift(digest(await say(text)))
    const other = (await espeakJob()({ markup: `<speak>${long}</speak>`, voice: 'de', rate: 160 })) as {
      samples: Int16Array
      rate: number
    }
    expect(backward).toEqual(forward)
    expect(digest(other)).toBe(forward[1])
  })

  test('says a long text to its end after its memory was put back', async () => {
    const one = heardSeconds(await say(long))
    const four = heardSeconds(await say(`${long} ${long} ${long} ${long}`))
    expect(one).toBeGreaterThan(6)
    expect(four).toBeGreaterThan(4 * one)
  })

  test('speaks German and English, with hosts that can be told apart', async () => {
    const all = await Promise.all(['de', 'de+f3', 'de+m3', 'en-us', 'en-us+f3', 'en'].map(voice => say('Robot', voice)))
    expect(new Set(all.map(digest)).size).toBe(6)
  })

  test('keeps to the chosen variant, which a language at the root of the document would override', async () => {
    const chosen = await say('Guten Morgen.', 'de+f3')
    const overridden = (await job({
      markup: '<speak xml:lang="de-DE">Guten Morgen.</speak>',
      voice: 'de+f3',
      rate: 160
    })) as typeof chosen
    expect(digest(overridden)).not.toBe(digest(chosen))
  })

  test('would swallow what stands in double brackets, and says it once a blank parts them', async () => {
    expect(heardSeconds(await say('Die [ [2] ] bleibt.'))).toBeGreaterThan(
      heardSeconds(await say('Die [[2]] bleibt.')) + 0.2
    )
  })

  test('makes pauses of whole milliseconds, and none of a broken number of seconds', async () => {
    const pause = async (time: string) => heardSeconds(await say(`Eins <break time="${time}"/> zwei.`))
    const none = await pause('0ms')
    expect((await pause('1500ms')) - none).toBeCloseTo(1.5, 1)
    expect((await pause('2s')) - none).toBeCloseTo(2, 1)
    expect((await pause('1.5s')) - none).toBeCloseTo(0, 1)
  })

  test('tells of a voice it does not have instead of keeping the one before', async () => {
    expect(await job({ markup: '<speak>Hallo.</speak>', voice: 'de-DE', rate: 160 })).toEqual({
      problem: 'voice',
      detail: 'de-DE'
    })
  })

  test('tells of a text too long for it, and goes on with the next', async () => {
    const answer = await job({ markup: 'a'.repeat(70_000), voice: 'de', rate: 160 })
    expect(answer).toEqual({ problem: 'length', detail: '70001' })
    expect(heardSeconds(await say('Hallo.'))).toBeGreaterThan(0.2)
  })
})

const unit: Unit = {
  key: '',
  markup: '<speak>Guten Morgen.</speak>',
  words: 'Guten Morgen.',
  before: '',
  after: '',
  language: 'de-DE',
  voice: 'de',
  chapter: 0,
  sentences: [{ start: 0, text: 'Guten Morgen.' }],
  pauseAfterMilliseconds: 0
}

/** The embedded voice with a thread that answers as told. */
function engineWith(ask: Thread['ask']): Engine {
  return embeddedVoice({ threads: { start: () => ({ ask, end: async () => {} }) } }, 140)
}

async function codesOf(engine: Engine, of: Partial<Unit> = {}): Promise<readonly unknown[]> {
  const { value, diagnostics } = await engine.speak({ ...unit, ...of })
  return value === undefined ? diagnostics.map(({ code, args }) => [code, ...args]) : ['spoken']
}

describe('the engine of the embedded voice', () => {
  test('speaks at the pace of the show', () => {
    expect([140, 160, 20, 900].map(espeakRate)).toEqual([160, 183, 80, 450])
    expect(embeddedVoice(memoryWorld({}), 160).version).toBe('espeak-ng-emscripten 0.3.5, 183')
  })

  test('says what is the matter when its package is not there', async () => {
    const missing = engineWith(async () => ({ problem: 'missing', detail: 'Cannot find package' }))
    expect(await codesOf(missing)).toEqual([
      ['speech/no-embedded-voice', '@echogarden/espeak-ng-emscripten', 'Cannot find package']
    ])
  })

  test('names the sentence it failed at, also when its thread dies', async () => {
    const failing = engineWith(async () => ({ problem: 'failed', detail: 'Aborted()' }))
    expect(await codesOf(failing)).toEqual([['speech/engine-failed', 'espeak-ng', 'Guten Morgen.', 'Aborted()']])
    const dying = engineWith(() => Promise.reject(new Error('The thread has ended.')))
    expect(await codesOf(dying)).toEqual([
      ['speech/engine-failed', 'espeak-ng', 'Guten Morgen.', 'The thread has ended.']
    ])
  })

  test('refuses silence where words were to be heard, and takes it where there are none', async () => {
    const silent = engineWith(async () => ({ rate: 22_050, samples: new Int16Array(5000) }))
    expect(await codesOf(silent)).toEqual([['speech/silent', 'Guten Morgen.']])
    expect(await codesOf(silent, { words: '…' })).toEqual(['spoken'])
  })

  test('refuses a variant that would quietly be another voice', async () => {
    expect(
      await codesOf(
        engineWith(async () => ({})),
        { voice: 'de+zz' }
      )
    ).toEqual([['speech/no-such-voice', 'de+zz']])
  })

  test('starts a second thread only when there is much to say', async () => {
    let threads = 0
    const answer = { rate: 22_050, samples: Int16Array.from([9999]) }
    const counting = embeddedVoice(
      {
        threads: {
          start: () => {
            threads++
            return { ask: async () => answer, end: async () => {} }
          }
        }
      },
      140
    )
    await Promise.all([counting.speak(unit), counting.speak(unit)])
    expect(threads).toBe(1)
    for (let i = 0; i < 70; i++) await Promise.all([counting.speak(unit), counting.speak(unit)])
    expect(threads).toBe(2)
  })
})

describe('the voices of the hosts', () => {
  test('are variants that can be told apart where only a language is named', () => {
    const hosts = ['host', 'guest', 'third'].map(role => ({ role, voice: 'de' }))
    expect([...espeakVoices(hosts, 'de-DE').values()]).toEqual(['de', 'de', 'de+f3', 'de+m3'])
  })

  test('are as show.yaml names them, and leave those to nobody else', () => {
    const hosts = [
      { role: 'a', voice: undefined },
      { role: 'b', voice: 'de' },
      { role: 'c', voice: 'de+f3' }
    ]
    const voices = espeakVoices(hosts, 'de-DE')
    expect(['a', 'b', 'c', undefined].map(role => voices.get(role))).toEqual(['de', 'de+m3', 'de+f3', 'de'])
  })

  test('speak the language of the episode', () => {
    expect(espeakVoices([{ role: 'host', voice: 'de' }], 'en-US').get('host')).toBe('en-us')
    expect(['de-AT', 'en-GB', 'en-US', 'en'].map(espeakVoice)).toEqual(['de', 'en', 'en-us', 'en'])
    expect(espeakVoices([{ role: 'host', voice: 'en-gb+f2' }], 'en-GB').get('host')).toBe('en+f2')
    expect(espeakVoices([], 'de-DE').get(undefined)).toBe('de')
  })

  test('all exist', async () => {
    const all = [...espeakVoicesOf('de-DE'), ...espeakVoicesOf('en-US'), ...espeakVoicesOf('en-GB')]
    expect(all.filter(voice => !hasVariant(voice))).toEqual([])
    for (const voice of [...new Set(all.map(it => it.split('+')[0] ?? ''))]) await say('a', voice)
  })
})

describe('the program espeak-ng', () => {
  /** A WAV whose length was not known when it was begun, as the program writes it to a pipe. */
  function piped(samples: Int16Array): Uint8Array {
    const head = Buffer.alloc(44)
    head.write('RIFF', 0, 'latin1')
    head.writeUInt32LE(0x7ffff024, 4)
    head.write('WAVEfmt ', 8, 'latin1')
    head.writeUInt32LE(16, 16)
    head.writeUInt16LE(1, 20)
    head.writeUInt16LE(1, 22)
    head.writeUInt32LE(22_050, 24)
    head.writeUInt32LE(44_100, 28)
    head.writeUInt16LE(2, 32)
    head.writeUInt16LE(16, 34)
    head.write('data', 36, 'latin1')
    head.writeUInt32LE(0x7ffff000, 40)
    return Buffer.concat([head, new Uint8Array(samples.buffer)])
  }

  test('is asked without a shell, its text on standard input', async () => {
    const asked: unknown[] = []
    const programs = {
      run: async (name: string, words: readonly string[], input?: Uint8Array | AsyncIterable<Uint8Array>) => {
        asked.push([name, ...words, input instanceof Uint8Array ? new TextDecoder().decode(input) : undefined])
        const out = input
          ? piped(Int16Array.from([100, -200]))
          : Buffer.from('eSpeak NG text-to-speech: 1.51  Data at: /usr/lib')
        return { code: 0, out, talk: '' }
      }
    }
    const { value: engine } = await nativeVoice({ programs }, 140)
    expect(engine?.version).toBe('eSpeak NG text-to-speech: 1.51, 160')
    const spoken = await engine?.speak(unit)
    expect(spoken?.value?.sound).toEqual({ rate: 22_050, samples: Float32Array.from([100 / 32768, -200 / 32768]) })
    expect(asked[1]).toEqual([
      'espeak-ng',
      '-m',
      '-b',
      '1',
      '-v',
      'de',
      '-s',
      '160',
      '--stdin',
      '--stdout',
      unit.markup
    ])
  })

  test('is missed where it is not installed', async () => {
    const { value, diagnostics } = await nativeVoice({ programs: { run: async () => undefined } }, 140)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['speech/no-native-voice'])
  })
})
