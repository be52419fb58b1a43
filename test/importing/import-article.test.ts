import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { decodeSource } from '../../src/article/source.js'
import { textsOfDraft } from '../../src/importing/prove.js'
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

describe('Markdown', () => {
  test('a bar inside of code parts no cells', async () => {
    const { yaml } = await imports(
      '# A table\n\n| name | what |\n|---|---|\n| voice | `human|cloned` or none |\n',
      'markdown',
      { language: 'en' }
    )
    expect(yaml).toContain('- voice; human|cloned or none')
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
