/** A currency as it is said: one, many, and its hundredth part. */
export interface Currency {
  readonly one: string
  readonly many: string
  readonly cent: string
  readonly cents: string
}

function currency(one: string, many: string, cent = 'cent', cents = 'cents'): Currency {
  return { one, many, cent, cents }
}

const dollar = currency('dollar', 'dollars')
const euro = currency('euro', 'euros')
const pound = currency('pound', 'pounds', 'penny', 'pence')
const yen = currency('yen', 'yen')
const yuan = currency('yuan', 'yuan', 'fen', 'fen')
const rupee = currency('rupee', 'rupees', 'paisa', 'paise')
const won = currency('won', 'won')
const usDollar = currency('U S dollar', 'U S dollars')
const canadian = currency('Canadian dollar', 'Canadian dollars')
const australian = currency('Australian dollar', 'Australian dollars')
const newZealand = currency('New Zealand dollar', 'New Zealand dollars')
const hongKong = currency('Hong Kong dollar', 'Hong Kong dollars')
const singapore = currency('Singapore dollar', 'Singapore dollars')
const taiwan = currency('Taiwan dollar', 'Taiwan dollars')
const franc = currency('Swiss franc', 'Swiss francs', 'centime', 'centimes')
const real = currency('real', 'reais', 'centavo', 'centavos')
const ruble = currency('ruble', 'rubles', 'kopeck', 'kopecks')
const lira = currency('lira', 'lira')
const peso = currency('Mexican peso', 'Mexican pesos', 'centavo', 'centavos')

/** By the signs that stand before or behind an amount. */
export const signs: ReadonlyMap<string, Currency> = new Map(
  Object.entries({
    $: dollar,
    '€': euro,
    '£': pound,
    '¥': yen,
    '￥': yuan,
    '₹': rupee,
    '₩': won,
    '₽': ruble,
    '₺': lira,
    '₪': currency('shekel', 'shekels'),
    '₫': currency('dong', 'dong'),
    '฿': currency('baht', 'baht'),
    '₿': currency('bitcoin', 'bitcoins'),
    '₴': currency('hryvnia', 'hryvnias'),
    '₦': currency('naira', 'naira'),
    '₱': currency('peso', 'pesos')
  })
)

/** By the letters that stand before an amount, or before its dollar sign. */
export const codes: ReadonlyMap<string, Currency> = new Map(
  Object.entries({
    US$: usDollar,
    'U.S.$': usDollar,
    USD: usDollar,
    C$: canadian,
    CA$: canadian,
    CAD: canadian,
    A$: australian,
    AU$: australian,
    AUD: australian,
    NZ$: newZealand,
    NZD: newZealand,
    HK$: hongKong,
    HKD: hongKong,
    S$: singapore,
    SGD: singapore,
    NT$: taiwan,
    TWD: taiwan,
    R$: real,
    BRL: real,
    MX$: peso,
    MXN: peso,
    EUR: euro,
    GBP: currency('British pound', 'British pounds', 'penny', 'pence'),
    JPY: currency('Japanese yen', 'Japanese yen'),
    CNY: yuan,
    RMB: yuan,
    CHF: franc,
    INR: rupee,
    Rs: rupee,
    KRW: won,
    RUB: ruble,
    TRY: lira,
    SEK: currency('Swedish krona', 'Swedish kronor'),
    NOK: currency('Norwegian krone', 'Norwegian kroner'),
    DKK: currency('Danish krone', 'Danish kroner'),
    PLN: currency('zloty', 'zlotys'),
    CZK: currency('Czech koruna', 'Czech koruna'),
    HUF: currency('forint', 'forints'),
    ZAR: currency('rand', 'rand'),
    ILS: currency('shekel', 'shekels'),
    AED: currency('dirham', 'dirhams'),
    SAR: currency('riyal', 'riyals'),
    THB: currency('baht', 'baht')
  })
)
