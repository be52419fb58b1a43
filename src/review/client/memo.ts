import { Component, type ComponentChildren } from 'preact'

/** A part of the page that is drawn again only when something it was given is another thing: a long script is mostly as it was. */
export function still<Props extends object>(
  draw: (props: Props) => ComponentChildren
): new (
  props: Props
) => Component<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return differs(this.props, next) || differs(next, this.props)
    }
    override render(): ComponentChildren {
      return draw(this.props)
    }
  }
}

function differs(one: object, other: object): boolean {
  return Object.entries(one).some(([name, value]) => (other as Record<string, unknown>)[name] !== value)
}
