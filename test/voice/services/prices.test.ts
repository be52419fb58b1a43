import { describe, expect, test } from 'vitest'
import { costOf } from '../../../src/voice/prices.js'
import { services } from '../../../src/voice/services/index.js'
import type { Service } from '../../../src/voice/services/service.js'
import { plainUnitOf, unitOf } from './sounds.js'

const sentences = ['Guten Morgen.', 'Es ist Montag.']

function named(name: string): Service {
  const service = services.get(name)
  if (service === undefined) throw new Error(`no service is called ${name}`)
  return service
}

describe('a price', () => {
  test('is known for every model, with its month and its page', () => {
    for (const service of services.values()) {
      for (const model of service.models) {
        const cost = costOf(service, model, [unitOf(sentences)])
        expect(cost?.dollars, `${service.name} ${model}`).toBeGreaterThan(0)
        expect(cost?.asOf).toMatch(/^20\d\d-\d\d$/)
        expect(cost?.source).toMatch(/^https:\/\//)
      }
    }
    expect(costOf(named('openai'), 'kokoro', [])).toBeUndefined()
    expect(costOf(named('openai'), 'constructor', [])).toBeUndefined()
  })

  test('of Polly leaves tags out, and counts the request for times where there is one', () => {
    const unit = unitOf(sentences)
    expect(costOf(named('polly'), 'neural', [unit])).toMatchObject({
      characters: 2 * unit.words.length,
      dollars: (2 * 28 * 16) / 1e6
    })
    expect(costOf(named('polly'), 'standard', [unitOf(['Guten Morgen.'])])).toMatchObject({ characters: 13 })
  })

  test('of Azure leaves only the tags of root and voice out', () => {
    const markup = '<speak version="1.0"><voice name="x"><p>a<break time="1ms"/></p></voice></speak>'
    expect(costOf(named('azure'), 'neural', [unitOf(['a'], { markup })])?.characters).toBe(
      '<p>a<break time="1ms"/></p>'.length
    )
  })

  test('of others counts all they are sent', () => {
    const unit = plainUnitOf(sentences)
    expect(costOf(named('elevenlabs'), 'eleven_v3', [unit, unit])).toMatchObject({
      characters: 56,
      dollars: 0.0056,
      estimate: false
    })
    expect(costOf(named('openai'), 'gpt-4o-mini-tts', [unit])?.estimate).toBe(true)
  })
})
