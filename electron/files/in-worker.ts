import { Worker } from 'node:worker_threads'
import { type ProblemCode, WorkspaceProblem } from '../../db/problem.ts'
import type { DoFileWork, FileAnswer } from './file-work.ts'

/** Does file work off the main thread. `file` is the built worker. */
export function inWorker(file: string | URL): DoFileWork {
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: { name, args } })
      worker.once('message', (answer: FileAnswer) => {
        if ('result' in answer) resolve(answer.result as never)
        else if ('problem' in answer)
          reject(new WorkspaceProblem(answer.problem.code as ProblemCode, answer.problem.path))
        else reject(new Error(answer.bug))
      })
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The worker ended without an answer')))
    })
}
