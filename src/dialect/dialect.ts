import type { Place } from '../report/place.js'
import type { NodeOf, NodeType, Origin } from '../script/tree.js'
import type { XmlAttributes } from '../script/xml.js'

/** What a dialect needs to know of the show to print: who speaks and in which language. */
export interface PrintRequest {
  /** BCP 47 of the script. */
  readonly language: string
  /** The service's voice for a role of the show; the first role speaks where no `<voice>` says otherwise. */
  readonly voiceOf: (role: string | undefined) => string | undefined
  /** Where words of an origin stand in a file; without it diagnostics of a print name no place. */
  readonly placeOf?: (origin: Origin, length: number) => Place | undefined
  /** Report every place where something is lowered, not only the first of each kind. */
  readonly everyLowering?: boolean
}

export type { NodeOf }

/**
 * What a service does with markup that breaks a rule; `undefined` where its documentation does not say, `unsettled` where two of
 * its own documents contradict each other.
 */
export const effects = ['error', 'ignored', 'clipped', 'misread', 'lost', 'undefined', 'unsettled'] as const
export type Effect = (typeof effects)[number]

/** What a dialect can lack, in the words of the diagnostic `dialect/lowered`. */
export type Lowered =
  | 'break'
  | 'break-length'
  | 'emphasis'
  | 'lang'
  | 'mark'
  | 'markup-in-word'
  | 'phoneme'
  | 'pronunciation'
  | 'prosody'
  | 'say-as'
  | 'sign'
  | 'sound'
  | 'sub'
  | 'voice'

export type Attributes = Readonly<Record<string, string>>

/** Where a node stands, as far as it decides what may be printed. */
export interface Where {
  /** No letter touches the node's own first and last letter, so a tag there does not cut a word. */
  readonly free: boolean
  /** Inside a paragraph or sentence, where some services do not take every element. */
  readonly inParagraph: boolean
  /** The language spoken there: the script's, or that of an element around it. */
  readonly language: string
}

/** Where a sign stands in its sentence: at its edge, between two of its words, or there behind a sign of punctuation. */
export interface SignWhere extends Where {
  readonly at: 'edge' | 'words' | 'punctuation'
}

/** What surrounds the children of a node: an element, nothing (`plain`), or nothing although something was meant. */
export type Around =
  | 'plain'
  | {
      readonly element: string
      readonly attributes: Attributes
      /** What is written instead of the element's own tags, for services that surround words in another way. */
      readonly tags?: readonly [open: string, close: string]
      readonly lowered?: Lowered
    }
  | { readonly lowered: Lowered }

/** What stands for words: words to escape, or markup that holds them. */
export type Said =
  | { readonly words: string; readonly lowered?: Lowered }
  | { readonly markup: string; readonly lowered?: Lowered }

/** What stands for a node without words: its tags, or none and what is missing then. */
export type Sign =
  | { readonly markup: readonly string[]; readonly lowered?: Lowered; readonly split?: true }
  /** With `paragraphEnd` a new paragraph begins behind it. */
  | { readonly lowered: Lowered; readonly paragraphEnd?: true }

type WordsType = 'reading' | 'sub' | 'phoneme' | 'say-as'
type SignType = 'break' | 'sound' | 'mark'
/** Directions, frames and what only other outputs see; they are gone before a script is spoken. */
type UnspokenType = 'cue' | 'only' | 'content' | 'label'

/** What stands for words as they are; most of a script is that, so nothing is asked about their place. */
type TextRow = (words: string) => string

type Row<Type extends NodeType> = Type extends 'text'
  ? TextRow
  : Type extends WordsType
    ? (node: NodeOf<Type>, where: Where, request: PrintRequest) => Said
    : Type extends SignType
      ? (node: NodeOf<Type>, where: SignWhere, request: PrintRequest) => Sign
      : Type extends UnspokenType
        ? 'not in speech'
        : (node: NodeOf<Type>, request: PrintRequest) => Around

/** How each kind of node is written; a kind that is missing does not compile. */
export type NodeTable = { readonly [Type in NodeType]: Row<Type> }

/** How much a service takes in one request. */
export interface Limit {
  /** What is counted, by the name that people see: `billed-characters`. */
  readonly unit: LimitUnit
  readonly most: number
  /** What becomes of a longer text; it is refused where nothing is said. */
  readonly effect?: Effect
  /** Counts a stretch of a print that is cut at the edges of tags; sums over stretches are exact. */
  readonly count: (print: string) => number
}

export const limitUnits = ['characters', 'billed-characters', 'bytes', 'milliseconds', 'voices'] as const
export type LimitUnit = (typeof limitUnits)[number]

/** One form a value may have; an attribute names all that are good. */
export type ValueForm =
  | { readonly form: 'any' }
  | { readonly form: 'language' }
  | { readonly form: 'word'; readonly of: readonly string[]; readonly anyCase?: true }
  | { readonly form: 'pattern'; readonly pattern: RegExp; readonly example: string }
  | { readonly form: 'words'; readonly of: readonly string[] }
  | { readonly form: 'address'; readonly https?: true }
  | { readonly form: 'time'; readonly decimal: boolean; readonly most?: number; readonly over?: Effect }
  | { readonly form: 'percent'; readonly least: number; readonly most: number; readonly over?: Effect }
  /** A number with its sign, where one `must` stand or `may`, and a unit: `-6dB`. */
  | {
      readonly form: 'measure'
      readonly unit: string
      readonly sign: 'must' | 'may'
      readonly least: number
      readonly most: number
      readonly over?: Effect
    }
  | { readonly form: 'number'; readonly least: number; readonly most: number }

export interface AttributeRule {
  readonly forms: readonly ValueForm[]
  readonly required?: true
  /** Forms that one document of the service has and another of its own rules out. */
  readonly unsettled?: readonly ValueForm[]
  /** No two elements of a document have the same value. */
  readonly unique?: true
  /** Another attribute may refer to the value; where two elements have it, such a reference names neither. */
  readonly referable?: true
  /** The value is an `xml:id`, or a value that can be referred to, of one element of this name. */
  readonly names?: string
  /** The service does not know it at all; it is listed because what comes of it is not what comes of other unknown ones. */
  readonly unknown?: true
  /** When the value has none of the forms; the dialect's own effect for values where it is absent. */
  readonly effect?: Effect
}

/** An element around another, with its attributes as they were read. */
export interface OuterElement {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly outer: OuterElement | undefined
}

/** An element as it was read, for the rules that a table can not hold. */
export interface SeenElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** The characters that stand directly inside. */
  readonly text: string
  /** The element around this one; undefined at the root. */
  readonly outer: OuterElement | undefined
  /** The whole document, and where in it the element and what it holds begin and end. */
  readonly document: string
  readonly start: number
  readonly insideStart: number
  readonly insideEnd: number
  readonly end: number
}

/** The codes a check can find; all their sentences take the same values. */
export type Rule =
  | 'dialect/bad-character'
  | 'dialect/bad-tag'
  | 'dialect/bad-value'
  | 'dialect/cdata'
  | 'dialect/duplicate-id'
  | 'dialect/inside-word'
  | 'dialect/missing-attribute'
  | 'dialect/missing-element'
  | 'dialect/not-empty'
  | 'dialect/not-for-this-voice'
  | 'dialect/not-xml'
  | 'dialect/out-of-range'
  | 'dialect/over-limit'
  | 'dialect/part-of-sentence'
  | 'dialect/reference'
  | 'dialect/reference-in-text'
  | 'dialect/text-here'
  | 'dialect/too-many'
  | 'dialect/undeclared-prefix'
  | 'dialect/unknown-attribute'
  | 'dialect/unknown-bracket'
  | 'dialect/unknown-element'
  | 'dialect/unknown-name'
  | 'dialect/wrong-content'
  | 'dialect/wrong-order'
  | 'dialect/wrong-place'
  | 'dialect/wrong-root'

export interface Violation {
  readonly rule: Rule
  /** What is wrong, as the sentence names it: an attribute, a value. */
  readonly subject: string
  readonly effect: Effect
  /** What to write instead. */
  readonly instead: string
}

/** What is known of the audience of a foreign document. */
export interface CheckRequest {
  /** The name the document has in diagnostics. */
  readonly file?: string
  /** The locale it is read in, where its root does not say. */
  readonly language?: string
  /** The service's voice, where no tag says. */
  readonly voice?: string
  /** The service's model, where its models differ. */
  readonly model?: string
}

/** A rule for one element that depends on more than one of its parts; called when the element is closed. */
export type ElementCheck = (element: SeenElement, request: CheckRequest) => Violation | undefined

export interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>
  /** Names of the elements inside; `*` for anything. */
  readonly children: readonly string[]
  readonly text: boolean
  /** Nothing at all may stand inside. */
  readonly empty?: true
  /** One attribute at least. */
  readonly someAttribute?: true
  /** Exactly one of these attributes. */
  readonly oneOf?: readonly string[]
  /** A child it can not do without. */
  readonly needs?: string
  /** Before all other elements and text of its parent. */
  readonly first?: true
  readonly most?: number
  readonly also?: readonly ElementCheck[]
  /** Where the rule is written, if not in the dialect's own source. */
  readonly source?: string
}

/** What happens where a kind of rule is broken and no rule says more. */
export interface DialectEffects {
  readonly notXml: Effect
  readonly unknownElement: Effect
  /** By name, where it is not the same for all. */
  readonly unknownElements?: ReadonlyMap<string, Effect>
  readonly unknownAttribute: Effect
  readonly value: Effect
  readonly missing: Effect
  readonly nesting: Effect
  readonly text: Effect
  /** A tag between two letters of a word; absent where nobody minds. */
  readonly insideWord?: Effect
  /** A CDATA section; absent where it is text like any other. */
  readonly cdata?: Effect
  /** A reference such as `&amp;` in an attribute; absent where it is decoded as XML says. */
  readonly references?: Effect
  /** A prefix without `xmlns:`; absent where nobody minds. */
  readonly prefix?: Effect
}

/** Looks at the words inside a tag of plain text. */
export type WordsCheck = (words: string, request: CheckRequest) => Violation | undefined

/** How a service marks up text that is no XML; its tags in angle brackets are the dialect's elements. */
export interface PlainText {
  /** What square brackets may hold where they are markup; absent where the service knows none. */
  readonly brackets?: AttributeRule
  /** Other words in square brackets than those of some service's commands are just words. */
  readonly bracketsAreWords?: true
  /** Double angle brackets hold the sounds of a word: `<<h|ə|l>>`. */
  readonly sounds?: true
  /** What becomes of square brackets that are no markup of the service. */
  readonly unknownBracket: Effect
  /** `&amp;` is no & to it. */
  readonly references: Effect
  /** By the name of the tag. */
  readonly words?: Readonly<Record<string, WordsCheck>>
}

/** One speech service's way of writing speech: what it takes, what it lacks, how much at once. */
export interface Dialect {
  /** `polly-neural`: folder name in the output, word on the command line. */
  readonly name: string
  readonly title: string
  /** Addresses of the documentation its values are taken from. */
  readonly sources: readonly string[]
  /** Of its files, without the dot. */
  readonly extension: 'ssml' | 'txt'
  /** The models it holds for, where models of one service differ. */
  readonly models?: readonly string[]
  /** What stands before and after the words; undefined for services that take plain text. */
  readonly root?: {
    readonly element: string
    /** A document may go without it: words and elements side by side. */
    readonly optional?: true
    readonly declaration: string
    readonly attributes: (request: PrintRequest) => Attributes
    /** Must be declared in the root. */
    readonly namespace?: string
    /** Takes a document type and processing instructions. */
    readonly doctype: boolean
    /** Namespaces of prefixes that must be declared when used. */
    readonly prefixes?: Readonly<Record<string, readonly string[]>>
  }
  /** For services that take plain text, which have no root. */
  readonly plainText?: PlainText
  /** An element around all words, such as a voice. */
  readonly wrapper?: (request: PrintRequest) => { readonly element: string; readonly attributes: Attributes }
  /** The voice that speaks a language where the show names none, for services that demand one. */
  readonly usualVoice?: (language: string) => string | undefined
  /** Between paragraphs. */
  readonly blockSeparator: string
  readonly nodes: NodeTable
  /** Stands between the pieces of a long pause, for services that make one of pauses side by side, as long as the longest. */
  readonly betweenPauses?: string
  /** A mark stands right before words, for services to which one between two sentences is a sentence with a pause of its own. */
  readonly marksBeforeWords?: true
  /** What marks the beginning of a chapter, counted from 1, so that its time can be measured. */
  readonly chapterMark?: (chapter: number, request: PrintRequest) => string | undefined
  /** Elements that may only enclose whole sentences. */
  readonly wholeSentences?: readonly string[]
  /** A hyphen ties a word to its tags as a letter does, because tags become blanks. */
  readonly hyphenJoins: boolean
  /** IPA in the signs the service has for a language; undefined where it lacks a sound. Absent where any IPA is taken. */
  readonly phones?: (ipa: string, language: string) => string | undefined
  readonly limits: readonly Limit[]
  readonly elements: Readonly<Record<string, ElementRule>>
  readonly effects: DialectEffects
}
