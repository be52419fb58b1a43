import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ServerEvent } from '../../../src/review/protocol.js'
import { scalarsOf, treeOf } from '../../../src/review/server/yaml-tree.js'
import { type Browser, comeIn, diskShow, editOf } from './page.js'

const show = 'title: Test\nlanguage: de-DE\ntimezone: Europe/Berlin\n'

function article(name: string, words = 'Der Hafen wächst.'): string {
  return `title: ${name}
date: 2026-03-01
language: de-DE
lead: |
  ${words} Niemand weiß, warum.

  Ein zweiter Absatz steht hier. Er hat zwei Sätze.
sections:
  - heading: Eine Überschrift # mit Bemerkung
    body: >
      Gefalteter Text
      über zwei Zeilen. Und weiter.
sources:
  - { title: "Quelle eins" }
`
}

/** Waits for an event of the page. */
function nextEvent(browser: Browser, is: (event: ServerEvent) => boolean): Promise<ServerEvent> {
  const { listeners } = browser.running.room
  return new Promise(resolve => {
    const listen = (event: ServerEvent) => {
      if (!is(event)) return
      listeners.delete(listen)
      resolve(event)
    }
    listeners.add(listen)
  })
}

describe('a file saved by another editor', () => {
  test('shows up by itself: written over, written beside and renamed, made anew, or gone', async () => {
    const { root, world, remove } = await diskShow({
      'content/show.yaml': show,
      'content/articles/hafen.yaml': article('Hafen')
    })
    const browser = await comeIn(world, { root })
    const file = join(root, 'content/articles/hafen.yaml')
    await browser.running.surveyed()
    await browser.episode('hafen')
    const changed = () => nextEvent(browser, ({ type }) => type === 'episode')
    const first = changed()
    writeFileSync(file, article('Hafen', 'Der Hafen schrumpft.'))
    const { update } = (await first) as Extract<ServerEvent, { type: 'episode' }>
    const fresh = update?.kind === 'patch' ? Object.values(update.sentences) : []
    expect(fresh.map(({ written }) => written)).toContain('Der Hafen schrumpft.')
    const second = changed()
    writeFileSync(`${file}.new`, article('Hafen', 'Der Hafen ruht.'))
    renameSync(`${file}.new`, file)
    await second
    expect(Object.values((await browser.episode('hafen')).sentences).map(({ written }) => written)).toContain(
      'Der Hafen ruht.'
    )
    const listed = nextEvent(browser, ({ type }) => type === 'show')
    writeFileSync(join(root, 'content/articles/neu.yaml'), article('Neu'))
    await listed
    await browser.running.surveyed()
    expect((await browser.show()).episodes.map(({ id }) => id)).toEqual(['hafen', 'neu'])
    const gone = nextEvent(browser, ({ type }) => type === 'show')
    rmSync(file)
    await gone
    expect((await browser.show()).episodes.map(({ id }) => id)).toEqual(['neu'])
    await browser.running.close()
    remove()
  })

  test('a whole folder changed for another shows up, and so do templates that come all at once', async () => {
    const { root, world, remove } = await diskShow({
      'content/show.yaml': show,
      'content/articles/hafen.yaml': article('Hafen'),
      'neu/hafen.yaml': article('Hafen', 'Der Hafen ruht.')
    })
    const browser = await comeIn(world, { root })
    await browser.episode('hafen')
    const written = async () => Object.values((await browser.episode('hafen')).sentences).map(it => it.written)
    renameSync(join(root, 'content/articles'), join(root, 'alt'))
    renameSync(join(root, 'neu'), join(root, 'content/articles'))
    await browser.running.look([join(root, 'content/articles')])
    expect(await written()).toContain('Der Hafen ruht.')
    mkdirSync(join(root, 'templates/de/parts'), { recursive: true })
    const opening = readFileSync('templates/de/parts/opening.hbs', 'utf8').replace('Guten Morgen', 'Guten Abend')
    writeFileSync(join(root, 'templates/de/parts/opening.hbs'), opening)
    await browser.running.look([join(root, 'templates')])
    expect(await written()).toContain('Guten Abend und willkommen bei Test.')
    rmSync(join(root, 'templates'), { recursive: true })
    await browser.running.look([join(root, 'templates')])
    expect(await written()).not.toContain('Guten Abend und willkommen bei Test.')
    await browser.running.close()
    remove()
  })

  test('a file that is saved without a change is no change', async () => {
    const { root, world, remove } = await diskShow({
      'content/show.yaml': show,
      'content/articles/hafen.yaml': article('Hafen')
    })
    const browser = await comeIn(world, { root })
    const before = await browser.episode('hafen')
    await browser.running.surveyed()
    const { version } = await browser.show()
    await browser.running.look([join(root, 'content/articles/hafen.yaml'), join(root, 'content/articles')])
    expect((await browser.show()).version).toBe(version)
    expect((await browser.episode('hafen')).version).toBe(before.version)
    await browser.running.close()
    remove()
  })

  test('a folder that comes later is watched too, and a lexicon changes every episode', async () => {
    const { root, world, remove } = await diskShow({
      'content/show.yaml': show,
      'content/articles/hafen.yaml': article('Hafen'),
      'content/articles/see.yaml': article('See', 'Der See ruht.')
    })
    const browser = await comeIn(world, { root })
    await browser.episode('hafen')
    const listed = nextEvent(browser, ({ type }) => type === 'show')
    mkdirSync(join(root, 'content/episodes'))
    writeFileSync(
      join(root, 'content/episodes/2026-03-01-morgen.yaml'),
      'title: Morgen\ndate: 2026-03-01\nlanguage: de-DE\narticles:\n  - content/articles/hafen.yaml\n  - content/articles/see.yaml\n'
    )
    await listed
    expect((await browser.show()).episodes.map(({ id }) => id)).toEqual(['2026-03-01-morgen'])
    await browser.episode('2026-03-01-morgen')
    const read = nextEvent(browser, ({ type }) => type === 'episode')
    writeFileSync(join(root, 'content/lexicon.de.yaml'), 'entries:\n  - { term: Hafen, alias: Port }\n')
    await read
    const { sentences } = await browser.episode('2026-03-01-morgen')
    expect(Object.values(sentences).map(({ spoken }) => spoken)).toContain('Der Port wächst.')
    await browser.running.close()
    remove()
  })
})

describe('two who write at the same time', () => {
  /** A word nobody else writes. */
  const word = (n: number) =>
    `Wort${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${'abcdefghijklmnopqrstuvwxyz'[Math.floor(n / 26) % 26]}q`

  test('500 interleavings of edits on the page and on the disk lose no word', async () => {
    const { root, world, remove } = await diskShow({
      'content/show.yaml': show,
      'content/articles/hafen.yaml': article('Hafen')
    })
    const browser = await comeIn(world, { root })
    const file = join(root, 'content/articles/hafen.yaml')
    const step = fc.record({
      who: fc.constantFrom('page', 'page', 'disk', 'undo', 'look'),
      place: fc.nat(5),
      stale: fc.boolean()
    })
    let written = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async steps => {
        writeFileSync(file, article('Hafen'))
        await browser.running.look([file])
        const kept = new Set<string>()
        let seen = await browser.episode('hafen')
        let last: string | undefined
        for (const { who, place, stale } of steps) {
          const fresh = word(written++)
          if (who === 'look') await browser.running.look([file])
          if (!stale) seen = await browser.episode('hafen')
          if (who === 'disk') {
            writeFileSync(file, insertedOnDisk(readFileSync(file, 'utf8'), place, fresh))
            kept.add(fresh)
            last = undefined
          } else if (who === 'page') {
            if (await insertedOnPage(browser, seen, place, fresh)) {
              kept.add(fresh)
              last = fresh
            }
          } else if (who === 'undo' && last !== undefined) {
            const { status, value } = await browser.act({ type: 'undo' })
            if (status === 200) kept.delete(last)
            else expect(value.theirs).toContain(last)
            last = undefined
          }
        }
        const now = readFileSync(file, 'utf8')
        for (const it of kept) expect(now).toContain(it)
        expect(now).toContain('# mit Bemerkung')
      }),
      { numRuns: 500, seed: 11 }
    )
    await browser.running.close()
    remove()
  })

  /** Puts a word before some sentence of the page; where it is a conflict, merges by hand as a person does. */
  async function insertedOnPage(
    browser: Browser,
    seen: Awaited<ReturnType<Browser['episode']>>,
    place: number,
    fresh: string
  ): Promise<boolean> {
    const editable = Object.values(seen.sentences).filter(({ edit, from }) => edit && from === 'article')
    const sentence = editable[place % editable.length]
    if (sentence === undefined) throw new Error('nothing to edit')
    const action = editOf(seen, sentence.edit?.text ?? '', `${fresh} ${sentence.edit?.text}`)
    const { status, value } = await browser.act(action)
    if (status === 200) return true
    expect([status, value.code]).toEqual([409, 'review/conflict'])
    expect(value.mine).toContain(fresh)
    if (value.theirs === null) return false
    const again = { ...action, base: value.base, start: 0, end: 0, text: `${fresh} ` }
    expect((await browser.act(again)).status).toBe(200)
    return true
  }

  /** Puts a word into some field as another editor does who has just read the file. */
  function insertedOnDisk(source: string, place: number, fresh: string): string {
    const anchors = ['Der Hafen', 'Niemand', 'Ein zweiter', 'Er hat', 'Gefalteter', 'Quelle']
    const anchor = anchors[place % anchors.length] ?? ''
    const at = source.indexOf(anchor)
    return at === -1 ? `${source}# ${fresh}\n` : `${source.slice(0, at)}${fresh} ${source.slice(at)}`
  }

  test('what both have written is YAML with every value where it belongs', async () => {
    const { root, world, remove } = await diskShow({
      'content/show.yaml': show,
      'content/articles/hafen.yaml': article('Hafen').replaceAll('\n', '\r\n')
    })
    const browser = await comeIn(world, { root })
    const state = await browser.episode('hafen')
    await browser.act(editOf(state, 'Gefalteter', 'Gut gefalteter'))
    const text = readFileSync(join(root, 'content/articles/hafen.yaml'), 'utf8')
    expect(text).toBe(article('Hafen').replace('Gefalteter', 'Gut gefalteter').replaceAll('\n', '\r\n'))
    const source = text.replaceAll('\r\n', '\n')
    const tree = treeOf('a.yaml', source)
    expect(tree && scalarsOf(tree, source).get('sections[0].body')?.node.value).toMatch(/^Gut gefalteter Text über/)
    await browser.running.close()
    remove()
  })
})
