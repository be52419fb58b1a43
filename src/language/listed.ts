import { entryOf, type NameLists, nameTable } from './name-table.js'

/** A name or foreign word of the lists a language comes with, and how it is said. */
export interface ListedWord {
  readonly term: string
  readonly ipa?: string
  readonly respell?: string
  readonly alias?: string
}

/** Shorter ones in any case are words of the other language that count only beside others: `For`. */
const longestFunctionWord = 3

/** All words of the lists, in their order, less those that are foreign only beside other foreign words. */
export function listedWords(lists: NameLists): readonly ListedWord[] {
  const table = nameTable(lists)
  return [...table.lines.keys()].flatMap(term => {
    const entry = entryOf(table, term)
    const small = term.toLowerCase()
    const isGuest = table.guests.has(term) || (term.length <= longestFunctionWord && table.guests.has(small))
    if (entry === undefined || entry.isOwn || (isGuest && entry.sound.language !== undefined)) return []
    const { ipa, respell } = entry.sound
    return [{ term, ...(ipa && { ipa }), ...(respell && { respell }), ...(entry.alias && { alias: entry.alias }) }]
  })
}
