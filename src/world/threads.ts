import { join } from 'node:path'
import { parentPort, Worker } from 'node:worker_threads'
import { threadWord } from './thread.js'
import type { Job, Thread } from './world.js'

/** What a thread sends back. */
type Answer = { readonly answer: unknown } | { readonly thrown: string }

/** Starts the program once more, as a thread that does nothing but this job. */
export async function startThread(packageFolder: string, job: string): Promise<Thread> {
  const worker = new Worker(join(packageFolder, 'dist', 'cli.cjs'), { argv: [threadWord, job] })
  // A thread that has nothing to do must not keep the program from its end.
  worker.unref()
  return { ask: question => asked(worker, question), end: async () => void (await worker.terminate()) }
}

function asked(worker: Worker, question: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (settled: () => void) => {
      worker.unref()
      worker.off('message', hear).off('error', fail).off('exit', end)
      settled()
    }
    const hear = (it: Answer) => settle(() => ('thrown' in it ? reject(new Error(it.thrown)) : resolve(it.answer)))
    const fail = (error: Error) => settle(() => reject(error))
    const end = () => settle(() => reject(new Error('The thread has ended.')))
    worker.on('message', hear).on('error', fail).on('exit', end)
    worker.ref()
    worker.postMessage(question)
  })
}

/** In a thread: answers questions by its job until the program ends. False where this is no thread of ours. */
export async function serve(start: (() => Promise<Job>) | undefined): Promise<boolean> {
  if (parentPort === null || start === undefined) return false
  const port = parentPort
  const job = start()
  port.on('message', async question => {
    const answer = await job.then(answering => answering(question)).then(answered, thrown)
    port.postMessage(answer, buffersOf(answer))
  })
  return true
}

function answered(answer: unknown): Answer {
  return { answer }
}

function thrown(error: unknown): Answer {
  return { thrown: error instanceof Error ? error.message.slice(0, 300) : String(error).slice(0, 300) }
}

/** Samples move to the other side instead of being copied. */
function buffersOf(answer: Answer): ArrayBuffer[] {
  const inner = 'answer' in answer && typeof answer.answer === 'object' ? Object.values(answer.answer ?? {}) : []
  return inner.flatMap(it => (ArrayBuffer.isView(it) && it.buffer instanceof ArrayBuffer ? [it.buffer] : []))
}
