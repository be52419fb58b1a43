import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, test } from 'vitest'

/** What a folder (or file) of src may import: our own folders, folders for their types alone, and packages. */
interface Allowance {
  readonly from: readonly string[]
  readonly types?: readonly string[]
  /** Single files of folders that are otherwise closed. */
  readonly files?: readonly string[]
  readonly packages?: readonly string[]
}

const stages = ['report', 'article', 'script', 'template', 'language', 'dialect', 'format']
const all = [...stages, 'world', 'open.ts', 'compile.ts', 'voice', 'audio', 'importing', 'review', 'review/server']

/** The order of the house (CONTRIBUTING.md, "The map"); whoever wants an arrow more changes it here, on purpose. */
const house: Readonly<Record<string, Allowance>> = {
  report: { from: [] },
  world: { from: ['report'] },
  article: {
    from: ['report'],
    packages: [
      'yaml',
      'decode-named-character-reference',
      'micromark',
      'micromark-core-commonmark',
      'micromark-util-classify-character',
      'micromark-util-types'
    ]
  },
  script: { from: ['report'], packages: ['saxes'] },
  template: { from: ['report', 'script'], types: ['article'], packages: ['handlebars'] },
  language: { from: ['report', 'script'] },
  dialect: { from: ['report', 'script'], packages: ['ssml-builder'] },
  format: { from: ['report', 'script'], types: ['article'] },
  'open.ts': {
    from: ['report', 'article', 'language', 'template', 'dialect'],
    types: ['world'],
    files: ['world/version.ts', 'world/path.ts']
  },
  'compile.ts': { from: [...stages, 'open.ts'], types: ['world'], files: ['world/path.ts'] },
  voice: { from: ['report', 'dialect', 'script'], types: ['world'], packages: ['aws4fetch'] },
  audio: {
    from: ['report'],
    types: ['world'],
    packages: ['wasm-media-encoders', 'mpg123-decoder', 'browser-id3-writer']
  },
  importing: {
    from: ['report', 'article'],
    types: ['world'],
    packages: ['parse5', 'micromark', 'micromark-extension-gfm', 'micromark-util-types']
  },
  review: { from: [], types: ['report'] },
  'review/server': { from: [...stages, 'open.ts', 'compile.ts', 'voice', 'audio', 'review'], types: ['world'] },
  'review/client': { from: [], types: ['report', 'review'], packages: ['preact'] },
  command: { from: all },
  'index.ts': { from: all },
  'cli.ts': { from: ['command', 'world'], packages: ['commander'] }
}

/** Packages that one file keeps to itself, so that another can take their place. */
const oneFileOnly: Readonly<Record<string, string>> = {
  saxes: 'script/xml.ts',
  'ssml-builder': 'dialect/builder.ts',
  commander: 'cli.ts',
  parse5: 'importing/tree.ts',
  'micromark-extension-gfm': 'importing/read-markdown.ts'
}

/** The rim: the only places that touch what is outside; the page's code runs in a browser and has no other way. */
const rim = /^(?:world\/|cli\.ts$)/
const rimOrPage = /^(?:world\/|review\/client\/|cli\.ts$)/

interface Import {
  readonly to: string
  readonly typeOnly: boolean
  readonly lazy: boolean
}

interface Source {
  readonly file: string
  /** The code without comments and without what stands in quotes. */
  readonly code: string
  readonly imports: readonly Import[]
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .map(file => file.replaceAll('\\', '/'))
  .sort()
  .map(read)

function read(file: string): Source {
  const text = readFileSync(join('src', file), 'utf8')
    .replace(/^\s*(?:\/\*\*?|\*|\/\/).*$/gm, '')
    .replace(/\/\*.*?\*\/|\s\/\/ .*$/gm, '')
  const imports = [
    ...[...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[\w*{][^'"]*?\sfrom\s+)?'([^']+)'/gm)].map(
      ([, type, to = '']) => ({ to, typeOnly: type !== undefined, lazy: false })
    ),
    ...[...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, to = '']) => ({ to, typeOnly: false, lazy: true }))
  ]
  return { file, code: withoutWords(text), imports }
}

/** The code without what stands in quotes; of a template, what is computed stays. */
function withoutWords(text: string): string {
  const quoted = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g
  const computed = (template: string) => `\`${[...template.matchAll(/\$\{[^}]*\}/g)].join(' ')}\``
  return text.replace(/`(?:[^`\\]|\\.)*`/g, computed).replace(quoted, "''")
}

/** `dialect/polly/table.ts` → `dialect`; the review's server and page are rooms of their own, and a file of src stands for itself. */
function roomOf(file: string): string {
  return /^review\/(?:server|client)(?=\/)/.exec(file)?.[0] ?? file.split('/')[0] ?? file
}

function isOurs({ to }: Import): boolean {
  return to.startsWith('.')
}

/** The file of src an import leads to. */
function target(from: string, { to }: Import): string {
  const path = normalize(join(dirname(from), to)).replace(/\.js$/, '')
  return existsSync(join('src', `${path}.tsx`)) ? `${path}.tsx` : `${path}.ts`
}

function packageOf({ to }: Import): string {
  return to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')
}

/** What is wrong with the imports of one file. */
function strayImports({ file, imports }: Source): string[] {
  const allowed = house[roomOf(file)]
  if (allowed === undefined) return [`${file} stands in a folder the map does not know`]
  return imports.filter(it => !isAllowed(file, it, allowed)).map(({ to }) => `${file} imports ${to}`)
}

function isAllowed(file: string, it: Import, { from, types = [], files = [], packages = [] }: Allowance): boolean {
  if (it.to.startsWith('node:')) return rim.test(file)
  if (!isOurs(it)) return packages.includes(packageOf(it)) && (oneFileOnly[packageOf(it)] ?? file) === file
  const room = roomOf(target(file, it))
  return (
    room === roomOf(file) ||
    from.includes(room) ||
    files.includes(target(file, it)) ||
    (it.typeOnly && types.includes(room))
  )
}

/** Reads the first ring of imports that are there at run time, if there is one. */
function ringThrough(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const ring = walk(next, [...path, file])
      if (ring) return ring
    }
    done.add(file)
    return undefined
  }
  const done = new Set<string>()
  return walk(start, [])
}

function filesWith(pattern: RegExp, besides = /^$/): string[] {
  return sources.filter(({ file, code }) => pattern.test(code) && !besides.test(file)).map(({ file }) => file)
}

describe('the order of the house', () => {
  test('every import goes where the map allows it', () => {
    expect(sources.flatMap(strayImports)).toEqual([])
  })

  test('dialects do not know each other, and the index knows them all', () => {
    const stray = sources
      .filter(({ file }) => file.startsWith('dialect/tables/'))
      .flatMap(({ file, imports }) => imports.filter(isOurs).map(it => ({ file, to: target(file, it) })))
      .filter(({ to }) => to.startsWith('dialect/tables/'))
    expect(stray).toEqual([])
  })

  test('every import names a file that is there', () => {
    const files = new Set(sources.map(({ file }) => file))
    const lost = sources.flatMap(({ file, imports }) =>
      imports.filter(it => isOurs(it) && !files.has(target(file, it))).map(({ to }) => `${file} imports ${to}`)
    )
    expect(lost).toEqual([])
  })

  test('no imports go in a ring', () => {
    const graph = new Map(
      sources.map(({ file, imports }) => [
        file,
        imports.filter(it => isOurs(it) && !it.typeOnly && !it.lazy).map(it => target(file, it))
      ])
    )
    for (const { file } of sources) expect(ringThrough(file, graph)).toBeUndefined()
  })

  test('only the rim touches process, console, network, clock and chance', () => {
    const outside =
      /(?<![.\w])(?:process|console|fetch|performance|globalThis|setTimeout|setInterval|require|__dirname)\b(?!\??:)|Date\.now|new Date\(\)|Math\.random/
    expect(filesWith(outside, rimOrPage)).toEqual([])
  })

  test('nothing is of type any, and every export has a name', () => {
    expect(filesWith(/(?:[:<,|&(]\s*|\bas )any\b(?!['\w])/)).toEqual([])
    expect(filesWith(/^export default/m)).toEqual([])
  })

  test('nothing heavy is loaded before a command asks for it', async () => {
    const heavy = /^(?:yaml|handlebars|saxes|ssml-builder|micromark.*)$/
    const { late } = (await import('../build.mjs' as string)) as { late: Record<string, readonly string[]> }
    /** The bundle asks for it at its first use. */
    const isLate = (file: string, it: Import) => {
      const waiting = isOurs(it) ? late[`src/${target(file, it)}`] : undefined
      return waiting !== undefined && (waiting.length === 0 || waiting.includes(`src/${file}`))
    }
    const graph = new Map(sources.map(source => [source.file, source]))
    const seen = new Set<string>()
    const walk = (file: string): string[] => {
      if (seen.has(file)) return []
      seen.add(file)
      const { imports } = graph.get(file) ?? { imports: [] }
      const now = imports.filter(it => !it.typeOnly && !it.lazy && !isLate(file, it))
      const found = now.filter(it => heavy.test(packageOf(it))).map(({ to }) => `${file} imports ${to}`)
      return [...found, ...now.filter(isOurs).flatMap(it => walk(target(file, it)))]
    }
    expect(walk('cli.ts')).toEqual([])
  })
})

describe('the packages', () => {
  interface Locked {
    readonly version?: string
    readonly license?: string
    readonly dev?: boolean
    readonly optional?: boolean
    readonly resolved?: string
  }
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
    scripts: Record<string, string>
    engines: { node: string }
  }

  const permissive = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|MIT OR Apache-2\.0)$/
  /** Weak copyleft in a tool that is used here and shipped nowhere. */
  const toolsOnly = /^node_modules\/(?:lightningcss|axe-core|@axe-core)/
  /** The embedded voice is GPL: a user's npm fetches it, nothing of ours contains it. */
  const voice = 'node_modules/@echogarden/espeak-ng-emscripten'

  test('what is shipped stands under MIT, ISC, BSD or Apache; copyleft is for two tools alone', () => {
    const strange = locked.filter(([, { license = '' }]) => !permissive.test(license))
    const mayStay = ([path, { dev, optional, license }]: (typeof strange)[number]) =>
      dev && toolsOnly.test(path) ? license === 'MPL-2.0' : path === voice && (dev || optional)
    expect(strange.filter(it => !mayStay(it))).toEqual([])
  })

  test('handlebars and yaml are at least the versions whose holes are known to be closed', () => {
    expect(atLeast(lock.packages['node_modules/handlebars']?.version, [4, 7, 10])).toBe(true)
    expect(atLeast(lock.packages['node_modules/yaml']?.version, [2, 9, 1])).toBe(true)
  })

  test('versions are exact, and the lock names no download address', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  test('nothing of ours runs when somebody installs us', () => {
    const onInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
    expect(onInstall.filter(name => name in manifest.scripts)).toEqual([])
  })

  test('the bundle refuses the same versions of Node as the package', async () => {
    const { oldestNode } = (await import('../build.mjs' as string)) as { oldestNode: readonly number[] }
    expect(manifest.engines.node).toBe(`>=${oldestNode.join('.')}`)
  })

  test('the bundle is plain ASCII, also where a regular expression has an umlaut; its loader reads bytes as letters', async () => {
    const { build } = await import('esbuild')
    const { cliBundle } = (await import('../build.mjs' as string)) as { cliBundle: Parameters<typeof build>[0] }
    const { commonJs } = (await import('../tools/common-js.mjs' as string)) as {
      commonJs: (file: { path: string; text: string }) => Promise<{ name: string; code: string }>
    }
    const { outputFiles = [] } = await build(cliBundle)
    const files = await Promise.all(outputFiles.map(commonJs))
    expect(files.length).toBeGreaterThan(3)
    const foreign = /[\u0080-\uffff]/
    expect(files.filter(({ code }) => foreign.test(code)).map(({ name }) => name)).toEqual([])
  })

  test('THIRD-PARTY.md names what the bundle holds', async () => {
    const { thirdParty } = (await import('../tools/third-party.mjs' as string)) as { thirdParty: () => Promise<string> }
    expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(await thirdParty())
  })
})

function atLeast(version: string | undefined, floor: readonly number[]): boolean {
  const parts = (version ?? '0').split('.').map(Number)
  const differs = floor.findIndex((part, index) => part !== parts[index])
  return differs === -1 || (parts[differs] ?? 0) > (floor[differs] ?? 0)
}
