import { type Diagnostic, diagnose, hasErrors } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { checkTemplates, type Entrance } from './check.js'
import { compileTemplate, parseTemplate } from './compiler.js'
import type { TemplateLiteral } from './prepare.js'
import { episodeShape, frameShape } from './shape.js'
import type { ParsedTemplate, TemplateFile } from './syntax.js'
import type { CompiledTemplates } from './templates.js'

/** Where rendering begins: the episode, and a frame for each document. */
export const entrances: readonly Entrance[] = [
  { name: 'episode', shape: episodeShape },
  { name: 'frames/script', shape: frameShape },
  { name: 'frames/notes', shape: frameShape },
  { name: 'frames/transcript', shape: frameShape }
]

/** Reads and checks the templates of a language; undefined after an error. `folder` is what people call the place they come from. */
export function parseTemplates(
  files: readonly TemplateFile[],
  folder: string
): Outcome<ReadonlyMap<string, ParsedTemplate> | undefined> {
  const diagnostics: Diagnostic[] = []
  const parsed = new Map<string, ParsedTemplate>()
  for (const file of files) {
    const { value, diagnostics: found } = parseTemplate(file)
    diagnostics.push(...found)
    if (value) parsed.set(file.name, value)
  }
  const names = new Set(files.map(({ name }) => name))
  diagnostics.push(
    ...entrances
      .filter(({ name }) => !names.has(name))
      .map(({ name }) => diagnose('template/missing', undefined, `${name}.hbs`, folder))
  )
  // A part that can not be read would be reported a second time wherever it is included.
  if (!hasErrors(diagnostics)) diagnostics.push(...checkTemplates(parsed, [...entrances, ...otherWordings(files)]))
  return { value: hasErrors(diagnostics) ? undefined : parsed, diagnostics }
}

/** Whole episodes worded in another way: templates that stand beside `episode` and are no part of any other; articles name them. */
function otherWordings(files: readonly TemplateFile[]): readonly Entrance[] {
  const included = new Set(
    files.flatMap(({ source }) => Array.from(source.matchAll(/\{\{~?#?> ?([\w/-]{1,80})/g), ([, name]) => name))
  )
  return files
    .filter(({ name }) => name !== 'episode' && !name.includes('/') && !included.has(name))
    .map(({ name }) => ({ name, shape: episodeShape }))
}

/** Reads, checks and compiles the templates of a language. */
export function loadTemplates(files: readonly TemplateFile[], folder: string): Outcome<CompiledTemplates | undefined> {
  const { value: parsed, diagnostics } = parseTemplates(files, folder)
  if (parsed === undefined) return { value: undefined, diagnostics }
  const literals: TemplateLiteral[] = []
  const specifications = Object.fromEntries(
    Array.from(parsed, ([name, template]) => [name, compileTemplate(template, literals)])
  )
  return { value: { files, literals, specifications }, diagnostics }
}
