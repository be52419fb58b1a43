import { describe, expect, test } from 'vitest'
import { episodeFiles } from '../../src/compile.js'
import { measure } from '../../src/script/measure.js'
import { project } from '../../src/script/project.js'
import type { Script } from '../../src/script/tree.js'
import { walk } from '../../src/script/walk.js'
import { spokenText } from '../../src/script/words.js'
import { built, opened, sampleShow, showIn } from '../laws/shows.js'
import { hear } from './espeak.js'

/** The pace the embedded voice has at its usual rate. */
const usual = { wordsPerMinute: 140 }

const shows = [sampleShow, showIn('test/episodes/three-stories'), showIn('test/episodes/english')]

/** Every sentence by itself, as the embedded voice is given them. */
function sentencesOf(speech: Script): readonly string[] {
  const sentences: string[] = []
  walk(speech.children, node => {
    if (node.type === 'sentence') sentences.push(spokenText(node))
    return node.type !== 'sentence'
  })
  return sentences
}

/** How long the voice speaks, and the silence that the script asks for between its sentences. */
async function heardSeconds(speech: Script): Promise<number> {
  const voice = speech.language.startsWith('en') ? 'en-us' : 'de'
  let seconds = measure(speech, { wordsPerMinute: Number.POSITIVE_INFINITY }).seconds
  for (const sentence of sentencesOf(speech))
    seconds += (await hear(sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), voice)).seconds
  return seconds
}

describe('the estimated length', () => {
  test.each(shows)('of $name is within a tenth of what the embedded voice takes', async ({ files }) => {
    const it = await opened(files)
    for (const file of episodeFiles(it.world, it.show).value) {
      const speech = project(built(it, file).tree, 'speech')
      const heard = await heardSeconds(speech)
      const { seconds } = measure(speech, usual)
      expect(heard).toBeGreaterThan(30)
      expect(seconds / heard).toBeGreaterThan(0.9)
      expect(seconds / heard).toBeLessThan(1.1)
    }
  })
})
