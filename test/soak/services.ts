import { expect, test } from 'vitest'
import { printFigures } from '../command/figures.js'
import { chaos } from '../voice/services/chaos.js'
import { contracts } from '../voice/services/contracts.js'

test.each(contracts.map(contract => ({ name: contract.service, contract })))(
  '200 random faults over an episode of 300 units spoken by $name end with the right sound',
  async ({ name, contract }) => {
    const found = await chaos(contract, 300, 200, 815)
    printFigures(`a bad line to ${name}`, { ...found })
    expect(found).toMatchObject({ faults: 200, wrong: 0, missing: 0, repeated: 0, requests: 500 })
  }
)
