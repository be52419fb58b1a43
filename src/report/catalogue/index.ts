import { articleCodes } from './article.js'
import { audioCodes } from './audio.js'
import { commandCodes } from './command.js'
import { convertCodes } from './convert.js'
import { dialectCodes } from './dialect.js'
import { languageCodes } from './language.js'
import { lexiconCodes } from './lexicon.js'
import { readingCodes } from './reading.js'
import { scriptCodes } from './script.js'
import { speakCodes } from './speak.js'
import { speechCodes } from './speech.js'
import { templateCodes } from './template.js'
import { voiceCodes } from './voice.js'
import { worldCodes } from './world.js'
import { yamlCodes } from './yaml.js'

/** Every sentence we show to people, by permanent code `area/problem`. */
export const catalogue = {
  ...yamlCodes,
  ...articleCodes,
  ...templateCodes,
  ...scriptCodes,
  ...languageCodes,
  ...lexiconCodes,
  ...readingCodes,
  ...speakCodes,
  ...dialectCodes,
  ...audioCodes,
  ...convertCodes,
  ...voiceCodes,
  ...speechCodes,
  ...worldCodes,
  ...commandCodes
} as const

export type Catalogue = typeof catalogue
