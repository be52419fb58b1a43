import type { Speakability, VisualReference } from '../speakability.js'

/** "here" alone is a place; with a verb of reading or clicking it is a button. */
const visual: readonly VisualReference[] = [
  {
    hints: ['see ', 'cf. '],
    words:
      /\b(?:see|cf\.) (?:also )?(?:above|below|(?:the )?(?:chart|table|graphic|figure|graph|diagram|infographic|link|box))\b/gi
  },
  {
    hints: ['following', 'above', 'accompanying'],
    words:
      /\bthe (?:following|above|accompanying) (?:chart|table|graphic|figure|graph|map|image|picture|photo|video|diagram|list|link)\b/gi
  },
  {
    hints: ['above', 'below'],
    words:
      /\b(?:chart|table|graphic|figure|graph|map|image|picture|photo|video|diagram|list|link) (?:above|below)\b|\bas (?:shown|seen|mentioned|listed|pictured) (?:above|below)\b/gi
  },
  { hints: ['figure ', 'table ', 'chart '], words: /\b(?:figure|table|chart) \d{1,3}\b/gi },
  { hints: ['click'], words: /\bclick(?:ing)? (?:here|on|below)\b/gi },
  {
    hints: [' here'],
    words: /\b(?:read|listen|watch|sign up|subscribe|download|register|published|found)(?: \S{1,40}){0,3}? here\b/gi
  },
  { hints: [' link'], words: /\b(?:this|the following|via the) link\b(?! in the show notes)/gi }
]

/** English keeps its verbs together; what is left is the length of sentences and words for the eye. */
export const englishSpeakability: Speakability = {
  longestSentence: 25,
  visual,
  linkWord: /\b(?:here|link)\b/i,
  splitVerb: () => undefined
}
