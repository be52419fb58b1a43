import type { Explanation } from './explanation.js'

const endBeforeStart: Explanation = {
  de: 'Ein Untertitel ist von der ersten bis zur zweiten Zeit zu sehen. Liegt die zweite davor, ist er nie zu sehen, und manche Player geben dort auf. Oft ist eine Ziffer vertauscht.',
  en: 'A cue is seen from its first time to its second. Where the second comes before, it is never seen, and some players give up there. Often two digits are swapped.'
}

const noLength: Explanation = {
  de: 'Beginn und Ende sind dieselbe Zeit, so ist der Untertitel null Sekunden lang zu sehen. Manche Programme schreiben das für sehr kurze Wörter. Lass ihn enden, wo der nächste beginnt.',
  en: 'Begin and end are the same time, so the cue is seen for no time at all. Some programs write this for very short words. Let it end where the next one begins.'
}

const order: Explanation = {
  de: 'Ein Transkript wird von oben nach unten gelesen, und jeder Untertitel beginnt nicht früher als der über ihm. Sonst springt die Anzeige beim Hören hin und her. Ordne die Untertitel nach ihrem Beginn.',
  en: 'A transcript is read from top to bottom, and no cue begins before the one above it. Else the display jumps to and fro while one listens. Put the cues in the order they begin.'
}

export const transcriptExplanations = {
  'vtt/signature': {
    de: 'Eine WebVTT-Datei beginnt mit dem Wort WEBVTT, allein oder mit einem Leerzeichen dahinter. Daran erkennen Player sie; ohne zeigen sie kein Transkript. Ist die Datei in Wahrheit SRT, so nenne sie .srt.',
    en: 'A WebVTT file begins with the word WEBVTT, alone or with a blank behind it. Players know it by that; without it they show no transcript. If the file is really SRT, name it .srt.'
  },
  'vtt/header': {
    de: 'Zeilen wie „Kind: captions“ stammen aus einem frühen Entwurf; heute steht im Kopf nur WEBVTT. Browser lesen darüber hinweg, Hörer merken nichts. Wer sie behalten will, schreibt sie als NOTE.',
    en: 'Lines like "Kind: captions" come from an early draft; today the head is WEBVTT alone. Browsers read over them and listeners notice nothing. Who wants to keep them writes them as a NOTE.'
  },
  'vtt/no-blank-line': {
    de: 'Der Kopf der Datei endet mit einer leeren Zeile. Fehlt sie, halten manche Player den ersten Untertitel für einen Teil des Kopfs. Füge die leere Zeile ein.',
    en: 'The head of the file ends with an empty line. Without it some players take the first cue for a part of the head. Add the empty line.'
  },
  'vtt/time': {
    de: 'Um den Pfeil --> stehen zwei Zeiten mit je zwei Ziffern für Minuten und Sekunden und drei für Tausendstel; Stunden dürfen fehlen. Browser lassen einen Untertitel mit einer anderen Zeit weg, AntennaPod das ganze Transkript. Schreibe die Zeit als 00:01:02.500.',
    en: 'Around the arrow --> stand two times of two digits each for minutes and seconds and three for thousandths; hours may be left out. Browsers leave out a cue with any other time, AntennaPod the whole transcript. Write the time as 00:01:02.500.'
  },
  'vtt/comma': {
    de: 'In SRT trennt ein Komma die Tausendstel ab, in WebVTT ein Punkt. Browser lassen den Untertitel weg, AntennaPod das ganze Transkript. Meist wurde eine SRT-Datei nur umbenannt; wandle sie um, oder nenne sie wieder .srt.',
    en: 'In SRT a comma parts the thousandths, in WebVTT a point. Browsers leave the cue out, AntennaPod the whole transcript. Mostly an SRT file was only renamed; convert it, or name it .srt again.'
  },
  'vtt/time-form': {
    de: 'Browser lesen Zeiten großzügiger, als WebVTT sie zu schreiben erlaubt. Andere Player und die Prüfung von Apple tun das nicht alle. Setze Leerzeichen um den Pfeil, und schreibe Stunden mit zwei Ziffern.',
    en: 'Browsers read times more generously than WebVTT allows them to be written. Not all other players do, nor does every check at Apple. Put blanks around the arrow, and write hours with two digits.'
  },
  'vtt/end-before-start': endBeforeStart,
  'vtt/no-length': noLength,
  'vtt/order': order,
  'vtt/setting': {
    de: 'Hinter den Zeiten darf stehen, wo ein Untertitel auf dem Bildschirm erscheint. Diese Angabe gibt es nicht oder nicht mit diesem Wert, also wirkt sie nicht. Für Podcasts ist keine nötig; nimm sie heraus.',
    en: 'Behind the times there may stand where a cue appears on the screen. This setting does not exist, or not with this value, so it does nothing. Podcasts need none; take it out.'
  },
  'vtt/tag': {
    de: 'WebVTT kennt wenige Tags, und geschlossen wird nur, was offen ist. Andere lassen Browser weg, manche Player zeigen sie als Text. Nimm das Tag heraus, die Worte bleiben.',
    en: 'WebVTT knows few tags, and only what is open is closed. Browsers drop others, some players show them as text. Take the tag out, the words stay.'
  },
  'vtt/less-than': {
    de: 'Ein < beginnt in WebVTT immer ein Tag, und alles bis zum nächsten > gehört dazu. Fehlt es, verschwindet der Rest des Untertitels. Schreibe &lt; für das Zeichen selbst.',
    en: 'A < always begins a tag in WebVTT, and all up to the next > belongs to it. Where that is missing, the rest of the cue vanishes. Write &lt; for the sign itself.'
  },
  'vtt/ampersand': {
    de: 'Ein & leitet in WebVTT ein Zeichen wie &lt; ein. Steht es allein, zeigen es die meisten Player, strenge Prüfer beanstanden es. Schreibe &amp;.',
    en: 'An & begins a character like &lt; in WebVTT. Where it stands alone, most players show it and strict checkers complain. Write &amp;.'
  },
  'vtt/no-name': {
    de: 'Das Tag <v> sagt, wer spricht, und hier fehlt der Name. Player zeigen die Worte ohne Namen oder unter dem Namen davor. Schreibe den Namen mit einem Leerzeichen hinter das v.',
    en: 'The tag <v> tells who speaks, and here the name is missing. Players show the words without a name or under the one before. Write the name behind the v, with a blank between.'
  },
  'vtt/speaker': {
    de: 'In einem Namen darf kein & stehen, auch nicht als &amp;: AntennaPod erkennt das Tag dann nicht. Die Worte erscheinen unter dem Namen davor. Schreibe „und“ oder +.',
    en: 'A name must not hold an &, not even as &amp;: AntennaPod then does not know the tag. The words appear under the name before. Write "and" or +.'
  },
  'vtt/long-line': {
    de: 'Der Namensraum für Podcasts empfiehlt Zeilen bis 65 Zeichen. Längere brechen auf kleinen Bildschirmen an zufälligen Stellen um. Wir selbst schreiben zwei Zeilen zu 42 Zeichen.',
    en: 'The podcast namespace recommends lines of up to 65 characters. Longer ones wrap at random places on small screens. We write two lines of 42 characters ourselves.'
  },
  'vtt/no-speaker': {
    de: 'Apple und AntennaPod nehmen Namen nur aus <v Name>. Ohne sie ist bei mehreren Stimmen nicht zu sehen, wer spricht. Eine Folge mit einer Stimme kommt ohne aus.',
    en: 'Apple and AntennaPod take names from <v Name> only. Without them nobody sees who speaks where there are several voices. An episode of one voice can do without.'
  },
  'vtt/no-cues': {
    de: 'Die Datei ist gültiges WebVTT ohne einen Untertitel. Player zeigen ein leeres Transkript. Prüfe, ob der Export abgebrochen ist.',
    en: 'The file is valid WebVTT without any cue. Players show an empty transcript. Check whether an export broke off.'
  },
  'vtt/stray': {
    de: 'Ein Untertitel besteht aus Zeiten und Text ohne leere Zeile dazwischen. Dieser Text hat keine Zeiten über sich, also zeigt ihn niemand. Meist hat eine leere Zeile einen Untertitel zerteilt.',
    en: 'A cue is times and text without an empty line between. This text has no times above it, so nobody shows it. Mostly an empty line has cut a cue in two.'
  },
  'srt/no-cues': {
    de: 'SRT besteht aus Blöcken: eine Nummer, zwei Zeiten mit einem Pfeil, Text. In dieser Datei ist kein solcher Block, Player zeigen also nichts. Prüfe, ob es die richtige Datei ist.',
    en: 'SRT is made of blocks: a number, two times with an arrow, text. This file has no such block, so players show nothing. Check that this is the right file.'
  },
  'srt/time': {
    de: 'Um den Pfeil stehen zwei Zeiten wie 00:01:02,500. Diese liest kein Player, der Untertitel fehlt. Berichtige die Zeit.',
    en: 'Around the arrow stand two times like 00:01:02,500. No player reads this one, the subtitle is missing. Correct the time.'
  },
  'srt/time-form': {
    de: 'Für SRT gibt es keine Norm, und die meisten Player lesen auch Punkte, einzelne Ziffern und fehlende Stunden. AntennaPod liest nur 00:01:02,500 und lässt alles andere weg. Schreibe die Zeiten so, dann liest sie jeder.',
    en: 'SRT has no standard, and most players also read points, single digits and missing hours. AntennaPod reads 00:01:02,500 only and leaves all else out. Write times like that, and everybody reads them.'
  },
  'srt/number': {
    de: 'Über jedem Untertitel steht seine Nummer, von 1 an. Die meisten Player achten nicht darauf, manche übergehen Untertitel ohne Nummer. Gezeigt wird nur die erste Stelle; lass die Datei neu nummerieren.',
    en: 'Above each subtitle stands its number, from 1 on. Most players do not care, some pass over subtitles without one. Only the first place is shown; have the file numbered again.'
  },
  'srt/end-before-start': endBeforeStart,
  'srt/no-length': noLength,
  'srt/order': order,
  'srt/stray': {
    de: 'Eine leere Zeile beendet einen Untertitel, und dieser Text steht zwischen zweien. Niemand bekommt ihn zu sehen. Nimm die leere Zeile heraus, wenn er zum Untertitel davor gehört.',
    en: 'An empty line ends a subtitle, and this text stands between two of them. Nobody gets to see it. Take the empty line out if it belongs to the subtitle before.'
  },
  'srt/colon-space': {
    de: 'SRT kennt keine Namen, darum rät AntennaPod: Was vor einem Doppelpunkt mit Leerzeichen steht, ist ein Name, und gezeigt wird nur, was bis zum nächsten Doppelpunkt folgt. Aus „Die Frage lautet: Wer zahlt?“ wird so ein Sprecher namens „Die Frage lautet“. Ein geschütztes Leerzeichen hinter dem Doppelpunkt verhindert das, oder WebVTT mit <v Name>.',
    en: 'SRT knows no names, so AntennaPod guesses: what stands before a colon with a blank is a name, and only what follows up to the next colon is shown. "The question is: who pays?" becomes a speaker called "The question is". A no-break space behind the colon prevents that, or WebVTT with <v Name>.'
  },
  'srt/long-line': {
    de: 'Der Namensraum für Podcasts empfiehlt zwei Zeilen zu 32 Zeichen. Längere Untertitel brechen auf kleinen Bildschirmen um oder verdecken das Bild. Teile sie an einer Sprechpause.',
    en: 'The podcast namespace recommends two lines of 32 characters. Longer subtitles wrap on small screens or cover the picture. Divide them where the speaker pauses.'
  },
  'transcript/json': {
    de: 'JSON verzeiht nichts: Ein Komma zu viel oder ein fehlendes Anführungszeichen, und kein Player liest die Datei. Hörer sehen dann kein Transkript. Die genannte Stelle ist die erste, an der es nicht weitergeht; der Fehler kann kurz davor liegen.',
    en: 'JSON forgives nothing: one comma too many or a missing quotation mark, and no player reads the file. Listeners then see no transcript. The place named is the first where reading stops; the mistake may stand just before it.'
  },
  'transcript/no-segments': {
    de: 'Ein JSON-Transkript des Podcast-Namensraums ist ein Objekt mit einer Liste „segments“. Andere Programme schreiben andere Felder, die kein Player liest. Wandle die Datei um, am besten in WebVTT.',
    en: 'A JSON transcript of the podcast namespace is an object with a list "segments". Other programs write other fields, which no player reads. Convert the file, best to WebVTT.'
  },
  'transcript/empty': {
    de: 'Die Datei ist richtig geschrieben und enthält kein Wort. Player zeigen ein leeres Transkript. Prüfe, ob der Export abgebrochen ist.',
    en: 'The file is written well and holds not a word. Players show an empty transcript. Check whether an export broke off.'
  },
  'transcript/version': {
    de: 'Jedes JSON-Transkript nennt die Version seines Formats, heute 1.0.0. Die meisten Player lesen es auch ohne. Trage die Version nach.',
    en: 'Every JSON transcript names the version of its format, today 1.0.0. Most players read it without as well. Add the version.'
  },
  'transcript/time': {
    de: 'Jeder Abschnitt hat einen Beginn in Sekunden, als Zahl. Ohne ihn weiß kein Player, wann die Worte gesprochen werden, und lässt sie weg. Ein Ende darf fehlen, muss aber eine Zahl sein, wenn es dasteht.',
    en: 'Every segment has a start in seconds, as a number. Without it no player knows when the words are said, and leaves them out. An end may be missing, but has to be a number where it is there.'
  },
  'transcript/time-text': {
    de: 'Das Format verlangt eine Zahl, hier steht sie in Anführungszeichen. Viele Player lesen sie trotzdem, strenge lassen den Abschnitt weg. Nimm die Anführungszeichen weg.',
    en: 'The format asks for a number, here it stands in quotation marks. Many players read it all the same, strict ones leave the segment out. Take the quotation marks away.'
  },
  'transcript/end-before-start': {
    de: 'Ein Abschnitt kann nicht enden, bevor er beginnt. Player heben ihn beim Hören nie hervor. Berichtige das Ende, oder nimm es heraus.',
    en: 'A segment can not end before it begins. Players never highlight it while one listens. Correct the end, or take it out.'
  },
  'transcript/order': order,
  'transcript/no-body': {
    de: 'Die Worte eines Abschnitts stehen im Feld „body“. Ohne es ist an dieser Stelle nichts zu lesen, und manche Player brechen ab. Trage die Worte ein, oder nimm den Abschnitt heraus.',
    en: 'The words of a segment stand in the field "body". Without it there is nothing to read there, and some players break off. Enter the words, or take the segment out.'
  },
  'transcript/field': {
    de: 'Das Format legt fest, was in jedem Feld steht. Steht etwas anderes da, übergehen es die einen Player, andere den ganzen Abschnitt. Berichtige den Wert.',
    en: 'The format lays down what each field holds. Where it is something else, some players pass over the field, others over the segment. Correct the value.'
  }
} satisfies Readonly<Record<string, Explanation>>
