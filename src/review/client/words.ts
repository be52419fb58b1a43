import type { UiLanguage } from '../../report/diagnostic.js'

/** Every word the page says by itself; `{0}`, `{1}` are filled in. Sentences about the episode come from the server. */
const table = {
  /** The language of the words themselves. */
  lang: ['de', 'en'],
  skip: ['Zum Skript springen', 'Skip to the script'],
  article: ['Artikel', 'Article'],
  script: ['Skript', 'Script'],
  notes: ['Shownotes', 'Show notes'],
  speech: ['Sprachfassung', 'Speech'],
  rundown: ['Ablauf', 'Rundown'],
  changes: ['Änderungen', 'Changes'],
  listing: ['Im Podcast-Player', 'In a podcast app'],
  'voice-synthetic': ['Eine künstliche Stimme spricht.', 'A synthetic voice speaks.'],
  'voice-cloned': ['Eine künstlich nachgebildete Stimme spricht.', 'A cloned voice speaks.'],
  'voice-human': ['Ein Mensch spricht.', 'A human speaks.'],
  'text-human': ['Menschen haben den Text geschrieben.', 'Humans wrote the text.'],
  'text-ai-assisted': [
    'Menschen haben den Text mit Hilfe von KI geschrieben.',
    'Humans wrote the text with the help of AI.'
  ],
  'text-ai': ['Eine KI hat den Text geschrieben.', 'An AI wrote the text.'],
  checkedBy: ['Geprüft: {0}.', 'Checked: {0}.'],
  desk: ['Lesen', 'Read'],
  prompter: ['Teleprompter', 'Teleprompter'],
  views: ['Ansichten', 'Views'],
  columns: ['Spalten', 'Columns'],
  episode: ['Folge', 'Episode'],
  help: ['Hilfe und Tasten', 'Help and keys'],
  print: ['Drucken', 'Print'],
  close: ['Schließen', 'Close'],
  cancel: ['Abbrechen', 'Cancel'],
  save: ['Speichern', 'Save'],
  undo: ['Rückgängig', 'Undo'],
  undone: ['Zurückgenommen: {0}', 'Taken back: {0}'],
  saved: ['Gespeichert.', 'Saved.'],
  working: ['Einen Augenblick …', 'One moment …'],

  planned: ['geplant', 'planned'],
  estimated: ['geschätzt', 'estimated'],
  measured: ['gemessen', 'measured'],
  words: ['{0} Wörter', '{0} words'],
  wordsHead: ['Wörter', 'Words'],
  pace: ['Tempo', 'Pace'],
  paceValue: ['{0} Wörter/min', '{0} words/min'],
  paceOf: ['{0} von {1} Wörtern/min', '{0} of {1} words/min'],
  paceHint: [
    'Wörter je Minute, während gesprochen wird; Pausen zählen nicht. Die Vorgabe ist wordsPerMinute in content/show.yaml.',
    'Words a minute while somebody speaks; pauses do not count. What is wanted is wordsPerMinute in content/show.yaml.'
  ],
  target: ['Ziel {0}', 'target {0}'],
  overTarget: ['{0} zu lang', '{0} too long'],
  underTarget: ['{0} Luft', '{0} to spare'],
  onTarget: ['genau im Ziel', 'right on target'],
  starts: ['Beginn', 'Starts'],
  length: ['Länge', 'Length'],
  chapter: ['Kapitel', 'Chapter'],
  chapters: ['Kapitel', 'Chapters'],
  state: ['Stand', 'State'],
  sources: ['Quellen', 'Sources'],
  noSources: ['Der Artikel nennt keine Quellen.', 'The article names no sources.'],
  noLink: ['ohne Link', 'no link'],

  doubts: ['{0} offen', '{0} open'],
  oneDoubt: ['1 offene Stelle', '1 open point'],
  manyDoubts: ['{0} offene Stellen', '{0} open points'],
  noDoubts: ['Keine offenen Stellen', 'No open points'],
  nextDoubt: ['Nächste offene Stelle', 'Next open point'],
  error: ['Fehler', 'Error'],
  warning: ['Warnung', 'Warning'],
  info: ['Hinweis', 'Note'],
  elsewhere: ['Ohne feste Stelle', 'Without a place of its own'],
  openPlace: ['Im Editor öffnen', 'Open in editor'],
  openFailed: ['Der Editor ließ sich nicht öffnen.', 'The editor could not be opened.'],

  written: ['geschrieben', 'written'],
  spoken: ['gesprochen', 'spoken'],
  rule: ['Regel', 'Rule'],
  kind: ['Art', 'Kind'],
  reading: ['Lesung', 'Reading'],
  readingOf: ['„{0}“, gesprochen „{1}“', '“{0}”, spoken “{1}”'],
  inLanguage: ['in {0}', 'in {0}'],
  pauseOf: ['Pause {0} s', 'pause {0} s'],
  cue: ['Regie', 'Cue'],
  sound: ['Ton', 'Sound'],

  play: ['Abspielen', 'Play'],
  pause: ['Pause', 'Pause'],
  playSentence: ['Satz hören', 'Hear the sentence'],
  playChapter: ['Kapitel hören', 'Hear the chapter'],
  playAll: ['Alles hören', 'Hear it all'],
  preparing: ['Die Stimme liest …', 'The voice is reading …'],
  speed: ['Tempo', 'Speed'],
  position: ['Stelle', 'Position'],
  positionValue: ['{0} von {1}', '{0} of {1}'],
  previousSentence: ['Voriger Satz', 'Previous sentence'],
  nextSentence: ['Nächster Satz', 'Next sentence'],
  follow: ['Zurück zur Stelle', 'Back to the voice'],
  player: ['Wiedergabe', 'Player'],
  nothingHeard: [
    'Ein Wort anklicken oder die Leertaste drücken, um zu hören.',
    'Click a word or press Space to hear it.'
  ],
  noSound: ['Der Ton ließ sich nicht abspielen.', 'The sound could not be played.'],

  edit: ['Satz ändern', 'Edit the sentence'],
  editHint: [
    'Geändert wird der Text in {0}. Strg+Eingabe speichert.',
    'This changes the text in {0}. Ctrl+Enter saves.'
  ],
  fromTemplate: [
    'Dieser Satz steht in der Vorlage, nicht im Artikel.',
    'This sentence stands in the template, not in the article.'
  ],
  pronounce: ['Aussprache', 'Pronunciation'],
  pronounceWord: ['Aussprache von „{0}“', 'Pronunciation of “{0}”'],
  word: ['Wort oder Wendung', 'Word or phrase'],
  asSubstitute: ['Sprich stattdessen', 'Say instead'],
  asLetters: ['Buchstabieren', 'Letter by letter'],
  asLanguage: ['In einer anderen Sprache', 'In another language'],
  asIpa: ['Lautschrift (IPA)', 'Phonetic (IPA)'],
  respell: ['Hilfe für den Menschen am Mikrofon', 'Help for the person at the microphone'],
  languageTag: ['Sprache', 'Language'],
  hearIt: ['Speichern und hören', 'Save and hear'],
  changesAlso: ['Das ändert {0} Sätze dieser Folge.', 'This changes {0} sentences of this episode.'],
  changesOne: ['Das ändert diesen einen Satz.', 'This changes this one sentence.'],
  intoLexicon: ['Wird in {0} geschrieben.', 'Will be written to {0}.'],
  needWord: ['Bitte ein Wort eintragen.', 'Please enter a word.'],
  needSpoken: ['Bitte eintragen, was gesprochen werden soll.', 'Please enter what is to be said.'],
  templateChoice: ['Wortlaut der Sendung', 'Wording of the show'],

  conflict: ['Der Text wurde inzwischen woanders geändert', 'The text was changed elsewhere in the meantime'],
  conflictHint: [
    'Nichts ist verloren: links steht, was jetzt in der Datei ist, rechts Ihr Text.',
    'Nothing is lost: on the left is what the file says now, on the right your text.'
  ],
  theirs: ['In der Datei', 'In the file'],
  yours: ['Ihr Text', 'Your text'],
  keepTheirs: ['Datei behalten', 'Keep the file'],
  takeMine: ['Meinen Text schreiben', 'Write my text'],
  bothCopied: ['Ihr Text bleibt hier, bis Sie sich entscheiden.', 'Your text stays here until you decide.'],

  approve: ['Freigeben', 'Approve'],
  approved: ['Freigegeben', 'Approved'],
  approveChapter: ['Kapitel freigeben', 'Approve the chapter'],
  approvedBy: ['freigegeben von {0}', 'approved by {0}'],
  changesWanted: ['Änderung gewünscht', 'Changes wanted'],
  wantChanges: ['Änderung wünschen', 'Ask for changes'],
  withdraw: ['Freigabe zurücknehmen', 'Withdraw approval'],
  comment: ['Kommentieren', 'Comment'],
  comments: ['Kommentare', 'Comments'],
  resolve: ['Erledigt', 'Resolve'],
  reopen: ['Wieder öffnen', 'Reopen'],
  resolvedBy: ['erledigt von {0}', 'resolved by {0}'],
  openComments: ['Offene Kommentare: {0}', 'Open comments: {0}'],
  commentLabel: ['Ihr Kommentar', 'Your comment'],
  reviewed: ['{0} von {1} Sätzen freigegeben', '{0} of {1} sentences approved'],
  signAgain: ['Neu abnehmen', 'Sign off again'],
  signOff: ['Folge abnehmen', 'Sign off'],
  signOffHint: [
    'Sie nehmen den Text ab, wie er jetzt ist: {0} Sätze, {1}. Ändert sich danach ein Satz, gilt die Abnahme nicht mehr.',
    'You sign off the text as it is now: {0} sentences, {1}. If a sentence changes later, the sign-off no longer holds.'
  ],
  signedOff: ['Abgenommen von {0}, {1}', 'Signed off by {0}, {1}'],
  signedOffStale: ['Abnahme von {0} überholt', 'Sign-off by {0} is outdated'],
  notSignedOff: ['Noch nicht abgenommen', 'Not signed off yet'],
  yourName: ['Ihr Name', 'Your name'],
  needName: ['Bitte einen Namen eintragen.', 'Please enter a name.'],
  blocked: ['Noch im Weg:', 'Still in the way:'],

  noChanges: ['Seit der letzten Abnahme hat sich nichts geändert.', 'Nothing has changed since the last sign-off.'],
  nothingToCompare: [
    'Diese Folge wurde noch nie abgenommen; es gibt nichts zu vergleichen.',
    'This episode has never been signed off; there is nothing to compare with.'
  ],
  since: ['Seit der Abnahme vom {0}', 'Since the sign-off of {0}'],
  added: ['neu', 'new'],
  removed: ['gestrichen', 'removed'],
  changed: ['geändert', 'changed'],
  moved: ['verschoben', 'moved'],
  toSentence: ['Zum Satz', 'To the sentence'],
  onlySpoken: ['nur gesprochen anders', 'only spoken differently'],

  dialect: ['Dienst', 'Service'],
  parts: ['Teile und Grenzen', 'Parts and limits'],
  part: ['Teil {0}', 'Part {0}'],
  ofLimit: ['{0} von {1} {2}', '{0} of {1} {2}'],
  noLimit: ['{0} {1}, ohne Grenze', '{0} {1}, no limit'],
  loweringNotes: ['Was dieser Dienst nicht kann', 'What this service can not do'],
  noLowering: ['Dieser Dienst kann alles, was die Folge verlangt.', 'This service can do all the episode asks for.'],
  copy: ['Kopieren', 'Copy'],
  copied: ['Kopiert.', 'Copied.'],
  'unit-characters': ['Zeichen', 'characters'],
  'unit-bytes': ['Bytes', 'bytes'],
  'unit-billed-characters': ['berechnete Zeichen', 'billed characters'],
  'unit-milliseconds': ['Sekunden', 'seconds'],
  'unit-tokens': ['Token', 'tokens'],

  building: ['Wird gebaut …', 'Building …'],
  upToDate: ['Aktuell', 'Up to date'],
  failed: ['So lässt sich die Folge nicht bauen', 'The episode can not be built like this'],
  failedHint: ['Zu sehen ist weiter der letzte gute Stand.', 'The last good version stays on screen.'],
  failedShort: ['Bau gescheitert', 'Build failed'],
  showGood: ['Letzten guten Stand ansehen', 'See the last good version'],
  showFault: ['Fehler ansehen', 'See the errors'],
  gone: ['Keine Verbindung', 'Disconnected'],
  goneHint: [
    'Das Programm antwortet nicht. Läuft „sendeklar review“ noch? Die Seite verbindet sich von selbst wieder.',
    'The program does not answer. Is “sendeklar review” still running? The page will reconnect by itself.'
  ],
  strangeHint: [
    'Das Programm läuft neu und kennt diese Seite nicht. Öffnen Sie die Adresse, die es jetzt nennt; danach verbindet sich auch diese Seite wieder.',
    'The program was started anew and does not know this page. Open the address it prints now; after that this page reconnects as well.'
  ],
  showFailed: ['So lässt sich die Sendung nicht lesen', 'The show can not be read like this'],
  showFailedHint: [
    'Es gilt weiter der letzte gute Stand ihrer Angaben.',
    'What it said when it was last in order still holds.'
  ],
  episodeGone: [
    'Die Datei dieser Folge ist nicht mehr da. Ihr Text bleibt hier stehen, bis Sie ihn gesichert oder verworfen haben.',
    'The file of this episode is gone. Your text stays here until you have saved it elsewhere or given it up.'
  ],
  empty: ['Noch keine Folge', 'No episode yet'],
  emptyHint: [
    'Legen Sie einen Artikel in {0} ab; er erscheint hier von selbst.',
    'Put an article into {0}; it appears here by itself.'
  ],
  loading: ['Die Folge wird geladen …', 'Loading the episode …'],
  updated: ['Aktualisiert.', 'Updated.'],
  refused: ['Das ging nicht: {0}', 'That did not work: {0}'],

  keys: ['Tasten', 'Keys'],
  keysOn: ['Tasten ohne Strg benutzen', 'Use single keys'],
  keyPlay: ['Hören oder anhalten', 'Play or pause'],
  keyNext: ['Nächster Satz', 'Next sentence'],
  keyPrevious: ['Voriger Satz', 'Previous sentence'],
  keyDoubt: ['Nächste offene Stelle', 'Next open point'],
  keyApprove: ['Satz freigeben', 'Approve the sentence'],
  keyEdit: ['Satz ändern', 'Edit the sentence'],
  keyPronounce: ['Aussprache festlegen', 'Set a pronunciation'],
  keyComment: ['Kommentieren', 'Comment'],
  keyDiff: ['Änderungen seit der Abnahme', 'Changes since the sign-off'],
  keyPrompter: ['Teleprompter', 'Teleprompter'],
  keyHelp: ['Diese Hilfe', 'This help'],
  keyUndo: ['Letzte Änderung zurücknehmen', 'Undo the last change'],
  keyClose: ['Dialog oder Teleprompter schließen', 'Close dialog or teleprompter'],
  space: ['Leertaste', 'Space'],

  start: ['Los', 'Start'],
  stop: ['Halt', 'Stop'],
  faster: ['Schneller', 'Faster'],
  slower: ['Langsamer', 'Slower'],
  larger: ['Größer', 'Larger'],
  smaller: ['Kleiner', 'Smaller'],
  mirror: ['Spiegeln', 'Mirror'],
  backToDesk: ['Zurück zum Lesen', 'Back to reading'],
  remaining: ['noch {0}', '{0} left'],
  sayIt: ['sprich: {0}', 'say: {0}'],
  prompterText: ['Text zum Vorlesen', 'Text to read aloud']
} as const satisfies Readonly<Record<string, readonly [de: string, en: string]>>

export type Word = keyof typeof table

/** Says a word of the table in the language of the person at the screen. */
export type Say = (word: Word, ...values: readonly (string | number)[]) => string

/** The page's words in one language. */
export function wordsIn(language: UiLanguage): Say {
  const column = language === 'de' ? 0 : 1
  return (word, ...values) =>
    values.reduce<string>((text, value, index) => text.replace(`{${index}}`, () => `${value}`), table[word][column])
}
