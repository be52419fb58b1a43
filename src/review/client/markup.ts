/** A stretch of a document that is drawn in one colour. */
export interface Token {
  readonly kind: 'text' | 'tag' | 'name' | 'value' | 'remark'
  readonly text: string
}

/** Colours SSML: tags, names of attributes, their values, remarks, words. All tokens together are the document. */
export function highlighted(markup: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < markup.length) {
    if (markup[at] === '<') at = tag(markup, at, tokens)
    else {
      const end = found(markup, '<', at)
      tokens.push({ kind: 'text', text: markup.slice(at, end) })
      at = end
    }
  }
  return tokens
}

/** One tag or remark from `start` on; returns where it ends. */
function tag(markup: string, start: number, tokens: Token[]): number {
  const isRemark = markup.startsWith('<!--', start)
  const close = isRemark ? '-->' : '>'
  const end = Math.min(markup.length, found(markup, close, start) + close.length)
  const text = markup.slice(start, end)
  if (isRemark || text.startsWith('<?')) tokens.push({ kind: 'remark', text })
  else tokens.push(...attributes(text))
  return end
}

/** `<break time="1s"/>` in pieces: tag, name, tag, value, tag. */
function attributes(text: string): readonly Token[] {
  const pieces = text.split(/( [\w:.-]+)(=)("[^"]*"|'[^']*')/)
  return pieces.flatMap((piece, index) => (piece === '' ? [] : [{ kind: kinds[index % 4] ?? 'tag', text: piece }]))
}

/** What stands around and in the groups of the pattern, in turn. */
const kinds: readonly Token['kind'][] = ['tag', 'name', 'tag', 'value']

function found(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from)
  return at === -1 ? text.length : at
}
