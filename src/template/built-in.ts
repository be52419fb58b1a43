import type { CompiledTemplates } from './templates.js'

/** The package's own templates of a language. */
export interface BuiltInTemplates {
  /** SHA-256 of their sources, as `templatesDigest` writes them. */
  readonly hash: string
  /** Makes them ready; what no episode asks for is never even parsed. */
  readonly load: () => CompiledTemplates
}

/**
 * The package's own templates by language, checked and compiled when the package is built: `build.mjs` puts them here.
 * Run from source there are none, and the templates are read and compiled from `templates/`.
 */
export const builtIn: Readonly<Record<string, BuiltInTemplates>> = {}
