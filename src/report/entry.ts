import type { Argument, Entry } from './diagnostic.js'

/** Types one entry of the catalogue, so that both languages take the same values. */
export function entry<Arguments extends readonly Argument[]>(it: Entry<Arguments>): Entry<Arguments> {
  return it
}
