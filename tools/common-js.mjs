// The files of the bundle as CommonJS, which starts faster than modules.
import { basename } from 'node:path'
import { transform } from 'esbuild'

/** What the oldest Node can do beyond what esbuild believes: a literal is read at its first use, a string at every start. */
export const supported = { 'regexp-unicode-property-escapes': true }

/** How esbuild writes CommonJS. */
export const asCommonJs = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  supported: { ...supported, 'dynamic-import': false },
  minify: true,
  charset: 'ascii', // V8 reads a file of plain ASCII faster
  logLevel: 'warning',
  logOverride: { 'empty-import-meta': 'silent' }
}

/** What a file exports as plain values: esbuild gives two getters for each, and they would be asked at every call from another file. */
const plainExports = 'module.exports={...module.exports};\n'

/** A file of the bundle under its name in `dist/`. */
export async function commonJs({ path, text }) {
  const { code } = await transform(text, asCommonJs)
  return { name: fileName(path), code: loadable(code) + plainExports }
}

/** What a file that esbuild made is called in `dist/`. */
export function fileName(path) {
  return basename(path)
    .replace(/^stdin/, 'main')
    .replace(/\.js$/, '.cjs')
}

/** esbuild leaves letters in regular expressions as they are, the loader reads bytes as letters, and files have other names in `dist/`. */
export function loadable(code) {
  const ascii = code.replace(/[^\0-\x7f]/g, unit => {
    const number = unit.charCodeAt(0).toString(16)
    return number.length === 2 ? `\\x${number}` : `\\u${number.padStart(4, '0')}`
  })
  return ascii.replace(/"\.\/([\w.-]+)\.js"/g, '"./$1.cjs"')
}
