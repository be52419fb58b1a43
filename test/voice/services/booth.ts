import { type CloudEngine, type CloudOptions, cloudEngine } from '../../../src/voice/cloud.js'
import type { Outside } from '../../../src/voice/request.js'
import { services } from '../../../src/voice/services/index.js'
import type { Service } from '../../../src/voice/services/service.js'
import { send } from '../../../src/world/network.js'
import type { Deadlines } from '../../../src/world/world.js'
import { memoryClock } from '../../world/memory.js'
import type { Contract } from './contracts.js'
import { type Take, takeOf } from './sounds.js'
import { type Mischief, type Studio, send as sendRight, studio } from './studio.js'

/** Long enough for a busy machine: only the tests of deadlines wait for them. */
export const generous: Deadlines = { connect: 30_000, firstByte: 30_000, idle: 30_000, whole: 60_000 }
export const hasty: Deadlines = { connect: 2000, firstByte: 300, idle: 300, whole: 900 }

/** The real network, a clock that does not make us wait, and the keys of one service. */
export function outsideOf(environment: Outside['environment'], waits: number[] = []): Outside {
  const clock = memoryClock(Date.UTC(2026, 1, 16, 5))
  const sleep = (milliseconds: number) => {
    waits.push(milliseconds)
    return clock.sleep(milliseconds)
  }
  return { environment, network: { send }, clock: { ...clock, sleep } }
}

export function serviceOf({ service }: Contract): Service {
  const found = services.get(service)
  if (found === undefined) throw new Error(`no service is called ${service}`)
  return found
}

/** A service's server on this machine that keeps to its documentation. */
export function studioOf(contract: Contract): Promise<Studio> {
  return studio(received => {
    if (received.method === 'GET') return listOf(contract)
    return contract.reply(received, takeOf(contract.words(received), contract.rate))
  })
}

function listOf({ voices }: Contract) {
  const body = Buffer.from(JSON.stringify(voices?.reply ?? {}))
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}

/** Answers with another take than the right one. */
export const take =
  (contract: Contract, received: Studio['received'], change: (right: Take) => Take): Mischief =>
  response => {
    const last = received.at(-1)
    if (last === undefined) throw new Error('nothing was received')
    sendRight(response, contract.reply(last, change(takeOf(contract.words(last), contract.rate))))
  }

export function engineAt(contract: Contract, url: string, outside: Outside, options: CloudOptions = {}): CloudEngine {
  const { value, diagnostics } = cloudEngine(serviceOf(contract), outside, {
    endpoint: url,
    deadlines: generous,
    ...options
  })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}
