import { domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePunycode, lookalike } from '../../src/format/host-name.js'
import { doubtOf } from '../../src/format/link.js'

/** The host as the address of a link has it. */
function hostOf(readable: string): string {
  return new URL(`https://${readable}/`).hostname
}

describe('the name of a host', () => {
  test.each([
    'example.org',
    'müller.de',
    'straße.example',
    'ørsted.dk',
    'çelik.com.tr',
    'phở.vn',
    'президент.рф',
    'россия.example',
    'ελληνικά.gr',
    '日本語.jp',
    'google日本.jp',
    '한국.kr',
    'עברית.example',
    '127.0.0.1',
    '[2001:db8::1]'
  ])('%s is what it seems', name => {
    expect(lookalike(hostOf(name))).toBeUndefined()
  })

  test.each([
    ['a Cyrillic а among Latin letters', 'pаypal.com'],
    ['a Greek ο among Latin letters', 'gοogle.com'],
    ['Cyrillic letters alone that look Latin', 'аррӏе.com'],
    ['the g of phonetics', 'ɡoogle.com'],
    ['a stroke laid over a letter', 'g\u0337oogle.com'],
    ['a trick in a part before the last', 'аррӏе.example.org'],
    ['Cherokee letters', 'ꮃꮃꮃ.com']
  ])('with %s may pass for another', (_, name) => {
    expect(lookalike(hostOf(name))).toBe(domainToUnicode(hostOf(name)))
  })

  test('that can not be decoded is not trusted', () => {
    expect(lookalike('xn--99999999999')).toBe('xn--99999999999')
  })

  test.each([
    ['mller-kva', 'müller'],
    ['strae-oqa', 'straße'],
    ['80ak6aa92e', 'аррӏе'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['', ''],
    ['!', undefined],
    ['zzzzzzzzzzzz', undefined]
  ])('in Punycode, %s is %s', (coded, readable) => {
    expect(decodePunycode(coded)).toBe(readable)
  })

  test('is decoded as Node decodes it', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aeouäöüßéłşабвгдежαβγδ日本語한국'),
      minLength: 1,
      maxLength: 12
    })
    fc.assert(
      fc.property(word, readable => {
        const host = URL.canParse(`https://${readable}.de/`) ? hostOf(`${readable}.de`) : ''
        if (!host.startsWith('xn--')) return
        expect(`${decodePunycode(host.slice(4, -3))}.de`).toBe(domainToUnicode(host))
      }),
      { seed: 20260216, numRuns: 300 }
    )
  })

  test('that pretends is refused as a link, also of a mailbox', () => {
    expect(doubtOf('https://pаypal.com/konto')).toEqual({ doubt: 'lookalike', host: 'pаypal.com' })
    expect(doubtOf('mailto:hilfe@pаypal.com')).toEqual({ doubt: 'lookalike', host: 'pаypal.com' })
    expect(doubtOf('http://example.org/')).toEqual({ doubt: 'insecure' })
    expect(doubtOf('javascript:alert(1)')).toEqual({ doubt: 'refused' })
    expect(doubtOf('https://müller.de/')).toBeUndefined()
    expect(doubtOf('mailto:post@müller.de')).toBeUndefined()
  })
})
