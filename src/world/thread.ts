import type { Thread } from './world.js'

/** The first word of the command line that makes a thread of the program; the second is the name of its job. */
export const threadWord = '--thread'

/** A thread that is started at its first question, so that whoever asks nothing loads nothing; it answers one question after the other. */
export function lateThread(start: () => Promise<Thread>): Thread {
  let started: Promise<Thread> | undefined
  let last: Promise<unknown> = Promise.resolve()
  return {
    ask(question) {
      started ??= start()
      const thread = started
      const answer = last.then(async () => (await thread).ask(question))
      last = answer.catch(() => undefined)
      return answer
    },
    async end() {
      await (await started)?.end()
    }
  }
}
