import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../../src/voice/judge.js'
import { services } from '../../../src/voice/services/index.js'
import { bytesOf } from '../../../src/voice/services/json.js'
import { contracts } from './contracts.js'

/** Values as a broken or hostile server might send them, with the names that are looked for in them. */
const names = fc.constantFrom(
  'audioContent',
  'audio_base64',
  'alignment',
  'characters',
  'character_start_times_seconds',
  'timepoints',
  'markName',
  'Voices',
  'voices',
  'detail',
  'error',
  'message',
  '__proto__',
  'toString'
)
const leaf = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant('AAAA'))
const { content } = fc.letrec(tie => ({
  content: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('content'), { maxLength: 4 }),
    fc.dictionary(names, tie('content'), { maxKeys: 4 })
  )
}))

describe.each([...services.values()].map(service => ({ name: service.name, service })))(
  'whatever $name sends',
  ({ service }) => {
    const unit = contracts.find(it => it.service === service.name)?.unit(['Ja.', 'Nein.'])
    if (unit === undefined) throw new Error('no contract')

    test('is read or refused, and nobody falls over it', () => {
      fc.assert(
        fc.property(content, fc.integer({ min: 200, max: 599 }), (sent, status) => {
          const text = JSON.stringify(sent)
          const body = Buffer.from(text)
          service.envelope?.(JSON.parse(text), unit)
          service.times?.read({ status: 200, headers: {}, body }, unit)
          if ('read' in service.voices) service.voices.read(JSON.parse(text))
          const judged = judge(service, { status, headers: { 'retry-after': text }, body }, 0, it => it)
          expect(judged.kind === 'done').toBe(status === 200)
        }),
        { seed: 5, numRuns: 200 }
      )
    })
  }
)

test('base64 is taken only where it is nothing else', () => {
  expect(bytesOf('R3LDvMOfZQ==')).toEqual(Buffer.from('Grüße'))
  for (const text of ['R3LDvMOfZQ=', 'R3LD vMO', '<html>', 'R3LDvMOf\n', undefined])
    expect(bytesOf(text)).toBeUndefined()
})
