import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './chromium.js'
import { openDesk } from './desk.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** An article of about 20,000 words in 50 sections. */
function longArticle(): string {
  const words =
    'der Rat hat 15 % der Mittel für die KI in Montreal beraten, weil Forschung und Industrie enger arbeiten'
  const sentence = (number: number) => `Zum Punkt ${number} gilt: ${words}.`
  const body = (section: number) =>
    Array.from({ length: 18 }, (_, i) => `      ${sentence(section * 20 + i)}${i % 4 === 3 ? '\n' : ''}`).join('\n')
  const sections = Array.from({ length: 50 }, (_, i) => `  - heading: Abschnitt ${i + 1}\n    body: |\n${body(i)}`)
  return `title: Lang\ndate: 2026-02-18\nlanguage: de-DE\nlead: Ein langer Tag.\nsections:\n${sections.join('\n')}\nsources:\n  - title: Amt\n    url: https://amt.example/\n`
}

test('an episode of 20,000 words is whole on the page, scrolls to its end and takes an edit', async () => {
  const desk = await openDesk(browser, { 'content/articles/2026-02-18-lang.yaml': longArticle() })
  const page = await desk.open('#/2026-02-18-lang/desk')
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true
    })
  })
  const last = page.locator('.sentence', { hasText: 'Zum Punkt 997 ' })
  await last.waitFor({ state: 'attached' })
  await page.locator('#script').evaluate(async column => {
    for (let step = 0; step <= 20; step++) {
      column.scrollTop = (column.scrollHeight * step) / 20
      await new Promise(requestAnimationFrame)
    }
  })
  expect(await last.isVisible()).toBe(true)
  await last.click({ position: { x: 60, y: 12 } })
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Satz ändern' }).fill('Ganz zuletzt.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.sentence', { hasText: 'Ganz zuletzt.' }).waitFor()
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  if (process.env.TELL !== undefined) process.stdout.write(`long tasks: ${tasks.map(Math.round).join(' ')} ms\n`)
  await desk.close()
})
