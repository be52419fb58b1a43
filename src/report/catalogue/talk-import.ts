import type { UiLanguage } from '../diagnostic.js'

/** What was found in a text that became an article. */
export interface Recognised {
  readonly kind: 'text' | 'markdown' | 'html'
  readonly title: string
  readonly date: { readonly year: number; readonly month: number; readonly day: number }
  readonly language: string
  readonly summary: number
  /** Paragraphs and lists before the first heading. */
  readonly paragraphs: number
  readonly sections: number
  readonly sources: number
}

/** What `import` says when nothing is the matter. */
export interface ImportTalk {
  readonly recognised: (found: Recognised) => string
  readonly printed: (name: string) => string
  readonly written: (file: string) => string
}

const kindsInGerman: Readonly<Record<Recognised['kind'], string>> = {
  text: 'Text',
  markdown: 'Markdown',
  html: 'Seite'
}
const kindsInEnglish: Readonly<Record<Recognised['kind'], string>> = {
  text: 'Text',
  markdown: 'Markdown',
  html: 'Page'
}

function dayOf({ year, month, day }: Recognised['date']): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** `3 sections`, and nothing where there are none. */
function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
}

export const importTalk: Readonly<Record<UiLanguage, ImportTalk>> = {
  de: {
    recognised: ({ kind, title, date, language, summary, paragraphs, sections, sources }) => {
      const parts = [
        dayOf(date),
        language,
        ...counted(summary, 'Schlagzeile', 'Schlagzeilen'),
        ...counted(paragraphs, 'Absatz vorweg', 'Absätze vorweg'),
        ...counted(sections, 'Abschnitt', 'Abschnitte'),
        ...counted(sources, 'Quelle', 'Quellen')
      ]
      return `${kindsInGerman[kind]}: „${title}“ (${parts.join(', ')})`
    },
    printed: name => `Als Datei in der Sendung: --to content/articles/ schreibt ${name}.`,
    written: file => `Geschrieben: ${file}. Weiter geht es mit: sendeklar build`
  },
  en: {
    recognised: ({ kind, title, date, language, summary, paragraphs, sections, sources }) => {
      const parts = [
        dayOf(date),
        language,
        ...counted(summary, 'headline', 'headlines'),
        ...counted(paragraphs, 'opening paragraph', 'opening paragraphs'),
        ...counted(sections, 'section', 'sections'),
        ...counted(sources, 'source', 'sources')
      ]
      return `${kindsInEnglish[kind]}: "${title}" (${parts.join(', ')})`
    },
    printed: name => `As a file of the show: --to content/articles/ writes ${name}.`,
    written: file => `Written: ${file}. Go on with: sendeklar build`
  }
}
