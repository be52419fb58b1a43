import type { Dialect } from '../dialect/dialect.js'
import { espeakNg } from '../dialect/espeak-ng.js'

/**
 * espeak-ng when it is given one sentence at a time: the voice is chosen outside of the document, and the pauses around it are ours.
 * A language at the root would take the place of the chosen voice, and its variant with it; `[[` in words would begin phonemes, which
 * this build reads even where nobody asked for them ("[[2]]" was not heard at all).
 */
export const espeakUnits: Dialect = {
  ...espeakNg,
  root: { element: 'speak', declaration: '', attributes: () => ({}), doctype: false },
  nodes: {
    ...espeakNg.nodes,
    text: words => espeakNg.nodes.text(words).replaceAll('[[', '[ [').replaceAll(']]', '] ]'),
    paragraph: () => 'plain',
    sentence: () => 'plain',
    item: () => 'plain'
  }
}
