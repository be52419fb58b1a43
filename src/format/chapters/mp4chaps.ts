import { timeOf } from '../captions/time.js'
import type { Chapter, ChapterList } from './chapter.js'

/** The chapters as the text that `mp4chaps`, Podlove and Auphonic read: `00:01:59.000 Titel <https://…>`. */
export function mp4Chapters({ chapters }: ChapterList): string {
  return chapters.map(chapter => `${line(chapter)}\n`).join('')
}

function line({ title, start, url }: Chapter): string {
  const link = url === undefined ? '' : ` <${url.replaceAll('>', '%3E')}>`
  return `${timeOf(start)} ${guarded(title)}${link}`
}

/** Words in angle brackets at the end that read like an address would become the chapter's link. */
function guarded(title: string): string {
  const at = title.endsWith('>') ? title.lastIndexOf('<') : -1
  return at >= 0 && /[:/.]/.test(title.slice(at)) ? `${title.slice(0, at)}‹${title.slice(at + 1, -1)}›` : title
}
