import { expect, test } from 'vitest'
import { chaos } from './chaos.js'
import { contracts } from './contracts.js'

test.each(contracts.map(contract => ({ name: contract.service, contract })))(
  'an episode spoken by $name over a bad line ends right, and no right answer is asked for twice',
  async ({ contract }) => {
    const found = await chaos(contract, 30, 20, 4711)
    expect(found).toMatchObject({ faults: 20, wrong: 0, missing: 0, repeated: 0, requests: 50 })
    expect(found.runs).toBeLessThanOrEqual(2)
  }
)
