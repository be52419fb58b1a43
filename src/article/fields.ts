import type { Disclosure } from './article.js'
import { map, optional, required, type Shape } from './shape.js'
import { oneLine } from './texts.js'
import { address, choice, moment, plainText } from './values.js'

/** Who made the voice and the words; the same in articles, episodes and the show. */
export const disclosure: Shape<Disclosure> = map({
  voice: required(
    choice(['synthetic', 'cloned', 'human']),
    'Whose voice is heard: synthetic, cloned from a person, or human.'
  ),
  text: required(choice(['human', 'ai-assisted', 'ai']), 'Who wrote the words: a human, a human with AI, or AI.'),
  reviewedBy: optional(plainText, 'Who checked the text before it was spoken, for example "die Redaktion".'),
  reviewedAt: optional(moment, 'When it was checked: a day, or a day with time and offset.')
})

/** A sentence for readers that may lead somewhere. */
export const linkText = map({
  text: required(oneLine('link'), 'The sentence as readers see it.'),
  url: optional(address, 'Where it leads: https://…, http://… or mailto:…')
})
