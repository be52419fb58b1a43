declare module 'webvtt-parser' {
  /** The W3C's own checker of WebVTT. */
  export class WebVTTParser {
    constructor(entities: Readonly<Record<string, string>>)
    parse(
      text: string,
      mode?: 'metadata' | 'chapters'
    ): {
      readonly cues: readonly {
        readonly id: string
        readonly startTime: number
        readonly endTime: number
        readonly text: string
        readonly tree: { readonly children: readonly VttNode[] }
      }[]
      readonly errors: readonly { readonly message: string; readonly line: number; readonly col?: number }[]
    }
  }
  interface VttNode {
    readonly type: 'text' | 'object'
    readonly name?: string
    readonly value?: string
    readonly children?: readonly VttNode[]
  }
}
