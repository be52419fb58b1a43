import { build } from './build.js'
import { cache } from './cache.js'
import { check } from './check.js'
import type { Command } from './command.js'
import { convert } from './convert.js'
import { explain } from './explain.js'
import { init } from './init.js'
import { lexicon } from './lexicon.js'
import { normalize } from './normalize.js'
import { plan } from './plan.js'
import { schema } from './schema.js'
import { speak } from './speak.js'
import { voices } from './voices.js'

/** Every command, in the order `--help` shows them. */
export const commands: readonly Command<object>[] = [
  init,
  build,
  speak,
  plan,
  voices,
  cache,
  check,
  convert,
  normalize,
  lexicon,
  explain,
  schema
]
