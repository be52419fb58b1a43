/** Where in the speech markup a piece of template wording begins: between tags, inside a tag, or inside a quoted value. */
export type MarkupState = 'text' | 'tag' | 'double-quoted' | 'single-quoted' | 'comment'

/**
 * Walks a piece of wording from `state` on and returns the state at its end; `wording` is called with every offset at
 * which words can begin: at the start of the piece, after each tag and after each opening quotation mark.
 */
export function walkMarkup(piece: string, state: MarkupState, wording: (offset: number) => void): MarkupState {
  let current = state
  if (piece !== '' && current !== 'tag' && current !== 'comment') wording(0)
  for (let i = 0; i < piece.length; i++) {
    const next = step(piece, i, current)
    if (next !== current && next !== 'tag' && next !== 'comment' && (current === 'tag' || current === 'comment'))
      wording(i + 1)
    current = next
  }
  return current
}

function step(piece: string, i: number, state: MarkupState): MarkupState {
  const character = piece[i]
  switch (state) {
    case 'text':
      return character !== '<' ? 'text' : piece.startsWith('<!--', i) ? 'comment' : 'tag'
    case 'tag':
      return character === '>'
        ? 'text'
        : character === '"'
          ? 'double-quoted'
          : character === "'"
            ? 'single-quoted'
            : 'tag'
    case 'double-quoted':
      return character === '"' ? 'tag' : state
    case 'single-quoted':
      return character === "'" ? 'tag' : state
    case 'comment':
      return character === '>' && piece.startsWith('--', i - 2) ? 'text' : 'comment'
  }
}
