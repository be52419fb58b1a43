import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/importing/draft.js'
import { textsOfDraft } from '../../src/importing/prove.js'
import { imports } from './imports.js'

const seeded = { seed: 6, numRuns: 150 }

/** Words with every sign that means something in YAML, Markdown or HTML. */
const nastyWord = fc.constantFrom(
  ...'*a* **b** _c_ `d` [e](f) <b> &amp; &lt;i> #g - -- : h: "i" \'j\' \\k \\* | ~l~ > ! ![m](n) {o} %p @q 1. 2) 3.5 100 % $r ^s = + „t“ (u) […] Forscher*innen a_b https://x.example/?y=1&z=2 [[v]] null'.split(
    ' '
  )
)
const plainWord = fc.constantFrom(...'the city of bridges and rivers has opened its gates for all who walk'.split(' '))
const sentence = fc
  .tuple(fc.array(fc.oneof({ weight: 2, arbitrary: plainWord }, nastyWord), { minLength: 14, maxLength: 30 }))
  .map(([words]) => `The ${words.join(' ')} end.`)
const heading = fc.constantFrom('On the water', 'Rivers of the north', 'Was it all', 'Money matters')
const list = fc.array(sentence, { minLength: 2, maxLength: 4 })
const block = fc.oneof({ weight: 3, arbitrary: sentence }, list)
const article = fc.record({
  title: fc.constantFrom('A bridge is open', 'Mud: who clears it', 'Ten years "after"'),
  lead: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  sections: fc.array(fc.record({ heading, blocks: fc.array(block, { minLength: 1, maxLength: 4 }) }), { maxLength: 4 })
})

interface Made {
  readonly title: string
  readonly lead: readonly string[]
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly (string | readonly string[])[] }[]
}

type Print = (made: Made) => string

function printWith(part: { title: Wrap; heading: Wrap; paragraph: Wrap; item: Wrap; list: Wrap }): Print {
  const printBlock = (it: string | readonly string[]) =>
    typeof it === 'string' ? part.paragraph(it) : part.list(it.map(part.item).join('\n'))
  return ({ title, lead, sections }) =>
    [
      part.title(title),
      ...lead.map(part.paragraph),
      ...sections.flatMap(it => [part.heading(it.heading), ...it.blocks.map(printBlock)])
    ].join('\n\n')
}

type Wrap = (text: string) => string

const asItIs: Wrap = text => text
const escapeMarkdown: Wrap = text => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
const escapeHtml: Wrap = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const prints: Readonly<Record<'text' | 'markdown' | 'html', Print>> = {
  text: printWith({ title: asItIs, heading: asItIs, paragraph: asItIs, item: text => `- ${text}`, list: asItIs }),
  markdown: printWith({
    title: text => `# ${escapeMarkdown(text)}`,
    heading: text => `## ${escapeMarkdown(text)}`,
    paragraph: escapeMarkdown,
    item: text => `* ${escapeMarkdown(text)}`,
    list: asItIs
  }),
  html: printWith({
    title: text => `<html lang="en"><body><nav><a href="/">Home</a></nav><main><h1>${escapeHtml(text)}</h1>`,
    heading: text => `<h2>${escapeHtml(text)}</h2>`,
    paragraph: text => `<p>${escapeHtml(text)}</p>`,
    item: text => `<li>${escapeHtml(text)}</li>`,
    list: text => `<ul>${text}</ul>`
  })
}

/** Everything an article says, in order. */
function textsOfMade({ title, lead, sections }: Made): readonly string[] {
  return [title, ...lead, ...sections.flatMap(it => [it.heading, ...it.blocks.flat()])]
}

describe('any article', () => {
  test.each(['text', 'markdown', 'html'] as const)('comes back from %s text by text', async kind => {
    await fc.assert(
      fc.asyncProperty(article, async made => {
        const { imported } = await imports(prints[kind](made), kind, { language: 'en' })
        const draft = imported?.draft as Draft
        expect(textsOfDraft(draft)).toEqual(textsOfMade(made))
      }),
      seeded
    )
  })

  test.each(['text', 'markdown', 'html'] as const)('whatever is imported from %s is read again', async kind => {
    const anything = fc.string({
      unit: fc.oneof(
        nastyWord,
        plainWord,
        fc.constantFrom(
          '\n',
          '\n\n',
          '\t',
          ' ',
          '\u0000',
          '\u00ad',
          '\ufeff',
          '\ud800',
          '<div>',
          '</p>',
          '- ',
          '1. ',
          '# '
        )
      ),
      maxLength: 200
    })
    await fc.assert(
      fc.asyncProperty(anything, async text => {
        const { imported, diagnostics } = await imports(text, kind, { language: 'de' })
        expect(imported !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
        expect(diagnostics.map(({ code }) => code)).not.toContain('import/unreadable')
      }),
      seeded
    )
  })

  test('deep, broken and endless markup ends in an article or a reason', async () => {
    const text = 'The bridge is open, and it is the longest of all the bridges that were ever built in the land.'
    const pages = [
      `${'<div>'.repeat(20_000)}${text}`,
      `${'<table><tr><td>'.repeat(5_000)}${text}`,
      `<ul>${'<li>a<ul>'.repeat(5_000)}</ul><p>${text}`,
      `<p>${text}${'<b><i>'.repeat(9_000)}`,
      `<p>${text}${'</div>'.repeat(9_000)}`,
      `<p>${text}<svg>${'<g>'.repeat(9_000)}`,
      `<p>${text}<!-- ${'<p>'.repeat(9_000)}`,
      `<p>${text}<script>${'<p>'.repeat(9_000)}`
    ]
    for (const page of pages) expect((await imports(page, 'html', { language: 'en' })).yaml).toContain(text)
  })
})
