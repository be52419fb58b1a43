/** Headings over ways to other pages. */
const pointers: readonly RegExp[] = [
  /^(?:mehr|weitere|weiteres|passende|ähnliche|verwandte|aktuelle|neueste)\b.{0,12}\b(?:zum thema|artikel|beiträge|meldungen|nachrichten|themen|videos|news|aus|dazu|lesen|inhalte)/iu,
  /^(?:lesen sie|lies|sehen sie|hören sie)\b.{0,20}\b(?:auch|mehr|weiter|dazu)/iu,
  /^(?:auch interessant|das könnte (?:sie|dich|ihnen|dir)|empfehlungen?|empfohlen|meistgelesen|meist gelesen|siehe auch|verwandte artikel|zum thema|mehr aus|mehr dazu|beliebt|themen|schlagw(?:ort|örter)|newsletter|kommentare?|teilen|leserkommentare|folgen sie uns|über den autor|über die autorin|zum weiterlesen)(?:\b|$)/iu,
  /^(?:related|recommended|more (?:from|on|stories|news|like|about|in)|read (?:more|next|also)|see also|you (?:may|might) (?:also|like)|up next|trending|most (?:read|popular)|popular|latest|top stories|tags|topics|share this|follow us|comments?|leave a (?:reply|comment)|about the author|sign up|subscribe|navigation menu|external links|weblinks)\b/iu,
  /^(?:sie erhalten diesen? (?:e-?mail|newsletter)|you (?:are receiving|received) this|(?:read|view|open) (?:this )?(?:(?:e-?mail|newsletter|message) )?(?:in|on) (?:your |the |a )?(?:browser|web)|im browser (?:ansehen|lesen|öffnen)|abmelden|unsubscribe)\b/iu,
  /^\d+ (?:comments|kommentare|responses|antworten|thoughts on)\b/iu
]

/** Whether a heading stands over pointers to other pages, comments or offers. */
export function isPointer(words: string): boolean {
  return words.length <= 90 && pointers.some(it => it.test(words))
}

/**
 * Whether a heading says so with all its words: "Related articles" does, "Related work" and "Empfehlungen der Kommission" may be
 * headings of the article.
 */
export function isSurePointer(words: string): boolean {
  return isPointer(words) && !unsure.test(words)
}

const unsure =
  /^(?:(?:mehr|weitere|weiteres|aktuelle|neueste) (?!artikel|beiträge|meldungen|nachrichten|zum thema|dazu)|(?:empfehlungen?|empfohlen|zum thema|beliebt|themen|newsletter|kommentare?|teilen|folgen|über) ?[^\s:].{3}|(?:related|recommended|more (?:from|on|like|about|in)|trending|popular|latest|tags|topics|comments?|subscribe) (?!articles?|stor|posts?|news|reading|links|content|topics|videos|coverage|pages?))/iu

/** Lines that belong to the page and say nothing of the article, whole. */
const asides: ReadonlySet<string> = new Set(
  [
    'anzeige|werbung|ad|ads|advertisement|advertising|sponsored|promoted|gesponsert|anzeige anzeige',
    'teilen|drucken|merken|speichern|vorlesen|kommentieren|artikel teilen|link kopieren|kopieren|feedback|zur startseite|nach oben|zurück|weiter|mehr|weiterlesen|abspielen|schließen|menü|suche',
    'share|print|save|listen|comment|comments|copy link|link copied|share this article|share this post|read more|continue reading|back to top|next|previous|close|menu|search|skip to content|skip to main content|skip advertisement|story continues below|article continues below|supported by|reply|edit|view comments|follow|following|subscribe|sign in|log in'
  ].flatMap(line => line.split('|'))
)

/** `© 2026 Beispielblatt. Alle Rechte vorbehalten.` */
const copyright =
  /^(?:©|\(c\)|copyright\b)[\s\S]*(?:19|20)\d\d|\b(?:all rights reserved|alle rechte vorbehalten)[.!]?$/iu

/** `Anzeige`, `Lesezeit: 4 Minuten`, `5 min read`. */
export function isAside(words: string): boolean {
  if (words.length <= 160 && copyright.test(words)) return true
  if (words.length > 60) return false
  const plain = words.toLowerCase().replace(/^[\s•|→»>↓↑–-]+|[\s:.…|→»>↓↑–-]+$/gu, '')
  return (
    asides.has(plain) ||
    /^(?:lesezeit:?\s)?(?:ca\. )?\d{1,3}[\s-](?:min|mins|minuten|minutes|minute)\.?(?:\s(?:read|lesezeit|reading time|lesedauer))?$/iu.test(
      plain
    )
  )
}
