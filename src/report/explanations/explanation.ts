import type { UiLanguage } from '../diagnostic.js'

/** The long form of a code: what it means, what the listener would hear, what to do; two to four sentences. */
export type Explanation = Readonly<Record<UiLanguage, string>>
