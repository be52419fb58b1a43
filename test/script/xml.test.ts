import { describe, expect, test } from 'vitest'
import { readXml, type XmlError, type XmlProblem } from '../../src/script/xml.js'

/** Every part of a document with the stretch of the source it was read from. */
function parts(source: string): { seen: string[]; error: XmlError | undefined } {
  const seen: string[] = []
  const from = (offset: number, end: number) => JSON.stringify(source.slice(offset, end))
  const error = readXml(source, {
    open: (name, attributes, offset, end) => {
      const values = [...attributes].map(([key, { value, offset: at }]) => `${key}=${value}@${at}`)
      seen.push([`open ${name}`, ...values, from(offset, end)].join(' '))
    },
    close: (name, offset, end) => seen.push(`close ${name} ${from(offset, end)}`),
    text: (value, offset, end) => seen.push(`text ${value} ${from(offset, end)}`),
    comment: (value, offset) => seen.push(`comment ${value} @${offset}`),
    cdata: (value, offset, end) => seen.push(`cdata ${value} ${from(offset, end)}`)
  })
  return { seen, error }
}

describe('reading XML', () => {
  test('every part comes with its own stretch of the source', () => {
    const { seen, error } = parts(
      '<?xml version="1.0"?>\n<speak a = "1" b=\'x &amp; y\'>Hallo <b/>&lt;Welt<!-- still --> du</speak>\n'
    )
    expect(error).toBeUndefined()
    expect(seen).toEqual([
      'open speak a=1@34 b=x & y@40 "<speak a = \\"1\\" b=\'x &amp; y\'>"',
      'text Hallo  "Hallo "',
      'open b "<b/>"',
      'close b "<b/>"',
      'text <Welt "&lt;Welt"',
      'comment  still  @69',
      'text  du " du"',
      'close speak "</speak>"'
    ])
  })

  test('CDATA is told apart where somebody asks, and is text where nobody does', () => {
    expect(parts('<a>x<![CDATA[<b>]]>y</a>').seen.slice(1, 4)).toEqual([
      'text x "x"',
      'cdata <b> "<![CDATA[<b>]]>"',
      'text y "y"'
    ])
    const heard: string[] = []
    readXml('<a>x<![CDATA[<b>]]>y</a>', { open: () => {}, close: () => {}, text: value => heard.push(value) })
    expect(heard).toEqual(['x', '<b>', 'y'])
  })

  test('marks of the noncharacter block pass in text and in values', () => {
    const { seen, error } = parts('<a b="\uFDD0c\uFDEF">\uFDD1d\uFDD2</a>')
    expect(error).toBeUndefined()
    expect(seen.slice(0, 2)).toEqual([
      'open a b=\uFDD0c\uFDEF@6 "<a b=\\"\uFDD0c\uFDEF\\">"',
      'text \uFDD1d\uFDD2 "\uFDD1d\uFDD2"'
    ])
  })

  test('Windows line ends do not move the offsets', () => {
    const { seen } = parts('<a\r\n  b="c">\r\nd\r\n</a>')
    expect(seen).toEqual(['open a b=c@9 "<a\\r\\n  b=\\"c\\">"', 'text \nd\n "\\r\\nd\\r\\n"', 'close a "</a>"'])
  })

  test('a document type without declarations passes only where it is asked for', () => {
    const source = '<!DOCTYPE speak SYSTEM "synthesis.dtd"><speak/>'
    const handler = { open: () => {}, close: () => {}, text: () => {} }
    expect(readXml(source, handler)).toMatchObject({ problem: 'doctype', offset: 0 })
    expect(readXml(source, { ...handler, doctype: () => {} })).toBeUndefined()
    const bomb = '<!DOCTYPE speak [<!ENTITY a "aaaa">]><speak>&a;</speak>'
    expect(readXml(bomb, { ...handler, doctype: () => {} })).toMatchObject({ problem: 'doctype', offset: 0 })
  })

  test('a processing instruction passes only where it is asked for', () => {
    const handler = { open: () => {}, close: () => {}, text: () => {} }
    expect(readXml('<a><?b c?></a>', handler)).toMatchObject({
      problem: 'processing-instruction',
      offset: 3,
      name: 'b'
    })
    const targets: string[] = []
    readXml('<a><?b c?></a>', { ...handler, instruction: target => targets.push(target) })
    expect(targets).toEqual(['b'])
  })
})

describe('what is not XML is named and found', () => {
  const cases: readonly (readonly [name: string, source: string, problem: XmlProblem, found: string])[] = [
    ['a raw ampersand', '<a>Müller & Söhne</a>', 'bad-reference', '&'],
    ['a raw ampersand before a later semicolon', '<a>Müller & Söhne; und</a>', 'bad-reference', '&'],
    ['a raw ampersand after a good reference', '<a>A &amp; B & C</a>', 'bad-reference', '&'],
    ['a raw ampersand in an attribute', '<a b="x & y">z</a>', 'bad-reference', '&'],
    ['an entity of HTML', '<a>&uuml;</a>', 'bad-reference', '&uuml;'],
    ['an entity named like a property of objects', '<a>&constructor;</a>', 'bad-reference', '&constructor;'],
    ['a reference to a control character', '<a>&#8;</a>', 'bad-reference', '&#8;'],
    ['a reference to half a character', '<a>&#xD800;</a>', 'bad-reference', '&#xD800;'],
    ['a control character', '<a>b\u0001c</a>', 'bad-character', '\u0001'],
    ['a noncharacter at the end of the plane', '<a>b\uFFFFc</a>', 'bad-character', '\uFFFF'],
    ['half a character before a tag', '<a>b\uD800</a>', 'bad-character', '\uD800'],
    ['a tag that is never closed', '<a><b>c</a>', 'wrong-close', '</a>'],
    ['a document that ends inside an element', '<a><b>c', 'unclosed', '<b'],
    ['a document that ends inside a tag', '<a>c<b d="e', 'unfinished', '<b'],
    ['a close tag too many', '<a></a></b>', 'unopened', '</b>'],
    ['the same attribute twice', '<a b="1" b="2"/>', 'duplicate-attribute', 'b'],
    ['an attribute without quotation marks', '<a b=1/>', 'unquoted', '1'],
    ['an attribute without a value', '<a b>', 'attribute-without-value', '>'],
    ['attributes without a blank between them', '<a b="1"c="2"/>', 'missing-space', 'c'],
    ['a less-than sign in an attribute', '<a b="<"/>', 'less-than', '<'],
    ['the end of a CDATA section in text', '<a>]]></a>', 'cdata-end', '>'],
    ['two dashes in a comment', '<a><!-- b -- c --></a>', 'comment', ' '],
    ['text before the root', 'Hallo <a/>', 'text-outside-root', 'Hallo'],
    ['text after the root', '<a/>\nHallo', 'text-outside-root', 'Hallo'],
    ['two roots', '<a/><b/>', 'two-roots', '<'],
    ['nothing at all', '', 'no-root', ''],
    ['a declaration that comes late', ' <?xml version="1.0"?><a/>', 'declaration', '<'],
    ['a name that begins with a digit', '<a><1/></a>', 'bad-name', '1']
  ]
  test.each(cases)('%s', (_, source, problem, found) => {
    const { error } = parts(source)
    expect(error?.problem).toBe(problem)
    expect(source.slice(error?.offset, (error?.offset ?? 0) + (error?.length ?? 0))).toBe(found)
  })

  test('nothing is handed over after the first error', () => {
    expect(parts('<a><b>c</b>&no;<d/></a>').seen.at(-1)).toBe('close b "</b>"')
  })

  test('nesting ends before a stack could', () => {
    expect(parts('<a>'.repeat(300_000)).error).toMatchObject({ problem: 'too-deep', offset: 256 * 3 })
  })
})

test('a megabyte of any one character is read in linear time', () => {
  for (const character of '<&"\'a -') {
    const { error } = parts(`<a>${character.repeat(1_000_000)}</a>`)
    expect(error === undefined || error.offset >= 0).toBe(true)
    parts(`<a b="${character.repeat(1_000_000)}"/>`)
    parts(`<a ${character.repeat(1_000_000)}/>`)
  }
})
