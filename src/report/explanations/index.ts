import type { Code } from '../diagnostic.js'
import { articleExplanations } from './article.js'
import { audioExplanations } from './audio.js'
import { chapterExplanations } from './chapters.js'
import { commandExplanations } from './command.js'
import { convertExplanations } from './convert.js'
import { dialectExplanations } from './dialect.js'
import { disclosureExplanations } from './disclosure.js'
import type { Explanation } from './explanation.js'
import { feedExplanations } from './feed.js'
import { foreignExplanations } from './foreign.js'
import { importExplanations } from './import.js'
import { languageExplanations } from './language.js'
import { lexiconExplanations } from './lexicon.js'
import { localVoiceExplanations } from './local-voice.js'
import { notesExplanations } from './notes.js'
import { publishExplanations } from './publish.js'
import { readingExplanations } from './reading.js'
import { reviewExplanations } from './review.js'
import { scriptExplanations } from './script.js'
import { speakExplanations } from './speak.js'
import { speechExplanations } from './speech.js'
import { templateExplanations } from './template.js'
import { transcriptExplanations } from './transcript.js'
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
  ...reviewExplanations,
  ...speakExplanations,
  ...speechExplanations,
  ...localVoiceExplanations,
  ...dialectExplanations,
  ...audioExplanations,
  ...transcriptExplanations,
  ...foreignExplanations,
  ...chapterExplanations,
  ...convertExplanations,
  ...importExplanations,
  ...voiceExplanations,
  ...publishExplanations,
  ...feedExplanations,
  ...commandExplanations,
  ...notesExplanations,
  ...disclosureExplanations,
  ...worldExplanations
}
