import { entry } from '../entry.js'

const parts = {
  de: { voice: 'die Stimme künstlich ist', text: 'der Text von künstlicher Intelligenz stammt' },
  en: { voice: 'the voice is artificial', text: 'the text is by artificial intelligence' }
} as const

function part(language: 'de' | 'en', what: string): string {
  return what === 'text' ? parts[language].text : parts[language].voice
}

/** What is wrong with how an episode tells who made its voice and its words. */
export const disclosureCodes = {
  'disclosure/missing': entry({
    severity: 'warning',
    de: () => ({
      message:
        'Eine künstliche Stimme wird diese Folge sprechen, und nirgends steht, wer Stimme und Text gemacht hat; Hörer erfahren es nicht.',
      hint: 'Ergänze in content/show.yaml: disclosure: { voice: synthetic, text: human, reviewedBy: die Redaktion }'
    }),
    en: () => ({
      message:
        'A synthetic voice will speak this episode, and nothing tells who made voice and text; listeners do not learn it.',
      hint: 'Add to content/show.yaml: disclosure: { voice: synthetic, text: human, reviewedBy: the newsroom }'
    })
  }),
  'disclosure/not-spoken': entry({
    severity: 'warning',
    de: (what: string) => ({
      message: `In der Folge sagt niemand, dass ${part('de', what)}; wer nur hört, erfährt es nicht.`,
      hint: 'Binde in deiner Vorlage gleich nach der Begrüßung {{> parts/disclosure}} ein, oder sag es dort mit eigenen Worten.'
    }),
    en: (what: string) => ({
      message: `Nobody in the episode says that ${part('en', what)}; whoever only listens does not learn it.`,
      hint: 'Include {{> parts/disclosure}} in your template right after the greeting, or say it there in words of your own.'
    })
  }),
  'disclosure/spoken-first-30s': entry({
    severity: 'warning',
    de: (what: string, seconds: number, most: number) => ({
      message: `Dass ${part('de', what)}, ist erst nach etwa ${seconds} Sekunden gesagt statt in den ersten ${most}; wer früh ausschaltet, erfährt es nicht.`,
      hint: 'Zieh den Hinweis in der Vorlage nach vorn, am besten gleich hinter die Begrüßung.'
    }),
    en: (what: string, seconds: number, most: number) => ({
      message: `That ${part('en', what)} has only been said after about ${seconds} seconds instead of in the first ${most}; whoever stops early does not learn it.`,
      hint: 'Move the sentence to the front in the template, best of all right behind the greeting.'
    })
  }),
  'disclosure/notes': entry({
    severity: 'warning',
    de: (what: string) => ({
      message: `In den Shownotes steht nicht, dass ${part('de', what)}; wer nur liest, erfährt es nicht.`,
      hint: 'Nimm in deine Vorlage frames/notes.hbs den Abschnitt „Hinweis“ der mitgelieferten auf.'
    }),
    en: (what: string) => ({
      message: `The show notes do not tell that ${part('en', what)}; whoever only reads does not learn it.`,
      hint: 'Take the section "Disclosure" of the built-in template into your frames/notes.hbs.'
    })
  }),
  'disclosure/feed-tag': entry({
    severity: 'warning',
    de: (found: string, wanted: string) => ({
      message: `Im Feed ${found === '' ? 'fehlt die Angabe' : `steht „${found}“ bei der Angabe`} zu künstlicher Intelligenz (podcast:txt purpose="ai-content"); Apps und Verzeichnisse zeigen die Folge dann ohne Hinweis.`,
      hint: `Schreibe dort „${wanted}“, oder lass den Feed neu schreiben: sendeklar feed.`
    }),
    en: (found: string, wanted: string) => ({
      message: `The feed ${found === '' ? 'does not tell' : `says "${found}" where it tells`} about artificial intelligence (podcast:txt purpose="ai-content"); apps and directories then show the episode without a label.`,
      hint: `Write "${wanted}" there, or have the feed written anew: sendeklar feed.`
    })
  }),
  'disclosure/reviewer': entry({
    severity: 'warning',
    de: () => ({
      message:
        'Der Text ist mit künstlicher Intelligenz entstanden, und niemand steht als Prüfer da; Hörer wissen nicht, ob ihn ein Mensch gelesen hat.',
      hint: 'Trage unter disclosure ein, wer ihn geprüft hat und wann: reviewedBy: die Redaktion, reviewedAt: 2026-02-16'
    }),
    en: () => ({
      message:
        'The text was made with artificial intelligence, and nobody is named who checked it; listeners do not know whether a human has read it.',
      hint: 'Write under disclosure who checked it and when: reviewedBy: the newsroom, reviewedAt: 2026-02-16'
    })
  }),
  'disclosure/human-voice': entry({
    severity: 'warning',
    de: (engine: string) => ({
      message: `Laut disclosure spricht ein Mensch, diese Aufnahme aber spricht ${engine}; die Hörer hören eine künstliche Stimme und erfahren es nicht.`,
      hint: 'Ändere in content/show.yaml oder im Artikel disclosure: voice: synthetic. Zum Probehören kann es so bleiben.'
    }),
    en: (engine: string) => ({
      message: `By its disclosure a human speaks, but ${engine} speaks this recording; listeners hear a synthetic voice and do not learn it.`,
      hint: 'Change disclosure in content/show.yaml or in the article: voice: synthetic. For a trial it may stay.'
    })
  })
}
