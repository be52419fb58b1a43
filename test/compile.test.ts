import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../src/report/diagnostic.js'
import { built, compiled, episodesOf, type Opened, opened, type ShowFiles, tryOpen } from './laws/shows.js'

const file = 'content/articles/2026-03-01-probe.yaml'

const show = `title: Probefunk
language: de-DE
timezone: Europe/Berlin
hosts:
  - { role: host, name: Moderation, voices: { azure: de-DE-KatjaNeural, polly-neural: Vicki } }
  - { role: guest, name: Gast, voices: { azure: de-DE-ConradNeural, polly-neural: Daniel } }
dialects: [w3c-1.1, azure]
`

const article = `title: Eine Probe
date: 2026-03-01
language: de-DE
lead: Die KI wird geprüft.
`

const files = { 'content/show.yaml': show, [file]: article }

/** The probe with some of its files changed or added. */
function probe(changes: ShowFiles = {}): Promise<Opened> {
  return opened({ ...files, ...changes })
}

/** One output of the probe's article. */
async function output(path: string, changes: ShowFiles = {}): Promise<string> {
  return built(await probe(changes), file).files.get(path) ?? ''
}

function found(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code, place, args }) => [
    code,
    place && `${place.file}:${place.line}:${place.column}`,
    args
  ])
}

describe('a show', () => {
  test('that is not there is named', async () => {
    const { value, diagnostics } = await tryOpen({})
    expect(value).toBeUndefined()
    expect(found(diagnostics)).toEqual([['show/missing', undefined, ['content/show.yaml']]])
  })

  test('is not the one in the folder the program was started in, when another is meant', async () => {
    const { value, diagnostics } = await tryOpen({ ...files, 'other/readme.txt': 'leer' }, { root: 'other' })
    expect(value).toBeUndefined()
    expect(found(diagnostics)).toEqual([['show/missing', undefined, ['content/show.yaml']]])
  })

  test('without hosts is spoken by the usual voice, and that is said', async () => {
    const it = await probe({ 'content/show.yaml': show.replace(/^hosts:\n(?: .*\n)+/m, '') })
    const { value, diagnostics } = compiled(it, file)
    expect(found(diagnostics)).toEqual([
      ['disclosure/missing', 'content/show.yaml:1:1', []],
      ['dialect/default-voice', undefined, ['Azure AI Speech', 'de-DE-KatjaNeural']]
    ])
    expect(value?.files.get('ssml/azure/01.ssml')).toContain('<voice name="de-DE-KatjaNeural">')
  })

  test('without a target says how long an episode is, not how long it should be', async () => {
    expect(await output('script.md')).toMatch(/^Geschätzte Dauer \d:\d\d Minuten, \d+ Wörter\.$/m)
    expect(await output('episode.json')).toContain('"targetSeconds": null')
  })

  test('with a target tells the host when an episode is much longer', async () => {
    const long = article.replace('geprüft.', `geprüft. ${'Ein Satz mehr. '.repeat(60)}`)
    const changes = { 'content/show.yaml': `${show}targetMinutes: 1\n`, [file]: long }
    expect(await output('script.md', changes)).toMatch(/, Ziel 1:00 Minuten, .* \*\*Das ist länger als geplant\*\*\.$/m)
  })

  test('prints the dialects it names and no other', async () => {
    const paths = [...built(await probe(), file).files.keys()].filter(path => path.startsWith('ssml/'))
    expect(paths).toEqual(['ssml/w3c-1.1/01.ssml', 'ssml/azure/01.ssml'])
  })
})

describe('an article', () => {
  test('that is not there is named', async () => {
    const { value, diagnostics } = compiled(await probe(), 'content/articles/nirgends.yaml')
    expect(value).toBeUndefined()
    expect(found(diagnostics)).toEqual([['article/missing', undefined, ['content/articles/nirgends.yaml']]])
  })

  test('may stand outside the show, when a person names it', async () => {
    const under = Object.fromEntries(Object.entries(files).map(([path, text]) => [`show/${path}`, text]))
    const it = await opened({ ...under, 'desk/2026-03-02-draussen.yaml': article.replace('03-01', '03-02') }, 'show')
    expect(built(it, 'desk/2026-03-02-draussen.yaml').name).toBe('2026-03-02-draussen')
  })

  test('in a language without a lexicon is read by the rules of the language', async () => {
    expect(await output('ssml/w3c-1.1/01.ssml')).toContain('<s>Die <sub alias="K I">KI</sub> wird geprüft.</s>')
  })

  test('is read with the lexicon of its own language alone', async () => {
    const entries = (alias: string) => `entries:\n  - { term: KI, alias: ${alias} }\n`
    const english = { 'content/lexicon.en.yaml': entries('kay eye') }
    const both = { ...english, 'content/lexicon.de.yaml': entries('Künstliche Intelligenz') }
    expect(await output('ssml/w3c-1.1/01.ssml', english)).toContain(
      '<s>Die <sub alias="K I">KI</sub> wird geprüft.</s>'
    )
    expect(await output('ssml/w3c-1.1/01.ssml', both)).toContain('Künstliche Intelligenz')
    expect(await output('transcript.txt', both)).toContain('Die KI wird geprüft.')
  })

  test('has its days written as its region writes them', async () => {
    const dated = async (language: string) => {
      const script = await output('script.md', { [file]: article.replace('de-DE', language) })
      return script.split('\n')[2]
    }
    expect(await dated('en-US')).toBe('Probefunk, Sunday, March 1, 2026')
    expect(await dated('en-GB')).toBe('Probefunk, Sunday, 1 March 2026')
    expect(await dated('de-AT')).toBe('Probefunk, Sonntag, 1. März 2026')
  })

  test('says how many points a list has, unless a colon has announced it', async () => {
    const list = (before: string) => output('transcript.txt', { [file]: `${article.trim()}\n${section(before)}` })
    const section = (before: string) =>
      `sections:\n  - heading: Punkte\n    body: |\n      ${before}\n\n      - der eine\n      - der andere\n`
    expect(await list('Es sind einige.')).toContain(
      'Es sind einige.\n\nIm Einzelnen sind das zwei Punkte.\n\n- der eine.'
    )
    expect(await list('Es sind diese: ')).toContain('Es sind diese:\n\n- der eine.')
  })

  test('promises the original only where the notes lead to it', async () => {
    const original = (url: string) => `${article}links: { original: { text: Das Original${url} } }\n`
    const address = ', url: "https://example.org/"'
    expect(await output('script.md', { [file]: original(address) })).toContain('Den ursprünglichen Artikel und alle')
    expect(await output('script.md', { [file]: original('') })).toContain('Mehr dazu findest du in den Shownotes.')
  })
})

describe('an episode of several', () => {
  const plan = 'content/episodes/2026-03-02-woche.yaml'
  const second = 'content/articles/2026-03-01-zweite.yaml'
  const episode = `title: Die Woche
date: 2026-03-02
language: de-DE
opening: Ein Wort vorweg.
articles:
  - { file: ${file}, teaser: Was geprüft wird }
  - { file: ${second}, transition: Und nun zur zweiten. }
closing: Ein Wort zum Schluss.
`
  const more = { [second]: article.replace('Eine Probe', 'Noch eine Probe'), [plan]: episode }

  test('takes its articles along, and all others stand alone', async () => {
    expect(episodesOf(await probe(more))).toEqual([plan])
    expect(episodesOf(await probe({ ...more, 'content/articles/2026-03-03-dritte.yaml': article }))).toEqual([
      'content/articles/2026-03-03-dritte.yaml',
      plan
    ])
  })

  test('says its own opening, teaser, transition and closing at their places', async () => {
    const it = await probe(more)
    const { name, files: outputs } = built(it, plan)
    const lines = (outputs.get('transcript.txt') ?? '').split('\n').filter(line => line !== '')
    const own = ['Ein Wort vorweg.', '- Was geprüft wird.', '- Und: Noch eine Probe.', 'Und nun zur zweiten.']
    expect(name).toBe('2026-03-02-woche')
    expect(lines.filter(line => [...own, 'Ein Wort zum Schluss.'].includes(line))).toEqual([
      ...own,
      'Ein Wort zum Schluss.'
    ])
    expect(lines.indexOf('Und nun zur zweiten.')).toBe(lines.indexOf('Noch eine Probe') + 1)
  })

  test('names an article that is not there where it stands in the plan', async () => {
    const it = await probe({ [plan]: episode })
    const { value, diagnostics } = compiled(it, plan)
    expect(value).toBeUndefined()
    expect(found(diagnostics)).toEqual([['article/missing', `${plan}:7:13`, [second]]])
  })

  test('is read by none of the rules of another language', async () => {
    const it = await probe({ ...more, [second]: article.replace('de-DE', 'en-GB') })
    const { value, diagnostics } = compiled(it, plan)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['episode/other-language'])
  })
})

describe('templates of one’s own', () => {
  test('replace the shipped ones part by part', async () => {
    const script = await output('script.md', {
      'templates/de/parts/lead.hbs': '<chapter title="Los"><p>Also: {{#each lead}}{{paragraph}}{{/each}}</p></chapter>'
    })
    expect(script).toContain('## Los\n\nAlso: Die KI wird geprüft.')
    expect(script).toContain('Guten Morgen und willkommen bei Probefunk.')
  })

  test('may stand in a folder that the show or the command names', async () => {
    const hello = { 'wording/de/parts/opening.hbs': '<p>Hallo! {{ended title}}</p>' }
    const named = { 'content/show.yaml': `${show}paths: { templates: wording }\n`, ...hello }
    expect(await output('transcript.txt', named)).toContain('Hallo! Eine Probe.')
    const { world, value } = await tryOpen({ ...files, ...hello }, { root: '.', templateDir: 'wording' })
    const { value: episode } = value ? compiled({ world, show: value }, file) : {}
    expect(episode?.files.get('transcript.txt')).toContain('Hallo! Eine Probe.')
  })

  test('in a folder that is not there are an error, not the shipped ones', async () => {
    const { value, diagnostics } = await tryOpen(files, { root: '.', templateDir: 'nirgends' })
    expect(value).toBeUndefined()
    expect(found(diagnostics)).toEqual([['template/folder', undefined, ['nirgends']]])
  })

  test('may leave words to the notes alone', async () => {
    const changes = {
      'templates/de/parts/lead.hbs': '<only in="notes">{{#each lead}}<p>{{paragraph}}</p>{{/each}}</only>'
    }
    const { files: outputs } = built(await probe(changes), file)
    const holding = [...outputs].filter(([, text]) => text.includes('Die KI wird geprüft.')).map(([path]) => path)
    expect(holding).toEqual(['notes.md', 'notes.html'])
  })

  test('may give words to another voice of the show', async () => {
    const changes = {
      'templates/de/parts/lead.hbs': '{{#each lead}}<voice name="guest"><p>{{paragraph}}</p></voice>{{/each}}'
    }
    const spoken = await output('ssml/azure/01.ssml', changes)
    expect(spoken).toContain('<voice name="de-DE-ConradNeural">\n<p><s>Die K I wird geprüft.</s></p>\n</voice>')
    expect(spoken).toMatch(/<speak [^>]*>\n<voice name="de-DE-KatjaNeural">/)
  })
})

describe('who speaks and who wrote', () => {
  const spoken = {
    synthetic: 'Diese Folge wird von einer künstlichen Stimme gesprochen.',
    cloned: 'Diese Folge spricht eine künstliche Nachbildung einer echten Stimme.',
    'ai-assisted': 'Der Text ist mit Hilfe künstlicher Intelligenz entstanden.',
    ai: 'Den Text hat eine künstliche Intelligenz geschrieben.',
    reviewed: 'Geprüft hat ihn die Redaktion.',
    'reviewed alone': 'Den Text hat die Redaktion geprüft.'
  }
  const noted = {
    synthetic: 'Die Stimme ist künstlich.',
    cloned: 'Die Stimme ist die künstliche Nachbildung einer echten Stimme.',
    'voice human': 'Die Stimme gehört einem Menschen.',
    'ai-assisted': 'Der Text ist mit Hilfe künstlicher Intelligenz entstanden.',
    ai: 'Den Text hat eine künstliche Intelligenz geschrieben.',
    'text human': 'Den Text hat ein Mensch geschrieben.',
    reviewed: 'Geprüft hat ihn die Redaktion am 28. Februar 2026.'
  }

  /** The sentences of a table that a document holds, by name, as often as it does. */
  function held(text: string, table: Readonly<Record<string, string>>): readonly string[] {
    return Object.entries(table).flatMap(([name, words]) => Array<string>(text.split(words).length - 1).fill(name))
  }

  const review = ', reviewedBy: die Redaktion, reviewedAt: "2026-02-28T18:00:00+01:00"'

  test.each([
    ['voice: synthetic, text: human', ['synthetic'], ['synthetic', 'text human']],
    ['voice: cloned, text: ai-assisted', ['cloned', 'ai-assisted'], ['cloned', 'ai-assisted']],
    ['voice: human, text: ai', ['ai'], ['voice human', 'ai']],
    ['voice: human, text: human', [], ['voice human', 'text human']],
    [`voice: synthetic, text: ai${review}`, ['synthetic', 'ai', 'reviewed'], ['synthetic', 'ai', 'reviewed']],
    [`voice: cloned, text: human${review}`, ['cloned', 'reviewed alone'], ['cloned', 'text human', 'reviewed']]
  ])('is said once, and once for readers: %s', async (disclosure, heard, read) => {
    const { files: outputs } = built(await probe({ [file]: `${article}disclosure: { ${disclosure} }\n` }), file)
    expect(held(outputs.get('transcript.txt') ?? '', spoken)).toEqual(heard)
    expect(held(outputs.get('notes.md') ?? '', noted)).toEqual(read)
  })

  test('is what the show says, where an article says nothing', async () => {
    const changes = { 'content/show.yaml': `${show}disclosure: { voice: synthetic, text: ai }\n` }
    expect(held(await output('transcript.txt', changes), spoken)).toEqual(['synthetic', 'ai'])
    const human = { ...changes, [file]: `${article}disclosure: { voice: human, text: human }\n` }
    expect(held(await output('transcript.txt', human), spoken)).toEqual([])
  })

  test('is not said where nobody has written it down', async () => {
    expect(held(await output('transcript.txt'), spoken)).toEqual([])
    expect(await output('notes.md')).not.toContain('Hinweis')
  })
})
