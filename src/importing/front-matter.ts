/** The fields at the top of a Markdown file, by name in small letters, and the text below them. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>
  readonly rest: string
}

/** Takes `---` … `---` (YAML) or `+++` … `+++` (TOML) from the top of a text; only texts on one line or below `|` and `>` are read. */
export function takeFrontMatter(text: string): FrontMatter {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)
  const end = fence ? endOf(text, fence[0].length, fence[1] ?? '') : undefined
  if (fence === null || end === undefined) return { fields: new Map(), rest: text }
  const block = text.slice(fence[0].length, end.from)
  const fields = fieldsOf(block.split('\n'))
  // A dividing line at the top is none of ours.
  return fields.size === 0 ? { fields, rest: text } : { fields, rest: text.slice(end.to) }
}

function endOf(text: string, start: number, fence: string): { readonly from: number; readonly to: number } | undefined {
  for (let at = start; at < text.length && at < start + 100_000; ) {
    const lineEnd = text.indexOf('\n', at)
    const to = lineEnd === -1 ? text.length : lineEnd
    const line = text.slice(at, to).trimEnd()
    if (line === fence || (fence === '---' && line === '...')) return { from: at, to }
    at = to + 1
  }
  return undefined
}

function fieldsOf(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>()
  let open: string | undefined
  for (const line of lines) {
    const [, name, value = ''] = /^"?([A-Za-z][\w-]{0,40})"?[ \t]*[:=](?:[ \t]+|$|(?=["']))(.*)$/.exec(line) ?? []
    if (name !== undefined) {
      open = name.toLowerCase()
      fields.set(open, /^[|>][+-]?\s*$/.test(value) ? '' : unquoted(value.trim()))
    } else if (open !== undefined && /^\s+\S/.test(line) && !/^\s+-\s/.test(line)) {
      fields.set(open, `${fields.get(open) ?? ''} ${line.trim()}`.trim())
    }
  }
  return new Map([...fields].filter(([, value]) => value !== ''))
}

function unquoted(value: string): string {
  if (/^".*"$/.test(value)) return fromJson(value) ?? value.slice(1, -1)
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  return value.replace(/ #.*$/, '').trim()
}

function fromJson(value: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value)
    return typeof parsed === 'string' ? parsed : undefined
  } catch {
    return undefined
  }
}
