/**
 * Units behind numbers: `kWh` → "Kilowattstunden", `GB/s` → "Gigabyte pro Sekunde". Names of SI units and prefixes:
 * https://www.bipm.org/en/publications/si-brochure
 */
import { isCapitalLetter, isDigit } from '../characters.js'
import { matchAt, type Written } from '../rule.js'
import { goesOn, isLetter, pastBlank } from './context.js'
import { type Gender, genderOf } from './nouns.js'
import { cardinal } from './numbers.js'

export interface Unit {
  readonly one: string
  readonly many: string
  readonly gender: Gender
  /** After "mit" and its like, where that differs: "sechzig Bildern". */
  readonly dative?: string
}

/** A unit of a line, with what it is counted by: " pro Sekunde", or nothing. */
export interface FoundUnit {
  readonly unit: Unit
  readonly per: string
  readonly end: number
}

const same = (word: string, gender: Gender = 'n'): Unit => ({ one: word, many: word, gender })
const feminine = (one: string): Unit => ({ one, many: `${one}n`, gender: 'f' })

const perSecond: Unit = {
  one: 'Bild pro Sekunde',
  many: 'Bilder pro Sekunde',
  gender: 'n',
  dative: 'Bildern pro Sekunde'
}
const perMinute: Unit = { one: 'Umdrehung pro Minute', many: 'Umdrehungen pro Minute', gender: 'f' }

/** Units without a prefix, by how they are written. */
const plain: Readonly<Record<string, Unit>> = {
  ...{
    '°C': same('Grad Celsius'),
    '°F': same('Grad Fahrenheit'),
    '°': same('Grad'),
    '°K': same('Kelvin'),
    K: same('Kelvin')
  },
  ...{ '"': same('Zoll', 'm'), '″': same('Zoll', 'm'), "''": same('Zoll', 'm'), '′': feminine('Minute') },
  ...{
    h: feminine('Stunde'),
    Std: feminine('Stunde'),
    Stdn: feminine('Stunde'),
    std: feminine('Stunde'),
    hrs: feminine('Stunde')
  },
  ...{
    Pp: { one: 'Prozentpunkt', many: 'Prozentpunkte', gender: 'm', dative: 'Prozentpunkten' },
    Pkt: { one: 'Punkt', many: 'Punkte', gender: 'm', dative: 'Punkten' },
    Pkte: { one: 'Punkt', many: 'Punkte', gender: 'm', dative: 'Punkten' },
    ...Object.fromEntries(
      ['Bp', 'bp', 'bps'].map(it => [
        it,
        { one: 'Basispunkt', many: 'Basispunkte', gender: 'm', dative: 'Basispunkten' } as const
      ])
    ),
    cd: same('Candela'),
    Lj: { one: 'Lichtjahr', many: 'Lichtjahre', gender: 'n', dative: 'Lichtjahren' },
    Expl: { one: 'Exemplar', many: 'Exemplare', gender: 'n', dative: 'Exemplaren' },
    Bft: same('Beaufort'),
    Zi: same('Zimmer'),
    Wo: feminine('Woche'),
    Mon: { one: 'Monat', many: 'Monate', gender: 'm', dative: 'Monaten' },
    Tg: { one: 'Tag', many: 'Tage', gender: 'm', dative: 'Tagen' }
  },
  ...{ min: feminine('Minute'), Min: feminine('Minute'), mins: feminine('Minute') },
  ...{ sec: feminine('Sekunde'), Sek: feminine('Sekunde'), sek: feminine('Sekunde'), secs: feminine('Sekunde') },
  ...{ fps: perSecond, FPS: perSecond, rpm: perMinute, 'U/min': perMinute, kmh: same('Kilometer pro Stunde', 'm') },
  ...{
    'km/h': same('Kilometer pro Stunde', 'm'),
    mph: { one: 'Meile pro Stunde', many: 'Meilen pro Stunde', gender: 'f' }
  },
  ...{ kn: same('Knoten', 'm'), ft: same('Fuß', 'm'), oz: feminine('Unze'), lb: same('Pfund'), lbs: same('Pfund') },
  ...{
    ha: same('Hektar'),
    qm: same('Quadratmeter', 'm'),
    qkm: same('Quadratkilometer', 'm'),
    cbm: same('Kubikmeter', 'm')
  },
  ...{
    dB: same('Dezibel'),
    dBA: same('Dezibel'),
    px: same('Pixel'),
    MP: same('Megapixel'),
    dpi: same('D P I'),
    ppi: same('P P I')
  },
  ...{
    ppm: same('P P M'),
    ppb: same('P P B'),
    Nm: same('Newtonmeter', 'm'),
    lm: same('Lumen'),
    lx: same('Lux'),
    Stk: same('Stück'),
    EL: same('Esslöffel', 'm'),
    TL: same('Teelöffel', 'm')
  },
  ...{ Mbps: same('Megabit pro Sekunde'), Gbps: same('Gigabit pro Sekunde'), kbps: same('Kilobit pro Sekunde') },
  ...{ Tbps: same('Terabit pro Sekunde'), MBps: same('Megabyte pro Sekunde'), GBps: same('Gigabyte pro Sekunde') },
  ...{
    KiB: same('Kibibyte'),
    MiB: same('Mebibyte'),
    GiB: same('Gibibyte'),
    TiB: same('Tebibyte'),
    tok: { one: 'Token', many: 'Tokens', gender: 'n' }
  },
  ...{
    Wp: same('Watt Peak'),
    kWp: same('Kilowatt Peak'),
    MWp: same('Megawatt Peak'),
    GWp: same('Gigawatt Peak'),
    mmHg: same('Millimeter H G', 'm')
  }
}

const prefixNames: Readonly<Record<string, string>> = {
  ...{ p: 'Piko', n: 'Nano', µ: 'Mikro', μ: 'Mikro', u: 'Mikro', m: 'Milli', c: 'Zenti', d: 'Dezi', h: 'Hekto' },
  ...{ k: 'Kilo', K: 'Kilo', M: 'Mega', G: 'Giga', T: 'Tera', P: 'Peta', E: 'Exa', Z: 'Zetta' }
}

/** Units with the prefixes they are used with; "-" is none. */
const scaled: readonly (readonly [sign: string, prefixes: string, unit: Unit])[] = [
  ['Wh', '- m k K M G T P', feminine('Wattstunde')],
  ['W', '- n µ μ m k K M G T P', same('Watt')],
  ['V', '- µ μ m k M', same('Volt')],
  ['A', '- n µ μ m k', same('Ampere')],
  ['Ah', '- m k', feminine('Amperestunde')],
  ['VA', '- k M', same('Voltampere')],
  ['Hz', '- m k K M G T', same('Hertz')],
  ['B', 'k K M G T P E Z', same('Byte')],
  ['Byte', '- k K M G T', same('Byte')],
  ['bit', '- k K M G T', same('Bit')],
  ['Bit', '- k K M G T', same('Bit')],
  ['b', 'M G T', same('Bit')],
  ['FLOPS', 'M G T P E Z', same('flops')],
  ['FLOPs', 'M G T P E Z', same('flops')],
  ['Flops', 'M G T P E Z', same('flops')],
  ['FLOP/s', 'M G T P E Z', same('flops')],
  ['flops', 'M G T P E Z', same('flops')],
  ['m', '- p n µ μ m c d k', same('Meter', 'm')],
  ['g', '- n µ μ m k', same('Gramm')],
  ['t', '- k M G', feminine('Tonne')],
  ['l', '- µ μ m c d h', same('Liter', 'm')],
  ['L', '- µ μ m c d', same('Liter', 'm')],
  ['J', '- m k M G T P E', same('Joule')],
  ['N', '- m k M', same('Newton')],
  ['Pa', '- h k M G', same('Pascal')],
  ['bar', '- m', same('Bar')],
  ['s', '- p n µ μ m', feminine('Sekunde')],
  ['eV', '- m k M G T', same('Elektronenvolt')],
  ['cal', '- k', feminine('Kalorie')],
  ['Bq', '- k M G T', same('Becquerel')],
  ['Sv', '- n µ μ m', same('Sievert')],
  ['Ω', '- m k M', same('Ohm')],
  ['F', 'p n µ μ', same('Farad')],
  ['mol', '- m', same('Mol')]
]

const powers: readonly (readonly [sign: string, name: string])[] = [
  ['²', 'Quadrat'],
  ['2', 'Quadrat'],
  ['³', 'Kubik'],
  ['3', 'Kubik']
]

let units: ReadonlyMap<string, Unit> | undefined

function table(): ReadonlyMap<string, Unit> {
  if (units !== undefined) return units
  const made = new Map(Object.entries(plain))
  for (const [sign, prefixes, unit] of scaled) {
    for (const prefix of prefixes.split(' ')) {
      if (prefix === '-') made.set(sign, unit)
      else made.set(prefix + sign, withPrefix(prefixNames[prefix] ?? '', unit))
    }
  }
  for (const length of ['mm', 'cm', 'dm', 'm', 'km', 'µm', 'nm']) {
    const unit = made.get(length)
    for (const [sign, name] of powers) if (unit !== undefined) made.set(length + sign, withPrefix(name, unit))
  }
  units = made
  return made
}

function withPrefix(prefix: string, { one, many, gender }: Unit): Unit {
  return { one: prefix + one.toLowerCase(), many: prefix + many.toLowerCase(), gender }
}

const sign = /U\/min|km\/h|[A-Zk]FLOP\/s|°[CFK]?|''|["″′]|[A-Za-zµμΩ]{1,8}[²³23]?/y
const dottedUnits = new Set([
  'Std',
  'Stdn',
  'std',
  'Min',
  'min',
  'Sek',
  'sek',
  'sec',
  'Stk',
  'Wo',
  'Mon',
  'Tg',
  'Pkt',
  'Bp',
  'Pp',
  'Pkte',
  'Lj',
  'Expl',
  'Zi'
])
/** Short for a span of time only with their dot: `6 Mon.` */
const needsStop = new Set(['Wo', 'Mon', 'Tg', 'Zi', 'Expl'])
const years: Unit = { one: 'Jahr', many: 'Jahre', gender: 'n', dative: 'Jahren' }
/** Letters that are so much else that they are units only with a blank before and no compound behind: `300 K`, `16 A`. */
const shy = new Set(['K', 'A', 'N', 'J', 'L', 'F', 't', 'T'])

/** The unit after a number, over one blank; undefined where none stands. */
export function unitAt(written: Written, at: number): FoundUnit | undefined {
  const { text } = written
  const from = pastBlank(text, at)
  const symbol = symbolAt(text, from, at)
  const unit = symbol === '' ? undefined : table().get(symbol)
  if (unit === undefined) return undefined
  const end = from + symbol.length
  if (symbol === 'J' && isAge(written, at, end)) return { unit: years, per: '', end: pastYears(written, end) }
  if (needsStop.has(symbol) && text.charCodeAt(end) !== 0x2e) return undefined
  const isTooShort = shy.has(symbol) && (from === at ? symbol !== 't' : text.charCodeAt(end) === 0x2d)
  if (isTooShort || (symbol === '"' && !isInch(text, from, at))) return undefined
  return withPer(text, unit, dottedUnits.has(symbol) ? pastStop(written, end) : end)
}

const ageBefore =
  /(?:ab|über|unter|bis|von|Alter|zwischen|alt|Kinder|Jugendliche|Personen|Befragte|[(,]) (?:\d{1,2} ?[–-] ?)?\d{1,3}$/

/** `ab 16 J.`, `(w, 35 J.)` are years; energy has no dot, and no age before it. */
function isAge({ text, endsSentence }: Written, numberEnd: number, end: number): boolean {
  const hasStop = text.charCodeAt(end) === 0x2e
  if (hasStop && (!endsSentence(end) || matchAt(span, text, end) !== null)) return true
  return ageBefore.test(text.slice(Math.max(0, numberEnd - 24), numberEnd))
}

const span =
  /\. ?(?=Haft|Gefängnis|Freiheitsstrafe|Bewährung|Garantie|Laufzeit|Erfahrung|Berufserfahrung|Pause|Amtszeit)/y

function pastYears(written: Written, end: number): number {
  return matchAt(span, written.text, end) === null ? pastStop(written, end) : end + 1
}

function pastStop({ text, endsSentence }: Written, end: number): number {
  return text.charCodeAt(end) === 0x2e && !endsSentence(end) ? end + 1 : end
}

const longestSymbol = 8

/** `m2` only where no letter or digit follows; `m` else. */
function symbolAt(text: string, from: number, numberEnd: number): string {
  const code = text.charCodeAt(from)
  if (isQuote(code)) return from === numberEnd ? (matchAt(sign, text, from)?.[0] ?? '') : ''
  if (!isLetter(code) && code !== 0xb5 && code !== 0x3bc && code !== 0xb0 && code !== 0x3a9) return ''
  let end = from + 1
  while (isLetter(text.charCodeAt(end))) if (++end - from > longestSymbol) return ''
  const next = text.charCodeAt(end)
  // most words behind a number are no units, and plain letters need no expression
  const isPlain = next !== slash && !isDigit(next) && next < 0xb0 && code !== 0xb0
  const symbol = isPlain ? text.slice(from, end) : (matchAt(sign, text, from)?.[0] ?? '')
  return goesOn(text, from + symbol.length) ? '' : symbol
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x2033 || code === 0x2032
}

const farthestQuote = 300

/** `27"` is inches, unless the mark closes a quotation: an odd number of them stands before. */
function isInch(text: string, at: number, numberEnd: number): boolean {
  if (at !== numberEnd) return false
  let quotes = 0
  for (let i = Math.max(0, at - farthestQuote); i < at; i++) if (text.charCodeAt(i) === 0x22) quotes++
  return quotes % 2 === 0
}

const slash = 0x2f
const perWord = /[A-Za-zÄÖÜäöüßµμ]{1,24}[²³]?/y
const perNames: Readonly<Record<string, string>> = {
  a: 'Jahr',
  d: 'Tag',
  M: 'Monat',
  J: 'Jahr',
  Mon: 'Monat',
  Wo: 'Woche'
}

function withPer(text: string, unit: Unit, at: number): FoundUnit {
  const { end, spoken } = perAt(text, at)
  return { unit, per: spoken, end }
}

const count = /\d{1,4} ?/y

/** What `/s`, `/Monat`, `/100 km` behind an amount say: " pro Sekunde"; nothing where none stands. */
export function perAt(text: string, at: number): { readonly end: number; readonly spoken: string } {
  if (text.charCodeAt(at) !== slash) return { end: at, spoken: '' }
  const digits = isDigit(text.charCodeAt(at + 1)) ? (matchAt(count, text, at + 1)?.[0] ?? '') : ''
  const from = at + 1 + digits.length
  const word = matchAt(perWord, text, from)?.[0] ?? ''
  const name = goesOn(text, from + word.length) ? undefined : perName(word, digits.trim())
  if (name !== undefined) return { end: from + word.length, spoken: ` pro ${name}` }
  // `5 $/25 $`: two prices
  if (digits !== '' && '$€£¥'.includes(text.charAt(from) || ' ')) return { end: at + 1, spoken: ',' }
  // `3 $/1 Mio. Tokens`: the number behind it is read by itself
  return digits === '' ? { end: at, spoken: '' } : { end: at + 1, spoken: ' pro' }
}

function perName(word: string, digits: string): string | undefined {
  const unit = table().get(word)
  const name = perNames[word] ?? unit?.one ?? (genderOf(word) !== undefined && isPlainNoun(word) ? word : undefined)
  if (digits === '') return name
  // `5 €/1K Tokens`: a thousand
  if (word === 'K') return undefined
  return unit && `${cardinal(digits)} ${unit.many}`
}

function isPlainNoun(word: string): boolean {
  return (
    word.length > 2 && word.slice(1) === word.slice(1).toLowerCase() && word.charAt(0) !== word.charAt(0).toLowerCase()
  )
}

function endsWithSlash(text: string, from: number): boolean {
  let end = from
  while (end - from < 25 && isLetter(text.charCodeAt(end))) end++
  return text.charCodeAt(end) === slash
}

const countedWord = /[A-ZÄÖÜ][a-zäöüß]{2,24}\//y

/** `Tokens/s`, `Anfragen/Minute`: a counted word with what it is counted by. */
export function wordPerAt(written: Written, at: number): FoundUnit | undefined {
  const from = pastBlank(written.text, at)
  if (!isLetter(written.text.charCodeAt(from)) || !endsWithSlash(written.text, from)) return undefined
  const word = isCapitalLetter(written.text.charCodeAt(from))
    ? matchAt(countedWord, written.text, from)?.[0].slice(0, -1)
    : undefined
  if (word === undefined) return undefined
  const end = from + word.length
  const found = withPer(written.text, { one: word, many: word, gender: genderOf(word) ?? 'n' }, end)
  return found.end === end ? undefined : found
}
