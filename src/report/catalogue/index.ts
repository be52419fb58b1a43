import { articleCodes } from './article.js'
import { audioCodes } from './audio.js'
import { chapterCodes } from './chapters.js'
import { commandCodes } from './command.js'
import { convertCodes } from './convert.js'
import { dialectCodes } from './dialect.js'
import { disclosureCodes } from './disclosure.js'
import { feedCodes } from './feed.js'
import { feedValueCodes } from './feed-values.js'
import { foreignCodes } from './foreign.js'
import { importCodes } from './import.js'
import { languageCodes } from './language.js'
import { lexiconCodes } from './lexicon.js'
import { localVoiceCodes } from './local-voice.js'
import { notesCodes } from './notes.js'
import { publishCodes } from './publish.js'
import { readingCodes } from './reading.js'
import { reviewCodes } from './review.js'
import { scriptCodes } from './script.js'
import { speakCodes } from './speak.js'
import { speechCodes } from './speech.js'
import { templateCodes } from './template.js'
import { transcriptCodes } from './transcript.js'
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
  ...reviewCodes,
  ...speakCodes,
  ...dialectCodes,
  ...audioCodes,
  ...transcriptCodes,
  ...foreignCodes,
  ...chapterCodes,
  ...convertCodes,
  ...importCodes,
  ...voiceCodes,
  ...speechCodes,
  ...localVoiceCodes,
  ...publishCodes,
  ...worldCodes,
  ...notesCodes,
  ...disclosureCodes,
  ...feedCodes,
  ...feedValueCodes,
  ...commandCodes
} as const

export type Catalogue = typeof catalogue
