import type { PackDocument } from '../posts/review-pack.ts'
import type { Decision } from '../posts/workflow.ts'
import type { ExportFormat, PlanDocument } from './exports.ts'

/** What a print page gets: the plan or a pack for the owner, and the words to say it with. */
export type PrintJob = { words: object } & (
  | { document: PlanDocument; format: ExportFormat }
  | { pack: PackDocument; format: 'pdf' | 'page' }
)

/** What the page that an owner opens is filled with: its colours as style rules, and its words as HTML. */
export type PackPage = { title: string; colours: string; body: string }

/** By which that page is known when it comes back in the place of its answer. */
export const packPageSign = 'Rapport review pack'

/** All that the script of the owner's page says, in the owner's language. */
export type PageWords = {
  /** By how many posts are open, from none on: the plurals are made where the language is known. */
  left: string[]
  decision: Record<Decision, string>
  /** Whose pack the answer is about, for whoever reads the answer without Rapport. */
  head: string
  by: string
  open: string
  machine: string
  /** The name of the answer's file, without its ending. */
  file: string
  /** With a NUL where that name stands. */
  saved: string
  copied: string
  notCopied: string
  noName: string
  nothing: string
  kept: string
  notKept: string
}
