import type { Explanation } from './explanation.js'

export const convertExplanations = {
  'convert/not-carried': {
    de: 'Ein Dokument wird für einen anderen Dienst neu geschrieben, indem sein Sinn übertragen wird: Pausen, Betonung, Sprache, Aussprache. Manches gibt es nur bei einem Dienst, etwa Sprechstile oder eingebundene Tondateien. Die Worte bleiben alle erhalten; ob die Stelle so noch stimmt, muss ein Mensch hören.',
    en: 'A document is written anew for another service by carrying over what it means: pauses, emphasis, language, pronunciation. Some things exist with one service only, such as speaking styles or sound files. All words stay; whether the place still sounds right, a person has to hear.'
  },
  'convert/language': {
    de: 'Manche Dienste bekommen die Sprache mit der Anfrage und nicht im Dokument, andere verlangen sie darin. Ist sie falsch, liest die Stimme nach fremden Regeln. Nenne sie mit --locale, zum Beispiel --locale en-US.',
    en: 'Some services get the language with the request and not in the document, others demand it there. If it is wrong, the voice reads by foreign rules. Name it with --locale, for example --locale de-DE.'
  },
  'convert/several-parts': {
    de: 'Jeder Dienst nimmt nur so viele Zeichen oder Bytes auf einmal. Längere Texte werden an Satzenden geteilt und die Teile nummeriert. Hintereinander gesprochen ergeben sie das Ganze.',
    en: 'Every service takes only so many characters or bytes at once. Longer texts are divided at the ends of sentences and the parts are numbered. Spoken one after another they are the whole.'
  }
} satisfies Readonly<Record<string, Explanation>>
