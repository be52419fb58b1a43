/**
 * The masculine forms behind what stands before `:innen`: `Ärzt:innen` are Ärztinnen and Ärzte. Each line: the stem as it is
 * written, then the singular, the plural, and `weak` where all other cases of the singular end like the plural. Last parts of
 * compounds count as well (`Fachärzt:innen`); stems in none of these lists follow their ending.
 */
import { remembering } from '../remember.js'

const stems = `
  ärzt arzt ärzte|arzt arzt ärzte|anwält anwalt anwälte|anwalt anwalt anwälte|kolleg kollege kollegen weak|kund kunde kunden weak|expert experte experten weak
  beamt beamter beamte|bäuer bauer bauern weak|bauer bauer bauern weak|köch koch köche|koch koch köche|rät rat räte|nachbar nachbar nachbarn weak|ungar ungar ungarn weak
  jüd jude juden weak|französ franzose franzosen weak|freund freund freunde|feind feind feinde|wirt wirt wirte|chef chef chefs|genoss genosse genossen weak
  gäst gast gäste|gast gast gäste|schütz schütze schützen weak|zeug zeuge zeugen weak|erb erbe erben weak|held held helden weak|pat pate paten weak|bot bote boten weak
  gatt gatte gatten weak|gesell geselle gesellen weak|türk türke türken weak|griech grieche griechen weak|brit brite briten weak|schott schotte schotten weak
  ir ire iren weak|finn finne finnen weak|schwed schwede schweden weak|pol pole polen weak|tschech tscheche tschechen weak|slowak slowake slowaken weak
  kroat kroate kroaten weak|serb serbe serben weak|bulgar bulgare bulgaren weak|rumän rumäne rumänen weak|russ russe russen weak|chines chinese chinesen weak
  vietnames vietnamese vietnamesen weak|portugies portugiese portugiesen weak|dän däne dänen weak|sachs sachse sachsen weak|hess hesse hessen weak|ost ost ost
  log loge logen weak|gog goge gogen weak|bischöf bischof bischöfe|fürst fürst fürsten weak|prinz prinz prinzen weak|mensch mensch menschen weak|christ christ christen weak
  azubi azubi azubis|profi profi profis|coach coach coaches|boss boss bosse|promi promi promis|star star stars|fan fan fans|clown clown clowns|nerd nerd nerds|chief chief chiefs
  dieb dieb diebe|schmied schmied schmiede|wart wart warte|general general generäle|offizial offizial offiziale|gott gott götter|hund hund hunde|graf graf grafen weak
  herr herr herren weak|nomad nomade nomaden weak|kurd kurde kurden weak|asiat asiate asiaten weak|sklav sklave sklaven weak|waise waise waisen weak|matros matrose matrosen weak
  invalid invalide invaliden weak|kamerad kamerad kameraden weak|ahn ahn ahnen weak|laie laie laien weak|lai laie laien weak|sozial soziale sozialen weak|kompliz komplize komplizen weak
  katholik katholik katholiken weak|protestant protestant protestanten weak|stipendiat stipendiat stipendiaten weak|bürge bürge bürgen weak|vogt vogt vögte|schwäg schwager schwager`

/** What many stems end in, and what their singular takes in the plural. */
const endings: readonly (readonly [ending: RegExp, plural: string, isWeak: boolean])[] = [
  [/(?:er|el|en)$/, '', false],
  [/or$/, 'en', false],
  [/(?:ent|ant|and|at|et|it|ot|kt|ist|ast|pt|nom|soph|urg|graf|graph|arch|krat|ik)$/, 'en', true],
  [/(?:oge|ese|ote|ate|pe)$/, 'n', true],
  [/(?:i|o|a|y)$/, 's', false]
]

/** The masculine forms of a noun. */
export interface Masculine {
  readonly singular: string
  /** Accusative and dative of the singular. */
  readonly oblique: string
  readonly genitive: string
  readonly plural: string
  readonly dativePlural: string
}

type Row = readonly [stem: string, singular: string, plural: string, isWeak: boolean]

let rows: ReadonlyMap<string, Row> | undefined

function table(): ReadonlyMap<string, Row> {
  rows ??= new Map(
    stems
      .trim()
      .split(/[|\n]/)
      .map(line => {
        const [stem = '', singular = '', plural = '', weak] = line.trim().split(' ')
        return [stem, [stem, singular, plural, weak === 'weak']]
      })
  )
  return rows
}

/** Whether a stem is one of a person that these forms are known for. */
export function isKnownStem(stem: string): boolean {
  const small = stem.toLowerCase()
  return /(?:er|or|ent|ant|ist)$/.test(small) || rowOf(small) !== undefined
}

const shortestEnding = 3

const longestStem = 20

/** The row of the longest stem a word ends in. */
function rowOf(small: string): Row | undefined {
  for (let at = Math.max(0, small.length - longestStem); small.length - at >= shortestEnding; at++) {
    const row = table().get(small.slice(at))
    if (row !== undefined) return row
  }
  return table().get(small)
}

/** `Fachärzt` → Facharzt, Fachärzte; `Nutzer` → Nutzer, Nutzer. */
export const masculine = remembering((stem: string): Masculine => {
  const small = stem.toLowerCase()
  const row = rowOf(small)
  if (row !== undefined) {
    const head = stem.slice(0, stem.length - row[0].length)
    const shape = (word: string) => (head === '' && stem.charAt(0) !== small.charAt(0) ? upper(word) : head + word)
    return forms(shape(row[1]), shape(row[2]), row[3])
  }
  const [, ending = 'e', isWeak = false] = endings.find(([pattern]) => pattern.test(small)) ?? []
  return forms(stem, stem + ending, isWeak)
})

function upper(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function forms(singular: string, plural: string, isWeak: boolean): Masculine {
  return {
    singular,
    plural,
    oblique: isWeak ? plural : singular,
    genitive: isWeak ? plural : `${singular}${/(?:s|z|x|ß)$/.test(singular) ? 'es' : 's'}`,
    dativePlural: /[ns]$/.test(plural) ? plural : `${plural}n`
  }
}
