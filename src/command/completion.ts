import type { Command } from './command.js'
import { badValue } from './options.js'
import { reporter } from './report.js'

/** The shells whose completion we write. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

export const completion: Command<{ readonly shell: string }> = {
  name: 'completion <shell>',
  summary: {
    de: 'Ausgeben, was bash, zsh oder fish braucht, um Befehle und Optionen zu vervollständigen.',
    en: 'Print what bash, zsh or fish needs to complete commands and options.'
  },
  flags: [],
  async run(options, world) {
    const shell = shells.find(it => it === options.shell)
    if (shell === undefined) {
      reporter(options, world).report([badValue('<shell>', options.shell, shells)])
      return 2
    }
    const [{ completionScript }, { commands }, { commonFlags }] = await Promise.all([
      import('./completion-scripts.js'),
      import('./index.js'),
      import('./options.js')
    ])
    world.terminal.out(completionScript(shell, commands, commonFlags, options.ui))
    return 0
  }
}
