import type { Explanation } from './explanation.js'

export const speechExplanations = {
  'speech/no-embedded-voice': {
    de: 'Die eingebaute Stimme ist espeak-ng. Sie steht unter der GPL und gehört darum nicht zu sendeklar selbst, sondern ist ein Paket, das npm zusätzlich installiert, außer jemand schließt es mit --omit=optional aus. Ohne sie kann ein Dienst sprechen (--service) oder ein installiertes espeak-ng (--engine native).',
    en: 'The built-in voice is espeak-ng. It stands under the GPL and is therefore no part of sendeklar itself but a package that npm installs beside it, unless someone leaves it out with --omit=optional. Without it a service can speak (--service), or an installed espeak-ng (--engine native).'
  },
  'speech/no-native-voice': {
    de: 'Mit --engine native spricht das Programm espeak-ng, das auf dem Rechner installiert ist; es ist schneller als die eingebaute Stimme und klingt ebenso. Auf dem Suchpfad liegt aber keines. Installiere es oder lass die Angabe weg, dann spricht die eingebaute Stimme.',
    en: 'With --engine native the program espeak-ng speaks that is installed on the computer; it is faster than the built-in voice and sounds alike. There is none on the path, however. Install it, or leave the option out and the built-in voice speaks.'
  },
  'speech/no-such-voice': {
    de: 'Die eingebaute Stimme nimmt Namen wie „de“ oder „en-us“, auch mit einer Variante dahinter wie „de+f3“. Einen Namen, den sie nicht kennt, überginge sie stillschweigend, und die Hörer hörten die falsche Stimme oder Sprache. sendeklar voices zeigt alle Namen.',
    en: 'The built-in voice takes names such as "de" or "en-us", also with a variant behind them: "de+f3". A name it does not know it would pass over in silence, and listeners would hear the wrong voice or language. sendeklar voices shows all names.'
  },
  'speech/endless-sentence': {
    de: 'Die eingebaute Stimme bekommt jeden Satz für sich und hat Platz für etwa sechzigtausend Zeichen. Ein so langer Satz ist fast immer ein vergessener Punkt oder ein Versehen beim Einfügen, und niemand könnte ihm zuhören. Teile ihn.',
    en: 'The built-in voice is given each sentence by itself and has room for some sixty thousand characters. A sentence that long is nearly always a forgotten full stop or a slip when pasting, and nobody could listen to it. Divide it.'
  },
  'speech/engine-failed': {
    de: 'Die Stimme ist an diesem Satz gescheitert; in Klammern steht, was sie selbst dazu sagt. Die Folge wurde nicht geschrieben, denn der Satz würde den Hörern fehlen. Was schon gesprochen war, ist gespeichert, also kostet ein zweiter Versuch kaum Zeit.',
    en: 'The voice failed at this sentence; what it says itself stands in brackets. The episode was not written, as listeners would miss the sentence. What had been spoken is stored, so a second try takes little time.'
  },
  'speech/silent': {
    de: 'Die Stimme hat zu diesen Worten nur Stille geliefert, etwa weil sie aus Zeichen bestehen, die sie nicht aussprechen kann. Die Hörer hörten eine Lücke und wüssten nicht, dass etwas fehlt. Schreib aus, was zu hören sein soll, oder gib im Lexikon an, wie es klingt.',
    en: 'For these words the voice delivered nothing but silence, because they are made of signs it can not say, for example. Listeners would hear a gap and not know that something is missing. Write out what is to be heard, or tell in the lexicon how it sounds.'
  },
  'speech/outdated-audio': {
    de: 'Zu dieser Folge lag eine Aufnahme, und danach hat sich geändert, was gesagt wird. Damit niemand eine Folge hört, die etwas anderes sagt als der Text daneben, wird die Aufnahme beim Bauen entfernt; eigene Dateien im selben Ordner bleiben. Mit sendeklar speak entsteht sie neu.',
    en: 'This episode had a recording, and afterwards what is said has changed. So that nobody hears an episode that says something else than the text beside it, the recording is removed when the text is built; files of your own in the same folder stay. sendeklar speak makes it anew.'
  },
  'speech/texts-changed': {
    de: 'Das Sprechen dauert, und in dieser Zeit kann ein anderer Aufruf die Texte derselben Folge neu bauen. Eine Aufnahme darf nie neben Texten liegen, die etwas anderes sagen: Hörer und Leser bekämen zwei verschiedene Folgen. Ein zweiter Aufruf spricht nur, was sich geändert hat.',
    en: 'Speaking takes a while, and in that time another run can build the texts of the same episode anew. A recording must never lie beside texts that say something else: listeners and readers would get two different episodes. A second run speaks only what has changed.'
  },
  'speech/unknown-service': {
    de: 'Mit --service nennst du, wer sprechen soll: espeak-ng ist die eingebaute Stimme, die anderen Namen stehen für Dienste im Netz, die einen Schlüssel brauchen. Der genannte Name ist keiner davon, also wurde nichts gesprochen und nichts gesendet.',
    en: 'With --service you name who is to speak: espeak-ng is the built-in voice, the other names stand for services on the network that need a key. The name given is none of them, so nothing was spoken and nothing sent.'
  },
  'speech/offline': {
    de: 'Mit --offline wird nur verwendet, was schon einmal gesprochen wurde und im Speicher liegt. Für diese Folge fehlt dort etwas, und ein Teil der Sätze wäre nicht zu hören. Rufe den Befehl einmal ohne --offline auf; danach geht es auch ohne Netz.',
    en: 'With --offline only what has been spoken before and lies in the cache is used. Something is missing there for this episode, and some of its sentences would not be heard. Run the command once without --offline; from then on it works without a network.'
  },
  'speech/too-dear': {
    de: 'Vor der ersten Anfrage wird gerechnet, was alle fehlenden Aufnahmen zusammen kosten, nach den Preislisten der Dienste, ohne Freimengen und Rabatte. Das ist mehr, als du mit --max-cost erlaubt hast, also wurde nichts gesendet. Was schon gespeichert ist, kostet nichts mehr.',
    en: 'Before the first request it is reckoned what all missing recordings cost together, by the price lists of the services, without free quotas and discounts. That is more than you have allowed with --max-cost, so nothing was sent. What is stored already costs nothing any more.'
  },
  'speech/no-price': {
    de: 'Mit --max-cost soll vor der ersten Anfrage feststehen, was sie kostet. Für dieses Modell kennen wir keinen Preis, und raten wollen wir nicht, wenn es um dein Geld geht. Lass die Grenze weg oder nimm ein Modell, dessen Preis sendeklar plan zeigt.',
    en: 'With --max-cost it shall be known before the first request what it costs. We know no price for this model, and where your money is concerned we do not guess. Leave out the limit or take a model whose price sendeklar plan shows.'
  },
  'speech/missing-sound': {
    de: 'In show.yaml steht unter sounds, aus welcher Datei ein Klang der Sendung kommt, und in den Vorlagen, wo er zu hören ist. Die Datei fehlt, und ohne sie wäre an dieser Stelle nichts. Pfade gelten ab dem Ordner der Sendung; WAV und MP3 werden gelesen.',
    en: "Under sounds, show.yaml names the file a sound of the show comes from, and the templates tell where it is heard. The file is missing, and without it there would be nothing in that place. Paths are meant from the show's folder; WAV and MP3 are read."
  },
  'speech/missing-cover': {
    de: 'show.yaml nennt unter audio oder feed ein Titelbild, und an der Stelle liegt keine Datei. Die Folge wird trotzdem gesprochen, aber Player zeigen dazu nur ein graues Feld. Pfade gelten ab dem Ordner der Sendung; JPEG und PNG werden angezeigt.',
    en: "show.yaml names a cover under audio or feed, and there is no file in that place. The episode is spoken all the same, but players show a grey square with it. Paths are meant from the show's folder; JPEG and PNG are shown."
  },
  'show/unknown-sound': {
    de: 'Unter audio legst du fest, welche Musik unter den Stimmen liegt und wie Klänge gespielt werden; ihre Dateien stehen unter sounds. Diesen Namen gibt es dort nicht, also wäre nichts davon zu hören. Trage den Klang unter sounds ein oder berichtige den Namen.',
    en: 'Under audio you say which music lies under the voices and how sounds are played; their files stand under sounds. That name is not there, so none of it would be heard. Enter the sound under sounds or correct the name.'
  },
  'speech/nothing-said': {
    de: 'Aus dem Artikel und den Vorlagen ist eine Folge geworden, in der kein einziges Wort gesprochen wird. Eine Tondatei aus Stille hilft niemandem, also wurde keine geschrieben. Meist ist in einer eigenen Vorlage die Stelle verloren gegangen, die den Artikel vorliest.',
    en: 'Article and templates have become an episode in which not a single word is spoken. A sound file of silence helps nobody, so none was written. Mostly a template of your own has lost the passage that reads the article.'
  },
  'cache/damaged': {
    de: 'Jede gespeicherte Aufnahme trägt eine Prüfsumme über alles, was in ihr steht, und wird bei jedem Lesen daran gemessen. Stimmt sie nicht, gilt die Aufnahme als nicht vorhanden: Die Hörer hören nie eine beschädigte, und der Satz wird neu gesprochen. sendeklar cache verify zählt sie, sendeklar cache prune räumt sie weg.',
    en: 'Every stored recording carries a checksum of all that is in it, and is measured by it whenever it is read. If it is wrong, the recording counts as missing: listeners never hear a damaged one, and the sentence is spoken again. sendeklar cache verify counts them, sendeklar cache prune removes them.'
  }
} satisfies Readonly<Record<string, Explanation>>
