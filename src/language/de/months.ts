/** The months by name, short name and number. */
export const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

const shortNames: Readonly<Record<string, string>> = {
  ...{
    Jan: 'Januar',
    Jän: 'Jänner',
    Jänner: 'Jänner',
    Feb: 'Februar',
    Febr: 'Februar',
    Feber: 'Feber',
    Mrz: 'März',
    Mär: 'März'
  },
  ...{ Apr: 'April', Jun: 'Juni', Jul: 'Juli', Aug: 'August', Sep: 'September', Sept: 'September', Okt: 'Oktober' },
  ...{ Nov: 'November', Dez: 'Dezember' }
}

const names: ReadonlyMap<string, string> = new Map([
  ...months.map(it => [it, it] as const),
  ...Object.entries(shortNames)
])

/** The full name of a month written in full or short. */
export function monthName(word: string): string | undefined {
  return names.get(word)
}

/** Whether a word is a month, in full or short without its dot. */
export function isMonth(word: string): boolean {
  return names.has(word)
}

/** Whether a month is written short, so that a dot may belong to it. */
export function isShortMonth(word: string): boolean {
  return names.get(word) !== undefined && !months.includes(word) && word !== 'Jänner' && word !== 'Feber'
}
