/** A sentence as it is heard: seconds from the start of the episode, the words as they are written. */
export interface Caption {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Who says it, as listeners shall read it. */
  readonly speaker?: string
}
