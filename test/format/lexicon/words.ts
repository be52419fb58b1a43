import { dialectFor } from '../../../src/dialect/index.js'
import { lexiconFormats } from '../../../src/format/lexicon/index.js'
import type { LexiconFormat, SpokenWord } from '../../../src/format/lexicon/lexicon-format.js'
import { printLexicon } from '../../../src/format/lexicon/print-lexicon.js'

/** Where a person would have written a word. */
export const place = { file: 'content/lexicon.de.yaml', line: 2, column: 13, length: 1 }

export function formatOf(name: string): LexiconFormat {
  const format = lexiconFormats.get(name)
  if (format === undefined) throw new Error(`no lexicon is called ${name}`)
  return format
}

/** Prints words for a service, with the sounds its dialect knows. */
export function printed(service: string, words: readonly SpokenWord[], locale = 'de-DE') {
  const format = formatOf(service)
  const phones = dialectFor(format.dialect)?.phones
  return printLexicon(words, format, {
    locale,
    phones: ipa => (phones === undefined ? ipa : phones(ipa, locale))
  })
}

/** What stands between the head and the foot of a PLS document. */
export function lexemesIn(text: string): string {
  return text.replace(/^<\?xml[^\n]*\n<lexicon[^\n]*>\n/, '').replace(/\n<\/lexicon>\n$/, '')
}
