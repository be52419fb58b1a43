import type { Chapter, ChapterList } from './chapter.js'

/** With fewer, neither Apple nor Spotify makes a chapter list of a description. */
export const fewestLines = 3

/**
 * The chapters as lines of a description, by the rules of Apple and of Spotify: the first at zero, one a line, `(MM:SS) Titel`, in
 * every line hours where one needs them, no emoji. Empty with fewer than three chapters, which no player would list.
 * https://podcasters.apple.com/support/5482-using-chapters-on-apple-podcasts
 * https://support.spotify.com/us/creators/article/creating-and-managing-chapters/
 */
export function chapterLines({ chapters }: ChapterList): readonly string[] {
  if (chapters.length < fewestLines) return []
  const hasHours = chapters.some(({ start }) => start >= 3600)
  return chapters.map(({ title, start }) => `(${clock(start, hasHours)}) ${withoutEmoji(title)}`)
}

/** `chapters.txt`, to be pasted into a description. */
export function descriptionChapters(list: ChapterList): string {
  return chapterLines(list)
    .map(line => `${line}\n`)
    .join('')
}

/** `65` → `"01:05"`, with hours `"00:01:05"`. */
function clock(seconds: Chapter['start'], hasHours: boolean): string {
  const pair = (count: number) => String(count).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  const rest = pair(seconds % 60)
  return hasHours ? `${pair(Math.floor(minutes / 60))}:${pair(minutes % 60)}:${rest}` : `${pair(minutes)}:${rest}`
}

const emoji = /\p{Extended_Pictographic}\ufe0f|[\p{Emoji_Presentation}\p{Emoji_Modifier}]|\u200d|\ufe0f|\u20e3/gu

/** A title of nothing else keeps them. */
function withoutEmoji(title: string): string {
  const words = title.replace(emoji, '')
  return words === title ? title : words.replace(/ +/g, ' ').trim() || title
}
