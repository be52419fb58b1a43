import { timeOf } from '../captions/time.js'
import type { Chapter, ChapterList } from './chapter.js'

/** The chapters as Podlove Simple Chapters. https://podlove.org/simple-chapters/ */
export function simpleChapters({ chapters }: ChapterList): string {
  const root = '<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">'
  const lines = chapters.map(chapter => `  ${element(chapter)}`)
  return ['<?xml version="1.0" encoding="UTF-8"?>', root, ...lines, '</psc:chapters>', ''].join('\n')
}

function element({ title, start, url }: Chapter): string {
  const href = url === undefined ? '' : ` href="${attribute(url)}"`
  return `<psc:chapter start="${timeOf(start)}" title="${attribute(title)}"${href}/>`
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The one escape for attributes of the chapter list, which all stand in double quotes. */
function attribute(words: string): string {
  return words.replace(/[&<>"]/g, sign => references[sign] ?? sign)
}
