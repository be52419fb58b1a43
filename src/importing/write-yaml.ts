import { writtenDate } from '../article/slug.js'
import type { Draft, DraftLink } from './draft.js'
import type { Passage } from './manuscript.js'
import { spellPassage } from './spell.js'

/** The file of an article, as a person would write it: texts as they are, quotes only where they are needed. */
export function writeYaml(draft: Draft): string {
  const { title, date, language, summary, lead, sections, sources, original, episode, further } = draft
  const lines = [
    '# yaml-language-server: $schema=../../.schema/article.schema.json',
    `title: ${scalar(title)}`,
    `date: ${writtenDate(date)}`,
    `language: ${language}`,
    ...when(summary, () => ['summary:', ...summary.map(item => `  - ${scalar(item)}`)]),
    ...when(lead, () => ['lead: |', ...body(lead, '  ')]),
    ...when(sections, () => [
      'sections:',
      ...sections.flatMap(({ heading, passages }) => [
        `  - heading: ${scalar(heading)}`,
        '    body: |',
        ...body(passages, '      ')
      ])
    ]),
    ...when(sources, () => ['sources:', ...sources.flatMap(it => fields('  - ', 'title', it))]),
    ...links(original, episode, further)
  ]
  return `${lines.join('\n')}\n`
}

function when(list: readonly unknown[], lines: () => readonly string[]): readonly string[] {
  return list.length === 0 ? [] : lines()
}

function links(
  original: DraftLink | undefined,
  episode: DraftLink | undefined,
  further: readonly DraftLink[]
): readonly string[] {
  if (!original && !episode && further.length === 0) return []
  return [
    'links:',
    ...(original ? ['  original:', ...fields('    ', 'text', original)] : []),
    ...(episode ? ['  episode:', ...fields('    ', 'text', episode)] : []),
    ...when(further, () => ['  further:', ...further.flatMap(it => fields('    - ', 'text', it))])
  ]
}

/** The words under `name` and the address below them; `start` is what stands before the first line. */
function fields(start: string, name: string, { text, url }: DraftLink): readonly string[] {
  const first = `${start}${name}: ${scalar(text)}`
  return url === undefined ? [first] : [first, `${' '.repeat(start.length)}url: ${scalar(url)}`]
}

/** Paragraphs and lists below a `|`, with an empty line between them. */
function body(passages: readonly Passage[], indent: string): readonly string[] {
  return passages.flatMap((passage, i) => {
    const lines = spellPassage(passage, passages[i - 1]?.type === 'list').split('\n')
    return [...(i === 0 ? [] : ['']), ...lines.map(line => indent + line)]
  })
}

/** A text on one line: as it is where YAML takes it for nothing else, in double quotes elsewhere. */
function scalar(text: string): string {
  return mayStandPlain(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** A text that begins with a letter or quotation mark and is no word, number or date that YAML has a meaning for. */
function mayStandPlain(text: string): boolean {
  if (!/^[\p{L}„“‚»«§€(]/u.test(text) || /: |:$| #|[\t"\\]/.test(text)) return false
  return !/^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i.test(text)
}
