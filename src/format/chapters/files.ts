import type { ChapterList } from './chapter.js'
import { jsonChapters } from './json.js'
import { descriptionChapters } from './lines.js'
import { mp4Chapters } from './mp4chaps.js'
import { simpleChapters } from './simple.js'

/** Every form of measured chapters as a file; a new form is a file beside this and a line here. */
const forms: Readonly<Record<string, (list: ChapterList) => string>> = {
  'chapters.json': list => jsonChapters(list),
  'chapters.psc.xml': simpleChapters,
  'chapters.mp4chaps.txt': mp4Chapters,
  'chapters.txt': descriptionChapters
}

/** The chapters in every form, by file name; a form that can not hold them is left out. */
export function chapterFiles(list: ChapterList): ReadonlyMap<string, string> {
  const files = Object.entries(forms).map(([name, print]): [string, string] => [name, print(list)])
  return new Map(files.filter(([, content]) => content !== ''))
}
