/** Headings and labels by which a part of an article is known, in both languages. */

/** Over the list of headlines at the top. */
export function isSummaryHeading(words: string): boolean {
  return matches(words, summaryHeadings)
}

const summaryHeadings: ReadonlySet<string> = new Set([
  'in kürze',
  'auf einen blick',
  'das wichtigste',
  'das wichtigste in kürze',
  'das wichtigste auf einen blick',
  'kurz gesagt',
  'kurz und knapp',
  'kurz zusammengefasst',
  'kernpunkte',
  'die kernpunkte',
  'zusammenfassung',
  'kurzfassung',
  'in brief',
  'in short',
  'at a glance',
  'key points',
  'the key points',
  'key takeaways',
  'key facts',
  'highlights',
  'summary',
  'tl;dr',
  'tldr',
  'the short version'
])

/** Over the list of what an article rests on. */
export function isSourcesHeading(words: string): boolean {
  return matches(words, sourcesHeadings)
}

const sourcesHeadings: ReadonlySet<string> = new Set([
  'quelle',
  'quellen',
  'quellenangaben',
  'quellenverzeichnis',
  'quellen und links',
  'links und quellen',
  'literatur',
  'literaturverzeichnis',
  'einzelnachweise',
  'belege',
  'source',
  'sources',
  'references',
  'bibliography',
  'sources and links'
])

/** `TL;DR:` → `tl;dr`. */
function matches(words: string, headings: ReadonlySet<string>): boolean {
  return (
    words.length <= 60 &&
    headings.has(
      words
        .toLowerCase()
        .replace(/[\s:.]+$/, '')
        .trim()
    )
  )
}

/** `Quelle: Germany / Canada` → `Germany / Canada`. */
export function withoutSourceLabel(words: string): string {
  return words.replace(/^(?:Quellen?|Sources?|Via)\s?:\s{0,3}(?=\S)/iu, '')
}

/** Whether a paragraph says that it names sources: `Quelle: dpa`. */
export function isSourceLine(words: string): boolean {
  return words.length <= 300 && /^(?:Quellen?|Sources?)\s?:\s?\S/u.test(words)
}

/** A sentence that leads readers to where the article first stood. */
export function leadsToOriginal(words: string): boolean {
  return words.length <= 300 && originalSentence.test(words)
}

const originalSentence =
  /(?:ursprünglich|original)\p{L}{0,4} (?:artikel|beitrag|text|article|post|story)|(?:zuerst|ursprünglich) (?:auf|bei|in|im|hier|veröffentlicht|erschienen)|(?:originally|first) (?:published|appeared)/iu

/** A sentence that leads readers to the episode. */
export function leadsToEpisode(words: string): boolean {
  return (
    words.length <= 300 && /podcast|folge|episode/iu.test(words) && /(?:an)?hören|behandelt|listen|hear/iu.test(words)
  )
}

/** `Von Anna Beispiel`, `By Jane Doe and John Roe`: who wrote it, and nothing else. */
export function isByline(words: string): boolean {
  return words.length <= 90 && byline.test(words)
}

const byline =
  /^(?:[Vv]on|VON|[Bb]y|BY|Text:|Autor(?:in)?:|Author:|Interview:)(?:(?:,| und| and| &)? (?:von |van |de |der )?\p{Lu}[\p{L}.'’-]*){2,8}$/u
