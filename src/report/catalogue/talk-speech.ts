import type { UiLanguage } from '../diagnostic.js'

/** What a run of `speak` came to, in episodes. */
export interface SpeakTally {
  readonly recorded: number
  readonly unchanged: number
  readonly failed: number
}

/** One line of `plan`: what a service would take for some episodes. */
export interface PlanLine {
  readonly service: string
  readonly units: number
  readonly stored: number
  readonly characters: number
  readonly minutes: number
  /** Undefined where nobody knows a price. */
  readonly dollars: number | undefined
  readonly asOf: string
  readonly estimate: boolean
}

/** What `speak`, `plan`, `voices` and `cache` say when nothing is the matter. */
export interface SpeechTalk {
  readonly speaking: (done: number, all: number, stored: number, chapter: string) => string
  readonly chapterDone: (chapter: string, number: number, all: number) => string
  readonly mixing: (seconds: number, all: number) => string
  readonly left: (seconds: number) => string
  readonly priceSoFar: (dollars: number) => string
  readonly recorded: (file: string, clock: string, seconds: number, loudness: number) => string
  readonly units: (spoken: number, stored: number) => string
  readonly spoken: (tally: SpeakTally) => string
  readonly asked: (service: string, requests: number, wrong: number) => string
  readonly planHead: string
  readonly planLine: (line: PlanLine) => string
  readonly planFoot: string
  readonly cacheSize: (folder: string, entries: number, megabytes: string) => string
  readonly cacheWhole: (entries: number) => string
  readonly cachePruned: (entries: number, megabytes: string) => string
}

const number = (language: UiLanguage, value: number, digits: number) =>
  value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** The sentences of the commands that speak, in both languages. */
export const speechTalk: Readonly<Record<UiLanguage, SpeechTalk>> = {
  de: {
    speaking: (done, all, stored, chapter) =>
      `Sprechen ${done} von ${all}${stored > 0 ? ` (${stored} gespeichert)` : ''}${chapter === '' ? '' : `: ${chapter}`}`,
    chapterDone: (chapter, index, all) => `Gesprochen: ${index} von ${all}, ${chapter}`,
    mixing: (seconds, all) => `Mischen ${clock(seconds)} von ${clock(all)}`,
    left: seconds => `noch etwa ${clock(seconds)}`,
    priceSoFar: dollars => `bisher etwa ${number('de', dollars, 2)} $`,
    recorded: (file, length, seconds, loudness) =>
      `Zum Hören: ${file} (${length}, ${number('de', loudness, 1)} LUFS, fertig nach ${number('de', seconds, 1)} s)`,
    units: (spoken, stored) => `${spoken} gesprochen, ${stored} aus dem Speicher`,
    spoken: ({ recorded, unchanged, failed }) => {
      const parts = [`${recorded} ${recorded === 1 ? 'Folge' : 'Folgen'} aufgenommen`]
      if (unchanged > 0) parts.push(`${unchanged} unverändert`)
      if (failed > 0) parts.push(`${failed} mit Fehlern nicht aufgenommen`)
      return `${parts.join(', ')}.`
    },
    asked: (service, requests, wrong) =>
      `${requests} Anfragen an ${service}${wrong > 0 ? `, davon ${wrong} mit falscher Antwort` : ''}.`,
    planHead: 'Was die Stimmen für diese Folgen brauchen:',
    planLine: it =>
      `  ${it.service}: ${it.units} Stücke, ${it.stored} davon gespeichert, ${number('de', it.characters, 0)} Zeichen, ${number('de', it.minutes, 1)} Minuten, ${it.dollars === undefined ? 'Preis unbekannt' : `${it.estimate ? 'ungefähr ' : ''}${number('de', it.dollars, 2)} $${it.asOf === '' ? '' : ` (Stand ${it.asOf})`}`}`,
    planFoot: 'Gezählt wird, was noch nicht gespeichert ist; ohne Freimengen, Rabatte und Steuern.',
    cacheSize: (folder, entries, megabytes) =>
      `${entries} ${entries === 1 ? 'Aufnahme' : 'Aufnahmen'}, ${megabytes} MB in ${folder}`,
    cacheWhole: entries => `${entries} ${entries === 1 ? 'Aufnahme' : 'Aufnahmen'} geprüft, alle unversehrt.`,
    cachePruned: (entries, megabytes) =>
      `${entries} ${entries === 1 ? 'Datei' : 'Dateien'} entfernt, ${megabytes} MB frei geworden.`
  },
  en: {
    speaking: (done, all, stored, chapter) =>
      `Speaking ${done} of ${all}${stored > 0 ? ` (${stored} stored)` : ''}${chapter === '' ? '' : `: ${chapter}`}`,
    chapterDone: (chapter, index, all) => `Spoken: ${index} of ${all}, ${chapter}`,
    mixing: (seconds, all) => `Mixing ${clock(seconds)} of ${clock(all)}`,
    left: seconds => `about ${clock(seconds)} left`,
    priceSoFar: dollars => `about $${number('en', dollars, 2)} so far`,
    recorded: (file, length, seconds, loudness) =>
      `To listen: ${file} (${length}, ${number('en', loudness, 1)} LUFS, done after ${number('en', seconds, 1)} s)`,
    units: (spoken, stored) => `${spoken} spoken, ${stored} from the cache`,
    spoken: ({ recorded, unchanged, failed }) => {
      const parts = [`${recorded} ${recorded === 1 ? 'episode' : 'episodes'} recorded`]
      if (unchanged > 0) parts.push(`${unchanged} unchanged`)
      if (failed > 0) parts.push(`${failed} with errors not recorded`)
      return `${parts.join(', ')}.`
    },
    asked: (service, requests, wrong) =>
      `${requests} requests to ${service}${wrong > 0 ? `, ${wrong} of them with a wrong answer` : ''}.`,
    planHead: 'What the voices take for these episodes:',
    planLine: it =>
      `  ${it.service}: ${it.units} units, ${it.stored} of them stored, ${number('en', it.characters, 0)} characters, ${number('en', it.minutes, 1)} minutes, ${it.dollars === undefined ? 'price unknown' : `${it.estimate ? 'roughly ' : ''}$${number('en', it.dollars, 2)}${it.asOf === '' ? '' : ` (as of ${it.asOf})`}`}`,
    planFoot: 'Counted is what is not stored yet; without free quotas, discounts and taxes.',
    cacheSize: (folder, entries, megabytes) =>
      `${entries} ${entries === 1 ? 'recording' : 'recordings'}, ${megabytes} MB in ${folder}`,
    cacheWhole: entries => `${entries} ${entries === 1 ? 'recording' : 'recordings'} checked, all of them whole.`,
    cachePruned: (entries, megabytes) =>
      `${entries} ${entries === 1 ? 'file' : 'files'} removed, ${megabytes} MB freed.`
  }
}

/** `65` → `1:05` */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
