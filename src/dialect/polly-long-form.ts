import { compression, polly } from './polly.js'

/** Long-form voices: like neural ones without the style of a newscaster, and they spell letters themselves. */
export const pollyLongForm = polly({
  name: 'polly-long-form',
  title: 'Amazon Polly (long-form)',
  can: ['letters', 'phonemes', 'marks'],
  own: { 'amazon:effect': compression },
  prosody: {},
  also: {},
  lacking: 'error'
})
