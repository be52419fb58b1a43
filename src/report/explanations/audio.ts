import type { Explanation } from './explanation.js'

export const audioExplanations = {
  'audio/unknown-format': {
    de: 'Klänge und Musik aus show.yaml werden als WAV oder MP3 gelesen, und was eine Datei ist, zeigt ihr Anfang, nicht ihr Name. Diese Datei beginnt wie keines von beiden; an ihrer Stelle bliebe die Folge still. Speichere den Klang als WAV oder MP3.',
    en: 'Sounds and music of show.yaml are read as WAV or MP3, and what a file is shows in its beginning, not in its name. This one begins like neither; in its place the episode would stay silent. Save the sound as WAV or MP3.'
  },
  'audio/cut-off': {
    de: 'Der Kopf der Datei verspricht mehr Klang, als in ihr steht. Meist ist eine Übertragung abgebrochen, und zu hören wäre ein Klang, der plötzlich aufhört. Kopiere oder lade die Datei noch einmal.',
    en: 'The head of the file promises more sound than there is in it. Mostly a transfer broke off, and what is heard would stop suddenly. Copy or download the file again.'
  },
  'audio/damaged': {
    de: 'Jede Klangdatei wird bis zum letzten Byte gelesen, bevor sie in eine Folge kommt. In dieser steht etwas, das kein Klang sein kann; Player würden es überspringen oder als Knistern wiedergeben. Speichere den Klang neu aus dem Programm, aus dem er kommt.',
    en: 'Every sound file is read to its last byte before it goes into an episode. This one holds something that can not be sound; players would skip it or play a crackle. Save the sound again from the program it comes from.'
  },
  'audio/encoding': {
    de: 'WAV ist eine Hülle für viele Kodierungen. Gelesen werden PCM mit 8 bis 32 Bit und Gleitkommazahlen mit 32 und 64 Bit; alles andere bliebe stumm. Speichere die Datei als WAV mit PCM, 16 oder 24 Bit.',
    en: 'WAV is a cover for many codings. PCM of 8 to 32 bits and floating point of 32 and 64 bits are read; anything else would stay silent. Save the file as WAV with PCM of 16 or 24 bits.'
  },
  'audio/empty': {
    de: 'Die Datei ist gültig, aber sie enthält keinen einzigen Ton. Zu hören wäre an dieser Stelle nichts. Speichere den Klang neu, oder nimm ihn aus show.yaml und den Vorlagen.',
    en: 'The file is valid but holds no sound at all. Nothing would be heard in that place. Save the sound again, or take it out of show.yaml and the templates.'
  },
  'audio/silent-episode': {
    de: 'Die Lautheit einer Folge lässt sich nur einstellen, wenn in ihr etwas zu hören ist. Hier haben alle Stimmen Stille geliefert, und eine stumme Folge wird nicht geschrieben. Prüfe die Stimme mit „sendeklar voices“ und sprich die Folge noch einmal.',
    en: 'The loudness of an episode can only be set where something is heard. Here all voices gave silence, and a silent episode is not written. Check the voice with "sendeklar voices" and speak the episode again.'
  },
  'audio/loudness': {
    de: 'Podcasts sind auf -16 LUFS eingestellt, in Mono -19, damit Hörer nicht nachregeln müssen. Gemessen wird an der fertigen Datei, nach ITU-R BS.1770-4, und diese hat den Wert auch nach mehreren Versuchen nicht erreicht. Meist ist ein einzelner Klang sehr laut oder die Stimme sehr leise; prüfe beides.',
    en: 'Podcasts are set to -16 LUFS, -19 in mono, so that listeners need not reach for the volume. The finished file is measured after ITU-R BS.1770-4, and this one has not reached the value after several tries. Mostly a single sound is very loud or the voice very quiet; check both.'
  },
  'audio/true-peak': {
    de: 'Zwischen den gespeicherten Werten kann die Schwingung höher steigen als sie selbst; darüber hinaus verzerren manche Geräte. Verlangt sind höchstens -1 dBTP in der fertigen Datei, und diese liegt auch nach mehreren Versuchen darüber. Eine höhere Bitrate hilft, oder ein Klang, der nicht schon übersteuert ist.',
    en: 'Between the stored values the wave can rise higher than they are, and some players distort what goes beyond. At most -1 dBTP are wanted in the finished file, and this one is above it after several tries. A higher bit rate helps, or a sound that is not overdriven already.'
  },
  'audio/many-chapters': {
    de: 'Das Verzeichnis der Kapitel in einer MP3-Datei zählt mit einem Byte, also bis 255. Spätere Kapitel stehen in der Datei, aber viele Player zeigen sie nicht. Fasse kurze Kapitel zusammen.',
    en: 'The list of chapters in an MP3 file counts with one byte, up to 255. Later chapters stand in the file, but many players do not show them. Join short chapters.'
  },
  'audio/cover': {
    de: 'Titelbilder in MP3-Dateien sind JPEG oder PNG; anderes zeigen die meisten Player nicht. Zu hören ist die Folge wie sonst, nur ohne Bild. Speichere das Titelbild als JPEG oder PNG.',
    en: 'Covers in MP3 files are JPEG or PNG; most players show nothing else. The episode is heard as usual, only without a picture. Save the cover as JPEG or PNG.'
  },
  'audio/no-program': {
    de: 'MP3 und WAV schreibt sendeklar selbst, M4A und Opus überlässt es ffmpeg, einem freien Programm, das es für alle Systeme gibt. Auf diesem Rechner ist es nicht zu finden, und damit niemand Minuten wartet oder für Stimmen bezahlt, um das zu erfahren, wird vorher nachgesehen. Installiere ffmpeg oder lass das Format weg.',
    en: 'sendeklar writes MP3 and WAV itself and leaves M4A and Opus to ffmpeg, a free program for every system. It is not to be found on this machine, and so that nobody waits for minutes or pays for voices to learn that, it is looked for beforehand. Install ffmpeg or leave out the format.'
  },
  'audio/no-encoder': {
    de: 'ffmpeg wird in vielen Fassungen verteilt, und manche kommen ohne den Kodierer für ein Format. „ffmpeg -encoders“ zählt auf, was deine Fassung kann. Gesprochen wurde noch nichts; zu hören bleibt, was vorher da war.',
    en: 'ffmpeg is handed out in many builds, and some come without the encoder for a format. "ffmpeg -encoders" lists what yours can do. Nothing was spoken yet; what is heard is what was there before.'
  },
  'audio/program-failed': {
    de: 'ffmpeg ist installiert, hat aber keine Datei geliefert; was es zuletzt gemeldet hat, steht in der Meldung. Damit zu einer Folge nie Dateien liegen, die nicht zusammengehören, ist die ganze Aufnahme nicht geschrieben. Alles Gesprochene ist gespeichert: Ohne dieses Format ist das MP3 in Sekunden da.',
    en: 'ffmpeg is installed but has delivered no file; the last thing it said stands in the message. So that an episode never has files that do not belong together, the whole recording was not written. Everything spoken is stored: without this format the MP3 is there in seconds.'
  },
  'audio/other-length': {
    de: 'Was ffmpeg geschrieben hat, wird noch einmal gelesen und gemessen, bevor es jemand bekommt. Diese Datei ist länger oder kürzer als die Mischung, es fehlt also etwas oder es ist etwas hinzugekommen. Lass das Format weg oder nimm eine andere Fassung von ffmpeg.',
    en: 'What ffmpeg has written is read again and measured before anybody gets it. This file is longer or shorter than the mix, so something is missing or was added. Leave out the format or take another version of ffmpeg.'
  },
  'audio/lost-chapter': {
    de: 'Kapitel werden aus der fertigen Datei zurückgelesen und mit den gemessenen Zeiten verglichen. Hier fehlt eines oder steht an einer anderen Stelle, wie es ältere Fassungen von ffmpeg tun, die Sekunden aufrunden. Wer das Kapitel antippt, landet am falschen Ort; die Datei ist deshalb nicht geschrieben.',
    en: 'Chapters are read back from the finished file and compared with the measured times. Here one is missing or lies elsewhere, as older versions of ffmpeg do that round seconds up. Who taps the chapter ends up in the wrong place, so the file was not written.'
  }
} satisfies Readonly<Record<string, Explanation>>
