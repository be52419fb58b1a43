import { entry } from '../entry.js'

/** What keeps episodes from being published, and what is missing on this computer. */
export const publishCodes = {
  'publish/no-feed': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `In ${file} steht nicht, was der Feed von der Sendung sagen soll; ohne Feed findet sie niemand.`,
      hint: 'Ergänze feed: mit url, description, category und cover; sendeklar init legt eine Sendung an, in der alles steht.'
    }),
    en: (file: string) => ({
      message: `${file} does not say what the feed is to tell about the show; without a feed nobody finds it.`,
      hint: 'Add feed: with url, description, category and cover; sendeklar init lays out a show that has it all.'
    })
  }),
  'publish/no-target': entry({
    severity: 'error',
    de: () => ({
      message: 'Es fehlt der Ordner, in den veröffentlicht wird.',
      hint: 'Nenne ihn mit --to, zum Beispiel: sendeklar publish --to public'
    }),
    en: () => ({
      message: 'The folder to publish into is missing.',
      hint: 'Name it with --to, for example: sendeklar publish --to public'
    })
  }),
  'publish/bad-target': entry({
    severity: 'error',
    de: (folder: string) => ({
      message: `„${folder}“ kann nicht der Ordner zum Hochladen sein: Er wird als Ganzes ausgetauscht und enthält die Sendung selbst, liegt in ihren Inhalten oder hat einen Namen, der mit einem Punkt beginnt.`,
      hint: 'Nimm einen eigenen Ordner, zum Beispiel: --to public'
    }),
    en: (folder: string) => ({
      message: `"${folder}" can not be the folder for uploading: it is exchanged as a whole, and it holds the show itself, lies inside its content, or has a name that begins with a dot.`,
      hint: 'Take a folder of its own, for example: --to public'
    })
  }),
  'publish/no-audio': entry({
    severity: 'warning',
    de: (episode: string) => ({
      message: `Zu ${episode} gibt es keine Aufnahme, die zum Text passt; die Folge kommt darum nicht in den Feed.`,
      hint: 'sendeklar speak nimmt sie auf. Was von ihr schon im Feed steht, bleibt.'
    }),
    en: (episode: string) => ({
      message: `${episode} has no recording that fits its text, so the episode does not go into the feed.`,
      hint: 'sendeklar speak records it. What the feed has of it already stays.'
    })
  }),
  'publish/damaged-audio': entry({
    severity: 'error',
    de: (episode: string) => ({
      message: `Die Aufnahme von ${episode} ist nicht mehr die, die geschrieben wurde: Eine Datei fehlt oder wurde geändert.`,
      hint: 'sendeklar speak stellt sie wieder her.'
    }),
    en: (episode: string) => ({
      message: `The recording of ${episode} is not the one that was written any more: a file is missing or was changed.`,
      hint: 'sendeklar speak restores it.'
    })
  }),
  'publish/not-built': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `${file} hat Fehler und wurde nicht gebaut; die Folge fehlte den Hörern oder wäre die alte.`,
      hint: 'Behebe zuerst, was oben zu der Datei steht.'
    }),
    en: (file: string) => ({
      message: `${file} has errors and was not built; listeners would miss the episode or hear the old one.`,
      hint: 'First mend what is said about the file above.'
    })
  }),
  'publish/missing-cover': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `Das Titelbild „${file}“ gibt es nicht; Verzeichnisse nehmen keine Sendung ohne Bild.`,
      hint: 'Lege das Bild dorthin oder ändere cover: in show.yaml.'
    }),
    en: (file: string) => ({
      message: `There is no cover "${file}"; directories take no show without a picture.`,
      hint: 'Put the picture there, or change cover: in show.yaml.'
    })
  }),
  'publish/cover-kind': entry({
    severity: 'error',
    de: (file: string) => ({
      message: `„${file}“ ist weder PNG noch JPEG, auch wenn der Name es sagt; Apps zeigen dann kein Titelbild.`,
      hint: 'Speichere das Bild als PNG oder JPEG in RGB.'
    }),
    en: (file: string) => ({
      message: `"${file}" is neither PNG nor JPEG, whatever its name says; apps would show no cover.`,
      hint: 'Save the picture as PNG or JPEG in RGB.'
    })
  }),
  'publish/cover-size': entry({
    severity: 'error',
    de: (file: string, width: number, height: number) => ({
      message: `Das Titelbild „${file}“ misst ${width} × ${height} Pixel; Apple nimmt nur quadratische von 1400 bis 3000 Pixeln.`,
      hint: 'Speichere es zum Beispiel mit 1400 × 1400 Pixeln.'
    }),
    en: (file: string, width: number, height: number) => ({
      message: `The cover "${file}" is ${width} × ${height} pixels; Apple takes square ones of 1400 to 3000 pixels only.`,
      hint: 'Save it with 1400 × 1400 pixels, for example.'
    })
  }),
  'publish/cover-colours': entry({
    severity: 'warning',
    de: (file: string) => ({
      message: `Das Titelbild „${file}“ hat keine drei Farbkanäle RGB; manche Apps zeigen es falsch oder gar nicht.`,
      hint: 'Speichere es in RGB, ohne Durchsichtigkeit.'
    }),
    en: (file: string) => ({
      message: `The cover "${file}" does not have the three colour channels RGB; some apps show it wrongly or not at all.`,
      hint: 'Save it in RGB, without transparency.'
    })
  }),
  'publish/heavy-cover': entry({
    severity: 'warning',
    de: (file: string, kilobytes: number) => ({
      message: `Das Titelbild „${file}“ hat ${kilobytes} kB; wer unterwegs eine Folge sucht, wartet darauf.`,
      hint: 'Bis 512 kB sind üblich.'
    }),
    en: (file: string, kilobytes: number) => ({
      message: `The cover "${file}" has ${kilobytes} kB; whoever looks for an episode on the road waits for it.`,
      hint: 'Up to 512 kB is usual.'
    })
  }),
  'publish/other-show': entry({
    severity: 'error',
    de: (there: string, ours: string) => ({
      message: `Der vorhandene Feed gehört zur Sendung ${there}, diese hier ist ${ours}; Apps hielten sie für eine neue und luden alle Folgen noch einmal.`,
      hint: `Ist der Feed nur umgezogen, trage in show.yaml unter feed: ein: guid: ${there}`
    }),
    en: (there: string, ours: string) => ({
      message: `The feed that is there belongs to the show ${there}, this one is ${ours}; apps would take it for a new one and fetch every episode again.`,
      hint: `If the feed has only moved, write into show.yaml under feed: guid: ${there}`
    })
  }),
  'publish/same-guid': entry({
    severity: 'error',
    de: (guid: string, other: string) => ({
      message: `Den Namen „${guid}“ hat im Feed schon ${other}; Apps zeigten nur eine der beiden Folgen.`,
      hint: 'Gib jeder Folge unter feed: guid: einen eigenen Namen, oder lass ihn weg.'
    }),
    en: (guid: string, other: string) => ({
      message: `In the feed ${other} has the name "${guid}" already; apps would show only one of the two episodes.`,
      hint: 'Give each episode a name of its own under feed: guid:, or leave it out.'
    })
  }),
  'publish/twice': entry({
    severity: 'warning',
    de: (title: string, guid: string) => ({
      message: `„${title}“ steht am selben Tag schon im Feed, unter dem Namen ${guid}; Hörer bekämen die Folge zweimal.`,
      hint: `Ist es dieselbe, etwa nach dem Umbenennen der Datei, trage im Artikel ein: feed: { guid: "${guid}" }`
    }),
    en: (title: string, guid: string) => ({
      message: `"${title}" is in the feed of that day already, by the name ${guid}; listeners would get the episode twice.`,
      hint: `If it is the same one, after renaming its file for example, write into the article: feed: { guid: "${guid}" }`
    })
  }),
  'publish/unknown-zone': entry({
    severity: 'error',
    de: (zone: string) => ({
      message: `Die Zeitzone „${zone}“ aus show.yaml kennt dieses System nicht; wann die Folgen erscheinen, wäre geraten.`,
      hint: 'Nimm einen Namen der IANA, zum Beispiel: timezone: Europe/Berlin'
    }),
    en: (zone: string) => ({
      message: `This system does not know the time zone "${zone}" of show.yaml; when episodes appear would be a guess.`,
      hint: 'Take a name of the IANA, for example: timezone: Europe/Berlin'
    })
  }),
  'publish/no-soundbite': entry({
    severity: 'warning',
    de: (words: string) => ({
      message: `Kein Satz der Aufnahme enthält „${words}“; die Folge bekommt keine Hörprobe.`,
      hint: 'Schreib unter soundbite: Worte eines Satzes so, wie sie im Artikel stehen.'
    }),
    en: (words: string) => ({
      message: `No sentence of the recording holds "${words}"; the episode gets no soundbite.`,
      hint: 'Under soundbite: write words of one sentence as they stand in the article.'
    })
  }),
  'publish/feed-name': entry({
    severity: 'error',
    de: (url: string) => ({
      message: `Aus der Adresse „${url}“ wird kein Dateiname für den Feed.`,
      hint: 'Nimm unter feed: url: eine Adresse, die auf einen Namen aus Buchstaben und Ziffern endet, zum Beispiel https://example.org/feed.xml'
    }),
    en: (url: string) => ({
      message: `The address "${url}" gives no file name for the feed.`,
      hint: 'Under feed: url: take an address that ends with a name of letters and digits, for example https://example.org/feed.xml'
    })
  }),
  'publish/nothing': entry({
    severity: 'error',
    de: (show: string) => ({
      message: `Von „${show}“ ist noch keine Folge aufgenommen; einen Feed ohne Folgen nimmt kein Verzeichnis.`,
      hint: 'sendeklar speak nimmt alle Folgen auf.'
    }),
    en: (show: string) => ({
      message: `No episode of "${show}" has been recorded yet; no directory takes a feed without episodes.`,
      hint: 'sendeklar speak records all episodes.'
    })
  }),
  'publish/paged-entries': entry({
    severity: 'error',
    de: (file: string, count: number) => ({
      message: `${file} enthält ${count} ${count === 1 ? 'Folge, die' : 'Folgen, die'} es hier nicht gibt; beim Aufteilen auf Seiten gingen sie den Hörern verloren.`,
      hint: 'Lass perPage in show.yaml weg, oder lege die Artikel dieser Folgen wieder dazu.'
    }),
    en: (file: string, count: number) => ({
      message: `${file} holds ${count} ${count === 1 ? 'episode' : 'episodes'} that are not here; listeners would lose them when the feed is divided into pages.`,
      hint: 'Leave out perPage in show.yaml, or put the articles of these episodes back.'
    })
  }),
  'publish/lost-file': entry({
    severity: 'warning',
    de: (path: string) => ({
      message: `Der Feed nennt „${path}“, aber die Datei liegt nicht mehr im Ordner; wer die alte Folge antippt, hört nichts.`,
      hint: 'Hol die Datei vom Server oder aus einer Sicherung zurück, oder nimm die Folge aus dem Feed.'
    }),
    en: (path: string) => ({
      message: `The feed names "${path}", but the file is no longer in the folder; whoever taps that old episode hears nothing.`,
      hint: 'Bring the file back from the server or from a backup, or take the episode out of the feed.'
    })
  }),
  'doctor/no-voice': entry({
    severity: 'error',
    de: (packageName: string) => ({
      message:
        'Auf diesem Rechner kann nichts sprechen: Die eingebaute Stimme fehlt, espeak-ng auch, und zu keinem Dienst ist ein Schlüssel da.',
      hint: `npm install ${packageName} installiert die eingebaute Stimme.`
    }),
    en: (packageName: string) => ({
      message:
        'Nothing can speak on this computer: the built-in voice is missing, espeak-ng too, and there is no key for any service.',
      hint: `npm install ${packageName} installs the built-in voice.`
    })
  }),
  'doctor/no-encoder': entry({
    severity: 'error',
    de: (packageName: string) => ({
      message: `Das Paket ${packageName} fehlt; ohne es entsteht keine MP3-Datei.`,
      hint: `npm install ${packageName} holt es.`
    }),
    en: (packageName: string) => ({
      message: `The package ${packageName} is missing; without it there is no MP3 file.`,
      hint: `npm install ${packageName} fetches it.`
    })
  }),
  'doctor/half-key': entry({
    severity: 'warning',
    de: (service: string, missing: string) => ({
      message: `Für ${service} ist nur ein Teil der Zugangsdaten gesetzt; der Dienst würde nicht antworten.`,
      hint: `Es fehlt: ${missing}.`
    }),
    en: (service: string, missing: string) => ({
      message: `Only a part of what ${service} asks for is set; the service would not answer.`,
      hint: `Missing: ${missing}.`
    })
  })
} as const
