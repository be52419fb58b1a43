import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { credentialsOf, endpointOf, redactor } from './credentials.js'
import type { Outside } from './request.js'
import type { Access, Service } from './services/service.js'

/** What a person may say about how a service is used. */
export interface Wishes {
  readonly model?: string | undefined
  /** Instead of the service's own address: a compatible or private server. */
  readonly endpoint?: string | undefined
}

/** The way to a service, and what to cut out of everything it says. */
export interface Way {
  readonly access: Access
  readonly redact: (text: string) => string
}

/** Finds key, address and model of a service; nothing is sent yet. */
export function wayTo(
  service: Service,
  { environment }: Pick<Outside, 'environment'>,
  wishes: Wishes
): Outcome<Way | undefined> {
  const model = wishes.model ?? service.models[0] ?? ''
  const { value: credentials, diagnostics } = credentialsOf(service, environment, wishes.endpoint !== undefined)
  if (!service.anyModel && !service.models.includes(model)) {
    const unknown = diagnose('voice/no-model', undefined, service.title, model, service.models.join(', '))
    return { value: undefined, diagnostics: [...diagnostics, unknown] }
  }
  if (credentials === undefined) return { value: undefined, diagnostics }
  const endpoint = endpointOf(wishes.endpoint ?? service.home(credentials))
  if (endpoint.value === undefined) return { value: undefined, diagnostics: endpoint.diagnostics }
  const access = { endpoint: endpoint.value, credentials, model }
  return { value: { access, redact: redactor(service.needs, credentials) }, diagnostics: [] }
}
