import type { UiLanguage } from '../report/diagnostic.js'
import type { Format } from '../report/render.js'
import type { World } from '../world/world.js'

/** 0 clean or warnings only, 1 errors, 2 wrong usage, 3 the environment said no, 70 a mistake of ours. */
export type ExitCode = 0 | 1 | 2 | 3 | 70

export type Bilingual = Readonly<Record<UiLanguage, string>>

/** What every command understands. */
export interface CommonOptions {
  readonly format: Format
  /** The language we speak to the person in. */
  readonly ui: UiLanguage
  /** The show's folder. */
  readonly root: string
  /** Where output goes, inside the show's folder unless it is absolute. */
  readonly out: string
  /** More warnings than this are an error. */
  readonly maxWarnings: number
}

/** One option: how it is typed and what it is for. */
export interface Flag {
  /** `--emit <what>`; a word in angle brackets is its value. */
  readonly flags: string
  /** The only values it takes. */
  readonly values?: readonly string[]
  readonly wholeNumber?: true
  readonly summary: Bilingual
}

/**
 * A thin object around the library: it asks, reports, and returns an exit code. `Own` holds the word or words it takes
 * under the name they have in `name`, and its own options in camel case: `--template-dir` is `templateDir`.
 */
export interface Command<Own> {
  /** `build [articles...]`: square brackets may be left out, angle brackets may not. */
  readonly name: string
  readonly summary: Bilingual
  readonly flags: readonly Flag[]
  /** Writes into the output folder, and so does not begin where what a killed build left there can not be mended. */
  readonly writesOutput?: true
  run(options: CommonOptions & Own, world: World): Promise<ExitCode>
}
