/**
 * The shape of what templates can reach, as data: the static check resolves every path of every template against it,
 * so that a slip of the pen is found before anything is rendered. `view.ts` builds values of exactly this shape.
 */
export type Shape =
  /** Words to print. */
  | { readonly kind: 'words' }
  /** Words with emphasis and links in them; they can not stand in an attribute. */
  | { readonly kind: 'rich' }
  /** A day, for `fullDate`, `weekday`, `shortDate`. */
  | { readonly kind: 'day' }
  /** Something to ask with `{{#if}}`. */
  | { readonly kind: 'flag' }
  /** A position or a number to count with; printed through a helper. */
  | { readonly kind: 'number' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Shape>> }

const words: Shape = { kind: 'words' }
const rich: Shape = { kind: 'rich' }
const flag: Shape = { kind: 'flag' }
const day: Shape = { kind: 'day' }
const list = (of: Shape): Shape => ({ kind: 'list', of })
const fields = (of: Readonly<Record<string, Shape>>): Shape => ({ kind: 'fields', fields: of })

/** `introduced`: the paragraph before a list ends with a colon and announces it. */
const block = fields({ paragraph: rich, items: list(rich), ordered: flag, introduced: flag })
const link = fields({ text: words, url: words })
const disclosure = fields({
  syntheticVoice: flag,
  clonedVoice: flag,
  humanVoice: flag,
  humanText: flag,
  assistedText: flag,
  generatedText: flag,
  reviewedBy: words,
  reviewedAt: day
})

const article = fields({
  title: words,
  date: day,
  teaser: words,
  transition: words,
  summary: list(words),
  lead: list(block),
  sections: list(fields({ heading: words, blocks: list(block) })),
  sources: list(fields({ title: words, url: words })),
  links: fields({ original: link, episode: link, further: list(link) })
})

const episodeFields = {
  title: words,
  date: day,
  show: fields({ title: words, url: words }),
  hosts: list(fields({ role: words, name: words })),
  disclosure,
  /** The only article's fields stand at hand as `article`; episodes of several have `articles` alone. */
  article,
  articles: list(article),
  several: flag,
  opening: list(block),
  closing: list(block)
}

/** What `episode.hbs` sees. */
export const episodeShape: Shape = fields(episodeFields)

/** What `frames/*.hbs` see: the episode and what was measured and collected from its script. */
export const frameShape: Shape = fields({
  ...episodeFields,
  duration: words,
  target: words,
  aboveTarget: flag,
  wordCount: words,
  chapters: list(fields({ title: words, time: words })),
  addresses: list(fields({ text: words, url: words }))
})
