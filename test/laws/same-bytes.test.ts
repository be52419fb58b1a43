import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedFiles } from '../world/memory.js'
import { articleFile, articles, seeded } from './articles.js'
import { openOf, patience } from './every.js'
import { built, opened, outputsOf, sampleShow, subjects } from './shows.js'

/** What an editor, a mail program or a file system does to a file that nobody wanted changed. */
const habits: readonly { readonly name: string; readonly change: (text: string) => string }[] = [
  { name: 'Windows line ends', change: text => text.replaceAll('\n', '\r\n') },
  { name: 'a byte order mark', change: text => `\uFEFF${text}` },
  { name: 'decomposed letters', change: text => text.normalize('NFD') },
  { name: 'trailing blanks', change: text => text.replaceAll('\n', ' \t \n') },
  { name: 'empty lines at the end', change: text => `${text}\n \n\n` },
  { name: 'all of it', change: text => `\uFEFF${text.normalize('NFD').replaceAll('\n', '  \r\n')}` }
]

/** The package's templates where a person would lay down their own. */
const ownTemplates = Object.fromEntries(
  Object.entries(shippedFiles())
    .filter(([path]) => path.startsWith('/package/templates/'))
    .map(([path, text]) => [path.slice('/package/'.length), text])
)

describe('in article, show, lexicon, episode and templates', () => {
  test.each(subjects)('of $name, none of this changes a byte of any output', async ({ files }) => {
    const all = { ...files, ...ownTemplates }
    const outputs = outputsOf(await opened(all))
    for (const { name, change } of habits) {
      const changed = Object.fromEntries(Object.entries(all).map(([path, text]) => [path, change(text)]))
      expect(outputsOf(await opened(changed)), name).toEqual(outputs)
    }
  })

  test('that are generated, none of this changes a byte either', { timeout: patience }, async () => {
    const it = await openOf(sampleShow)
    const outputs = (source: string) => {
      it.world.put(articleFile, source)
      return built(it, articleFile).files
    }
    fc.assert(
      fc.property(articles, fc.constantFrom(...habits), (source, { change }) => {
        expect(outputs(change(source))).toEqual(outputs(source))
      }),
      seeded(25)
    )
  })
})

describe.each(subjects)('$name is built to the same bytes', ({ files }) => {
  test('a second time, in another world', async () => {
    expect(outputsOf(await opened(files))).toEqual(outputsOf(await opened(files)))
  })

  test('whatever was built before it', async () => {
    const it = await opened(files)
    const first = outputsOf(it)
    it.world.put(articleFile, fc.sample(articles, seeded(1))[0] ?? '')
    built(it, articleFile)
    expect(outputsOf(it)).toMatchObject(first)
  })

  test('in another folder, which no output names', async () => {
    const elsewhere = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/elsewhere/${path}`, text]))
    const there = await opened(elsewhere, '/elsewhere')
    expect(outputsOf(there)).toEqual(outputsOf(await openOf({ name: '', files })))
    expect(Object.values(outputsOf(there)).join('\n')).not.toContain('elsewhere')
  })
})
