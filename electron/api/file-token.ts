import { setTimeout } from 'node:timers/promises'
import type { Session } from './context.ts'

/** A token comes through a port of its own, so the call may be here first; each is good once. */
export async function takeToken(session: Session, token: string): Promise<string | undefined> {
  for (let tries = 0; tries < 20 && !session.fileTokens.has(token); tries += 1) await setTimeout(10)
  const path = session.fileTokens.get(token)
  session.fileTokens.delete(token)
  return path
}
