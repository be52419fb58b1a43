import { codes } from '../report/catalogue/index.js'
import type { UiLanguage } from '../report/diagnostic.js'
import type { Command, Flag } from './command.js'
import type { Shell } from './completion.js'

/** A command as a shell sees it. */
interface Word {
  readonly name: string
  readonly summary: string
  /** The only words its argument can be, where there are only a few. */
  readonly choices: readonly string[]
  readonly options: readonly Option[]
}

interface Option {
  readonly name: string
  readonly summary: string
  readonly takesValue: boolean
  readonly values: readonly string[]
}

/** A shell's completion of our command line, made from the commands themselves. */
export function completionScript(
  shell: Shell,
  commands: readonly Command<object>[],
  common: readonly Flag[],
  language: UiLanguage
): string {
  const words = commands.map(command => wordOf(command, common, language))
  return scripts[shell](words)
}

const scripts: Readonly<Record<Shell, (words: readonly Word[]) => string>> = { bash, zsh, fish }

/** What the arguments of some commands can be; all others are files, or free. */
const choicesOf: Readonly<Record<string, readonly string[]>> = {
  completion: ['bash', 'zsh', 'fish'],
  explain: codes(),
  schema: ['article', 'show', 'lexicon', 'episode', 'review']
}

function wordOf({ name, summary, flags }: Command<object>, common: readonly Flag[], language: UiLanguage): Word {
  const command = name.split(' ')[0] ?? name
  return {
    name: command,
    summary: summary[language],
    choices: choicesOf[command] ?? [],
    options: [...flags, ...common].map(({ flags: spelled, values = [], summary: said }) => ({
      name: spelled.split(' ')[0] ?? spelled,
      summary: said[language],
      takesValue: /[<[]/.test(spelled),
      values
    }))
  }
}

/** `it's` → `'it'\''s'`: in single quotes a shell changes nothing. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function bash(words: readonly Word[]): string {
  const cases = words.map(({ name, options, choices }) => {
    const valued = options.filter(({ values }) => values.length > 0)
    const inner = valued.map(it => `      ${it.name}) values=${quoted(it.values.join(' '))} ;;`)
    return [
      `    ${name})`,
      `      options=${quoted(options.map(it => it.name).join(' '))}`,
      `      choices=${quoted(choices.join(' '))}`,
      ...(inner.length > 0 ? ['      case $previous in', ...inner.map(line => `  ${line}`), '      esac'] : []),
      '      ;;'
    ].join('\n')
  })
  return `# bash completion for sendeklar: source <(sendeklar completion bash)
_sendeklar() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' word options='' choices='' values=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${words.map(({ name }) => name).join('|')}) command=$word; break ;;
    esac
  done
  case $command in
    '') options='--help --version'; choices=${quoted(words.map(({ name }) => name).join(' '))} ;;
${cases.join('\n')}
  esac
  if [[ -n $values ]]; then COMPREPLY=($(compgen -W "$values" -- "$current"))
  elif [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options --help" -- "$current"))
  elif [[ -n $choices ]]; then COMPREPLY=($(compgen -W "$choices" -- "$current"))
  else COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _sendeklar sendeklar
`
}

/** zsh reads \`[…]\` as the description of an option and \`:\` as a separator. */
function zshText(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&')
}

function zsh(words: readonly Word[]): string {
  const option = ({ name, summary, takesValue, values }: Option) => {
    const value = takesValue
      ? `:${name.replace('--', '')}:${values.length > 0 ? `(${values.join(' ')})` : '_files'}`
      : ''
    return quoted(`${name}[${zshText(summary)}]${value}`)
  }
  const cases = words.map(({ name, options, choices }) => {
    const rest = choices.length > 0 ? `'*:${name}:(${choices.join(' ')})'` : "'*:file:_files'"
    return `    ${name}) _arguments ${options.map(option).join(' ')} ${rest} ;;`
  })
  return `#compdef sendeklar
# zsh completion for sendeklar: sendeklar completion zsh > "\${fpath[1]}/_sendeklar"
_sendeklar() {
  local -a commands
  commands=(${words.map(({ name, summary }) => quoted(`${name}:${zshText(summary)}`)).join(' ')})
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _sendeklar "$@"; else compdef _sendeklar sendeklar; fi
`
}

/** In single quotes fish minds the quote and the backslash. */
function fishText(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

function fish(words: readonly Word[]): string {
  const line = (when: string, rest: string) => `complete -c sendeklar -n ${fishText(when)} ${rest}`
  const lines = words.flatMap(({ name, summary, options, choices }) => {
    const here = `__fish_seen_subcommand_from ${name}`
    return [
      line('__fish_use_subcommand', `-f -a ${name} -d ${fishText(summary)}`),
      ...(choices.length > 0 ? [line(here, `-f -a ${fishText(choices.join(' '))}`)] : []),
      ...options.map(({ name: option, summary: said, takesValue, values }) => {
        const value = values.length > 0 ? ` -x -a ${fishText(values.join(' '))}` : takesValue ? ' -r' : ''
        return line(here, `-l ${option.replace('--', '')}${value} -d ${fishText(said)}`)
      })
    ]
  })
  return `# fish completion for sendeklar: sendeklar completion fish | source\n${lines.join('\n')}\n`
}
