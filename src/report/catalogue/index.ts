import { nearest } from '../nearest.js'
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

type Table = Readonly<Record<string, unknown>>

/** Where the codes of an area are found. A table is looked at when it is asked for: a start that says little loads little. */
const areas = {
  file: [() => yamlCodes],
  text: [() => yamlCodes],
  yaml: [() => yamlCodes],
  field: [() => articleCodes],
  article: [() => articleCodes],
  show: [() => articleCodes, () => speechCodes],
  episode: [() => articleCodes],
  slug: [() => articleCodes],
  template: [() => templateCodes],
  markup: [() => scriptCodes],
  coverage: [() => scriptCodes],
  language: [() => languageCodes],
  lexicon: [() => lexiconCodes, () => articleCodes, () => languageCodes],
  reading: [() => readingCodes],
  review: [() => reviewCodes],
  speak: [() => speakCodes],
  dialect: [() => dialectCodes],
  audio: [() => audioCodes],
  vtt: [() => transcriptCodes],
  srt: [() => transcriptCodes],
  transcript: [() => transcriptCodes],
  foreign: [() => foreignCodes],
  chapters: [() => chapterCodes],
  convert: [() => convertCodes],
  import: [() => importCodes],
  voice: [() => voiceCodes],
  speech: [() => speechCodes, () => localVoiceCodes],
  cache: [() => speechCodes],
  publish: [() => publishCodes],
  doctor: [() => publishCodes],
  disk: [() => worldCodes],
  output: [() => commandCodes, () => worldCodes],
  notes: [() => notesCodes],
  disclosure: [() => disclosureCodes],
  feed: [() => feedCodes, () => feedValueCodes],
  usage: [() => commandCodes],
  init: [() => commandCodes]
} satisfies Readonly<Record<string, readonly (() => Table)[]>>

type Area = keyof typeof areas

/** All of several types at once. */
type Together<Types> = (Types extends unknown ? (it: Types) => void : never) extends (it: infer All) => void
  ? All
  : never

/** Everything there is to say, by permanent code `area/problem`. */
export type Catalogue = Together<ReturnType<(typeof areas)[Area][number]>>

export type Code = keyof Catalogue

/** What a code has to say. */
export function entryOf<C extends Code>(code: C): Catalogue[C] {
  return (tableOf(code) as Catalogue)[code]
}

export function isCode(text: string): text is Code {
  return tableOf(text) !== undefined
}

function tableOf(code: string): Table | undefined {
  const area = code.split('/', 1)[0] ?? ''
  if (!Object.hasOwn(areas, area)) return undefined
  const tables: readonly (() => Table)[] = areas[area as Area]
  for (const table of tables) if (Object.hasOwn(table(), code)) return table()
  return undefined
}

/** Every code there is, area by area. */
export function codes(): readonly Code[] {
  const tables = new Set(
    Object.values(areas)
      .flat()
      .map(table => table())
  )
  return Array.from(tables).flatMap(table => Object.keys(table) as Code[])
}

/** The code a mistyped one most likely stands for, or ''. */
export function nearestCode(text: string): string {
  return nearest(text, codes())
}
