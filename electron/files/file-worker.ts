import { parentPort, workerData } from 'node:worker_threads'
import type { Progress } from '../../db/lend.ts'
import { WorkspaceProblem } from '../../db/problem.ts'
import { type FileAnswer, type FileWork, fileWork } from './file-work.ts'

/** Often enough to look alive. */
const millisecondsBetweenNotes = 50

/** Does one piece of file work on a thread of its own, with connections of its own, and ends. */
function answer(): FileAnswer {
  const { name, args } = workerData as { name: keyof FileWork; args: never }
  try {
    const run = fileWork[name] as (...args: unknown[]) => unknown
    return { result: run(...(args as unknown[]), notes()) }
  } catch (error) {
    if (error instanceof WorkspaceProblem) return { problem: { code: error.code, path: error.path } }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Passes on some of the notes; main would only be busy with all of them. */
function notes(): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (now - last < millisecondsBetweenNotes && progress.done < progress.total) return
    last = now
    say({ progress })
  }
}

function say(message: FileAnswer): void {
  parentPort?.postMessage(message)
}

say(answer())
