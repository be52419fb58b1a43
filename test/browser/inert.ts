import type { Browser, Page } from 'playwright-core'
import { compiled, type Opened, opened } from '../laws/shows.js'

/** Some HTML that must do nothing, and what it was made from. */
export interface Suspect {
  readonly name: string
  readonly html: string
}

/** What an episode says of itself where an author, or somebody who sent the author a text, can write anything. */
export interface Hostile {
  readonly title?: string
  readonly summary?: string
  readonly source?: string
  readonly link?: string
  readonly url?: string
  readonly body?: string
}

const file = 'content/articles/2026-03-01-probe.yaml'
const show = `title: Probefunk
language: de-DE
timezone: Europe/Berlin
disclosure: { voice: synthetic, text: human }
`

/**
 * Makes the notes of a hostile article, and the long ones where they are others. Where the article is refused for a link in its text,
 * the rest of it is tried without that text; nothing where it is refused all the same.
 */
export async function notesMaker(): Promise<(of: Hostile) => readonly string[]> {
  const it: Opened = await opened({ 'content/show.yaml': show })
  return function make({ body, ...rest }): readonly string[] {
    it.world.put(file, articleOf(body === undefined ? rest : { ...rest, body }))
    const { value } = compiled(it, file)
    if (value !== undefined) return [...new Set([value.files.get('notes.html') ?? '', value.notes('long')])]
    return body === undefined ? [] : make(rest)
  }
}

function articleOf({ title = 'Probe', summary, source, link, url, body }: Hostile): string {
  const quoted = (words: string) => JSON.stringify(words)
  const to = url === undefined ? '' : `, url: ${quoted(url)}`
  return [
    `title: ${quoted(title)}`,
    'date: 2026-03-01\nlanguage: de-DE',
    `lead: ${quoted(body ?? 'Ein Satz.')}`,
    ...(summary === undefined ? [] : [`summary: [${quoted(summary)}]`]),
    `sources: [{ title: ${quoted(source ?? 'Quelle')}${to} }]`,
    ...(link === undefined ? [] : [`links: { original: { text: ${quoted(link)}${to} } }`])
  ].join('\n')
}

/** What a page did that it must not do, and what stands in it that must not. */
export interface Misdeeds {
  readonly dialogs: readonly string[]
  readonly requests: readonly string[]
  readonly strange: readonly string[]
}

const address = 'https://notes.example/'

/**
 * Loads suspects in a browser, each as a page of its own and inside a page that embeds it, many at once: everything is clicked,
 * pointed at and focused, and whatever opens a dialog, asks for something or goes somewhere is told.
 */
export async function misdeedsOf(browser: Browser, suspects: readonly Suspect[]): Promise<Misdeeds> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const misdeeds = { dialogs: [] as string[], requests: [] as string[], strange: [] as string[] }
  let shown = ''
  page.on('dialog', async dialog => {
    misdeeds.dialogs.push(`${dialog.type()} ${dialog.message()}`)
    await dialog.dismiss()
  })
  context.on('page', other => misdeeds.requests.push(`opens ${other.url()}`))
  await context.route('**/*', async route => {
    const url = route.request().url()
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown })
    misdeeds.requests.push(url)
    return route.abort()
  })
  const batches = batchesOf(suspects)
  for (const html of [...batches.map(framed), ...batches.map(embedded)]) {
    shown = html
    await page.goto(address)
    misdeeds.strange.push(...(await provoked(page)))
  }
  await context.close()
  return misdeeds
}

/** How many suspects one page holds. */
const most = 50

function batchesOf(suspects: readonly Suspect[]): readonly (readonly Suspect[])[] {
  return Array.from({ length: Math.ceil(suspects.length / most) }, (_, i) => suspects.slice(i * most, (i + 1) * most))
}

/** A page with each of them in a frame, where it is a document of its own. */
function framed(suspects: readonly Suspect[]): string {
  const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return pageOf(suspects.map(({ html }) => `<iframe srcdoc="${attribute(html)}"></iframe>`))
}

/** A page as an app makes it, with the notes of many episodes. */
function embedded(suspects: readonly Suspect[]): string {
  return pageOf(suspects.map(({ html }) => `<section><div>${html}</div></section>`))
}

function pageOf(parts: readonly string[]): string {
  return `<!DOCTYPE html><html lang="de"><head><title>App</title></head><body>${parts.join('\n')}</body></html>`
}

/** Does to everything on a page what a person might, without following links, and tells what stands there besides paragraphs, lists and links. */
function provoked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = new Set(['HTML', 'HEAD', 'BODY', 'TITLE', 'SECTION', 'DIV', 'IFRAME'])
    const allowed = new Set(['P', 'UL', 'OL', 'LI', 'A', 'BR'])
    const events = ['mouseover', 'mouseenter', 'click', 'focus', 'animationstart', 'toggle', 'error', 'load']
    const found: string[] = []
    const provoke = (within: Document) => {
      within.addEventListener('click', event => event.preventDefault())
      for (const element of within.querySelectorAll<HTMLElement>('*')) {
        if (within === document && own.has(element.tagName)) continue
        if (within !== document && ['HTML', 'HEAD', 'BODY'].includes(element.tagName)) continue
        if (!allowed.has(element.tagName)) found.push(`<${element.tagName}>`)
        for (const { name, value } of element.attributes)
          if (name !== 'href' || !/^(?:https?:\/\/|mailto:)/.test(value)) found.push(`${name}=${value}`)
        for (const type of events) element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
        element.focus()
      }
    }
    for (const frame of document.querySelectorAll('iframe')) if (frame.contentDocument) provoke(frame.contentDocument)
    provoke(document)
    return found
  })
}
