import { entry } from '../entry.js'

/** What is hard to say or to follow by ear; advice, each of which a show can switch off by the name behind the slash. */
export const speakCodes = {
  'speak/long-sentence': entry({
    severity: 'info',
    de: (words: number, most: number) => ({
      message: `Hier sind ${words} Wörter am Stück zu hören; nach etwa ${most} verliert man den Anfang aus dem Ohr.`,
      hint: 'Mach zwei Sätze daraus, einen Gedanken in jedem.'
    }),
    en: (words: number, most: number) => ({
      message: `The listener hears ${words} words without a stop; after about ${most} the beginning is forgotten.`,
      hint: 'Make two sentences of it, with one thought in each.'
    })
  }),
  'speak/split-verb': entry({
    severity: 'info',
    de: (first: string, last: string, words: number) => ({
      message: `Zwischen „${first}“ und „${last}“ liegen ${words} Wörter; so lange weiß niemand, was geschieht.`,
      hint: 'Zieh das Verb vor, oder mach aus dem Mittelteil einen eigenen Satz.'
    }),
    en: (first: string, last: string, words: number) => ({
      message: `${words} words stand between "${first}" and "${last}"; until then nobody knows what happens.`,
      hint: 'Bring the verb forward, or make a sentence of its own from the part between.'
    })
  }),
  'speak/number-density': entry({
    severity: 'info',
    de: (numbers: number, most: number) => ({
      message: `Dieser Satz nennt ${numbers} Zahlen; beim Hören bleiben höchstens ${most} hängen.`,
      hint: 'Behalte die wichtigste, runde sie, und verteile die anderen auf eigene Sätze.'
    }),
    en: (numbers: number, most: number) => ({
      message: `This sentence has ${numbers} numbers; a listener keeps ${most} at most.`,
      hint: 'Keep the one that matters, round it, and give the others sentences of their own.'
    })
  }),
  'speak/visual-reference': entry({
    severity: 'info',
    de: (words: string) => ({
      message: `„${words}“ zeigt auf etwas, das man nur sieht; beim Hören geht der Satz ins Leere.`,
      hint: 'Sag, was dort zu sehen ist, oder verweise auf die Shownotes.'
    }),
    en: (words: string) => ({
      message: `"${words}" points at something that is only seen; the listener is left with nothing.`,
      hint: 'Say what is to be seen there, or refer to the show notes.'
    })
  }),
  'speak/list-without-intro': entry({
    severity: 'info',
    de: () => ({
      message:
        'Diese Aufzählung beginnt ohne einen Satz davor; zu hören sind Stichwörter, von denen niemand weiß, wozu sie gehören.',
      hint: 'Stelle ihr einen Satz voran, zum Beispiel „Drei Punkte sind geplant:“.'
    }),
    en: () => ({
      message:
        'This list begins without a sentence before it; the listener hears notes and does not know what they belong to.',
      hint: 'Put a sentence before it, for example "Three things are planned:".'
    })
  }),
  'speak/parenthesis': entry({
    severity: 'info',
    de: (words: number) => ({
      message: `Dieser Einschub hat ${words} Wörter; Klammern und Striche hört man nicht, der Satz klingt wie abgebrochen.`,
      hint: 'Mach einen eigenen Satz daraus, oder lass ihn weg.'
    }),
    en: (words: number) => ({
      message: `This insertion has ${words} words; brackets and dashes are not heard, and the sentence seems to break off.`,
      hint: 'Make it a sentence of its own, or leave it out.'
    })
  }),
  'speak/url': entry({
    severity: 'info',
    de: (address: string) => ({
      message: `Die Adresse „${address}“ wird vorgelesen; mitschreiben kann sie niemand.`,
      hint: 'Nenne den Namen der Seite, und setze den Link in die Shownotes.'
    }),
    en: (address: string) => ({
      message: `The address "${address}" is read aloud; nobody can write it down.`,
      hint: 'Name the site, and put the link into the show notes.'
    })
  })
}

/** What comes before the name of each. */
const area = 'speak/'

export type SpeakCode = keyof typeof speakCodes

/** The names as show.yaml writes them: `long-sentence`. */
export const speakNames: readonly string[] = Object.keys(speakCodes).map(code => code.slice(area.length))
