import { build } from './build.js'
import { check } from './check.js'
import type { Command } from './command.js'
import { convert } from './convert.js'
import { explain } from './explain.js'
import { init } from './init.js'
import { lexicon } from './lexicon.js'
import { normalize } from './normalize.js'
import { schema } from './schema.js'

/** Every command, in the order `--help` shows them. */
export const commands: readonly Command<object>[] = [init, build, check, convert, normalize, lexicon, explain, schema]
