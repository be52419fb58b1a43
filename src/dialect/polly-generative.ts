import type { ElementCheck } from './dialect.js'
import { polly } from './polly.js'
import { holdsWholeSentences } from './whole-sentences.js'

/** "This tag does not do anything for generative voices": https://docs.aws.amazon.com/polly/latest/dg/custom-tag.html */
const markDoesNothing: ElementCheck = () => ({
  rule: 'dialect/not-for-this-voice',
  subject: 'mark',
  effect: 'ignored',
  instead: ''
})

/**
 * The table of tags calls it available in part, its own page names the three other engines only:
 * https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html and phoneme-tag.html
 */
const phonemeUnsettled: ElementCheck = () => ({
  rule: 'dialect/not-for-this-voice',
  subject: 'phoneme',
  effect: 'unsettled',
  instead: 'sub'
})

/** "Can be used only around full sentences": https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html */
const sentencesAreWhole: ElementCheck = element =>
  holdsWholeSentences(element)
    ? undefined
    : { rule: 'dialect/part-of-sentence', subject: 'prosody', effect: 'undefined', instead: '' }

/**
 * Generative voices: speed and volume for whole sentences only, no marks, and sounds only where documents contradict each
 * other, so names are respelled. That other tags are refused is stated for the other engines, not for this one.
 */
export const pollyGenerative = polly({
  name: 'polly-generative',
  title: 'Amazon Polly (generative)',
  can: ['letters'],
  own: {},
  prosody: {},
  also: { mark: [markDoesNothing], phoneme: [phonemeUnsettled], prosody: [sentencesAreWhole] },
  lacking: 'undefined',
  wholeSentences: ['prosody']
})
