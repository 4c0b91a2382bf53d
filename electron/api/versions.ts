import { hasReadings } from '../../db/strategy/strategy.ts'
import {
  compareVersions,
  keepVersion,
  listVersions,
  removeVersion,
  renameVersion,
  restoreParts,
} from '../../db/strategy/versions.ts'
import { api, found, openDbOf } from './base.ts'

export const versions = {
  list: api.versions.list.handler(({ context }) => listVersions(openDbOf(context))),
  keep: api.versions.keep.handler(({ context, input }) => keepVersion(openDbOf(context), input.name)),
  rename: api.versions.rename.handler(({ context, input }) => {
    found(renameVersion(openDbOf(context), input.id, input.name))
  }),
  remove: api.versions.remove.handler(({ context, input }) => {
    found(removeVersion(openDbOf(context), input) || undefined)
  }),
  compare: api.versions.compare.handler(({ context, input }) =>
    found(compareVersions(openDbOf(context), input.fromId, input.toId)),
  ),
  restore: api.versions.restore.handler(({ context, input: { id, parts }, errors }) => {
    const db = openDbOf(context)
    const isMeasured = parts.some(
      (part) => part.act === 'added' && part.table === 'channel' && hasReadings(db, part.id),
    )
    if (isMeasured) throw errors.HAS_READINGS()
    found(restoreParts(db, id, parts) || undefined)
  }),
}
