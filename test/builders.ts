import type {
  Break,
  Chapter,
  Content,
  Cue,
  Emphasis,
  Item,
  Label,
  Lang,
  Link,
  List,
  Mark,
  Node,
  Only,
  Origin,
  Output,
  Paragraph,
  Phoneme,
  Prosody,
  Reading,
  SayAs,
  Script,
  SentenceNode,
  Sound,
  Strength,
  Sub,
  Text,
  Voice
} from '../src/script/tree.js'

/** Where hand-made words come from, when it does not matter. */
export const anywhere: Origin = { from: 'template', file: 'templates/de/episode.hbs', start: 0 }

/** Nodes, or plain words that stand for a text node. */
export type Inside = readonly (Node | string)[]

const nodes = (content: Inside): readonly Node[] => content.map(it => (typeof it === 'string' ? text(it) : it))

export const text = (value: string, origin: Origin = anywhere): Text => ({ type: 'text', value, origin })

/** Words of an article: `start` characters into the text with that index. */
export const articleText = (value: string, index: number, start = 0): Text =>
  text(value, { from: 'article', text: index, start })

export const script = (...content: Inside): Script => ({ language: 'de-DE', texts: [], children: nodes(content) })

export const chapter = (title: string, ...content: Inside): Chapter => ({
  type: 'chapter',
  title: title === '' ? [] : [text(title)],
  children: nodes(content)
})

export const paragraph = (...content: Inside): Paragraph => ({ type: 'paragraph', children: nodes(content) })
export const sentence = (...content: Inside): SentenceNode => ({ type: 'sentence', children: nodes(content) })
export const list = (...content: Inside): List => ({ type: 'list', children: nodes(content) })
export const item = (...content: Inside): Item => ({ type: 'item', children: nodes(content) })

/** A pause of so many milliseconds, or of a strength. */
export const pause = (length: number | Strength): Break =>
  typeof length === 'number'
    ? { type: 'break', milliseconds: length, origin: anywhere }
    : { type: 'break', strength: length, origin: anywhere }

export const cue = (...content: Inside): Cue => ({ type: 'cue', children: nodes(content) })
export const sound = (name: string): Sound => ({ type: 'sound', name, origin: anywhere })
export const mark = (name: string): Mark => ({ type: 'mark', name })

export const only = (outputs: readonly Output[], ...content: Inside): Only => ({
  type: 'only',
  outputs,
  children: nodes(content)
})

export const emphasis = (level: Emphasis['level'], ...content: Inside): Emphasis => ({
  type: 'emphasis',
  level,
  children: nodes(content)
})

export const lang = (language: string, ...content: Inside): Lang => ({
  type: 'lang',
  language,
  children: nodes(content)
})

export const voice = (name: string, ...content: Inside): Voice => ({ type: 'voice', name, children: nodes(content) })

export const prosody = (rate: string, ...content: Inside): Prosody => ({
  type: 'prosody',
  rate,
  children: nodes(content)
})

export const sayAs = (interpretAs: string, ...content: Inside): SayAs => ({
  type: 'say-as',
  interpretAs,
  children: nodes(content)
})

export const sub = (alias: string, ...content: Inside): Sub => ({ type: 'sub', alias, children: nodes(content) })

export const phoneme = (ph: string, ...content: Inside): Phoneme => ({
  type: 'phoneme',
  alphabet: 'ipa',
  ph,
  children: nodes(content)
})

export const link = (to: string, ...content: Inside): Link => ({ type: 'a', to, children: nodes(content) })

/** A word with a reading from the lexicon; `more` gives what the entry knows beyond the spoken words. */
export const reading = (
  written: string,
  spoken: string,
  more: Partial<Omit<Reading, 'type' | 'children' | 'spoken'>> = {}
): Reading => ({ type: 'reading', class: 'lexicon', ...more, children: [text(written)], spoken })

export const content: Content = { type: 'content' }

export const label = (name: string, ...words: Inside): Label => ({ type: 'label', name, children: nodes(words) })
