import { basename, isAbsolute, resolve } from 'node:path'
import { createRouterClient, ORPCError } from '@orpc/server'
import type { TFunction } from 'i18next'
import { WorkspaceProblem } from '../../db/problem.ts'
import { sheetKinds } from '../../shared/print/exports.ts'
import { router } from '../api/api.ts'
import type { Session, System } from '../api/context.ts'
import { backUpBeforeLeaving, leaveWorkspace, makeSession } from '../api/session.ts'
import { answer, type Hand, Refusal } from './answer.ts'
import { parseWords } from './words.ts'

export type CommandLine = {
  words: readonly string[]
  /** Where file names are meant from. */
  folder: string
  system: System
  settings: Session['settings']
  t: TFunction
  /** One line each. */
  say: (line: string) => void
  complain: (line: string) => void
}

/** Exit codes: 0 good, 1 refused with a sentence, 2 wrong usage. */
export async function runCommand({
  words,
  folder,
  system,
  settings,
  t,
  say,
  complain,
}: CommandLine): Promise<0 | 1 | 2> {
  const parsed = parseWords(words)
  if (!parsed) {
    complain(t('cli.usage', { sheets: sheetKinds.join('|') }))
    return 2
  }
  const hand = { save: undefined as string | undefined }
  // Where the window would ask a person for a place, the words have said it.
  const session = makeSession({ ...system, chooseFileToSave: async () => hand.save }, inMemory(settings))
  const help: Hand = {
    api: createRouterClient(router, { context: { session } }),
    session,
    t,
    pathOf: (name) => (isAbsolute(name) ? name : resolve(folder, name)),
    saveTo: (path) => {
      hand.save = path
    },
  }
  try {
    const { json, text, isGood = true } = await answer(parsed.asked, help)
    if (parsed.isJson) say(JSON.stringify(json))
    else if (isGood) for (const line of text) say(line)
    if (!isGood) for (const line of text) complain(line)
    return isGood ? 0 : 1
  } catch (error) {
    complain(sentenceOf(error, t))
    return 1
  } finally {
    await backUpBeforeLeaving(session)
    leaveWorkspace(session)
  }
}

function sentenceOf(error: unknown, t: TFunction): string {
  if (error instanceof Refusal) return error.message
  const { code, path } = problemOf(error)
  if (!code) throw error
  const values = { file: basename(path) }
  return ['what', 'safe', 'todo'].map((part) => t(`app.problem.${code}.${part}`, values)).join(' ')
}

function problemOf(error: unknown): { code: string | undefined; path: string } {
  if (error instanceof WorkspaceProblem) return error
  if (error instanceof ORPCError && error.code === 'PROBLEM')
    return error.data as { code: string; path: string }
  return { code: undefined, path: '' }
}

/** Reads what this machine remembers and leaves it as it was: a script opens many files that nobody wants listed. */
function inMemory(settings: Session['settings']): Session['settings'] {
  let current = settings.read()
  return {
    read: () => current,
    change: (patch) => {
      current = { ...current, ...patch }
      return current
    },
  }
}
