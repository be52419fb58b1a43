import { XmlDocument } from 'libxml2-wasm'
import { expect } from 'vitest'
import { check } from '../../src/dialect/check.js'
import type { Dialect, PrintRequest } from '../../src/dialect/dialect.js'
import { fitScript } from '../../src/dialect/fit.js'
import { spokenLeaves } from '../../src/dialect/fitted.js'
import { dialects } from '../../src/dialect/index.js'
import { split } from '../../src/dialect/split.js'
import { languageOf } from '../../src/language/index.js'
import { read } from '../../src/language/read.js'
import { languageCode } from '../../src/open.js'
import { project } from '../../src/script/project.js'
import { spokenText } from '../../src/script/words.js'
import { law } from './every.js'
import { built, type Opened } from './shows.js'
import { sure } from './stages.js'

/** The speech files of an episode with the dialect each is written in. */
function speechFiles(files: ReadonlyMap<string, string>): { readonly dialect: Dialect; readonly text: string }[] {
  return [...files].flatMap(([path, text]) => {
    const [, name = ''] = /^ssml\/([^/]+)\//.exec(path) ?? []
    const dialect = dialects.get(name)
    return dialect ? [{ dialect, text }] : []
  })
}

law('every SSML text is well-formed, keeps the rules of its dialect and stays under its limits', (it, file) => {
  const { files, tree } = built(it, file)
  const spoken = speechFiles(files)
  expect(new Set(spoken.map(({ dialect }) => dialect.name))).toEqual(new Set(it.show.show.dialects))
  for (const { dialect, text } of spoken) {
    if (dialect.extension === 'ssml') XmlDocument.fromString(text).dispose()
    expect(check(text, dialect, { language: tree.language })).toEqual([])
    for (const { count, most } of dialect.limits) expect(count(text)).toBeLessThanOrEqual(most)
  }
})

law('every dialect speaks the same words in the same order, whole and in parts', (it, file) => {
  const speech = project(built(it, file).tree, 'speech')
  const request = requestOf(it, speech.language)
  const everyDialect = [...dialects.values()].map(dialect => {
    const fitted = fitScript(speech, dialect, request).value
    return { whole: spokenLeaves(fitted), parts: spokenLeaves(...split(fitted, dialect, request).value) }
  })
  const [first] = everyDialect
  for (const { whole, parts } of everyDialect) {
    expect(whole).toEqual(first?.whole)
    expect(parts).toEqual(first?.whole)
  }
  const heard = first?.whole.map(({ spoken }) => spoken).join(' ') ?? ''
  expect(lettersOf(heard)).toBe(lettersOf(spokenText(speech)))
})

law('reading a second time changes nothing', (it, file) => {
  const { tree } = built(it, file)
  const language = sure(languageOf(tree.language))
  expect(read(tree, language, it.show.lexiconOf(languageCode(tree.language)).value).value).toEqual(tree)
})

function requestOf({ show: { show } }: Opened, language: string): PrintRequest {
  return { language, voiceOf: role => show.hosts.find(host => host.role === (role ?? 'host'))?.voices.azure }
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
