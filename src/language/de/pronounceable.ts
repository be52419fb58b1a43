/**
 * Whether capitals nobody knows can be said as a word: `CICIG` can, `BVOG` can not. A word has vowels, and its consonants stand
 * together as they do in German or English words.
 */
const vowels = 'AEIOUYÄÖÜ'

function setOf(groups: string): ReadonlySet<string> {
  return new Set(groups.split(/\s+/))
}

/** What a syllable may begin with, beside one consonant. */
const onsets =
  setOf(`BL BR CH CL CR DR DW FL FR GL GN GR KL KN KR PF PFL PH PL PR PS QU RH SC SCH SCHL SCHM SCHN SCHR SCHW
  SH SHR SK SL SM SN SP SPL SPR ST STR SW TH THR TR TW WH WR ZW TS KW VL`)

/** What a syllable may end in, beside one consonant. */
const codas =
  setOf(`CH CK CKS CHS CHT CT FF FT GS HL HM HN HR HRT HLT KS KT LB LD LF LG LK LL LM LN LP LS LT LZ MB MM MP MPF MPS MS MT
  ND NDS NF NG NGS NK NKS NN NS NST NT NTS NX NZ PF PS PT RB RCH RD RDS RF RG RK RKS RL RM RN RP RR RS RST RT RTS RTZ RZ
  SCH SH SK SP SS ST STS TH TS TT TZ LTS LLS GHT TCH DGE WN WL`)

/** `NATO`, `PISA`; capitals only. */
export function isPronounceable(capitals: string): boolean {
  let syllables = 0
  let at = 0
  while (at < capitals.length) {
    const end = runEnd(capitals, at, false)
    const consonants = capitals.slice(at, end)
    const next = runEnd(capitals, end, true)
    if (next - end > 2) return false
    if (!fits(consonants, at === 0, next === end)) return false
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

/** `MPF` + `L` of two syllables. */
function divides(consonants: string): boolean {
  for (let cut = 0; cut < consonants.length; cut++) {
    const [coda, onset] = [consonants.slice(0, cut), consonants.slice(cut)]
    if ((coda.length < 2 || codas.has(coda)) && (onset.length < 2 || onsets.has(onset))) return true
  }
  return false
}
