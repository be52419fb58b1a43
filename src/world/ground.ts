import type { FileCalls } from './calls.js'
import type { Processes } from './processes.js'

/** All that file work stands on, so that a test can replace it. */
export interface Ground {
  readonly calls: FileCalls
  readonly processes: Processes
  /** Claims of ours that the disk would not let us take back; they hold nothing any more. */
  readonly abandoned: Set<string>
}
