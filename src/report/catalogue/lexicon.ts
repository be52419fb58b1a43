import { entry } from '../entry.js'

/** Why a word is not in a service's lexicon, after "because". */
const reasons: Readonly<Record<string, Readonly<Record<'de' | 'en', string>>>> = {
  'no-sound': {
    de: 'der Eintrag nennt nur eine Sprache und keinen Klang',
    en: 'the entry names only a language and no sound'
  },
  sounds: {
    de: 'die Lautschrift enthält Laute, die der Dienst nicht hat',
    en: 'its IPA holds sounds the service does not have'
  },
  'no-ipa': { de: 'der Dienst nimmt nur Lautschrift', en: 'the service takes IPA alone' },
  'no-letters': { de: 'der Dienst nimmt nur Buchstaben', en: 'the service takes letters alone' },
  phrase: { de: 'der Dienst nimmt nur einzelne Wörter', en: 'the service takes single words only' },
  'too-long': { de: 'es oder sein Klang zu lang ist', en: 'it or its sound is too long' },
  characters: { de: 'ein Zeichen darin nicht erlaubt ist', en: 'a character in it is not allowed' },
  period: {
    de: 'ein Wort mit Punkt am Ende nur aus Buchstaben bestehen und nur mit gewöhnlichen Wörtern gesprochen werden darf',
    en: 'a word with a period at its end may hold letters alone and be said with ordinary words only'
  }
}

const remedies: Readonly<Record<string, Readonly<Record<'de' | 'en', string>>>> = {
  sounds: {
    de: 'Beschreibe den Klang unter „ipa“ nur mit Lauten der Sprache, in der gesprochen wird.',
    en: 'Describe the sound under "ipa" with sounds of the spoken language alone.'
  },
  'no-ipa': {
    de: 'Ergänze den Klang in Lautschrift, zum Beispiel „ipa: ˈdiːpsiːk“.',
    en: 'Add the sound in IPA, for example "ipa: ˈdiːpsiːk".'
  },
  phrase: { de: 'Ergänze Einträge für die einzelnen Wörter.', en: 'Add entries for the single words.' },
  'too-long': { de: 'Kürze den Eintrag.', en: 'Make the entry shorter.' },
  characters: { de: 'Schreibe das Wort ohne dieses Zeichen.', en: 'Write the word without this character.' },
  period: {
    de: 'Sage mit „alias“, welche Wörter dafür gesprochen werden.',
    en: 'Say with "alias" which words are spoken for it.'
  }
}

const usual = {
  de: 'Ergänze den Klang in Buchstaben, zum Beispiel „respell: Diep Siek“.',
  en: 'Add the sound in letters, for example "respell: Deep Seek".'
} as const

function because(reason: string, language: 'de' | 'en'): string {
  return reasons[reason]?.[language] ?? reason
}

function remedy(reason: string, language: 'de' | 'en'): string {
  return remedies[reason]?.[language] ?? usual[language]
}

const germanWords = (count: number) => `${count} ${count === 1 ? 'Wort' : 'Wörter'}`
const englishWords = (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`

export const lexiconCodes = {
  'lexicon/not-carried': entry({
    severity: 'warning',
    de: (term: string, service: string, reason: string) => ({
      message: `„${term}“ fehlt im Lexikon für ${service}, weil ${because(reason, 'de')}; dort wird die Stimme raten.`,
      hint: remedy(reason, 'de')
    }),
    en: (term: string, service: string, reason: string) => ({
      message: `"${term}" is missing in the lexicon for ${service}, because ${because(reason, 'en')}; the voice will guess there.`,
      hint: remedy(reason, 'en')
    })
  }),
  'lexicon/respelled': entry({
    severity: 'info',
    de: (term: string, service: string) => ({
      message: `„${term}“ hat Laute, die ${service} nicht kennt; gesprochen wird es nach Buchstaben, also ungefähr.`,
      hint: 'Hör es dir an, und ändere „respell“, wenn es falsch klingt.'
    }),
    en: (term: string, service: string) => ({
      message: `"${term}" has sounds that ${service} does not know; it is said by letters, so roughly.`,
      hint: 'Listen to it, and change "respell" if it sounds wrong.'
    })
  }),
  'lexicon/our-words': entry({
    severity: 'info',
    de: (respelled: number, missing: number, service: string) => ({
      message: `${service} nimmt nicht alle mitgelieferten Wörter, wie sie sind: ${respelled} werden nach Buchstaben gesprochen, ${missing} fehlen.`,
      hint: 'Eigene Einträge in content/lexicon.de.yaml gehen vor.'
    }),
    en: (respelled: number, missing: number, service: string) => ({
      message: `${service} does not take all of the words we bring as they are: ${respelled} are said by letters, ${missing} are missing.`,
      hint: 'Your own entries in content/lexicon.en.yaml go before ours.'
    })
  }),
  'lexicon/prefix': entry({
    severity: 'info',
    de: (term: string) => ({
      message: `„${term}“ gilt bei uns auch am Anfang längerer Wörter; Sprachdienste kennen nur ganze Wörter und lesen die längeren, wie sie wollen.`,
      hint: 'Mit --articles stehen die Wörter, die in deinen Texten vorkommen, einzeln im Lexikon.'
    }),
    en: (term: string) => ({
      message: `"${term}" also holds at the beginning of longer words here; speech services know whole words only and read the longer ones as they like.`,
      hint: 'With --articles the words that occur in your texts stand in the lexicon one by one.'
    })
  }),
  'lexicon/whole-words': entry({
    severity: 'info',
    de: () => ({
      message:
        'Sprachdienste suchen Wörter genau so, wie sie hier stehen; Formen mit Endung wie „Startups“ lesen sie ohne Lexikon.',
      hint: 'Mit --articles stehen genau die Formen darin, die in deinen Texten vorkommen.'
    }),
    en: () => ({
      message:
        'Speech services look for words just as they stand here; forms with an ending such as "startups" they read without the lexicon.',
      hint: 'With --articles it holds exactly the forms that occur in your texts.'
    })
  }),
  'lexicon/full': entry({
    severity: 'warning',
    de: (count: number, service: string, files: number) => ({
      message: `${germanWords(count)} passen nicht mehr hinein: ${service} nimmt ${files} ${files === 1 ? 'Lexikon' : 'Lexika'} auf einmal. Bei diesen Wörtern wird die Stimme raten.`,
      hint: 'Nenne die Artikel, um die es geht, oder nimm --articles; dann stehen nur Wörter darin, die vorkommen.'
    }),
    en: (count: number, service: string, files: number) => ({
      message: `${englishWords(count)} did not fit: ${service} takes ${files} ${files === 1 ? 'lexicon' : 'lexica'} at once. The voice will guess at these words.`,
      hint: 'Name the articles it is about, or use --articles; then it holds only words that occur.'
    })
  }),
  'lexicon/nothing-to-export': entry({
    severity: 'warning',
    de: (service: string) => ({
      message: `Kein Wort hat einen Klang, den ein Lexikon für ${service} tragen könnte; es wird nichts geschrieben.`,
      hint: 'Ergänze Einträge in content/lexicon.de.yaml, zum Beispiel „{ term: DeepSeek, respell: Diep Siek }“.'
    }),
    en: (service: string) => ({
      message: `No word has a sound that a lexicon for ${service} could carry; nothing is written.`,
      hint: 'Add entries to content/lexicon.en.yaml, for example "{ term: DeepSeek, respell: Deep Seek }".'
    })
  }),
  'lexicon/several-files': entry({
    severity: 'error',
    de: (files: number, service: string) => ({
      message: `Das Lexikon für ${service} wird ${files} Dateien lang; hintereinander auf der Standardausgabe wäre keine davon zu gebrauchen.`,
      hint: 'Nenne mit --out eine Datei; die anderen heißen wie sie, mit einer Nummer.'
    }),
    en: (files: number, service: string) => ({
      message: `The lexicon for ${service} becomes ${files} files; one after another on standard output none of them could be used.`,
      hint: 'Name a file with --out; the others are called like it, with a number.'
    })
  })
}
