import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReview } from '../../../src/article/read-review.js'
import type { Review } from '../../../src/article/review.js'
import { changesSince } from '../../../src/review/server/changes.js'
import { type Decided, signOff } from '../../../src/review/server/decisions.js'
import { commonRow, wordDiff } from '../../../src/review/server/diff.js'
import { momentIn } from '../../../src/review/server/moment.js'
import { emptyReview, printReview } from '../../../src/review/server/review-file.js'
import { hash } from '../../../src/world/hash.js'

const hand = { by: 'Anna', at: '2026-02-16T06:30:00+01:00' }

/** Sentences as an episode has them: what is written, and after a slash what is spoken. */
function episode(...texts: readonly string[]): readonly (Decided & { readonly id: string })[] {
  return texts.map((text, i) => {
    const [written = '', spoken = written] = text.split(' / ')
    return { id: `s${i}`, hash: hash(spoken), written, spoken }
  })
}

function signed(...texts: readonly string[]): Review {
  return signOff(emptyReview('content/reviews/a.yaml', 'a'), episode(...texts), hand, hash('all'))
}

/** What changed, in short: `changed: Der [-alte][+neue] Hafen`. */
function told(review: Review, ...texts: readonly string[]): readonly string[] {
  const signs = { same: '', added: '+', removed: '-' }
  return changesSince(review, episode(...texts)).map(({ kind, spoken }) => {
    const runs = spoken.map(({ kind: what, text }) => (what === 'same' ? text : `[${signs[what]}${text.trim()}]`))
    return `${kind}: ${runs.join('')}`
  })
}

describe('what changed since the sign-off', () => {
  const review = signed('Der alte Hafen wächst.', 'Niemand weiß, warum.', 'Rund 15 % / Rund fünfzehn Prozent', 'Ende.')

  test('nothing, where nothing changed', () => {
    expect(
      told(review, 'Der alte Hafen wächst.', 'Niemand weiß, warum.', 'Rund 15 % / Rund fünfzehn Prozent', 'Ende.')
    ).toEqual([])
  })

  test('a sentence reworded, one new, one gone', () => {
    expect(told(review, 'Der neue Hafen wächst.', 'Niemand weiß, warum.', 'Ganz anderes kommt hier.', 'Ende.')).toEqual(
      [
        'changed: Der [-alte][+neue]Hafen wächst.',
        'added: [+Ganz anderes kommt hier.]',
        'removed: [-Rund fünfzehn Prozent]'
      ]
    )
  })

  test('a sentence that moved is no new one', () => {
    expect(
      told(review, 'Niemand weiß, warum.', 'Der alte Hafen wächst.', 'Rund 15 % / Rund fünfzehn Prozent', 'Ende.')
    ).toEqual(['moved: Der alte Hafen wächst.'])
  })

  test('only the reading is another', () => {
    const [change] = changesSince(
      review,
      episode('Der alte Hafen wächst.', 'Niemand weiß, warum.', 'Rund 15 % / Rund fuffzehn Prozent', 'Ende.')
    )
    expect(change).toMatchObject({ kind: 'changed', spokenOnly: true, written: [{ kind: 'same', text: 'Rund 15 %' }] })
  })
})

describe('a word diff', () => {
  const text = fc
    .array(fc.constantFrom('der', 'Hafen', 'wächst', 'und', 'ruht.'), { maxLength: 12 })
    .map(words => words.join(' '))

  test('holds both texts, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = wordDiff(a, b)
        const without = (kind: string) =>
          runs.flatMap(run => (run.kind === kind ? [] : [run.text.trim()])).filter(it => it !== '')
        expect(without('added').join(' ')).toBe(a)
        expect(without('removed').join(' ')).toBe(b)
      }),
      { seed: 5 }
    )
  })

  test('pairs rise on both sides and are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4)), fc.array(fc.nat(4)), (a, b) => {
        const pairs = commonRow(a, b)
        for (const [i, [x, y]] of pairs.entries()) {
          expect(a[x]).toBe(b[y])
          if (i > 0) expect(x > (pairs[i - 1]?.[0] ?? -1) && y > (pairs[i - 1]?.[1] ?? -1)).toBe(true)
        }
      }),
      { seed: 6 }
    )
  })
})

describe('a review record', () => {
  test('reads back as it was, whatever people write into it', () => {
    const review: Review = {
      ...signed('Rund 15 % / Rund fünfzehn Prozent'),
      sentences: [
        {
          hash: hash('a'),
          text: 'Er sagte: "Nein" # nie',
          state: 'open',
          comments: [{ ...hand, text: 'Wirklich? \\ – ja: [so]' }]
        }
      ]
    }
    const read = readReview(review.file, printReview(review, '# von Hand\n\nepisode: a\n'))
    expect(read).toEqual({ value: review, diagnostics: [] })
    expect(printReview(review, '# von Hand\n\nepisode: a\n')).toMatch(/^# von Hand\n\nepisode: a\n/)
  })

  test('tells the time on the clock of the show', () => {
    expect(momentIn('Europe/Berlin', Date.UTC(2026, 1, 16, 5, 30))).toBe('2026-02-16T06:30:00+01:00')
    expect(momentIn('UTC', Date.UTC(2026, 6, 1))).toBe('2026-07-01T00:00:00+00:00')
    expect(momentIn('America/St_Johns', Date.UTC(2026, 6, 1))).toBe('2026-06-30T21:30:00-02:30')
  })
})
