import { entry } from '../entry.js'
import { suggestion } from './suggestion.js'

/** The half sentence with the value that is right, where it is known. */
const instead = {
  de: (right: string): string => (right === '' ? '' : ` Schreibe „${right}“.`),
  en: (right: string): string => (right === '' ? '' : ` Write "${right}".`)
}

/** What is said about single values of a feed; `tag` is the field, with its attribute behind a blank. */
export const feedValueCodes = {
  'feed/empty': entry({
    severity: 'warning',
    de: (tag: string) => ({
      message: `<${tag}> ist leer; Apps zeigen nichts oder eine leere Zeile.`,
      hint: 'Fülle es aus, oder nimm es heraus.'
    }),
    en: (tag: string) => ({
      message: `<${tag}> is empty; apps show nothing or an empty line.`,
      hint: 'Fill it in, or take it out.'
    })
  }),
  'feed/trim': entry({
    severity: 'warning',
    de: (tag: string) => ({
      message: `In <${tag}> stehen Leerzeichen oder Zeilenwechsel am Rand. Manche Apps zeigen sie mit oder finden die Adresse nicht.`,
      hint: 'Lass den Wert gleich hinter dem Tag beginnen und vor ihm enden.'
    }),
    en: (tag: string) => ({
      message: `<${tag}> has blanks or line ends at its edge. Some apps show them or do not find the address.`,
      hint: 'Have the value begin right behind the tag and end right before it.'
    })
  }),
  'feed/too-long': entry({
    severity: 'warning',
    de: (tag: string, characters: number, most: number) => ({
      message: `<${tag}> hat ${characters} Zeichen; nach ${most} schneiden Apps ab.`,
      hint: `Kürze auf ${most} Zeichen.`
    }),
    en: (tag: string, characters: number, most: number) => ({
      message: `<${tag}> has ${characters} characters; apps cut it off after ${most}.`,
      hint: `Shorten it to ${most} characters.`
    })
  }),
  'feed/too-many-bytes': entry({
    severity: 'warning',
    de: (tag: string, bytes: number, most: number) => ({
      message: `<${tag}> hat ${bytes} Bytes mit allen Tags; nach ${most} schneidet Apple ab, auch mitten im Link. Ein Umlaut zählt zwei.`,
      hint: `Kürze auf ${most} Bytes; das Ganze gehört in <content:encoded>.`
    }),
    en: (tag: string, bytes: number, most: number) => ({
      message: `<${tag}> has ${bytes} bytes with all tags; Apple cuts it off after ${most}, also in the middle of a link. A letter with dots counts two.`,
      hint: `Shorten it to ${most} bytes; the whole belongs into <content:encoded>.`
    })
  }),
  'feed/choice': entry({
    severity: 'warning',
    de: (tag: string, value: string, choices: string) => ({
      message: `<${tag}> sagt „${value}“, was keine App versteht.`,
      hint: `Möglich ist: ${choices}.`
    }),
    en: (tag: string, value: string, choices: string) => ({
      message: `<${tag}> says "${value}", which no app understands.`,
      hint: `It can be: ${choices}.`
    })
  }),
  'feed/explicit': entry({
    severity: 'warning',
    de: (tag: string, value: string, right: string) => ({
      message: `<${tag}> sagt „${value}“; Apple liest nur true und false, und ohne die Angabe wird die Show abgelehnt.`,
      hint: `Schreibe ${right}.`
    }),
    en: (tag: string, value: string, right: string) => ({
      message: `<${tag}> says "${value}"; Apple reads only true and false, and refuses a show without either.`,
      hint: `Write ${right}.`
    })
  }),
  'feed/whole-number': entry({
    severity: 'warning',
    de: (tag: string, value: string) => ({
      message: `<${tag}> sagt „${value}“; Apps brauchen dort eine ganze Zahl ab 1 und sortieren sonst falsch.`,
      hint: 'Schreibe eine ganze Zahl, oder nimm das Feld heraus.'
    }),
    en: (tag: string, value: string) => ({
      message: `<${tag}> says "${value}"; apps need a whole number from 1 on there and sort wrongly without.`,
      hint: 'Write a whole number, or take the field out.'
    })
  }),
  'feed/number': entry({
    severity: 'warning',
    de: (tag: string, value: string) => ({
      message: `<${tag}> sagt „${value}“; Apps brauchen dort eine Zahl und übergehen das Feld sonst.`,
      hint: 'Schreibe eine Zahl, mit Punkt vor den Nachkommastellen.'
    }),
    en: (tag: string, value: string) => ({
      message: `<${tag}> says "${value}"; apps need a number there and pass over the field without.`,
      hint: 'Write a number, with a point before decimals.'
    })
  }),
  'feed/length': entry({
    severity: 'warning',
    de: (value: string) => ({
      message: `Die Größe der Tondatei ist mit „${value}“ angegeben. Apps zeigen dann keinen Fortschritt beim Laden, und manche Verzeichnisse lehnen die Folge ab.`,
      hint: 'Schreibe in length die Zahl der Bytes der Datei.'
    }),
    en: (value: string) => ({
      message: `The size of the sound file is given as "${value}". Apps then show no progress while loading, and some directories refuse the episode.`,
      hint: 'Write the number of bytes of the file into length.'
    })
  }),
  'feed/duration': entry({
    severity: 'warning',
    de: (tag: string, value: string) => ({
      message: `<${tag}> sagt „${value}“; das ist keine Dauer, und Apps zeigen keine oder 0.`,
      hint: 'Schreibe die Dauer in Sekunden: 310.'
    }),
    en: (tag: string, value: string) => ({
      message: `<${tag}> says "${value}", which is no duration; apps show none, or 0.`,
      hint: 'Write the duration in seconds: 310.'
    })
  }),
  'feed/duration-seconds': entry({
    severity: 'info',
    de: (value: string, seconds: number) => ({
      message: `Die Dauer steht als „${value}“ da. Das liest fast jede App; Apple empfiehlt Sekunden.`,
      hint: `In Sekunden: ${seconds}.`
    }),
    en: (value: string, seconds: number) => ({
      message: `The duration stands there as "${value}". Nearly every app reads that; Apple recommends seconds.`,
      hint: `In seconds: ${seconds}.`
    })
  }),
  'feed/date': entry({
    severity: 'warning',
    de: (tag: string, value: string, right: string) => ({
      message: `<${tag}> sagt „${value}“; so schreiben Feeds kein Datum. Strenge Apps setzen die Folge an den Anfang der Zeit.`,
      hint: `Nötig ist die Form „Mon, 16 Feb 2026 06:00:00 +0100“, auf Englisch und mit dem richtigen Wochentag.${instead.de(right)}`
    }),
    en: (tag: string, value: string, right: string) => ({
      message: `<${tag}> says "${value}", which is not how feeds write a date. Strict apps put the episode at the beginning of time.`,
      hint: `The form is "Mon, 16 Feb 2026 06:00:00 +0100", in English and with the right day of the week.${instead.en(right)}`
    })
  }),
  'feed/iso-date': entry({
    severity: 'warning',
    de: (tag: string, value: string) => ({
      message: `<${tag}> sagt „${value}“; das ist kein Datum, das Apps dort lesen.`,
      hint: 'Schreibe es so: 2026-02-16T06:00:00+01:00.'
    }),
    en: (tag: string, value: string) => ({
      message: `<${tag}> says "${value}", which is no date that apps read there.`,
      hint: 'Write it like this: 2026-02-16T06:00:00+01:00.'
    })
  }),
  'feed/language': entry({
    severity: 'warning',
    de: (tag: string, value: string) => ({
      message: `<${tag}> sagt „${value}“; das ist kein Kürzel einer Sprache, und Verzeichnisse zeigen die Show den Falschen.`,
      hint: 'Schreibe zum Beispiel de oder de-de.'
    }),
    en: (tag: string, value: string) => ({
      message: `<${tag}> says "${value}", which is no code of a language; directories show it to the wrong people.`,
      hint: 'Write en or en-us, for example.'
    })
  }),
  'feed/category': entry({
    severity: 'warning',
    de: (name: string, near: string) => ({
      message: `Die Rubrik „${name}“ gibt es bei Apple nicht; die Show steht dort in keiner.${suggestion.de(near)}`,
      hint: 'Nimm eine aus Apples Liste, auf Englisch und genau so geschrieben: „News“, „Tech News“, „Society &amp; Culture“.'
    }),
    en: (name: string, near: string) => ({
      message: `Apple has no category "${name}"; the show is found in none.${suggestion.en(near)}`,
      hint: 'Take one of Apple\'s list, written exactly like there: "News", "Tech News", "Society &amp; Culture".'
    })
  }),
  'feed/https': entry({
    severity: 'warning',
    de: (tag: string, url: string) => ({
      message: `<${tag}> nennt eine Adresse ohne https (${url}). Web-Player laden sie nicht, und Apple verlangt https.`,
      hint: 'Stelle die Datei unter https:// bereit.'
    }),
    en: (tag: string, url: string) => ({
      message: `<${tag}> names an address without https (${url}). Web players do not load it, and Apple demands https.`,
      hint: 'Serve the file at https://.'
    })
  }),
  'feed/address': entry({
    severity: 'warning',
    de: (tag: string, url: string) => ({
      message: `<${tag}> nennt „${url}“; das ist keine Adresse, die eine App öffnen kann.`,
      hint: 'Schreibe die ganze Adresse mit https://, ohne Leerzeichen und ohne Kennwort.'
    }),
    en: (tag: string, url: string) => ({
      message: `<${tag}> names "${url}", which is no address that an app can open.`,
      hint: 'Write the whole address with https://, without blanks and without a password.'
    })
  }),
  'feed/picture': entry({
    severity: 'warning',
    de: (url: string) => ({
      message: `Das Cover (${url}) ist dem Namen nach weder JPEG noch PNG; Apple zeigt es nicht.`,
      hint: 'Speichere es als .jpg oder .png, quadratisch, 1400 bis 3000 Pixel.'
    }),
    en: (url: string) => ({
      message: `By its name the cover (${url}) is neither JPEG nor PNG; Apple does not show it.`,
      hint: 'Save it as .jpg or .png, square, 1400 to 3000 pixels.'
    })
  }),
  'feed/uuid': entry({
    severity: 'warning',
    de: (value: string) => ({
      message: `Die Kennung der Show „${value}“ ist keine UUID; Apps erkennen die Show nach einem Umzug nicht wieder.`,
      hint: 'Schreibe die UUID, die aus der Adresse des Feeds berechnet wird; „sendeklar feed“ tut das.'
    }),
    en: (value: string) => ({
      message: `The identity of the show "${value}" is no UUID; apps do not know the show again after it has moved.`,
      hint: 'Write the UUID that is computed from the address of the feed; "sendeklar feed" does so.'
    })
  }),
  'feed/role': entry({
    severity: 'warning',
    de: (tag: string, value: string, near: string) => ({
      message: `<${tag}> sagt „${value}“, was nicht in der Liste der Rollen steht; Apps zeigen die Person dann als Host.${suggestion.de(near)}`,
      hint: 'Nimm eine englische Bezeichnung aus der Podcast-Taxonomie, etwa host, guest, narrator, editor.'
    }),
    en: (tag: string, value: string, near: string) => ({
      message: `<${tag}> says "${value}", which is not in the list of roles; apps then show the person as a host.${suggestion.en(near)}`,
      hint: 'Take a name of the podcast taxonomy, such as host, guest, narrator, editor.'
    })
  }),
  'feed/license': entry({
    severity: 'warning',
    de: (value: string) => ({
      message: `Die Lizenz „${value}“ ist nicht als Kürzel in Kleinbuchstaben geschrieben; Apps erkennen sie nicht.`,
      hint: 'Schreibe zum Beispiel cc-by-4.0.'
    }),
    en: (value: string) => ({
      message: `The licence "${value}" is not written as a short name in lower case; apps do not know it.`,
      hint: 'Write cc-by-4.0, for example.'
    })
  }),
  'feed/own-license': entry({
    severity: 'warning',
    de: (id: string) => ({
      message: `Die Lizenz „${id}“ steht in keiner Liste; wer sie lesen will, findet sie nicht.`,
      hint: 'Nenne mit url="…" die Adresse ihres Textes.'
    }),
    en: (id: string) => ({
      message: `The licence "${id}" is in no list; whoever wants to read it does not find it.`,
      hint: 'Name the address of its text with url="…".'
    })
  }),
  'feed/recurrence': entry({
    severity: 'warning',
    de: (value: string, part: string) => ({
      message: `Der Rhythmus „${value}“ ist nicht zu lesen: Es hakt an „${part}“. Apps kündigen die nächste Folge nicht an.`,
      hint: 'Schreibe ihn nach RFC 5545: FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR.'
    }),
    en: (value: string, part: string) => ({
      message: `The rhythm "${value}" can not be read because of "${part}". Apps do not announce the next episode.`,
      hint: 'Write it by RFC 5545: FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR.'
    })
  }),
  'feed/mail': entry({
    severity: 'warning',
    de: (tag: string, value: string) => ({
      message: `<${tag}> sagt „${value}“; das ist keine Mailadresse, und Verzeichnisse erreichen niemanden.`,
      hint: 'Schreibe nur die Adresse: redaktion@example.org.'
    }),
    en: (tag: string, value: string) => ({
      message: `<${tag}> says "${value}", which is no mail address; directories reach nobody.`,
      hint: 'Write the address alone: editors@example.org.'
    })
  }),
  'feed/attribute': entry({
    severity: 'warning',
    de: (tag: string, attribute: string) => ({
      message: `<${tag}> hat kein ${attribute}="…"; ohne das übergehen Apps es ganz.`,
      hint: `Ergänze ${attribute}.`
    }),
    en: (tag: string, attribute: string) => ({
      message: `<${tag}> has no ${attribute}="…"; apps pass over it without.`,
      hint: `Add ${attribute}.`
    })
  }),
  'feed/sound-type': entry({
    severity: 'warning',
    de: (value: string) => ({
      message: `Die Datei der Folge ist mit „${value}“ angegeben; das ist keine Art von Ton oder Film, und Apps spielen sie nicht.`,
      hint: 'Schreibe type="audio/mpeg" für MP3.'
    }),
    en: (value: string) => ({
      message: `The file of the episode is given as "${value}", which is no kind of sound or film; apps do not play it.`,
      hint: 'Write type="audio/mpeg" for MP3.'
    })
  }),
  'feed/m4a': entry({
    severity: 'info',
    de: (value: string) => ({
      message: `„${value}“ spielen nicht alle; Spotify soll es ablehnen.`,
      hint: 'MP3 (audio/mpeg) spielt jede App.'
    }),
    en: (value: string) => ({
      message: `Not everybody plays "${value}"; Spotify is said to refuse it.`,
      hint: 'Every app plays MP3 (audio/mpeg).'
    })
  }),
  'feed/type-differs': entry({
    severity: 'warning',
    de: (type: string, right: string) => ({
      message: `Die Folge ist mit „${type}“ angegeben, ihre Datei heißt aber wie „${right}“. Manche Apps spielen sie nicht.`,
      hint: `Schreibe type="${right}", oder benenne die Datei um.`
    }),
    en: (type: string, right: string) => ({
      message: `The episode is given as "${type}", but its file is named like "${right}". Some apps do not play it.`,
      hint: `Write type="${right}", or rename the file.`
    })
  }),
  'feed/title-number': entry({
    severity: 'info',
    de: (title: string) => ({
      message: `„${title}“ beginnt mit einer Nummer; Apps setzen ihre eigene davor, und der Titel wird in der Liste abgeschnitten.`,
      hint: 'Die Nummer gehört in <itunes:episode>.'
    }),
    en: (title: string) => ({
      message: `"${title}" begins with a number; apps put their own before it, and the title is cut off in the list.`,
      hint: 'The number belongs into <itunes:episode>.'
    })
  }),
  'feed/title-show': entry({
    severity: 'info',
    de: (title: string, show: string) => ({
      message: `„${title}“ nennt noch einmal die Show („${show}“), die in der App schon darübersteht.`,
      hint: 'Lass sie im Titel der Folge weg.'
    }),
    en: (title: string, show: string) => ({
      message: `"${title}" names the show ("${show}") once more, which stands above it in the app already.`,
      hint: 'Leave it out of the title of the episode.'
    })
  }),
  'feed/title-markup': entry({
    severity: 'warning',
    de: (title: string) => ({
      message: `In „${title}“ stehen Tags oder doppelt geschriebene Zeichen; in der Liste sieht man genau das.`,
      hint: 'Titel sind reiner Text: ein „&“ steht im Feed als „&amp;“, nicht als „&amp;amp;“.'
    }),
    en: (title: string) => ({
      message: `"${title}" holds tags or characters that are escaped twice; that is what the list shows.`,
      hint: 'Titles are plain text: an "&" stands in the feed as "&amp;" and not as "&amp;amp;".'
    })
  }),
  'feed/copyright': entry({
    severity: 'info',
    de: (value: string) => ({
      message: `„${value}“ beginnt mit dem Zeichen oder dem Wort für Urheberrecht; Apps setzen es selbst davor, und es steht zweimal da.`,
      hint: 'Schreibe nur Jahr und Name.'
    }),
    en: (value: string) => ({
      message: `"${value}" begins with the sign or the word for copyright; apps put it there themselves, and it stands there twice.`,
      hint: 'Write the year and the name alone.'
    })
  }),
  'feed/soundbite': entry({
    severity: 'info',
    de: (seconds: number) => ({
      message: `Der Ausschnitt dauert ${seconds} Sekunden; empfohlen sind 15 bis 120, sonst zeigen Apps ihn nicht.`,
      hint: 'Wähle einen Ausschnitt dieser Länge.'
    }),
    en: (seconds: number) => ({
      message: `The soundbite lasts ${seconds} seconds; 15 to 120 are recommended, or apps do not show it.`,
      hint: 'Choose a passage of that length.'
    })
  }),
  'feed/soundbite-end': entry({
    severity: 'warning',
    de: (end: number, whole: number) => ({
      message: `Der Ausschnitt endet bei ${end} Sekunden, die Folge schon bei ${whole}; zu hören ist dort nichts.`,
      hint: 'Berichtige startTime und duration.'
    }),
    en: (end: number, whole: number) => ({
      message: `The soundbite ends at ${end} seconds, the episode at ${whole} already; there is nothing to hear.`,
      hint: 'Correct startTime and duration.'
    })
  }),
  'feed/captions': entry({
    severity: 'warning',
    de: (type: string) => ({
      message: `Ein Transkript in ${type} hat keine Zeiten und kann nicht als Untertitel laufen.`,
      hint: 'Nimm rel="captions" heraus, oder biete WebVTT an.'
    }),
    en: (type: string) => ({
      message: `A transcript in ${type} has no times and can not run as captions.`,
      hint: 'Take rel="captions" out, or offer WebVTT.'
    })
  }),
  'feed/replaced': entry({
    severity: 'info',
    de: (tag: string, instead: string) => ({
      message: `<${tag}> ist veraltet; neuere Apps lesen es nicht mehr.`,
      hint: `Schreibe <${instead}>.`
    }),
    en: (tag: string, instead: string) => ({
      message: `<${tag}> is outdated; newer apps no longer read it.`,
      hint: `Write <${instead}>.`
    })
  })
}
