import type { Dialect } from './dialect.js'
import { plainFile, plainRows, readAloud, withTwins } from './plain-text.js'

/** Words and nothing else, with a blank line between paragraphs: for services without markup, and for people. */
export const plain: Dialect = {
  ...plainFile,
  name: 'plain',
  title: 'Plain text',
  // A blank line ends a paragraph, as in Markdown.
  sources: ['https://spec.commonmark.org/0.31.2/#paragraphs'],
  plainText: { unknownBracket: 'misread', references: 'misread' },
  nodes: { ...plainRows, text: words => withTwins(words, 'commands') },
  limits: [],
  elements: {},
  effects: readAloud
}
