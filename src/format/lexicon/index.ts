import { azure, azureHd } from './azure.js'
import { elevenlabs } from './elevenlabs.js'
import { google } from './google.js'
import { ibm } from './ibm.js'
import type { LexiconFormat } from './lexicon-format.js'
import { polly } from './polly.js'
import { w3c } from './w3c.js'

/** The lexicon of every service by the word on the command line; a new one is a file beside this and a line here. */
export const lexiconFormats: ReadonlyMap<string, LexiconFormat> = new Map(
  [w3c, polly, azure, azureHd, google, ibm, elevenlabs].map(format => [format.name, format])
)
