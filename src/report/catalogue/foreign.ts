import { entry } from '../entry.js'

/** What is said of foreign files before anything in them is. */
export const foreignCodes = {
  'foreign/unknown': entry({
    severity: 'error',
    de: () => ({
      message: 'Was das für eine Datei ist, verrät weder ihr Name noch ihr Anfang; geprüft wurde nichts.',
      hint: 'Geprüft werden Feeds, Kapitel, Transkripte (.vtt, .srt, .json), Shownotes (.html) und SSML (--dialect).'
    }),
    en: () => ({
      message: 'Neither its name nor its beginning tells what this file is; nothing was checked.',
      hint: 'Checked are feeds, chapters, transcripts (.vtt, .srt, .json), show notes (.html) and SSML (--dialect).'
    })
  }),
  'foreign/too-large': entry({
    severity: 'error',
    de: (kibibytes: number, most: number) => ({
      message: `Die Datei hat ${kibibytes} KiB, mehr als ${most} KiB werden nicht gelesen; Player brechen viel früher ab.`,
      hint: 'Prüfe, ob es die richtige Datei ist.'
    }),
    en: (kibibytes: number, most: number) => ({
      message: `The file has ${kibibytes} KiB, no more than ${most} KiB are read; players give up much earlier.`,
      hint: 'Check that this is the right file.'
    })
  }),
  'foreign/more': entry({
    severity: 'info',
    de: (count: number, code: string) => ({
      message: `Dasselbe (${code}) steht noch mindestens ${count === 1 ? 'einmal' : `${count} Mal`} in der Datei.`,
      hint: 'Berichtige die genannten Stellen und prüfe die Datei noch einmal.'
    }),
    en: (count: number, code: string) => ({
      message: `The same (${code}) is in the file at least ${count === 1 ? 'once' : `${count} times`} more.`,
      hint: 'Correct the places that were named and check the file again.'
    })
  })
}
