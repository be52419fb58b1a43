import { entry } from '../entry.js'

/** `2` and `Quelle`, `Quellen` → `2 Quellen`; nothing for none. */
function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
}

/** `4127` → `4.127`, or with another sign between the thousands. */
function thousands(count: number, sign: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/, sign)
}

/** What is wrong with show notes, our own or anybody's. */
export const notesCodes = {
  'notes/cut': entry({
    severity: 'warning',
    de: (
      bytes: number,
      most: number,
      links: number,
      sources: number,
      chapters: number,
      headlines: number,
      paragraphs: number,
      shortened: number
    ) => ({
      message: `Die Shownotes wären ${thousands(bytes, '.')} Bytes lang, und Podcast-Apps nehmen ${thousands(most, '.')}. In notes.html fehlen deshalb: ${[
        ...counted(links, 'Link', 'Links'),
        ...counted(sources, 'Quelle', 'Quellen'),
        ...counted(chapters === 0 ? 0 : 1, 'Kapitelliste', ''),
        ...counted(headlines, 'Schlagzeile', 'Schlagzeilen'),
        ...counted(paragraphs, 'Absatz', 'Absätze'),
        ...(shortened > 0 ? ['das Ende langer Titel'] : [])
      ].join(', ')}.`,
      hint: 'Kürze Links und Schlagzeilen im Artikel. Ganz stehen die Shownotes in notes.md und in der langen Fassung des Feeds.'
    }),
    en: (
      bytes: number,
      most: number,
      links: number,
      sources: number,
      chapters: number,
      headlines: number,
      paragraphs: number,
      shortened: number
    ) => ({
      message: `The show notes would take ${thousands(bytes, ',')} bytes, and podcast apps take ${thousands(most, ',')}. So notes.html is without: ${[
        ...counted(links, 'link', 'links'),
        ...counted(sources, 'source', 'sources'),
        ...counted(chapters === 0 ? 0 : 1, 'list of chapters', ''),
        ...counted(headlines, 'headline', 'headlines'),
        ...counted(paragraphs, 'paragraph', 'paragraphs'),
        ...(shortened > 0 ? ['the end of long titles'] : [])
      ].join(', ')}.`,
      hint: 'Shorten links and headlines in the article. The notes stand whole in notes.md and in the long form of the feed.'
    })
  }),
  'notes/too-long': entry({
    severity: 'warning',
    de: (bytes: number, most: number) => ({
      message: `Diese Shownotes sind ${thousands(bytes, '.')} Bytes lang; Podcast-Apps nehmen ${thousands(most, '.')} und schneiden den Rest irgendwo ab.`,
      hint: 'Kürze sie. Umlaute zählen doppelt, und was in spitzen Klammern steht, zählt mit.'
    }),
    en: (bytes: number, most: number) => ({
      message: `These show notes take ${thousands(bytes, ',')} bytes; podcast apps take ${thousands(most, ',')} and cut the rest off anywhere.`,
      hint: 'Shorten them. Accented letters count twice, and what stands in angle brackets counts too.'
    })
  }),
  'notes/lookalike': entry({
    severity: 'warning',
    de: (host: string, real: string) => ({
      message: `Die Adresse „${host}“ sieht aus wie eine andere, ihre Buchstaben stammen aber aus einer fremden Schrift (eigentlich ${real}); wer darauf tippt, landet woanders.`,
      hint: 'Tippe die Adresse selbst, statt sie zu kopieren. So, wie sie dasteht, wird sie in unseren Shownotes kein Link.'
    }),
    en: (host: string, real: string) => ({
      message: `The address "${host}" looks like another one, but its letters come from another script (in truth ${real}); whoever taps on it lands elsewhere.`,
      hint: 'Type the address yourself instead of copying it. As it stands it becomes no link in our show notes.'
    })
  }),
  'notes/insecure-link': entry({
    severity: 'warning',
    de: (address: string) => ({
      message: `Der Link zu „${address}“ ist unverschlüsselt; manche Apps öffnen ihn nicht, und unterwegs kann jeder mitlesen.`,
      hint: 'Schreibe https:// statt http://, und probiere aus, ob die Seite so erreichbar ist.'
    }),
    en: (address: string) => ({
      message: `The link to "${address}" is not encrypted; some apps do not open it, and anybody on the way can read along.`,
      hint: 'Write https:// instead of http://, and try whether the page can be reached like that.'
    })
  }),
  'notes/refused-link': entry({
    severity: 'error',
    de: (address: string) => ({
      message: `„${address}“ ist keine Adresse, zu der ein Link aus Shownotes führen darf; in der App ginge er ins Leere oder zu jemand anderem.`,
      hint: 'Schreibe sie vollständig mit https://, ohne Leerzeichen und ohne Namen oder Passwort davor.'
    }),
    en: (address: string) => ({
      message: `"${address}" is no address that a link of show notes may lead to; in an app it would lead nowhere, or to somebody else.`,
      hint: 'Write it in full with https://, without blanks and without a name or password before it.'
    })
  }),
  'notes/active': entry({
    severity: 'error',
    de: (name: string, times: number) => ({
      message: `„${name}“ führt etwas aus oder lädt etwas nach${times > 1 ? `, ${times}-mal` : ''}; Shownotes mit so etwas weisen Verzeichnisse ab.`,
      hint: 'Lösche es. Erlaubt sind p, ul, ol, li, br und a mit href.'
    }),
    en: (name: string, times: number) => ({
      message: `"${name}" runs or loads something${times > 1 ? `, ${times} times` : ''}; directories refuse show notes with such a thing.`,
      hint: 'Delete it. Allowed are p, ul, ol, li, br, and a with href.'
    })
  }),
  'notes/tag': entry({
    severity: 'warning',
    de: (name: string, times: number) => ({
      message: `<${name}>${times > 1 ? ` (${times}-mal)` : ''} zeigen nicht alle Podcast-Apps; dort stehen die Wörter ohne diese Form da, oder gar nicht.`,
      hint: 'Nimm Absätze, Listen und Links: p, ul, ol, li, br und a.'
    }),
    en: (name: string, times: number) => ({
      message: `Not all podcast apps show <${name}>${times > 1 ? ` (${times} times)` : ''}; there the words stand without that form, or not at all.`,
      hint: 'Use paragraphs, lists and links: p, ul, ol, li, br and a.'
    })
  }),
  'notes/attribute': entry({
    severity: 'warning',
    de: (name: string, times: number) => ({
      message: `Das Attribut „${name}“${times > 1 ? ` (${times}-mal)` : ''} beachtet keine Podcast-App; es kostet nur Platz.`,
      hint: 'Lösche es. Nur href an einem Link hat eine Wirkung.'
    }),
    en: (name: string, times: number) => ({
      message: `No podcast app heeds the attribute "${name}"${times > 1 ? ` (${times} times)` : ''}; it only takes space.`,
      hint: 'Delete it. Only href on a link does anything.'
    })
  }),
  'notes/unclosed': entry({
    severity: 'warning',
    de: (name: string, times: number) => ({
      message: `Zu <${name}>${times > 1 ? ` (${times}-mal)` : ''} fehlt die andere Hälfte; Apps verstehen dann Verschiedenes, und ein Link oder eine Liste reicht zu weit.`,
      hint: name.startsWith('/')
        ? `Lösche es, oder setze <${name.slice(1)}> davor.`
        : `Setze </${name}> dahin, wo es aufhört.`
    }),
    en: (name: string, times: number) => ({
      message: `The other half of <${name}>${times > 1 ? ` (${times} times)` : ''} is missing; apps then understand different things, and a link or list goes on too far.`,
      hint: name.startsWith('/') ? `Delete it, or put <${name.slice(1)}> before it.` : `Put </${name}> where it ends.`
    })
  }),
  'notes/clock-time': entry({
    severity: 'warning',
    de: (time: string) => ({
      message: `Aus „${time}“ machen manche Apps eine Sprungmarke; wer darauf tippt, landet mitten in der Folge.`,
      hint: `Schreibe Uhrzeiten in Shownotes mit Punkt: ${time.replaceAll(':', '.')} Uhr.`
    }),
    en: (time: string) => ({
      message: `Some apps make a jump mark of "${time}"; whoever taps on it lands in the middle of the episode.`,
      hint: `Write times of day in show notes with a dot: ${time.replaceAll(':', '.')}.`
    })
  }),
  'notes/hidden-character': entry({
    severity: 'warning',
    de: (character: string, times: number) => ({
      message: `Das unsichtbare Zeichen ${character}${times > 1 ? ` (${times}-mal)` : ''} dreht die Leserichtung um oder wird als Kästchen angezeigt.`,
      hint: 'Lösche es.'
    }),
    en: (character: string, times: number) => ({
      message: `The invisible character ${character}${times > 1 ? ` (${times} times)` : ''} turns the reading direction or is shown as a box.`,
      hint: 'Delete it.'
    })
  })
}
