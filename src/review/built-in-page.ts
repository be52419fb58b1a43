import type { PageFiles } from './protocol.js'

/** The files of the review page; `npm run build` puts the bundled page in the place of this module. */
export const builtInPage: PageFiles = new Map()
