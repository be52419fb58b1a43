import { Command as Commander, CommanderError } from 'commander'
import type { Command, CommonOptions, ExitCode, Flag } from './command/command.js'
import { commands } from './command/index.js'
import { badValues, commonFlags, optionOf, optionsAtFirstSight, readOptions } from './command/options.js'
import { reporter } from './command/report.js'
import { caught, runCommand } from './command/run.js'
import { helpWords, type Misreading, tooMany, usageDiagnostic } from './command/usage.js'
import { nodeWorld } from './world/node.js'
import { threadWord } from './world/thread.js'
import { version } from './world/version.js'
import type { World } from './world/world.js'

/** The program: reads the words of the command line in Node's world and leaves the exit code behind. */
export async function main(): Promise<void> {
  const words = process.argv.slice(2)
  if (words[0] === threadWord && (await serveThread(words[1]))) return
  process.exitCode = await commandLine(words, nodeWorld())
}

/** In a thread of ours there is no command line, only a job. */
async function serveThread(job = ''): Promise<boolean> {
  const [{ serve }, { jobs }] = await Promise.all([import('./world/threads.js'), import('./command/speaking/jobs.js')])
  return serve(Object.hasOwn(jobs, job) ? jobs[job] : undefined)
}

/** One command line on its way. */
interface Line {
  readonly world: World
  /** What is plain before everything is read; enough to speak to the person. */
  readonly options: CommonOptions
  /** The command that is being read, when it is known. */
  command?: Command<object>
  exitCode: ExitCode
}

/** Runs what the words of a command line ask for. */
export async function commandLine(words: readonly string[], world: World): Promise<ExitCode> {
  const { terminal, environment } = world
  const seen = words.includes('--no-color') ? { ...world, terminal: { ...terminal, colour: false } } : world
  const line: Line = { world: seen, options: optionsAtFirstSight(words, environment), exitCode: 0 }
  try {
    await programOf(words, line).parseAsync(words, { from: 'user' })
    return line.exitCode
  } catch (problem) {
    if (!(problem instanceof CommanderError)) return caught(problem, line.options, line.world)
    if (problem.exitCode === 0) return 0
    reporter(line.options, line.world).report([usageDiagnostic(misreading(problem, line))])
    return 2
  }
}

function programOf(words: readonly string[], line: Line): Commander {
  const program = withHelp(new Commander('sendeklar'), line)
    .exitOverride()
    .showSuggestionAfterError(false)
    .hook('preSubcommand', (_, sub) => {
      Object.assign(line, { command: commands.find(({ name }) => wordOf(name) === sub.name()) })
    })
  addFlags(program, commonFlags, line)
  for (const command of commandsFor(words)) addCommand(program, command, line)
  return program
}

/** All commands for those who ask for help or mistype one; else only what is named, as laying one out takes its time. */
function commandsFor(words: readonly string[]): readonly Command<object>[] {
  const named = commands.filter(({ name }) => words.includes(wordOf(name)))
  const wantsHelp = words.some(word => word === 'help' || word === '--help' || word === '-h')
  return named.length === 0 || wantsHelp ? commands : named
}

/** Commander's help in the person's language, and its own error messages silent: ours say the same better. */
function withHelp(program: Commander, { options, world }: Line): Commander {
  const { summary, titles, showHelp, helpOfCommand, version: showVersion } = helpWords(options.ui)
  const { out, talk } = world.terminal
  return program
    .description(summary)
    .configureOutput({ writeOut: out, writeErr: talk, outputError: () => {} })
    .configureHelp({ showGlobalOptions: true, styleTitle: title => titles[title] ?? title })
    .helpOption('-h, --help', showHelp)
    .helpCommand('help [command]', helpOfCommand)
    .option('-V, --version', showVersion)
    .on('option:version', () => {
      out(`${version(world)}\n`)
      throw new CommanderError(0, 'commander.version', '')
    })
}

function addCommand(program: Commander, command: Command<object>, line: Line): void {
  const sub = program.command(command.name).description(command.summary[line.options.ui]).allowExcessArguments()
  addFlags(sub, command.flags, line)
  sub.action(async () => {
    line.exitCode = await act(sub, command, line)
  })
}

function addFlags(program: Commander, flags: readonly Flag[], { options }: Line): void {
  for (const { flags: spelled, summary, values } of flags)
    program.option(spelled, `${summary[options.ui]}${values ? ` (${values.join(', ')})` : ''}`)
}

/** Runs a command with all that was typed for it, or tells what does not fit. */
async function act(sub: Commander, command: Command<object>, { world }: Line): Promise<ExitCode> {
  const typed = sub.optsWithGlobals()
  const options = readOptions(typed, world.environment)
  const places = sub.registeredArguments
  const excess = places.at(-1)?.variadic ? [] : sub.args.slice(places.length)
  const wrong = [
    ...badValues([...commonFlags, ...command.flags], typed),
    ...excess.slice(0, 1).map(word => tooMany(word, sub.name()))
  ]
  if (wrong.length > 0) {
    reporter(options, world).report(wrong)
    return 2
  }
  const words = Object.fromEntries(places.map((place, index) => [place.name(), sub.processedArgs[index]]))
  return runCommand(command, { ...typed, ...options, ...words }, world)
}

function misreading({ code, message }: CommanderError, { command }: Line): Misreading {
  const flags = [...commonFlags, ...(command?.flags ?? [])].map(({ flags: spelled }) => optionOf(spelled))
  return {
    code,
    message,
    command: wordOf(command?.name ?? ''),
    commands: commands.map(({ name }) => wordOf(name)),
    options: [...flags, '--help', '--version']
  }
}

/** `build [articles...]` → `build`. */
function wordOf(name: string): string {
  return name.split(' ')[0] ?? name
}
