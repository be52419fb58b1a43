import { expect, test } from 'vitest'
import { compiled, episodesOf, opened, sampleShow, showIn } from '../laws/shows.js'

const shows = [sampleShow, showIn('test/episodes/three-stories'), showIn('test/episodes/english')]

test.each(shows)('in $name, doubtful readings are no more than one in five hundred words', async ({ files }) => {
  const it = await opened(files)
  for (const file of episodesOf(it)) {
    const { value, diagnostics } = compiled(it, file)
    const doubts = diagnostics.filter(({ code }) => code.startsWith('reading/'))
    const { words } = JSON.parse(value?.files.get('episode.json') ?? '{}') as { words: number }
    expect(words).toBeGreaterThan(100)
    expect(doubts.length, JSON.stringify(doubts)).toBeLessThanOrEqual(Math.ceil(words / 500))
  }
})

test('advice on speaking does not drown the editor of the sample', async () => {
  const it = await opened(sampleShow.files)
  const [file = ''] = episodesOf(it)
  const advice = compiled(it, file).diagnostics.filter(({ code }) => code.startsWith('speak/'))
  expect(advice.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
    'info speak/long-sentence',
    'info speak/long-sentence',
    'info speak/long-sentence',
    'info speak/long-sentence',
    'info speak/split-verb'
  ])
})
