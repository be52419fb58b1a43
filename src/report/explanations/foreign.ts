import type { Explanation } from './explanation.js'

export const foreignExplanations = {
  'foreign/unknown': {
    de: 'Fremde Dateien werden am Namen und an ihren ersten Zeichen erkannt: Feeds, Kapitel, Transkripte, Shownotes und SSML. Diese passt zu keinem davon, also lässt sich nicht sagen, was Hörer davon hätten. Nenne sie nach ihrem Inhalt, zum Beispiel folge.vtt oder kapitel.chapters.txt.',
    en: 'Foreign files are known by their name and their first characters: feeds, chapters, transcripts, show notes and SSML. This one fits none of them, so nothing can be said about what listeners would get. Name it after what it holds, for example episode.vtt or episode.chapters.txt.'
  },
  'foreign/too-large': {
    de: 'Fremde Dateien werden bis zu einer Grenze gelesen, die weit über jedem echten Feed oder Transkript liegt. Player und Verzeichnisse brechen viel früher ab, Hörer bekämen davon nichts. Prüfe, ob es die richtige Datei ist.',
    en: 'Foreign files are read up to a limit far above any real feed or transcript. Players and directories give up much earlier, so listeners would get nothing of it. Check that this is the right file.'
  },
  'foreign/more': {
    de: 'Derselbe Fehler wird in einer Datei zwanzigmal gezeigt, danach nur noch gezählt. Meist hat er eine einzige Ursache im Programm, das die Datei geschrieben hat. Behebe sie dort und prüfe die Datei noch einmal.',
    en: 'The same mistake is shown twenty times in a file, then only counted. Mostly it has one cause in the program that wrote the file. Mend it there and check the file again.'
  }
} satisfies Readonly<Record<string, Explanation>>
