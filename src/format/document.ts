/**
 * A page as a reader sees it, and nothing else: headings, paragraphs, lists, words that are bold or a link.
 * Every written output is such a document printed as Markdown, HTML or plain text; what is not in this list can not be printed.
 */
export type Document = readonly Block[]

export type Block = Heading | Paragraph | List

export interface Heading {
  readonly type: 'heading'
  /** 1 is the title of the page. */
  readonly level: number
  readonly line: Line
}

export interface Paragraph {
  readonly type: 'paragraph'
  /** One line, or one for each sentence where the document is read aloud. */
  readonly lines: readonly Line[]
}

export interface List {
  readonly type: 'list'
  readonly items: readonly Document[]
}

export type Line = readonly Run[]

export type Run = Words | Direction

/** Words with one look. */
export interface Words {
  readonly type: 'words'
  readonly value: string
  readonly bold: boolean
  /** A target that `linkTarget` has let through. */
  readonly to?: string | undefined
}

/** What the host sees and does not say. */
export interface Direction {
  readonly type: 'direction'
  readonly kind: 'cue' | 'pause' | 'sound' | 'time'
  readonly value: string
}
