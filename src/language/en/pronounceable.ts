/**
 * Whether capitals nobody knows can be said as a word: `CICIG` can, `BVOG` can not. A word has vowels, and its consonants stand
 * together as they do in English words.
 */
import { wordSet } from '../sentences.js'

const vowels = 'AEIOUY'

/** What a syllable may begin with, beside one consonant. */
const onsets = wordSet(`
  BL BR CH CHR CL CR DR DW FL FR GH GL GN GR KN KR PH PL PR PS QU SC SCH SCR SH SHR SK SL SM SN SP SPL SPR SQU ST STR SW TH THR TR TW WH WR`)

/** What a syllable may end in, beside one consonant. */
const codas = wordSet(`
  BS CH CHT CK CKS CS CT CTS DGE DS FF FT FTS GH GHT GHTS GS KS LD LDS LF LK LL LLS LM LN LP LS LT LTH LTS LVE MB MBS MN MP MPS MPT MS NCH ND NDS NG NGS NGTH
  NK NKS NN NS NT NTH NTHS NTS PS PT PTS RB RCH RD RDS RF RG RK RKS RL RM RMS RN RNS RP RR RS RST RT RTH RTS RV SH SK SKS SM SP SS ST STS TCH TH THS TS TT WD WL WN WNS WS X XT ZZ`)

/** `NATO`, `PISA`; capitals only. */
export function isPronounceable(word: string): boolean {
  let syllables = 0
  for (let at = 0; at < word.length; ) {
    const end = runEnd(word, at, false)
    const next = runEnd(word, end, true)
    if (next - end > 2 || !fits(word.slice(at, end), at === 0, next === end)) return false
    if (next > end) syllables++
    at = next
  }
  return syllables > 0
}

function runEnd(word: string, from: number, isVowel: boolean): number {
  let end = from
  while (end < word.length && vowels.includes(word.charAt(end)) === isVowel) end++
  return end
}

function fits(consonants: string, isFirst: boolean, isLast: boolean): boolean {
  if (consonants.length < 2) return consonants !== 'Q' || isLast
  if (isFirst) return onsets.has(consonants)
  return isLast ? codas.has(consonants) : divides(consonants)
}

/** The end of one syllable and the beginning of the next. */
function divides(consonants: string): boolean {
  for (let cut = 0; cut <= consonants.length; cut++) {
    const coda = consonants.slice(0, cut)
    const onset = consonants.slice(cut)
    if ((coda.length < 2 || codas.has(coda)) && (onset.length < 2 || onsets.has(onset))) return true
  }
  return false
}
