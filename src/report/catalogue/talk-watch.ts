import type { UiLanguage } from '../diagnostic.js'

/** What commands say that stay open: the watching build and the review page. */
export interface WatchTalk {
  readonly watching: string
  /** Under this address the page is open. */
  readonly open: (address: string) => string
  readonly howToEnd: string
}

export const watchTalk: Readonly<Record<UiLanguage, WatchTalk>> = {
  de: {
    watching: 'Ich passe weiter auf und baue, was sich ändert. Strg-C beendet.',
    open: address => `Die Prüfseite ist offen: ${address}`,
    howToEnd: 'Die Adresse gilt nur auf diesem Rechner und nur, solange das hier läuft. Strg-C beendet.'
  },
  en: {
    watching: 'Going on watching, and building what changes. Ctrl-C ends it.',
    open: address => `The review page is open: ${address}`,
    howToEnd: 'The address holds on this computer alone, and only while this runs. Ctrl-C ends it.'
  }
}
