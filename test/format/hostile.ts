import fc from 'fast-check'

const snippets = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</p></li>',
  '<!--',
  ']]>',
  '<?xml ?>',
  '&lt;',
  '&#x26;',
  '&copy;',
  '&',
  'amp;',
  '"',
  "'",
  '**',
  '*',
  '__',
  '_',
  '~~',
  '`',
  '```',
  '\\',
  '[x](javascript:alert(1))',
  '[x]: https://evil.example',
  '![',
  '](',
  '!',
  '<https://evil.example>',
  '# ',
  ' #',
  '> ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '---',
  '===',
  '***',
  '| a | b |',
  '|---|',
  ':-',
  '    code',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\u009b',
  '\u007f',
  'Forscher*innen',
  'Straße',
  'a',
  '1',
  'é',
  '🎉',
  '„',
  '“'
]

/** What the reader of articles refuses never comes here: C0 controls but tab and line feed, noncharacters; nor a mark of byte order at the start. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const refused = /[\u0000-\u0008\u000b-\u001f\ufdd0-\ufdef\ufffe\uffff\ufeff]/g

const anyText = fc.string({ unit: 'binary', maxLength: 20 }).map(value => value.replace(refused, ''))

/** Words that try to be markup. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...snippets), anyText), { maxLength: 8 })
  .map(parts => parts.join(''))

/** Link targets, most of which must not become links. */
export const hostileTarget = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u00a0javascript:alert(1)',
    'data:text/html,<script>',
    '//evil.example',
    '/path',
    'https://bank.example@evil.example',
    'https://user:secret@example.org',
    'vbscript:x',
    'https://',
    'https://exa mple.org',
    ''
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'https://example.org/a_(b)?x=1&copy;=2#"\'<>',
    'HTTP://EXAMPLE.ORG/\\x',
    'mailto:a"b<c>@example.org?subject=(x)&amp;y',
    'https://example.org/`*_[]!'
  )
)

/** The same hostile cases in every run. */
export const seeded = { seed: 20260216, numRuns: 150 } as const
