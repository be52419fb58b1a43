import fc from 'fast-check'
import { describe, test } from 'vitest'
import { articleFile, articles, seeded } from './articles.js'
import { episodesOf, type Opened, opened, type Subject, sampleShow, subjects } from './shows.js'

/** Milliseconds for a machine with other things to do; alone, the longest of these tests takes three seconds. */
export const patience = 120_000

const open = new Map<Subject, Promise<Opened>>()

/** The show of a subject, opened once for all laws of a file; laws only look. */
export function openOf(subject: Subject): Promise<Opened> {
  const found = open.get(subject) ?? opened(subject.files)
  open.set(subject, found)
  return found
}

/** Holds every episode of the subjects and `runs` generated articles against a law. */
export function law(name: string, check: (it: Opened, file: string) => void, runs = 20): void {
  describe(name, () => {
    test.each(subjects)('in $name', async subject => {
      const it = await openOf(subject)
      for (const file of episodesOf(it)) check(it, file)
    })

    test('in generated articles', { timeout: patience }, async () => {
      const it = await opened(sampleShow.files)
      fc.assert(
        fc.property(articles, source => {
          it.world.put(articleFile, source)
          check(it, articleFile)
        }),
        seeded(runs)
      )
    })
  })
}
