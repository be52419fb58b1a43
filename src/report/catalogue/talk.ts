import type { UiLanguage } from '../diagnostic.js'

/** What a build did, in episodes. */
export interface BuildTally {
  readonly built: number
  readonly unchanged: number
  readonly failed: number
}

/** What commands say when nothing is the matter. */
export interface Talk {
  readonly built: (tally: BuildTally) => string
  /** Of hints that were not shown. */
  readonly hints: (count: number) => string
  readonly nothingToBuild: string
  readonly read: (file: string) => string
  readonly checked: (episodes: number, errors: number, warnings: number) => string
  readonly checkedDocuments: (documents: number, errors: number, warnings: number) => string
  readonly tooManyWarnings: (warnings: number, most: number) => string
  readonly started: (files: number, folder: string) => string
  readonly mayOverwrite: (files: number, folder: string) => string
  /** Under the words without a pronunciation. */
  readonly scanned: (words: number) => string
  readonly noDictionary: (packageName: string) => string
  /** Under a lexicon for a speech service. */
  readonly exported: (words: number, files: readonly string[], service: string) => string
  readonly crashed: string
  readonly help: Help
}

/** The words of `--help` that commander would say in English. */
export interface Help {
  readonly summary: string
  /** The headings, by what commander calls them. */
  readonly titles: Readonly<Record<string, string>>
  readonly showHelp: string
  readonly helpOfCommand: string
  readonly version: string
}

/** The sentences of our commands beside the diagnostics, in both languages. */
export const talk: Readonly<Record<UiLanguage, Talk>> = {
  de: {
    built: ({ built, unchanged, failed }) => {
      const parts = [`${built} ${built === 1 ? 'Folge' : 'Folgen'} gebaut`]
      if (unchanged > 0) parts.push(`${unchanged} unverändert`)
      if (failed > 0) parts.push(`${failed} mit Fehlern nicht geschrieben`)
      return `${parts.join(', ')}.`
    },
    hints: count =>
      `${count} ${count === 1 ? 'Hinweis' : 'Hinweise'} zum Sprechen und Hören: sendeklar check zeigt sie.`,
    nothingToBuild: 'Hier liegt noch kein Artikel. sendeklar init legt eine Sendung zum Anfangen an.',
    read: file => `Zum Vorlesen: ${file}`,
    checked: (episodes, errors, warnings) =>
      `${episodes} ${episodes === 1 ? 'Folge' : 'Folgen'} geprüft: ${errors} Fehler, ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}.`,
    checkedDocuments: (documents, errors, warnings) =>
      `${documents} ${documents === 1 ? 'Dokument' : 'Dokumente'} geprüft: ${errors} Fehler, ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}.`,
    tooManyWarnings: (warnings, most) => `${warnings} Warnungen sind mehr als die erlaubten ${most} (--max-warnings).`,
    started: (files, folder) =>
      `${files} ${files === 1 ? 'Datei' : 'Dateien'} geschrieben. Weiter geht es ${folder === '.' ? '' : `in ${folder} `}mit: sendeklar build`,
    mayOverwrite: (files, folder) =>
      `${files} ${files === 1 ? 'Datei' : 'Dateien'} in ${folder} durch die mitgelieferten ersetzen?`,
    scanned: words =>
      words === 0
        ? 'Alle Wörter stehen im Wörterbuch oder im Lexikon, oder sie lesen sich wie geschrieben.'
        : `${words} ${words === 1 ? 'Wort' : 'Wörter'} ohne Aussprache, die zweifelhaftesten zuerst. Wie eines klingt, steht dann im Lexikon, zum Beispiel „{ term: DeepSeek, respell: Diep Siek }“.`,
    noDictionary: packageName =>
      `Ohne Wörterbuch (npm install ${packageName}) urteilen wir nur nach den Buchstaben; Wörter, die wie deutsche aussehen, fehlen hier.`,
    exported: (words, files, service) => {
      const where = files.length === 0 ? '' : `: ${files.join(', ')}`
      return `${words} ${words === 1 ? 'Wort' : 'Wörter'} für ${service}${where}.`
    },
    crashed: 'Das ist ein Fehler in sendeklar, nicht in deinem Text. Bitte melde ihn mit diesen Zeilen:',
    help: {
      summary: 'Macht aus einem gegliederten Artikel eine Folge: Sprechfassung, SSML und Shownotes.',
      titles: {
        'Usage:': 'Aufruf:',
        'Arguments:': 'Angaben:',
        'Options:': 'Optionen:',
        'Commands:': 'Befehle:',
        'Global Options:': 'Für alle Befehle:'
      },
      showHelp: 'diese Hilfe zeigen',
      helpOfCommand: 'Hilfe zu einem Befehl zeigen',
      version: 'die Version zeigen'
    }
  },
  en: {
    built: ({ built, unchanged, failed }) => {
      const parts = [`${built} ${built === 1 ? 'episode' : 'episodes'} built`]
      if (unchanged > 0) parts.push(`${unchanged} unchanged`)
      if (failed > 0) parts.push(`${failed} with errors not written`)
      return `${parts.join(', ')}.`
    },
    hints: count =>
      `${count} ${count === 1 ? 'hint' : 'hints'} on how it is said and heard: sendeklar check shows them.`,
    nothingToBuild: 'There is no article here yet. sendeklar init lays out a show to start from.',
    read: file => `To read aloud: ${file}`,
    checked: (episodes, errors, warnings) =>
      `${episodes} ${episodes === 1 ? 'episode' : 'episodes'} checked: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    checkedDocuments: (documents, errors, warnings) =>
      `${documents} ${documents === 1 ? 'document' : 'documents'} checked: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    tooManyWarnings: (warnings, most) => `${warnings} warnings are more than the ${most} allowed (--max-warnings).`,
    started: (files, folder) =>
      `${files} ${files === 1 ? 'file' : 'files'} written. Go on ${folder === '.' ? '' : `in ${folder} `}with: sendeklar build`,
    mayOverwrite: (files, folder) =>
      `Replace ${files} ${files === 1 ? 'file' : 'files'} in ${folder} by the ones we bring?`,
    scanned: words =>
      words === 0
        ? 'All words are in the dictionary or the lexicon, or read as they are written.'
        : `${words} ${words === 1 ? 'word' : 'words'} without a pronunciation, the most doubtful first. How one sounds goes into the lexicon, for example "{ term: DeepSeek, respell: Deep Seek }".`,
    noDictionary: packageName =>
      `Without a dictionary (npm install ${packageName}) we judge by the letters alone; words that look usual are missing here.`,
    exported: (words, files, service) => {
      const where = files.length === 0 ? '' : `: ${files.join(', ')}`
      return `${words} ${words === 1 ? 'word' : 'words'} for ${service}${where}.`
    },
    crashed: 'This is a mistake in sendeklar, not in your text. Please report it with these lines:',
    help: {
      summary: 'Turns a structured article into an episode: host script, SSML and show notes.',
      titles: { 'Global Options:': 'For all commands:' },
      showHelp: 'show this help',
      helpOfCommand: 'show the help of a command',
      version: 'show the version'
    }
  }
}
