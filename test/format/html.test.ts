import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notesLong } from '../../src/format/notes.js'
import { content, item, link, list, paragraph, script } from '../builders.js'
import { hostileTarget, hostileText, seeded } from './hostile.js'
import { addressesOf, collapse, partsOfHtml, seen } from './reader.js'

const allowed: ReadonlySet<string> = new Set(['p', 'ul', 'li', 'a', 'br'])

/** Fails unless every tag is on the list, closed in its order, and without attributes but an address. */
function expectSafe(html: string): void {
  const open: string[] = []
  for (const part of partsOfHtml(html)) {
    if (typeof part === 'string') continue
    expect(allowed).toContain(part.name)
    expect(part.attributes).toMatch(part.name === 'a' && !part.closes ? /^ href="(?:https?|mailto):[^"<>]*"$/ : /^$/)
    if (part.closes) expect(open.pop()).toBe(part.name)
    else if (part.name !== 'br') open.push(part.name)
  }
  expect(open).toEqual([])
}

/** Signs that would turn the direction of what follows are all that notes leave out. */
function inert(words: string): string {
  return words.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

describe('notes in HTML', () => {
  test('hold hostile words as words, whatever they look like', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileTarget, (first, second, to) => {
        const html = notesLong(
          script(content),
          script(paragraph(`a${first}`), list(item(link(to, `b${second}`), first)))
        )
        expectSafe(html)
        expect(seen(html)).toEqual([
          { tag: 'p', words: collapse(`a${inert(first)}`) },
          { tag: 'li', words: collapse(`b${inert(second)}${inert(first)}`) }
        ])
      }),
      seeded
    )
  })

  test('link nowhere but to what the address says', () => {
    fc.assert(
      fc.property(hostileTarget, to => {
        const html = notesLong(script(content), script(paragraph(link(to, 'Quelle'))))
        const url = URL.canParse(to) ? new URL(to) : undefined
        const isSafe = url && /^(https?|mailto):$/.test(url.protocol) && url.username === '' && !/\s/.test(to)
        expect(addressesOf(html)).toEqual(isSafe ? [url.href] : [])
      }),
      seeded
    )
  })

  test('of 10 kB of markup are words whole', () => {
    const value = '<script>"&amp;\'</script> '.repeat(420)
    const html = notesLong(script(content), script(paragraph(value)))
    expectSafe(html)
    expect(seen(html)).toEqual([{ tag: 'p', words: collapse(value) }])
  })
})
