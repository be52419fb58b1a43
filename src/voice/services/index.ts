import { azure } from './azure.js'
import { elevenlabs } from './elevenlabs.js'
import { google } from './google.js'
import { openai } from './openai.js'
import { polly } from './polly.js'
import type { Service } from './service.js'
import { watson } from './watson.js'

/** Every speech service by the name that show.yaml and the command line call it. */
export const services: ReadonlyMap<string, Service> = new Map(
  [polly, google, azure, elevenlabs, openai, watson].map(service => [service.name, service])
)

/** A service and, where the name tells it, one of its models. */
export interface Named {
  readonly service: Service
  readonly model?: string
}

/** The service of a name; a dialect's name means the model that speaks it: `polly-generative`, `google-chirp3`. */
export function serviceFor(name: string): Named | undefined {
  const service = name === 'watson' ? watson : services.get(name)
  if (service) return { service }
  for (const it of services.values()) {
    const model = it.models.find(model => it.dialect(model) === name)
    if (model !== undefined) return { service: it, model }
  }
  return undefined
}
