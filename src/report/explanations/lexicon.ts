import type { Explanation } from './explanation.js'

export const lexiconExplanations = {
  'lexicon/not-carried': {
    de: 'Jeder Sprachdienst hat eigene Regeln für sein Lexikon: der eine nimmt nur Lautschrift, der andere nur Buchstaben oder nur einzelne Wörter. Dieses Wort passt nicht hinein, und wer den Dienst ohne unser SSML benutzt, hört es so, wie die Stimme es errät. Ergänze im Eintrag, was die Meldung nennt, und schreibe das Lexikon noch einmal.',
    en: 'Every speech service has rules of its own for its lexicon: one takes IPA alone, another letters alone or single words only. This word does not fit, and whoever uses the service without our SSML hears it as the voice guesses it. Add to the entry what the message names, and write the lexicon again.'
  },
  'lexicon/respelled': {
    de: 'Der Klang des Wortes steht in Lautschrift im Lexikon, aber der Dienst hat nicht alle Laute davon und würde das Lexikon oder das Wort ablehnen. Deshalb steht dort die Umschrift in Buchstaben. Sie klingt ungefähr so; hör dir das Wort einmal an.',
    en: 'The sound of the word stands in the lexicon in IPA, but the service does not have all of its sounds and would refuse the lexicon or the word. So the respelling in letters stands there. It sounds about like that; listen to the word once.'
  },
  'lexicon/our-words': {
    de: 'Mit sendeklar kommen Aussprachen für Namen und fremde Wörter. Nicht jeder Dienst hat alle ihre Laute oder nimmt mehrere Wörter auf einmal; dann steht im Lexikon die Umschrift in Buchstaben, oder das Wort fehlt und die Stimme rät. Was dir wichtig ist, trägst du in dein eigenes Lexikon ein, denn das geht vor.',
    en: 'Pronunciations of names and foreign words come with sendeklar. Not every service has all of their sounds or takes several words at once; then the lexicon holds the respelling in letters, or the word is missing and the voice guesses. Put what matters to you into your own lexicon, as that goes before ours.'
  },
  'lexicon/prefix': {
    de: 'Ein Eintrag mit „match: prefix“ gilt in unseren Texten auch am Anfang längerer Wörter. Das Lexikon eines Sprachdienstes kennt nur ganze Wörter, deshalb steht dort nur das Wort selbst. Mit --articles kommen die Wörter hinein, die wirklich gesprochen werden.',
    en: 'An entry with "match: prefix" also holds at the beginning of longer words in our texts. The lexicon of a speech service knows whole words only, so only the word itself stands there. With --articles it gets the words that are really spoken.'
  },
  'lexicon/whole-words': {
    de: 'Wir finden ein Wort auch mit Endung und in zusammengesetzten Wörtern, ein Sprachdienst nur genau so, wie es in seinem Lexikon steht. Andere Formen liest seine Stimme nach ihren eigenen Regeln. Mit --articles stehen genau die Formen im Lexikon, die in deinen Texten vorkommen.',
    en: 'We find a word with an ending and inside compounds too, a speech service only just as it stands in its lexicon. Other forms its voice reads by its own rules. With --articles the lexicon holds exactly the forms that occur in your texts.'
  },
  'lexicon/full': {
    de: 'Manche Dienste nehmen nur wenige kurze Lexika auf einmal, Amazon Polly zum Beispiel fünf mit je 4.000 Zeichen. Deine eigenen Wörter stehen vorn und sind zuerst dabei, dann kommen die mitgelieferten, bis alles voll ist. Mit --articles passt fast immer alles hinein, was eine Folge braucht.',
    en: 'Some services take only a few short lexica at once, Amazon Polly for example five of 4,000 characters each. Your own words stand in front and are in first, then come the ones we bring until all is full. With --articles nearly always all that an episode needs fits in.'
  },
  'lexicon/nothing-to-export': {
    de: 'Ein Lexikon ohne Wörter lehnen die meisten Dienste ab, deshalb entsteht keines. Entweder gibt es in dieser Sprache noch keine Einträge, oder keiner von ihnen nennt einen Klang, den der Dienst nimmt. Ergänze „ipa“ oder „respell“ in deinem Lexikon.',
    en: 'Most services refuse a lexicon without words, so none is made. Either there are no entries in this language yet, or none of them names a sound the service takes. Add "ipa" or "respell" to your lexicon.'
  },
  'lexicon/several-files': {
    de: 'Der Dienst begrenzt, wie lang ein Lexikon sein darf, und dieses ist länger. Es wird auf mehrere Dateien verteilt, die jede für sich gültig sind. Nenne mit --out einen Dateinamen, oder begrenze die Wörter mit --articles.',
    en: 'The service limits how long a lexicon may be, and this one is longer. It is divided into several files, each of them valid by itself. Name a file with --out, or limit the words with --articles.'
  }
} satisfies Readonly<Record<string, Explanation>>
