// biome-ignore-all lint/performance/useDomNodeTextContent: what is seen counts, not what is there
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './chromium.js'
import { article, articleId, articleText, type Desk, openDesk } from './desk.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** What axe finds, short enough to read in a report. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

const selected = (page: Page) => page.locator('.sentence.selected')
const sentence = (page: Page, words: string) => page.locator('.sentence', { hasText: words })
const status = (page: Page) => page.locator('.message')

describe('an editor at the desk', () => {
  let desk: Desk
  let page: Page
  beforeAll(async () => {
    desk = await openDesk(browser, { [article]: articleText })
    page = await desk.open()
    await page.getByText('Die Prtk. Schulz kam').first().waitFor()
  })
  afterAll(() => desk.close())

  test('sees article, script and show notes side by side', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    for (const title of ['Artikel', 'Skript', 'Shownotes'])
      expect(await page.getByRole('heading', { name: title, exact: true }).isVisible()).toBe(true)
    expect(await page.locator('#article').innerText()).toContain('behält seine Bemerkungen')
    expect(await page.locator('#notes').innerText()).toContain('Amt')
    expect(await page.title()).toBe('KI im Amt – KI-Briefing-Daily – sendeklar')
  })

  test('reads how a number is said and by which rule, with the pointer and with the keyboard', async () => {
    const number = page.locator('.reading', { hasText: '15 %' })
    await number.hover()
    const card = page.getByRole('tooltip')
    expect(await card.innerText()).toContain('fünfzehn Prozent')
    expect(await card.innerText()).toContain('percent')
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
    await number.focus()
    expect(await card.innerText()).toContain('fünfzehn Prozent')
    await page.keyboard.press('Escape')
  })

  test('finds the doubtful reading with one key', async () => {
    await page.locator('#script').focus()
    await page.keyboard.press('n')
    expect(await selected(page).innerText()).toContain('Die Abkürzung „Prtk.“ kennen wir nicht')
    expect(await page.locator('.lines .current mark').innerText()).toContain('Die Prtk. Schulz kam')
  })

  test('fixes it in the lexicon and hears the sentence', async () => {
    await page.keyboard.press('p')
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel('Wort oder Wendung').inputValue()).toBe('Prtk.')
    await dialog.getByRole('textbox', { name: 'Sprich stattdessen' }).fill('Protokollantin')
    expect(await faults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Speichern und hören' }).click()
    await page.locator('.player.playing').waitFor()
    await dialog.getByRole('button', { name: 'Abbrechen' }).click()
    expect(desk.read('content/lexicon.de.yaml')).toContain('Protokollantin')
    expect(desk.read('content/lexicon.de.yaml')).toContain('# Wie diese Sendung spricht')
    await page.getByRole('button', { name: 'Keine offenen Stellen' }).waitFor()
  })

  test('hears real sound: it has a length, and time goes on', async () => {
    await sentence(page, 'Die Prtk. Schulz').locator('.begins').click({ force: true })
    await page.locator('.player.paused').waitFor() // what the fix made heard has come to its end
    await page.locator('.player .tool.main').click()
    const slider = page.getByRole('slider', { name: 'Stelle' })
    await expect.poll(async () => Number(await slider.inputValue()), { timeout: 20_000 }).toBeGreaterThan(0.2)
    expect(Number(await slider.getAttribute('max'))).toBeGreaterThan(1)
    expect(await page.locator('[data-heard]').innerText()).toContain('Prtk.')
  })

  test('clicks a word and hears its chapter from there', async () => {
    const words = sentence(page, 'Danach sprach der Rat').locator('.words')
    await words.click({ position: { x: 4, y: 12 } })
    const slider = page.getByRole('slider', { name: 'Stelle' })
    // The sentence is marked only while it is heard, so the look-out begins before the click.
    const heard = page.locator('[data-heard]', { hasText: 'Danach sprach' }).waitFor({ timeout: 30_000 })
    await Promise.all([heard, words.click({ position: { x: 4, y: 12 } })])
    expect(Number(await slider.inputValue())).toBeGreaterThan(1)
    await page.locator('#script').focus()
    await page.keyboard.press('Space')
    await page.locator('.player.paused').waitFor()
  })

  test('changes a sentence in its place; the file keeps its remarks', async () => {
    await sentence(page, 'Danach sprach der Rat').click({ position: { x: 60, y: 12 } })
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Satz ändern' }).fill('Danach sprach der Rat lange über die Sache.')
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await sentence(page, 'der Rat lange über').waitFor()
    expect(desk.read(article)).toBe(articleText.replace('der Rat über', 'der Rat lange über'))
  })

  test('approves a sentence and the rest of the chapter, and comments', async () => {
    await sentence(page, 'der Rat lange über').click({ position: { x: 60, y: 12 } })
    await page.keyboard.press('a')
    await page.locator('.sentence.approved', { hasText: 'der Rat lange über' }).waitFor()
    await page.keyboard.press('c')
    await page.getByLabel('Ihr Kommentar').fill('Geprüft mit dem Protokoll.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Geprüft mit dem Protokoll.').waitFor()
    const review = desk.read('content/reviews/amt.yaml')
    expect(review).toContain('approved')
    expect(review).toContain('Geprüft mit dem Protokoll.')
  })

  test('sees the comment as an open point until somebody calls it settled', async () => {
    await page.getByRole('button', { name: '1 offene Stelle' }).first().waitFor()
    await page.getByRole('button', { name: 'Erledigt' }).click()
    await page.getByText('erledigt von').waitFor()
    await page.getByRole('button', { name: 'Keine offenen Stellen' }).waitFor()
    expect(desk.read('content/reviews/amt.yaml')).toMatch(/resolvedBy: ".+"\n {8}resolvedAt: \d{4}-/)
    expect(await faults(page)).toEqual([])
  })

  test('signs off, changes a word, and sees the difference', async () => {
    await page.getByRole('button', { name: 'Folge abnehmen' }).click()
    await page.getByRole('dialog').getByLabel('Ihr Name').fill('Ada')
    await page.getByRole('dialog').getByRole('button', { name: 'Folge abnehmen' }).click()
    await page.getByText(/Abgenommen von Ada/).waitFor()
    desk.write(article, desk.read(article).replace('15 %', '16 %'))
    await sentence(page, '16 %').waitFor()
    await page.keyboard.press('d')
    const change = page.locator('.change-list li').first()
    await change.waitFor()
    expect(await change.locator('ins').first().innerText()).toContain('16')
    expect(await change.innerText()).toContain('sechzehn')
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('d')
  })

  test('loads the page again and finds everything as it was', async () => {
    await page.reload()
    await page.getByText('Geprüft mit dem Protokoll.').waitFor()
    await page.getByRole('button', { name: 'Neu abnehmen' }).waitFor()
  })

  test('takes the last change back', async () => {
    await sentence(page, 'der Rat lange über').click({ position: { x: 60, y: 12 } })
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Satz ändern' }).fill('Danach schwieg der Rat.')
    await page.keyboard.press('Control+Enter')
    await sentence(page, 'Danach schwieg der Rat.').waitFor()
    await page.locator('#script').focus()
    await page.keyboard.press('Control+z')
    await sentence(page, 'der Rat lange über').waitFor()
    expect(await status(page).innerText()).toContain('Zurückgenommen')
  })

  test('loses no word when the file was changed elsewhere meanwhile', async () => {
    await sentence(page, 'der Rat lange über').click({ position: { x: 60, y: 12 } })
    await page.keyboard.press('e')
    const field = page.getByRole('textbox', { name: 'Satz ändern' })
    await field.fill('Danach sprach der Rat kurz über die Sache.')
    desk.write(article, desk.read(article).replace('der Rat lange über die Sache', 'der Rat gar nicht'))
    await page.getByText('der Rat gar nicht').first().waitFor()
    expect(await field.inputValue()).toBe('Danach sprach der Rat kurz über die Sache.')
    await field.press('Control+Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.locator('.theirs').innerText()).toContain('der Rat gar nicht')
    expect(await dialog.getByLabel('Ihr Text').inputValue()).toContain('der Rat kurz über die Sache')
    expect(await faults(page)).toEqual([])
    await dialog.getByLabel('Ihr Text').fill('Die Prtk. Schulz kam aus Montreal. Danach sprach der Rat doch.\n')
    await dialog.getByRole('button', { name: 'Meinen Text schreiben' }).click()
    await sentence(page, 'Danach sprach der Rat doch.').waitFor()
    expect(desk.read(article)).toContain('Danach sprach der Rat doch.')
  })

  test('loses no comment when its sentence is changed elsewhere meanwhile', async () => {
    await sentence(page, 'der Rat doch').click({ position: { x: 60, y: 12 } })
    await page.keyboard.press('c')
    const box = page.getByLabel('Ihr Kommentar')
    await box.fill('Das ist noch nicht alles.')
    desk.write(article, desk.read(article).replace('der Rat doch', 'der Rat nun doch'))
    await sentence(page, 'der Rat nun doch').waitFor()
    expect(await box.inputValue()).toBe('Das ist noch nicht alles.')
    await box.press('Control+Enter')
    await sentence(page, 'der Rat nun doch').getByText('Das ist noch nicht alles.').waitFor()
    desk.write(article, desk.read(article).replace('der Rat nun doch', 'der Rat doch'))
    await sentence(page, 'der Rat doch').waitFor()
  })

  test('loses no word when the file is gone for a while', async () => {
    await sentence(page, 'der Rat doch').click({ position: { x: 60, y: 12 } })
    await page.keyboard.press('e')
    const field = page.getByRole('textbox', { name: 'Satz ändern' })
    await field.fill('Danach sprach der Rat noch einmal.')
    const text = desk.read(article)
    desk.remove(article)
    await page.getByText('Die Datei dieser Folge ist nicht mehr da.').waitFor()
    expect(await field.inputValue()).toBe('Danach sprach der Rat noch einmal.')
    expect(await faults(page)).toEqual([])
    desk.write(article, text.replace('KI im Amt', 'KI im neuen Amt'))
    await page.locator('.episode-title', { hasText: 'KI im neuen Amt' }).waitFor()
    expect(await field.inputValue()).toBe('Danach sprach der Rat noch einmal.')
    await page.getByRole('button', { name: 'Abbrechen' }).click()
    desk.write(article, text)
    await page.locator('.episode-title', { hasText: 'KI im Amt' }).waitFor()
  })

  test('is told when the show itself can not be read, and goes on with what it said before', async () => {
    const text = desk.read('content/show.yaml')
    desk.write('content/show.yaml', text.replace('title: KI-Briefing-Daily', 'title: KI: Briefing'))
    const notice = page.getByRole('alert')
    await notice.waitFor()
    expect(await notice.innerText()).toContain('content/show.yaml:2:')
    expect(await sentence(page, 'der Rat doch').isVisible()).toBe(true)
    expect(await faults(page)).toEqual([])
    desk.write('content/show.yaml', text)
    await notice.waitFor({ state: 'hidden' })
  })

  test('prints the script and nothing to click', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await sentence(page, 'der Rat doch').isVisible()).toBe(true)
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0)
    expect((await page.pdf()).length).toBeGreaterThan(1000)
    await page.emulateMedia({ media: 'screen' })
  })

  test('keeps the last good state in sight while the article can not be built', async () => {
    desk.write(article, desk.read(article).replace('title: KI im Amt', 'title: KI: im Amt'))
    const overlay = page.getByRole('alertdialog')
    await overlay.waitFor()
    expect(await overlay.innerText()).toContain(`${article}:2:`)
    expect(await sentence(page, 'der Rat doch').count()).toBe(1)
    expect(await faults(page)).toEqual([])
    await overlay.getByRole('button', { name: 'Letzten guten Stand ansehen' }).click()
    await overlay.waitFor({ state: 'hidden' })
    desk.write(article, desk.read(article).replace('title: KI: im Amt', 'title: KI im Amt'))
    await page.locator('.link-state.ready').waitFor()
  })

  test('breaks no rule of the content policy on the way', () => {
    expect(desk.complaints).toEqual([])
  })

  test('says so when the program is gone', async () => {
    await desk.stop()
    await page.getByText('Läuft „sendeklar review“ noch?').waitFor()
    expect(await faults(page)).toEqual([])
  })
})

describe('every window', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(browser, { [article]: articleText })
  })
  afterAll(() => desk.close())

  const views = ['desk', 'rundown', 'speech', 'changes', 'listing', 'prompter'] as const
  const looks = [
    { width: 360, height: 740, colorScheme: 'light' },
    { width: 768, height: 1024, colorScheme: 'dark' },
    { width: 1440, height: 900, colorScheme: 'light' }
  ] as const

  test.each(looks)(
    'of $width pixels shows every view without scrolling sideways, and axe finds nothing',
    async look => {
      const { width, height, colorScheme } = look
      const page = await desk.open(undefined, { viewport: { width, height }, colorScheme })
      for (const view of views) {
        await page.goto(`${page.url().split('#')[0]}#/${articleId}/${view}`)
        await page
          .locator(view === 'desk' ? '.sentence' : view === 'prompter' ? '.prompter' : '.view')
          .first()
          .waitFor()
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect([view, overflow]).toEqual([view, 0])
        expect(await faults(page)).toEqual([])
      }
    }
  )

  test('in forced colours shows the same, and axe finds nothing', async () => {
    const page = await desk.open(undefined, { forcedColors: 'active' })
    await page.locator('.sentence').first().waitFor()
    expect(await faults(page)).toEqual([])
  })

  test('on a phone shows one column at a time', async () => {
    const page = await desk.open(undefined, { viewport: { width: 360, height: 740 } })
    await page.locator('.sentence').first().waitFor()
    expect(await page.locator('#article').isVisible()).toBe(false)
    await page.locator('.column-choice').getByRole('button', { name: 'Shownotes' }).click()
    await page.locator('#notes').waitFor()
    expect(await page.locator('#script').isVisible()).toBe(false)
  })

  test('speaks English to who reads English', async () => {
    const page = await desk.open(undefined, { locale: 'en-GB' })
    await page.getByRole('heading', { name: 'Script', exact: true }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('.sheet').getAttribute('lang')).toBe('de-DE')
  })
})

describe('the keyboard alone', () => {
  let desk: Desk
  let page: Page
  beforeAll(async () => {
    desk = await openDesk(browser, { [article]: articleText })
    page = await desk.open()
    await page.locator('.sentence').first().waitFor()
  })
  afterAll(() => desk.close())

  test('comes to the script past everything before it', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('script')
  })

  test('goes from sentence to sentence and into its readings and tools', async () => {
    await page.keyboard.press('j')
    const first = await selected(page).getAttribute('id')
    await page.keyboard.press('j')
    await expect.poll(() => selected(page).getAttribute('id')).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(() => selected(page).getAttribute('id')).toBe(first)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(first)
  })

  test('opens help, turns single keys off and on again', async () => {
    await page.keyboard.press('?')
    const keys = page.getByRole('checkbox', { name: 'Tasten ohne Strg benutzen' })
    await page.getByRole('dialog').waitFor()
    await keys.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const before = await selected(page).getAttribute('id')
    await page.keyboard.press('j')
    expect(await selected(page).getAttribute('id')).toBe(before)
    await page.getByRole('button', { name: 'Hilfe und Tasten' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await keys.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('j')
    await expect.poll(() => selected(page).getAttribute('id')).not.toBe(before)
  })

  test('reads from the teleprompter with the keys of a remote', async () => {
    await page.keyboard.press('t')
    const text = page.locator('.prompter-text')
    await text.waitFor()
    const top = () => text.evaluate(({ scrollTop }) => scrollTop)
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    const lower = await top()
    expect(lower).toBeGreaterThan(0)
    await page.keyboard.press('PageUp')
    expect(await top()).toBeLessThan(lower)
    await page.keyboard.press('m')
    await page.locator('.prompter-text.mirrored').waitFor()
    await page.keyboard.press('m')
    const start = await top()
    await page.keyboard.press('Space')
    await expect.poll(top, { timeout: 20_000 }).toBeGreaterThan(start)
    expect(await page.getByRole('timer').innerText()).toMatch(/^noch \d:\d\d$/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.sentence').first().waitFor()
  })
})

describe('a show without episodes', () => {
  test('tells where to put the first one, and shows it when it is there', async () => {
    const desk = await openDesk(browser, {})
    const page = await desk.open('')
    await page.getByRole('heading', { name: 'Noch keine Folge' }).waitFor()
    expect(await faults(page)).toEqual([])
    desk.write(article, articleText)
    await page.getByText('Die Prtk. Schulz kam').first().waitFor()
    await desk.close()
  })
})
