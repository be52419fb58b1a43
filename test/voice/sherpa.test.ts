import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { onnxProperties } from '../../src/voice/onnx.js'
import { sherpaJob } from '../../src/voice/sherpa-job.js'
import { openModel } from '../../src/voice/sherpa-model.js'
import { run, showWorld } from '../command/show.js'
import { type MemoryWorld, memoryWorld } from '../world/memory.js'
import { onnxModel, piperFolder } from './onnx.js'
import { standIn } from './sherpa-stand-in.js'

function opened(files: Readonly<Record<string, string | Uint8Array | undefined>>) {
  const there = Object.entries(files).flatMap(([name, content]): [string, string | Uint8Array][] =>
    content === undefined ? [] : [[`/models/de/${name}`, content]]
  )
  return openModel('/models/de', memoryWorld(Object.fromEntries(there)))
}

describe('a folder with a model of one’s own', () => {
  test('of Piper is taken with its data', () => {
    expect(opened(piperFolder()).value).toMatchObject({
      kind: 'vits',
      speakers: 2,
      rate: 22_050,
      language: 'de',
      files: {
        model: '/models/de/de_DE-probe.onnx',
        tokens: '/models/de/tokens.txt',
        dataDir: '/models/de/espeak-ng-data'
      }
    })
  })

  test('of another VITS is taken with its lexicon, and needs no data of espeak', () => {
    const files = {
      'model.onnx': onnxModel({ model_type: 'vits', comment: 'coqui', n_speakers: 1, sample_rate: 16_000 }),
      'tokens.txt': piperFolder()['tokens.txt'],
      'lexicon.txt': 'hallo h a l o\n'
    }
    expect(opened(files).value?.files).toEqual({
      model: '/models/de/model.onnx',
      tokens: '/models/de/tokens.txt',
      lexicon: '/models/de/lexicon.txt'
    })
  })

  test('of Kokoro is taken with all of its voices', () => {
    const piper = piperFolder({ model_type: 'kokoro', n_speakers: 11, sample_rate: 24_000, comment: '' })
    const files = { ...piper, 'voices.bin': new Uint8Array(11 * 4 * 256) }
    expect(opened(files).value).toMatchObject({
      kind: 'kokoro',
      speakers: 11,
      files: { voices: '/models/de/voices.bin' }
    })
    const cut = opened({ ...files, 'voices.bin': new Uint8Array(11 * 4 * 256 - 1) })
    expect(cut.diagnostics.map(it => it.args)).toEqual([['/models/de', 'cut-data', 'voices.bin']])
  })

  const piper = piperFolder()
  const model = piper['de_DE-probe.onnx'] as Uint8Array
  test.each([
    ['is not there', {}, ['no-folder', '']],
    ['holds no model', { 'tokens.txt': 'a 1' }, ['no-onnx', '']],
    ['holds two', { ...piper, 'other.onnx': model }, ['many-onnx', 'de_DE-probe.onnx, other.onnx']],
    [
      'holds one that broke off',
      { ...piper, 'de_DE-probe.onnx': model.slice(0, -5) },
      ['not-onnx', 'de_DE-probe.onnx']
    ],
    [
      'holds a page instead',
      { ...piper, 'de_DE-probe.onnx': '<html>Not found</html>' },
      ['not-onnx', 'de_DE-probe.onnx']
    ],
    ['is of an unknown kind', piperFolder({ model_type: 'matcha-tts' }), ['unknown-kind', 'matcha-tts']],
    ['does not tell its kind', { ...piper, 'de_DE-probe.onnx': onnxModel({}) }, ['unknown-kind', '']],
    ['does not tell its rate', piperFolder({ sample_rate: 'viel' }), ['no-property', 'sample_rate']],
    ['does not tell its voices', piperFolder({ n_speakers: 0 }), ['no-property', 'n_speakers']],
    ['has no tokens', { ...piper, 'tokens.txt': undefined }, ['no-tokens', 'tokens.txt']],
    ['has tokens without numbers', { ...piper, 'tokens.txt': 'a 1\nb\n' }, ['bad-tokens', '2']],
    ['has few tokens', { ...piper, 'tokens.txt': 'a 1\nb 2\n' }, ['few-tokens', '2']],
    ['has no data', { ...piper, 'espeak-ng-data/phondata': '' }, ['no-data', 'espeak-ng-data/phondata']]
  ])('that %s is refused, and told why', (_, files, expected) => {
    const { value, diagnostics } = opened(files)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code, args }) => [code, ...args])).toEqual([
      ['speech/bad-model', '/models/de', ...expected]
    ])
  })

  test('another model is another voice to the cache', () => {
    const [one, other] = [opened(piperFolder()).value, opened(piperFolder({ add_blank: 1 })).value]
    expect(one?.hash).not.toBe(other?.hash)
    expect(opened(piperFolder()).value?.hash).toBe(one?.hash)
  })
})

describe('what an ONNX file says of itself', () => {
  test('is read as it was written', () => {
    const properties = fc.dictionary(fc.string({ minLength: 1, maxLength: 9 }), fc.string({ maxLength: 200 }))
    fc.assert(
      fc.property(properties, words => {
        expect(Object.fromEntries(onnxProperties(onnxModel(words)) ?? [])).toEqual({ ...words })
      }),
      { seed: 3, numRuns: 100 }
    )
  })

  test('is nothing where a part of it is missing, and never a failure of ours', () => {
    const whole = onnxModel({ model_type: 'vits', sample_rate: 22_050 })
    const tail = onnxModel({}).length
    for (let length = 0; length < tail; length++) expect(onnxProperties(whole.slice(0, length))).toBeUndefined()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), bytes => {
        onnxProperties(bytes)
      }),
      { seed: 4, numRuns: 500 }
    )
  })
})

describe('an episode spoken by a model of one’s own', () => {
  const article = 'content/articles/2026-03-02-probe.yaml'
  const text = 'title: Probe\ndate: 2026-03-02\nlanguage: de-DE\nlead: Die Probe beginnt um 17 Uhr. Alle sind da.\n'
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sendeklar-model-'))
    for (const [name, content] of Object.entries(piperFolder())) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** A world in which the model's folder stands, and with one of the engine's packages or none. */
  function world(form?: 'native' | 'wasm', properties: Parameters<typeof piperFolder>[0] = {}) {
    const { found, asked } = standIn(form ?? 'wasm')
    const load = async (name: string) => {
      if (form !== undefined && (name === 'sherpa-onnx') === (form === 'wasm')) return { default: found }
      throw Object.assign(new Error(`Cannot find package '${name}'`), { code: 'ERR_MODULE_NOT_FOUND' })
    }
    const base = showWorld({ 'content/articles/2026-02-16-ki-kooperation.yaml': undefined, [article]: text })
    for (const [name, content] of Object.entries(piperFolder(properties))) base.put(join(folder, name), content)
    const job = sherpaJob(load)
    const threads: MemoryWorld['threads'] = { start: () => ({ ask: job, end: async () => {} }) }
    return { world: { ...base, threads }, asked }
  }

  const speak = (it: MemoryWorld, ...words: string[]) =>
    run(it, 'speak', '--json', '--service', 'sherpa-onnx', '--model', folder, ...words)

  test.each(['native', 'wasm'] as const)('is given sentences as plain words by the %s package', async form => {
    const { world: it, asked } = world(form)
    const { code, out } = await speak(it)
    expect([code, out.includes('"recorded"')]).toEqual([0, true])
    expect(asked.map(({ text }) => text)).toContain('Die Probe beginnt um siebzehn Uhr.')
    expect(asked.every(({ text }) => !/[<>[\]]/.test(text))).toBe(true)
    expect(asked[0]).toMatchObject({ sid: 0, speed: 1 })
    const again = await speak(it)
    expect(again.out).toContain('"unchanged"')
  })

  test('is known to be missing by what Node says of it, and a package that is broken is not missing', async () => {
    const question = { model: { kind: 'vits', files: {} }, text: 'Ja.', speaker: 0, speed: 1 }
    const failing = (code: string, message: (name: string) => string) =>
      sherpaJob(name => Promise.reject(Object.assign(new Error(message(name)), { code })))(question)
    const problems = await Promise.all([
      failing('MODULE_NOT_FOUND', name => `Cannot find module '${name}'\nRequire stack:`),
      failing('ERR_MODULE_NOT_FOUND', name => `Cannot find package '${name}' imported from here`),
      failing('MODULE_NOT_FOUND', name => `Cannot find module './lib/${name}.node'`)
    ])
    expect(problems.map(it => (it as { problem: string }).problem)).toEqual(['missing', 'missing', 'failed'])
  })

  test('ends with 3 where the engine is not installed, and says how to install it', async () => {
    const { world: it } = world()
    const { code, out } = await speak(it)
    expect([code, out.includes('speech/no-local-engine')]).toEqual([3, true])
    expect((await run(it, 'speak', '--ui', 'de', '--service', 'sherpa-onnx', '--model', folder)).talk).toContain(
      'npm install sherpa-onnx-node'
    )
  })

  test('ends with 3 where the model is not whole or not named, before the engine is loaded', async () => {
    const { world: it, asked } = world('wasm')
    it.files.remove(`${folder}/tokens.txt`)
    expect([(await speak(it)).code, asked]).toEqual([3, []])
    const { code, out } = await run(it, 'speak', '--json', '--service', 'sherpa-onnx')
    expect([code, out.includes('speech/no-model')]).toEqual([3, true])
  })

  test('is told when the model was made for another language', async () => {
    const { world: it } = world('wasm', { voice: 'en-us' })
    const { code, out } = await speak(it)
    expect([code, out.includes('speech/model-language')]).toEqual([0, true])
  })

  test('survives an engine that throws what is no error, and names the sentence', async () => {
    const { world: it } = world('native')
    rmSync(join(folder, 'tokens.txt'))
    const { code, out } = await speak(it)
    expect([code, out.includes('speech/engine-failed'), out.includes('null function')]).toEqual([1, true, true])
  })

  test('has as many voices as its model', async () => {
    const { world: it } = world('wasm')
    expect((await run(it, 'voices', '--service', 'sherpa-onnx', '--model', folder)).out).toBe('0  de\n1  de\n')
  })
})
