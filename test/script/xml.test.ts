import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlain } from '../../src/script/plain-xml.js'
import { readXml, type XmlError, type XmlProblem } from '../../src/script/xml.js'

/** Every part of a document with the stretch of the source it was read from; offsets are counted from `start` on. */
function parts(source: string, start = 0): { seen: string[]; error: XmlError | undefined } {
  const seen: string[] = []
  const from = (offset: number, end: number) => JSON.stringify(source.slice(offset, end))
  const error = readXml(source, {
    open: (name, attributes, offset, end) => {
      const values = [...attributes].map(
        ([key, { value, offset: at, nameOffset }]) =>
          `${key}=${value}@${at - start}${source.startsWith(key, nameOffset) ? '' : '!'}`
      )
      seen.push([`open ${name}`, ...values, from(offset, end)].join(' '))
    },
    close: (name, offset, end) => seen.push(`close ${name} ${from(offset, end)}`),
    text: (value, offset, end) => seen.push(`text ${value} ${from(offset, end)}`),
    comment: (value, offset) => seen.push(`comment ${value} @${offset - start}`),
    cdata: (value, offset, end) => seen.push(`cdata ${value} ${from(offset, end)}`)
  })
  return { seen, error: error && { ...error, offset: error.offset - start } }
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

  test('a tag is not closed by one whose name begins like its own', () => {
    const { seen, error } = parts('<speak><s>Guten</speak>')
    expect(seen).toEqual(['open speak "<speak>"', 'open s "<s>"', 'text Guten "Guten"'])
    expect(error).toMatchObject({ problem: 'wrong-close', name: 'speak', expected: 's' })
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
    ['an attribute without quotation marks', '<a b=1s/>', 'unquoted', '1s'],
    ['an attribute without a value', '<a b>', 'attribute-without-value', 'b'],
    ['an attribute without a value at the end of an empty element', '<a b/>', 'attribute-without-value', 'b'],
    ['a less-than sign in the text', '<a>1 < 2</a>', 'less-than', '<'],
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

describe('reading a plain document fast', () => {
  const plain = fc.constantFrom(
    '<p>Wörter 😀</p>',
    '<s>a &amp;&lt; b</s>',
    '<b/>',
    '<b />',
    '<b a="1"/>',
    '<b a="1 > 0" c=\'&lt;"x"\n&apos;\'>x</b>',
    '<x:y\n x:z="ä\t\uFDD0"></x:y>',
    '\u0085\u2028\u007F\uFDD1',
    ' \n',
    ' \r\n a \r',
    '<b\r\na="1 \r\n\r 2"\r/>',
    '&#39;&#228;&#xE4;&#x1Fa; &#8364;',
    '<b a="&#38;&#65;"/>',
    '<!-- c > < & ]]> -->',
    '<!---->',
    '<![CDATA[<x> & ]] >\r\n]]>',
    '<![CDATA[]]>',
    '>'
  )
  const other = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b a="1">',
      '</b>',
      '</b >',
      '<b a="1" a="2"/>',
      '<b a="<"/>',
      '<b a="1"c="2"/>',
      '<1>',
      '<>',
      '</>'
    ],
    ...['<p', '</p', '&nbsp;', '&;', '&', ';', ']]>', '\u0000', '\uFFFE'],
    ...[
      '&#0;',
      '&#10;',
      '&#xD;',
      '&#x1F600;',
      '&#xD800;',
      '&#XE4;',
      '&#;',
      '&#1114112;',
      '&#x;',
      '<b a="&#10;&#13;"/>'
    ],
    ...['<!-- c -- d -->', '<!--->', '<!-- c', '<![CDATA[x', '<!x>', '<![cdata[x]]>', '<?php?>']
  )
  const piece = fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: other })
  const documents = fc
    .array(piece, { maxLength: 9 })
    .map(pieces => pieces.join(''))
    .map(inside => [`\n<p>${inside}</p>\n`, `<p>${inside}`, `<p/>${inside}`, `${inside}<p/>`])
  /** Good, but not written as most do, so the strict parser reads what follows. */
  const rare = '<?xml version="1.0"  ?>'
  const silent = { open: () => {}, close: () => {}, text: () => {} }

  test('gives the same parts and the same error as the strict parser', () => {
    let plain = 0
    fc.assert(
      fc.property(documents, sources => {
        for (const source of sources) {
          expect(parts(source)).toEqual(parts(rare + source, rare.length))
          if (readPlain(source, silent, 256) === undefined) plain++
        }
      }),
      { seed: 42, numRuns: 600 }
    )
    expect(plain).toBeGreaterThan(400)
  })

  test('takes the declarations that people write, and leaves others to the parser', () => {
    expect(readPlain('<?xml version="1.0" encoding="UTF-8"?>\n<a b="c"><d/>e</a>\n', silent, 256)).toBeUndefined()
    expect(readPlain('<?xml version="1.0"?><a/>', silent, 256)).toBeUndefined()
    expect(readPlain("<?xml version='1.0' standalone='yes' ?><a/>", silent, 256)).toBeUndefined()
    expect(readPlain('<?xml version="1.1"?><a/>', silent, 256)).toBe(0)
    expect(readPlain('\uFEFF<a/>', silent, 256)).toBe(0)
  })

  test('says how much it has read where a document stops being plain', () => {
    const read = (source: string, deepest = 256) => readPlain(source, silent, deepest)
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
    expect([read(nested(3), 4), read(nested(4), 4)]).toEqual([undefined, 4])
    expect([read('<a>b<c/>&#9;</a>'), read('<a></a'), read('<a><b></bx'), read('<a></a><b></b>')]).toEqual([4, 1, 2, 2])
    expect([read('</a>'), read(''), read('a'), read('<a>\f</a>'), read('<a>]]></a>')]).toEqual([0, 0, 0, 0, 1])
  })
})
