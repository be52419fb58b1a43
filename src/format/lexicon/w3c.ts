import { pls } from './pls.js'

/** The lexicon as the standard has it, for processors that have no rules of their own. */
export const w3c = pls({ name: 'w3c', title: 'W3C PLS 1.0', dialect: 'w3c-1.1', ways: ['phoneme', 'alias'] })
