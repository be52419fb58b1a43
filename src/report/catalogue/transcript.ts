import { entry } from '../entry.js'
import { fieldsDe, fieldsEn, jsonDe, jsonEn, secondsDe, secondsEn } from './json-words.js'

/** What is wrong with transcripts that have times: WebVTT, SRT and JSON, our own and foreign ones. */
export const transcriptCodes = {
  'vtt/signature': entry({
    severity: 'error',
    de: (found: string) => ({
      message: `Die Datei beginnt ${found === '' ? 'mit einer leeren Zeile' : `mit „${found}“`} statt mit WEBVTT; Player zeigen kein Transkript.`,
      hint: 'Schreibe WEBVTT als einziges Wort in die erste Zeile und lass die zweite leer.'
    }),
    en: (found: string) => ({
      message: `The file begins ${found === '' ? 'with an empty line' : `with "${found}"`} instead of WEBVTT; players show no transcript.`,
      hint: 'Write WEBVTT as the only word on the first line and leave the second one empty.'
    })
  }),
  'vtt/header': entry({
    severity: 'info',
    de: (found: string) => ({
      message: `„${found}“ steht im Kopf der Datei; Browser lesen darüber hinweg, strenge Prüfer beanstanden es.`,
      hint: 'Setze solche Angaben nach einer leeren Zeile hinter das Wort NOTE.'
    }),
    en: (found: string) => ({
      message: `"${found}" stands in the head of the file; browsers read over it, strict checkers complain.`,
      hint: 'Put such words after an empty line, behind the word NOTE.'
    })
  }),
  'vtt/no-blank-line': entry({
    severity: 'warning',
    de: () => ({
      message:
        'Zwischen dem Kopf der Datei und dem ersten Untertitel fehlt eine leere Zeile; manche Player übergehen ihn.',
      hint: 'Füge nach dem Kopf eine leere Zeile ein.'
    }),
    en: () => ({
      message: 'There is no empty line between the head of the file and the first cue; some players pass over it.',
      hint: 'Add an empty line after the head.'
    })
  }),
  'vtt/time': entry({
    severity: 'error',
    de: (found: string) => ({
      message: `${found === '' ? 'Neben dem Pfeil fehlt eine Zeit' : `„${found}“ ist keine Zeit`}; dieser Untertitel fehlt, in AntennaPod das ganze Transkript.`,
      hint: 'Schreibe Zeiten als 00:01:02.500: zwei Ziffern für Minuten und Sekunden, drei hinter dem Punkt.'
    }),
    en: (found: string) => ({
      message: `${found === '' ? 'A time is missing beside the arrow' : `"${found}" is no time`}; this cue is lost, in AntennaPod the whole transcript.`,
      hint: 'Write times as 00:01:02.500: two digits for minutes and seconds, three behind the point.'
    })
  }),
  'vtt/comma': entry({
    severity: 'error',
    de: (found: string) => ({
      message: `„${found}“ hat ein Komma, wie in SRT; in WebVTT fehlt dieser Untertitel, in AntennaPod das ganze Transkript.`,
      hint: 'Schreibe einen Punkt vor die Tausendstel, oder nenne die Datei .srt, wenn sie SRT ist.'
    }),
    en: (found: string) => ({
      message: `"${found}" has a comma, as in SRT; in WebVTT this cue is lost, in AntennaPod the whole transcript.`,
      hint: 'Write a point before the thousandths, or name the file .srt if it is SRT.'
    })
  }),
  'vtt/time-form': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `„${found}“ ist lesbar, aber nicht, wie WebVTT es verlangt; Browser lesen es, andere Player nicht alle.`,
      hint: 'Setze je ein Leerzeichen um den Pfeil und schreibe Stunden mit zwei Ziffern.'
    }),
    en: (found: string) => ({
      message: `"${found}" can be read but is not what WebVTT asks for; browsers read it, not all other players do.`,
      hint: 'Put a blank on each side of the arrow and write hours with two digits.'
    })
  }),
  'vtt/end-before-start': entry({
    severity: 'error',
    de: (end: string, start: string) => ({
      message: `Der Untertitel endet bei ${end}, bevor er bei ${start} beginnt; er ist nie zu sehen.`,
      hint: 'Berichtige die zweite Zeit.'
    }),
    en: (end: string, start: string) => ({
      message: `The cue ends at ${end} before it begins at ${start}; it is never seen.`,
      hint: 'Correct the second time.'
    })
  }),
  'vtt/no-length': entry({
    severity: 'warning',
    de: (time: string) => ({
      message: `Der Untertitel beginnt und endet bei ${time}; die meisten Player zeigen ihn nicht.`,
      hint: 'Lass ihn enden, wo der nächste beginnt.'
    }),
    en: (time: string) => ({
      message: `The cue begins and ends at ${time}; most players do not show it.`,
      hint: 'Let it end where the next one begins.'
    })
  }),
  'vtt/order': entry({
    severity: 'warning',
    de: (start: string) => ({
      message: `Der Untertitel bei ${start} beginnt vor dem, der über ihm steht; das Transkript springt hin und her.`,
      hint: 'Ordne die Untertitel nach ihrem Beginn.'
    }),
    en: (start: string) => ({
      message: `The cue at ${start} begins before the one above it; the transcript jumps to and fro.`,
      hint: 'Put the cues in the order they begin.'
    })
  }),
  'vtt/setting': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `Die Angabe „${found}“ hinter der Zeit kennt kein Player; sie wirkt nicht.`,
      hint: 'Möglich sind vertical, line, position, size, align und region, zum Beispiel align:start.'
    }),
    en: (found: string) => ({
      message: `No player knows the setting "${found}" behind the times; it does nothing.`,
      hint: 'Possible are vertical, line, position, size, align and region, for example align:start.'
    })
  }),
  'vtt/tag': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `„${found}“ ist kein Tag, das WebVTT hier kennt; Player lassen es weg oder zeigen es als Text.`,
      hint: 'Möglich sind <v Name>, <i>, <b>, <u>, <c>, <ruby>, <rt> und <lang>, jedes geschlossen, wo es geöffnet wurde.'
    }),
    en: (found: string) => ({
      message: `"${found}" is no tag that WebVTT knows here; players drop it or show it as text.`,
      hint: 'Possible are <v Name>, <i>, <b>, <u>, <c>, <ruby>, <rt> and <lang>, each closed where it was opened.'
    })
  }),
  'vtt/less-than': entry({
    severity: 'error',
    de: (found: string) => ({
      message: `Das Zeichen < in „${found}“ öffnet kein Tag; was dahinter steht, ist nicht zu sehen.`,
      hint: 'Schreibe &lt; für das Zeichen, oder schließe das Tag mit >.'
    }),
    en: (found: string) => ({
      message: `The < in "${found}" opens no tag; what stands behind it is not seen.`,
      hint: 'Write &lt; for the sign, or close the tag with >.'
    })
  }),
  'vtt/ampersand': entry<[found: string]>({
    severity: 'warning',
    de: () => ({
      message: 'Ein einzelnes & steht im Text; strenge Player zeigen es nicht.',
      hint: 'Schreibe &amp;.'
    }),
    en: () => ({
      message: 'A bare & stands in the text; strict players do not show it.',
      hint: 'Write &amp;.'
    })
  }),
  'vtt/no-name': entry<[found: string]>({
    severity: 'warning',
    de: () => ({
      message: 'Das Tag <v> nennt niemanden; Player zeigen den Text ohne Namen.',
      hint: 'Schreibe den Namen ins Tag: <v Moderation>.'
    }),
    en: () => ({
      message: 'The tag <v> names nobody; players show the text without a name.',
      hint: 'Write the name into the tag: <v Host>.'
    })
  }),
  'vtt/speaker': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `Im Namen „${found}“ steht ein &; AntennaPod erkennt dann nicht, wer spricht.`,
      hint: 'Schreibe „und“ oder +.'
    }),
    en: (found: string) => ({
      message: `The name in "${found}" holds an &; AntennaPod then does not know who speaks.`,
      hint: 'Write "and" or +.'
    })
  }),
  'vtt/long-line': entry({
    severity: 'info',
    de: (count: number, most: number) => ({
      message: `${count === 1 ? 'Eine Zeile ist' : `${count} Zeilen sind`} länger als ${most} Zeichen; auf kleinen Bildschirmen brechen sie um.`,
      hint: 'Teile lange Zeilen an einer Sprechpause.'
    }),
    en: (count: number, most: number) => ({
      message: `${count === 1 ? 'A line is' : `${count} lines are`} longer than ${most} characters; small screens wrap them.`,
      hint: 'Divide long lines where the speaker pauses.'
    })
  }),
  'vtt/no-speaker': entry({
    severity: 'info',
    de: () => ({
      message: 'Kein Untertitel sagt, wer spricht; Apple zeigt Namen nur, wo sie in <v Name> stehen.',
      hint: 'Setze <v Name> vor den Text, am besten in jedem Untertitel.'
    }),
    en: () => ({
      message: 'No cue tells who speaks; Apple shows names only where they stand in <v Name>.',
      hint: 'Put <v Name> before the text, best in every cue.'
    })
  }),
  'vtt/no-cues': entry({
    severity: 'warning',
    de: () => ({
      message: 'In der Datei steht kein Untertitel; Player zeigen ein leeres Transkript.',
      hint: 'Prüfe, ob es die richtige Datei ist.'
    }),
    en: () => ({
      message: 'The file holds no cue; players show an empty transcript.',
      hint: 'Check that this is the right file.'
    })
  }),
  'vtt/stray': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `„${found}“ steht ohne Zeit da; niemand bekommt es zu sehen.`,
      hint: 'Schreibe Zeiten darüber. Gehört der Text zum vorigen Untertitel, so nimm die leere Zeile davor heraus.'
    }),
    en: (found: string) => ({
      message: `"${found}" stands there without a time; nobody gets to see it.`,
      hint: 'Write times above it. If it belongs to the cue before, take out the empty line between them.'
    })
  }),
  'srt/no-cues': entry({
    severity: 'error',
    de: () => ({
      message: 'In der Datei steht kein Untertitel, den ein Player als SRT lesen könnte.',
      hint: 'Prüfe, ob es die richtige Datei ist: SRT besteht aus Nummer, Zeiten mit --> und Text.'
    }),
    en: () => ({
      message: 'The file holds no subtitle that a player could read as SRT.',
      hint: 'Check that this is the right file: SRT is a number, times with --> and text.'
    })
  }),
  'srt/time': entry({
    severity: 'error',
    de: (found: string) => ({
      message: `${found === '' ? 'Neben dem Pfeil fehlt eine Zeit' : `„${found}“ ist keine Zeit`}; Player lassen diesen Untertitel weg.`,
      hint: 'Schreibe Zeiten als 00:01:02,500.'
    }),
    en: (found: string) => ({
      message: `${found === '' ? 'A time is missing beside the arrow' : `"${found}" is no time`}; players leave this subtitle out.`,
      hint: 'Write times as 00:01:02,500.'
    })
  }),
  'srt/time-form': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `„${found}“ lesen die meisten Player, strenge wie AntennaPod lassen den Untertitel weg.`,
      hint: 'Schreibe Zeiten als 00:01:02,500, mit Komma und drei Ziffern dahinter.'
    }),
    en: (found: string) => ({
      message: `Most players read "${found}", strict ones like AntennaPod leave the subtitle out.`,
      hint: 'Write times as 00:01:02,500, with a comma and three digits behind it.'
    })
  }),
  'srt/number': entry({
    severity: 'warning',
    de: (found: string, expected: number) => ({
      message: `${found === '' ? 'Die Nummer fehlt' : `Hier steht die Nummer ${found}`}, erwartet wird ${expected}; manche Player übergehen den Untertitel.`,
      hint: 'Nummeriere die Untertitel von 1 an durch.'
    }),
    en: (found: string, expected: number) => ({
      message: `${found === '' ? 'The number is missing' : `The number here is ${found}`}, ${expected} is expected; some players pass over the subtitle.`,
      hint: 'Number the subtitles from 1 on.'
    })
  }),
  'srt/end-before-start': entry({
    severity: 'error',
    de: (end: string, start: string) => ({
      message: `Der Untertitel endet bei ${end}, bevor er bei ${start} beginnt; er ist nie zu sehen.`,
      hint: 'Berichtige die zweite Zeit.'
    }),
    en: (end: string, start: string) => ({
      message: `The subtitle ends at ${end} before it begins at ${start}; it is never seen.`,
      hint: 'Correct the second time.'
    })
  }),
  'srt/no-length': entry({
    severity: 'warning',
    de: (time: string) => ({
      message: `Der Untertitel beginnt und endet bei ${time}; die meisten Player zeigen ihn nicht.`,
      hint: 'Lass ihn enden, wo der nächste beginnt.'
    }),
    en: (time: string) => ({
      message: `The subtitle begins and ends at ${time}; most players do not show it.`,
      hint: 'Let it end where the next one begins.'
    })
  }),
  'srt/order': entry({
    severity: 'warning',
    de: (start: string) => ({
      message: `Der Untertitel bei ${start} beginnt vor dem, der über ihm steht; das Transkript springt hin und her.`,
      hint: 'Ordne die Untertitel nach ihrem Beginn.'
    }),
    en: (start: string) => ({
      message: `The subtitle at ${start} begins before the one above it; the transcript jumps to and fro.`,
      hint: 'Put the subtitles in the order they begin.'
    })
  }),
  'srt/stray': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `„${found}“ steht ohne Zeit da; niemand bekommt es zu sehen.`,
      hint: 'Gehört der Text zum Untertitel davor, so nimm die leere Zeile heraus.'
    }),
    en: (found: string) => ({
      message: `"${found}" stands there without a time; nobody gets to see it.`,
      hint: 'If it belongs to the subtitle before, take out the empty line.'
    })
  }),
  'srt/colon-space': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `AntennaPod liest, was in „${found}“ vor dem Doppelpunkt steht, als Namen, und lässt alles nach einem zweiten Doppelpunkt weg.`,
      hint: 'Setze ein geschütztes Leerzeichen hinter den Doppelpunkt, oder veröffentliche das Transkript als WebVTT.'
    }),
    en: (found: string) => ({
      message: `AntennaPod takes what stands before the colon in "${found}" for a name, and drops all behind a second colon.`,
      hint: 'Put a no-break space behind the colon, or publish the transcript as WebVTT.'
    })
  }),
  'srt/long-line': entry({
    severity: 'info',
    de: (count: number, lines: number, characters: number) => ({
      message: `${count === 1 ? 'Ein Untertitel hat' : `${count} Untertitel haben`} mehr als ${lines} Zeilen oder Zeilen über ${characters} Zeichen; auf kleinen Bildschirmen brechen sie um.`,
      hint: 'Teile lange Untertitel an einer Sprechpause.'
    }),
    en: (count: number, lines: number, characters: number) => ({
      message: `${count === 1 ? 'A subtitle has' : `${count} subtitles have`} more than ${lines} lines, or lines of over ${characters} characters; small screens wrap them.`,
      hint: 'Divide long subtitles where the speaker pauses.'
    })
  }),
  'transcript/json': entry({
    severity: 'error',
    de: (problem: string) => ({
      message: `${jsonDe[problem] ?? problem} Kein Player zeigt dieses Transkript.`,
      hint: 'Berichtige die Stelle, oder schreibe die Datei neu aus dem Programm, aus dem sie kommt.'
    }),
    en: (problem: string) => ({
      message: `${jsonEn[problem] ?? problem} No player shows this transcript.`,
      hint: 'Correct this place, or write the file again from the program it comes from.'
    })
  }),
  'transcript/no-segments': entry({
    severity: 'error',
    de: () => ({
      message: 'In der Datei steht keine Liste „segments“; Player zeigen kein Transkript.',
      hint: 'Ein JSON-Transkript sieht so aus: { "version": "1.0.0", "segments": […] }.'
    }),
    en: () => ({
      message: 'The file holds no list "segments"; players show no transcript.',
      hint: 'A JSON transcript looks like this: { "version": "1.0.0", "segments": […] }.'
    })
  }),
  'transcript/empty': entry({
    severity: 'warning',
    de: () => ({
      message: 'Das Transkript ist leer; zu lesen gibt es nichts.',
      hint: 'Prüfe, ob es die richtige Datei ist.'
    }),
    en: () => ({
      message: 'The transcript is empty; there is nothing to read.',
      hint: 'Check that this is the right file.'
    })
  }),
  'transcript/version': entry({
    severity: 'warning',
    de: (found: string) => ({
      message:
        found === '' ? 'Die Angabe „version“ fehlt.' : `${found} ist keine bekannte Version; Player lesen 1.0.0.`,
      hint: 'Schreibe "version": "1.0.0".'
    }),
    en: (found: string) => ({
      message: found === '' ? 'The field "version" is missing.' : `${found} is no known version; players read 1.0.0.`,
      hint: 'Write "version": "1.0.0".'
    })
  }),
  'transcript/time': entry({
    severity: 'error',
    de: (name: string, found: string) => ({
      message: `${found === '' ? `„${name}“ fehlt` : `„${name}“ ist keine Zeit: ${found}`}; Player lassen den Abschnitt weg.`,
      hint: 'Schreibe die Sekunden als Zahl: "startTime": 12.5.'
    }),
    en: (name: string, found: string) => ({
      message: `${found === '' ? `"${name}" is missing` : `"${name}" is no time: ${found}`}; players leave the segment out.`,
      hint: 'Write the seconds as a number: "startTime": 12.5.'
    })
  }),
  'transcript/time-text': entry({
    severity: 'warning',
    de: (found: string) => ({
      message: `Die Zeit ${found} steht in Anführungszeichen; strenge Player lassen den Abschnitt weg.`,
      hint: 'Schreibe die Zahl ohne Anführungszeichen.'
    }),
    en: (found: string) => ({
      message: `The time ${found} stands in quotation marks; strict players leave the segment out.`,
      hint: 'Write the number without quotation marks.'
    })
  }),
  'transcript/end-before-start': entry({
    severity: 'warning',
    de: (end: number, start: number) => ({
      message: `Der Abschnitt endet bei ${secondsDe(end)} und beginnt erst bei ${start}; Player heben ihn nie hervor.`,
      hint: 'Berichtige endTime.'
    }),
    en: (end: number, start: number) => ({
      message: `The segment ends at ${secondsEn(end)} and begins at ${start}; players never highlight it.`,
      hint: 'Correct endTime.'
    })
  }),
  'transcript/order': entry({
    severity: 'warning',
    de: (start: number) => ({
      message: `Der Abschnitt bei ${secondsDe(start)} beginnt vor dem, der über ihm steht; das Transkript springt hin und her.`,
      hint: 'Ordne die Abschnitte nach ihrem Beginn.'
    }),
    en: (start: number) => ({
      message: `The segment at ${secondsEn(start)} begins before the one above it; the transcript jumps to and fro.`,
      hint: 'Put the segments in the order they begin.'
    })
  }),
  'transcript/no-body': entry({
    severity: 'error',
    de: () => ({
      message: 'Dem Abschnitt fehlt „body“; was gesagt wird, ist nicht zu lesen.',
      hint: 'Schreibe die Worte in "body".'
    }),
    en: () => ({
      message: 'The segment lacks "body"; what is said can not be read.',
      hint: 'Write the words into "body".'
    })
  }),
  'transcript/field': entry({
    severity: 'warning',
    de: (name: string, kind: string) => ({
      message: `„${name}“ soll ${fieldsDe[kind] ?? kind} sein; manche Player lassen den Abschnitt weg.`,
      hint: 'Berichtige den Wert, oder nimm das Feld heraus.'
    }),
    en: (name: string, kind: string) => ({
      message: `"${name}" should be ${fieldsEn[kind] ?? kind}; some players leave the segment out.`,
      hint: 'Correct the value, or take the field out.'
    })
  })
}
