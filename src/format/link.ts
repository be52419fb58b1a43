const protocols: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:'])

/**
 * The one door for link targets: the address as a browser understands it, or undefined for what must not become a link.
 * Only http, https and mailto; nothing with blanks or control characters, which browsers drop before they read the scheme
 * (`java\tscript:`), and no names or passwords, which make one host look like another (`https://bank.example@evil.example`).
 */
export function linkTarget(to: string): string | undefined {
  if (/[\s\p{Cc}\p{Cf}]/u.test(to) || !URL.canParse(to)) return undefined
  const { protocol, username, password, href } = new URL(to)
  return protocols.has(protocol) && username === '' && password === '' ? href : undefined
}
