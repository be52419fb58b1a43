// How fast a long feed is brought up to date: 5,000 episodes of 3 kB each (15 MB). Memory is that of a process that only merges, five times.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bundled } from './own-code.mjs'

const episodes = 5000

/** The code under test with its task: the same feed made, merged five times and checked; the result is printed as JSON. */
const task = `
import { checkFeed } from './src/format/feed/check.js'
import { readFileSync, writeFileSync } from 'node:fs'
import { mergeFeed } from './src/format/feed/merge.js'
import { writeFeed } from './src/format/feed/write.js'

const channel = {
  title: 'KI-Briefing-Daily', description: '<p>Täglich um sechs.</p>', link: 'https://show.example.org/', language: 'de-DE',
  feedUrl: 'https://show.example.org/feed.xml', image: 'https://show.example.org/cover.png',
  categories: [{ name: 'News', sub: 'Daily News' }], explicit: false
}
const notes = '<p>„Ein Absatz“ über Künstliche Intelligenz mit <a href="https://example.org/?a=1&amp;b=2">Beleg</a>.</p>\\n'
const item = number => ({
  guid: 'episode-' + number,
  title: 'Nachricht ' + number,
  description: notes.repeat(9),
  content: notes.repeat(12) + number,
  link: 'https://show.example.org/' + number,
  published: new Date(Date.UTC(2012, 0, 1 + number, 5)).toISOString(),
  enclosure: { url: 'https://show.example.org/audio/' + number + '.mp3', bytes: 1000000 + number, type: 'audio/mpeg', seconds: 310 },
  transcripts: [{ url: 'https://show.example.org/' + number + '.vtt', type: 'text/vtt', language: 'de', captions: true }],
  chapters: 'https://show.example.org/' + number + '.json'
})
const items = Array.from({ length: ${episodes} }, (_, number) => item(number))
const seconds = work => {
  const start = performance.now()
  const value = work()
  return { value, seconds: (performance.now() - start) / 1000 }
}
const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const five = work => median([1, 2, 3, 4, 5].map(() => seconds(work).seconds))
const [, , mode, file] = process.argv
if (mode === 'merge') {
  const before = readFileSync(file, 'utf8')
  five(() => mergeFeed(before, channel, items))
  process.stdout.write(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024 }))
  process.exit()
}
const before = writeFeed(channel, items.slice(0, -1))
writeFileSync(file, before)
const changed = items.map((it, number) => (number % 100 === 7 ? { ...it, title: it.title + ' (neu)' } : it))
const after = mergeFeed(before, channel, items).value
const result = {
  megabytes: new TextEncoder().encode(after).length / 1e6,
  merged: five(() => mergeFeed(before, channel, items)),
  changed: five(() => mergeFeed(before, channel, changed)),
  unchanged: five(() => mergeFeed(after, channel, items)),
  same: mergeFeed(after, channel, items).value === after,
  written: five(() => writeFeed(channel, items)),
  checked: five(() => checkFeed(after, 'feed.xml'))
}
process.stdout.write(JSON.stringify(result))`

/** Prints the times and the memory; `show` writes a name and a value. */
export async function feed(project, scratch, show) {
  const outfile = await bundled(project, scratch, 'feed', task)
  const run = mode => {
    const args = [outfile, mode, join(scratch, 'feed.xml')]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr.slice(0, 2000))
    return JSON.parse(stdout)
  }
  const { megabytes, merged, changed, unchanged, same, written, checked } = run('times')
  const { peak } = run('merge')
  const inSeconds = value => `${value.toFixed(2)} s`
  show(`feed of ${episodes} episodes, ${megabytes.toFixed(1)} MB, one new episode merged`, inSeconds(merged))
  show('  every hundredth episode changed', inSeconds(changed))
  show('  nothing changed', `${inSeconds(unchanged)}${same ? ', the same text' : ', ANOTHER TEXT'}`)
  show('  written anew', inSeconds(written))
  show('  checked by every rule', inSeconds(checked))
  show('  five merges in one process, largest resident size', `${Math.round(peak)} MiB`)
}
