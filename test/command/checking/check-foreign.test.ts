import { describe, expect, test } from 'vitest'
import { foreignKind } from '../../../src/command/checking/foreign-kind.js'
import { outputOf, run, sample, sampleFolder, showWorld } from '../show.js'

const webVtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Mia>Hallo.\n'
const chapters = '{ "version": "1.2.0", "chapters": [{ "startTime": 0, "title": "a" }] }'

const worldWith = (files: Record<string, string | Uint8Array>) => {
  const world = showWorld({ 'content/show.yaml': undefined })
  for (const [path, content] of Object.entries(files)) world.put(path, content)
  return world
}

describe('check of files from elsewhere', () => {
  test('needs no show, and says nothing about good ones', async () => {
    const world = worldWith({ 'a.vtt': webVtt, 'chapters.json': chapters })
    const { code, out, talk } = await run(world, 'check', 'a.vtt', 'chapters.json')
    expect([code, out, talk]).toEqual([0, '', '2 documents checked: 0 errors, 0 warnings.\n'])
    expect(outputOf(world)).toEqual({})
  })

  test('shows the line that is meant', async () => {
    const { code, talk } = await run(worldWith({ 'a.vtt': webVtt.replace('.', ',') }), 'check', 'a.vtt', '--ui', 'de')
    expect(code).toBe(1)
    expect(talk).toContain('a.vtt:3:1 Fehler vtt/comma')
    expect(talk).toContain('  3 │ 00:00,000 --> 00:02.000\n    │ ^^^^^^^^^')
  })

  test('makes nothing of a byte order mark, nor of the line ends of other systems', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const files = {
        'a.vtt': `\ufeff${webVtt.replaceAll('\n', end)}`,
        'c.json': `\ufeff${chapters.replaceAll(' ', end)}`
      }
      const { code, talk } = await run(worldWith(files), 'check', 'a.vtt', 'c.json')
      expect([code, talk]).toEqual([0, '2 documents checked: 0 errors, 0 warnings.\n'])
    }
  })

  test('names bytes that are no text, and files that are not there', async () => {
    const world = worldWith({
      'a.srt': Uint8Array.of(0xff, 0xfb, 0x90, 0x64, 0),
      'b.vtt': Uint8Array.of(0x50, 0x4b, 3, 4)
    })
    const { code, talk } = await run(world, 'check', 'a.srt', 'b.vtt', 'c.json')
    expect(code).toBe(1)
    expect(talk).toMatch(
      /a\.srt:1:1 error file\/not-utf-8[\s\S]*b\.vtt:1:1 error file\/not-text[\s\S]*error usage\/no-file/
    )
  })

  const feedIn = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>\n<rss version="2.0"><channel><title>Grüße &nbsp;</title></channel></rss>`

  test.each([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${feedIn('UTF-16')}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(feedIn('UTF-16'), 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${feedIn('UTF-16')}`, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(feedIn('ISO-8859-1'), 'latin1')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${feedIn('UTF-8')}`)]
  ])('reads a feed in the encoding it is written in, and shows its line: %s', async (_name, bytes) => {
    const { code, talk } = await run(worldWith({ 'feed.xml': bytes }), 'check', 'feed.xml')
    expect(code).toBe(1)
    expect(talk).toContain('feed.xml:2:42 error feed/broken')
    expect(talk).toContain('<title>Grüße &nbsp;</title>')
  })

  test.each([
    ['an encoding that nobody knows', feedIn('klingon'), 'feed.xml:1:1 error feed/unknown-encoding'],
    ['bytes that are no letters of its encoding', feedIn('UTF-8'), 'feed.xml:2:1 error feed/not-text']
  ])('tells of %s in a feed', async (_name, feed, expected) => {
    const { code, talk } = await run(worldWith({ 'feed.xml': Buffer.from(feed, 'latin1') }), 'check', 'feed.xml')
    expect(code).toBe(1)
    expect(talk).toContain(expected)
  })

  test('refuses a file that nobody would read', async () => {
    const { code, talk } = await run(worldWith({ 'a.json': new Uint8Array(64 * 1024 * 1024 + 1) }), 'check', 'a.json')
    expect(code).toBe(1)
    expect(talk).toContain('a.json:1:1 error foreign/too-large')
  })

  test('shows a mistake twenty times and counts the others, in the order of the file', async () => {
    const cues = Array.from({ length: 50 }, (_, i) => `00:${10 + i},000 --> 00:61.000\n<v Mia>Hallo.\n`)
    const world = worldWith({ 'a.vtt': `WEBVTT\n\n${cues.join('\n')}` })
    const { out } = await run(world, 'check', 'a.vtt', '--json')
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { code: string; args: unknown[]; errors: number })
    expect(lines.map(({ code }) => code).slice(0, 4)).toEqual(['vtt/comma', 'vtt/time', 'vtt/comma', 'vtt/time'])
    expect(lines.filter(({ code }) => code === 'foreign/more').map(({ args }) => args)).toEqual([
      [30, 'vtt/comma'],
      [30, 'vtt/time']
    ])
    expect(lines.at(-1)).toEqual({ documents: 1, errors: 40, warnings: 0 })
  })

  test('goes with contents of the show in one run', async () => {
    const world = showWorld({ 'a.vtt': webVtt.replace('WEBVTT', 'WEBVT') })
    const { code, talk } = await run(world, 'check', sample, 'a.vtt')
    expect(code).toBe(1)
    expect(talk).toMatch(/1 document checked: 1 error, 0 warnings\.[\s\S]*1 episode checked: 1 error/)
  })

  test('asks for the dialect where XML is meant to be spoken', async () => {
    const { code, talk } = await run(worldWith({ 'a.xml': '<?xml version="1.0"?><speak/>' }), 'check', 'a.xml')
    expect(code).toBe(1)
    expect(talk).toContain('usage/no-dialect')
  })

  test('says so where neither name nor beginning tells what a file is', async () => {
    const { code, talk } = await run(worldWith({ 'a.txt': 'Guten Morgen.' }), 'check', 'a.txt')
    expect(code).toBe(1)
    expect(talk).toContain('a.txt:1:1 error foreign/unknown')
  })

  test('reads the chapters of a description as Markdown, without a show around it', async () => {
    const world = worldWith({ 'notizen.md': 'Themen:\n\n- 00:01 Begrüßung\n- 12:30 Kanada\n- 20:00 Ende' })
    const { code, talk } = await run(world, 'check', 'notizen.md', '--format', 'short')
    expect([code, talk]).toEqual([
      0,
      'notizen.md:3:3 warning chapters/first-0 The first chapter begins at 1 second; Apple and Spotify show a list only when it begins at 0.\n' +
        '1 document checked: 0 errors, 1 warning.\n'
    ])
  })

  test('finds no mistake in the chapters that are built', async () => {
    const world = showWorld()
    await run(world, 'build')
    const { code, talk } = await run(world, 'check', `${sampleFolder}/chapters.json`, `${sampleFolder}/transcript.txt`)
    expect([code, talk]).toEqual([0, expect.stringMatching(/2 documents checked: 0 errors, 0 warnings\.\n$/)])
  })
})

describe('what a file is', () => {
  test.each([
    ['a.vtt', '', 'webvtt'],
    ['a.srt', 'WEBVTT', 'subrip'],
    ['a.txt', 'WEBVTT\n\n', 'webvtt'],
    ['a.txt', '1\n00:00:00,000 --> 00:00:01,000', 'subrip'],
    ['a.txt', '00:00:00.000 Begrüßung', 'chapters'],
    ['a.txt', '(00:00) Begrüßung', 'chapters'],
    ['kapitel.txt', 'Begrüßung', 'chapters'],
    ['a.txt', 'CHAPTER01=00:00:00.000', 'chapters'],
    ['a.txt', 'CHAPTER1 = 00:00:00.000', 'chapters'],
    ['notes.md', 'Heute geht es um Kanada.\n\n- 0:00 Begrüßung\n- [12:30] Kanada', 'chapters'],
    ['a.txt', 'Kapitel:\n00:00:00.000 Begrüßung\n00:12:30.500 Kanada', 'chapters'],
    ['a.txt', 'Um 14:30 Uhr beginnt die Messe.\n16:30 Uhr ist Schluss.', undefined],
    ['chapters.xml', '<Kapitel>', 'chapters'],
    ['folge.psc', '', 'chapters'],
    ['a.json', '{ "chapters": [] }', 'chapters'],
    ['a.json', '{ "version": "1.0.0", "segments": [] }', 'segments'],
    ['a.json', `{ "text": "${'Ja. '.repeat(4000)}", "segments": [] }`, 'segments'],
    ['a.json', '{ "chapters": [{ "segments": 1 }] }', 'chapters'],
    ['transcript.json', '{', 'segments'],
    ['a.xml', '<!-- <rss> --><?x?><psc:chapters>', 'chapters'],
    ['a.xml', '<?xml version="1.0"?>\n<rss>', 'feed'],
    ['a.html', '<feed>', 'feed'],
    ['a.xml', 'kaputt', 'feed'],
    ['a.html', '<p>', 'notes'],
    ['a.html', '<cite>Mia:</cite>\n<time>0:00</time>', 'words'],
    ['transcript.txt', 'Guten Morgen.', 'words'],
    ['a.txt', 'Guten Morgen.', undefined]
  ])('%s that begins with %s is of the kind %s', (file, text, kind) => {
    expect(foreignKind(file, text)).toBe(kind)
  })
})
