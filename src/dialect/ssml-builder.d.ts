/** The part of the package that `builder.ts` uses; it ships no types. */
declare module 'ssml-builder' {
  class Speech {
    pause(duration: string): this
    pauseByStrength(strength: string): this
    sub(alias: string, words: string): this
    phoneme(alphabet: string, ph: string, words: string): this
    sayAs(options: { readonly word: string; readonly interpret: string; readonly format?: string }): this
    say(words: string): this
    ssml(excludeSpeakTag?: boolean): string
  }
  export = Speech
}
