import { entry } from '../entry.js'

/** What the review page refuses, and what is not signed off. */
export const reviewCodes = {
  'review/port-taken': entry({
    severity: 'error',
    de: (port: number) => ({
      message: `Den Anschluss ${port} benutzt schon ein anderes Programm; die Seite lässt sich dort nicht zeigen.`,
      hint: 'Nimm mit --port einen anderen, oder lass --port weg: Dann wird ein freier genommen.'
    }),
    en: (port: number) => ({
      message: `Another program uses port ${port} already, so the page can not be shown there.`,
      hint: 'Choose another one with --port, or leave --port out: then one that is free is taken.'
    })
  }),
  'review/no-page': entry({
    severity: 'error',
    de: () => ({
      message: 'Die Dateien der Prüfseite fehlen in diesem Programm; im Browser bliebe es leer.',
      hint: 'Installiere sendeklar neu, oder baue es mit npm run build.'
    }),
    en: () => ({
      message: 'The files of the review page are missing from this program; the browser would stay empty.',
      hint: 'Install sendeklar again, or build it with npm run build.'
    })
  }),
  'review/not-signed': entry({
    severity: 'error',
    de: (folder: string) => ({
      message: `„${folder}“ hat noch niemand freigegeben; gesendet würde ein Text, für den niemand einsteht.`,
      hint: 'Öffne die Folge mit sendeklar review, lies sie und gib sie frei.'
    }),
    en: (folder: string) => ({
      message: `Nobody has signed off "${folder}" yet; a text would be broadcast that nobody answers for.`,
      hint: 'Open the episode with sendeklar review, read it and sign it off.'
    })
  }),
  'review/changed-since-signed': entry({
    severity: 'error',
    de: (folder: string, by: string) => ({
      message: `Seit ${by} „${folder}“ freigegeben hat, ist der Text ein anderer; zu hören wäre, was niemand freigegeben hat.`,
      hint: 'sendeklar review zeigt, was sich geändert hat, und nimmt die neue Freigabe entgegen.'
    }),
    en: (folder: string, by: string) => ({
      message: `The text of "${folder}" is another one since ${by} signed it off; listeners would hear what nobody has approved.`,
      hint: 'sendeklar review shows what has changed and takes the new sign-off.'
    })
  }),
  'review/changes-wanted': entry({
    severity: 'error',
    de: (folder: string, by: string, words: string) => ({
      message: `In „${folder}“ hat ${by} Änderungen gewünscht, und der Satz steht noch so da: „${words}“.`,
      hint: 'Ändere den Satz, oder nimm den Wunsch auf der Prüfseite zurück.'
    }),
    en: (folder: string, by: string, words: string) => ({
      message: `${by} asked for changes in "${folder}", and the sentence still stands as it was: "${words}".`,
      hint: 'Change the sentence, or take the wish back on the review page.'
    })
  }),
  'review/refused': entry({
    severity: 'error',
    de: () => ({
      message: 'Diese Anfrage kommt nicht von der Seite, die sendeklar geöffnet hat; sie bleibt unbeantwortet.',
      hint: 'Öffne die Adresse, die im Terminal steht.'
    }),
    en: () => ({
      message: 'This request does not come from the page that sendeklar has opened; it is not answered.',
      hint: 'Open the address that stands in the terminal.'
    })
  }),
  'review/unknown': entry({
    severity: 'error',
    de: () => ({
      message: 'Das gibt es hier nicht, oder nicht mehr.',
      hint: 'Lade die Seite neu.'
    }),
    en: () => ({ message: 'There is no such thing here, or not any more.', hint: 'Load the page again.' })
  }),
  'review/not-understood': entry({
    severity: 'error',
    de: () => ({
      message: 'Die Seite hat etwas verlangt, das dieses Programm nicht versteht; geändert wurde nichts.',
      hint: 'Lade die Seite neu. Bleibt es dabei, melde es bitte.'
    }),
    en: () => ({
      message: 'The page has asked for something this program does not understand; nothing was changed.',
      hint: 'Load the page again. If it stays so, please report it.'
    })
  }),
  'review/conflict': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `An dieser Stelle von „${file}“ steht inzwischen etwas anderes; geschrieben wurde nichts, verloren ist auch nichts.`,
      hint: 'Vergleiche beide Fassungen und speichere, was gelten soll.'
    }),
    en: (file: string) => ({
      message: `Something else stands in this place of "${file}" by now; nothing was written, and nothing is lost.`,
      hint: 'Compare both versions and save the one that is to count.'
    })
  }),
  'review/text-conflict': entry({
    severity: 'error',
    de: (folder: string) => ({
      message: `Der Text von „${folder}“ hat sich geändert, während du gelesen hast; freigegeben ist nichts.`,
      hint: 'Lies die geänderten Stellen und gib dann frei.'
    }),
    en: (folder: string) => ({
      message: `The text of "${folder}" changed while you were reading; nothing is signed off.`,
      hint: 'Read the places that changed, then sign off.'
    })
  }),
  'review/not-writable': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `So lässt sich das in „${file}“ nicht schreiben, ohne anderes zu verändern; geschrieben wurde nichts.`,
      hint: 'Nimm unsichtbare Zeichen aus dem Text, oder ändere die Stelle im Editor.'
    }),
    en: (file: string) => ({
      message: `This can not be written into "${file}" without changing something else; nothing was written.`,
      hint: 'Take invisible characters out of the text, or change the place in your editor.'
    })
  }),
  'review/no-name': entry({
    severity: 'error',
    de: () => ({
      message: 'Ohne Namen weiß niemand, wer entschieden hat; eingetragen wurde nichts.',
      hint: 'Trag deinen Namen ein.'
    }),
    en: () => ({
      message: 'Without a name nobody knows who decided; nothing was noted.',
      hint: 'Enter your name.'
    })
  }),
  'review/nothing-to-undo': entry({
    severity: 'error',
    de: () => ({ message: 'Hier gibt es nichts zurückzunehmen.', hint: '' }),
    en: () => ({ message: 'There is nothing to take back here.', hint: '' })
  }),
  'review/no-editor': entry({
    severity: 'error',
    de: (known: string) => ({
      message: 'Auf diesem Rechner ist keiner der Editoren zu finden, die eine Zeile öffnen können.',
      hint: `Bekannt sind: ${known}. Die Stelle steht auf der Seite.`
    }),
    en: (known: string) => ({
      message: 'None of the editors that can open a line is to be found on this computer.',
      hint: `Known are: ${known}. The place stands on the page.`
    })
  }),
  'review/nothing-to-hear': entry({
    severity: 'error',
    de: () => ({
      message: 'Von diesen Sätzen wird nichts gesagt; zu hören gibt es nichts.',
      hint: 'Lade die Seite neu, falls sich der Text gerade geändert hat.'
    }),
    en: () => ({
      message: 'Nothing of these sentences is said, so there is nothing to hear.',
      hint: 'Load the page again if the text has just changed.'
    })
  })
}
