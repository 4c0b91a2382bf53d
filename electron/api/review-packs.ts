import { basename } from 'node:path'
import { previewAnswer, takeAnswer } from '../../db/calendar/owner-answers.ts'
import {
  closePack,
  findPack,
  listPackChoices,
  listPacks,
  readPack,
  sendPack,
} from '../../db/calendar/review-packs.ts'
import type { Db } from '../../db/open.ts'
import type { PackStep } from '../../shared/posts/review-pack.ts'
import type { Id } from '../../shared/record.ts'
import { writePackFiles } from '../pack-files.ts'
import { api, asCallError, found, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { noteWritten } from './exports.ts'
import { takeToken } from './file-token.ts'

const call = api.reviewPacks

export const reviewPacks = {
  list: call.list.handler(({ context }) => listPacks(openDbOf(context))),
  read: call.read.handler(({ context, input }) => found(readPack(openDbOf(context), input))),
  listChoices: call.listChoices.handler(({ context, input }) => listPackChoices(openDbOf(context), input)),
  send: call.send.handler(({ context, input, signal, errors }) => {
    const db = openDbOf(context)
    const findId = () => {
      const pack = sendPack(db, input)
      if (!pack) throw errors.NOTHING_TO_SEND()
      return pack.id
    }
    return saveFiles({ session: context.session, db, findId, signal })
  }),
  saveFiles: call.saveFiles.handler(({ context, input, signal }) => {
    const db = openDbOf(context)
    const { id } = found(findPack(db, input))
    return saveFiles({ session: context.session, db, findId: () => id, signal })
  }),
  close: call.close.handler(({ context, input }) => {
    found(closePack(openDbOf(context), input) || undefined)
  }),
  openAnswer: call.openAnswer.handler(async ({ context: { session }, input: { token }, errors }) => {
    const path =
      token === null ? await session.system.chooseFileToOpen('answer') : await takeToken(session, token)
    if (token !== null && !path) throw errors.NOT_FOUND()
    if (!path) return null
    // The tables of old encodings are long, and no start needs them.
    const { readAnswerFile } = await import('../files/read-answer.ts')
    return readAnswerFile(path)
  }),
  previewAnswer: call.previewAnswer.handler(({ context, input }) => previewAnswer(openDbOf(context), input)),
  takeAnswer: call.takeAnswer.handler(({ context, input }) => found(takeAnswer(openDbOf(context), input))),
}

type Saving = {
  session: Session
  db: Db
  /** Called once a folder was chosen: nothing is kept of a pack whose sender changed their mind. */
  findId: () => Id
  signal: AbortSignal | undefined
}

async function* saveFiles({ session, db, findId, signal }: Saving): AsyncGenerator<PackStep, void> {
  const stopPreparing = session.system.prepareToPrint()
  try {
    yield { step: 'choosing' }
    const folder = await session.system.chooseFolder()
    if (!folder) return void (yield { step: 'cancelled' })
    const packId = findId()
    const writing = writePackFiles({ db, packId, folder, hands: session.system, signal })
    let turn = await writing.next()
    while (!turn.done) {
      yield { step: turn.value, packId }
      turn = await writing.next()
    }
    const files = found(turn.value).map(({ path, bytes }) => {
      const id = noteWritten(session, path)
      return { id, fileName: basename(path), bytes }
    })
    yield { step: 'done', packId, files }
  } catch (error) {
    throw asCallError(error)
  } finally {
    stopPreparing()
  }
}
