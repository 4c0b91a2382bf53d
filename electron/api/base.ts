import { type ImplementerInternalWithMiddlewares, implement, ORPCError } from '@orpc/server'
import { whenReturned } from '../../db/lend.ts'
import type { Db } from '../../db/open.ts'
import { WorkspaceProblem } from '../../db/problem.ts'
import { contract } from '../../shared/contract.ts'
import type { Context } from './context.ts'
import { seatOf } from './seat.ts'

/** Named, because written out it is longer than the compiler puts into a declaration. */
type Answering = ImplementerInternalWithMiddlewares<typeof contract, Context, Context>

/**
 * Turns a problem that has words into the contract's typed error; anything else is a bug and stays one. A call that
 * writes waits here while a worker does, because waiting inside SQLite would hold up the whole process.
 */
const answering = implement(contract)
  .$context<Context>()
  .use(async ({ context, procedure, next }) => {
    try {
      const { writes, isForViewers } = procedure['~orpc'].meta
      if (writes) await whenReturned(context.session.db)
      if (writes && !isForViewers) assertMayWrite(context.session.db)
      return await next()
    } catch (error) {
      throw asCallError(error)
    }
  })

/** The one place where a viewer is told apart; a file that nobody may write says so itself. @throws the contract's VIEWER */
function assertMayWrite(db: Db | undefined): void {
  if (db && !db.isReadOnly && !seatOf(db).mayWrite) throw new ORPCError('VIEWER')
}

export const api: Answering = answering

/** What a stream throws later than its call returned must be turned by the stream itself. */
export function asCallError(error: unknown): unknown {
  if (!(error instanceof WorkspaceProblem)) return error
  return new ORPCError('PROBLEM', { data: { code: error.code, path: error.path } })
}

/** The open workspace. @throws the contract's NO_WORKSPACE */
export function openDbOf(context: Context): Db {
  if (!context.session.db) throw new ORPCError('NO_WORKSPACE')
  return context.session.db
}

/** @throws the contract's NOT_FOUND */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new ORPCError('NOT_FOUND')
  return value
}
