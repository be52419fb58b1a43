import { build } from './build.js'
import { cache } from './cache.js'
import { check } from './check.js'
import type { Command } from './command.js'
import { completion } from './completion.js'
import { convert } from './convert.js'
import { doctor } from './doctor.js'
import { explain } from './explain.js'
import { feed } from './feed.js'
import { importCommand } from './import.js'
import { init } from './init.js'
import { lexicon } from './lexicon.js'
import { normalize } from './normalize.js'
import { plan } from './plan.js'
import { publish } from './publish.js'
import { review } from './review.js'
import { schema } from './schema.js'
import { speak } from './speak.js'
import { voices } from './voices.js'

/** Every command, in the order `--help` shows them. */
export const commands: readonly Command<object>[] = [
  init,
  importCommand,
  build,
  speak,
  review,
  plan,
  feed,
  publish,
  voices,
  cache,
  check,
  convert,
  normalize,
  lexicon,
  doctor,
  explain,
  schema,
  completion
]
