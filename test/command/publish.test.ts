import { describe, expect, test } from 'vitest'
import { Trouble } from '../../src/world/world.js'
import type { MemoryWorld } from '../world/memory.js'
import { builtWorld, record, recordedWorld, secondArticle, secondText } from './recorded.js'
import { run, sample, sampleFolder, sampleText } from './show.js'

interface Manifest {
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>
}

function pathsIn(world: MemoryWorld, folder: string): readonly string[] {
  const below = (path: string): readonly string[] =>
    (world.files.list(path) ?? []).flatMap(({ name, kind }) =>
      kind === 'folder' ? below(`${path}/${name}`) : [`${path}/${name}`.slice(folder.length + 1)]
    )
  return below(folder)
}

function manifestIn(world: MemoryWorld, folder = 'public'): Manifest {
  return JSON.parse(world.contents()[`${folder}/publish.json`] ?? '') as Manifest
}

/** What is wrong with a folder to upload: a file that is not what the manifest says, or an address without a file. */
function flawsOf(world: MemoryWorld, folder = 'public'): readonly string[] {
  const { files } = manifestIn(world, folder)
  const changed = Object.entries(files).filter(([path, { sha256, bytes }]) => {
    const there = world.files.read(`${folder}/${path}`)
    return there === undefined || there.length !== bytes || world.hash(there) !== sha256
  })
  const feed = world.contents()[`${folder}/feed.xml`] ?? ''
  const addresses = [...feed.matchAll(/https:\/\/ki-briefing\.example\.org\/([^"<]+\.[a-z0-9]+)(?=")/g)]
  const dead = addresses.map(([, path = '']) => path).filter(path => !(path in files))
  const lengths = [...feed.matchAll(/<enclosure url="[^"]+\/([^"/]+\/[^"/]+)" length="(\d+)"/g)].filter(
    ([, path = '', length]) => files[path]?.bytes !== Number(length)
  )
  return [...changed.map(([path]) => path), ...dead, ...lengths.map(([it]) => it)]
}

describe('publish', () => {
  test('puts feed, recording, chapters, transcripts, notes and cover into one folder that is whole', async () => {
    const world = await recordedWorld()
    const { code, talk } = await run(world, 'publish', '--to', 'public')
    expect(code).toBe(0)
    const names = pathsIn(world, 'public').map(path => path.replace(/-[0-9a-f]{8}\./, '-#.'))
    expect(names.sort()).toEqual([
      '2026-02-16-ki-kooperation/chapters-#.json',
      '2026-02-16-ki-kooperation/episode-#.mp3',
      '2026-02-16-ki-kooperation/notes-#.html',
      '2026-02-16-ki-kooperation/transcript-#.json',
      '2026-02-16-ki-kooperation/transcript-#.vtt',
      'cover-#.png',
      'feed.xml',
      'publish.json'
    ])
    expect(Object.keys(manifestIn(world).files)).toHaveLength(7)
    expect(flawsOf(world)).toEqual([])
    expect(talk).toContain('public/ → https://ki-briefing.example.org/')
  })

  test('says what goes where when files and feed have different homes', async () => {
    const world = await recordedWorld()
    const show = world.contents()['content/show.yaml'] ?? ''
    world.put('content/show.yaml', show.replace('feed:\n', 'feed:\n  media: https://media.example.org/ki\n'))
    const { out } = await run(world, 'publish', '--to', 'public', '--json')
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({
      episodes: 1,
      uploads: [
        { from: 'public/', url: 'https://media.example.org/ki/' },
        { from: 'public/feed.xml', url: 'https://ki-briefing.example.org/feed.xml' }
      ]
    })
    expect(world.contents()['public/feed.xml']).toContain('<enclosure url="https://media.example.org/ki/2026-02-16-')
  })

  test('a second time changes nothing', async () => {
    const world = await recordedWorld()
    await run(world, 'publish', '--to', 'public')
    const before = world.contents()
    const { code, talk } = await run(world, 'publish', '--to', 'public')
    expect(code).toBe(0)
    expect(talk).toContain('unchanged')
    expect(world.contents()).toEqual(before)
  })

  test('gives a new recording a new name, takes the old one away and keeps files of others', async () => {
    const world = await recordedWorld()
    await run(world, 'publish', '--to', 'public')
    const before = pathsIn(world, 'public').find(path => path.endsWith('.mp3')) ?? ''
    world.put('public/index.html', 'meine Seite')
    world.put('public/2026-02-16-ki-kooperation/bild.jpg', 'mein Bild')
    await record(world, sample, 'ID3 other ')
    expect((await run(world, 'publish', '--to', 'public')).code).toBe(0)
    const after = pathsIn(world, 'public')
    expect(after).not.toContain(before)
    expect(after).toContain('index.html')
    expect(after).toContain('2026-02-16-ki-kooperation/bild.jpg')
    expect(after.filter(path => path.endsWith('.mp3'))).toHaveLength(1)
    expect(flawsOf(world)).toEqual([])
  })

  test('mends what somebody changed in the folder', async () => {
    const world = await recordedWorld()
    await run(world, 'publish', '--to', 'public')
    const sound = pathsIn(world, 'public').find(path => path.endsWith('.mp3')) ?? ''
    world.put(`public/${sound}`, 'ID3 wrong '.repeat(1000))
    await run(world, 'publish', '--to', 'public')
    expect(flawsOf(world)).toEqual([])
  })

  test('keeps the files of episodes whose articles are gone, as their entries stay', async () => {
    const world = await recordedWorld({ [secondArticle]: secondText })
    await record(world, secondArticle)
    await run(world, 'publish', '--to', 'public')
    world.files.remove(sample)
    const { code } = await run(world, 'publish', '--to', 'public')
    expect(code).toBe(0)
    expect(pathsIn(world, 'public').filter(path => path.endsWith('.mp3'))).toHaveLength(2)
    expect(flawsOf(world)).toEqual([])
  })

  test('says when such a file has been lost', async () => {
    const world = await recordedWorld({ [secondArticle]: secondText })
    await record(world, secondArticle)
    await run(world, 'publish', '--to', 'public')
    world.files.remove(sample)
    const sound = pathsIn(world, 'public').find(path => /02-16.*\.mp3$/.test(path)) ?? ''
    world.files.remove(`public/${sound}`)
    const { code, talk } = await run(world, 'publish', '--to', 'public')
    expect(code).toBe(0)
    expect(talk).toContain('publish/lost-file')
  })

  test('goes on with a feed that stands in the folder from before', async () => {
    const world = await recordedWorld()
    world.put(
      'public/feed.xml',
      '<rss version="2.0"><channel><title>Alt</title><item><title>Erste</title><guid>alt-1</guid></item></channel></rss>'
    )
    expect((await run(world, 'publish', '--to', 'public')).code).toBe(0)
    const feed = world.contents()['public/feed.xml'] ?? ''
    expect(feed).toContain('<item><title>Erste</title><guid>alt-1</guid></item>')
    expect(feed).toContain('KI‑Kooperation')
  })

  test('refuses a recording that is not what was written', async () => {
    const world = await recordedWorld()
    world.put(`${sampleFolder}/audio/episode.mp3`, 'ID3 wrong '.repeat(1000))
    const { code, talk } = await run(world, 'publish', '--to', 'public')
    expect(code).toBe(1)
    expect(talk).toContain('publish/damaged-audio')
    expect(pathsIn(world, 'public')).toEqual([])
  })

  test('refuses a transcript that players can not read', async () => {
    const world = await recordedWorld()
    const file = `${sampleFolder}/audio/transcript.vtt`
    const record = `${sampleFolder}/audio/audio.json`
    const before = world.contents()
    const broken = (before[file] ?? '').replace('WEBVTT', 'WEBVVT')
    world.put(record, (before[record] ?? '').replace(world.hash(before[file] ?? ''), world.hash(broken)))
    world.put(file, broken)
    const { code, talk } = await run(world, 'publish', '--to', 'public')
    expect(code).toBe(1)
    expect(talk).toContain('vtt/signature')
    expect(pathsIn(world, 'public')).toEqual([])
  })

  test('refuses everything while one article has errors', async () => {
    const world = await recordedWorld({ [secondArticle]: secondText })
    world.put(secondArticle, `${sampleText}quatsch: 1\n`)
    const { code, talk } = await run(world, 'publish', '--to', 'public')
    expect(code).toBe(1)
    expect(talk).toContain('publish/not-built')
    expect(pathsIn(world, 'public')).toEqual([])
  })

  test.each(['.', 'output', 'content', 'content/public', '.public', '/', '..'])(
    'does not take %s for the folder to upload',
    async to => {
      const world = await recordedWorld()
      const before = world.contents()
      const { code, talk } = await run(world, 'publish', '--to', to)
      expect(code).toBe(1)
      expect(talk).toContain('publish/bad-target')
      expect(world.contents()).toEqual(before)
    }
  )

  test('leaves the old folder as it was when the disk is full', async () => {
    const world = await recordedWorld()
    await run(world, 'publish', '--to', 'public')
    const before = world.contents()
    await record(world, sample, 'ID3 other ')
    const full = (): never => {
      throw new Trouble('ENOSPC', 'public')
    }
    const { code, talk } = await run({ ...world, withOutput: full }, 'publish', '--to', 'public')
    expect(code).toBe(3)
    expect(talk).toContain('disk/full')
    for (const path of pathsIn(world, 'public'))
      expect(world.contents()[`public/${path}`]).toBe(before[`public/${path}`])
  })

  test('needs to be told where to', async () => {
    const world = await builtWorld()
    const { code, talk } = await run(world, 'publish')
    expect(code).toBe(2)
    expect(talk).toContain('--to')
  })
})
