import { billedCharacters } from './count.js'
import type { AttributeRule, ElementCheck, ElementRule, OuterElement } from './dialect.js'
import { polly, pollyPage } from './polly.js'
import { pitchWords } from './prosody.js'
import { emptyElement, forms, holds, oneOf, pattern, word } from './rules.js'

/** The page prints the levels with a capital and its example without. */
const level: AttributeRule = {
  forms: [word('strong', 'moderate', 'reduced')],
  unsettled: [word('Strong', 'Moderate', 'Reduced')]
}

function emphasis(inside: readonly string[]): ElementRule {
  return { ...holds(inside, { level }), source: pollyPage('emphasis-tag') }
}

// https://docs.aws.amazon.com/polly/latest/dg/breath-tag.html
const breath = {
  duration: oneOf('default', 'x-short', 'short', 'medium', 'long', 'x-long'),
  volume: oneOf('default', 'x-soft', 'soft', 'medium', 'loud', 'x-loud')
}
const frequency = oneOf('default', 'x-low', 'low', 'medium', 'high', 'x-high')

// https://docs.aws.amazon.com/polly/latest/dg/vocaltractlength-tag.html: "Valid values range from +100% to -50%. Values outside
// this range are clipped"; without a sign it is a share of the usual length, so 110% is +10%.
const tractLength: AttributeRule = forms(
  { form: 'measure', unit: '%', sign: 'must', least: -50, most: 100, over: 'clipped' },
  { form: 'percent', least: 50, most: 200, over: 'clipped' }
)

function effect(inside: readonly string[]): ElementRule {
  return {
    ...holds(inside, { name: oneOf('drc', 'whispered'), phonation: oneOf('soft'), 'vocal-tract-length': tractLength }),
    someAttribute: true,
    source: pollyPage('vocaltractlength-tag')
  }
}

const maxDuration = 'amazon:max-duration'
// https://docs.aws.amazon.com/polly/latest/dg/maxduration-tag.html
const longestTimed = 1500

function isTimed(outer: OuterElement | undefined): boolean {
  for (let around = outer; around !== undefined; around = around.outer)
    if (around.name === 'prosody' && around.attributes.has(maxDuration)) return true
  return false
}

/** "If you put one … inside another, Amazon Polly ignores the inner tag." */
const timedOnce: ElementCheck = ({ attributes, outer }) =>
  attributes.has(maxDuration) && isTimed(outer)
    ? { rule: 'dialect/wrong-content', subject: `${maxDuration} ${maxDuration}`, effect: 'ignored', instead: '' }
    : undefined

/** A rate inside is ignored too, because both say how fast the words are. */
const timedWithoutRate: ElementCheck = ({ attributes, outer }) =>
  attributes.has('rate') && isTimed(outer)
    ? { rule: 'dialect/wrong-content', subject: `rate ${maxDuration}`, effect: 'ignored', instead: 'volume, pitch' }
    : undefined

const timedWordsAreFew: ElementCheck = ({ attributes, outer, document, insideStart, insideEnd }) => {
  if (!attributes.has(maxDuration) || isTimed(outer)) return undefined
  const counted = billedCharacters(document.slice(insideStart, insideEnd))
  if (counted <= longestTimed) return undefined
  const subject = `${counted} billed-characters`
  return { rule: 'dialect/over-limit', subject, effect: 'undefined', instead: `${longestTimed}` }
}

/** Standard voices have every tag but the newscaster's: https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html */
export const pollyStandard = polly({
  name: 'polly-standard',
  title: 'Amazon Polly (standard)',
  can: ['emphasis', 'pitch', 'letters', 'phonemes', 'marks'],
  own: {
    emphasis,
    'amazon:effect': effect,
    'amazon:breath': () => ({ ...emptyElement(breath), source: pollyPage('breath-tag') }),
    'amazon:auto-breaths': inside => ({ ...holds(inside, { ...breath, frequency }), source: pollyPage('breath-tag') })
  },
  prosody: {
    pitch: forms(word(...pitchWords), pattern(/^[+-](?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})%$/, '+10%')),
    [maxDuration]: forms({ form: 'time', decimal: true })
  },
  also: { prosody: [timedOnce, timedWithoutRate, timedWordsAreFew] },
  lacking: 'error'
})
