import type { Code } from '../diagnostic.js'
import { articleExplanations } from './article.js'
import { audioExplanations } from './audio.js'
import { commandExplanations } from './command.js'
import { convertExplanations } from './convert.js'
import { dialectExplanations } from './dialect.js'
import type { Explanation } from './explanation.js'
import { languageExplanations } from './language.js'
import { lexiconExplanations } from './lexicon.js'
import { readingExplanations } from './reading.js'
import { scriptExplanations } from './script.js'
import { speakExplanations } from './speak.js'
import { speechExplanations } from './speech.js'
import { templateExplanations } from './template.js'
import { voiceExplanations } from './voice.js'
import { worldExplanations } from './world.js'
import { yamlExplanations } from './yaml.js'

/** The long form of every code; a code without one does not compile. Only `explain` loads them. */
export const explanations: Readonly<Record<Code, Explanation>> = {
  ...yamlExplanations,
  ...articleExplanations,
  ...templateExplanations,
  ...scriptExplanations,
  ...languageExplanations,
  ...lexiconExplanations,
  ...readingExplanations,
  ...speakExplanations,
  ...speechExplanations,
  ...dialectExplanations,
  ...audioExplanations,
  ...convertExplanations,
  ...voiceExplanations,
  ...commandExplanations,
  ...worldExplanations
}
