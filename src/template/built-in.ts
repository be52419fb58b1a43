import type { CompiledTemplates } from './templates.js'

/**
 * The package's own templates by language, checked and compiled when the package is built: `build.mjs` puts them here.
 * Run from source there are none, and the templates are read and compiled from `templates/`.
 */
export const builtIn: Readonly<Record<string, CompiledTemplates>> = {}
