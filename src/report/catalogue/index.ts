import { articleCodes } from './article.js'
import { commandCodes } from './command.js'
import { convertCodes } from './convert.js'
import { dialectCodes } from './dialect.js'
import { languageCodes } from './language.js'
import { readingCodes } from './reading.js'
import { scriptCodes } from './script.js'
import { speakCodes } from './speak.js'
import { templateCodes } from './template.js'
import { worldCodes } from './world.js'
import { yamlCodes } from './yaml.js'

/** Every sentence we show to people, by permanent code `area/problem`. */
export const catalogue = {
  ...yamlCodes,
  ...articleCodes,
  ...templateCodes,
  ...scriptCodes,
  ...languageCodes,
  ...readingCodes,
  ...speakCodes,
  ...dialectCodes,
  ...convertCodes,
  ...worldCodes,
  ...commandCodes
} as const

export type Catalogue = typeof catalogue
