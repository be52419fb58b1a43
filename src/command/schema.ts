import type { Command } from './command.js'
import { badValue } from './options.js'
import { reporter } from './report.js'

export const schema: Command<{ readonly kind: string }> = {
  name: 'schema <kind>',
  summary: {
    de: 'Das JSON-Schema einer Dateiart für den Editor ausgeben: article, show, lexicon, episode oder review.',
    en: 'Print the JSON Schema of a kind of file for editors: article, show, lexicon, episode or review.'
  },
  flags: [],
  async run(options, world) {
    const { isKind, jsonSchema, kinds } = await import('../article/schema.js')
    const { kind } = options
    if (!isKind(kind)) {
      reporter(options, world).report([badValue('<kind>', kind, kinds)])
      return 2
    }
    world.terminal.out(`${JSON.stringify(jsonSchema(kind), null, 2)}\n`)
    return 0
  }
}
