// Makes dist/ from src/: the command line as CommonJS, the library with its types, and nothing else.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { commonJs, supported } from './tools/common-js.mjs'
import { keepCode, writePacks } from './tools/packs.mjs'

const here = dirname(fileURLToPath(import.meta.url))

/** The oldest Node we run on; `engines` in package.json says the same, and a test compares them. */
export const oldestNode = [20, 19]

/** Old engines get a sentence instead of a stack trace; written for engines that know next to nothing, and run before the rest. */
const nodeCheck = `(function(v){if(v[0]>${oldestNode[0]}||v[0]==${oldestNode[0]}&&v[1]>=${oldestNode[1]})return;
console.error("sendeklar braucht Node "+${JSON.stringify(oldestNode.join('.'))}+" oder neuer, hier l\\u00e4uft "+process.version+". / sendeklar needs Node "+${JSON.stringify(oldestNode.join('.'))}+" or later, this is "+process.version+".");
process.exit(2)})(process.versions.node.split(".").map(Number));`

/** commander asks for child_process at once and never uses it here; asking later makes every start faster. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const eager = "const childProcess = require('node:child_process');"
      if (!source.includes(eager)) throw new Error('commander asks for child_process in another way now; see build.mjs')
      const lazy = "const childProcess = { spawn: (...words) => require('node:child_process').spawn(...words) };"
      return { contents: source.replace(eager, lazy), loader: 'js' }
    })
  }
}

/** The languages of the shipped templates. */
const templateLanguages = ['de', 'en']

/**
 * Puts the shipped templates, checked and compiled, in the place of `src/template/built-in.ts`, which is empty. Those of a language are a
 * module of their own, `templates:de`.
 */
const builtInTemplates = {
  name: 'built-in-templates',
  setup(bundler) {
    bundler.onResolve({ filter: /^templates:/ }, ({ path }) => ({ path, namespace: 'templates' }))
    bundler.onLoad({ filter: /.*/, namespace: 'templates' }, async ({ path }) => {
      const { compiled } = await precompiled(path.slice('templates:'.length))
      return { contents: `export const templates = ${compiled}` }
    })
    bundler.onLoad({ filter: /[\\/]src[\\/]template[\\/]built-in\.ts$/ }, async () => {
      const sets = templateLanguages.map(async language => {
        const { hash } = await precompiled(language)
        return `${language}: { hash: '${hash}', load: () => require('templates:${language}').templates }`
      })
      return { contents: `export const builtIn = { ${(await Promise.all(sets)).join(',\n')} }` }
    })
  }
}

const precompiledSets = new Map()

/** The templates of a language as code, and their hash; made once for the two modules that hold them. */
function precompiled(language) {
  if (!precompiledSets.has(language)) precompiledSets.set(language, precompile(language))
  return precompiledSets.get(language)
}

async function precompile(language) {
  const { precompileTemplates, templatesDigest } = await ownModule('src/template/precompile.ts')
  const folder = `templates/${language}`
  const names = readdirSync(join(here, folder), { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.hbs')
  )
  const files = names
    .map(name => name.replaceAll('\\', '/'))
    .sort()
    .map(name => ({
      name: name.slice(0, -'.hbs'.length),
      file: `${folder}/${name}`,
      source: readFileSync(join(here, folder, name), 'utf8')
        .replace(/\r\n?/g, '\n')
        .normalize('NFC')
    }))
  const { value, diagnostics } = precompileTemplates(files, folder)
  if (value === undefined)
    throw new Error(
      diagnostics.map(({ code, place, args }) => [code, place?.file, place?.line, ...args].join(' ')).join('\n')
    )
  const hash = createHash('sha256').update(templatesDigest(files)).digest('hex')
  return { hash, compiled: value }
}

/** One of our own modules as it is in the sources, for use while the package is built. */
async function ownModule(entry) {
  const bundled = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'warning'
  })
  const module = { exports: {} }
  new Function('module', 'exports', 'require', bundled.outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url)
  )
  return module.exports
}

/** Handlebars loads a writer of source maps that we never ask for; without one it goes its own way. */
const noSourceMaps = {
  name: 'no-source-maps',
  setup(bundler) {
    bundler.onResolve({ filter: /^source-map$/ }, () => ({ path: 'source-map', namespace: 'empty' }))
    bundler.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }))
  }
}

/** The same `yaml` as modules, of which the unused half is left out; its entry for Node is CommonJS and comes whole. */
const yamlAsModules = {
  name: 'yaml-as-modules',
  setup(bundler) {
    const path = join(here, 'node_modules', 'yaml', 'browser', 'index.js')
    bundler.onResolve({ filter: /^yaml$/ }, () => ({ path }))
  }
}

/** What a module takes from its own folder. */
function neighbours(module) {
  const lines = readFileSync(join(here, module), 'utf8').matchAll(/ from '\.\/([\w.-]+)\.js'$/gm)
  return Array.from(lines, ([, name]) => `${dirname(module)}/${name}.ts`)
}

/** Lists of tables of which a start needs few. */
const lists = ['src/dialect/tables.ts', 'src/report/catalogue/index.ts']

/**
 * Modules that many starts do without, with the modules that can wait for them (all, where none is named): what YAML and
 * CommonMark can say beyond plain text, the languages an episode is not in, the dialects and sentences nobody asks for, and all
 * that a build needs which finds nothing changed no more. Their callers are synchronous, so the bundle asks for them with
 * `require`, at the first use.
 */
export const late = {
  'src/article/full-yaml.ts': [],
  'src/article/commonmark.ts': [],
  'src/language/de/german.ts': [],
  'src/language/en/english.ts': [],
  'src/language/lexicon.ts': ['src/open.ts'],
  'src/template/templates.ts': ['src/open.ts'],
  'src/compile.ts': ['src/command/show.ts'],
  ...Object.fromEntries(lists.flatMap(list => neighbours(list).map(table => [table, [list]])))
}

const lateModules = {
  name: 'late-modules',
  setup(bundler) {
    const inProject = path => relative(here, path).replaceAll('\\', '/')
    bundler.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir, importer, kind }) => {
      const module = inProject(join(resolveDir, path)).replace(/\.js$/, '.ts')
      if (kind !== 'import-statement' || !Object.hasOwn(late, module)) return undefined
      const waits = late[module].length === 0 || late[module].includes(inProject(importer))
      return waits ? { path: module, namespace: 'late' } : undefined
    })
    bundler.onLoad({ filter: /.*/, namespace: 'late' }, async ({ path }) => {
      const file = `./${nameOfLate(path)}.cjs`
      const property = name =>
        `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => require('${file}').${name} })`
      return { contents: (await valuesOf(path)).map(property).join('\n') }
    })
    bundler.onResolve({ filter: /^\.\/[a-z0-9.-]+\.cjs$/ }, ({ path }) => ({ path, external: true }))
    bundler.onResolve({ filter: /^templates:/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path: `./${path.replace(':', '-')}.cjs`, external: true } : undefined
    )
  }
}

/** What the file of a late module is called: `src/dialect/google.ts` is `dialect-google`. */
function nameOfLate(module) {
  return `${basename(dirname(module))}-${basename(module, '.ts')}`
}

/** The names of what a module exports, its types left out. */
async function valuesOf(module) {
  const { code } = await transform(await readFile(join(here, module), 'utf8'), { loader: 'ts', format: 'esm' })
  const lists = code.matchAll(/^export \{([^}]*)\}/gm)
  return [...lists]
    .flatMap(([, names]) => names.split(',').map(name => name.trim().split(' as ').pop()))
    .filter(Boolean)
}

/**
 * Packages that stay packages: the embedded voice is GPL and nobody's to bundle, encoder and decoder hold LGPL code inside,
 * and all of them are asked for by `speak` alone.
 */
const keptApart = ['@echogarden/espeak-ng-emscripten', 'wasm-media-encoders', 'mpg123-decoder']

/** Puts the bundled review page in the place of `src/review/built-in-page.ts`, which is empty. */
const builtInPage = {
  name: 'built-in-page',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/]review[\\/]built-in-page\.ts$/ }, async () => {
      const files = Array.from(await reviewPage(), ([name, { type, bytes }]) => {
        const text = JSON.stringify(bytes.toString('utf8'))
        return `[${JSON.stringify(name)}, { type: ${JSON.stringify(type)}, bytes: Buffer.from(${text}) }]`
      })
      return { contents: `export const builtInPage = new Map([${files.join(',\n')}])`, loader: 'js' }
    })
  }
}

/** What goes into the bundle instead of being made at run time. */
export const madeAtBuild = [builtInTemplates, builtInPage]

/**
 * The command line: what every start needs in one file, `cli.cjs`, and beside it what only some commands import.
 * V8 looks at every character of a file it loads, so that a start is as fast as its files are short.
 */
export const cliBundle = {
  absWorkingDir: here,
  stdin: {
    contents: "export { main } from './src/cli.js'\n",
    resolveDir: here,
    sourcefile: 'main.ts',
    loader: 'ts'
  },
  entryPoints: [
    ...Object.keys(late).map(module => ({ in: module, out: nameOfLate(module) })),
    ...templateLanguages.map(language => ({ in: `templates:${language}`, out: `templates-${language}` })),
    { in: 'src/index.ts', out: 'index' }
  ],
  outdir: 'dist',
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  write: false,
  platform: 'node',
  format: 'esm', // only modules can be split; `commonJs` does the rest
  target: 'node20',
  supported,
  minify: true,
  legalComments: 'none', // THIRD-PARTY.md holds the notices
  metafile: true,
  external: keptApart,
  logLevel: 'warning',
  plugins: [lateModules, lazyChildProcess, noSourceMaps, yamlAsModules, ...madeAtBuild]
}

/** The file that is started: old engines must be able to parse it as far as the check. */
async function starter() {
  const source = await readFile(join(here, 'tools', 'loader.cjs'), 'utf8')
  const { code } = await transform(source, { target: 'es2015', minify: true })
  return `#!/usr/bin/env node\n${nodeCheck}\n${code}`
}

/** Languages stay out of the packs, as no episode needs them all. */
const apart = ['de-german.cjs', 'en-english.cjs']

/** Builds the command line into `dist/`. */
async function buildCommandLine() {
  const dist = join(here, 'dist')
  const result = await build(cliBundle)
  for (const { name, code } of await Promise.all(result.outputFiles.map(commonJs)))
    writeFileSync(join(dist, name), code)
  writeFileSync(join(dist, 'cli.cjs'), await starter())
  chmodSync(join(dist, 'cli.cjs'), 0o755)
  const sample = join(here, 'content')
  await writePacks(dist, sample, result, { apart, external: keptApart })
  keepCode(dist, sample)
}

/**
 * The library is the same code under its public names: the bundle holds it as `index.cjs`, and this module gives it the form that
 * importers expect. So every part of the package is in it once, and whoever installs it installs no other.
 */
function buildLibrary() {
  const names = Object.keys(createRequire(import.meta.url)('./dist/index.cjs')).sort()
  writeFileSync(
    join(here, 'dist', 'index.js'),
    `import library from './index.cjs'\n\nexport const {\n  ${names.join(',\n  ')}\n} = library\n`
  )
}

/** Writes the types of the library, and takes away again what its face does not lead to. */
function buildTypes() {
  const tsc = join(here, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: here, stdio: 'inherit' })
  const types = join(here, 'dist', 'types')
  const reached = typesFrom(join(types, 'index.d.ts'))
  for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.d.ts') && !reached.has(join(types, name))) rmSync(join(types, name))
  return status ?? 1
}

function typesFrom(file, reached = new Set()) {
  if (reached.has(file)) return reached
  reached.add(file)
  for (const [, to] of readFileSync(file, 'utf8').matchAll(/\b(?:from |import\()'(\.[^']+)\.js'/g))
    typesFrom(join(dirname(file), `${to}.d.ts`), reached)
  return reached
}

/** What the files of the review page are, by the end of their names. */
const pageTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml'
}

/** The script and the styles of the review page. */
export const pageBundle = {
  absWorkingDir: here,
  entryPoints: { app: 'src/review/client/main.tsx', page: 'src/review/client/page.css' },
  outdir: 'dist/review',
  bundle: true,
  write: false,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  charset: 'utf8',
  legalComments: 'none', // THIRD-PARTY.md holds the notices
  metafile: true,
  logLevel: 'warning'
}

/**
 * The files of the review page by name: `index.html`, and what it names under `/assets/`, each with a hash of its content in its
 * name. One script and one sheet of styles: a page on the same machine has nothing to gain from more.
 */
export async function reviewPage() {
  const client = join(here, 'src', 'review', 'client')
  const { outputFiles } = await build(pageBundle)
  const files = new Map([['icon.svg', readFileSync(join(client, 'icon.svg'))]])
  for (const { path, contents } of outputFiles) files.set(basename(path), Buffer.from(contents))
  const page = new Map()
  let html = readFileSync(join(client, 'index.html'), 'utf8')
  for (const [name, bytes] of files) {
    const hashed = name.replace('.', `-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.`)
    html = html.replace(`"${name}"`, `"/assets/${hashed}"`)
    page.set(hashed, pageFile(hashed, bytes))
  }
  return page.set('index.html', pageFile('index.html', Buffer.from(html)))
}

function pageFile(name, bytes) {
  return { type: pageTypes[name.split('.').at(-1)], bytes }
}

async function main() {
  rmSync(join(here, 'dist'), { recursive: true, force: true })
  mkdirSync(join(here, 'dist'))
  await buildCommandLine()
  buildLibrary()
  process.exitCode = buildTypes()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
