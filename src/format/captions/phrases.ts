/** Words that lean on the next one: articles, prepositions, titles. Nobody ends a line of captions with them. */
const leaning: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen am im zum zur ins ans vom beim in an auf mit von zu bei nach ' +
    'aus für um über unter vor durch gegen ohne zwischen hinter neben seit bis wegen trotz als wie nicht sehr so mehr dr. prof. herr frau nr. ' +
    'the a an of in on at to for with from by into about over under between than as not very more mr. mrs. ms. no.'
  ).split(' ')
)

/** Words that begin a phrase: before them is a good place to cut. */
const opening: ReadonlySet<string> = new Set(
  (
    'und oder aber sondern denn sowie dass ob weil wenn während obwohl damit indem nachdem bevor wo wobei der die das für mit von aus bei ' +
    'and or but nor that because if while although when where which who since before after so with from'
  ).split(' ')
)

/** How much a reader stumbles over a cut between two words: 0 at the end of a sentence, the most behind a word that leans on the next. */
export function stumble(before: string, after: string): number {
  if (/[.?!…][)\]"”“»«’]*$/.test(before) && !leaning.has(before.toLowerCase())) return 0
  if (/[,;:–—][)\]"”“»«’]*$/.test(before) || /^[–—(„»]/.test(after)) return 4
  if (leaning.has(before.toLowerCase())) return 90
  return opening.has(after.toLowerCase()) ? 18 : 40
}
