import type { Explanation } from './explanation.js'

export const voiceExplanations = {
  'voice/no-key': {
    de: 'Sprachdienste wollen wissen, wer fragt und wer bezahlt. Der Schlüssel wird nur aus der Umgebung gelesen, unter dem Namen, den auch die Werkzeuge des Dienstes benutzen, und nie in Dateien, Meldungen oder den Zwischenspeicher geschrieben. Ohne ihn bleibt die Folge bei diesem Dienst stumm; die eingebaute Stimme spricht sie ohne Schlüssel und ohne Netz.',
    en: 'Speech services want to know who asks and who pays. The key is read from the environment alone, under the name that the tools of the service use too, and never written into files, messages or the cache. Without it this service leaves the episode silent; the built-in voice speaks it without a key and without a network.'
  },
  'voice/bad-key': {
    de: 'Ein Schlüssel besteht aus Buchstaben, Ziffern und wenigen Zeichen, eine Region nur aus Buchstaben, Ziffern und Bindestrichen. Steht etwas anderes darin, ist er meist beim Kopieren beschädigt worden, und im schlimmsten Fall führte er zu einem fremden Server. Darum wird nichts gesendet, und zu hören gibt es nichts, bis er neu gesetzt ist.',
    en: 'A key is made of letters, digits and a few signs, a region of letters, digits and hyphens alone. Anything else was mostly damaged in copying, and at worst it would lead to a foreign server. So nothing is sent, and there is nothing to hear until it is set again.'
  },
  'voice/unsafe-endpoint': {
    de: 'Mit jeder Anfrage geht der Schlüssel an die Adresse, die mit --endpoint genannt ist. Ohne https könnte ihn jeder auf dem Weg mitlesen, und ein Kennwort in der Adresse stünde bald in Protokollen. Nur auf diesem Rechner selbst ist http erlaubt.',
    en: 'With every request the key goes to the address named with --endpoint. Without https anyone on the way could read it, and a password inside the address would soon stand in logs. Only on this machine itself is http allowed.'
  },
  'voice/no-model': {
    de: 'Dienste haben mehrere Modelle, die verschieden klingen, kosten und Verschiedenes verstehen. Für ein unbekanntes ließe sich weder der Text richtig schreiben noch der Preis nennen. Wähle eines von denen, die die Meldung aufzählt.',
    en: 'Services have several models that sound, cost and understand differently. For an unknown one neither the text could be written rightly nor the price be named. Choose one of those the message lists.'
  },
  'voice/no-voice': {
    de: 'Die meisten Dienste nehmen keine Anfrage ohne Stimme an, und eine beliebige läse Deutsch vielleicht mit fremdem Klang. Welche es gibt, zählt „sendeklar voices“ auf. Trage sie in show.yaml bei der Moderation unter voices ein.',
    en: 'Most services take no request without a voice, and any one of them might read your language with a foreign sound. "sendeklar voices" lists what there is. Enter one in show.yaml with the host, under voices.'
  },
  'voice/key-refused': {
    de: 'Der Dienst hat geantwortet, aber nicht für diesen Schlüssel: Er ist abgelaufen, gesperrt, gehört zu einer anderen Region oder darf keine Sprache erzeugen. Die nächste Anfrage bekäme dieselbe Antwort, darum wird aufgehört. Was bis dahin gesprochen ist, bleibt erhalten und wird nicht noch einmal bezahlt.',
    en: 'The service answered, but not for this key: it has expired, is blocked, belongs to another region or may not make speech. The next request would get the same answer, so we stop. What has been spoken until then is kept and not paid for again.'
  },
  'voice/quota': {
    de: 'Viele Tarife erlauben nur so viele Zeichen im Monat. Der Rest der Folge fehlt, bis wieder etwas frei ist. Mit „sendeklar plan“ siehst du vorher, wie viele Zeichen eine Folge braucht.',
    en: 'Many plans allow only so many characters a month. The rest of the episode is missing until there is room again. "sendeklar plan" shows beforehand how many characters an episode takes.'
  },
  'voice/refused': {
    de: 'Der Dienst hat diese eine Anfrage abgelehnt und gesagt, warum: Die Stimme gibt es nicht, der Text ist zu lang, oder ein Zeichen darin gefällt ihm nicht. Dieselbe Anfrage bekäme dieselbe Antwort, darum wird sie nicht wiederholt. Bis die Stelle geändert ist, fehlt sie in der Folge, und ohne sie wird keine geschrieben.',
    en: 'The service turned down this one request and said why: the voice does not exist, the text is too long, or it dislikes a character in it. The same request would get the same answer, so it is not repeated. Until the passage is changed it is missing, and without it no episode is written.'
  },
  'voice/busy': {
    de: 'Dienste lassen nur so viele Anfragen zu, und manchmal sind sie überlastet. Wir haben mehrmals gewartet, jedes Mal länger, und es hat nicht gereicht. Was bis dahin gesprochen ist, liegt im Zwischenspeicher; der nächste Lauf fragt nur nach dem, was fehlt.',
    en: 'Services allow only so many requests, and sometimes they are overloaded. We waited several times, longer each time, and it was not enough. What has been spoken until then is in the cache; the next run asks only for what is missing.'
  },
  'voice/later': {
    de: 'Der Dienst hat selbst gesagt, wann er wieder Zeit hat, und das ist länger hin, als jemand vor dem Bildschirm wartet. Früher zu fragen würde die Frist meist verlängern. Der nächste Lauf fragt nur nach dem, was fehlt.',
    en: 'The service itself said when it will have time again, and that is longer than anyone waits before a screen. Asking earlier would mostly prolong it. The next run asks only for what is missing.'
  },
  'voice/unreachable': {
    de: 'Es kam keine Verbindung zustande oder keine Antwort zurück: Das Netz ist fort, der Name falsch, eine Sperre dazwischen, oder der Dienst steht. Zu hören ist diese Stelle noch nicht. Mit --offline und der eingebauten Stimme geht es ohne Netz.',
    en: 'No connection was made or no answer came back: the network is gone, the name wrong, something blocks the way, or the service is down. This passage can not be heard yet. With --offline and the built-in voice no network is needed.'
  },
  'voice/redirected': {
    de: 'Eine Weiterleitung nähme den Schlüssel mit zu einem Server, den niemand genannt hat. Darum folgt ihr niemand. Oft steckt die Anmeldeseite eines Hotel- oder Bahnnetzes dahinter; sonst ist die Adresse bei --endpoint veraltet.',
    en: 'A redirect would take the key along to a server that nobody has named. So it is not followed. Often the login page of a hotel or train network is behind it; otherwise the address given with --endpoint is out of date.'
  },
  'voice/wrong-answer': {
    de: 'Jede Antwort wird geprüft, bevor sie behalten wird: Ist sie Ton, ganz bis zum Ende, in der verlangten Abtastrate, so lang, wie die Worte brauchen, und ist darin jemand zu hören? Diese war es mehrmals nicht, und hätten wir sie genommen, fehlten in der Folge Worte. Verworfene Antworten können trotzdem auf der Rechnung stehen.',
    en: 'Every answer is proved before it is kept: is it sound, whole to its end, at the rate asked for, as long as the words need, and does somebody speak in it? This one was not, several times, and had we taken it, words would be missing from the episode. Answers that were thrown away may still be on the bill.'
  },
  'voice/asked-again': {
    de: 'Eine Antwort hielt der Prüfung nicht stand und wurde verworfen, die nächste war gut. In der Folge ist davon nichts zu hören. Kommt das oft vor, hat der Dienst ein Problem, oder es laufen zu viele Anfragen zugleich.',
    en: 'An answer did not stand the test and was thrown away, the next one was good. Nothing of it is heard in the episode. If it happens often, the service has a problem, or too many requests run at once.'
  },
  'voice/no-times': {
    de: 'Manche Dienste sagen, wann welcher Satz beginnt, damit Transkript und Kapitel genau passen. Hier fehlte diese Auskunft oder passte nicht zum Ton. Der Ton selbst ist gut; die Satzanfänge werden dann an den Pausen gesucht.',
    en: 'Some services tell when which sentence begins, so that transcript and chapters fit exactly. Here this was missing or did not fit the sound. The sound itself is good; the beginnings of sentences are then looked for at the pauses.'
  },
  'voice/stopped': {
    de: 'Wenn mehrere Stellen hintereinander scheitern, scheitert die nächste meist auch, und jede kostet Zeit und vielleicht Geld. Darum wird aufgehört; die Folge bleibt, wie sie zuletzt fertig war. Was gesprochen ist, liegt im Zwischenspeicher.',
    en: 'When several passages fail one after another, the next one mostly fails too, and each costs time and perhaps money. So we stop; the episode stays as it was last finished. What has been spoken is in the cache.'
  },
  'voice/no-list': {
    de: 'Die Stimmen eines Dienstes werden bei ihm selbst erfragt, weil sie sich ändern. Diesmal kam keine Liste zurück. Auf die fertigen Folgen hat das keinen Einfluss.',
    en: 'The voices of a service are asked from the service itself, because they change. This time no list came back. Finished episodes are not affected.'
  }
} satisfies Readonly<Record<string, Explanation>>
