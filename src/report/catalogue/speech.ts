import { entry } from '../entry.js'

/** What keeps an episode from being spoken, besides what services refuse. */
export const speechCodes = {
  'speech/no-embedded-voice': entry({
    severity: 'error',
    de: (packageName: string, detail: string) => ({
      message: `Die eingebaute Stimme ist nicht installiert (${detail}); zu hören gibt es so nichts.`,
      hint: `Installiere sie mit: npm install ${packageName}. Oder nimm mit --service einen Dienst, oder mit --engine native das Programm espeak-ng.`
    }),
    en: (packageName: string, detail: string) => ({
      message: `The built-in voice is not installed (${detail}), so there is nothing to hear.`,
      hint: `Install it with: npm install ${packageName}. Or choose a service with --service, or the program espeak-ng with --engine native.`
    })
  }),
  'speech/no-native-voice': entry({
    severity: 'error',
    de: () => ({
      message: 'Das Programm espeak-ng ist auf diesem Rechner nicht zu finden; zu hören gibt es so nichts.',
      hint: 'Installiere es (zum Beispiel: apt install espeak-ng), oder lass --engine native weg.'
    }),
    en: () => ({
      message: 'The program espeak-ng can not be found on this computer, so there is nothing to hear.',
      hint: 'Install it (for example: apt install espeak-ng), or leave out --engine native.'
    })
  }),
  'speech/no-such-voice': entry({
    severity: 'error',
    de: (voice: string) => ({
      message: `Die eingebaute Stimme kennt „${voice}“ nicht; der Satz bliebe stumm oder klänge nach einer anderen Sprache.`,
      hint: 'Nenne in show.yaml unter voices: espeak-ng eine Sprache wie „de“, auch mit Variante wie „de+f3“. sendeklar voices zeigt alle.'
    }),
    en: (voice: string) => ({
      message: `The built-in voice has no "${voice}"; the sentence would stay silent or sound like another language.`,
      hint: 'Name a language such as "de" in show.yaml under voices: espeak-ng, with a variant if you like: "de+f3". sendeklar voices lists them all.'
    })
  }),
  'speech/endless-sentence': entry({
    severity: 'error',
    de: (words: string) => ({
      message: `Der Satz „${words}“ ist länger, als die eingebaute Stimme am Stück lesen kann; er bliebe ungesagt.`,
      hint: 'Mach mehrere Sätze daraus.'
    }),
    en: (words: string) => ({
      message: `The sentence "${words}" is longer than the built-in voice can read at once; it would not be heard.`,
      hint: 'Make several sentences of it.'
    })
  }),
  'speech/engine-failed': entry({
    severity: 'error',
    de: (engine: string, words: string, detail: string) => ({
      message: `${engine} konnte „${words}“ nicht sprechen (${detail}); der Satz würde fehlen.`,
      hint: 'Rufe den Befehl noch einmal auf; was schon gesprochen ist, wird nicht noch einmal gesprochen. Bleibt es dabei, formuliere den Satz um.'
    }),
    en: (engine: string, words: string, detail: string) => ({
      message: `${engine} could not say "${words}" (${detail}); the sentence would be missing.`,
      hint: 'Run the command again; what has been spoken is not spoken again. If it stays so, word the sentence differently.'
    })
  }),
  'speech/silent': entry({
    severity: 'error',
    de: (words: string) => ({
      message: `Von „${words}“ war nichts zu hören; in der Folge wäre dort Stille.`,
      hint: 'Schreib aus, was man hören soll, oder trag die Aussprache in content/lexicon.de.yaml ein.'
    }),
    en: (words: string) => ({
      message: `Nothing could be heard of "${words}"; there would be silence in the episode.`,
      hint: 'Write out what is to be heard, or put the pronunciation into content/lexicon.en.yaml.'
    })
  }),
  'speech/outdated-audio': entry({
    severity: 'info',
    de: (folder: string) => ({
      message: `Der Text von „${folder}“ hat sich geändert; die Aufnahme dazu sagte etwas anderes und ist entfernt.`,
      hint: 'sendeklar speak nimmt die Folge neu auf; unveränderte Sätze kommen aus dem Speicher.'
    }),
    en: (folder: string) => ({
      message: `The text of "${folder}" has changed; its recording said something else and has been removed.`,
      hint: 'sendeklar speak records the episode again; sentences that are the same come from the cache.'
    })
  }),
  'speech/texts-changed': entry({
    severity: 'error',
    de: (folder: string) => ({
      message: `Während „${folder}“ gesprochen wurde, hat jemand ihre Texte neu gebaut; die Aufnahme sagt etwas anderes und ist nicht geschrieben.`,
      hint: 'Rufe sendeklar speak noch einmal auf; was gleich geblieben ist, kommt aus dem Speicher.'
    }),
    en: (folder: string) => ({
      message: `While "${folder}" was being spoken, somebody built its texts anew; the recording says something else and was not written.`,
      hint: 'Run sendeklar speak again; what has stayed the same comes from the cache.'
    })
  }),
  'speech/unknown-service': entry({
    severity: 'error',
    de: (name: string, known: string, meant: string) => ({
      message: `Einen Dienst „${name}“ gibt es hier nicht; gesprochen wurde nichts.`,
      hint: `${meant === '' ? '' : `Meintest du „${meant}“? `}Es gibt: ${known}.`
    }),
    en: (name: string, known: string, meant: string) => ({
      message: `There is no service "${name}" here; nothing was spoken.`,
      hint: `${meant === '' ? '' : `Did you mean "${meant}"? `}There are: ${known}.`
    })
  }),
  'speech/offline': entry({
    severity: 'error',
    de: (folder: string, units: number, service: string) => ({
      message: `Für „${folder}“ fehlen ${units} Aufnahmen von ${service}, und --offline lässt keine Anfrage zu. Geschrieben wurde nichts.`,
      hint: 'Lass --offline weg, oder nimm die eingebaute Stimme.'
    }),
    en: (folder: string, units: number, service: string) => ({
      message: `${units} recordings of ${service} are missing for "${folder}", and --offline allows no request. Nothing was written.`,
      hint: 'Leave out --offline, or take the built-in voice.'
    })
  }),
  'speech/too-dear': entry({
    severity: 'error',
    de: (cost: string, most: string, asOf: string) => ({
      message: `Diese Folgen würden etwa ${cost} Dollar kosten (Preise vom ${asOf}), mehr als die erlaubten ${most}. Gesendet wurde nichts.`,
      hint: 'Erlaube mit --max-cost mehr, nimm weniger Artikel, oder einen anderen Dienst; sendeklar plan vergleicht sie.'
    }),
    en: (cost: string, most: string, asOf: string) => ({
      message: `These episodes would cost about ${cost} dollars (prices of ${asOf}), more than the ${most} allowed. Nothing was sent.`,
      hint: 'Allow more with --max-cost, take fewer articles, or another service; sendeklar plan compares them.'
    })
  }),
  'speech/no-price': entry({
    severity: 'error',
    de: (service: string) => ({
      message: `Was ${service} kostet, steht in keiner Tabelle; ob --max-cost reicht, lässt sich nicht sagen. Gesendet wurde nichts.`,
      hint: 'Lass --max-cost weg, oder nimm ein anderes Modell mit --model.'
    }),
    en: (service: string) => ({
      message: `No table tells what ${service} costs, so nobody can say whether --max-cost is enough. Nothing was sent.`,
      hint: 'Leave out --max-cost, or choose another model with --model.'
    })
  }),
  'speech/missing-sound': entry({
    severity: 'error',
    de: (name: string, file: string) => ({
      message: `Der Klang „${name}“ soll aus „${file}“ kommen, aber dort liegt keine Datei; in der Folge würde er fehlen.`,
      hint: 'Lege die Datei dorthin (WAV oder MP3), oder berichtige den Namen unter sounds in show.yaml.'
    }),
    en: (name: string, file: string) => ({
      message: `The sound "${name}" is to come from "${file}", but there is no file; it would be missing from the episode.`,
      hint: 'Put the file there (WAV or MP3), or correct the name under sounds in show.yaml.'
    })
  }),
  'speech/missing-cover': entry({
    severity: 'warning',
    de: (file: string) => ({
      message: `Das Titelbild „${file}“ gibt es nicht; Player zeigen zu der Folge keines.`,
      hint: 'Lege es dorthin (JPEG oder PNG), oder nimm cover aus show.yaml.'
    }),
    en: (file: string) => ({
      message: `There is no cover "${file}"; players show none with the episode.`,
      hint: 'Put it there (JPEG or PNG), or take cover out of show.yaml.'
    })
  }),
  'show/unknown-sound': entry({
    severity: 'error',
    de: (name: string, known: string, meant: string) => ({
      message: `Einen Klang „${name}“ gibt es unter sounds nicht; unter den Stimmen läge keine Musik.`,
      hint: meant === '' ? `Es gibt: ${known}.` : `Meintest du „${meant}“? Es gibt: ${known}.`
    }),
    en: (name: string, known: string, meant: string) => ({
      message: `There is no sound "${name}" under sounds; no music would lie under the voices.`,
      hint: meant === '' ? `There are: ${known}.` : `Did you mean "${meant}"? There are: ${known}.`
    })
  }),
  'speech/nothing-said': entry({
    severity: 'error',
    de: (folder: string) => ({
      message: `In „${folder}“ wird nichts gesagt; eine Aufnahme gäbe es nur aus Stille.`,
      hint: 'Sieh nach, ob die Vorlagen für diese Folge etwas zu sprechen übrig lassen.'
    }),
    en: (folder: string) => ({
      message: `Nothing is said in "${folder}"; a recording would be silence alone.`,
      hint: 'See whether the templates leave anything to say for this episode.'
    })
  }),
  'cache/damaged': entry({
    severity: 'warning',
    de: (entries: number) => ({
      message: `${entries === 1 ? 'Eine gespeicherte Aufnahme ist' : `${entries} gespeicherte Aufnahmen sind`} beschädigt. Zu hören ist davon nichts: Beschädigtes wird nie verwendet und beim nächsten Mal neu gesprochen.`,
      hint: 'sendeklar cache prune räumt sie weg. Kommt das öfter vor, prüfe den Datenträger.'
    }),
    en: (entries: number) => ({
      message: `${entries === 1 ? 'A stored recording is' : `${entries} stored recordings are`} damaged. Nobody hears that: what is damaged is never used and is spoken again next time.`,
      hint: 'sendeklar cache prune removes them. If this happens often, check the disk.'
    })
  })
}
