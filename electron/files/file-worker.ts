import { parentPort, workerData } from 'node:worker_threads'
import { WorkspaceProblem } from '../../db/problem.ts'
import { type FileAnswer, type FileWork, fileWork } from './file-work.ts'

/** Does one piece of file work on a thread of its own, with connections of its own, and ends. */
function answer(): FileAnswer {
  const { name, args } = workerData as { name: keyof FileWork; args: never }
  try {
    const run = fileWork[name] as (...args: unknown[]) => unknown
    return { result: run(...(args as unknown[])) }
  } catch (error) {
    if (error instanceof WorkspaceProblem) return { problem: { code: error.code, path: error.path } }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.postMessage(answer())
