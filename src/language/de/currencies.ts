/** Money by its signs, codes and words. */
import { matchAt } from '../rule.js'
import { goesOn } from './context.js'
import type { Unit } from './units.js'

export interface Currency extends Unit {
  /** The hundredth; none where nobody uses it. */
  readonly cents?: Unit
}

const cent: Unit = { one: 'Cent', many: 'Cent', gender: 'm' }

function money(one: string, many = one, gender: Unit['gender'] = 'm', cents: Unit | undefined = undefined): Currency {
  return { one, many, gender, ...(cents !== undefined && { cents }) }
}

function crowns(country: string): Currency {
  return money(`${country} Krone`, `${country} Kronen`, 'f')
}

const euro = money('Euro', 'Euro', 'm', cent)
const dollar = money('Dollar', 'Dollar', 'm', cent)
const usDollar = money('U S-Dollar', 'U S-Dollar', 'm', cent)
const pence: Unit = { one: 'Penny', many: 'Pence', gender: 'm' }
const pound = money('Pfund', 'Pfund', 'n', pence)
const franc = money('Schweizer Franken', 'Schweizer Franken', 'm', { one: 'Rappen', many: 'Rappen', gender: 'm' })
const canadian = money('kanadischer Dollar', 'kanadische Dollar')
const australian = money('australischer Dollar', 'australische Dollar')
const yen = money('Yen')
const yuan = money('Yuan')
const real = money('Real', 'Real')

/** ISO 4217 codes, signs and short forms; the words `Euro`, `Dollar`, `Cent` are here because decimals before them are cents. */
const currencies: ReadonlyMap<string, Currency> = new Map(
  Object.entries({
    ...{ '€': euro, EUR: euro, Euro: euro, $: dollar, Dollar: dollar, US$: usDollar, 'US-$': usDollar, USD: usDollar },
    ...{
      '£': pound,
      GBP: pound,
      '¥': yen,
      JPY: yen,
      CNY: yuan,
      RMB: yuan,
      'CN¥': yuan,
      CHF: franc,
      SFr: franc,
      sFr: franc
    },
    ...{ CAD: canadian, C$: canadian, CA$: canadian, AUD: australian, A$: australian, AU$: australian },
    ...{ NZD: money('Neuseeland-Dollar'), NZ$: money('Neuseeland-Dollar'), HKD: money('Hongkong-Dollar') },
    ...{ HK$: money('Hongkong-Dollar'), SGD: money('Singapur-Dollar'), S$: money('Singapur-Dollar') },
    ...{ TWD: money('Taiwan-Dollar'), NT$: money('Taiwan-Dollar'), R$: real, BRL: real },
    ...{
      '₽': money('Rubel'),
      RUB: money('Rubel'),
      '₹': money('Rupie', 'Rupien', 'f'),
      INR: money('Rupie', 'Rupien', 'f')
    },
    ...{ '₩': money('Won'), KRW: money('Won'), '₿': money('Bitcoin'), BTC: money('Bitcoin') },
    ...{ zł: money('Złoty'), PLN: money('Złoty'), SEK: crowns('schwedische'), NOK: crowns('norwegische') },
    ...{
      DKK: crowns('dänische'),
      CZK: crowns('tschechische'),
      Kč: crowns('tschechische'),
      kr: money('Krone', 'Kronen', 'f')
    },
    ...{
      HUF: money('Forint'),
      TRY: money('Lira', 'Lira', 'f'),
      '₺': money('Lira', 'Lira', 'f'),
      '₪': money('Schekel')
    },
    ...{
      ILS: money('Schekel'),
      ZAR: money('Rand'),
      AED: money('Dirham'),
      SAR: money('Riyal'),
      '₴': money('Hrywnja', 'Hrywnja', 'f')
    },
    ...{ UAH: money('Hrywnja', 'Hrywnja', 'f'), THB: money('Baht'), '฿': money('Baht'), '₫': money('Dong') },
    ...{ '¢': cent, ct: cent, Ct: cent, Cent: cent, DM: money('Mark', 'Mark', 'f'), Franken: money('Franken') }
  })
)

export const currencySigns = '€$£¥₽₹₩₿₺₪₴₫฿'
const sign =
  /(?:US|CA|C|AU|A|NZ|HK|S|NT|R)-?\$|CN¥|[€$£¥₽₹₩₿₺₪₴₫฿¢]|zł|Kč|[A-Z]{3}|DM|[sS]Fr|[cC]t|kr|Euro|Dollar|Cent|Franken/y

/** A currency and where it ends. */
export interface FoundCurrency {
  readonly currency: Currency
  readonly end: number
}

/** The currency that begins at an offset. */
export function currencyAt(text: string, at: number): FoundCurrency | undefined {
  const symbol = matchAt(sign, text, at)?.[0]
  const currency = symbol === undefined ? undefined : currencies.get(symbol)
  if (symbol === undefined || currency === undefined) return undefined
  const end = at + symbol.length
  // only signs may touch what follows: `$5`
  if (goesOn(text, end) && !currencySigns.includes(symbol.charAt(symbol.length - 1))) return undefined
  return { currency, end }
}
