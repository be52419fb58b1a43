import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import type { CalendarDate } from './article.js'
import { excerpt } from './findings.js'

/** Devices of Windows; a folder of that name can not be made or deleted there (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const devices = /^(?:con|prn|aux|nul|conin|conout|clock|com[0-9]|lpt[0-9])$/

const longestSlug = 80

/**
 * The name of an episode in folders and addresses, from its file: `content/articles/2026-02-16-ki-kooperation.yaml` →
 * `ki-kooperation`. Undefined with an error for names that would not do everywhere.
 */
export function slugOf(file: string): Outcome<string | undefined> {
  const place: Place = { file, line: 1, column: 1, length: 0 }
  const name = fileName(file)
  const stem = /^(.*)\.ya?ml$/su.exec(name)?.[1]
  if (stem === undefined) return { value: undefined, diagnostics: [diagnose('slug/not-yaml', place, excerpt(name))] }
  return checkSlug(stem.replace(leadingDate, ''), place)
}

/** A slug as it is, when it is one: `[a-z0-9-]`, at most 80, no device of Windows; looked at after compatibility forms are undone (NFKC). */
export function checkSlug(name: string, place: Place): Outcome<string | undefined> {
  const slug = name.normalize('NFKC')
  const refused =
    slug.length > longestSlug
      ? diagnose('slug/too-long', place, excerpt(name), slug.length)
      : !/^[a-z0-9][a-z0-9-]*$/.test(slug)
        ? diagnose('slug/bad-name', place, excerpt(name), betterSlug(slug))
        : devices.test(slug)
          ? diagnose('slug/reserved', place, slug)
          : undefined
  return refused === undefined ? { value: slug, diagnostics: [] } : { value: undefined, diagnostics: [refused] }
}

const leadingDate = /^[0-9]{4}-[0-9]{2}-[0-9]{2}-/

/** The date a file name begins with, as it is written there. */
export function dateInName(file: string): string | undefined {
  return leadingDate.exec(fileName(file))?.[0].slice(0, -1)
}

/** `2026-02-16` */
export function writtenDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const plainLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A name like the given one that would do; '' when nothing of it is left. */
export function betterSlug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, letter => plainLetters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(part => part !== '')
    .join('-')
}
