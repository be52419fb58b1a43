import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startReview } from '../../src/command/reviewing.js'
import type { PageFiles } from '../../src/review/protocol.js'
import { nodeWorld } from '../../src/world/node.js'
import { lateThread } from '../../src/world/thread.js'
import { startThread } from '../../src/world/threads.js'
import type { World } from '../../src/world/world.js'
import { makePackage } from '../command/program.js'

/** A show in a folder of its own with its review page open, as an editor has it. */
export interface Desk {
  /** The page at a view of an episode, in a window of its own. */
  readonly open: (where?: string, options?: BrowserContextOptions) => Promise<Page>
  readonly read: (file: string) => string
  /** Writes a file as another editor would. */
  readonly write: (file: string, text: string) => void
  /** Takes a file away as another editor would. */
  readonly remove: (file: string) => void
  /** What the browser complained about: broken rules of the content policy, exceptions. */
  readonly complaints: readonly string[]
  readonly stop: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The article of these tests: one abbreviation nobody knows, one percentage, one chapter of its own. */
export const article = 'content/articles/2026-02-17-amt.yaml'
export const articleId = '2026-02-17-amt'
export const articleText = `# Wer die Datei schreibt, behält seine Bemerkungen.
title: KI im Amt
date: 2026-02-17
language: de-DE
lead: |
  Das Amt für KI hat heute 15 % mehr Stellen als im März.
sections:
  - heading: Was kommt
    body: |
      Die Prtk. Schulz kam aus Montreal. Danach sprach der Rat über die Sache.
sources:
  - title: Amt
    url: https://amt.example/
`

/** Serves a show made of our own content and `files`, and opens its page in a browser. */
export async function openDesk(browser: Browser, files: Readonly<Record<string, string>>): Promise<Desk> {
  const root = mkdtempSync(join(tmpdir(), 'sendeklar-desk-'))
  for (const name of ['show.yaml', 'lexicon.de.yaml']) cpSync(join('content', name), join(root, 'content', name))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  const environment = { XDG_CACHE_HOME: join(root, 'cache'), USER: 'Ada' }
  const world = { ...nodeWorld({ environment }), threads: threadsOf(join(root, 'package')) }
  const options = { format: 'human', ui: 'de', root, out: 'output', maxWarnings: 9, articles: [] } as const
  const { value: running, diagnostics } = await startReview(options, world, await page())
  if (running === undefined) throw new Error(JSON.stringify(diagnostics))
  await running.surveyed()
  const context = await browser.newContext({ locale: 'de-DE' })
  const complaints: string[] = []
  const cookies = await visit(running.address, context)
  const contexts = [context]
  const open = async (where = `#/${articleId}/desk`, more: BrowserContextOptions = {}) => {
    const own = await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce', ...more })
    contexts.push(own)
    await own.addCookies(cookies)
    const page = await own.newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error' && !/status of 4|ERR_CONNECTION/.test(message.text()))
        complaints.push(message.text())
    })
    await page.goto(`http://127.0.0.1:${running.port}/${where}`)
    return page
  }
  const remove = (file: string) => rmSync(join(root, file))
  const stop = () => running.close()
  const close = async () => {
    await Promise.all(contexts.map(it => it.close()))
    await stop()
    rmSync(root, { recursive: true, force: true })
  }
  return { open, read: file => readFileSync(join(root, file), 'utf8'), write, remove, complaints, stop, close }
}

/** Threads of a program that is made when the first of them is asked for, so that the voice speaks beside the server as it does for people. */
function threadsOf(home: string): World['threads'] {
  let made: Promise<string> | undefined
  return {
    start: job =>
      lateThread(async () => {
        made ??= makePackage(home)
        await made
        return startThread(home, job)
      })
  }
}

/** The page as `npm run build` bundles it. */
async function page(): Promise<PageFiles> {
  const { reviewPage } = (await import('../../build.mjs' as string)) as { reviewPage: () => Promise<PageFiles> }
  return reviewPage()
}

/** Comes in by the address of the terminal, which works once, and takes the cookie along. */
async function visit(address: string, context: Awaited<ReturnType<Browser['newContext']>>) {
  const first = await context.newPage()
  await first.goto(address)
  await first.close()
  return context.cookies()
}
