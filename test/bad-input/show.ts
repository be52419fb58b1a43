import type { Case } from '../cases.js'
import { run, sample, showWorld } from '../command/show.js'
import type { MemoryWorld } from '../world/memory.js'

/** A whole and harmless article, where the input of a case is another file of the show. */
const harmless = {
  'content/articles/2026-03-02-hafen.yaml': `title: Der Hafen öffnet wieder
date: 2026-03-02
language: de-DE
summary: [Der Hafen ist frei, Die Fähren fahren]
lead: |
  Der Hafen ist wieder frei.

  - Die Fähren fahren.
  - Die Boote warten.
sections:
  - heading: Die Fähren
    body: Seit heute fahren sie wieder.
`
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** The shipped show with the files of a case in it; where there is no article among them, a harmless one. */
export function showWith(files: Files): MemoryWorld {
  const hasArticle = Object.keys(files).some(path => /^content\/(?:articles|episodes)\//.test(path))
  const world = showWorld({ [sample]: undefined })
  for (const [path, content] of Object.entries({ ...(hasArticle ? {} : harmless), ...files })) world.put(path, content)
  return world
}

/** How the text of a fence becomes the bytes of its file, by the fence's first word; all others are UTF-8. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'latin-1': text => Buffer.from(text, 'latin1'),
  'utf-16': text => Buffer.from(`\ufeff${text}`, 'utf16le')
}

/** The files of a case: its fences that name a path. */
export function filesOf(bad: Case): Files {
  const fences = Object.entries(bad).map(([label, text]) => ({ words: label.split(' '), text }))
  return Object.fromEntries(
    fences.flatMap(({ words: [kind = '', path], text }) =>
      path === undefined ? [] : [[path, encodings[kind]?.(`${text}\n`) ?? `${text}\n`]]
    )
  )
}

/** Runs `check` over a show in which a file is bad, as a person at the terminal sees it. */
export function checkShow(files: Files, ...words: readonly string[]): ReturnType<typeof run> {
  return run(showWith(files), 'check', ...words)
}
