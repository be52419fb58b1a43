/** What an article can come in as. */
export const kinds = ['text', 'markdown', 'html'] as const
export type Kind = (typeof kinds)[number]

const endings: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html'
}

/** What a file is, by the ending of its name, else by how it begins. */
export function kindOf(file: string, text: string): Kind {
  const ending = /\.([a-z]{2,8})$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return endings[ending] ?? kindOfText(text.slice(0, 20_000))
}

/** A page begins with a tag; signs of Markdown in a text that has tags as well are Markdown, which may hold HTML. */
function kindOfText(head: string): Kind {
  if (/^[\s\ufeff]{0,99}<(?:!doctype\b|!--|\?xml\b|[a-z][a-z0-9-]{0,30}[\s/>])/i.test(head)) return 'html'
  if (beginsAsMessage.test(head)) return 'text'
  if (signsOfMarkdown.some(sign => sign.test(head))) return 'markdown'
  return /<(?:html|body|article|h[1-6]|p|div)(?:\s[^<>]{0,400})?>/i.test(head) ? 'html' : 'text'
}

/** The head of a mail, or the counting line of an agency; a "# Notizblock" further down makes no Markdown of it. */
const beginsAsMessage =
  /^\s{0,99}(?:b[a-z]{2}\d{4}\s|(?:von|from|an|to|betreff|subject|return-path|received)\s?:\s[^\n]{1,400}\n[a-z-]{2,20}\s?:\s)/i

const signsOfMarkdown: readonly RegExp[] = [
  /^(?:---|\+\+\+)\s{0,9}\n[^\n]{1,60}[:=]/,
  /^#{1,6}[ \t]\S/m,
  /^\[[^\][\n]{1,60}\]:[ \t]/m,
  /^```/m,
  /\]\(https?:\/\//,
  /\*\*\S/
]
