import { describe, expect, test } from 'vitest'
import { checkCoverage } from '../../src/script/coverage.js'
import { project, projectNotes } from '../../src/script/project.js'
import type { Text } from '../../src/script/tree.js'
import { leavesOf } from '../../src/script/walk.js'
import {
  article,
  bullets,
  linked,
  paragraph,
  scriptOf,
  shippedTemplates,
  show,
  textsOf,
  withTemplates,
  written
} from '../template/sample.js'

const news = article({
  title: written('Eine Nachricht', 'title'),
  summary: [written('Erste Zeile', 'summary', 'summary[0]'), written('Zweite Zeile', 'summary', 'summary[1]')],
  lead: [paragraph('Der Anfang. Mit 14 Ländern.', 'lead')],
  sections: [
    { heading: written('Ein Kopf', 'heading'), blocks: [paragraph('Ein Absatz.'), bullets('Punkt a', 'Punkt b')] }
  ],
  sources: [{ title: written('Eine Quelle', 'source') }],
  links: { original: { text: written('Hier steht es', 'link') }, further: [] }
})

const texts = textsOf(news)
const sources = { texts, sourceOf: (file: string) => texts.find(text => text.file === file)?.value }

/** What the coverage of an episode made with changed templates says, when the notes' frame prints headlines, sources and links. */
function findings(changes: Readonly<Record<string, string>>, alter: (leaves: Text[]) => Text[] = it => it): string[] {
  const script = scriptOf(news, linked(withTemplates(changes)))
  const printed: Text[] = [...texts.entries()]
    .filter(([, { role }]) => role === 'summary' || role === 'source' || role === 'link')
    .map(([number, { value }]) => ({ type: 'text', value, origin: { from: 'article', text: number, start: 0 } }))
  const heard = alter(leavesOf(project(script, 'speech')))
  return checkCoverage({ heard, left: leavesOf(projectNotes(script)), printed }, sources).map(
    ({ code, args }) => `${code} ${args[0]}: ${args[1]}`
  )
}

test('the shipped templates say everything once', () => {
  expect(shippedTemplates('de').length).toBeGreaterThan(0)
  expect(findings({})).toEqual([])
})

describe('a loop dropped from a template is reported', () => {
  test('for each sentence of it that is said nowhere', () => {
    expect(
      findings({
        'parts/section': '<chapter title="{{heading}}"><p>{{ended heading}}</p></chapter>{{#if blocks}}{{/if}}'
      })
    ).toEqual([
      'coverage/missing body: Ein Absatz.',
      'coverage/missing items[0]: Punkt a',
      'coverage/missing items[1]: Punkt b'
    ])
  })

  test('for a heading that is only the title of a chapter, which nobody hears', () => {
    expect(
      findings({ 'parts/section': '<chapter title="{{heading}}">{{#each blocks}}{{> parts/block}}{{/each}}</chapter>' })
    ).toEqual(['coverage/missing heading: Ein Kopf'])
  })

  test('for what only the host sees', () => {
    expect(findings({ 'parts/lead': '<only in="script">{{#each lead}}{{> parts/block}}{{/each}}</only>' })).toEqual([
      'coverage/missing lead: Der Anfang. Mit 14 Ländern.'
    ])
  })

  test('for headlines nobody hears, although the notes print them in any case', () => {
    expect(findings({ 'parts/points': '{{#if summary}}{{/if}}' })).toEqual([
      'coverage/missing summary[0]: Erste Zeile',
      'coverage/missing summary[1]: Zweite Zeile'
    ])
  })

  test('but not for sources, which readers find in the notes', () => {
    expect(findings({ 'parts/sources': '{{#if sources}}{{/if}}' })).toEqual([])
  })

  test('but not for what was left to the notes on purpose', () => {
    expect(findings({ 'parts/lead': '<only in="notes">{{#each lead}}{{> parts/block}}{{/each}}</only>' })).toEqual([])
  })
})

describe('a sentence said twice', () => {
  test('by mistake is reported', () => {
    expect(
      findings({ 'parts/lead': '{{#each lead}}{{> parts/block}}{{/each}}{{#each lead}}{{> parts/block}}{{/each}}' })
    ).toEqual(['coverage/repeated lead: Der Anfang. Mit 14 Ländern.'])
  })

  test('is in order for headlines', () => {
    expect(
      findings({ 'parts/lead': '{{#each lead}}{{> parts/block}}{{/each}}{{> parts/points}}<p>{{title}}</p>' })
    ).toEqual([])
  })
})

describe('words that are not the article’s', () => {
  test('are reported when a helper has altered a digit', () => {
    const alter = (leaves: Text[]) => leaves.map(leaf => ({ ...leaf, value: leaf.value.replace('14', '41') }))
    expect(findings({}, alter)).toEqual([
      'coverage/altered lead: Der Anfang. Mit 41 Ländern.',
      'coverage/missing lead: Der Anfang. Mit 14 Ländern.'
    ])
  })

  test('are reported when a helper has made something of its own from them', () => {
    const computed: Text['origin'] = { from: 'computed', by: 'shout', of: [] }
    const alter = (leaves: Text[]) =>
      leaves.map(leaf =>
        leaf.value.includes('14') ? { ...leaf, value: leaf.value.toUpperCase(), origin: computed } : leaf
      )
    expect(findings({}, alter)).toEqual(['coverage/missing lead: Der Anfang. Mit 14 Ländern.'])
  })
})

test('the gap is named where it stands, and only the gap', () => {
  const number = texts.findIndex(({ path }) => path === 'lead')
  const leaf = (start: number, end: number): Text => ({
    type: 'text',
    value: texts[number]?.value.slice(start, end) ?? '',
    origin: { from: 'article', text: number, start }
  })
  const [found] = checkCoverage(
    { heard: [leaf(0, 12), leaf(16, 27)], left: [], printed: [] },
    {
      sourceOf: () => texts[number]?.value,
      texts: texts.map(text => (text === texts[number] ? text : { ...text, role: 'show' }))
    }
  )
  expect(found).toMatchObject({
    code: 'coverage/missing',
    args: ['lead', 'Mit'],
    place: { line: 1, column: 13, length: 4 }
  })
})

test('the show’s own title owes nothing', () => {
  expect(checkCoverage({ heard: [], left: [], printed: [] }, { texts: [show.title], sourceOf: () => '' })).toEqual([])
})
