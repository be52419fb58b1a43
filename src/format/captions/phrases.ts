/** Words that lean on the next one: articles, prepositions, titles, abbreviations. Nobody ends a line of captions with them. */
const leaning: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen am im zum zur ins ans vom beim in an auf mit von zu bei nach ' +
    'aus für um über unter vor durch gegen ohne zwischen hinter neben seit bis wegen trotz als wie nicht sehr so mehr dr. prof. herr frau nr. ' +
    'bzw. ca. rd. mio. mrd. st. str. abs. art. kap. vgl. evtl. ggf. sog. inkl. exkl. max. min. jan. feb. aug. sept. okt. nov. dez. ' +
    'the a an of in on at to for with from by into about over under between than as not very more mr. mrs. ms. no. ' +
    'vs. approx. fig. vol. gen. sen. gov. rep. apr. oct. dec.'
  ).split(' ')
)

/** Words that begin a phrase: before them is a good place to cut. */
const opening: ReadonlySet<string> = new Set(
  (
    'und oder aber sondern denn sowie dass ob weil wenn während obwohl damit indem nachdem bevor wo wobei der die das für mit von aus bei ' +
    'and or but nor that because if while although when where which who since before after so with from'
  ).split(' ')
)

/** A number that stands by itself leans on what it counts: `3,5`, `(20:45`. A year does not. */
const number = /^[(„"»+–-]*(?!(?:19|20)\d\d$)\d(?:[\d.,:]*\d)?$/
/** An ordinal or a single letter with a dot, which ends no sentence: `17.`, `z.` */
const dotted = /^[(„"»]*(?:\d{1,4}|\p{L})\.$/u

/** How much a reader stumbles over a cut between two words: 0 at the end of a sentence, the most behind a word that leans on the next. */
export function stumble(before: string, after: string): number {
  const word = before.toLowerCase()
  if (leaning.has(word) || dotted.test(word)) return 90
  if (endsSentence(before, after)) return 0
  if (/[,;:–—][)\]"”“»«’]*$/.test(before) || /^[–—(„»]/.test(after)) return 4
  if (opening.has(word)) return 70
  if (number.test(before) || isNamedNumber(before, after)) return 60
  return opening.has(after.toLowerCase()) ? 18 : 40
}

/** A dot before a small letter or a digit belongs to an abbreviation. */
function endsSentence(before: string, after: string): boolean {
  return /[?!…][)\]"”“»«’]*$/.test(before) || (/\.[)\]"”“»«’]*$/.test(before) && !/^[\p{Ll}\d]/u.test(after))
}

/** What has a number for its name keeps it: "Februar 2026", "Artikel 6". */
function isNamedNumber(before: string, after: string): boolean {
  return /^\d/.test(after) && /^\p{Lu}\p{L}+$/u.test(before)
}
