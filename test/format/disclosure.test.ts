import { describe, expect, test } from 'vitest'
import type { Article, Disclosure } from '../../src/article/article.js'
import { disclosureOf } from '../../src/article/disclosure.js'
import type { Episode } from '../../src/article/episode.js'
import type { Show } from '../../src/article/show.js'
import {
  aiContent,
  checkEngine,
  checkFeedTag,
  disclosureTexts,
  disclosureWords,
  isForMachines,
  tells
} from '../../src/format/disclosure.js'
import { readCases } from '../cases.js'
import { built, compiled, opened, type ShowFiles } from '../laws/shows.js'

const file = 'content/articles/2026-03-01-probe.yaml'
const place = { file: 'content/show.yaml', line: 1, column: 1, length: 0 }

function show(more: string): string {
  return `title: Probefunk\nlanguage: de-DE\ntimezone: Europe/Berlin\n${more}\n`
}

const article = 'title: Eine Probe\ndate: 2026-03-01\nlanguage: de-DE\nlead: Ein Satz.\n'

/** What is said about disclosure in an episode: code, place and values. */
async function findings(changes: ShowFiles): Promise<readonly string[]> {
  const it = await opened({ [file]: article, ...changes })
  return compiled(it, file).diagnostics.flatMap(({ code, place: at, args }) =>
    code.startsWith('disclosure/') ? [[code, at && `${at.file}:${at.line}:${at.column}`, ...args].join(' ').trim()] : []
  )
}

const synthetic = show('disclosure: { voice: synthetic, text: human }')

describe('a sentence of disclosure', () => {
  test.each(readCases('test/fixtures/format/telling.md'))('$name', ({ de, en, tells: expected = '' }) => {
    const told = (['voice', 'text'] as const).filter(what => tells(de ?? en ?? '', what, de ? 'de-AT' : 'en-GB'))
    expect(told.join(', ')).toBe(expected.trim())
  })

  test('in another language is not judged', () => {
    expect(tells('Cet épisode est lu par une voix de synthèse.', 'voice', 'fr-FR')).toBeUndefined()
  })
})

describe('disclosure', () => {
  test('is missing where a show has texts for a speech service and nothing tells who speaks', async () => {
    expect(await findings({ 'content/show.yaml': show('dialects: [w3c-1.1, azure]') })).toEqual([
      'disclosure/missing content/show.yaml:1:1'
    ])
    expect(await findings({ 'content/show.yaml': show('dialects: [w3c-1.1, plain]') })).toEqual([])
    const own = { [file]: `${article}disclosure: { voice: human, text: human }\n` }
    expect(await findings({ 'content/show.yaml': show('dialects: [azure]'), ...own })).toEqual([])
  })

  test.each([
    'voice: synthetic, text: human',
    'voice: cloned, text: human',
    'voice: human, text: human',
    'voice: human, text: ai, reviewedBy: die Redaktion',
    'voice: synthetic, text: ai-assisted, reviewedBy: die Redaktion, reviewedAt: 2026-02-28'
  ])('is told early and in the notes by the shipped templates: %s', async words => {
    expect(await findings({ 'content/show.yaml': show(`disclosure: { ${words} }`) })).toEqual([])
    const english = { [file]: article.replace('de-DE', 'en-GB') }
    expect(await findings({ 'content/show.yaml': show(`disclosure: { ${words} }`), ...english })).toEqual([])
  })

  test('that a template of one’s own leaves out is missed, where the episode begins', async () => {
    const opening = { 'templates/de/parts/opening.hbs': '<chapter title="Los"><p>Hallo! {{ended title}}</p></chapter>' }
    expect(await findings({ 'content/show.yaml': synthetic, ...opening })).toEqual([
      'disclosure/not-spoken templates/de/parts/opening.hbs:1:25 voice'
    ])
  })

  test('is not told by news about artificial voices, but by an opening of the episode’s own', async () => {
    const opening = { 'templates/de/parts/opening.hbs': '<p>Hallo!</p>{{#each opening}}{{> parts/block}}{{/each}}' }
    const news = article
      .replace('Ein Satz.', 'Eine künstliche Stimme liest die Nachrichten.')
      .replace('Eine Probe', 'Probe')
    expect(await findings({ 'content/show.yaml': synthetic, ...opening, [file]: news })).toEqual([
      'disclosure/not-spoken templates/de/parts/opening.hbs:1:4 voice'
    ])
    const plan = 'content/episodes/2026-03-02-woche.yaml'
    const episode = `title: Woche\ndate: 2026-03-02\nlanguage: de-DE\nopening: Es liest ein Computer.\narticles: [{ file: ${file} }]\n`
    const it = await opened({ 'content/show.yaml': synthetic, [file]: article, [plan]: episode, ...opening })
    expect(compiled(it, plan).diagnostics.filter(({ code }) => code.startsWith('disclosure/'))).toEqual([])
  })

  test('that comes after half a minute comes too late, and is shown where it stands', async () => {
    const late = {
      'templates/de/parts/opening.hbs': `<p>Guten Morgen. ${'Wir haben heute sehr viel vor. '.repeat(20)}{{ended title}}</p>\n{{> parts/disclosure}}`
    }
    expect(await findings({ 'content/show.yaml': synthetic, ...late })).toEqual([
      expect.stringMatching(/^disclosure\/spoken-first-30s templates\/de\/parts\/disclosure\.hbs:4:25 voice 4\d 30$/)
    ])
  })

  test('is missed in notes that a template of one’s own has left without it', async () => {
    const notes = { 'templates/de/frames/notes.hbs': '<chapter title="{{title}}"><content/></chapter>' }
    expect(await findings({ 'content/show.yaml': synthetic, ...notes })).toEqual(['disclosure/notes  voice'])
  })

  test('of a text by a machine names who has checked it', async () => {
    expect(await findings({ 'content/show.yaml': show('disclosure: { voice: human, text: ai-assisted }') })).toEqual([
      'disclosure/reviewer content/show.yaml:1:1'
    ])
    const own = { [file]: `${article}disclosure: { voice: human, text: ai }\n` }
    expect(await findings({ 'content/show.yaml': synthetic, ...own })).toEqual([`disclosure/reviewer ${file}:1:1`])
  })

  test('of a human voice says nothing artificial', async () => {
    const it = await opened({ 'content/show.yaml': show('disclosure: { voice: human, text: human }'), [file]: article })
    expect(built(it, file).files.get('transcript.txt')).not.toMatch(/künstlich/i)
  })
})

describe('an episode of several articles', () => {
  const given = (it: Partial<Disclosure>): Disclosure => ({ voice: 'synthetic', text: 'human', ...it })
  const episodeOf = (...all: readonly (Disclosure | undefined)[]): Episode =>
    ({
      turns: all.map(disclosure => ({ article: { ...(disclosure && { disclosure }) } as Article }))
    }) as unknown as Episode
  const of = (disclosure: Disclosure | undefined): Show => ({ ...(disclosure && { disclosure }) }) as Show

  test('tells the most that holds for one of them', () => {
    const machine = given({ text: 'ai', reviewedBy: 'die Redaktion' })
    const human = given({ voice: 'human', reviewedBy: 'die Redaktion', reviewedAt: '2026-02-16' })
    expect(disclosureOf(episodeOf(undefined, machine), of(human))).toEqual({
      voice: 'synthetic',
      text: 'ai',
      reviewedBy: 'die Redaktion'
    })
  })

  test('names a reviewer only where all have the same', () => {
    const [one, other] = [given({ reviewedBy: 'Anna' }), given({ reviewedBy: 'Ben' })]
    expect(disclosureOf(episodeOf(one, other), of(undefined))).toEqual(given({}))
    expect(disclosureOf(episodeOf(one, given({})), of(undefined))).toEqual(given({}))
    expect(disclosureOf(episodeOf(one, one), of(other))).toEqual(one)
  })

  test('says what it says itself, whatever its articles do', () => {
    const own = given({ voice: 'human' })
    expect(disclosureOf({ ...episodeOf(given({ text: 'ai' })), disclosure: own }, of(undefined))).toBe(own)
    expect(disclosureOf(episodeOf(undefined), of(undefined))).toBeUndefined()
    expect(disclosureOf(episodeOf(), of(own))).toBe(own)
  })
})

describe('disclosure as data', () => {
  const it: Disclosure = { voice: 'synthetic', text: 'human', reviewedBy: 'die Redaktion', reviewedAt: '2026-02-16' }

  test('stands in lines of its own in an audio file', () => {
    expect(disclosureTexts(it)).toEqual([
      { description: 'AI-DISCLOSURE', value: 'voice=synthetic; text=human' },
      { description: 'AI-CONTENT', value: 'true' },
      { description: 'REVIEWED-BY', value: 'die Redaktion' },
      { description: 'REVIEWED-AT', value: '2026-02-16' }
    ])
    expect(disclosureTexts({ voice: 'human', text: 'human' })).toHaveLength(2)
    expect(disclosureWords(it)).toBe('voice: synthetic, text: human, reviewedBy: die Redaktion, reviewedAt: 2026-02-16')
  })

  test('is true in a feed where a machine spoke or wrote, and false where people did both', () => {
    expect(aiContent(it)).toBe(true)
    expect(aiContent({ voice: 'human', text: 'ai-assisted' })).toBe(true)
    expect(aiContent({ voice: 'human', text: 'human' })).toBe(false)
  })

  test('is compared with what a feed says', () => {
    const human: Disclosure = { voice: 'human', text: 'human' }
    const codes = (found: string | undefined, of: Disclosure | undefined) =>
      checkFeedTag(found, of, place).map(({ code, args }) => [code, ...args])
    expect(codes('true', it)).toEqual([])
    expect(codes(' True ', it)).toEqual([])
    expect(codes(undefined, it)).toEqual([['disclosure/feed-tag', '', 'true']])
    expect(codes('false', it)).toEqual([['disclosure/feed-tag', 'false', 'true']])
    expect(codes('true', human)).toEqual([['disclosure/feed-tag', 'true', 'false']])
    expect(codes(undefined, human)).toEqual([])
    expect(codes('true', undefined)).toEqual([])
  })

  test('is looked at once more before a machine speaks', () => {
    const codes = (of: Disclosure | undefined) => checkEngine(of, 'espeak-ng', place).map(({ code }) => code)
    expect(codes(undefined)).toEqual(['disclosure/missing'])
    expect(codes({ voice: 'human', text: 'human' })).toEqual(['disclosure/human-voice'])
    expect(codes(it)).toEqual([])
    expect([isForMachines(['w3c-1.1']), isForMachines(['plain', 'espeak-ng'])]).toEqual([false, true])
  })
})
