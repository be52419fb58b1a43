import type { reviewCodes } from '../catalogue/review.js'
import type { Explanation } from './explanation.js'

/** The long forms of `review/*`. */
export const reviewExplanations: Readonly<Record<keyof typeof reviewCodes, Explanation>> = {
  'review/port-taken': {
    de: 'Die Prüfseite ist ein kleiner Server auf diesem Rechner und braucht einen Anschluss für sich. Auf dem genannten wartet schon ein anderes Programm, vielleicht eine Prüfseite, die noch offen ist. Ohne --port wird jedes Mal ein freier gewählt.',
    en: 'The review page is a small server on this computer and needs a port of its own. Another program is waiting on the one named, perhaps a review page that is still open. Without --port a free one is chosen each time.'
  },
  'review/no-page': {
    de: 'Die Seite wird beim Bauen des Pakets in das Programm gelegt und nie aus Dateien gelesen, damit niemand sie austauschen kann. In diesem Programm fehlt sie, es ist also nicht vollständig. Eine neue Installation bringt sie mit.',
    en: 'The page is laid into the program when the package is built and never read from files, so that nobody can exchange it. It is missing from this program, which is not complete then. Installing it again brings it along.'
  },
  'review/not-signed': {
    de: 'Mit --require-approval, oder requireApproval: true in show.yaml, wird nur gebaut und veröffentlicht, was jemand mit Namen freigegeben hat. Für diese Folge steht in content/reviews noch keine Freigabe. Hörer bekämen einen Text, den vielleicht niemand gelesen hat.',
    en: 'With --require-approval, or requireApproval: true in show.yaml, only what somebody has signed off by name is built and published. There is no sign-off for this episode in content/reviews yet. Listeners would get a text that perhaps nobody has read.'
  },
  'review/changed-since-signed': {
    de: 'Eine Freigabe gilt für genau den Text, der gelesen wurde, Satz für Satz, wie er gesprochen wird. Danach hat sich etwas geändert: am Artikel, an einer Vorlage, am Lexikon oder an den Regeln, nach denen Zahlen gesprochen werden. Die Prüfseite zeigt die Änderungen Wort für Wort; eine neue Freigabe genügt.',
    en: 'A sign-off holds for exactly the text that was read, sentence by sentence, as it is spoken. Something has changed since: in the article, a template, the lexicon, or the rules by which numbers are spoken. The review page shows the changes word by word; a new sign-off is enough.'
  },
  'review/changes-wanted': {
    de: 'Beim Prüfen hat jemand zu diesem Satz „bitte ändern“ gesagt, und er lautet noch genauso. Gesendet würde, was schon beanstandet ist. Wird der Satz umformuliert, ist der Wunsch von selbst erledigt; sonst kann ihn zurücknehmen, wer ihn geäußert hat.',
    en: 'While reviewing, somebody said "please change" about this sentence, and it still reads the same. What has been objected to would be broadcast. When the sentence is reworded the wish is settled by itself; otherwise whoever voiced it can take it back.'
  },
  'review/refused': {
    de: 'Die Prüfseite antwortet nur dem Browser, der über die Adresse aus dem Terminal gekommen ist. Andere Programme, andere Rechner und andere Webseiten bekommen nichts zu sehen und können nichts ändern. Wer die Seite selbst öffnen will, nimmt die vollständige Adresse; nach einem Neustart gilt eine neue.',
    en: 'The review page answers only the browser that came by the address from the terminal. Other programs, other computers and other web pages get to see nothing and can change nothing. To open the page yourself take the whole address; after a restart there is a new one.'
  },
  'review/unknown': {
    de: 'Die Seite fragt nach einer Folge, einem Text oder einem Klang, den der Server nicht kennt. Das kommt vor, wenn ein Artikel umbenannt oder gelöscht wurde oder das Programm neu gestartet ist. Nach dem Neuladen zeigt die Seite wieder, was da ist.',
    en: 'The page asks for an episode, a text or a sound that the server does not know. This happens when an article was renamed or deleted, or the program was started again. Loaded again, the page shows what is there.'
  },
  'review/not-understood': {
    de: 'Eine Anfrage der Seite hatte nicht die Form, die vereinbart ist. Das kann geschehen, wenn eine alte Seite noch offen ist, während eine neuere Fassung des Programms läuft. Geändert wird in so einem Fall nichts.',
    en: 'A request of the page did not have the form that was agreed on. This can happen when an old page is still open while a newer version of the program runs. In such a case nothing is changed.'
  },
  'review/conflict': {
    de: 'Zwischen dem Lesen und dem Speichern hat jemand dieselbe Stelle in der Datei geändert, vielleicht du selbst in einem anderen Fenster. Damit kein Wort verloren geht, wird nichts überschrieben: Die Seite zeigt beide Fassungen. Änderungen an anderen Stellen derselben Datei stören nicht.',
    en: 'Between reading and saving somebody changed the same place of the file, perhaps you yourself in another window. So that no word is lost nothing is overwritten: the page shows both versions. Changes in other places of the same file do no harm.'
  },
  'review/text-conflict': {
    de: 'Freigegeben wird der Text, den du gelesen hast, und kein anderer. Während die Seite offen war, ist ein anderer daraus geworden, den die Seite nun zeigt. Lies die markierten Änderungen, dann gilt die Freigabe für das, was zu hören sein wird.',
    en: 'What is signed off is the text that you have read and no other. While the page was open it became another one, which the page shows now. Read the marked changes, and the sign-off will hold for what will be heard.'
  },
  'review/not-writable': {
    de: 'Jede Änderung wird vor dem Schreiben zurückgelesen: Der neue Text muss genau so ankommen, und alles andere in der Datei muss bleiben, wie es ist. Das ist hier auf keine Weise gelungen, etwa wegen eines Steuerzeichens im Text oder weil die Datei gerade fehlerhaft ist. Die Datei ist unverändert.',
    en: 'Each change is read back before it is written: the new text must arrive exactly, and everything else in the file must stay as it is. Here no way of writing did that, because of a control character in the text, for example, or because the file has a mistake at the moment. The file is as it was.'
  },
  'review/no-name': {
    de: 'Freigaben, Wünsche und Kommentare stehen mit Namen und Zeit in content/reviews. Ein leerer Name hilft niemandem, der später nachfragen will. Die Seite merkt sich den Namen.',
    en: 'Sign-offs, wishes and comments stand in content/reviews with name and time. An empty name helps nobody who wants to ask later. The page remembers the name.'
  },
  'review/nothing-to-undo': {
    de: 'Zurücknehmen lässt sich, was seit dem Start der Prüfseite auf ihr geändert wurde. Davor, oder nachdem alles zurückgenommen ist, gibt es nichts mehr zu tun. Änderungen aus einem anderen Editor nimmt dieser zurück.',
    en: 'What can be taken back is what was changed on the review page since it was started. Before that, or when everything has been taken back, there is nothing left to do. Changes made in another editor are taken back there.'
  },
  'review/no-editor': {
    de: 'Die Seite kann eine Stelle in einem Editor öffnen, wenn einer aus einer festen Liste auf diesem Rechner liegt. Beliebige Programme startet sie nicht, damit keine Webseite das ausnutzen kann. Datei und Zeile stehen neben jedem Hinweis.',
    en: 'The page can open a place in an editor if one of a fixed list is on this computer. It does not start just any program, so that no web page can make use of that. File and line stand beside each remark.'
  },
  'review/nothing-to-hear': {
    de: 'Zu den gewünschten Sätzen gibt es nichts zu sprechen. Meist hat sich der Text geändert, seit die Seite geladen wurde, und die Sätze gibt es so nicht mehr. Nach dem Neuladen stimmen Seite und Text wieder überein.',
    en: 'There is nothing to say for the sentences asked for. Most often the text has changed since the page was loaded, and the sentences are no more. Loaded again, page and text agree.'
  }
}
