// Writes THIRD-PARTY.md: the packages inside the command line with their licences, as their licences ask.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { cliBundle, pageBundle } from '../build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The text of THIRD-PARTY.md for what the bundle holds now. */
export async function thirdParty() {
  const bundles = await Promise.all([cliBundle, pageBundle].map(build))
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))
  const packages = [...new Set(inputs.map(packageOf).filter(Boolean))].sort()
  return [head, table(packages), ...packages.map(notice)].join('\n')
}

const head = `# Packages inside sendeklar

The command line, \`dist/*.cjs\`, and the review page inside it hold the packages below. Each stands under its own licence, printed in full.
This page is written by \`npm run third-party\`, and a test compares it with the bundle.
`

/** `node_modules/yaml/browser/dist/index.js` → `node_modules/yaml`. */
function packageOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

function about(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
}

function table(packages) {
  const rows = packages.map(about).map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  return ['| package | version | licence |', '|---|---|---|', ...rows, ''].join('\n')
}

function notice(folder) {
  const file = readdirSync(join(root, folder)).find(name => /^licen[cs]e/i.test(name))
  const { name, license, author } = about(folder)
  const holder = typeof author === 'object' ? author.name : (author ?? '')
  const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `${license}. ${holder}`.trim()
  return [`## ${name}`, '', '```text', text.replaceAll('\r\n', '\n'), '```', ''].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, 'THIRD-PARTY.md'), await thirdParty())
