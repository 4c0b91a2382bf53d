import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type ProblemCode, WorkspaceProblem } from '../../db/problem.ts'
import type { DoFileWork, FileAnswer } from './file-work.ts'

/**
 * Does file work off the main thread. `file` is the built worker, beside which lies the one that makes things ready for it. Stopping ends the thread, wherever it is: SQLite
 * takes back what was not committed, and the promise rejects only once that is done.
 */
export function inWorker(file: string | URL): DoFileWork {
  const path = file instanceof URL ? fileURLToPath(file) : file
  const maker = path.replace('file-worker', 'maker-worker')
  return (name, args, { note, signal } = {}) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const worker = new Worker(path, { workerData: { name, args, maker } })
      const stop = () => void worker.terminate()
      signal?.addEventListener('abort', stop)
      worker.on('message', (answer: FileAnswer) => {
        if ('progress' in answer) note?.(answer.progress)
        else if ('result' in answer) resolve(answer.result as never)
        else if ('problem' in answer)
          reject(new WorkspaceProblem(answer.problem.code as ProblemCode, answer.problem.path))
        else reject(new Error(answer.bug))
      })
      worker.once('error', reject)
      worker.once('exit', () => {
        signal?.removeEventListener('abort', stop)
        reject(signal?.aborted ? signal.reason : new Error('The worker ended without an answer'))
      })
    })
}
