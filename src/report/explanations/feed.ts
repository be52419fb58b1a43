import type { Explanation } from './explanation.js'

export const feedExplanations = {
  'feed/broken': {
    de: 'Ein Feed ist XML, und XML ist streng: Ein einziges falsches Zeichen genügt, und Apps lesen nichts, was danach kommt, oder den ganzen Feed nicht mehr. Wer die Show abonniert hat, bekommt dann keine neuen Folgen. Die Meldung zeigt die erste Stelle, an der es hakt; berichtige sie und prüfe noch einmal. In einen solchen Feed wird nichts eingefügt.',
    en: 'A feed is XML, and XML is strict: one wrong character is enough for apps to read nothing behind it, or nothing of the feed at all. Subscribers then get no new episodes. The message shows the first place that is wrong; correct it and check again. Nothing is put into such a feed.'
  },
  'feed/not-a-feed': {
    de: 'Podcast-Verzeichnisse lesen RSS 2.0, eine Datei, die mit <rss> beginnt. Hier steht etwas anderes: eine Webseite (html), ein Atom-Feed (feed), RSS 1.0 (rdf:RDF) oder JSON. Oft wurde die Adresse der Seite statt der des Feeds gespeichert.',
    en: 'Podcast directories read RSS 2.0, a file that begins with <rss>. This is something else: a web page (html), an Atom feed (feed), RSS 1.0 (rdf:RDF) or JSON. Often the address of the page was saved and not that of the feed.'
  },
  'feed/no-channel': {
    de: 'In einem RSS-Feed steht alles in <channel>: zuerst die Angaben zur Show, dann die Folgen. Ohne ihn finden Apps weder das eine noch das andere.',
    en: 'In an RSS feed everything stands in <channel>: first what is said of the show, then the episodes. Without it apps find neither.'
  },
  'feed/two-channels': {
    de: 'Ein RSS-Feed hat genau einen <channel>. Apps lesen den ersten; die Folgen in den anderen bekommt niemand zu hören.',
    en: 'An RSS feed has exactly one <channel>. Apps read the first; nobody gets to hear the episodes in the others.'
  },
  'feed/undeclared-prefix': {
    de: 'Felder wie <itunes:image> gehören zu einem Vokabular, das in <rss> mit xmlns:itunes="…" bekannt gemacht wird. Fehlt das, ist der Feed für strenge Leser kein gültiges XML mit Namensräumen, und sie lehnen ihn ganz ab. Ergänze die Zeile, oder nimm die Felder heraus.',
    en: 'Fields such as <itunes:image> belong to a vocabulary that is made known in <rss> with xmlns:itunes="…". Without it the feed is no valid XML with namespaces to strict readers, and they refuse all of it. Add the declaration, or take the fields out.'
  },
  'feed/namespace': {
    de: 'Welches Vokabular ein Feld hat, entscheidet allein seine Adresse, Buchstabe für Buchstabe, auch groß und klein, mit oder ohne Schrägstrich am Ende. Viele Apps kennen verbreitete Abweichungen, aber nicht alle; für die anderen fehlen dann Cover, Dauer und Altersangabe.',
    en: 'Which vocabulary a field has is decided by its address alone, letter by letter, capitals and slashes at the end included. Many apps know common variants, but not all do; for the others cover, duration and rating are missing.'
  },
  'feed/version': {
    de: 'Podcasts brauchen RSS 2.0, weil erst dort die Tondatei (<enclosure>) vorgesehen ist. Steht eine andere oder keine Version da, lehnen manche Verzeichnisse den Feed ab.',
    en: 'Podcasts need RSS 2.0, as only there a sound file (<enclosure>) has its place. With another version or none, some directories refuse the feed.'
  },
  'feed/encoding': {
    de: 'Der Standard für Podcasts verlangt UTF-8. Ältere Kodierungen werden oft gelesen, aber nicht überall; sonst sieht man „MÃ¼nchen“ statt „München“. Beim Einfügen neuer Folgen bleibt die Kodierung, wie sie ist.',
    en: 'The standard for podcasts demands UTF-8. Older encodings are often read, but not everywhere; elsewhere one sees "MÃ¼nchen" for "München". When new episodes are put in, the encoding stays as it is.'
  },
  'feed/unknown-tag': {
    de: 'Der Name gehört zu keinem Feld, das Apple oder das Podcast-Vokabular kennt, ist aber einem bekannten sehr ähnlich. Apps übergehen ihn ohne ein Wort, und was darin steht, sieht niemand. Achte auf Groß- und Kleinschreibung: episodeType, nicht episodetype.',
    en: 'The name belongs to no field that Apple or the podcast namespace know, but is very much like one. Apps pass over it without a word, and nobody sees what is in it. Mind the capitals: episodeType and not episodetype.'
  },
  'feed/wrong-place': {
    de: 'Manche Felder gelten für die Show, manche für eine Folge, manche für beide. Am falschen Ort werden sie nicht gelesen. Verschiebe das Feld dorthin, wo es hingehört.',
    en: 'Some fields are for the show, some for an episode, some for both. In the wrong place they are not read. Move the field to where it belongs.'
  },
  'feed/once': {
    de: 'Dieses Feld darf es hier nur einmal geben. Die eine App nimmt das erste, die andere das letzte, und so zeigen sie Verschiedenes.',
    en: 'There may be only one of this field here. One app takes the first, another the last, and so they show different things.'
  },
  'feed/no-title': {
    de: 'Ohne <title> hat die Show keinen Namen, und kein Verzeichnis kann sie aufnehmen. Es ist das eine Feld, ohne das gar nichts geht.',
    en: 'Without a <title> the show has no name, and no directory can take it. It is the one field without which nothing works.'
  },
  'feed/missing': {
    de: 'Apple und der Standard PSP-1 verlangen dieses Feld für jede Show. Fehlt es, lehnt Apple die Show ab, oder Apps zeigen eine Lücke. Ergänze es in <channel>.',
    en: 'Apple and the standard PSP-1 demand this field of every show. Without it Apple refuses the show, or apps show a gap. Add it to <channel>.'
  },
  'feed/advised': {
    de: 'Das Feld ist nicht vorgeschrieben, aber empfohlen: Es schützt die Show beim Umzug, nennt, wem sie gehört, oder sagt, ob künstliche Intelligenz beteiligt war. Beim letzten gilt: Keine Angabe ist etwas anderes als „nein“.',
    en: 'The field is not demanded but recommended: it protects the show when it moves, says whose it is, or whether artificial intelligence took part. For the last one, saying nothing is not the same as "no".'
  },
  'feed/no-items': {
    de: 'Apple und Spotify nehmen eine Show erst auf, wenn mindestens eine Folge im Feed steht. Ein kurzer Trailer genügt.',
    en: 'Apple and Spotify take a show only when there is at least one episode in its feed. A short trailer is enough.'
  },
  'feed/item-missing': {
    de: 'Jede Folge braucht einen Titel, eine Tondatei und eine Kennung, die sich nie ändert. Ohne Tondatei ist nichts zu hören; ohne Kennung nehmen Apps die Adresse der Datei dafür, und ändert sich die, bekommen alle die Folge noch einmal.',
    en: 'Every episode needs a title, a sound file and a guid that never changes. Without the file there is nothing to hear; without a guid apps take the address of the file for one, and when that changes everybody gets the episode again.'
  },
  'feed/item-advised': {
    de: 'Ohne Datum wissen Apps nicht, welche Folge die neueste ist; ohne Beschreibung und Dauer entscheidet sich niemand für sie. Die Felder sind empfohlen, nicht vorgeschrieben.',
    en: 'Without a date apps do not know which episode is the newest; without a description and a duration nobody decides for it. The fields are recommended and not demanded.'
  },
  'feed/empty': {
    de: 'Das Feld ist da, aber es steht nichts darin. Apps zeigen eine leere Zeile oder übergehen es.',
    en: 'The field is there, but there is nothing in it. Apps show an empty line or pass over it.'
  },
  'feed/trim': {
    de: 'Leerzeichen und Zeilenwechsel am Anfang oder Ende eines Werts gehören für Apps zum Wert. Bei Titeln sieht man sie, bei Adressen und Angaben wie „true“ führen sie dazu, dass die App nichts versteht.',
    en: 'Blanks and line ends at the beginning or the end of a value belong to the value for apps. With titles one sees them; with addresses and values such as "true" the app understands nothing.'
  },
  'feed/too-long': {
    de: 'Für jedes Feld gibt es eine Länge, die alle Apps zeigen: 255 Zeichen, wo nichts anderes gesagt ist, 128 bei Namen. Was darüber hinausgeht, sieht niemand.',
    en: 'For every field there is a length that all apps show: 255 characters where nothing else is said, 128 for names. Nobody sees what goes beyond.'
  },
  'feed/too-many-bytes': {
    de: 'Beschreibungen dürfen 4.000 Bytes haben, und gezählt werden Bytes, nicht Zeichen, mit allen Tags und Links. Ein Umlaut zählt zwei, ein Emoji vier. Die lange Form der Notizen gehört in <content:encoded>.',
    en: 'Descriptions may have 4,000 bytes; what counts are bytes and not characters, with all tags and links. A letter with dots counts two, an emoji four. The long form of the notes belongs into <content:encoded>.'
  },
  'feed/choice': {
    de: 'Dieses Feld kennt nur wenige Werte, und die genau so geschrieben, meist klein. Bei jedem anderen tun Apps, als wäre es nicht da.',
    en: 'This field knows a few values only, written exactly so, mostly in lower case. With any other, apps act as if it was not there.'
  },
  'feed/explicit': {
    de: 'Früher hieß es yes, no oder clean, und viele Programme schreiben das noch. Apple verlangt seit Jahren true oder false: true heißt, dass die Show nichts für Kinder ist. Ohne eine gültige Angabe wird eine neue Show abgelehnt.',
    en: 'It used to be yes, no or clean, and many programs still write that. Apple has demanded true or false for years: true means that the show is not for children. Without a valid value a new show is refused.'
  },
  'feed/whole-number': {
    de: 'Staffeln und Folgen werden mit ganzen Zahlen ab 1 gezählt. Null, Kommazahlen und Wörter lassen Apps weg, und die Folgen stehen dann in falscher Reihenfolge.',
    en: 'Seasons and episodes are counted in whole numbers from 1 on. Apps leave out zero, decimals and words, and the episodes then stand in the wrong order.'
  },
  'feed/number': {
    de: 'Hier steht eine Zahl, Sekunden zum Beispiel, mit Punkt vor den Nachkommastellen und ohne Einheit. Kann eine App sie nicht lesen, übergeht sie das ganze Feld.',
    en: 'Here stands a number, seconds for example, with a point before decimals and without a unit. When an app can not read it, it passes over the whole field.'
  },
  'feed/length': {
    de: 'length ist die Größe der Tondatei in Bytes, als Zahl ohne Punkte. Apps zeigen damit, wie weit das Laden ist und wie viel Platz eine Folge braucht. 0 oder ein leeres Feld heißt: nichts davon.',
    en: 'length is the size of the sound file in bytes, as a number without separators. Apps use it to show how far loading has come and how much room an episode takes. 0 or an empty field means none of that.'
  },
  'feed/duration': {
    de: 'Apps zeigen vor dem Hören, wie lange eine Folge dauert. Lesen können sie Sekunden (310) und Stunden, Minuten, Sekunden (0:05:10), aber keine Wörter und keine Null.',
    en: 'Before listening, apps show how long an episode is. They can read seconds (310) and hours, minutes, seconds (0:05:10), but no words and no zero.'
  },
  'feed/duration-seconds': {
    de: 'Apple empfiehlt die Dauer in Sekunden. Stunden, Minuten und Sekunden mit Doppelpunkten liest fast jede App auch; zu tun ist nur etwas, wenn du den Feed ohnehin anfasst.',
    en: 'Apple recommends durations in seconds. Nearly every app reads hours, minutes and seconds with colons too; there is something to do only when you touch the feed anyway.'
  },
  'feed/date': {
    de: 'Feeds schreiben Daten nach RFC 2822, auf Englisch: „Mon, 16 Feb 2026 06:00:00 +0100“. Manche Apps lesen mehr, strenge setzen eine Folge mit unlesbarem Datum an das Ende der Liste, wo sie niemand sieht. Auch ein falscher Wochentag ist ein Fehler.',
    en: 'Feeds write dates by RFC 2822, in English: "Mon, 16 Feb 2026 06:00:00 +0100". Some apps read more; strict ones put an episode whose date they can not read at the end of the list, where nobody sees it. A wrong day of the week is a mistake too.'
  },
  'feed/iso-date': {
    de: 'Anders als <pubDate> steht dieses Datum in der Form nach ISO 8601: 2026-02-16T06:00:00+01:00. Apps, die es nicht lesen können, kündigen die nächste Folge nicht an.',
    en: 'Other than <pubDate>, this date is written by ISO 8601: 2026-02-16T06:00:00+01:00. Apps that can not read it do not announce the next episode.'
  },
  'feed/language': {
    de: 'Die Sprache steht als Kürzel nach ISO 639 da, mit oder ohne Land: de, de-de, en-us. Verzeichnisse entscheiden danach, wem sie die Show vorschlagen.',
    en: 'The language is a code of ISO 639, with or without a country: de, de-de, en-us. By it directories decide to whom they suggest the show.'
  },
  'feed/category': {
    de: 'Apple hat eine feste Liste von Rubriken, auf Englisch, seit 2019 unverändert; Spotify und andere benutzen sie mit. Eine Rubrik, die nicht darin steht, zählt nicht, und die erste gültige ist die, unter der die Show gefunden wird.',
    en: 'Apple has a fixed list of categories, unchanged since 2019, which Spotify and others use too. A category that is not in it does not count, and the first valid one is where the show is found.'
  },
  'feed/https': {
    de: 'Tondateien, Bilder, Transkripte und Kapitel müssen unter https stehen. Browser laden sie auf sicheren Seiten sonst nicht, und Apple verlangt es.',
    en: 'Sound files, pictures, transcripts and chapters must stand behind https. Browsers do not load them on secure pages otherwise, and Apple demands it.'
  },
  'feed/address': {
    de: 'Eine Adresse im Feed muss vollständig sein, mit https:// davor, ohne Leerzeichen, ohne Namen und Kennwort darin. Adressen wie „/audio/1.mp3“ oder „javascript:“ öffnet keine App.',
    en: 'An address in a feed must be whole, with https:// before it, without blanks and without a name and a password in it. No app opens addresses such as "/audio/1.mp3" or "javascript:".'
  },
  'feed/picture': {
    de: 'Apple nimmt Cover als JPEG oder PNG, quadratisch, 1400 bis 3000 Pixel, in RGB. Die Endung muss zur Datei passen, und ein neues Bild braucht einen neuen Namen, sonst zeigen Apps noch lange das alte.',
    en: 'Apple takes covers as JPEG or PNG, square, 1400 to 3000 pixels, in RGB. The ending must fit the file, and a new picture needs a new name, or apps show the old one for a long time.'
  },
  'feed/uuid': {
    de: '<podcast:guid> ist die Kennung der Show, eine UUID, die einmal aus der Adresse des Feeds berechnet wird und dann bleibt, auch wenn er umzieht. Etwas anderes erkennen Apps nicht.',
    en: '<podcast:guid> is the identity of the show, a UUID that is computed once from the address of the feed and stays when it moves. Apps do not know anything else.'
  },
  'feed/role': {
    de: 'Rollen und Gruppen von Personen kommen aus einer gemeinsamen Liste, der Podcast-Taxonomie, mit englischen Namen. Eine andere Bezeichnung verstehen Apps nicht; sie nehmen dann „host“ an oder lassen die Person weg.',
    en: 'Roles and groups of persons come from a common list, the podcast taxonomy. Apps do not understand other names; they then assume "host" or leave the person out.'
  },
  'feed/license': {
    de: 'Die Lizenz steht als Kürzel in Kleinbuchstaben da, etwa cc-by-4.0. Ein ganzer Satz oder Großbuchstaben helfen keiner App weiter.',
    en: 'The licence is a short name in lower case, such as cc-by-4.0. A whole sentence or capitals help no app.'
  },
  'feed/own-license': {
    de: 'Bekannte Lizenzen findet jede App selbst. Für eine eigene braucht sie die Adresse des Textes, sonst weiß niemand, was erlaubt ist.',
    en: 'Every app finds known licences itself. For one of your own it needs the address of the text, or nobody knows what is allowed.'
  },
  'feed/recurrence': {
    de: 'Wann Folgen erscheinen, steht als Regel nach RFC 5545 da: FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR heißt werktags. Ist ein Teil davon nicht zu lesen, gilt die ganze Regel nicht.',
    en: 'When episodes come out is a rule by RFC 5545: FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR means on working days. When one part can not be read, the whole rule does not count.'
  },
  'feed/mail': {
    de: 'Verzeichnisse schicken an diese Adresse, was die Show betrifft, auch den Code, mit dem man sie für sich beansprucht. Name und Klammern gehören nicht hinein.',
    en: 'Directories send to this address what concerns the show, also the code by which one claims it. No name and no brackets belong there.'
  },
  'feed/attribute': {
    de: 'Ohne diese Angabe weiß keine App, was sie mit dem Feld tun soll, und übergeht es. Die Hörer sehen dann kein Transkript, keine Kapitel, kein Bild oder hören gar nichts.',
    en: 'Without this value no app knows what to do with the field, and it passes over it. Listeners then see no transcript, no chapters, no picture, or hear nothing at all.'
  },
  'feed/sound-type': {
    de: 'type sagt, was für eine Datei die Folge ist: audio/mpeg für MP3, audio/mp4 für M4A, video/mp4 für Film. Steht dort etwas anderes, versuchen viele Apps gar nicht erst, sie zu spielen.',
    en: 'type says what kind of file the episode is: audio/mpeg for MP3, audio/mp4 for M4A, video/mp4 for film. With anything else many apps do not even try to play it.'
  },
  'feed/m4a': {
    de: 'audio/x-m4a spielt bei Apple, wird aber anderswo als nicht unterstützt gemeldet, unter anderem bei Spotify. MP3 ist die sichere Wahl.',
    en: 'audio/x-m4a plays at Apple but is reported as not supported elsewhere, at Spotify among others. MP3 is the safe choice.'
  },
  'feed/type-differs': {
    de: 'Die Endung der Adresse und die angegebene Art der Datei passen nicht zusammen. Die einen Apps glauben der Endung, die anderen der Angabe, und ein Teil der Hörer hört nichts.',
    en: 'The ending of the address and the kind of file that is given do not fit. Some apps trust the ending, others the value, and some of the listeners hear nothing.'
  },
  'feed/guid-twice': {
    de: 'An der Kennung erkennen Apps, ob sie eine Folge schon haben. Haben zwei dieselbe, erscheint nur eine von ihnen. Die ältere muss ihre behalten, sonst bekommen alle sie noch einmal.',
    en: 'By the guid apps know whether they have an episode already. When two have the same, only one of them appears. The older one must keep it, or everybody gets it again.'
  },
  'feed/guid-no-link': {
    de: 'Steht nichts anderes dabei, ist eine Kennung eine Adresse, die man öffnen kann. Diese ist keine. Ergänze isPermaLink="false"; ändere aber nie die Kennung selbst.',
    en: 'Where nothing else is said, a guid is an address that can be opened. This one is not. Add isPermaLink="false", but never change the guid itself.'
  },
  'feed/enclosure-twice': {
    de: 'Viele Apps erkennen eine Folge auch an ihrer Tondatei. Zwei Folgen mit einer Datei werden zu einer, und der Zwischenspeicher spielt vielleicht die alte.',
    en: 'Many apps know an episode by its sound file too. Two episodes with one file become one, and the cache may play the old one.'
  },
  'feed/title-number': {
    de: 'Apple bittet darum, Nummern aus Titeln herauszulassen; sie haben ein eigenes Feld. In der schmalen Liste eines Telefons kostet die Nummer die Worte, die zum Hören einladen.',
    en: 'Apple asks to leave numbers out of titles; they have a field of their own. In the narrow list of a phone the number costs the words that invite to listen.'
  },
  'feed/title-show': {
    de: 'Der Name der Show steht in jeder App schon über der Folge. Im Titel wiederholt nimmt er den Platz für das, worum es geht.',
    en: 'Every app shows the name of the show above the episode already. Repeated in the title it takes the room of what it is about.'
  },
  'feed/title-markup': {
    de: 'Titel sind reiner Text. Tags und Zeichen wie &amp;amp; erscheinen in der Liste genau so, wie sie dastehen; meist hat ein Programm sie zweimal geschützt.',
    en: 'Titles are plain text. Tags and characters such as &amp;amp; appear in the list exactly as they stand; mostly a program has escaped them twice.'
  },
  'feed/copyright': {
    de: 'Apple und PSP-1 wollen hier nur Jahr und Name, etwa „2026 KI-Briefing-Daily“. Das Zeichen © setzen Apps selbst davor.',
    en: 'Apple and PSP-1 want only the year and the name here, such as "2026 KI-Briefing-Daily". Apps put the sign © before it themselves.'
  },
  'feed/soundbite': {
    de: 'Ausschnitte werden geteilt und in Apps als Kostprobe gespielt. Empfohlen sind 15 bis 120 Sekunden; kürzere und längere zeigen manche nicht.',
    en: 'Soundbites are shared and played as a sample in apps. Recommended are 15 to 120 seconds; some do not show shorter or longer ones.'
  },
  'feed/soundbite-end': {
    de: 'Der Ausschnitt reicht über das Ende der Folge hinaus. Wer ihn antippt, hört nichts oder nur den Anfang.',
    en: 'The soundbite goes beyond the end of the episode. Whoever taps it hears nothing, or only its beginning.'
  },
  'feed/captions': {
    de: 'rel="captions" sagt, dass ein Transkript Zeiten hat und im Takt mitlaufen kann. Text und HTML haben keine; Apps zeigen dann leere Untertitel.',
    en: 'rel="captions" says that a transcript has times and can run along. Plain text and HTML have none; apps then show empty captions.'
  },
  'feed/persons': {
    de: 'Nennt eine Folge Personen, gelten nur noch diese; die der Show fallen für sie weg. Fehlt der Host darunter, steht er bei dieser Folge nirgends.',
    en: 'When an episode names persons, only these count, and those of the show fall away for it. If the host is not among them, this episode does not show one.'
  },
  'feed/replaced': {
    de: 'Das Feld ist von einem neueren abgelöst worden, das mehr kann. Ältere Apps lesen es noch; wer neu schreibt, nimmt das neue.',
    en: 'The field has been replaced by a newer one that can do more. Older apps still read it; whoever writes anew takes the new one.'
  },
  'feed/hidden': {
    de: 'Diese Felder nehmen die Show aus Apples Verzeichnis, erklären sie für beendet oder schicken Abonnenten zu einer neuen Adresse. Das ist manchmal gewollt und sonst ein böser Fund, darum wird es immer gesagt.',
    en: "These fields take the show out of Apple's directory, declare it finished or send subscribers to a new address. That is sometimes wanted and otherwise a nasty surprise, so it is always said."
  },
  'feed/serial-number': {
    de: 'Eine Show vom Typ serial wird von vorn nach hinten gehört, und Apple ordnet sie nach den Nummern der Folgen. Eine Folge ohne Nummer steht irgendwo.',
    en: 'A show of type serial is heard from first to last, and Apple puts it in order by the numbers of its episodes. An episode without a number stands anywhere.'
  },
  'feed/active-html': {
    de: 'Notizen werden in fremden Apps und Webseiten gezeigt. Skripte, eingebettete Seiten und Klick-Befehle werden dort entfernt; wo nicht, laufen sie beim Hörer. Beides will niemand.',
    en: 'Notes are shown in apps and pages of others. Scripts, embedded pages and click commands are removed there; where not, they run with the listener. Nobody wants either.'
  },
  'feed/more': {
    de: 'Derselbe Mangel steckt oft in jeder Folge eines Feeds. Gezeigt werden die ersten drei Stellen, die übrigen nur gezählt. Meist genügt es, das Programm zu ändern, das den Feed schreibt.',
    en: 'The same flaw is often in every episode of a feed. The first three places are shown and the others only counted. Mostly it is enough to change the program that writes the feed.'
  },
  'feed/channel-kept': {
    de: 'In einen Feed, den ein anderes Programm führt, werden nur Folgen eingefügt; was dort über die Show steht, pflegt jemand anders. Die Meldung nennt die Felder, in denen deine Angaben abweichen, damit du sie dort ändern kannst.',
    en: 'Into a feed that another program keeps only episodes are put; what it says of the show is kept by somebody else. The message names the fields in which yours is different, so that you can change them there.'
  },
  'feed/guid-kept': {
    de: 'Die Folge war schon da, unter einer anderen Kennung. Würde sie geändert, hielten Apps sie für neu und luden sie noch einmal. Darum bleibt die alte, und nur das Übrige wird angeglichen.',
    en: 'The episode was there already, under another guid. If that changed, apps would take it for new and load it once more. So the old one stays, and only the rest is brought up to date.'
  },
  'feed/same-guid': {
    de: 'Zwei Folgen, die veröffentlicht werden sollen, haben dieselbe Kennung. Apps würden sie für eine halten, darum kommt nur die erste in den Feed.',
    en: 'Two episodes that are to be published have the same guid. Apps would take them for one, so only the first comes into the feed.'
  },
  'feed/too-large': {
    de: 'Apps laden den ganzen Feed bei jeder Abfrage und geben bei so großen auf. Teile ihn auf Seiten auf, die aufeinander verweisen: Neue Folgen stehen auf der ersten.',
    en: 'Apps load the whole feed at every visit and give up on ones of this size. Divide it into pages that point to each other: new episodes stand on the first.'
  },
  'feed/unknown-encoding': {
    de: 'In der ersten Zeile steht, in welcher Kodierung der Feed geschrieben ist, und diese gibt es nicht oder sie ist zu selten. Apps können ihn dann auch nicht lesen. UTF-8 lesen alle.',
    en: 'The first line says in which encoding the feed is written, and that one does not exist or is too rare. Apps can not read it either. All of them read UTF-8.'
  },
  'feed/unwritable-encoding': {
    de: 'Was schon im Feed steht, wird Byte für Byte abgeschrieben, auch in alten Kodierungen. Manche können denselben Buchstaben auf zwei Arten schreiben oder schalten mitten im Text um; dann ginge das nicht. UTF-8 lesen alle Apps, und dort geht es immer.',
    en: 'What stands in the feed is copied byte for byte, in old encodings too. Some can write the same letter in two ways or switch in the middle of the text; then that is impossible. Every app reads UTF-8, where it always works.'
  },
  'feed/not-text': {
    de: 'Die Bytes dieser Zeile passen nicht zur Kodierung, die der Feed nennt. Meist wurde ein Stück aus einem anderen Programm eingefügt, oder die Datei ist in Latin-1 gespeichert und sagt UTF-8.',
    en: 'The bytes of this line do not fit the encoding the feed names. Mostly a piece of another program was put in, or the file is saved as Latin-1 and says UTF-8.'
  }
} satisfies Readonly<Record<string, Explanation>>
