import type { WrittenText } from '../report/written.js'

/** The documents and sounds a script is printed as; `in="…"` and `<only>` name them. */
export const outputs = ['script', 'speech', 'transcript', 'notes'] as const
export type Output = (typeof outputs)[number]

/** Where words come from. Words with none of these can not be in a script. */
export type Origin =
  /** Characters `start … start + length` of `Script.texts[text]`. */
  | { readonly from: 'article'; readonly text: number; readonly start: number }
  /** Wording of a template: its file and the offset in that file. */
  | { readonly from: 'template'; readonly file: string; readonly start: number }
  /** Made by a named function from named inputs: a date, a count, a duration. */
  | { readonly from: 'computed'; readonly by: string; readonly of: readonly Origin[] }

export const strengths = ['none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'] as const
export type Strength = (typeof strengths)[number]

/** Words with one origin; for words of an article `value` is exactly that range of its text. */
export interface Text {
  readonly type: 'text'
  readonly value: string
  readonly origin: Origin
}

/** A stretch of the episode with a title of its own; the title is for the eye, it is not said. */
export interface Chapter {
  readonly type: 'chapter'
  readonly title: readonly Text[]
  readonly children: readonly Node[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Node[]
}

/** One sentence; made by templates with `<s>`, else by the language when it reads. */
export interface SentenceNode {
  readonly type: 'sentence'
  readonly children: readonly Node[]
}

export interface List {
  readonly type: 'list'
  readonly children: readonly Node[]
}

export interface Item {
  readonly type: 'item'
  readonly children: readonly Node[]
}

/** Silence: an exact time or, like SSML, a strength that the service turns into one. */
export interface Break {
  readonly type: 'break'
  readonly milliseconds?: number
  readonly strength?: Strength
  readonly origin: Origin
}

/** A direction for the host; never heard. */
export interface Cue {
  readonly type: 'cue'
  readonly children: readonly Node[]
}

/** A sound of the show by its name in show.yaml: a jingle, a bed. */
export interface Sound {
  readonly type: 'sound'
  readonly name: string
  readonly origin: Origin
}

/** What only some outputs may see. */
export interface Only {
  readonly type: 'only'
  readonly outputs: readonly Output[]
  readonly children: readonly Node[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly level: 'strong' | 'moderate' | 'none' | 'reduced'
  readonly children: readonly Node[]
}

/** Words of another language; `language` is a BCP 47 tag. */
export interface Lang {
  readonly type: 'lang'
  readonly language: string
  readonly children: readonly Node[]
}

/** A role of the show's hosts speaks what is inside. */
export interface Voice {
  readonly type: 'voice'
  readonly name: string
  readonly children: readonly Node[]
}

export interface Prosody {
  readonly type: 'prosody'
  readonly rate?: string
  readonly pitch?: string
  readonly volume?: string
  readonly children: readonly Node[]
}

export interface SayAs {
  readonly type: 'say-as'
  readonly interpretAs: string
  readonly format?: string
  readonly detail?: string
  readonly children: readonly Node[]
}

export interface Sub {
  readonly type: 'sub'
  readonly alias: string
  readonly children: readonly Node[]
}

export interface Phoneme {
  readonly type: 'phoneme'
  readonly alphabet: string
  readonly ph: string
  readonly children: readonly Node[]
}

export interface Mark {
  readonly type: 'mark'
  readonly name: string
}

/** Words that are a link for readers and plain words for listeners. */
export interface Link {
  readonly type: 'a'
  readonly to: string
  readonly children: readonly Node[]
}

/**
 * Words that are not said as they are written: what stands there (`children`) and what is heard.
 * A language makes readings; host script, notes and transcript print the written form, SSML the spoken one.
 */
export interface Reading {
  readonly type: 'reading'
  /** The semiotic class or `lexicon`. */
  readonly class: string
  readonly children: readonly Text[]
  /** What is heard, in words of `language`, or of the script's language where that is absent. */
  readonly spoken: string
  /** The language of the spoken words where it is not the script's (BCP 47). */
  readonly language?: string
  /** The sound in IPA, for services that take phonemes. */
  readonly ipa?: string
  /** The sound in letters of the script's language, for hosts and for services that take nothing else. */
  readonly respell?: string
}

/** In a frame: the place where the script itself is printed. */
export interface Content {
  readonly type: 'content'
}

/** In a frame: a word the document format needs, by name; `<label name="hint">sprich:</label>`. */
export interface Label {
  readonly type: 'label'
  readonly name: string
  readonly children: readonly Node[]
}

export type Node =
  | Text
  | Chapter
  | Paragraph
  | SentenceNode
  | List
  | Item
  | Break
  | Cue
  | Sound
  | Only
  | Emphasis
  | Lang
  | Voice
  | Prosody
  | SayAs
  | Sub
  | Phoneme
  | Mark
  | Link
  | Reading
  | Content
  | Label

export type NodeType = Node['type']
export type NodeOf<Type extends NodeType> = Extract<Node, { readonly type: Type }>

/** What is said in an episode, as plain data: every output is a print of it. */
export interface Script {
  /** BCP 47: `de-DE`. */
  readonly language: string
  /** The texts of the content files that origins refer to by index. */
  readonly texts: readonly WrittenText[]
  readonly children: readonly Node[]
}
