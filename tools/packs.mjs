// What a start loads in one piece. The bundle is many small files, for each command loads what it needs; but most starts need the
// same ones, and to open eighty files takes longer than the work itself. So files that are loaded together stand once more in a
// pack, in which they call each other without a detour, and V8's code stands beside it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { asCommonJs, fileName, loadable } from './common-js.mjs'

/** What every start needs, and what a build needs on top of it. */
const startPack = 'pack-start.cjs'
const buildPack = 'pack-build.cjs'

/**
 * Writes the packs of what the sample loads into the folder `dist`, in which the files of the bundle stand as esbuild made them
 * (`outputFiles`); `apart` are names of files that stay out of them, and `external` packages that stay packages.
 */
export async function writePacks(dist, sample, outputFiles, { apart, external }) {
  const chunks = new Map(outputFiles.map(({ path, text }) => [fileName(path), text]))
  const [built, unchanged] = runSample(dist, sample, [namesLoaded, namesLoaded])
  const start = unchanged.filter(name => !apart.includes(name))
  const more = built.filter(name => !apart.includes(name) && !start.includes(name))
  const whereMoreIs = `const pack = '${buildPack}'\nexport { ${more.map(name => `pack as '${name}'`).join(', ')} }\n`
  writeFileSync(join(dist, startPack), await packOf(start, chunks, external, whereMoreIs))
  writeFileSync(join(dist, buildPack), await packOf(more, chunks, external))
}

/** Keeps the code that V8 has made when the sample is built. */
export function keepCode(dist, sample) {
  runSample(dist, sample, [codeKept], `load.unpack(${JSON.stringify(startPack)});`)
}

/** One file that exports what each of the named ones does, under its name. */
async function packOf(names, chunks, external, more = '') {
  const inPack = {
    name: 'in-pack',
    setup(bundler) {
      bundler.onResolve({ filter: /^\.\// }, ({ path, kind }) => {
        const name = fileName(path)
        const packed = kind === 'import-statement' && names.includes(name)
        return packed ? { path: name, namespace: 'pack' } : { path, external: true }
      })
      bundler.onLoad({ filter: /.*/, namespace: 'pack' }, ({ path }) => ({ contents: chunks.get(path) }))
    }
  }
  const contents = names.map(name => `export * as '${name}' from './${name}'\n`).join('') + more
  const { outputFiles } = await build({
    ...asCommonJs,
    stdin: { contents },
    bundle: true,
    write: false,
    external,
    plugins: [inPack]
  })
  return loadable(outputFiles[0].text)
}

/** Pieces of program that run last in a build of the sample; `scripts` holds files and scripts in the order they were loaded in. */
const namesLoaded = `process.stderr.write(scripts.map(([file]) => require('node:path').basename(file)).join(' '))`
const codeKept = `for (const [file, script] of scripts) require('node:fs').writeFileSync(file + '.code', script.createCachedData())`

/** Builds the sample once for each of `ends`, in one folder, so that from the second time on nothing is changed; gives the words they say. */
function runSample(dist, sample, ends, first = '') {
  const folder = mkdtempSync(join(tmpdir(), 'sendeklar-'))
  try {
    cpSync(sample, join(folder, 'content'), { recursive: true })
    return ends.map(end => {
      const program = `
        const load = require(${JSON.stringify(join(dist, 'cli.cjs'))})
        const scripts = []
        load.seen = (file, script) => scripts.push([file, script])
        process.on('exit', () => { ${end} })
        process.argv.splice(1, 0, 'sendeklar')
        ${first}
        load('main.cjs').main()`
      const words = ['-e', program, '--', 'build', '--root', folder, '--format', 'json']
      const env = { ...process.env, NODE_OPTIONS: '' }
      const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env })
      if (status !== 0) throw new Error(`the sample can not be built: ${stderr}`)
      return stderr.split(' ')
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
