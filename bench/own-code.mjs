// One module of our own code, made for a benchmark from the sources as they are.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Bundles what `contents` imports, with paths from the project's folder, into `scratch`; gives the file. */
export async function bundled(project, scratch, name, contents) {
  const outfile = join(scratch, `${name}.mjs`)
  await build({
    absWorkingDir: project,
    stdin: { contents, resolveDir: project, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    logLevel: 'warning'
  })
  return outfile
}

/** What `contents` exports. */
export async function ownCode(project, scratch, name, contents) {
  return import(pathToFileURL(await bundled(project, scratch, name, contents)).href)
}
