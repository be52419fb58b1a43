import type { Job } from '../../world/world.js'

/** What can be done in a thread of its own, by name; each is loaded in its thread alone. */
export const jobs: Readonly<Record<string, () => Promise<Job>>> = {
  espeak: async () => (await import('../../voice/espeak-job.js')).espeakJob(),
  sherpa: async () => (await import('../../voice/sherpa-job.js')).sherpaJob()
}
