import type { UiLanguage } from '../diagnostic.js'
import { entry } from '../entry.js'

type Words = Readonly<Record<UiLanguage, string>>

/** What can be wrong with an answer that looked like a success. */
const faults = {
  broken: { de: 'sie brach mittendrin ab', en: 'it broke off in the middle' },
  idle: { de: 'sie stockte und kam nicht weiter', en: 'it stopped in the middle and did not go on' },
  whole: { de: 'sie kam zu langsam', en: 'it came too slowly' },
  'too-long': { de: 'sie nahm kein Ende', en: 'it did not end' },
  packed: { de: 'sie war gepackt, was niemand verlangt hatte', en: 'it was packed, which nobody had asked for' },
  empty: { de: 'sie war leer', en: 'it was empty' },
  'wrong-type': { de: 'sie war kein Ton, sondern etwas anderes', en: 'it was no sound but something else' },
  unreadable: { de: 'sie ließ sich nicht als Ton lesen', en: 'it could not be read as sound' },
  'cut-off': { de: 'am Ende fehlte etwas', en: 'its end was missing' },
  'wrong-rate': {
    de: 'sie hatte eine andere Abtastrate als verlangt',
    en: 'it had another sample rate than was asked for'
  },
  'wrong-channels': { de: 'sie hatte mehr als einen Kanal', en: 'it had more than one channel' },
  short: { de: 'sie war viel zu kurz für diese Worte', en: 'it was far too short for these words' },
  long: { de: 'sie war viel zu lang für diese Worte', en: 'it was far too long for these words' },
  silent: { de: 'es war nichts zu hören', en: 'nothing could be heard in it' },
  gap: { de: 'mittendrin war es lange still', en: 'there was a long silence in it' }
} as const satisfies Readonly<Record<string, Words>>

export type Fault = keyof typeof faults

/** The words for a fault; a diagnostic is plain data, so its name comes as a text. */
function fault(name: string, language: UiLanguage): string {
  return faults[name as Fault]?.[language] ?? name
}

/** What speech services and the way to them refuse; `answer` is what the service said, without keys. */
export const voiceCodes = {
  'voice/no-key': entry({
    severity: 'error',
    de: (service: string, names: string) => ({
      message: `Für ${service} fehlt ein Schlüssel in der Umgebung (${names}). Zu hören gibt es so nichts von diesem Dienst.`,
      hint: `Setze ${names}, oder nimm mit --service einen anderen Dienst; die eingebaute Stimme braucht keinen Schlüssel.`
    }),
    en: (service: string, names: string) => ({
      message: `A key for ${service} is missing from the environment (${names}). Without it there is nothing to hear from this service.`,
      hint: `Set ${names}, or choose another service with --service; the built-in voice needs no key.`
    })
  }),
  'voice/bad-key': entry({
    severity: 'error',
    de: (service: string, name: string) => ({
      message: `Der Wert von ${name} kann für ${service} nicht stimmen: Er enthält Zeichen, die es dort nicht gibt. Gesendet wurde nichts.`,
      hint: `Setze ${name} neu, ohne Leerzeichen, Zeilenwechsel und Anführungszeichen.`
    }),
    en: (service: string, name: string) => ({
      message: `The value of ${name} can not be right for ${service}: it has characters that do not occur there. Nothing was sent.`,
      hint: `Set ${name} again, without blanks, line breaks and quotation marks.`
    })
  }),
  'voice/unsafe-endpoint': entry({
    severity: 'error',
    de: (endpoint: string) => ({
      message: `An die Adresse „${endpoint}“ wird kein Schlüssel gesendet: Sie ist nicht verschlüsselt oder trägt mehr als Server und Pfad.`,
      hint: 'Nenne eine Adresse mit https:// ohne Kennwort und Anfrage darin; http:// geht nur auf diesem Rechner (127.0.0.1).'
    }),
    en: (endpoint: string) => ({
      message: `No key is sent to "${endpoint}": the address is not encrypted or holds more than a server and a path.`,
      hint: 'Name an address with https:// and without a password or query; http:// is for this machine alone (127.0.0.1).'
    })
  }),
  'voice/no-model': entry({
    severity: 'error',
    de: (service: string, model: string, known: string) => ({
      message: `${service} hat kein Modell „${model}“, von dem wir wüssten.`,
      hint: `Nimm eines von diesen: ${known}.`
    }),
    en: (service: string, model: string, known: string) => ({
      message: `${service} has no model "${model}" that we know of.`,
      hint: `Choose one of these: ${known}.`
    })
  }),
  'voice/no-voice': entry({
    severity: 'error',
    de: (service: string, name: string, language: string) => ({
      message: `${service} verlangt eine Stimme, und für „${language}“ ist keine genannt. Dieser Abschnitt bliebe stumm.`,
      hint: `Trage in show.yaml unter hosts eine ein, zum Beispiel „voices: { ${name}: … }“; „sendeklar voices --service ${name}“ zählt sie auf.`
    }),
    en: (service: string, name: string, language: string) => ({
      message: `${service} demands a voice, and none is named for "${language}". This passage would stay silent.`,
      hint: `Enter one under hosts in show.yaml, for example "voices: { ${name}: … }"; "sendeklar voices --service ${name}" lists them.`
    })
  }),
  'voice/key-refused': entry({
    severity: 'error',
    de: (service: string, answer: string) => ({
      message: `${service} nimmt den Schlüssel nicht an: ${answer}. Alles Weitere wurde nicht mehr angefragt.`,
      hint: 'Prüfe, ob der Schlüssel noch gilt, zu dieser Region gehört und Sprache erzeugen darf; was schon gesprochen ist, bleibt erhalten.'
    }),
    en: (service: string, answer: string) => ({
      message: `${service} does not accept the key: ${answer}. Nothing further was asked for.`,
      hint: 'Check whether the key is still valid, belongs to this region and may make speech; what has been spoken is kept.'
    })
  }),
  'voice/quota': entry({
    severity: 'error',
    de: (service: string, answer: string) => ({
      message: `Das Kontingent bei ${service} ist aufgebraucht: ${answer}. Der Rest der Folge ist noch nicht gesprochen.`,
      hint: 'Stocke das Kontingent auf oder warte, bis es sich erneuert; der nächste Lauf macht dort weiter, wo dieser aufgehört hat.'
    }),
    en: (service: string, answer: string) => ({
      message: `The quota at ${service} is used up: ${answer}. The rest of the episode has not been spoken yet.`,
      hint: 'Raise the quota or wait for it to renew; the next run goes on where this one stopped.'
    })
  }),
  'voice/refused': entry({
    severity: 'error',
    de: (service: string, words: string, answer: string) => ({
      message: `${service} spricht „${words}“ nicht: ${answer}.`,
      hint: 'Ändere die Stelle oder die Stimme, je nachdem, was der Dienst beanstandet; noch einmal anzufragen hilft nicht.'
    }),
    en: (service: string, words: string, answer: string) => ({
      message: `${service} does not speak "${words}": ${answer}.`,
      hint: 'Change the passage or the voice, whichever the service objects to; asking again does not help.'
    })
  }),
  'voice/busy': entry({
    severity: 'error',
    de: (service: string, words: string, answer: string, tries: number) => ({
      message: `${service} hatte für „${words}“ keine Zeit: ${answer}, bei ${tries} Versuchen.`,
      hint: 'Warte eine Weile und rufe den Befehl noch einmal auf; was schon gesprochen ist, wird nicht noch einmal bezahlt.'
    }),
    en: (service: string, words: string, answer: string, tries: number) => ({
      message: `${service} had no time for "${words}": ${answer}, in ${tries} tries.`,
      hint: 'Wait a while and run the command again; what has been spoken is not paid for again.'
    })
  }),
  'voice/later': entry({
    severity: 'error',
    de: (service: string, words: string, time: string) => ({
      message: `${service} spricht „${words}“ jetzt nicht und bittet, es ab ${time} wieder zu versuchen.`,
      hint: 'Rufe den Befehl danach noch einmal auf; was schon gesprochen ist, wird nicht noch einmal bezahlt.'
    }),
    en: (service: string, words: string, time: string) => ({
      message: `${service} does not speak "${words}" now and asks to try again from ${time} on.`,
      hint: 'Run the command again after that; what has been spoken is not paid for again.'
    })
  }),
  'voice/unreachable': entry({
    severity: 'error',
    de: (service: string, words: string, reason: string, tries: number) => ({
      message: `Für „${words}“ war ${service} nicht zu erreichen (${reason}), bei ${tries} Versuchen.`,
      hint: 'Prüfe die Verbindung ins Netz und die Adresse, dann rufe den Befehl noch einmal auf.'
    }),
    en: (service: string, words: string, reason: string, tries: number) => ({
      message: `${service} could not be reached for "${words}" (${reason}), in ${tries} tries.`,
      hint: 'Check the connection and the address, then run the command again.'
    })
  }),
  'voice/redirected': entry({
    severity: 'error',
    de: (service: string, host: string) => ({
      message: `${service} schickt uns weiter zu „${host}“. Dorthin geht nichts, denn der Schlüssel ginge mit.`,
      hint: 'Ist das die richtige Adresse, nenne sie mit --endpoint; sonst prüfe, ob ein Anmeldefenster des Netzes dazwischensteht.'
    }),
    en: (service: string, host: string) => ({
      message: `${service} sends us on to "${host}". Nothing goes there, because the key would go with it.`,
      hint: 'If that is the right address, name it with --endpoint; otherwise check whether a login page of your network stands in between.'
    })
  }),
  'voice/wrong-answer': entry({
    severity: 'error',
    de: (service: string, words: string, name: string, times: number) => ({
      message: `${service} hat zu „${words}“ ${times}-mal eine Antwort geliefert, die nicht zu brauchen war; zuletzt: ${fault(name, 'de')}.`,
      hint: 'Behalten wurde davon nichts. Versuche es später noch einmal, oder ändere die Stelle, wenn es immer dieselbe ist.'
    }),
    en: (service: string, words: string, name: string, times: number) => ({
      message: `${service} answered for "${words}" ${times} times with something of no use; the last time ${fault(name, 'en')}.`,
      hint: 'None of it was kept. Try again later, or change the passage if it is always the same one.'
    })
  }),
  'voice/asked-again': entry({
    severity: 'info',
    de: (service: string, words: string, times: number, name: string) => ({
      message: `Für „${words}“ wurde ${service} noch einmal gefragt, weil ${times} ${times === 1 ? 'Antwort' : 'Antworten'} nicht zu brauchen ${times === 1 ? 'war' : 'waren'}: ${fault(name, 'de')}.`,
      hint: 'Zu hören ist davon nichts; bezahlt wurde vielleicht auch die verworfene Antwort.'
    }),
    en: (service: string, words: string, times: number, name: string) => ({
      message: `${service} was asked again for "${words}" because ${times} ${times === 1 ? 'answer was' : 'answers were'} of no use: ${fault(name, 'en')}.`,
      hint: 'None of this is heard; the answer that was thrown away may have been charged as well.'
    })
  }),
  'voice/no-times': entry({
    severity: 'info',
    de: (service: string, words: string) => ({
      message: `${service} hat zu „${words}“ keine Zeiten geliefert; die Sätze darin werden an den Pausen erkannt.`,
      hint: 'Zu tun ist nichts. Im Transkript können sie um wenige Hundertstelsekunden versetzt sein.'
    }),
    en: (service: string, words: string) => ({
      message: `${service} gave no times for "${words}"; its sentences are told by their pauses.`,
      hint: 'There is nothing to do. In the transcript they may be a few hundredths of a second off.'
    })
  }),
  'voice/stopped': entry({
    severity: 'error',
    de: (service: string, units: number) => ({
      message: `Nach ${units} Fehlschlägen hintereinander wird ${service} in diesem Lauf nicht weiter gefragt.`,
      hint: 'Sieh dir die Meldungen darüber an; der nächste Lauf macht dort weiter, wo dieser aufgehört hat.'
    }),
    en: (service: string, units: number) => ({
      message: `After ${units} failures in a row, ${service} is not asked any further in this run.`,
      hint: 'Look at the messages above; the next run goes on where this one stopped.'
    })
  }),
  'voice/no-list': entry({
    severity: 'error',
    de: (service: string, answer: string) => ({
      message: `${service} hat seine Stimmen nicht aufgezählt: ${answer}.`,
      hint: 'Prüfe Schlüssel, Region und Verbindung, und rufe den Befehl noch einmal auf.'
    }),
    en: (service: string, answer: string) => ({
      message: `${service} did not list its voices: ${answer}.`,
      hint: 'Check the key, the region and the connection, and run the command again.'
    })
  })
}
