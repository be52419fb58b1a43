import { type Place, placeAt } from '../report/place.js'
import { placeOfRange, type WrittenText } from '../report/written.js'
import type { Origin } from './tree.js'

/** What it takes to turn an origin into a place: the texts of the episode and the sources of content files and templates. */
export interface Sources {
  readonly texts: readonly WrittenText[]
  readonly sourceOf: (file: string) => string | undefined
}

/** Where `length` characters from `shift` on stand for a person: in the article, or in the template whose wording they are. */
export function placeOfOrigin(origin: Origin, sources: Sources, length: number, shift = 0): Place | undefined {
  switch (origin.from) {
    case 'article': {
      const text = sources.texts[origin.text]
      const source = text && sources.sourceOf(text.file)
      const start = origin.start + shift
      return text && placeOfRange(text, source ?? '', start, start + length)
    }
    case 'template': {
      const source = sources.sourceOf(origin.file)
      return source === undefined ? undefined : placeAt(origin.file, source, origin.start + shift, length)
    }
    case 'computed': {
      const [first] = origin.of
      return first && placeOfOrigin(first, sources, 1)
    }
  }
}
