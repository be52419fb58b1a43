import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { decodeSource } from '../../src/article/source.js'
import { paragraph, textsOf } from '../../src/importing/manuscript.js'
import { textsOfDraft } from '../../src/importing/prove.js'
import { sortParts } from '../../src/importing/sort.js'
import { readCases } from '../cases.js'
import { imports, wordsOf } from './imports.js'

const fixtures = (['text', 'markdown', 'html'] as const).flatMap(kind => {
  const file = `test/fixtures/importing/${kind === 'html' ? 'pages' : kind}.md`
  return readCases(file).map(it => ({ name: it.name, kind, input: it[kind] ?? '', yaml: it.yaml ?? '' }))
})

describe('an imported article', () => {
  test.each(fixtures)('$name', async ({ kind, input, yaml }) => {
    const result = await imports(input, kind)
    expect(result.yaml.trimEnd()).toBe(yaml)
  })

  test.each(fixtures)('is found as what it is without being told: $name', async ({ kind, input, yaml }) => {
    const result = await imports(input)
    expect(result.imported?.kind).toBe(kind)
    expect(result.yaml.trimEnd()).toBe(yaml)
  })

  test.each(fixtures)('is read by our own reader without a word about markup: $name', async ({ yaml }) => {
    const file = 'content/articles/2026-02-16-a.yaml'
    const { value: source = '' } = decodeSource(file, new TextEncoder().encode(yaml))
    const { value, diagnostics } = readArticle(file, source)
    expect(value).toBeDefined()
    const about = diagnostics.map(({ code }) => code)
    expect(about.filter(code => code !== 'article/source-without-link' && code !== 'article/date-differs')).toEqual([])
  })

  test.each(fixtures)('holds no word that the file does not hold: $name', async ({ kind, input }) => {
    const { imported } = await imports(input, kind)
    // Raised digits are written as such, and addresses name their host.
    const there = new Set(wordsOf(input.normalize('NFKC').replace(/&[a-z]+;/g, '')))
    const made = wordsOf((imported ? textsOfDraft(imported.draft) : []).join(' ').normalize('NFKC'))
    const invented = made.filter(word => !there.has(word) && !/\d/.test(word) && !input.includes(word))
    expect(invented.filter(word => !['vollständig'].includes(word))).toEqual([])
  })

  test.each(fixtures)('is the same with Windows line ends: $name', async ({ kind, input, yaml }) => {
    const result = await imports(input.replaceAll('\n', '\r\n'), kind)
    expect(result.yaml.trimEnd()).toBe(yaml)
  })
})

describe('the seed', () => {
  /** The first article of the show, as it was sent. */
  const seed = readFileSync('test/fixtures/importing/seed.txt', 'utf8')

  test('comes back as the article a person wrote from it', async () => {
    const written = readFileSync('content/articles/2026-02-16-ki-kooperation.yaml', 'utf8')
    const { yaml } = await imports(seed)
    // Comments are the person's own.
    expect(yaml).toBe(written.replace(/ # .*$/gm, ''))
  })

  test('comes back with every word in order', async () => {
    const { imported } = await imports(seed)
    const words = wordsOf((imported ? textsOfDraft(imported.draft) : []).join(' '))
    const labels = new Set(['Kürze', 'Quellen', 'Quelle'])
    const heading = wordsOf(seed).findIndex((word, i, all) => word === 'In' && all[i + 1] === 'Kürze')
    expect(words).toEqual(wordsOf(seed).filter((word, i) => !labels.has(word) && i !== heading))
  })
})

describe('what is no article is refused with a reason', () => {
  test.each([
    ['nothing', '', 'import/empty'],
    ['blanks', ' \n\n\t', 'import/empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'import/not-text'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'import/not-text'],
    ['bytes', Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 20), 'import/not-text'],
    ['a title alone', 'Deutschland und Kanada', 'import/title-assumed'],
    ['headings alone', '<h1></h1><p> </p>', 'import/no-article'],
    ['20 MB of text', 'The end of it. '.repeat(1_400_000), 'import/too-large'],
    [
      'French',
      `Le titre\n\n${'Les négociations entre les deux pays ont repris lundi avec une grande lenteur. '.repeat(6)}`,
      'import/other-language'
    ]
  ])('%s', async (_, content, code) => {
    const { codes } = await imports(content)
    expect(codes).toContain(code)
  })

  test('a login page', async () => {
    const page =
      '<title>Anmelden</title><form><input type="email"><input type="password"></form><p>Noch kein Konto?</p>'
    expect((await imports(page, 'html')).codes).toEqual(['import/login-page'])
  })

  test('a page of links', async () => {
    const links = Array.from({ length: 12 }, (_, i) => `<li><a href="/${i}">Eine Überschrift zum Lesen</a></li>`)
    expect((await imports(`<h1>Start</h1><ul>${links.join('')}</ul>`, 'html')).codes).toEqual(['import/only-links'])
  })

  test('Markdown that is little but signs', async () => {
    expect((await imports('*a'.repeat(100_000), 'markdown')).codes).toEqual(['import/too-much-markup'])
  })

  test('a page of more elements than anybody writes', async () => {
    expect((await imports('<b>'.repeat(300_001), 'html')).codes).toEqual(['import/too-many-parts'])
  })
})

describe('date, language and title', () => {
  const body =
    '\n\nThe city has opened the bridge, and it is the longest of them all. Nobody knows how long it will stand.\n'

  test.each([
    ['2026-03-05', { year: 2026, month: 3, day: 5 }],
    ['5. März 2026', { year: 2026, month: 3, day: 5 }],
    ['Stand: Donnerstag, 5. März 2026, 06:30 Uhr', { year: 2026, month: 3, day: 5 }],
    ['Published: March 5th, 2026 at 6:30 am', { year: 2026, month: 3, day: 5 }],
    ['05.03.2026', { year: 2026, month: 3, day: 5 }],
    ['5 Mar 2026', { year: 2026, month: 3, day: 5 }]
  ])('"%s" on a line of its own is the date', async (line, date) => {
    const { imported, codes } = await imports(`A bridge is open\n${line}${body}`, 'text')
    expect(imported?.draft.date).toEqual(date)
    expect(imported?.draft.lead).toHaveLength(1)
    expect(codes).toEqual([])
  })

  test('a date in a sentence is not the date of the article', async () => {
    const { imported, codes } = await imports(
      `A bridge is open${body}\nIt will close on 1 May 2027 for the first time.`,
      'text'
    )
    expect(imported?.draft.date).toEqual({ year: 2026, month: 2, day: 16 })
    expect(codes).toEqual(['import/date-assumed'])
  })

  test('a dateline gives the date and stays', async () => {
    const { imported } = await imports(
      'Brücke offen\n\nKASSEL, 3. Mai 2026 – Die Brücke ist offen, und sie ist die längste von allen im Land.',
      'text'
    )
    expect(imported?.draft.date).toEqual({ year: 2026, month: 5, day: 3 })
    expect(imported?.yaml).toContain('KASSEL, 3. Mai 2026 – Die Brücke')
  })

  test('the name of the file gives the date where the text has none', async () => {
    const { imported } = await imports(`A bridge is open${body}`, 'text', { file: 'in/2025-12-24-bridge.txt' })
    expect(imported?.name).toBe('2025-12-24-a-bridge-is-open.yaml')
  })

  test('what the person says goes before what the file says', async () => {
    const { imported } = await imports(`A bridge is open\n2026-03-05${body}`, 'text', {
      date: { year: 2026, month: 1, day: 2 },
      language: 'en-US'
    })
    expect([imported?.draft.date.day, imported?.draft.language]).toEqual([2, 'en-US'])
  })

  test('the words go before what a page says of its language', async () => {
    const { imported } = await imports(
      '<html lang="en"><h1>Brücke offen</h1><p>Die Brücke ist offen, und sie ist die längste von allen, die es in dem Land gibt.',
      'html'
    )
    expect(imported?.draft.language).toBe('de-DE')
  })

  test('names of files are made of plain letters and never of a device', async () => {
    const { imported } = await imports(`Con${body}`, 'text')
    expect(imported?.name).toBe('2026-02-16-article-con.yaml')
  })
})

describe('words that were broken at the end of a line', () => {
  const body = (lines: string) =>
    `Die Brücke\n\nDie Stadt hat am Montag eine neue Brücke über den Fluss geöffnet, und sie ist sehr\nlang und sehr breit und sehr teuer, wie man überall im Land von allen Leuten hört, die\n${lines}\n`

  test.each([
    ['are whole again', 'in der Zusam-\nmenarbeit mit dem Land', 'in der Zusammenarbeit mit dem Land'],
    ['keep a hyphen before a capital', 'ihre E-\nMail-Adresse nennen', 'ihre E-Mail-Adresse nennen'],
    [
      'keep what is left out before another word',
      'in der Nord-\nund Südstadt wohnen',
      'in der Nord- und Südstadt wohnen'
    ],
    [
      'keep a hyphen they have elsewhere',
      'well-\nknown sind, oder auch nur halbwegs well-known',
      'well-known sind, oder auch nur halbwegs well-known'
    ],
    ['may be broken by a soft hyphen', 'in der Zusam\u00ad\nmenarbeit sind', 'in der Zusammenarbeit sind']
  ])('%s', async (_, lines, whole) => {
    const { yaml } = await imports(body(lines), 'text')
    expect(yaml).toContain(whole)
  })

  test('are whole where other lines are no broken ones', async () => {
    const { yaml } = await imports(
      `The bridge\n\n${'It is open and long. '.repeat(9)}He is a co-\nworker of the mayor.\n`,
      'text'
    )
    expect(yaml).toContain('He is a coworker of the mayor.')
  })

  test('are counted, and the first is shown', async () => {
    const { diagnostics } = await imports(body('in der Zusam-\nmenarbeit von Stadt und Land tä-\ntig sind'), 'text')
    expect(diagnostics.find(({ code }) => code === 'import/words-rejoined')?.args).toEqual([
      2,
      'Zusam- menarbeit',
      'Zusammenarbeit'
    ])
  })
})

describe('a plain text', () => {
  test('with rows of a spreadsheet has a list of them', async () => {
    const { imported } = await imports(
      'Die Orte\n\nOrt\tZahl\tFläche\nKassel\t200000\t107\nFulda\t68000\t104\n\nAm Ende der Tabelle steht dieser Satz.',
      'text',
      { language: 'de' }
    )
    expect(imported?.draft.lead.map(textsOf)).toEqual([
      ['Ort; Zahl; Fläche', 'Kassel; 200000; 107', 'Fulda; 68000; 104'],
      ['Am Ende der Tabelle steht dieser Satz.']
    ])
  })

  test('that begins with a greeting is called after its first sentence', async () => {
    const { imported, codes } = await imports('Hallo zusammen,\n\ndie Brücke ist offen. Und das ist gut so.', 'text', {
      language: 'de'
    })
    expect(imported?.draft.title).toBe('die Brücke ist offen')
    expect(codes).toContain('import/title-assumed')
  })
})

describe('the limit of size', () => {
  const article = (letters: number) => `The bridge\n\n${'The bridge is open. '.repeat(letters / 20)}`

  test('of a text is what an article can hold, and the refusal says so', async () => {
    const { diagnostics } = await imports(article(20_000_000), 'text')
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([['import/too-large', [19.1, 1]]])
  })

  test('counts the bytes of the article that would be written', async () => {
    const { diagnostics } = await imports(`Die Brücke\n\n${'ä und ö und ü '.repeat(70_000)}`, 'text', {
      language: 'de'
    })
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'import/too-large'
    ])
  })

  test('leaves room for more paragraphs than a call takes arguments', () => {
    const passages = Array.from({ length: 200_000 }, () => paragraph('one.'))
    expect(sortParts({ passages }).lead).toHaveLength(200_000)
  })
})

describe('the date of a page', () => {
  const page = (head: string, above = '') =>
    `<html lang="en"><head>${head}</head><body><h1>A bridge is open</h1>${above}<p>The city has opened a bridge over the river, and it is the longest of them all.</p></body></html>`

  test.each([
    ['without signs between', page('<meta name="pub_date" content="20100812">'), 2010, 8, 12],
    ['as programs print it', page('<meta name="date" content="Fri Mar 13 21:30:09 EST 2015">'), 2015, 3, 13],
    ['in the address', page('<link rel="canonical" href="https://x.example/2010/POLITICS/08/13/a.html">'), 2010, 8, 13],
    ['in the address with a name', page('<link rel="canonical" href="https://x.example/2014/jan/5/a">'), 2014, 1, 5],
    [
      'below the headline',
      page('', '<div class="byline"><i class="timestamp">on June 26, 2014</i></div>'),
      2014,
      6,
      26
    ],
    ['in a heading of its own', page('', '<h2>Monday, May 27, 2013</h2>'), 2013, 5, 27],
    [
      'that can be read',
      page('<meta name="date" content="today"><meta name="dc.date" content="2012-01-02">'),
      2012,
      1,
      2
    ],
    [
      'on which it was published, not changed',
      page('<meta http-equiv="last-modified" content="2020-01-01"><time datetime="2019-05-06">May</time>'),
      2019,
      5,
      6
    ]
  ])('%s is found', async (_, html, year, month, day) => {
    const { imported } = await imports(html, 'html')
    expect(imported?.draft.date).toEqual({ year, month, day })
    expect(imported?.draft.sections).toEqual([])
  })
})

describe('the words of a page', () => {
  const lead = '<p>The city has opened a bridge over the river, and it is the longest of them all.</p>'

  test('inside a sentence stay, whatever their element is called', async () => {
    const { yaml } = await imports(
      `<h1>A bridge</h1>${lead}<p>I am a <a class="popup" href="/x">rather elderly</a> man and a <span class="tags">good</span> one.</p>`,
      'html'
    )
    expect(yaml).toContain('I am a rather elderly man and a good one.')
  })

  test.each([
    ['Read on the Cheap', true],
    ['Related work', true],
    ['Empfehlungen der Kommission', true],
    ['Latest figures show a drop', true],
    ['Related articles', false],
    ['Kommentare', false],
    ['View in browser', false]
  ])('below "%s" stay: %s', async (heading, stays) => {
    const below = 'It costs less than one would think, and that is what the city says as well.'
    const { yaml, codes } = await imports(`<h1>A bridge</h1>${lead}<h2>${heading}</h2><p>${below}</p>`, 'html')
    expect(yaml.includes(below)).toBe(stays)
    expect(codes.includes('import/left-out')).toBe(!stays)
  })
})

describe('Markdown', () => {
  test('a bar inside of code parts no cells', async () => {
    const { yaml } = await imports(
      '# A table\n\n| name | what |\n|---|---|\n| voice | `human|cloned` or none |\n',
      'markdown',
      { language: 'en' }
    )
    expect(yaml).toContain('- voice; human|cloned or none')
  })

  test('an address in double angle brackets is written so that it is read again', async () => {
    const { imported } = await imports('# People\n\nAsk **Kim** <<1st@example.org>> (they) first.\n', 'markdown', {
      language: 'en'
    })
    expect(imported?.draft.lead.flatMap(textsOf)).toEqual(['Ask Kim <1st@example.org> (they) first.'])
  })

  test('what a site shows in place of a mark is named, since it is not in the file', async () => {
    const { diagnostics } = await imports('# A site\n\nThe text is here, and {{ site.count }} others.\n', 'markdown', {
      language: 'en'
    })
    expect(diagnostics.find(({ code }) => code === 'import/left-out')?.args).toEqual([1, '{{ site.count }}'])
  })

  test('a comment that goes over a block of code ends where it ends', async () => {
    const { yaml } = await imports('# A site\n\nThe text.\n\n<!--\n```\nhidden\n```\n-->\n\nThe end.\n', 'markdown', {
      language: 'en'
    })
    expect(yaml).toContain('The text.\n\n  The end.')
  })

  test('a summary at the end stays at the end', async () => {
    const { imported } = await imports('# A bridge\n\nThe bridge is open.\n\n## Summary\n\nIt is long.\n', 'markdown', {
      language: 'en'
    })
    expect(imported?.draft.sections.map(({ heading }) => heading)).toEqual(['Summary'])
  })
})

describe('encodings', () => {
  const page =
    '<html><head><title>Grüße</title></head><body><h1>Grüße</h1><p>Die Straße ist „gesperrt“ – und das wird sie auch bleiben, sagt die Stadt.</p>'
  const windows = Uint8Array.from(page, sign => {
    const signs: Readonly<Record<string, number>> = { '„': 0x84, '“': 0x93, '–': 0x96 }
    return signs[sign] ?? sign.charCodeAt(0)
  })
  const wide = (isLittle: boolean, mark: boolean) => {
    const text = (mark ? '\ufeff' : '') + page
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle)
    return bytes
  }

  test.each([
    ['UTF-8', new TextEncoder().encode(page)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${page}`)],
    ['windows-1252 that says nothing', windows],
    ['UTF-16 with its mark', wide(true, true)],
    ['UTF-16, the great end first', wide(false, true)],
    ['UTF-16 without a mark', wide(true, false)]
  ])('%s', async (_, bytes) => {
    const { yaml } = await imports(bytes, 'html')
    expect(yaml).toContain('Die Straße ist „gesperrt“ – und das wird sie auch bleiben')
  })

  test('a page may name its encoding', async () => {
    const text =
      '<meta charset="iso-8859-2"><h1>Łódź</h1><p>Die Stadt \xa3\xf3d\xbc ist eine der größten im Land, und sie hat auch einen Hafen.'
    const { yaml } = await imports(
      Uint8Array.from(text, sign => sign.charCodeAt(0) % 256),
      'html'
    )
    expect(yaml).toContain('Die Stadt Łódź ist')
  })
})

describe('characters that no article may hold', () => {
  test('are left out, and the first is named', async () => {
    const { yaml, codes, diagnostics } = await imports(
      'A title\n\nThe end\u0007 of the \u202eworld\ufdd0 is near, and it is not the first of them.',
      'text'
    )
    expect(yaml).toContain('The end of the world is near')
    expect(codes).toContain('import/characters-dropped')
    expect(diagnostics.find(({ code }) => code === 'import/characters-dropped')?.args).toEqual([3, 'U+0007'])
  })

  test('are left out where a page refers to them by number', async () => {
    const { yaml } = await imports(
      '<h1>A title</h1><p>The end of &#x202e;the &#xFDD0;world is near&#0;, and it is not the first of them.',
      'html'
    )
    expect(yaml).toContain('The end of the world is near')
  })
})
