import { talk } from '../report/catalogue/talk.js'
import type { UiLanguage } from '../report/diagnostic.js'
import { visible } from '../report/visible.js'
import { pathFrom } from '../world/path.js'
import { troubleDiagnostic } from '../world/trouble.js'
import { version } from '../world/version.js'
import { Trouble, type World } from '../world/world.js'
import type { Command, CommonOptions, ExitCode } from './command.js'
import { reporter } from './report.js'

/** Runs a command; what the environment refused ends in 3, a mistake of ours in 70 with a short report. */
export async function runCommand<Own>(
  command: Command<Own>,
  options: CommonOptions & Own,
  world: World
): Promise<ExitCode> {
  try {
    mend(command, options, world)
    return await command.run(options, world)
  } catch (problem) {
    return caught(problem, options, world)
  }
}

/** Ends what a killed build left half done. Who writes nothing can do without: "explain disk/denied" above all. */
function mend(
  { writesOutput }: Pick<Command<unknown>, 'writesOutput'>,
  { root, out }: CommonOptions,
  world: World
): void {
  try {
    world.recover(pathFrom(root, out))
  } catch (problem) {
    if (writesOutput || !(problem instanceof Trouble)) throw problem
  }
}

/** What to do with something thrown: say it in a way that helps, and choose the exit code. */
export function caught(problem: unknown, options: CommonOptions, world: World): ExitCode {
  if (problem instanceof Trouble) {
    reporter(options, world).report([troubleDiagnostic(problem)])
    return 3
  }
  world.terminal.talk(crashReport(problem, options.ui, world))
  return 70
}

const framesShown = 6
const lettersShown = 300

/** A few lines for a bug report: no folder of this machine, no value that is likely a secret. */
function crashReport(problem: unknown, language: UiLanguage, world: World): string {
  const { name, message, stack = '' } = problem instanceof Error ? problem : new Error(String(problem))
  const frames = stack.split('\n').filter(line => /^\s+at /.test(line))
  const lines = [
    talk[language].crashed,
    `  sendeklar ${version(world)}`,
    `  ${visible(`${name}: ${withoutSecrets(message, world.environment)}`.slice(0, lettersShown))}`,
    ...frames.slice(0, framesShown).map(line => `    ${visible(withoutFolders(line.trim()))}`)
  ]
  return `${lines.join('\n')}\n`
}

/** `at build (/home/anna/show/build.js:3:7)` → `at build (build.js:3:7)`. */
function withoutFolders(line: string): string {
  const slash = Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\'))
  const before = line.indexOf('(')
  const start = before === -1 ? 'at '.length : before + 1
  return slash < start ? line : line.slice(0, start) + line.slice(slash + 1)
}

const secretName = /key|token|secret|passw|credential/i

function withoutSecrets(text: string, environment: World['environment']): string {
  const secrets = Object.entries(environment).filter(
    ([name, value]) => secretName.test(name) && (value ?? '').length > 5
  )
  return secrets.reduce((rest, [name, value]) => rest.replaceAll(value ?? '', `<${name}>`), text)
}
