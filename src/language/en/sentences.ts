/**
 * English sentences. A capital letter is a name or a beginning, so what counts after `U.S.`, `Inc.` and `p.m.` is whether
 * the next word likes to begin sentences.
 *
 *     The U.S. Senate met at 9 p.m. Eastern. ¦ It adjourned at 11 p.m. ¦ The vote failed.
 */
import { findSentenceStarts, type NumberContext, type SentenceRules, wordSet } from '../sentences.js'
import { abbreviationKind } from './abbreviations.js'

/** Words that stand with a capital letter at the beginning of a sentence and hardly anywhere else. */
const starters = wordSet(`
  The A An This That These Those He She It We They I You There Here His Her Hers Its Their Our My Your Who What When Where Why How Which
  Whose Whom Whether While Although Though Because Since Unless Until If As At By For From In Into Of On Onto Over Under To Toward Towards
  With Within Without About Above Across After Against Along Amid Among Around Before Behind Below Beneath Beside Besides Between Beyond
  Despite During Except Following Given Inside Like Near Outside Per Regarding Through Throughout Upon Via
  And But Or Nor So Yet Also Both Either Neither Each Every Everyone Everybody Everything Some Someone Somebody Something Any Anyone Anybody
  Anything Nobody Nothing None Many Most Much More Few Fewer Several Such All Another Other Others One Once Only Even Ever
  Then Thus Therefore Hence However Meanwhile Moreover Furthermore Nevertheless Nonetheless Instead Otherwise Still Indeed Perhaps Maybe
  Again Already Always Often Sometimes Never Not No Now Today Tomorrow Yesterday Tonight Later Earlier Soon Recently Currently Finally
  First Second Third Next Last Eventually Initially Previously Similarly Likewise Additionally Alternatively Consequently Accordingly
  Clearly Unfortunately Fortunately Overall Rather Is Are Was Were Did Does Do Has Have Had Can Could Would Should Let Officials Critics
  Experts Analysts Researchers Scientists Investors Shares Supporters Opponents Two Three Four Five Nearly Almost Just Yes`)

const labels = wordSet(`
  Plan Vitamin Team Group Type Series Option Appendix Section Category Hepatitis Phase Class Grade Part Figure Exhibit Round Column
  Zone Block Channel Division Model Formula Point Step Schedule Version Variant Tier Level Terminal Gate Unit Building Hall Line Route`)

const platforms = wordSet('on via to from of at by')
const smallWord = /^[a-z]+,?$/

function isLetterName(letter: string, before: string): boolean {
  if (letter === 'I') return smallWord.test(before)
  return letter === 'X' && platforms.has(before)
}

const dayOrMonth = /^\d{1,2}$/
const digits = /^\d+$/

/** English has no ordinals with a dot; only the day and the month of `3. 5. 2026` go on. */
function numberEnds({ number, before, next, nextDotted }: NumberContext): boolean {
  return !(dayOrMonth.test(number) && digits.test(next) && (nextDotted || dayOrMonth.test(before)))
}

const rules: SentenceRules = {
  abbreviations: abbreviationKind,
  starters,
  labels,
  markedNames: wordSet('Yahoo! Jeopardy! Wham! Panic! Oklahoma!'),
  sayingVerbs: wordSet(`
    said says asked asks added adds told tells wrote writes replied replies answered shouted cried joked quipped wondered tweeted
    posted responded recalled continued insisted argued declared announced exclaimed yelled`),
  capitalNouns: false,
  isLetterName,
  numberEnds
}

/** Offsets at which an English sentence begins, in rising order, never 0. */
export function englishSentenceStarts(text: string): readonly number[] {
  return findSentenceStarts(text, rules)
}
