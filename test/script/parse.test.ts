import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import type { Node } from '../../src/script/tree.js'
import { article, linked, paragraph, scriptOf, tryScriptOf, withTemplates, written } from '../template/sample.js'

const news = article({ title: written('Eine Nachricht', 'title'), lead: [paragraph('Der Text.', 'lead')] })

/** What a template of its own gives, in one line a node. */
function parsed(source: string): string[] {
  return scriptOf(news, linked(withTemplates({ episode: source }))).children.map(outline)
}

function outline(node: Node): string {
  if (node.type === 'text') return node.value
  const { type, ...rest } = node
  const fields = Object.entries(rest).filter(([name]) => name !== 'children' && name !== 'origin' && name !== 'title')
  const title = node.type === 'chapter' ? [`title=${node.title.map(({ value }) => value).join('')}`] : []
  const attributes = [...title, ...fields.map(([name, value]) => `${name}=${value}`)].map(it => ` ${it}`).join('')
  return `${type}${attributes}(${'children' in node ? node.children.map(outline).join('·') : ''})`
}

function findings(source: string): string[] {
  const { diagnostics } = tryScriptOf(news, linked(withTemplates({ episode: source })))
  return diagnostics.map(
    ({ code, place, args }: Diagnostic) => `${place?.line}:${place?.column} ${code} ${args.slice(0, 2).join(' ')}`
  )
}

describe('markup of templates', () => {
  test('is read element by element', () => {
    expect(
      parsed('<chapter title="{{title}}"><p>Guten <emphasis>Morgen</emphasis>.</p><break time="1.5s"/></chapter>')
    ).toEqual([
      'chapter title=Eine Nachricht(paragraph(Guten ·emphasis level=moderate(Morgen)·.)·break milliseconds=1500())'
    ])
  })

  test('makes paragraphs of loose words between blank lines', () => {
    expect(
      parsed('Erster Absatz\n  geht weiter.\n\n\nZweiter <break strength="weak"/> Absatz.\n<p>Dritter.</p>Vierter.')
    ).toEqual([
      'paragraph(Erster Absatz ·geht weiter.)',
      'paragraph(Zweiter ·break strength=weak()· ·Absatz.)',
      'paragraph(Dritter.)',
      'paragraph(Vierter.)'
    ])
  })

  test('counts a blank line also where a value or a condition stands between its line ends', () => {
    expect(parsed('A.\n{{#if article.teaser}}x{{/if}}\n\nB.')).toEqual(['paragraph(A.)', 'paragraph(B.)'])
  })

  test('leaves pauses, cues and sounds between paragraphs as blocks', () => {
    expect(parsed('A.\n\n<break time="300ms"/>\n\n<cue>leise</cue> <sound name="jingle"/>\n\nB.')).toEqual([
      'paragraph(A.)',
      'break milliseconds=300()',
      'cue(leise)',
      'sound name=jingle()',
      'paragraph(B.)'
    ])
  })

  test('takes lang, voice, prosody and only as blocks or in a line, as it holds blocks or not', () => {
    expect(parsed('Heute <lang xml:lang="en">Deep Learning</lang>.\n\n<voice name="gast"><p>Ja.</p></voice>')).toEqual([
      'paragraph(Heute ·lang language=en(Deep Learning)·.)',
      'voice name=gast(paragraph(Ja.))'
    ])
  })

  test('reads in="…" on any element as an only around it', () => {
    expect(parsed('<p in="script notes">Nur hier.</p>')).toEqual(['only outputs=script,notes(paragraph(Nur hier.))'])
  })

  test('passes over comments', () => {
    expect(parsed('<p>A<!-- nicht > gesagt -->B</p>')).toEqual(['paragraph(A·B)'])
  })
})

describe('a mistake in the markup is an error at the line and column of the template', () => {
  test.each([
    ['<p>\n  <brek time="1s"/></p>', '2:3 markup/unknown-element brek break'],
    ['<p>{{title}} <break tim="1s" strength="weak"/></p>', '1:24 markup/unknown-attribute break tim'],
    ['<p>x<break time="99999999ms"/></p>', '1:18 markup/attribute-value break time'],
    ['<p>x<break time="bald"/></p>', '1:18 markup/attribute-value break time'],
    ['<p>x<break/></p>', '1:5 markup/attribute-missing break time | strength'],
    ['<chapter><p>x</p></chapter>', '1:1 markup/attribute-missing chapter title'],
    ['<p>a<p>b</p></p>', '1:5 markup/misplaced p p'],
    ['<list><p>a</p></list>', '1:7 markup/misplaced p list'],
    ['<list>lose Worte</list>', '1:7 markup/loose-words lose Worte list'],
    ['<p><sub alias="x"><emphasis>y</emphasis></sub></p>', '1:19 markup/misplaced emphasis sub'],
    ['<p><a to="javascript:alert(1)">x</a></p>', '1:11 markup/attribute-value a to'],
    ['<only in="radio">x</only>', '1:11 markup/attribute-value only in'],
    ['<speak>{{title}}', '1:1 markup/not-well-formed unclosed speak'],
    ['{{title}}\n</p>', '2:1 markup/not-well-formed unopened p'],
    ['<p>a</p>\n<p>b</chapter>', '2:5 markup/not-well-formed wrong-close chapter'],
    ['<p>Müller & Söhne</p>', '1:11 markup/not-well-formed bad-reference &'],
    ['<p>a < b</p>', '1:6 markup/not-well-formed less-than <']
  ])('%s', (source, expected) => {
    expect(findings(source)[0]).toBe(expected)
  })

  test('and all of them are found at once', () => {
    expect(findings('<p><brek/></p><chapter>x</chapter><p>y<break/></p>')).toHaveLength(3)
  })

  test('a value of the article in a wrong place is reported in the article', () => {
    const { diagnostics } = tryScriptOf(news, linked(withTemplates({ episode: '<p>x<break time="{{title}}"/></p>' })))
    expect(diagnostics.map(({ code, place }) => [code, place?.file, place?.line, place?.column])).toEqual([
      ['markup/attribute-value', 'article.yaml', 1, 1]
    ])
  })
})
