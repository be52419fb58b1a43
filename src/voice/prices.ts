import { billedCharacters, characters } from '../dialect/count.js'
import type { Unit } from './engine.js'
import type { Service } from './services/service.js'

/** What a model costs; without free quotas, discounts and taxes, so rather too much than too little. */
interface Price {
  readonly dollarsPerMillion: number
  readonly counts: (markup: string) => number
  /** The month its source was read. */
  readonly asOf: string
  /** The service's own page, where the price of today stands. */
  readonly source: string
  /** Times are a request of their own, charged like the first. */
  readonly chargesTimes?: true
  /** The service counts something else, and this is what it comes to for speech. */
  readonly estimate?: true
}

/** Amazon does not charge for tags, but for the requests that tell times: https://aws.amazon.com/polly/pricing/ */
const pollyPrice = (dollarsPerMillion: number): Price => ({
  dollarsPerMillion,
  counts: billedCharacters,
  asOf: '2026-06',
  source: 'https://aws.amazon.com/polly/pricing/',
  chargesTimes: true
})

/** Google charges for tags, all but `mark`: https://cloud.google.com/text-to-speech/pricing */
const googlePrice = (dollarsPerMillion: number): Price => ({
  dollarsPerMillion,
  counts: characters,
  asOf: '2026-06',
  source: 'https://cloud.google.com/text-to-speech/pricing'
})

/** "All markup … except for <speak> and <voice> tags": https://learn.microsoft.com/azure/ai-services/speech-service/text-to-speech#billable-characters */
const azurePrice = (dollarsPerMillion: number): Price => ({
  dollarsPerMillion,
  counts: insideOfVoice,
  asOf: '2026-06',
  source: 'https://azure.microsoft.com/pricing/details/cognitive-services/speech-services/'
})

const elevenlabsPrice = (dollarsPerMillion: number): Price => ({
  dollarsPerMillion,
  counts: characters,
  asOf: '2026-06',
  source: 'https://elevenlabs.io/pricing/api'
})

const openaiPrice = (dollarsPerMillion: number): Price => ({
  dollarsPerMillion,
  counts: characters,
  asOf: '2026-06',
  source: 'https://platform.openai.com/docs/pricing'
})

/** By service and model. */
const prices: Readonly<Record<string, Readonly<Record<string, Price>>>> = {
  polly: {
    standard: pollyPrice(4),
    neural: pollyPrice(16),
    generative: pollyPrice(30),
    'long-form': pollyPrice(100)
  },
  google: { neural2: googlePrice(16), 'chirp3-hd': googlePrice(30) },
  azure: { neural: azurePrice(16), hd: azurePrice(30) },
  elevenlabs: {
    eleven_multilingual_v2: elevenlabsPrice(100),
    eleven_v3: elevenlabsPrice(100),
    eleven_flash_v2_5: elevenlabsPrice(50),
    eleven_flash_v2: elevenlabsPrice(50),
    eleven_turbo_v2_5: elevenlabsPrice(50),
    eleven_turbo_v2: elevenlabsPrice(50)
  },
  openai: {
    'tts-1': openaiPrice(15),
    'tts-1-hd': openaiPrice(30),
    // 1.5 cents a minute, says the service, and a minute is some 900 characters.
    'gpt-4o-mini-tts': { ...openaiPrice(17), estimate: true }
  },
  ibm: {
    neural: {
      dollarsPerMillion: 20,
      counts: characters,
      asOf: '2026-06',
      source: 'https://www.ibm.com/products/text-to-speech/pricing'
    }
  }
}

/** What speaking some units would cost. */
export interface Cost {
  /** As the service counts them. */
  readonly characters: number
  readonly dollars: number
  readonly asOf: string
  readonly source: string
  readonly estimate: boolean
}

/** The cost of speaking `units` once with a model of a service; undefined for a model without a known price. */
export function costOf(service: Service, model: string, units: readonly Unit[]): Cost | undefined {
  const ofService = prices[service.name] ?? {}
  const price = Object.hasOwn(ofService, model) ? ofService[model] : undefined
  if (price === undefined) return undefined
  const { asOf, source, estimate = false } = price
  const counted = units.reduce((sum, unit) => sum + price.counts(unit.markup) * requestsFor(unit, service, price), 0)
  return { characters: counted, dollars: (counted * price.dollarsPerMillion) / 1_000_000, asOf, source, estimate }
}

/** Times are asked for only where there is more than one sentence. */
function requestsFor({ sentences }: Unit, { times }: Service, { chargesTimes }: Price): number {
  return times && chargesTimes && sentences.length > 1 ? 2 : 1
}

/** The characters of a document without the tags of its root and its voices. */
function insideOfVoice(markup: string): number {
  let free = 0
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at + 1)) {
    const end = markup.indexOf('>', at)
    if (end === -1) break
    if (/^<\/?(?:speak|voice)\b/.test(markup.slice(at, at + 8))) free += end + 1 - at
    at = end
  }
  return markup.length - free
}
