import { describe, expect, test } from 'vitest'
import { linkTarget } from '../../src/format/link.js'

describe('a link target', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
    ['HTTPS://Example.ORG/Ü', 'https://example.org/%C3%9C'],
    ['mailto:redaktion@example.org', 'mailto:redaktion@example.org']
  ])('%s leads to %s', (to, address) => {
    expect(linkTarget(to)).toBe(address)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org',
    '\u0001https://example.org',
    '\u00a0javascript:alert(1)',
    '\u202ehttps://example.org',
    'data:text/html,x',
    'ftp://example.org',
    'file:///etc/passwd',
    '//example.org',
    '/seite',
    'seite.html',
    'https://',
    'https://bank.example@evil.example',
    'https://user:secret@example.org',
    'https://pаypal.com/',
    ''
  ])('%j leads nowhere', to => {
    expect(linkTarget(to)).toBeUndefined()
  })
})
