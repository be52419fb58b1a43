import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EpisodeState, EpisodeUpdate, LexiconState, ServerEvent } from '../../../src/review/protocol.js'
import type { MemoryWorld } from '../../world/memory.js'
import { type Browser, comeIn, editOf, sampleId, sampleWorld, sentenceWith } from './page.js'

const article = 'content/articles/2026-02-16-ki-kooperation.yaml'
let world: MemoryWorld
let browser: Browser

beforeAll(async () => {
  world = sampleWorld()
  browser = await comeIn(world)
})

afterAll(() => browser.running.close())

describe('what the page is told of an episode', () => {
  let state: EpisodeState
  beforeAll(async () => {
    state = await browser.episode(sampleId)
  })

  test('the rundown adds up: chapters without gaps, sentences inside them, the whole as planned', () => {
    expect(state.chapters.map(({ title }) => title).slice(0, 3)).toEqual(['Begrüßung', 'In Kürze', 'Worum es geht'])
    for (const { start, seconds, sentences } of state.chapters)
      for (const id of sentences) {
        expect(state.times[id]?.start).toBeGreaterThanOrEqual(start - 0.1)
        expect(state.times[id]?.end).toBeLessThanOrEqual(start + seconds + 0.2)
      }
    const last = state.chapters.at(-1)
    expect((last?.start ?? 0) + (last?.seconds ?? 0)).toBeCloseTo(state.seconds, 0)
    expect(state.words).toBe(state.chapters.reduce((sum, { words }) => sum + words, 0))
    expect(state.targetSeconds).toBe(300)
  })

  test('every sentence stands in the rows once, and every row is known', () => {
    const ids = state.rows.flatMap(row => (row.type === 'sentence' ? [row.id] : []))
    expect(ids.sort()).toEqual(Object.keys(state.sentences).sort())
    expect(state.rows.filter(({ type }) => type === 'chapter')).toHaveLength(state.chapters.length)
  })

  test('a reading is marked where it stands, with what is heard and by which rule', () => {
    const { written, readings } = sentenceWith(state, 'Mitte September')
    for (const { start, end, written: words } of readings) expect(written.slice(start, end)).toBe(words)
    const name = readings.find(it => it.written === 'All in')
    expect(name).toMatchObject({ class: 'lexicon', rule: { de: 'Lexikon der Sendung' }, respell: 'Ohl in' })
  })

  test('every sentence of the article leads back to its words in the file', () => {
    for (const sentence of Object.values(state.sentences)) {
      if (sentence.from !== 'article') continue
      // A heading gets its full stop from a helper of the template.
      expect([sentence.written, sentence.written.slice(0, -1)]).toContain(sentence.edit?.text)
      expect(sentence.place?.file).toBe(article)
    }
    const { place } = sentenceWith(state, 'Das soll Sichtbarkeit')
    const line = (world.contents()[article] ?? '').split('\n')[(place?.line ?? 0) - 1] ?? ''
    expect(line.slice((place?.column ?? 0) - 1)).toMatch(/^Das soll Sichtbarkeit/)
  })

  test('a diagnostic that points into a sentence is shown there', () => {
    const doubts = Object.values(state.sentences).flatMap(({ doubts }) => doubts)
    const placed = state.diagnostics.filter(({ place }) => place?.file === article)
    expect(doubts.length).toBeGreaterThan(0)
    for (const { diagnostic } of doubts) expect(placed).toContain(state.diagnostics[diagnostic])
  })

  test('the long texts come by their hash, and are what build writes', async () => {
    const { body } = await browser.ask({ path: `/api/texts/${state.documents.script.hash}` })
    expect(body.toString()).toMatch(/Deutschland und Kanada/)
    for (const { parts } of state.dialects)
      for (const { text, count, limit } of parts) {
        const ssml = await browser.ask({ path: `/api/texts/${text.hash}` })
        expect(ssml.body.toString()).toHaveLength(text.length)
        expect(count).toBeLessThanOrEqual(limit ?? count)
      }
  })

  test('what a dialect lacks is listed with it', async () => {
    const before = world.contents()[article] ?? ''
    world.put(article, before.replace('führende Forschung', '**führende** Forschung'))
    await browser.running.look([article])
    const { dialects } = await browser.episode(sampleId)
    const lowered = (dialect: string) => dialects.find(({ name }) => name === dialect)?.lowered.map(({ code }) => code)
    expect(lowered('polly-neural')).toEqual(['dialect/lowered'])
    expect(lowered('w3c-1.1')).toEqual([])
    world.put(article, before)
    await browser.running.look([article])
  })

  test('the entry is what a player shows, the sources are those of the article', () => {
    expect(state.entry).toMatchObject({ show: 'KI-Briefing-Daily', date: '2026-02-16', measured: false })
    expect(state.sources).toEqual([{ title: 'Germany / Canada' }])
  })
})

describe('a fix on the page', () => {
  test('changes those words in the file and nothing else, and takes them back', async () => {
    const before = world.contents()[article] ?? ''
    const state = await browser.episode(sampleId)
    const { status, value } = await browser.act(editOf(state, 'führende Forschung', 'starke Forschung'))
    expect(status).toBe(200)
    expect(world.contents()[article]).toBe(before.replace('führende Forschung', 'starke Forschung'))
    const patch = await browser.get<EpisodeUpdate>(`/api/episodes/${sampleId}?since=${state.version}`)
    expect(patch).toMatchObject({ kind: 'patch', since: state.version, state: { version: value.version } })
    // Besides the sentence itself, the one behind it in the same line stands elsewhere now.
    expect(Object.values(patch.kind === 'patch' ? patch.sentences : {}).map(({ written }) => written)).toEqual([
      expect.stringContaining('starke Forschung'),
      expect.stringMatching(/^Geplant ist/)
    ])
    expect((await browser.show()).undo).toEqual({ de: `Text geändert (${article})`, en: `text changed (${article})` })
    await browser.act({ type: 'undo' })
    expect(world.contents()[article]).toBe(before)
    await browser.act({ type: 'redo' })
    await browser.act({ type: 'undo' })
    expect(world.contents()[article]).toBe(before)
  })

  test('waits for nobody: words changed elsewhere in the same text stay, the same words are a conflict that loses none', async () => {
    const before = world.contents()[article] ?? ''
    const state = await browser.episode(sampleId)
    const mine = editOf(state, 'Rechenleistung, die', 'Leistung, die')
    world.put(article, before.replace('Ein zentrales Vorhaben', 'Ein großes Vorhaben'))
    expect((await browser.act(mine)).status).toBe(200)
    expect(world.contents()[article]).toContain('Ein großes Vorhaben')
    expect(world.contents()[article]).toContain('Leistung, die')
    world.put(article, before.replace('Rechenleistung, die', 'Power, die'))
    const { status, value } = await browser.act(mine)
    expect(status).toBe(409)
    expect(value.mine).toContain('Leistung, die')
    expect(value.theirs).toContain('Power, die')
    expect(world.contents()[article]).toContain('Power, die')
    expect(
      (await browser.act({ ...mine, base: value.base, start: 0, end: value.theirs?.length ?? 0, text: value.mine }))
        .status
    ).toBe(200)
    expect(world.contents()[article]).toContain('Leistung, die')
    world.put(article, before)
    await browser.running.look([article])
  })

  test('a pronunciation goes into the lexicon, and the sentence is read by it', async () => {
    const file = 'content/lexicon.de.yaml'
    const before = world.contents()[file] ?? ''
    const { entries } = await browser.get<LexiconState>('/api/lexicon/de')
    const was = entries.find(({ term }) => term === 'Montreal') ?? null
    expect(was).toMatchObject({ term: 'Montreal', respell: 'Montreahl' })
    const entry = { term: 'Montreal', respell: 'Mon-re-al', alias: 'Monreal' }
    expect((await browser.act({ type: 'lexicon', language: 'de', entry, was: null })).status).toBe(409)
    expect((await browser.act({ type: 'lexicon', language: 'de', entry, was })).status).toBe(200)
    const changed = (world.contents()[file] ?? '').split('\n').filter(line => !before.includes(line))
    expect(changed).toEqual(['  - { term: Montreal, respell: Mon-re-al, alias: Monreal }'])
    expect(sentenceWith(await browser.episode(sampleId), 'in Montreal gestartete').spoken).toContain('Monreal')
    await browser.act({ type: 'undo' })
    expect(world.contents()[file]).toBe(before)
  })

  test('what breaks the article keeps the last good episode on the page and says what is wrong', async () => {
    const state = await browser.episode(sampleId)
    const before = world.contents()[article] ?? ''
    world.put(article, before.replace('title:', 'titel:'))
    await browser.running.look([article])
    const broken = await browser.episode(sampleId)
    expect(broken.failed).toBe(true)
    expect(broken.rows).toEqual(state.rows)
    expect(broken.diagnostics[0]).toMatchObject({ code: 'field/unknown', severity: 'error', place: { line: 2 } })
    expect((await browser.show()).episodes[0]).toMatchObject({ state: 'failed', errors: 1 })
    world.put(article, before)
    await browser.running.look([article])
    expect((await browser.episode(sampleId)).failed).toBe(false)
  })
})

describe('a sign-off', () => {
  test('leaves comments to be settled one by one, and opened again', async () => {
    const { id: sentence } = sentenceWith(await browser.episode(sampleId), 'Das soll Sichtbarkeit')
    const comments = async () => sentenceWith(await browser.episode(sampleId), 'Das soll Sichtbarkeit').review.comments
    for (const text of ['Stimmt das?', 'Und wann?'])
      await browser.act({ type: 'comment', episode: sampleId, sentence, text, by: 'Anna' })
    const [first] = await comments()
    const about = { episode: sampleId, sentence, at: first?.at ?? '', said: 'Stimmt das?', by: 'Bea' }
    expect((await browser.act({ type: 'resolve', ...about, resolved: true })).status).toBe(200)
    expect(await comments()).toEqual([
      { ...first, resolvedBy: 'Bea', resolvedAt: expect.stringMatching(/^\d{4}-/) },
      { by: 'Anna', at: expect.any(String), text: 'Und wann?' }
    ])
    await browser.act({ type: 'resolve', ...about, resolved: false })
    expect((await comments())[0]).toEqual(first)
    for (let taken = 0; taken < 4; taken++) await browser.act({ type: 'undo' })
    expect(await comments()).toEqual([])
  })

  test('counts words a minute as show.yaml does, while somebody speaks, and tells who made voice and text', async () => {
    const { pace, words, seconds, chapters, entry } = await browser.episode(sampleId)
    expect(pace).toBeGreaterThan((words / seconds) * 60 + 10)
    expect(chapters.map(it => it.pace > 80 && it.pace < 180)).toEqual(chapters.map(() => true))
    expect(entry.disclosure).toEqual({ voice: 'synthetic', text: 'human', reviewedBy: 'die Redaktion' })
  })

  test('holds for the text that was read, is lost by the sentence that changes, and shows what changed', async () => {
    const first = await browser.episode(sampleId)
    const one = sentenceWith(first, 'Das soll Sichtbarkeit')
    await browser.act({ type: 'comment', episode: sampleId, sentence: one.id, text: 'schön', by: 'Anna' })
    const { version } = await browser.episode(sampleId)
    expect((await browser.act({ type: 'sign', episode: sampleId, version: 1_000_000, by: 'Anna' })).status).toBe(409)
    expect((await browser.act({ type: 'sign', episode: sampleId, version, by: ' ' })).status).toBe(422)
    expect((await browser.act({ type: 'sign', episode: sampleId, version, by: 'Anna' })).status).toBe(200)
    const signed = await browser.episode(sampleId)
    expect(signed.approval).toMatchObject({ signed: 'signed', by: 'Anna', approved: signed.approval.all })
    expect(world.contents()['content/reviews/ki-kooperation.yaml']).toMatch(
      /^signedOff:\n {2}by: "Anna"\n {2}at: \d{4}/m
    )
    await browser.act(editOf(signed, 'führende Forschung', 'starke Forschung'))
    const changed = await browser.episode(sampleId)
    expect(changed.approval).toMatchObject({ signed: 'changed', approved: signed.approval.all - 1 })
    expect(changed.changes).toEqual([
      {
        kind: 'changed',
        id: sentenceWith(changed, 'starke Forschung').id,
        spokenOnly: false,
        written: expect.arrayContaining([
          { kind: 'removed', text: 'führende ' },
          { kind: 'added', text: 'starke ' }
        ]),
        spoken: expect.anything()
      }
    ])
    expect(sentenceWith(changed, 'Das soll Sichtbarkeit').review).toMatchObject({
      state: 'approved',
      comments: [{ by: 'Anna', text: 'schön' }]
    })
    await browser.act({ type: 'undo' })
    expect((await browser.episode(sampleId)).approval.signed).toBe('signed')
  })

  test('a wish for changes stays until the sentence is another one or the wish is taken back', async () => {
    const state = await browser.episode(sampleId)
    const { id } = sentenceWith(state, 'Kurz gesagt')
    const decide = (wish: 'changes-wanted' | 'open') =>
      browser.act({ type: 'review', episode: sampleId, sentences: [id], state: wish, by: 'Ben' })
    await decide('changes-wanted')
    expect((await browser.episode(sampleId)).approval.changesWanted).toBe(1)
    await decide('open')
    expect((await browser.episode(sampleId)).approval.changesWanted).toBe(0)
  })
})

test('the page hears of every change, also of one that another editor made', async () => {
  const events: ServerEvent[] = []
  browser.running.room.listeners.add(event => events.push(event))
  const { version } = await browser.episode(sampleId)
  const before = world.contents()[article] ?? ''
  world.put(article, before.replace('Politischer Kontext', 'Die Lage'))
  await browser.running.look([article])
  expect(events).toContainEqual(expect.objectContaining({ type: 'episode', id: sampleId, version: expect.any(Number) }))
  const state = await browser.episode(sampleId)
  expect(state.version).toBeGreaterThan(version)
  expect(state.chapters.map(({ title }) => title)).toContain('Die Lage')
  world.put(article, before)
  await browser.running.look([article])
})
