import { safeAddress } from '../article/address.js'
import type { CalendarDate } from '../article/article.js'
import { besideDate, dateIn } from './dates.js'
import type { DraftLink, DraftSection, Parts } from './draft.js'
import { hasWords, type Manuscript, type Passage, paragraph, plainWords, type Run, textsOf } from './manuscript.js'
import {
  isByline,
  isSourceLine,
  isSourcesHeading,
  isSummaryHeading,
  leadsToEpisode,
  leadsToOriginal,
  withoutSourceLabel
} from './patterns.js'

/** A heading and all passages up to the next one; what stands before the first heading has none. */
interface Group {
  readonly heading: string | undefined
  readonly passages: readonly Passage[]
}

/** Sorts the passages of a tidied manuscript into summary, lead, sections, sources and links; no word is lost. */
export function sortParts({ passages, standfirst, origin }: Manuscript): Parts {
  const sorting: Sorting = { summary: [], lead: [], sections: [], sources: [], links: [] }
  const groups = withBodies(groupsOf(passages.filter(hasSomething)))
  for (const [i, group] of groups.entries()) sortGroup(group, i === groups.length - 1, sorting)
  const { summary, links } = sorting
  const sources = origin ? withOrigin(sorting.sources, origin) : sorting.sources
  const isFirst = standfirst !== undefined && hasWords(standfirst) && !saysAlready(sorting, standfirst)
  const lead = isFirst ? [paragraph(standfirst), ...sorting.lead] : sorting.lead
  return { summary, lead, sections: sorting.sections, sources, ...linkFields(links) }
}

interface Sorting {
  readonly summary: string[]
  readonly lead: Passage[]
  readonly sections: DraftSection[]
  readonly sources: DraftLink[]
  readonly links: DraftLink[]
}

function hasSomething(passage: Passage): boolean {
  return textsOf(passage).some(hasWords)
}

function groupsOf(passages: readonly Passage[]): readonly Group[] {
  const groups: { heading: string | undefined; passages: Passage[] }[] = [{ heading: undefined, passages: [] }]
  for (const passage of passages) {
    if (passage.type === 'heading') groups.push({ heading: plainWords(passage.runs), passages: [] })
    else groups.at(-1)?.passages.push(passage.type === 'list' ? withoutEmptyItems(passage) : passage)
  }
  return groups
}

function withoutEmptyItems(list: Passage & { type: 'list' }): Passage {
  return { ...list, items: list.items.filter(item => hasWords(plainWords(item))) }
}

/**
 * Every section needs something to say. A heading above another heading is said together with it; one below which nothing
 * stands is a paragraph of what came before.
 */
function withBodies(groups: readonly Group[]): readonly Group[] {
  const filled: Group[] = []
  let waiting: string | undefined
  for (const { heading, passages } of groups) {
    const words = heading === undefined ? undefined : joinHeadings(waiting, heading)
    if (passages.length === 0) waiting = words ?? waiting
    else {
      filled.push({ heading: words, passages })
      waiting = undefined
    }
  }
  if (waiting === undefined) return filled
  const last = filled.pop()
  return [...filled, { heading: last?.heading, passages: [...(last?.passages ?? []), paragraph(waiting)] }]
}

function joinHeadings(above: string | undefined, heading: string): string {
  if (above === undefined) return heading
  return /[.:;!?…–—-]$/.test(above) ? `${above} ${heading}` : `${above}: ${heading}`
}

function sortGroup(group: Group, isLast: boolean, sorting: Sorting): void {
  const { heading } = group
  // What sums up at the end is a section like any other.
  const endsText =
    isLast && sorting.lead.length > 0 && (group.passages.length === 1 || group.passages[0]?.type !== 'list')
  const isAbove = sorting.sections.length === 0 && !endsText
  if (heading === undefined) sortOpening(group.passages, sorting)
  else if (isSummaryHeading(heading) && sorting.summary.length === 0 && isAbove) {
    sortSummary(group, heading, sorting)
  } else if (isSourcesHeading(heading) && group.passages.every(isShort)) {
    for (const passage of group.passages) sortSources(passage, sorting)
  } else sortSection(group.passages, passages => addSection(heading, passages, sorting), sorting)
}

function addSection(heading: string, passages: readonly Passage[], { sections }: Sorting): void {
  sections.push({ heading, passages })
}

/** What stands before the first heading is the lead; a byline near the top is for readers. */
function sortOpening(passages: readonly Passage[], sorting: Sorting): void {
  const isName = (it: Passage, index: number) => index < 4 && it.type === 'paragraph' && isByline(plainWords(it.runs))
  for (const it of passages.filter(isName)) sorting.links.push({ text: textsOf(it).join(' ') })
  const rest = passages.filter((it, index) => !isName(it, index))
  sortSection(rest, said => addAll(sorting.lead, said), sorting)
}

/** The list below "In Kürze" is the summary; what follows it before the next heading is the lead. */
function sortSummary({ passages }: Group, heading: string, sorting: Sorting): void {
  const [first, ...rest] = passages
  if (first?.type === 'list') {
    addAll(sorting.summary, textsOf(first))
    sortOpening(rest, sorting)
  } else if (
    sorting.lead.length <= 2 &&
    passages.length <= 8 &&
    passages.every(it => isShort(it) && it.type === 'paragraph')
  ) {
    addAll(sorting.summary, passages.flatMap(textsOf))
  } else sortSection(passages, said => addSection(heading, said, sorting), sorting)
}

/** One by one: a call takes no hundred thousand arguments. */
function addAll<T>(list: T[], others: readonly T[]): void {
  for (const it of others) list.push(it)
}

/** Running text, of which lines about the source or the episode at the very end are for readers. */
function sortSection(
  passages: readonly Passage[],
  say: (passages: readonly Passage[]) => void,
  sorting: Sorting
): void {
  let end = passages.length
  while (end > 0 && isForReaders(passages[end - 1])) end--
  if (end > 0) say(passages.slice(0, end))
  for (const passage of passages.slice(end)) sortSources(passage, sorting)
}

function isForReaders(passage: Passage | undefined): boolean {
  if (passage?.type !== 'paragraph') return false
  const words = plainWords(passage.runs)
  return isSourceLine(words) || leadsToOriginal(words) || (leadsToEpisode(words) && /hier|here/i.test(words))
}

/** Longer paragraphs are no source but text about one. */
function isShort(passage: Passage): boolean {
  return textsOf(passage).every(text => text.length <= 400)
}

function sortSources(passage: Passage, sorting: Sorting): void {
  const entries = passage.type === 'list' ? passage.items : [passage.runs]
  for (const runs of entries) {
    const entry = linkOf(runs)
    if (entry === undefined) continue
    if (leadsToOriginal(entry.text) || leadsToEpisode(entry.text)) sorting.links.push(entry)
    else sorting.sources.push({ ...entry, text: withoutSourceLabel(entry.text) })
  }
}

/** A line and the address in it: that of its first link, or the one that is written out. */
function linkOf(runs: readonly Run[]): DraftLink | undefined {
  const words = plainWords(runs)
  if (!hasWords(words)) return undefined
  const written = writtenAddress(words)
  const linked = runs.find(({ to }) => to !== undefined)?.to
  const url = linked ?? written?.url
  const text = written === undefined || written.url !== url ? words : written.rest
  const named = hasWords(text) ? text : hostOf(url ?? '')
  return { text: named, ...(url !== undefined && { url }) }
}

/** An address at the end of a line, and the words before it without the sign between them. */
function writtenAddress(words: string): { readonly url: string; readonly rest: string } | undefined {
  const match = /(?:^|[\s<(])(https?:\/\/[^\s<>"]+?)[>).,;]{0,3}$/iu.exec(words.slice(-2100))
  const url = match && safeAddress(match[1] ?? '')
  if (!match || !url) return undefined
  const before = words.slice(0, words.length - match[0].length)
  return {
    url,
    rest: before
      .trimEnd()
      .replace(/\s?[–—:|,;(-]$/, '')
      .trimEnd()
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

/** The first sentence of each kind has a field of its own. */
function linkFields(links: readonly DraftLink[]): Pick<Parts, 'original' | 'episode' | 'further'> {
  const original = links.find(({ text }) => leadsToOriginal(text))
  const episode = links.find(it => it !== original && leadsToEpisode(it.text))
  const further = links.filter(it => it !== original && it !== episode)
  return { ...(original && { original }), ...(episode && { episode }), further }
}

function withOrigin(
  sources: readonly DraftLink[],
  { title, url }: { title: string; url: string }
): readonly DraftLink[] {
  return sources.some(it => it.url === url) ? sources : [...sources, { text: title, url }]
}

/** Whether the beginning of the text says what the standfirst says. */
function saysAlready({ lead, sections, summary }: Sorting, standfirst: string): boolean {
  const said = [
    ...summary,
    ...lead.slice(0, 3).flatMap(textsOf),
    ...(sections[0]?.passages.slice(0, 2).flatMap(textsOf) ?? [])
  ]
  const words = lettersOf(standfirst)
  return (
    said.some(text => lettersOf(text).includes(words)) ||
    said.some(text => lettersOf(text).length > 40 && words.includes(lettersOf(text)))
  )
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Takes lines that only say when out of the beginning; of `Posted on January 9, 2026 by Kim Sample` the name stays. */
export function takeDateLine(passages: readonly Passage[]): {
  readonly date?: CalendarDate
  readonly others: readonly Passage[]
} {
  let date: CalendarDate | undefined
  const others = passages.flatMap((it, index): readonly Passage[] => {
    if (index >= 5 || it.type === 'list') return [it]
    const words = plainWords(it.runs)
    const rest = besideDate(words)
    if (rest === words || (it.type === 'heading' && rest !== '') || (rest !== '' && !isByline(rest))) return [it]
    date ??= dateIn(words)?.date
    return rest === '' ? [] : [paragraph(rest)]
  })
  return { ...(date && { date }), others }
}
