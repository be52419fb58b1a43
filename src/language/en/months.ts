/** Months and weekdays by all the ways in which they are written, in small letters and without a full stop. */
export const months: ReadonlyMap<string, string> = namesBy({
  January: 'jan',
  February: 'feb',
  March: 'mar',
  April: 'apr',
  May: '',
  June: 'jun',
  July: 'jul',
  August: 'aug',
  September: 'sep sept',
  October: 'oct',
  November: 'nov',
  December: 'dec'
})

/** `January` is the first. */
export const monthNames: readonly string[] = [...new Set(months.values())]

export const weekdays: ReadonlyMap<string, string> = namesBy({
  Monday: 'mon',
  Tuesday: 'tue tues',
  Wednesday: 'wed weds',
  Thursday: 'thu thur thurs',
  Friday: 'fri',
  Saturday: 'sat',
  Sunday: 'sun'
})

function namesBy(short: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const names = Object.entries(short).flatMap(([name, others]) =>
    [name.toLowerCase(), ...others.split(' ').filter(Boolean)].map(key => [key, name] as const)
  )
  return new Map(names)
}
