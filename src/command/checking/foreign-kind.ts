/** What a file that comes from elsewhere is; `words` is a transcript as text or HTML, `segments` one as JSON. */
export type ForeignKind = 'webvtt' | 'subrip' | 'segments' | 'words' | 'chapters' | 'feed' | 'notes'

type Names = readonly (readonly [name: RegExp, kind: ForeignKind])[]

/** Names that tell what a file is, whatever it begins with. */
const sureNames: Names = [
  [/\.vtt$/i, 'webvtt'],
  [/\.srt$/i, 'subrip'],
  [/\.(?:rss|atom)$/i, 'feed'],
  [/\.(?:psc|chapters|psc\.xml)$|(?:chapters|chaps|kapitel)\.txt$/i, 'chapters']
]

/** Names that tell it where the beginning does not. */
const likelyNames: Names = [
  [/transcript[^/]*\.json$/i, 'segments'],
  [/transcript[^/]*\.(?:txt|html?)$/i, 'words'],
  [/\.json$|(?:chapters|kapitel)[^/]*\.xml$/i, 'chapters'],
  [/\.html?$/i, 'notes'],
  [/\.xml$/i, 'feed']
]

const rootElements: ReadonlyMap<string, ForeignKind> = new Map([
  ['rss', 'feed'],
  ['feed', 'feed'],
  ['rdf', 'feed'],
  ['chapters', 'chapters']
])

/** Enough to know a file by. */
const beginCharacters = 8000

/** What a file is, by its name and its beginning; undefined where neither tells. */
export function foreignKind(file: string, text: string): ForeignKind | undefined {
  const named = (names: Names) => names.find(([name]) => name.test(file))?.[1]
  const begin = text.slice(0, beginCharacters)
  return named(sureNames) ?? kindAtSight(begin, text) ?? named(likelyNames) ?? kindOfLines(begin)
}

/** A time and a title, as a description has them between other words. */
const chapterLine = /^[ \t]*(?:[-*•–] ?)?[([]?\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?[)\]]?[ \t:–—-]{1,4}\S/gm

function kindOfLines(begin: string): ForeignKind | undefined {
  return (begin.match(chapterLine)?.length ?? 0) > 1 ? 'chapters' : undefined
}

function kindAtSight(begin: string, text: string): ForeignKind | undefined {
  const start = begin.trimStart()
  if (/^WEBVTT(?:\s|$)/.test(begin)) return 'webvtt'
  if (/^(?:\d{1,9}[ \t]*\n)?[ \t]*\d{1,4}:\d{1,2}:\d{1,2}[.,]\d{1,3}[ \t]*-->/.test(start)) return 'subrip'
  if (/^(?:[([]?\d{1,3}:\d{2}|CHAPTER\d{1,4}(?:NAME)?[ \t]*=)/.test(start)) return 'chapters'
  if (start.startsWith('{')) return /"segments"\s*:/.test(beforeChapters(text)) ? 'segments' : undefined
  if (/<cite>[^<]{0,200}<\/cite>\s{0,40}<time/i.test(start)) return 'words'
  return rootElements.get(firstElement(begin))
}

function beforeChapters(json: string): string {
  return json.split('"chapters"', 1)[0] ?? ''
}

/** The name of the first element, in small letters and without its prefix; '' where a text does not begin like XML. */
export function firstElement(text: string): string {
  const [, name = ''] = /^<(?:[\w-]{1,40}:)?([\w-]{1,40})/.exec(withoutProlog(text.slice(0, beginCharacters))) ?? []
  return name.toLowerCase()
}

/** The text from its first element on: declarations, instructions and comments are passed over. */
function withoutProlog(begin: string): string {
  let rest = begin.trimStart()
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : /^<[?!]/.test(rest) ? '>' : undefined
    const end = close === undefined ? -1 : rest.indexOf(close)
    if (close === undefined || end === -1) return rest
    rest = rest.slice(end + close.length).trimStart()
  }
}
