import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placesOf } from '../../db/file/places.ts'
import { findMedia, listMedia } from '../../db/media/library.ts'
import {
  addPermission,
  changeMedia,
  changePermission,
  findMediaRow,
  removePermission,
  untagMedia,
} from '../../db/media/media.ts'
import { attachMedia, changeUse, detachMedia, moveUse, setOwnMedia } from '../../db/media/uses.ts'
import type { Db } from '../../db/open.ts'
import { fileNameOf, type Media, type MediaDetail } from '../../shared/media/media.ts'
import type { TakeSource, TakeStep } from '../../shared/media/media-taking.ts'
import type { Id } from '../../shared/record.ts'
import { drawThumbs, tryAgain } from '../thumbs.ts'
import { api, found, openDbOf } from './base.ts'
import { announce, type Context } from './context.ts'
import { takeToken } from './file-token.ts'
import { takeIn } from './take-media.ts'
import { writeBySize } from './write-aside.ts'

const call = api.media

export const media = {
  list: call.list.handler(({ context, input }) => {
    const db = openDbOf(context)
    const there = namesIn(db)
    return listMedia(db, input, (file) => there.has(fileNameOf(file)))
  }),
  find: call.find.handler(({ context, input }): MediaDetail => {
    const db = openDbOf(context)
    const detail = found(findMedia(db, input))
    return { ...detail, file: stateOf(db, detail.media) }
  }),
  names: call.names.handler(({ context, input }) => {
    const db = openDbOf(context)
    return input.flatMap((id) => findMediaRow(db, id) ?? [])
  }),
  takeIn: call.takeIn.handler(({ context, input, signal }) => takeFrom(context, input, signal)),
  change: call.change.handler(({ context, input }) => found(changeMedia(openDbOf(context), input))),
  tag: call.tag.handler(({ context, input }) =>
    writeBySize(context.session, { name: 'tagMedia', given: input, changes: input.ids.length }),
  ),
  untag: call.untag.handler(({ context, input }) => done(untagMedia(openDbOf(context), input))),
  addPermission: call.addPermission.handler(({ context, input }) =>
    found(addPermission(openDbOf(context), input)),
  ),
  changePermission: call.changePermission.handler(({ context, input }) =>
    found(changePermission(openDbOf(context), input)),
  ),
  removePermission: call.removePermission.handler(({ context, input }) =>
    done(removePermission(openDbOf(context), input)),
  ),
  remove: call.remove.handler(({ context, input: { ids } }) =>
    // Each may be in posts, and wear tags and permissions.
    writeBySize(context.session, { name: 'removeMedia', given: ids, changes: 4 * ids.length }),
  ),
  attach: call.attach.handler(({ context, input }) => done(attachMedia(openDbOf(context), input))),
  detach: call.detach.handler(({ context, input }) => done(detachMedia(openDbOf(context), input.ids))),
  moveUse: call.moveUse.handler(({ context, input }) => done(moveUse(openDbOf(context), input))),
  changeUse: call.changeUse.handler(({ context, input }) => done(changeUse(openDbOf(context), input))),
  setOwn: call.setOwn.handler(({ context, input }) => done(setOwnMedia(openDbOf(context), input))),
  findAgain: call.findAgain.handler(({ context, input }) => findAgain(context, input)),
  open: call.open.handler(({ context, input }) => context.session.system.openFile(pathOf(context, input))),
  showInFolder: call.showInFolder.handler(({ context, input }) =>
    context.session.system.showInFolder(pathOf(context, input)),
  ),
  drag: call.drag.handler(({ context, input }) =>
    context.session.system.dragFile(pathOf(context, input), context.window),
  ),
}

/** @throws the contract's NOT_FOUND */
function done(isDone: boolean): void {
  found(isDone || undefined)
}

function namesIn(db: Db): Set<string> {
  const { media: folder } = placesOf(db.path)
  return new Set(existsSync(folder) ? readdirSync(folder) : [])
}

const placeOf = (db: Db, file: Media) => join(placesOf(db.path).media, fileNameOf(file))

export function stateOf(db: Db, file: Media): MediaDetail['file'] {
  const stat = statSync(placeOf(db, file), { throwIfNoEntry: false })
  if (!stat) return 'missing'
  return stat.size === file.bytes ? 'there' : 'changed'
}

/** @throws the contract's NOT_FOUND, also when the file itself is gone */
function pathOf(context: Context, id: Id): string {
  const db = openDbOf(context)
  const file = found(findMediaRow(db, id))
  return found(stateOf(db, file) === 'missing' ? undefined : placeOf(db, file))
}

async function* takeFrom(
  { session }: Context,
  { tokens, pasted, to }: TakeSource,
  signal: AbortSignal | undefined,
): AsyncGenerator<TakeStep, void> {
  const db = openDbOf({ session })
  if (pasted) {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-paste-'))
    try {
      const path = join(folder, 'pasted')
      writeFileSync(path, pasted.bytes)
      yield* takeIn(session, { db, sources: [{ path, name: pasted.name }], to, signal })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    return
  }
  const paths = tokens
    ? await Promise.all(tokens.map((token) => takeToken(session, token)))
    : await session.system.chooseFilesToOpen('media')
  const sources = paths.flatMap((path) => (path ? [{ path }] : []))
  if (sources.length === 0) return void (yield { step: 'done', outcomes: [] })
  yield* takeIn(session, { db, sources, to, signal })
}

/** Puts a file that was lost back in its place: only the very same will do. */
async function findAgain({ session }: Context, id: Id) {
  const db = openDbOf({ session })
  const file = found(findMediaRow(db, id))
  const [path] = await session.system.chooseFilesToOpen('media')
  if (!path) return 'cancelled' as const
  const { media: folder } = placesOf(db.path)
  const place = { path, folder, part: join(folder, `${randomUUID()}.part`) }
  const answer = await session.system.fileWork('takeMedia', [place])
  if (!answer.ok) return answer.why
  if (answer.file.hash !== file.hash) {
    if (answer.file.isNew) rmSync(join(folder, fileNameOf(answer.file)), { force: true })
    return 'otherFile' as const
  }
  tryAgain(file.hash)
  await drawThumbs(folder, file, session.system.drawMedia)
  announce(session, { kind: 'records', tables: ['media'] })
  return 'found' as const
}
