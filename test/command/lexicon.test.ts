import { describe, expect, test } from 'vitest'
import { readPls } from '../format/lexicon/read-pls.js'
import { run, sample, showWorld } from './show.js'

const article = (lead: string) => `title: Eine Probe\ndate: 2026-02-17\nlanguage: de-DE\nlead: |\n  ${lead}\n`
const probe = 'content/articles/2026-02-17-probe.yaml'
const showWith = (lead: string, more: Record<string, string> = {}) => showWorld({ [probe]: article(lead), ...more })

/** A dictionary with a handful of words, where npm would put it. */
const dictionary = {
  'node_modules/dictionary-de/index.aff': 'SET UTF-8\nSFX N Y 1\nSFX N   0     n        r\n',
  'node_modules/dictionary-de/index.dic': '9\nDer\nGründer/N\nvon\nspricht\nmit\nGrimma\nEine\nProbe\nMinister/N\n'
}

describe('lexicon scan', () => {
  test('lists words no voice can know, the strangest first, with their sentence and place', async () => {
    const world = showWith('Der Gründer Kavukcuoglux spricht mit Brzezicki. Auch Kavukcuoglux schweigt.')
    const { code, out, talk } = await run(world, 'lexicon', 'scan', probe, '--ui', 'de')
    expect(out).toBe(
      [
        `${probe}:5:15 Kavukcuoglux (2)`,
        '  Der Gründer Kavukcuoglux spricht mit Brzezicki.',
        `${probe}:5:40 Brzezicki`,
        '  Der Gründer Kavukcuoglux spricht mit Brzezicki.',
        ''
      ].join('\n')
    )
    expect(code).toBe(0)
    expect(talk).toContain('Ohne Wörterbuch (npm install dictionary-de) urteilen wir nur nach den Buchstaben')
    expect(talk).toContain('2 Wörter ohne Aussprache, die zweifelhaftesten zuerst.')
  })

  test('says nothing of what a rule, the lists or the show can read', async () => {
    const lexicon = 'entries:\n  - { term: Kavukcuoglux, respell: Kawuktschulu }\n'
    const world = showWith('Kavukcuoglux, Karpathy und die EZB zahlen 3,5 % für Deep Learning.', {
      'content/lexicon.de.yaml': lexicon
    })
    const { code, out } = await run(world, 'lexicon', 'scan', probe)
    expect([code, out]).toEqual([0, ''])
  })

  test('asks a dictionary where one is installed, so that words that only look german are found too', async () => {
    const world = showWith('Der Gründer spricht mit Grimme von Grimma. Der Ministern Probe.', dictionary)
    const { out, talk } = await run(world, 'lexicon', 'scan', probe)
    expect(out).toBe(`${probe}:5:27 Grimme\n  Der Gründer spricht mit Grimme von Grimma.\n`)
    expect(talk).not.toContain('dictionary-de')
  })

  test('prints words as data', async () => {
    const { out } = await run(showWith('Der Gründer Kavukcuoglux spricht.'), 'lexicon', 'scan', probe, '--json')
    const words = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect(words).toMatchObject([
      {
        word: 'Kavukcuoglux',
        count: 1,
        sentence: 'Der Gründer Kavukcuoglux spricht.',
        place: { file: probe, line: 5, column: 15, length: 12 }
      }
    ])
  })

  test('looks at all episodes where none is named, and makes nothing', async () => {
    const world = showWith('Der Gründer Kavukcuoglux spricht.')
    const before = world.contents()
    const { code, out } = await run(world, 'lexicon', 'scan')
    expect(code).toBe(0)
    expect(out).toContain('Kavukcuoglux')
    expect(world.contents()).toEqual(before)
  })

  test('reports an article with an error, and looks at the others', async () => {
    const broken = 'content/articles/2026-02-18-kaputt.yaml'
    const world = showWith('Der Gründer Kavukcuoglux spricht.', { [broken]: 'title: [' })
    const { code, out, talk } = await run(world, 'lexicon', 'scan', probe, broken)
    expect(code).toBe(1)
    expect(out).toContain('Kavukcuoglux')
    expect(talk).toContain(broken)
  })

  test('knows no other task', async () => {
    const { code, talk } = await run(showWorld(), 'lexicon', 'sort', '--ui', 'en')
    expect(code).toBe(2)
    expect(talk).toContain('"sort" does not fit <task>')
  })
})

describe('lexicon export', () => {
  const own = (entries: string) => ({ 'content/lexicon.de.yaml': `entries:\n${entries}` })
  const exported = (world: ReturnType<typeof showWorld>, ...words: string[]) =>
    run(world, 'lexicon', 'export', ...words)
  const terms = (text: string) => readPls(text).words.map(({ term }) => term)

  test('writes the words that occur, in the forms in which they stand there, to standard output', async () => {
    const world = showWith('Startups sprechen mit Karpathy über die EZB. Karpathy schweigt.')
    const { code, out, talk } = await exported(world, probe, '--service', 'w3c', '--ui', 'en')
    expect([code, readPls(out).language]).toEqual([0, 'de-DE'])
    expect(terms(out)).toEqual(expect.arrayContaining(['Startups', 'Karpathy']))
    expect(terms(out).filter(term => term === 'Karpathy')).toHaveLength(1)
    expect(terms(out)).not.toContain('EZB')
    expect(talk).toMatch(/\d words for W3C PLS 1\.0\.\n$/)
  })

  test('looks at all articles where none is named', async () => {
    const { out } = await exported(showWith('Karpathy schweigt.'), '--articles', '--service', 'polly')
    expect(terms(out)).toEqual(expect.arrayContaining(['Karpathy', 'DeepSeek', 'Montreal']))
  })

  test('reports what occurs and can not be carried at its place in the article', async () => {
    const { code, out, talk } = await exported(showWorld(), sample, '--service', 'ibm', '--ui', 'en')
    expect(code).toBe(0)
    expect((JSON.parse(out) as { words: { word: string }[] }).words.map(it => it.word)).toContain('DeepSeek')
    expect(talk).toMatch(
      /content\/articles\/2026-02-16-ki-kooperation\.yaml:\d+:\d+ warning lexicon\/not-carried\n {2}"All in" is missing in the lexicon for IBM/
    )
  })

  test('without articles takes the whole lexicon, the words of the show before ours', async () => {
    const world = showWorld(own('  - { term: OpenAI, ipa: ˈoːpən }\n  - { term: zeitgeist, respell: Zeitgeist }\n'))
    const { code, talk } = await exported(world, '--service', 'polly', '--out', 'lexika/show.pls')
    const files = Object.entries(world.contents()).filter(([path]) => path.startsWith('lexika/'))
    expect(code).toBe(0)
    expect(files.map(([path]) => path)).toEqual([1, 2, 3, 4, 5].map(number => `lexika/show-${number}.pls`))
    const words = files.flatMap(([, text]) => readPls(text).words)
    expect(words.slice(0, 2)).toEqual([
      { term: 'OpenAI', way: 'phoneme', value: 'ˈoːpən' },
      { term: 'zeitgeist', way: 'alias', value: 'Zeitgeist' }
    ])
    expect(words.filter(({ term }) => term === 'OpenAI')).toHaveLength(1)
    expect(talk).toContain('lexicon/full')
    expect(talk).toContain('lexicon/whole-words')
  })

  test('finds the beginning of a sentence too, unless that is an entry of its own', async () => {
    const entries = '  - { term: agora, alias: A }\n  - { term: bot, alias: B }\n  - { term: Bot, alias: C }\n'
    const { out } = await exported(showWorld(own(entries)), '--service', 'w3c')
    const held = new Map(readPls(out).words.map(({ term, value }) => [term, value]))
    expect(['agora', 'Agora', 'bot', 'Bot'].map(term => held.get(term))).toEqual(['A', 'A', 'B', 'C'])
  })

  test('says which entries reach further than whole words', async () => {
    const world = showWorld(own('  - { term: Cloud, match: prefix, respell: Klaud }\n'))
    const { talk } = await exported(world, '--service', 'google')
    expect(talk).toContain('content/lexicon.de.yaml:2:13 info lexicon/prefix')
    expect(talk).toContain('"Cloud" is missing in the lexicon for Google')
  })

  test('does not write a lexicon of several files to standard output', async () => {
    const { code, out, talk } = await exported(showWorld(), '--service', 'azure')
    expect([code, out]).toEqual([1, ''])
    expect(talk).toContain('lexicon/several-files')
    const data = await exported(showWorld(), '--service', 'azure', '--json')
    const result = JSON.parse(data.out.trimEnd().split('\n').at(-1) ?? '') as { files: { text: string }[] }
    expect([data.code, result.files.length > 1]).toEqual([0, true])
  })

  test('writes one file under the name it is given', async () => {
    const world = showWith('Karpathy schweigt.')
    const { code, out, talk } = await exported(world, probe, '--service', 'elevenlabs', '--out', 'a.pls', '--ui', 'de')
    expect([code, out]).toEqual([0, ''])
    expect(terms(world.contents()['a.pls'] ?? '')).toContain('Karpathy')
    expect(talk).toContain('für ElevenLabs: a.pls.')
    const dash = await exported(showWith('Karpathy schweigt.'), probe, '--service', 'elevenlabs', '--out', '-')
    expect(dash.out).toBe(world.contents()['a.pls'])
  })

  const languages = [
    [[], 'de-DE'],
    [['--language', 'de'], 'de-DE'],
    [['--language', 'de-AT'], 'de-AT'],
    [['--language', 'en'], 'en-US'],
    [['--language', 'en-GB'], 'en-GB']
  ] as const
  test.each(languages)('speaks of the language that is asked for: %j', async (words, locale) => {
    const { out } = await exported(showWorld(), '--service', 'w3c', ...words)
    const read = readPls(out)
    expect([read.language, read.words.some(({ term }) => term === 'Bundestag')]).toEqual([
      locale,
      locale.startsWith('en')
    ])
  })

  test('takes the name of a dialect for its service', async () => {
    const { code, out } = await exported(showWorld(), sample, '--service', 'google-chirp3')
    expect([code, out.includes('customPronunciations')]).toEqual([0, true])
  })

  test('writes nothing in a language without words', async () => {
    const { code, out, talk } = await exported(showWorld(), '--service', 'polly', '--language', 'fr')
    expect([code, out]).toEqual([0, ''])
    expect(talk).toContain('lexicon/nothing-to-export')
  })

  test('refuses what it does not know, and a lexicon that can not be read', async () => {
    const cases = [[], ['--service', 'plan9'], ['--service', 'openai'], ['--service', 'polly', '--language', 'so gut']]
    for (const words of cases) expect((await exported(showWorld(), ...words)).code).toBe(2)
    const broken = showWorld({ 'content/lexicon.de.yaml': 'entries: [' })
    const { code, out } = await exported(broken, '--service', 'w3c')
    expect([code, out]).toEqual([1, ''])
    const foreign = showWorld({ 'content/lexicon.en.yaml': 'entries: [' })
    expect((await exported(foreign, '--service', 'w3c', '--language', 'en')).code).toBe(1)
  })
})
