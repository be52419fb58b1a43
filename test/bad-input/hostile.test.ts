import { judge } from './judge.js'
import { ownInputs } from './own.js'

judge(ownInputs)
