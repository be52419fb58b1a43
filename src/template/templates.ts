import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { placeAt } from '../report/place.js'
import { calendarOf } from './calendar.js'
import { type Helper, type HelperDesk, helpers } from './helpers.js'
import { literalHelper, sayHelper, type TemplateLiteral } from './prepare.js'
import type { TemplateFile } from './syntax.js'
import type { View } from './view.js'
import { type Session, Words, wordsOfTemplate } from './words.js'

/** The package declares no types for its runtime; it is Handlebars without the compiler. */
const Runtime = runtime as unknown as typeof Handlebars

/** A template as a function, as Handlebars makes it; said here so that our types need none of its. */
type Compiled = (view: unknown, options: { readonly data: object }) => string

/** The templates of one language, compiled. */
export interface TemplateSet {
  readonly language: string
  /** Places of template wording that marks refer to by number. */
  readonly literals: readonly TemplateLiteral[]
  readonly files: readonly TemplateFile[]
  readonly compiled: ReadonlyMap<string, Compiled>
}

/** Compiled templates as data: what `npm run build` precompiles and what the compiler makes of a person's own. */
export interface CompiledTemplates {
  readonly files: readonly TemplateFile[]
  readonly literals: readonly TemplateLiteral[]
  readonly specifications: Readonly<Record<string, object>>
}

/** All that templates say, as one text whose hash tells whether they are the same. */
export function templatesDigest(files: readonly TemplateFile[]): string {
  return files.map(({ name, source }) => `${name}\n${source}`).join('\n')
}

/** Joins compiled templates with the runtime, so that parts find each other. */
export function linkTemplates(
  language: string,
  { files, literals, specifications }: CompiledTemplates,
  helperTable: Readonly<Record<string, Helper>> = helpers
): TemplateSet {
  const engine = Runtime.create()
  for (const [name, helper] of Object.entries(helperTable)) {
    engine.registerHelper(name, (...args: unknown[]) => {
      const options = args.pop() as Handlebars.HelperOptions
      return helper.run(options.data.desk as HelperDesk, args)
    })
  }
  engine.registerHelper(literalHelper, (words: string, literal: number) => wordsOfTemplate(words, literal))
  engine.registerHelper(sayHelper, say)
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  for (const [name, specification] of Object.entries(specifications)) {
    const template = engine.template(specification)
    engine.registerPartial(name, template)
    compiled.set(name, template)
  }
  return { language, literals, files, compiled }
}

/** A helper gave text without an origin; `literal` tells where it stands in the template. */
class UnmarkedText extends Error {
  readonly helper: string
  readonly literal: number
  constructor(helper: string, literal: number) {
    super(helper)
    this.helper = helper
    this.literal = literal
  }
}

function say(value: unknown, name: string, literal: number): Words | undefined {
  if (value === undefined || value instanceof Words) return value
  throw new UnmarkedText(name, literal)
}

/** Renders a template to marked text; undefined after an error. */
export function render(set: TemplateSet, name: string, view: View, session: Session): Outcome<string | undefined> {
  const template = set.compiled.get(name)
  if (template === undefined)
    return { value: undefined, diagnostics: [diagnose('template/missing', undefined, `${name}.hbs`, set.language)] }
  const desk: HelperDesk = { session, calendar: calendarOf(set.language) }
  try {
    return { value: template(view, { data: { desk } }), diagnostics: [] }
  } catch (error) {
    if (error instanceof UnmarkedText) return { value: undefined, diagnostics: [unmarked(set, error)] }
    throw error
  }
}

function unmarked(set: TemplateSet, { helper, literal }: UnmarkedText): Diagnostic {
  const at = set.literals[literal]
  const source = set.files.find(({ file }) => file === at?.file)?.source ?? ''
  return diagnose('template/unmarked', at && placeAt(at.file, source, at.start, helper.length), helper)
}
