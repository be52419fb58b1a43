import type { UiLanguage } from '../diagnostic.js'

/** What `feed` and `publish` came to. */
export interface PublishTally {
  /** Episodes in the feed that have their files here. */
  readonly episodes: number
  /** Entries that were in the feed already and are no present episode's. */
  readonly kept: number
  readonly isChanged: boolean
}

/** What `feed`, `publish` and `doctor` say when nothing is the matter. */
export interface PublishTalk {
  readonly feedWritten: (file: string, tally: PublishTally) => string
  readonly published: (folder: string, files: number, megabytes: number, tally: PublishTally) => string
  readonly uploadHead: string
  readonly upload: (from: string, to: string) => string
  readonly doctor: DoctorTalk
}

/** The words of `doctor`; a line is `state`, `name` and what there is to say. */
export interface DoctorTalk {
  readonly engine: string
  readonly voice: string
  readonly program: (name: string) => string
  readonly encoders: string
  readonly writing: (folder: string) => string
  readonly show: string
  readonly key: (service: string) => string
  readonly works: string
  readonly missing: string
  readonly notNeeded: string
  readonly isSet: (names: string) => string
  readonly notSet: (names: string) => string
  readonly allowed: string
  readonly noShow: string
  readonly licences: string
  readonly ourLicence: string
  readonly bundled: (file: string) => string
  readonly beside: (licence: string, installed: boolean) => string
}

/** The sentences of the commands that publish, in both languages. */
export const publishTalk: Readonly<Record<UiLanguage, PublishTalk>> = {
  de: {
    feedWritten: (file, tally) =>
      `${inFeed.de(tally)} ${tally.isChanged ? `Geschrieben: ${file}` : `${file} ist unverändert.`}`,
    published: (folder, files, megabytes, tally) =>
      `${inFeed.de(tally)} ${folder}: ${files} ${files === 1 ? 'Datei' : 'Dateien'}, ${megabytes.toLocaleString('de', oneDigit)} MB${tally.isChanged ? '.' : ', unverändert.'}`,
    uploadHead: 'Zum Hochladen:',
    upload: (from, to) => `  ${from} → ${to}`,
    doctor: {
      engine: 'Laufzeit',
      voice: 'eingebaute Stimme',
      program: name => `Programm ${name}`,
      encoders: 'MP3 schreiben und lesen',
      writing: folder => `Schreiben in ${folder}`,
      show: 'Sendung',
      key: service => `Schlüssel für ${service}`,
      works: 'funktioniert',
      missing: 'fehlt',
      notNeeded: 'nicht installiert, wird nicht gebraucht',
      isSet: names => `gesetzt (${names})`,
      notSet: names => `nicht gesetzt (${names})`,
      allowed: 'erlaubt',
      noShow: 'hier liegt keine; sendeklar init legt eine an',
      licences: 'Lizenzen',
      ourLicence: 'sendeklar steht unter der MIT-Lizenz.',
      bundled: file => `Was darin steckt, nennt ${file}: MIT, ISC, BSD und Apache.`,
      beside: (licence, installed) => `${licence}, eigenes Paket, ${installed ? 'installiert' : 'nicht installiert'}`
    }
  },
  en: {
    feedWritten: (file, tally) =>
      `${inFeed.en(tally)} ${tally.isChanged ? `Written: ${file}` : `${file} is unchanged.`}`,
    published: (folder, files, megabytes, tally) =>
      `${inFeed.en(tally)} ${folder}: ${files} ${files === 1 ? 'file' : 'files'}, ${megabytes.toLocaleString('en', oneDigit)} MB${tally.isChanged ? '.' : ', unchanged.'}`,
    uploadHead: 'To upload:',
    upload: (from, to) => `  ${from} → ${to}`,
    doctor: {
      engine: 'runtime',
      voice: 'built-in voice',
      program: name => `program ${name}`,
      encoders: 'writing and reading MP3',
      writing: folder => `writing into ${folder}`,
      show: 'show',
      key: service => `key for ${service}`,
      works: 'works',
      missing: 'missing',
      notNeeded: 'not installed, not needed',
      isSet: names => `set (${names})`,
      notSet: names => `not set (${names})`,
      allowed: 'allowed',
      noShow: 'there is none here; sendeklar init lays one out',
      licences: 'Licences',
      ourLicence: 'sendeklar stands under the MIT licence.',
      bundled: file => `What is inside it is listed in ${file}: MIT, ISC, BSD and Apache.`,
      beside: (licence, installed) => `${licence}, a package of its own, ${installed ? 'installed' : 'not installed'}`
    }
  }
}

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

const inFeed = {
  de: ({ episodes, kept }: PublishTally) =>
    `${episodes} ${episodes === 1 ? 'Folge' : 'Folgen'} im Feed${kept > 0 ? `, dazu ${kept} ältere, die bleiben` : ''}.`,
  en: ({ episodes, kept }: PublishTally) =>
    `${episodes} ${episodes === 1 ? 'episode' : 'episodes'} in the feed${kept > 0 ? `, and ${kept} older ones that stay` : ''}.`
}
