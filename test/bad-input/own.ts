import type { HostileInput } from './hostile.js'

/** Inputs of our own in the kinds of the shared corpus; what has to stand in `expect` is told by its README. */
type Kind = Readonly<Record<HostileInput['expect'], readonly string[]>>

const many = (unit: string, times: number, before = '', after = '') => before + unit.repeat(times) + after
const article = 'date: 2026-02-16\nlanguage: de-DE\nlead: Text.\n'
const none: readonly string[] = []

const files: Kind = {
  accept: ['title: "A\\tB"\n', "title: 'Ohne: Doppelpunkt'\n", 'title: Zeile eins\n  und zwei\n'],
  neutralise: [
    'title: "\\U0001FFFE"\n',
    'title: "\\u2028\\u0085"\n',
    'title: "{{title}}</p>"\n',
    'title: "\\uFFFD\\uE000"\n'
  ],
  reject: [
    many('- ', 3000, '', 'x'),
    many('? ', 3000, '', 'x'),
    many('[', 100_000),
    many('{', 100_000),
    many('"', 99_999),
    many("'", 99_999),
    many(': ', 50_000),
    many('!a ', 30_000),
    many('&a ', 30_000),
    many('*a ', 30_000),
    many('---\n', 50_000),
    many('...\n', 50_000),
    many('a', 500_000, '', ': x\n'),
    many('x: [\n', 10_000),
    many(' ', 900_000, '', 'x'),
    many('\t', 500_000, '', 'x: y'),
    many('"\\', 200_000, 'title: '),
    many('<<: {}\n', 5000),
    many('a:\n- b\n', 20_000),
    `"\\x5f_proto__": { toHTML: x }\n${article}`,
    `? [a, b]\n: c\n${article}`,
    `? { a: b }\n: c\n${article}`,
    `~: x\n${article}`,
    `title: A\n? title\n: B\n${article}`,
    `title: !!js/regexp /a/\n${article}`,
    `title: A\n${article.replace('02-16', '2-30')}`,
    `title: A\n${article}sections: &a [*a]\n`,
    `title: A\n${article}\u0000`,
    `title: A\n${article.replaceAll('\n', '\u2028')}`,
    '%TAG ! tag:x,2026:\n---\ntitle: A\n',
    '# coding: latin-1\n',
    '\ufeff\ufefftitle: A\n'
  ],
  'no-crash': [
    many('#', 900_000),
    many('\r', 300_000),
    many('\n', 900_000),
    many('title: x # y\n', 10_000),
    many('  a b', 150_000, `title: A\n${article}summary:\n  - |\n`),
    many('    a\n  b\n', 20_000, `title: A\n${article}summary:\n  - >\n`),
    many('- x\n', 20_000, 'title: A\nlead: |\n'),
    'a: b: c\n',
    '- - - a\n     - b\n  - c\n',
    'title: >2-\n   A\n',
    'title: "A\n\n\n  B"\n'
  ]
}

const texts: Kind = {
  accept: none,
  reject: none,
  'no-crash': none,
  neutralise: [
    '{{{{raw}}}}{{title}}{{{{/raw}}}}',
    '\\{{title}}',
    '&amp;lt;b&amp;gt;',
    '&#38;#60;script&#38;#62;',
    '<!DOCTYPE speak [<!ENTITY a "b">]>&a;',
    ']]>',
    '<only in="notes">geheim</only>',
    '<p in="script">nur für dich</p>',
    '\u{1fffe}\u{10ffff}',
    '\ue000\uf8ff',
    '\u0338<\u0338>\u0338',
    "$& $1 $` $' %s %n",
    '__proto__.toHTML',
    'toString valueOf hasOwnProperty',
    many('a', 3000),
    many('*', 3000),
    many('[', 3000),
    many('_a ', 1000),
    many('A. ', 900),
    many('](', 1500),
    many('<', 3000),
    many('&#x41;', 500),
    '*Betont **und** mehr* [Wort](https://werft.example/?a=1&b="2")',
    '[Wort](https://werft.example/<b>)',
    '[![Bild](https://werft.example/a.png)](https://werft.example/)',
    '<https://werft.example/>',
    'Zeile\n\n- Punkt\n  - tiefer\n\n1. eins\n2. zwei',
    '...!!! ??? „“ » « –',
    '\u00ad\u200b\u2060Wort\u00ad',
    '👩‍👩‍👧 🏳️‍🌈 1️⃣',
    'İıſßẞﬁǅ',
    '\tTab\tim\tText',
    'GPT-4.5 um 7:30 Uhr für 3,50 € am 1.1.2026',
    '::error file=a::b',
    '##vso[task.complete]'
  ]
}

const attributes: Kind = {
  accept: none,
  reject: none,
  'no-crash': none,
  neutralise: [
    '"/><break time="9s"/><p x="',
    "' onload='x",
    ']]>',
    '&#34;&#x22;&quot;',
    '{{title}}',
    '\u2028\u2029\u0085',
    '-',
    many('ˈ', 5000),
    'https://werft.example/\r\nX: y',
    '0s',
    '-1ms',
    '1e9s',
    '١٢ms',
    '\u202eabc',
    'de-DE-x-"'
  ]
}

const entries: Kind = {
  accept: none,
  reject: none,
  'no-crash': none,
  neutralise: [
    '.*',
    '(a+)+$',
    '[',
    '-',
    "'s",
    'ﬁn',
    'ǅ',
    '👩‍👧',
    '__proto__',
    'hasOwnProperty',
    '\u00ad',
    'K\u200bI',
    many('ab ', 700),
    'Werft Werft',
    '\u0301'
  ]
}

const templates: Kind = {
  accept: [
    '{{lookup @root "title"}}',
    '{{#if title}}{{title}}{{else}}x{{/if}}',
    '{{#with this}}{{title}}{{/with}}',
    '{{! Kommentar }}x',
    '{{!-- }} --}}x'
  ],
  neutralise: none,
  reject: [
    '{{lookup this "constructor"}}',
    '{{title.constructor.name}}',
    '{{@root.__proto__}}',
    '{{#with title}}{{length}}{{/with}}',
    '{{log title}}',
    '{{> (concat "a" "b")}}',
    '{{#*inline "x"}}a{{/inline}}{{> x}}',
    '{{#> parts/lead}}x{{/parts/lead}}',
    '{{{{raw}}}}{{title}}{{{{/raw}}}}',
    '{{* decorator}}',
    '{{undefined}}',
    '{{null}}',
    '{{true}}',
    '{{5}}',
    '{{#5}}x{{/5}}',
    '{{"a" title}}',
    '{{#each "abc"}}x{{/each}}',
    '{{#with null}}x{{/with}}',
    '{{#each}}x{{/each}}',
    '{{#if title title}}x{{/if}}',
    '{{#if (and)}}x{{/if}}',
    '{{else}}',
    '{{#if title}}a{{else if}}b{{/if}}',
    '{{!-- offen',
    '{{> episode}}',
    '{{nth "x" "a"}}',
    '{{nth @index "a"}}',
    '{{count title}}',
    '{{fullDate}}',
    '{{weekday date date}}',
    '{{plain title foo=1}}',
    '{{title foo=1}}',
    '{{#title}}x{{/title}}',
    '{{^nope}}x{{/nope}}',
    '{{lookup articles title}}',
    '{{lookup articles}}',
    '{{> parts/lead title}}',
    '{{> toString}}',
    '{{#each articles as |a b c|}}{{a.nope}}{{/each}}',
    '</p>',
    '<p>&#0;</p>',
    '<p>&#xFFFE;</p>',
    '<!DOCTYPE x [<!ENTITY a "b">]><p>&a;</p>',
    '<?xml version="1.0"?><p>x</p>',
    '<p xmlns:x="y">x</p>',
    '<speak><p>{{title}}</p></speak>',
    '<p title="{{title}}>x</p>',
    '<p {{title}}="x">x</p>',
    '<{{title}}>x</{{title}}>',
    '<a to="{{title}}">x</a>',
    '<content/>',
    '<p><content/></p>',
    '\u0007',
    '\ufdd0',
    many('<p>', 1000),
    many('<chapter title="x">', 1000),
    many('{{#if title}}', 2000),
    many('{{#if title}}', 2000, '', many('{{/if}}', 2000)),
    many('{{', 50_000),
    many('{{#', 50_000),
    many('{{!--', 50_000),
    many('<', 50_000),
    many('&', 50_000),
    many('(', 20_000, '{{title ', '}}')
  ],
  'no-crash': [
    '',
    '{{lookup articles 99999999}}',
    '{{lookup articles -1}}',
    '{{nth 99999999999999999999 "a"}}',
    '{{vary -1 "a" "b"}}',
    '{{vary 1.5 "a" "b"}}',
    '{{#each articles}}{{vary @index "" ""}}{{/each}}',
    '{{this}}',
    '{{.}}',
    '{{@root}}',
    '<p><![CDATA[{{title}}]]></p>',
    '<!-- {{title}} -->',
    '<p>{{title}}{{title}}{{title}}</p>',
    '<break time="0s"/><break time="600s"/>',
    '<sound name="x"/>',
    '<p><voice name="nobody">x</voice></p>',
    '<p>\ue000\u{10ffff}</p>',
    many('{{title}}', 2000),
    many('x', 200_000),
    many('<p>x</p>', 2000)
  ]
}

const data: Kind = {
  accept: none,
  reject: none,
  'no-crash': none,
  neutralise: [
    '{"__proto__":{"toHTML":"<b>"}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"length":1,"0":"a"}',
    '{"then":"x"}',
    '{"toString":"x","valueOf":"y"}',
    '{"toJSON":"x"}',
    '{"@root":{"title":"x"}}',
    '{"plain":"<b>","markup":"<b>","origin":1}',
    '{"inspect":"x","nodejs.util.inspect.custom":"y"}',
    '{"lookupProperty":"x","helpers":{},"data":{}}'
  ]
}

const names: Kind = {
  accept: none,
  neutralise: none,
  'no-crash': none,
  reject: [
    'ki briefing',
    'ki_briefing',
    '-ki',
    '--help',
    '-',
    '~',
    '~root',
    '.git',
    'a\nb',
    'a\u202eb',
    'CON.txt',
    'ｃｏｎ',
    'com²',
    'a:b',
    'a?b',
    'a"b',
    '%2e%2e',
    '．．',
    '𝐤𝐢!',
    'episode.json',
    '\u200b',
    'ki.',
    many('a', 81)
  ]
}

const terminal: Kind = {
  accept: none,
  reject: none,
  'no-crash': none,
  neutralise: [
    '\u009b31mrot',
    '\u202egpj',
    '##[error]x',
    'x ##vso[task.complete result=Failed]',
    '::set-output name=a::b',
    '%0D%0A::error::x',
    '\u001bPq',
    '\u001b]52;c;YQ==\u0007',
    '\r\n::error::x',
    '\n\n::add-mask::x',
    '\u2029::error::x',
    ' \t::error::x',
    '\u007f\u0008\u0008',
    '\u2066x\u2069',
    '\u{e0041}\u{e007f}',
    '\ufeff::error::x'
  ]
}

const kinds: Readonly<Record<string, Kind>> = {
  'yaml-file': files,
  text: texts,
  'ssml-attribute': attributes,
  'lexicon-entry': entries,
  template: templates,
  'template-data-json': data,
  'slug-or-path': names,
  'terminal-text': terminal
}

/** Every input of ours, with a name of its own. */
export const ownInputs: readonly HostileInput[] = Object.entries(kinds).flatMap(([field, kind]) =>
  (['accept', 'neutralise', 'reject', 'no-crash'] as const).flatMap(expect =>
    kind[expect].map((payload, i) => ({ id: `${field}-${expect}-${i}`, field, payload, expect }))
  )
)
