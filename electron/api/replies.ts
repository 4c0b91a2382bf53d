import type { Db } from '../../db/open.ts'
import { listMentions } from '../../db/replies/list.ts'
import { findKnown } from '../../db/replies/many.ts'
import {
  addAuthorAsContact,
  addMention,
  changeMention,
  findMention,
  removeMention,
  settleMention,
} from '../../db/replies/mentions.ts'
import { countEnds, walkMention } from '../../db/replies/walk.ts'
import type { Id } from '../../shared/record.ts'
import { api, found, openDbOf } from './base.ts'
import { takeToken } from './file-token.ts'
import { writeBySize } from './write-aside.ts'

const call = api.replies

/** @throws the contract's NOT_FOUND */
const detailOf = (db: Db, id: Id | undefined) => found(id ? findMention(db, id) : undefined)

export const replies = {
  list: call.list.handler(({ context, input }) => listMentions(openDbOf(context), input)),
  find: call.find.handler(({ context, input }) => detailOf(openDbOf(context), input)),
  add: call.add.handler(({ context, input }) => addMention(openDbOf(context), input)),
  change: call.change.handler(({ context, input: { id, patch } }) => {
    const db = openDbOf(context)
    return detailOf(db, changeMention(db, id, patch)?.id)
  }),
  settle: call.settle.handler(({ context, input }) => {
    const db = openDbOf(context)
    return detailOf(db, settleMention(db, input)?.id)
  }),
  walk: call.walk.handler(({ context, input }) => {
    const db = openDbOf(context)
    return detailOf(db, walkMention(db, input)?.id)
  }),
  remove: call.remove.handler(({ context, input }) => {
    found(removeMention(openDbOf(context), input) || undefined)
  }),
  addAuthor: call.addAuthor.handler(({ context, input }) =>
    found(addAuthorAsContact(openDbOf(context), input)),
  ),
  countEnds: call.countEnds.handler(({ context }) => countEnds(openDbOf(context))),
  openFile: call.openFile.handler(async ({ context: { session }, input: { token }, errors }) => {
    const path =
      token === null ? await session.system.chooseFileToOpen('import') : await takeToken(session, token)
    if (token !== null && !path) throw errors.NOT_FOUND()
    if (!path) return null
    // The tables of old encodings are long, and no start needs them.
    const { chooseImportFile } = await import('../files/read-import.ts')
    const file = await chooseImportFile(path)
    if ('why' in file) return { ok: false as const, ...file }
    const { decode } = await import('../files/decode.ts')
    const { fileName, content } = file
    const decoded = decode(content)
    return decoded.ok ? { ok: true as const, fileName, text: decoded.text } : { ...decoded, fileName }
  }),
  findKnown: call.findKnown.handler(({ context, input }) => findKnown(openDbOf(context), input)),
  addMany: call.addMany.handler(({ context, input }) =>
    writeBySize(context.session, { name: 'addMentions', given: input, changes: 3 * input.lines.length }),
  ),
}
