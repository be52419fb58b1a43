/** Changes the text of a Markdown file, of which `start` says where it stands, and leaves its fenced code as it is. */
export function outsideOfFences(text: string, change: (words: string, start: number) => string): string {
  let start = 0
  return stretchesOf(text.split('\n'))
    .map(({ isCode, lines }) => {
      const written = lines.join('\n')
      const changed = isCode ? written : change(written, start)
      start += written.length + 1
      return changed
    })
    .join('\n')
}

interface Stretch {
  readonly isCode: boolean
  readonly lines: readonly string[]
}

/** Lines of text and lines of fenced code in turn. */
function stretchesOf(lines: readonly string[]): readonly Stretch[] {
  const stretches: { isCode: boolean; lines: string[] }[] = []
  let fence = ''
  for (const line of lines) {
    const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    const isCode = fence !== '' || mark !== ''
    const last = stretches.at(-1)
    if (last?.isCode === isCode) last.lines.push(line)
    else stretches.push({ isCode, lines: [line] })
    if (fence === '') fence = mark
    else if (mark.startsWith(fence)) fence = ''
  }
  return stretches
}
