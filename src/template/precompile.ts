import type { Outcome } from '../report/outcome.js'
import { precompileTemplate } from './compiler.js'
import { parseTemplates } from './load.js'
import type { TemplateLiteral } from './prepare.js'
import type { TemplateFile } from './syntax.js'

export { templatesDigest } from './templates.js'

/** Writes the templates of a language as the JavaScript source of `CompiledTemplates`; used when the package is built. */
export function precompileTemplates(files: readonly TemplateFile[], folder: string): Outcome<string | undefined> {
  const { value: parsed, diagnostics } = parseTemplates(files, folder)
  if (parsed === undefined) return { value: undefined, diagnostics }
  const literals: TemplateLiteral[] = []
  const specifications = Array.from(
    parsed,
    ([name, template]) => `${JSON.stringify(name)}:${precompileTemplate(template, literals)}`
  )
  const value = `{files:${JSON.stringify(files)},literals:${JSON.stringify(literals)},specifications:{${specifications.join(',\n')}}}`
  return { value, diagnostics }
}
