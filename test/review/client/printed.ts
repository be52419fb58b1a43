import type { ComponentChildren } from 'preact'
import type { Token } from '../../../src/review/client/markup.js'

/** Tokens as lines a reader can compare. */
export function kindsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ kind, text }) => `${kind} ${text}`)
}

interface Part {
  readonly type: string
  readonly props: { readonly href?: string; readonly children?: ComponentChildren }
}

/** What a tree of the page would be as markup, without escapes: for comparing alone. */
export function printed(tree: ComponentChildren): string {
  if (Array.isArray(tree)) return tree.map(printed).join('')
  if (typeof tree === 'string') return tree
  if (typeof tree !== 'object' || tree === null) return ''
  const { type, props } = tree as unknown as Part
  const inner = printed(props.children)
  const head = props.href === undefined ? type : `${type} href=${props.href}`
  return type === 'br' ? '<br/>' : `<${head}>${inner}</${type}>`
}
