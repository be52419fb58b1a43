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
 * Writes the packs of what the sample loads into the folder `dist`, in which the files of the bundle stand (`result` of esbuild,
 * with its metafile); `apart` are names of files that stay out of them, and `external` packages that stay packages.
 */
export async function writePacks(dist, sample, result, { apart, external }) {
  const chunks = new Map(result.outputFiles.map(({ path, text }) => [fileName(path), text]))
  const exported = new Map(Object.entries(result.metafile.outputs).map(([path, it]) => [fileName(path), it.exports]))
  const [built, unchanged] = runSample(dist, sample, [namesLoaded, namesLoaded])
  const start = unchanged.filter(name => !apart.includes(name))
  const more = built.filter(name => !apart.includes(name) && !start.includes(name))
  const write = async (pack, names, others = []) => {
    const code = await packOf(names, others, { chunks, exported, external })
    writeFileSync(join(dist, pack), code)
  }
  await write(startPack, start, more)
  await write(buildPack, more)
}

/** Keeps the code that V8 has made when the sample is built. */
export function keepCode(dist, sample) {
  runSample(dist, sample, [codeKept], `load.unpack(${JSON.stringify(startPack)});`)
}

/** One file that knows what each of the named ones exports, and that `others` are in the other pack. */
async function packOf(names, others, { chunks, exported, external }) {
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
  const imports = names.map((name, i) => `import * as p${i} from './${name}'\n`)
  const values = names.map((name, i) => {
    const properties = exported.get(name).map(it => `${it}: p${i}.${it}`)
    return `'${name}': () => ({ ${properties.join(', ')} }),\n`
  })
  const elsewhere = others.map(name => `'${name}': '${buildPack}',\n`)
  const contents = `${imports.join('')}export const files = {\n${values.join('')}${elsewhere.join('')}}\n`
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
