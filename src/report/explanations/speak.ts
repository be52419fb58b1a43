import type { Explanation } from './explanation.js'

export const speakExplanations = {
  'speak/long-sentence': {
    de: 'Wer liest, kann zurückspringen, wer zuhört, nicht. Rundfunkleute rechnen mit etwa dreizehn Wörtern für einen leichten Satz und mit zwanzig als Grenze; gezählt wird bis zum nächsten Punkt, Doppelpunkt oder Strichpunkt, denn dort hält die Stimme an. Teile den Satz, oder schalte den Hinweis in show.yaml mit „speak: { off: [long-sentence] }“ ab.',
    en: 'A reader can jump back, a listener can not. Broadcasters reckon with some fifteen words for an easy sentence and twenty-five as the limit; what is counted goes to the next full stop, colon or semicolon, where the voice stops. Divide the sentence, or switch this off in show.yaml with "speak: { off: [long-sentence] }".'
  },
  'speak/split-verb': {
    de: 'Im Deutschen steht oft erst am Ende, was geschieht: „kündigte … an“, „haben … unterzeichnet“. Liegt viel dazwischen, müssen die Hörer alles im Kopf behalten, bis das Wort kommt. Zieh das Verb vor oder mach zwei Sätze daraus; abschalten lässt sich der Hinweis mit „speak: { off: [split-verb] }“.',
    en: 'In German, what happens is often told at the very end: "kündigte … an", "haben … unterzeichnet". With much in between, the listener has to hold all of it until the word comes. Bring the verb forward or make two sentences; this is switched off with "speak: { off: [split-verb] }".'
  },
  'speak/number-density': {
    de: 'Zahlen sind gehört schwerer als gelesen, und jede verdrängt die vorige. In einem Satz mit mehr als drei Zahlen bleibt meist keine. Behalte die eine, auf die es ankommt, und runde sie; abschalten lässt sich der Hinweis mit „speak: { off: [number-density] }“.',
    en: 'Numbers are harder to hear than to read, and each one pushes out the one before. Of a sentence with more than three, a listener mostly keeps none. Keep the one that matters and round it; this is switched off with "speak: { off: [number-density] }".'
  },
  'speak/visual-reference': {
    de: 'Wörter wie „siehe oben“, „folgende Grafik“ oder „hier anhören“ zeigen auf eine Stelle der Seite. Die Hörer haben keine Seite vor sich und wissen nicht, was gemeint ist. Sag in Worten, was dort steht, oder verweise auf die Shownotes; abschalten lässt sich der Hinweis mit „speak: { off: [visual-reference] }“.',
    en: 'Words such as "see above", "the following chart" or "listen here" point to a place on the page. The listener has no page and does not know what is meant. Say in words what stands there, or refer to the show notes; this is switched off with "speak: { off: [visual-reference] }".'
  },
  'speak/list-without-intro': {
    de: 'Auf der Seite sieht man an den Punkten, dass eine Aufzählung beginnt, zu hören ist das nicht. Ohne einen Satz davor klingen die Stichwörter wie abgerissene Sätze. Kündige die Aufzählung an, am besten mit der Zahl ihrer Punkte; abschalten lässt sich der Hinweis mit „speak: { off: [list-without-intro] }“.',
    en: 'On the page the bullets show that a list begins, but nobody hears bullets. Without a sentence before it, its notes sound like broken sentences. Announce the list, best with the number of its points; this is switched off with "speak: { off: [list-without-intro] }".'
  },
  'speak/parenthesis': {
    de: 'Eine Klammer oder ein Einschub zwischen Strichen unterbricht den Satz, und beim Hören fehlt das Zeichen dafür, wo es weitergeht. Kurze Einschübe trägt die Stimme, lange nicht. Mach einen eigenen Satz daraus oder lass den Einschub weg; abschalten lässt sich der Hinweis mit „speak: { off: [parenthesis] }“.',
    en: 'Brackets, or an insertion between dashes, interrupt a sentence, and the listener misses the sign that tells where it goes on. A voice can carry a short insertion, not a long one. Make it a sentence of its own or leave it out; this is switched off with "speak: { off: [parenthesis] }".'
  },
  'speak/url': {
    de: 'Eine Adresse wird Zeichen für Zeichen gesprochen, mit Punkten und Schrägstrichen, und kaum jemand kann sie so behalten. Nenne den Namen der Seite und setze die Adresse als Link, dann steht sie in den Shownotes. Abschalten lässt sich der Hinweis mit „speak: { off: [url] }“.',
    en: 'An address is said sign by sign, with dots and slashes, and hardly anybody can keep it in mind. Name the site and make the address a link, and it stands in the show notes. This is switched off with "speak: { off: [url] }".'
  }
} satisfies Readonly<Record<string, Explanation>>
