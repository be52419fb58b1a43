import type { EditAction, LexiconAction, TemplateAction } from '../protocol.js'
import { emptyLexicon, entriesIn, sameEntry, writeEntry } from './lexicon-edit.js'
import { type Newsroom, openEntry } from './newsroom.js'
import { conflict, done, notUnderstood, notWritable, type Result, unknown } from './result.js'
import { editScalar, shownValue } from './scalar-edit.js'
import { changeFile } from './write-file.js'
import { scalarsOf, treeOf } from './yaml-tree.js'

/** Changes words of an article where they stand in its file. */
export async function edit(room: Newsroom, action: EditAction): Promise<Result<string>> {
  const entry = openEntry(room, action.episode)
  if (entry === undefined || !entry.state.files.some(({ file }) => file === action.file)) return unknown
  const base = room.values.get(action.base)
  const { file, path } = action
  const what = { de: `Text geändert (${file})`, en: `text changed (${file})` }
  return changeFile(room, file, what, raw => {
    const root = raw && treeOf(file, raw.source)
    const node = root && scalarsOf(root, raw.source).get(path)?.node
    const now = node && shownValue(node.value)
    if (raw === undefined || now === undefined) return conflict('review/conflict', file, mineOf(action, base), null, '')
    const hash = room.world.hash(now)
    const range = hash === action.base ? action : base === undefined ? undefined : rebased(action, base, now)
    if (range === undefined) return conflict('review/conflict', file, mineOf(action, base), now, hash)
    if (range.start > range.end || range.end > now.length) return notUnderstood
    const changed = editScalar(file, raw.source, { path, start: range.start, end: range.end, text: action.text })
    return changed === undefined ? notWritable(file) : done(changed)
  })
}

/** The whole value as the person meant it. */
function mineOf({ start, end, text }: EditAction, base: string | undefined): string {
  return base === undefined ? text : base.slice(0, start) + text + base.slice(end)
}

/** Where the stretch stands after others have changed the value before or behind it; undefined where they changed it itself. */
export function rebased(
  { start, end }: Pick<EditAction, 'start' | 'end'>,
  base: string,
  now: string
): { readonly start: number; readonly end: number } | undefined {
  const least = Math.min(base.length, now.length)
  let head = 0
  while (head < least && base[head] === now[head]) head++
  if (end < head) return { start, end }
  let tail = 0
  while (tail < least - head && base.at(-1 - tail) === now.at(-1 - tail)) tail++
  const shift = now.length - base.length
  return start > base.length - tail ? { start: start + shift, end: end + shift } : undefined
}

/** The file that holds the show's pronunciations of a language. */
export function lexiconFile({ live }: Newsroom, language: string): string {
  const other = `content/lexicon.${language}.yml`
  return live.show().sources.has(other) ? other : `content/lexicon.${language}.yaml`
}

/** Writes an entry into the show's lexicon. */
export async function writeReading(room: Newsroom, { language, entry, was }: LexiconAction): Promise<Result<string>> {
  const file = lexiconFile(room, language)
  if (entry.term.trim() === '') return notUnderstood
  const what = { de: `Aussprache von „${entry.term}“`, en: `pronunciation of "${entry.term}"` }
  return changeFile(room, file, what, raw => {
    const source = raw?.source ?? emptyLexicon
    const entries = entriesIn(file, source)
    if (entries === undefined) return notWritable(file)
    const now = entries.find(({ term }) => term === entry.term) ?? null
    const said = (it: unknown) => (it === null ? null : JSON.stringify(it))
    if (!sameEntry(now, was)) {
      const theirs = said(now)
      return conflict(
        'review/conflict',
        file,
        said(entry) ?? '',
        theirs,
        theirs === null ? '' : room.world.hash(theirs)
      )
    }
    const changed = writeEntry(file, source, entry)
    return changed === undefined ? notWritable(file) : done(changed)
  })
}

/** Has an episode worded by another template. */
export async function chooseTemplate(room: Newsroom, { episode, name }: TemplateAction): Promise<Result<string>> {
  const entry = openEntry(room, episode)
  if (!entry?.state.template.names.includes(name)) return unknown
  const { file } = entry.state
  const what = { de: `Vorlage „${name}“`, en: `template "${name}"` }
  return changeFile(room, file, what, raw => {
    const changed = raw && withTemplate(file, raw.source, name)
    return changed === undefined ? notWritable(file) : done(changed)
  })
}

/** The source with the template named below its language; the usual one is not named at all. */
function withTemplate(file: string, source: string, name: string): string | undefined {
  const root = treeOf(file, source)
  if (root === undefined || source.charAt(root.start) === '{') return undefined
  const named = root.entries.find(({ key }) => key.value === 'template')
  const isUsual = name === 'episode'
  if (named?.value.type === 'text' && !isUsual)
    return editScalar(file, source, { path: 'template', start: 0, end: named.value.value.length, text: name })
  const language = root.entries.find(({ key }) => key.value === 'language')
  const at = source.indexOf('\n', (named ?? language)?.value.end ?? 0)
  if (at === -1 || language === undefined) return undefined
  const start = named === undefined ? at : source.lastIndexOf('\n', named.key.start)
  const changed = source.slice(0, start) + (isUsual ? '' : `\ntemplate: ${name}`) + source.slice(at)
  return onlyTemplateDiffers(file, source, changed) ? changed : undefined
}

function onlyTemplateDiffers(file: string, before: string, after: string): boolean {
  const others = (source: string) => {
    const root = treeOf(file, source)
    if (root === undefined) return undefined
    const scalars = Array.from(scalarsOf(root, source), ([path, { node }]) => [path, node.value])
    return JSON.stringify(scalars.filter(([path]) => path !== 'template'))
  }
  return others(after) !== undefined && others(before) === others(after)
}
