import type { Chapter } from './tags.js'

/** What a media file says of itself: pairs of name and value, and its chapters. */
export interface Metadata {
  readonly words: Readonly<Record<string, string>>
  readonly chapters: readonly Chapter[]
}

/** The first line of the format, with its version. https://ffmpeg.org/ffmpeg-formats.html#Metadata-2 */
const head = ';FFMETADATA1'

/** Writes metadata as ffmpeg reads it; chapters to the millisecond. */
export function writeMetadata({ words, chapters }: Metadata): string {
  const lines = Object.entries(words).map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
  return [head, ...lines, ...chapters.flatMap(chapterLines), ''].join('\n')
}

function chapterLines({ title, start, end }: Chapter): string[] {
  const times = [`START=${Math.round(start * 1000)}`, `END=${Math.round(end * 1000)}`]
  return ['[CHAPTER]', 'TIMEBASE=1/1000', ...times, `title=${escaped(title)}`]
}

/** "Special characters (‘=’, ‘;’, ‘#’, ‘\’ and a newline) must be escaped with a backslash"; a carriage return would end a line too. */
function escaped(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[=;#\\\n]/g, '\\$&')
}

/** Reads metadata as ffmpeg writes it; what is in no section it knows is passed over. */
export function readMetadata(text: string): Metadata {
  const sections: { readonly name: string; readonly words: Record<string, string> }[] = [{ name: '', words: {} }]
  for (const line of linesOf(text)) {
    const section = /^\[(\w{1,20})\]$/.exec(line)?.[1]
    if (section !== undefined) sections.push({ name: section, words: {} })
    else if (!/^[;#]/.test(line)) note(line, sections.at(-1)?.words ?? {})
  }
  const chapters = sections.filter(({ name }) => name === 'CHAPTER').map(({ words }) => chapterOf(words))
  return { words: sections[0]?.words ?? {}, chapters }
}

/** A line goes on behind an end that was escaped. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = []
  let begun = ''
  for (const line of text.split('\n')) {
    const isOpen = (/\\*$/.exec(line.slice(-64))?.[0].length ?? 0) % 2 === 1
    if (isOpen) begun += `${line}\n`
    else {
      lines.push(begun + line)
      begun = ''
    }
  }
  return lines.filter(line => line !== '')
}

/** Puts `name=value` to the words; the first `=` that is not escaped parts them. */
function note(line: string, words: Record<string, string>): void {
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '=') {
      words[plain(line.slice(0, at))] = plain(line.slice(at + 1))
      return
    }
  }
}

function plain(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1')
}

function chapterOf({ TIMEBASE = '1/1000000000', START = '0', END = '0', title = '' }: Record<string, string>): Chapter {
  const [over = 1, under = 1] = TIMEBASE.split('/').map(Number)
  return { title, start: (Number(START) * over) / under, end: (Number(END) * over) / under }
}
