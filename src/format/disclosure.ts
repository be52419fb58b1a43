import type { Disclosure } from '../article/article.js'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Place } from '../report/place.js'
import type { Role } from '../report/written.js'
import { measure, type Pace } from '../script/measure.js'
import type { Node, Origin, Script } from '../script/tree.js'
import { leavesOf, withChildren } from '../script/walk.js'

/** What of an episode is artificial and so has to be told. */
export type Artificial = 'voice' | 'text'

/** What an episode has to tell, by who made its voice and its words. */
export function artificialParts({ voice, text }: Pick<Disclosure, 'voice' | 'text'>): readonly Artificial[] {
  return [...(voice === 'human' ? [] : (['voice'] as const)), ...(text === 'human' ? [] : (['text'] as const))]
}

/**
 * What a feed says in `podcast:txt purpose="ai-content"`: true when a machine spoke or helped to write, false when people did
 * both. An episode without disclosure says nothing, which is not the same as false.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/txt.md
 */
export function aiContent(disclosure: Disclosure): boolean {
  return artificialParts(disclosure).length > 0
}

/** One line of a file's own that players show by its name: a TXXX frame of ID3. */
export interface UserText {
  readonly description: string
  readonly value: string
}

/** The disclosure as an MP3 file carries it, in words a program can read: `AI-DISCLOSURE: voice=synthetic; text=human`. */
export function disclosureTexts(disclosure: Disclosure): readonly UserText[] {
  const { voice, text, reviewedBy, reviewedAt } = disclosure
  return [
    { description: 'AI-DISCLOSURE', value: `voice=${voice}; text=${text}` },
    { description: 'AI-CONTENT', value: String(aiContent(disclosure)) },
    ...(reviewedBy === undefined ? [] : [{ description: 'REVIEWED-BY', value: reviewedBy }]),
    ...(reviewedAt === undefined ? [] : [{ description: 'REVIEWED-AT', value: reviewedAt }])
  ]
}

/** The disclosure on one line, for a comment that people may read: `voice: synthetic, text: human, reviewedBy: die Redaktion`. */
export function disclosureWords({ voice, text, reviewedBy, reviewedAt }: Disclosure): string {
  const given = Object.entries({ voice, text, reviewedBy, reviewedAt }).filter(([, value]) => value !== undefined)
  return given.map(([name, value]) => `${name}: ${value}`).join(', ')
}

/** Dialects that no machine speaks by itself: texts for any service, or for people. */
const neutral: ReadonlySet<string> = new Set(['w3c-1.0', 'w3c-1.1', 'speechmarkdown', 'plain'])

/** Whether a show has texts made for a service that speaks them. */
export function isForMachines(dialects: readonly string[]): boolean {
  return dialects.some(name => !neutral.has(name))
}

/** What is wrong with the disclosure of an episode that an engine is about to speak. */
export function checkEngine(disclosure: Disclosure | undefined, engine: string, place: Place): readonly Diagnostic[] {
  if (disclosure === undefined) return [diagnose('disclosure/missing', place)]
  return disclosure.voice === 'human' ? [diagnose('disclosure/human-voice', place, engine)] : []
}

/** How a sentence tells of something artificial: a word of each group stands in it. */
const telling: Readonly<Record<string, Readonly<Record<Artificial, readonly [RegExp, RegExp]>>>> = {
  de: {
    voice: [
      /künstlich|synthe|\bKI\b|computer|maschin|automat|(?:ge)?klon|nachbild|nachgebild|generier|roboter|digital|rechner|kein mensch|text[- ]to[- ]speech/i,
      /stimme|gesprochen|spr[aei]ch|gelesen|liest|vertont|moderier|mikrofon|ich bin (?:nur )?ein|text[- ]to[- ]speech/i
    ],
    text: [
      /künstlich|\bKI\b|computer|maschin|automat|sprachmodell|generier/i,
      /text|geschrieben|verfasst|entstanden|erstellt|formuliert|beitrag|beiträge|artikel|inhalt/i
    ]
  },
  en: {
    voice: [
      /synthe|artificial|\bAI\b|computer|machine|automat|clone|generated|text[- ]to[- ]speech|robot|digital|not (?:a )?human/i,
      /voice|spoken|speak|\bread\b|narrat|host(?:ed|s)?\b|\bI(?: a|')m (?:just )?an?\b|text[- ]to[- ]speech/i
    ],
    text: [
      /artificial|\bAI\b|computer|machine|automat|generated|language model/i,
      /text|written|wrote|writ|content|script|article/i
    ]
  }
}

/** "KI-Briefing" and "AI Daily" are names of shows, and who speaks about AI has not said to be one. */
const named =
  /\bKI-(?!Stimme|Sprach|Sprech|Modell|System|Werkzeug)[A-ZÄÖÜ]|\bAI [A-Z]|(?:über|about) (?:die )?(?:KI|AI)\b/g

/** Whether a sentence tells that voice or text are artificial; undefined in a language whose words for it nobody has listed. */
export function tells(words: string, what: Artificial, language: string): boolean | undefined {
  const [first, second] = telling[language.slice(0, 2)]?.[what] ?? []
  const said = words.replace(named, '')
  return first && second && first.test(said) && second.test(said)
}

/** Until when a listener must have been told, in seconds. */
const firstSeconds = 30

export interface DisclosureCheck {
  readonly disclosure: Disclosure | undefined
  /** A machine will speak the episode, as far as can be known. */
  readonly synthetic: boolean
  /** Where it is written down, or should be. */
  readonly place: Place
  /** Projected to speech and read by its language. */
  readonly speech: Script
  readonly pace: Pace
  /** Frame and script of the notes. */
  readonly notes: readonly Script[]
  readonly placeOf: (origin: Origin, length: number) => Place | undefined
}

/** Whether an episode tells what it has to, early enough and in its notes too. */
export function checkDisclosure(check: DisclosureCheck): readonly Diagnostic[] {
  const { disclosure, synthetic, place } = check
  if (disclosure === undefined) return synthetic ? [diagnose('disclosure/missing', place)] : []
  return [
    ...artificialParts(disclosure).flatMap(what => [...checkSpoken(what, check), ...checkNoted(what, check)]),
    ...checkReviewer(disclosure, place)
  ]
}

/** A text by a machine is free of the label only where a human has read it and answers for it: EU AI Act, article 50(4). */
export function checkReviewer({ text, reviewedBy }: Disclosure, place: Place | undefined): readonly Diagnostic[] {
  return text === 'human' || reviewedBy !== undefined ? [] : [diagnose('disclosure/reviewer', place)]
}

/** Whether a feed's `podcast:txt purpose="ai-content"` says of an episode what its disclosure says; `found` is the text of the tag. */
export function checkFeedTag(
  found: string | undefined,
  disclosure: Disclosure | undefined,
  place?: Place
): readonly Diagnostic[] {
  if (disclosure === undefined) return []
  const wanted = String(aiContent(disclosure))
  const isMissing = found === undefined && wanted === 'true'
  const isOther = found !== undefined && found.trim().toLowerCase() !== wanted
  return isMissing || isOther ? [diagnose('disclosure/feed-tag', place, found?.trim() ?? '', wanted)] : []
}

function checkSpoken(what: Artificial, { speech, pace, placeOf }: DisclosureCheck): readonly Diagnostic[] {
  if (tells('', what, speech.language) === undefined) return []
  const isTelling = (node: Parent) => node.type === 'sentence' && tells(ownWords(node, speech), what, speech.language)
  const sentence = firstOf(speech.children, isTelling)
  if (sentence === undefined) return [diagnose('disclosure/not-spoken', firstPlace(speech, placeOf), what)]
  const seconds = Math.round(measure({ ...speech, children: upTo(speech.children, sentence) }, pace).seconds)
  if (seconds <= firstSeconds) return []
  return [diagnose('disclosure/spoken-first-30s', firstPlace(sentence, placeOf), what, seconds, firstSeconds)]
}

function checkNoted(what: Artificial, { speech, notes }: DisclosureCheck): readonly Diagnostic[] {
  if (tells('', what, speech.language) === undefined) return []
  const isTelling = (node: Parent, page: Script) =>
    (node.type === 'paragraph' || node.type === 'item') && tells(ownWords(node, page), what, speech.language)
  const isTold = notes.some(page => firstOf(page.children, node => isTelling(node, page)))
  return isTold ? [] : [diagnose('disclosure/notes', undefined, what)]
}

type Parent = Node & { readonly children: readonly Node[] }

/** The first node of which something holds, in reading order. */
function firstOf(nodes: readonly Node[], is: (node: Parent) => boolean | undefined): Parent | undefined {
  for (const node of nodes) {
    if (!('children' in node)) continue
    const found = is(node) ? node : firstOf(node.children, is)
    if (found) return found
  }
  return undefined
}

/** Words of a sentence that are the show's own: a news item about artificial voices is no disclosure. */
function ownWords(node: Parent, { texts }: Script): string {
  let words = ''
  for (const { value, origin } of leavesOf(node)) if (isOwn(origin, texts)) words += value
  return words
}

function isOwn(origin: Origin, texts: Script['texts']): boolean {
  return origin.from !== 'article' || ownRoles.has(texts[origin.text]?.role ?? 'show')
}

const ownRoles: ReadonlySet<Role> = new Set(['opening', 'closing', 'show'])

function firstPlace(of: Script | Parent, placeOf: DisclosureCheck['placeOf']): Place | undefined {
  const leaf = leavesOf(of).find(({ value }) => value.trim() !== '')
  return leaf && placeOf(leaf.origin, leaf.value.trim().length)
}

/** A tree up to one of its nodes and with it. */
function upTo(nodes: readonly Node[], last: Node): readonly Node[] {
  const kept: Node[] = []
  for (const node of nodes) {
    if (node === last) return [...kept, node]
    const isInside = 'children' in node && holds(node.children, last)
    if (isInside) return [...kept, withChildren(node, upTo(node.children, last))]
    kept.push(node)
  }
  return kept
}

function holds(nodes: readonly Node[], wanted: Node): boolean {
  return nodes.some(node => node === wanted || ('children' in node && holds(node.children, wanted)))
}
