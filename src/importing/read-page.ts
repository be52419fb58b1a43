import { mostBytes } from '../article/source.js'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import { dateOfDateline } from './dates.js'
import { megabytes } from './decode.js'
import { closenessOf, closest, findArticle, headlineOf, lettersOf, sharesWords } from './find-article.js'
import { type LeftOut, type Measure, measure, measureOf, withoutFurniture } from './furniture.js'
import { type Manuscript, type Passage, plainWords, type Run, textsOf } from './manuscript.js'
import { dateBelow, factsOf, type PageFacts } from './page-facts.js'
import { isAside, isPointer, isSurePointer } from './page-phrases.js'
import { passagesOf } from './passages.js'
import { isSourceLine, isSourcesHeading } from './patterns.js'
import { takeDateLine } from './sort.js'
import { type Element, elementsOf, mostElements, parseTree, textOf } from './tree.js'

/** Finds the article of a saved page, and reads it without what stands around it. */
export function readPage(html: string, place: Place): Outcome<Manuscript | undefined> {
  const root = parseTree(html)
  if (root === undefined) return refuse(diagnose('import/too-many-parts', place, mostElements))
  const facts = factsOf(root)
  const measures = measure(root)
  const refusal = refusalOf(measureOf(measures, root), facts, place)
  if (refusal) return refuse(refusal)
  const { page, leftOut } = withoutFurniture(root, measures)
  const kept = measure(page)
  const article = findArticle(page, kept, facts.titles)
  const { letters } = measureOf(kept, article)
  if (letters > mostBytes) return refuse(diagnose('import/too-large', place, megabytes(letters), megabytes(mostBytes)))
  const base = facts.address === undefined ? {} : { base: facts.address }
  const passages = passagesOf(article, { isLeftOut: () => false, pictures: false, ...base })
  return { value: manuscriptOf(passages, facts, { whole: root, bare: page }, leftOut), diagnostics: [] }
}

function refuse(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] }
}

/** Why a page is no article before anybody looks for one. */
function refusalOf(all: Measure, facts: PageFacts, place: Place): Diagnostic | undefined {
  const { prose, letters, linked, links } = all
  if (facts.asksForPassword && prose < 200) return diagnose('import/login-page', place)
  if (links >= 10 && linked > 0.7 * letters && prose < 600) return diagnose('import/only-links', place, links)
  return undefined
}

/** A page as it is, and without what stands around its article. */
interface Page {
  readonly whole: Element
  readonly bare: Element
}

/** Title, date and text of the article; what leads to other pages is dropped. */
function manuscriptOf(all: readonly Passage[], facts: PageFacts, page: Page, leftOut: LeftOut): Manuscript {
  const passages = all.filter(it => it.type === 'list' || !isAside(plainWords(it.runs).replace(/\s+/g, ' ').trim()))
  const { title, rest } = takeTitle(passages, facts, page.whole)
  const { date, others } = takeDateLine(rest.map(tidied))
  const said = withoutPointers(others)
  const found =
    facts.date ??
    date ??
    said
      .slice(0, 4)
      .flatMap(textsOf)
      .map(dateOfDateline)
      .find(it => it !== undefined) ??
    dateBelow(headlineOf(page.whole, facts.titles), page.whole)
  const origin = originOf(facts)
  return {
    ...(title !== undefined && { title }),
    ...(found && { date: found }),
    ...(facts.language !== undefined && { language: facts.language }),
    ...(origin && { origin }),
    passages: said,
    ...leftOutWith(leftOut, others, said)
  }
}

/** What was left out of the page, and the ways to other pages that were left out of the article. */
function leftOutWith(
  { count, first }: LeftOut,
  others: readonly Passage[],
  said: readonly Passage[]
): Pick<Manuscript, 'leftOut'> {
  const kept = new Set(said)
  const dropped = others.filter(it => !kept.has(it))
  const all = count + dropped.length
  return all === 0 ? {} : { leftOut: { count: all, first: first || (dropped.flatMap(textsOf)[0] ?? '') } }
}

/** The page itself is a source of the article, when it says where it stands. */
function originOf({ address, site }: PageFacts): Manuscript['origin'] {
  if (address === undefined || !/^https?:/.test(address)) return undefined
  return { title: site ?? new URL(address).hostname.replace(/^www\./, ''), url: address }
}

/** Blanks of the page's source are no blanks of the text; patterns look at the text. */
function tidied(passage: Passage): Passage {
  const tidy = (runs: readonly Run[]) => runs.map(run => ({ ...run, text: run.text.replace(/[ \t\n\r]+/g, ' ') }))
  return passage.type === 'list'
    ? { ...passage, items: passage.items.map(tidy) }
    : { ...passage, runs: trimmed(tidy(passage.runs)) }
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  const filled = runs.filter(({ text }, i) => text !== ' ' || (i > 0 && i < runs.length - 1))
  return filled.map((run, i) => {
    const text = i === 0 ? run.text.trimStart() : run.text
    return { ...run, text: i === filled.length - 1 ? text.trimEnd() : text }
  })
}

interface Titled {
  readonly title?: string
  readonly rest: readonly Passage[]
}

/** The headline of the article and what stands below it; short lines above it are the name of a section or a date. */
function takeTitle(passages: readonly Passage[], facts: PageFacts, page: Element): Titled {
  const at = headlineAt(passages, facts)
  const headline = passages[at]
  if (headline?.type !== 'heading' || isCloserOutside(headline, facts, page))
    return withNamedTitle(passages, facts, page)
  const above = passages.slice(0, at).filter(it => textsOf(it).some(isSentence))
  return { title: withoutLabel(plainWords(headline.runs), facts.titles), rest: [...above, ...passages.slice(at + 1)] }
}

/** Whether the page has a headline apart from the article that is much more of its title. */
function isCloserOutside(heading: Passage & { type: 'heading' }, { titles }: PageFacts, page: Element): boolean {
  const outside = headlineOf(page, titles)
  return (
    outside !== undefined && closenessOf(textOf(outside), titles) > closenessOf(plainWords(heading.runs), titles) + 0.3
  )
}

/** `Title: Listening Tests` → `Listening Tests`, where the page calls itself so. */
function withoutLabel(words: string, titles: readonly string[]): string {
  const named = titles.find(title => words.length > title.length && words.trimEnd().endsWith(title))
  return named !== undefined && /^\s*\p{L}{2,20}:\s*$/u.test(words.trimEnd().slice(0, -named.length)) ? named : words
}

/** The heading that comes closest to a title of the page, else the first of the highest level; the name of the site is none. */
function headlineAt(passages: readonly Passage[], { titles, site }: PageFacts): number {
  const isName = (words: string) => site !== undefined && lettersOf(words) === lettersOf(site)
  const headings = passages.filter(
    it => it.type === 'heading' && it.level <= 2 && !(passages.length > 1 && isName(plainWords(it.runs)))
  )
  const wordsOf = (it: Passage) => textsOf(it).join(' ')
  const found = closest(headings, wordsOf, titles) ?? headings.find(it => it.type === 'heading' && it.level === 1)
  return found === undefined ? -1 : passages.indexOf(found)
}

/** A headline that stands apart from the article, else the title of the page without the name of its site. */
function withNamedTitle(passages: readonly Passage[], { titles, site }: PageFacts, page: Element): Titled {
  const headings = elementsOf(page).filter(({ name }) => name === 'h1')
  const isName = (words: string) => site !== undefined && lettersOf(words) === lettersOf(site)
  const shared = closest(headings, textOf, titles)
  const [named] = titles
  const words = shared === undefined || isName(textOf(shared)) ? undefined : textOf(shared)
  const title = words ?? (named === undefined ? headings.map(textOf)[0] : withoutSite(named, site))
  return title === undefined ? { rest: passages } : { title, rest: passages.filter((it, i) => !isTitle(it, i, title)) }
}

function isTitle(passage: Passage, index: number, title: string): boolean {
  return (
    (passage.type === 'heading' || (passage.type === 'paragraph' && index < 4)) &&
    lettersOf(plainWords(passage.runs)) === lettersOf(title)
  )
}

/** `Kanada hilft | Beispielblatt` → `Kanada hilft`. */
function withoutSite(title: string, site: string | undefined): string {
  const at = Math.max(...[' | ', ' – ', ' — ', ' - ', ' · ', ' :: '].map(sign => title.lastIndexOf(sign)))
  if (at <= 0) return title
  const behind = title.slice(at + 3)
  const isName = (site !== undefined && sharesWords(behind, site)) || (behind.length <= 30 && at >= 15)
  return isName ? title.slice(0, at).trim() : title
}

function isSentence(text: string): boolean {
  return text.length > 80 || (/[.!?]$/.test(text.trim()) && text.length > 40)
}

/** A heading and what stands below it. */
interface Part {
  readonly heading?: Passage
  readonly passages: readonly Passage[]
}

/** Drops ways to other pages: parts under such a heading, lists of links at the rims, and lines that are one link. */
function withoutPointers(passages: readonly Passage[]): readonly Passage[] {
  const parts = withoutTeasers(partsOf(passages).filter(part => !isPointerPart(part)))
  const kept = parts
    .flatMap(({ heading, passages }) => (heading ? [heading, ...passages] : passages))
    .filter(it => !isPointerLine(it))
  const first = kept.findIndex(isRunning)
  const last = kept.findLastIndex(isRunning)
  if (first === -1) return kept
  const said = kept.filter((it, i) => (i > first && i < last) || !isOnlyLinks(it) || isUnderSources(kept, i))
  // A heading at the end whose list of links is gone has nothing left to say.
  return said.length < kept.length ? said.slice(0, said.findLastIndex(({ type }) => type !== 'heading') + 1) : said
}

function partsOf(passages: readonly Passage[]): readonly Part[] {
  const parts: { heading?: Passage; passages: Passage[] }[] = [{ passages: [] }]
  for (const passage of passages) {
    if (passage.type === 'heading') parts.push({ heading: passage, passages: [] })
    else parts.at(-1)?.passages.push(passage)
  }
  return parts
}

/** Drops the teasers of other articles before the first part of the article and behind its last one. */
function withoutTeasers(parts: readonly Part[]): readonly Part[] {
  const first = parts.findIndex(it => !isTeaser(it) && it.passages.length > 0)
  const last = parts.findLastIndex(it => !isTeaser(it) && it.passages.length > 0)
  return parts.filter((it, i) => (i >= first && i <= last) || !isTeaser(it))
}

/** A heading that leads to another page, and no sentence below it; `By Jane Doe` is none. */
function isTeaser({ heading, passages }: Part): boolean {
  if (heading?.type !== 'heading') return false
  const linked = lengthOf(heading.runs.filter(({ linked }) => linked))
  return linked > 0.8 * lengthOf(heading.runs) && !passages.some(saysSomething)
}

function saysSomething(passage: Passage): boolean {
  const texts = passage.type === 'list' ? passage.items : [passage.runs]
  return texts.some(runs => lengthOf(runs.filter(({ linked }) => !linked)) > 80 || isEnded(runs))
}

function isEnded(runs: readonly Run[]): boolean {
  return /[.!?…]["”“»)]?$/u.test(plainWords(runs).trimEnd()) && runs.some(({ linked }) => !linked)
}

/** Under "Lesen Sie auch" and the like, unless running text of some length stands there without links. */
function isPointerPart({ heading, passages }: Part): boolean {
  if (heading?.type !== 'heading' || !isPointer(plainWords(heading.runs))) return false
  const runs = passages.flatMap(runsOf)
  const free = lengthOf(runs.filter(({ linked }) => !linked))
  const isText = passages.some(saysSomething) && lengthOf(runs) <= 2 * free
  if (isText && !isSurePointer(plainWords(heading.runs))) return false
  return free < 600 || lengthOf(runs) > 2 * free
}

/** `Lesen Sie auch: Kanada hilft`, where most of it is a link. */
function isPointerLine(passage: Passage): boolean {
  if (passage.type !== 'paragraph') return false
  const words = plainWords(passage.runs)
  const linked = lengthOf(passage.runs.filter(({ linked }) => linked))
  return words.length < 250 && isPointer(words.slice(0, 90)) && linked > 0.5 * words.length && !isSourceLine(words)
}

function isRunning(passage: Passage): boolean {
  return passage.type === 'paragraph'
    ? isSentence(plainWords(passage.runs)) && !isOnlyLinks(passage)
    : passage.type === 'list' && !isOnlyLinks(passage)
}

function isOnlyLinks(passage: Passage): boolean {
  if (passage.type === 'heading') return false
  const runs = runsOf(passage)
  const linked = lengthOf(runs.filter(({ linked }) => linked))
  return linked > 0.8 * lengthOf(runs) && (passage.type === 'list' || isPointing(plainWords(passage.runs)))
}

/** A written-out address is a source, not a way to another page. */
function isPointing(words: string): boolean {
  return words.length < 160 && !/https?:\/\//.test(words)
}

function isUnderSources(passages: readonly Passage[], index: number): boolean {
  const heading = passages.slice(0, index).findLast(({ type }) => type === 'heading')
  const before = passages[index - 1]
  const announced = before?.type === 'paragraph' && plainWords(before.runs).trimEnd().endsWith(':')
  return announced || (heading?.type === 'heading' && isSourcesHeading(plainWords(heading.runs)))
}

function runsOf(passage: Passage): readonly Run[] {
  return passage.type === 'list' ? passage.items.flat() : passage.runs
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0)
}
