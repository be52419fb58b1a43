import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../browser/chromium.js'
import { type Hostile, misdeedsOf, notesMaker, type Suspect } from '../browser/inert.js'
import { bytesOf, casesOf } from './bad-input.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Where in an episode a payload of each field stands. */
const places: Readonly<Record<string, (words: string) => Hostile>> = {
  html: words => ({ title: words, summary: words, source: words, link: words, body: words }),
  markdown: words => ({ body: words, summary: words }),
  'markdown-text': words => ({ title: words, body: words, link: words }),
  url: words => ({ url: words, link: 'Das Original' }),
  'feed-text': words => ({ title: words, summary: words, source: words })
}

test.each(Object.entries(places))(
  'no %s case does anything in show notes',
  { timeout: 600_000 },
  async (field, hostile) => {
    const notes = await notesMaker()
    const suspects = casesOf(field).flatMap((it): readonly Suspect[] => {
      const words = Buffer.from(bytesOf(it)).toString('utf8')
      return notes(hostile(words)).map(html => ({ name: it.id, html }))
    })
    if (field !== 'url') expect(suspects.length).toBeGreaterThan(casesOf(field).length / 2)
    expect(await misdeedsOf(browser, suspects)).toEqual({ dialogs: [], requests: [], strange: [] })
  }
)
