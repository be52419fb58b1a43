import { entry } from '../entry.js'

/** A number as people write it, one decimal: -1,5 and -1.5. */
const decimal = {
  de: (value: number) => String(value).replace('.', ','),
  en: (value: number) => String(value)
}

/** What is wrong with sounds that come in and with the episode that goes out. */
export const audioCodes = {
  'audio/unknown-format': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `„${file}“ ist weder eine WAV- noch eine MP3-Datei; an ihrer Stelle wäre nichts zu hören.`,
      hint: 'Speichere den Klang als WAV oder MP3 und nenne in show.yaml diese Datei.'
    }),
    en: (file: string) => ({
      message: `"${file}" is neither a WAV nor an MP3 file; in its place nothing would be heard.`,
      hint: 'Save the sound as WAV or MP3 and name that file in show.yaml.'
    })
  }),
  'audio/cut-off': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `„${file}“ hört mitten in einem Klang auf; zu hören wäre nur ein Teil davon.`,
      hint: 'Kopiere oder lade die Datei noch einmal; die Übertragung ist wohl abgebrochen.'
    }),
    en: (file: string) => ({
      message: `"${file}" ends in the middle of a sound; only a part of it would be heard.`,
      hint: 'Copy or download the file again; its transfer most likely broke off.'
    })
  }),
  'audio/damaged': entry({
    severity: 'error',
    de: (file: string, byte: number) => ({
      message: `„${file}“ ist ab Byte ${byte} beschädigt; zu hören wäre Knistern oder nichts.`,
      hint: 'Speichere den Klang neu aus dem Programm, aus dem er kommt.'
    }),
    en: (file: string, byte: number) => ({
      message: `"${file}" is damaged from byte ${byte} on; crackling or nothing would be heard.`,
      hint: 'Save the sound again from the program it comes from.'
    })
  }),
  'audio/encoding': entry({
    severity: 'error',
    de: (file: string, tag: number, bits: number) => ({
      message: `„${file}“ ist eine WAV-Datei in einer Kodierung, die hier niemand liest (Kennung ${tag}, ${bits} Bit); sie bliebe stumm.`,
      hint: 'Speichere sie als WAV mit PCM, 16 oder 24 Bit.'
    }),
    en: (file: string, tag: number, bits: number) => ({
      message: `"${file}" is a WAV file in a coding that is not read here (tag ${tag}, ${bits} bits); it would stay silent.`,
      hint: 'Save it as WAV with PCM of 16 or 24 bits.'
    })
  }),
  'audio/empty': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `„${file}“ enthält keinen Klang; an dieser Stelle wäre nichts zu hören.`,
      hint: 'Speichere den Klang neu, oder nimm ihn aus show.yaml und den Vorlagen.'
    }),
    en: (file: string) => ({
      message: `"${file}" holds no sound; nothing would be heard there.`,
      hint: 'Save the sound again, or take it out of show.yaml and the templates.'
    })
  }),
  'audio/silent-episode': entry({
    severity: 'error',
    de: () => ({
      message: 'In dieser Folge spricht niemand: Von Anfang bis Ende ist Stille.',
      hint: 'Prüfe die gewählte Stimme mit „sendeklar voices“ und sprich die Folge noch einmal.'
    }),
    en: () => ({
      message: 'Nobody speaks in this episode: it is silent from beginning to end.',
      hint: 'Check the chosen voice with "sendeklar voices" and speak the episode again.'
    })
  }),
  'audio/loudness': entry({
    severity: 'warning',
    de: (reached: number, wanted: number) => ({
      message: `Die Folge ist ${decimal.de(reached)} LUFS laut statt ${decimal.de(wanted)}; beim Wechsel von anderen Podcasts greifen Hörer zum Lautstärkeregler.`,
      hint: 'Prüfe Klänge und Stimmen auf sehr laute Spitzen oder sehr leise Strecken.'
    }),
    en: (reached: number, wanted: number) => ({
      message: `The episode is ${decimal.en(reached)} LUFS loud instead of ${decimal.en(wanted)}; coming from other podcasts, listeners reach for the volume.`,
      hint: 'Look for very loud peaks or very quiet stretches in sounds and voices.'
    })
  }),
  'audio/true-peak': entry({
    severity: 'warning',
    de: (reached: number, most: number) => ({
      message: `Die Spitzen der Folge reichen bis ${decimal.de(reached)} dBTP statt höchstens ${decimal.de(most)}; auf manchen Geräten verzerren sie.`,
      hint: 'Wähle eine höhere Bitrate, oder ersetze Klänge, die schon übersteuert sind.'
    }),
    en: (reached: number, most: number) => ({
      message: `The peaks of the episode reach ${decimal.en(reached)} dBTP instead of ${decimal.en(most)} at most; some players distort them.`,
      hint: 'Choose a higher bit rate, or replace sounds that are overdriven already.'
    })
  }),
  'audio/many-chapters': entry({
    severity: 'warning',
    de: (chapters: number, most: number) => ({
      message: `Die Folge hat ${chapters} Kapitel, das Verzeichnis einer MP3-Datei fasst ${most}; die späteren fehlen in der Liste des Players.`,
      hint: 'Fasse kurze Kapitel zusammen.'
    }),
    en: (chapters: number, most: number) => ({
      message: `The episode has ${chapters} chapters and the contents of an MP3 file hold ${most}; the later ones are missing from the player's list.`,
      hint: 'Join short chapters.'
    })
  }),
  'audio/cover': entry({
    severity: 'warning',
    de: (file: string) => ({
      message: `„${file}“ ist weder JPEG noch PNG; beim Hören ist kein Titelbild zu sehen.`,
      hint: 'Speichere das Titelbild als JPEG oder PNG.'
    }),
    en: (file: string) => ({
      message: `"${file}" is neither JPEG nor PNG; listeners see no cover.`,
      hint: 'Save the cover as JPEG or PNG.'
    })
  }),
  'audio/no-program': entry({
    severity: 'error',
    de: (program: string, format: string) => ({
      message: `Für ${format} wird das Programm ${program} gebraucht, und es ist nicht installiert; gesprochen wurde nichts.`,
      hint: `Installiere ${program}, oder lass das Format ${format} weg: Das MP3 braucht kein anderes Programm.`
    }),
    en: (program: string, format: string) => ({
      message: `${format} needs the program ${program}, which is not installed; nothing was spoken.`,
      hint: `Install ${program}, or leave out the format ${format}: the MP3 needs no other program.`
    })
  }),
  'audio/no-encoder': entry({
    severity: 'error',
    de: (program: string, format: string, encoder: string) => ({
      message: `Dieses ${program} kann kein ${format} schreiben, ihm fehlt der Kodierer ${encoder}; gesprochen wurde nichts.`,
      hint: `Installiere eine Fassung von ${program}, die ${encoder} unter „${program} -encoders“ nennt, oder lass ${format} weg.`
    }),
    en: (program: string, format: string, encoder: string) => ({
      message: `This ${program} can not write ${format}, as it has no encoder ${encoder}; nothing was spoken.`,
      hint: `Install a version of ${program} that lists ${encoder} under "${program} -encoders", or leave out ${format}.`
    })
  }),
  'audio/program-failed': entry({
    severity: 'error',
    de: (program: string, format: string, said: string) => ({
      message: `${program} konnte die Folge nicht als ${format} schreiben; eine Aufnahme ist deshalb nicht geschrieben. Es meldet: „${said}“`,
      hint: `Lass ${format} weg, dann entsteht das MP3, oder versuche es mit einer anderen Fassung von ${program}.`
    }),
    en: (program: string, format: string, said: string) => ({
      message: `${program} could not write the episode as ${format}; so no recording was written. It says: "${said}"`,
      hint: `Leave out ${format} to get the MP3, or try another version of ${program}.`
    })
  }),
  'audio/other-length': entry({
    severity: 'error',
    de: (format: string, heard: number, wanted: number) => ({
      message: `Als ${format} dauert die Folge ${decimal.de(heard)} Sekunden statt ${decimal.de(wanted)}; Hörer bekämen etwas anderes als im MP3. Eine Aufnahme ist deshalb nicht geschrieben.`,
      hint: `Lass ${format} weg, oder versuche es mit einer anderen Fassung von ffmpeg.`
    }),
    en: (format: string, heard: number, wanted: number) => ({
      message: `As ${format} the episode takes ${decimal.en(heard)} seconds instead of ${decimal.en(wanted)}; listeners would get something else than in the MP3. So no recording was written.`,
      hint: `Leave out ${format}, or try another version of ffmpeg.`
    })
  }),
  'audio/lost-chapter': entry({
    severity: 'error',
    de: (format: string, title: string) => ({
      message: `In der Folge als ${format} fehlt das Kapitel „${title}“ oder beginnt zur falschen Zeit; wer es antippt, hört etwas anderes. Eine Aufnahme ist deshalb nicht geschrieben.`,
      hint: `Lass ${format} weg, oder versuche es mit einer anderen Fassung von ffmpeg.`
    }),
    en: (format: string, title: string) => ({
      message: `In the episode as ${format} the chapter "${title}" is missing or begins at the wrong time; who taps it hears something else. So no recording was written.`,
      hint: `Leave out ${format}, or try another version of ffmpeg.`
    })
  })
}
