import type {
  Article,
  Block,
  CalendarDate,
  Disclosure,
  LinkText,
  Phrase,
  RichText,
  Source
} from '../article/article.js'
import type { Episode, Turn } from '../article/episode.js'
import type { Show } from '../article/show.js'
import type { WrittenText } from '../report/written.js'
import { markValue } from '../script/marks.js'
import { addOrigin, Day, type Session, Words, wordsFrom } from './words.js'

/** A value templates can reach; its shape is told by `shape.ts`. Absent things are absent, never empty. */
export type ViewValue =
  | Words
  | Day
  | boolean
  | number
  | undefined
  | readonly ViewValue[]
  | { readonly [field: string]: ViewValue }

export type View = { readonly [field: string]: ViewValue }

/** What view building needs: the session that collects origins and the number of each text. */
interface Desk {
  readonly session: Session
  readonly numbers: ReadonlyMap<WrittenText, number>
}

/** The view of an episode for `episode.hbs`; `texts` is the episode's list of texts that origins refer to by index. */
export function episodeView(session: Session, show: Show, episode: Episode, texts: readonly WrittenText[]): View {
  const desk: Desk = { session, numbers: new Map(texts.map((text, number) => [text, number])) }
  const articles = episode.turns.map(turn => articleView(desk, turn))
  const only = articles.length === 1 ? articles[0] : undefined
  return {
    title: written(desk, episode.title),
    date: dayOf(desk, episode.date, episode.title),
    show: { title: written(desk, show.title), url: given(desk, show.url, show.title, 'url') },
    hosts: present(
      show.hosts.map(host => ({ role: given(desk, host.role, host.name, 'role'), name: written(desk, host.name) }))
    ),
    disclosure: disclosureView(desk, episode.disclosure ?? show.disclosure, show.title),
    article: only,
    articles,
    several: articles.length > 1,
    opening: blocksView(desk, episode.opening),
    closing: blocksView(desk, episode.closing)
  }
}

function articleView(desk: Desk, { article, teaser, transition }: Turn): View {
  return {
    title: written(desk, article.title),
    date: dayOf(desk, article.date, article.title),
    teaser: teaser && written(desk, teaser),
    transition: transition && written(desk, transition),
    summary: present(article.summary.map(text => written(desk, text))),
    lead: blocksView(desk, article.lead),
    sections: present(article.sections.map(section => sectionView(desk, section))),
    sources: present(article.sources.map(source => sourceView(desk, source))),
    links: linksView(desk, article)
  }
}

function sectionView(desk: Desk, section: Article['sections'][number]): View {
  return { heading: written(desk, section.heading), blocks: blocksView(desk, section.blocks) }
}

function sourceView(desk: Desk, source: Source): View {
  return { title: written(desk, source.title), url: given(desk, source.url, source.title, 'url') }
}

function linksView(desk: Desk, { links }: Article): View {
  const link = (it: LinkText | undefined): View | undefined =>
    it && { text: written(desk, it.text), url: given(desk, it.url, it.text, 'url') }
  return { original: link(links.original), episode: link(links.episode), further: present(links.further.map(link)) }
}

function disclosureView(desk: Desk, it: Disclosure | undefined, near: WrittenText): View | undefined {
  return (
    it && {
      syntheticVoice: it.voice === 'synthetic',
      clonedVoice: it.voice === 'cloned',
      humanVoice: it.voice === 'human',
      humanText: it.text === 'human',
      assistedText: it.text === 'ai-assisted',
      generatedText: it.text === 'ai',
      reviewedBy: given(desk, it.reviewedBy, near, 'reviewedBy'),
      reviewedAt: reviewDay(desk, it.reviewedAt, near)
    }
  )
}

/** The day of a review; its hour is for the manifest, not for listeners. `2026-02-16T05:40:00+01:00` → 16 February. */
function reviewDay(desk: Desk, at: string | undefined, near: WrittenText): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(at ?? '') ?? []
  return day === undefined
    ? undefined
    : dayOf(desk, { year: Number(year), month: Number(month), day: Number(day) }, near)
}

function blocksView(desk: Desk, blocks: readonly Block[]): ViewValue {
  return present(
    blocks.map((block, i) =>
      block.type === 'paragraph'
        ? { paragraph: richWords(desk, block.content) }
        : {
            items: block.items.map(item => richWords(desk, item)),
            ordered: block.ordered,
            introduced: announces(blocks[i - 1])
          }
    )
  )
}

/** Whether what stands before a list leads up to it: "Drei Dinge helfen:". */
function announces(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.content.text.value.trimEnd().endsWith(':')
}

/** An empty list is absent, so that `{{#if}}` means what it says. */
function present(values: readonly ViewValue[]): ViewValue {
  return values.length === 0 ? undefined : values
}

function written(desk: Desk, text: WrittenText): Words | undefined {
  if (text.value === '') return undefined
  return wordsFrom(desk.session, text.value, { from: 'article', text: numberOf(desk, text), start: 0 })
}

/** A setting that is printed but has no text of its own with positions, such as an address. */
function given(desk: Desk, value: string | undefined, near: WrittenText, name: string): Words | undefined {
  if (value === undefined || value === '') return undefined
  const origin = { from: 'article', text: numberOf(desk, near), start: 0 } as const
  return wordsFrom(desk.session, value, { from: 'computed', by: name, of: [origin] })
}

function dayOf(desk: Desk, date: CalendarDate, near: WrittenText): Day {
  return new Day(date, addOrigin(desk.session, { from: 'article', text: numberOf(desk, near), start: 0 }))
}

function richWords(desk: Desk, { text, phrases }: RichText): Words | undefined {
  if (text.value === '') return undefined
  const number = numberOf(desk, text)
  const whole = addOrigin(desk.session, { from: 'article', text: number, start: 0 })
  const markup = phrases.map(phrase => phraseMarkup(desk, text, number, phrase)).join('')
  return new Words(text.value, markup, whole)
}

function phraseMarkup(desk: Desk, text: WrittenText, number: number, phrase: Phrase): string {
  if (phrase.type === 'words') {
    const origin = addOrigin(desk.session, { from: 'article', text: number, start: phrase.start })
    return markValue(text.value.slice(phrase.start, phrase.end), origin)
  }
  const inner = phrase.children.map(child => phraseMarkup(desk, text, number, child)).join('')
  if (phrase.type === 'emphasis') return `<emphasis level="${phrase.level}">${inner}</emphasis>`
  const target = addOrigin(desk.session, { from: 'computed', by: 'link', of: [] })
  return `<a to="${markValue(phrase.to, target)}">${inner}</a>`
}

function numberOf(desk: Desk, text: WrittenText): number {
  const number = desk.numbers.get(text)
  if (number === undefined) throw new Error(`${text.file} ${text.path} is not in the episode's list of texts`)
  return number
}
