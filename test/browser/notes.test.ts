import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './chromium.js'
import { type Hostile, misdeedsOf, notesMaker, type Suspect } from './inert.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const none = { dialogs: [], requests: [], strange: [] }

/** Words that become something in a page which does not escape them. */
const texts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus=alert(1) x="',
  '</p></li></ul><iframe src="javascript:alert(1)"></iframe>',
  '</section></body></html><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<https://evil.example/>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '<!--><script>alert(1)</script>-->',
  ']]><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<style>@import "https://evil.example/a.css"</style>',
  '<link rel=stylesheet href=https://evil.example/a.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href=https://evil.example/>',
  '<form action=https://evil.example/><button autofocus>x',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<plaintext>',
  '<textarea>',
  '\u202e<script>alert(1)</script>\u2066',
  '{{constructor.constructor("alert(1)")()}}',
  '\ufeff<script>alert(1)</script>',
  `${'<b>'.repeat(3000)}<script>alert(1)</script>`,
  `${'Wort '.repeat(20_000)}<img src=x onerror=alert(1)>`
]

/** Addresses that lead elsewhere than they seem, or run something. */
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//evil.example/',
  '/\\evil.example',
  'https://evil.example/"onmouseover="alert(1)',
  "https://evil.example/'><script>alert(1)</script>",
  'https://evil.example/`{alert(1)}`',
  'https://bank.example@evil.example/',
  'https://pаypal.com/',
  'mailto:a@b.example?subject="><script>alert(1)</script>',
  'blob:https://evil.example/x',
  'filesystem:https://evil.example/x'
]

async function suspects(cases: readonly (readonly [string, Hostile])[]): Promise<readonly Suspect[]> {
  const notes = await notesMaker()
  return cases.flatMap(([name, hostile]) => notes(hostile).map(html => ({ name, html })))
}

describe('show notes in a browser', () => {
  test('do nothing, whatever titles, headlines, sources, links and texts say', async () => {
    const cases = texts.map(
      words => [words, { title: words, summary: words, source: words, link: words, body: words }] as const
    )
    const made = await suspects(cases)
    expect(texts.filter(words => !made.some(({ name }) => name === words))).toEqual([])
    expect(await misdeedsOf(browser, made)).toEqual(none)
  })

  test('lead nowhere but to websites and mailboxes, whatever an address says', async () => {
    const cases = addresses.flatMap(url => [
      [url, { url, link: 'Das Original' }] as const,
      [url, { body: `Ein [Link](${url}) und <${url}>.` }] as const
    ])
    const made = await suspects(cases)
    expect(made.length).toBeGreaterThan(addresses.length / 2)
    expect(await misdeedsOf(browser, made)).toEqual(none)
  })

  test('show the words as they were written', async () => {
    const words = `<b>„5 < 6“ & 'so' "weiter" &amp; &copy;</b> ${'ä'.repeat(20)}`
    const [made] = await suspects([['words', { title: words, summary: words }]])
    const page = await browser.newPage()
    await page.setContent(made?.html ?? '')
    expect(await page.locator('p').first().textContent()).toBe(words)
    expect(await page.locator('li').first().textContent()).toBe(words)
    await page.close()
  })

  test('are what tells, were they not inert: the same trap catches what runs', async () => {
    const caught = await misdeedsOf(browser, [
      { name: 'runs', html: '<p onclick="alert(7)">a</p><img src="https://evil.example/x.png">' }
    ])
    expect(caught.dialogs).toContain('alert 7')
    expect(caught.requests).toContain('https://evil.example/x.png')
    expect(caught.strange).toContain('<IMG>')
  })
})
