import { describe, expect, test } from 'vitest'
import type { World } from '../../src/world/world.js'
import { memoryWorld } from '../world/memory.js'
import { run, showWorld } from './show.js'

/** A machine on which some programs are installed; the others are not. */
function programs(versions: Readonly<Record<string, string>>): World['programs'] {
  return {
    run: async name => {
      const said = versions[name]
      return said === undefined ? undefined : { code: 0, out: new TextEncoder().encode(said), talk: '' }
    }
  }
}

/** A machine whose embedded voice is not installed. */
function withoutVoice(world: World): World['threads'] {
  return { start: name => ({ ...world.threads.start(name), ask: async () => ({ problem: 'missing', detail: '' }) }) }
}

describe('doctor', () => {
  test('finds voice and encoders that work, in both languages', async () => {
    const world = showWorld()
    const { code, out } = await run(world, 'doctor')
    expect(code).toBe(0)
    expect(out).toContain('runtime: Node 20.19.0, memory\n')
    expect(out).toContain('built-in voice: works\n')
    expect(out).toContain('writing and reading MP3: works\n')
    expect(out).toContain('show: content/show.yaml\n')
    expect((await run(world, 'doctor', '--ui', 'de')).out).toContain('eingebaute Stimme: funktioniert\n')
  })

  test('tells what versions of other programs there are, in one line each', async () => {
    const world = showWorld({}, { programs: programs({ ffmpeg: 'ffmpeg version 6.1\nbuilt with gcc\n' }) })
    const { out } = await run(world, 'doctor')
    expect(out).toContain('program ffmpeg: ffmpeg version 6.1\n')
    expect(out).toContain('program espeak-ng: not installed, not needed\n')
    expect(out).not.toContain('gcc')
  })

  test('tells that keys are there, and never what they are', async () => {
    const environment = { OPENAI_API_KEY: 'sk-geheim', SPEECH_KEY: 'auch-geheim' }
    const { code, out, talk } = await run(showWorld({}, { environment }), 'doctor')
    expect(code).toBe(0)
    expect(out).toContain('key for OpenAI Speech: set (OPENAI_API_KEY)')
    expect(talk).toContain('doctor/half-key')
    expect(talk).toContain('SPEECH_REGION')
    expect(out + talk).not.toContain('geheim')
  })

  test('ends in 3 when nothing can speak', async () => {
    const world = showWorld()
    const { code, talk } = await run({ ...world, threads: withoutVoice(world) }, 'doctor')
    expect(code).toBe(3)
    expect(talk).toContain('doctor/no-voice')
  })

  test('is content with another voice than the built-in one', async () => {
    const world = showWorld({}, { programs: programs({ 'espeak-ng': 'eSpeak NG text-to-speech: 1.51' }) })
    expect((await run({ ...world, threads: withoutVoice(world) }, 'doctor')).code).toBe(0)
  })

  test('notices a folder that can not be written to', async () => {
    const world = showWorld({ output: 'a file in its place' })
    const { code, talk } = await run(world, 'doctor', '--out', 'output/deep')
    expect(code).toBe(3)
    expect(talk).toContain('disk/in-the-way')
  })

  test('leaves nothing behind', async () => {
    const world = memoryWorld({ 'notes.txt': 'nothing here' })
    const before = world.contents()
    const { code, out } = await run(world, 'doctor')
    expect(code).toBe(0)
    expect(out).toContain('show: there is none here')
    expect(world.contents()).toEqual(before)
  })

  test('gives its findings as data', async () => {
    const { out } = await run(showWorld(), 'doctor', '--json')
    const findings = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(findings).toContainEqual({ name: 'built-in voice', present: true, said: 'works' })
  })
})
