import type { ElementCheck } from './dialect.js'
import { compression, neededOneOf, polly, pollyPage } from './polly.js'
import { isOneOf } from './prosody.js'
import { spelled, spellsOut } from './rows.js'
import { holds } from './rules.js'

/** "The affected sentence will be synthesized using the related standard voice": https://docs.aws.amazon.com/polly/latest/dg/say-as-tag.html */
const lettersChangeVoice: ElementCheck = ({ attributes, text }) => {
  const interpret = attributes.get('interpret-as') ?? ''
  if (!spellsOut(interpret)) return undefined
  return { rule: 'dialect/not-for-this-voice', subject: interpret, effect: 'misread', instead: spelled(text) }
}

// https://docs.aws.amazon.com/polly/latest/dg/newscaster-tag.html
const newsVoices = ['Matthew', 'Joanna', 'Lupe', 'Amy'] as const

const newsHasVoice: ElementCheck = ({ attributes }, { voice }) =>
  attributes.get('name') !== 'news' || voice === undefined || isOneOf(newsVoices, voice)
    ? undefined
    : { rule: 'dialect/not-for-this-voice', subject: 'news', effect: 'error', instead: newsVoices.join(', ') }

/** Neural voices: no emphasis, no pitch, and letters are spelled by us, because Polly would change the voice for them. */
export const pollyNeural = polly({
  name: 'polly-neural',
  title: 'Amazon Polly (neural)',
  can: ['phonemes', 'marks'],
  own: {
    'amazon:effect': compression,
    'amazon:domain': inside => ({
      ...holds(inside, { name: neededOneOf('news') }),
      also: [newsHasVoice],
      source: pollyPage('newscaster-tag')
    })
  },
  prosody: {},
  also: { 'say-as': [lettersChangeVoice] },
  lacking: 'error'
})
