import { type PostAnswer, writeAnswer } from '../../shared/posts/owner-answer.ts'
import type { Decision } from '../../shared/posts/workflow.ts'
import type { PageWords } from '../../shared/print/print-job.ts'

export type Ticked = PostAnswer & { title: string }

type Answered = {
  packId: string
  person: string
  at: string
  posts: readonly Ticked[]
  open: readonly number[]
}

/** The answer as a person reads it, and below it as Rapport does. */
export function tellAnswer({ packId, person, at, posts, open }: Answered, words: PageWords): string {
  const lines = posts.map(({ number, title, decision, comment }) => {
    const said = [decision === null ? '' : words.decision[decision], comment.replace(/\s+/g, ' ')]
    return `${number}. ${said.filter(Boolean).join(': ')}  (${title})`
  })
  const answer = writeAnswer({ packId, person, at, posts: posts.map(({ title: _, ...post }) => post) })
  return [
    words.head,
    `${words.by} ${person}`,
    '',
    ...lines,
    ...(open.length > 0 ? [`${words.open} ${open.join(', ')}`] : []),
    '',
    words.machine,
    answer,
    '',
  ].join('\n')
}

/** A file name that every system takes. */
export function fileNameOf(name: string): string {
  return `${name
    .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)}.txt`
}

export type Kept = { who: string; posts: Record<string, { decision: Decision | null; comment: string }> }

/** What was ticked before; a browser may keep nothing for a file, or somebody else's nonsense. */
export function readKept(text: string | null): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return typeof kept === 'object' && kept !== null && 'posts' in kept ? (kept as Kept) : undefined
  } catch {
    return undefined
  }
}
