import type { PostWithVariants } from '../../shared/calendar/calendar.ts'
import type { TemplatePatch, TemplateRow } from '../../shared/posts/template.ts'
import type { Id } from '../../shared/record.ts'
import { findPost, nameOf, newPost, newVariant } from '../calendar/calendar.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Writer } from '../writer.ts'

export function listTemplates(db: Db): TemplateRow[] {
  const rows = all(db, query.selectFrom('template').selectAll().orderBy('position').orderBy('id'))
  const channels = all(db, query.selectFrom('templateChannel').selectAll().orderBy('id'))
  return rows.map((row) => ({
    ...row,
    channelIds: channels.filter(({ templateId }) => templateId === row.id).map(({ channelId }) => channelId),
  }))
}

const findTemplate = (db: Db, id: Id) => listTemplates(db).find((one) => one.id === id)

export function addTemplate(db: Db, values: TemplatePatch): TemplateRow {
  const { channelIds = [], ...fields } = values
  const label = { key: 'library.did.addTemplate', values: { title: fields.title ?? '' } }
  return commit(db, label, (writer) => write(db, writer, fields, channelIds))
}

/** The skeleton of a post: its words, what it is, and the channels it goes to; undefined when it is gone. */
export function saveAsTemplate(db: Db, postId: Id): TemplateRow | undefined {
  const found = findPost(db, postId)
  if (!found) return undefined
  const { title, text, type, pillarId, tacticId } = found.post
  const channelIds = [...new Set(found.variants.flatMap(({ channelId }) => channelId ?? []))]
  return addTemplate(db, { title: title || nameOf(found.post), text, type, pillarId, tacticId, channelIds })
}

function write(
  db: Db,
  writer: Writer,
  fields: Omit<TemplatePatch, 'channelIds'>,
  channelIds: readonly Id[],
): TemplateRow {
  const last = first(
    db,
    query.selectFrom('template').select((is) => is.fn.max('position').as('position')),
  )
  const empty = { title: '', text: '', type: null, pillarId: null, tacticId: null }
  const row = writer.add('template', {
    ...empty,
    ...fields,
    id: newId(),
    position: (last?.position ?? 0) + 1,
  })
  for (const channelId of channelIds)
    writer.add('templateChannel', { id: newId(), templateId: row.id, channelId })
  return { ...row, channelIds: [...channelIds] }
}

/** Undefined when it is gone. */
export function changeTemplate(
  db: Db,
  { id, patch }: { id: Id; patch: TemplatePatch },
): TemplateRow | undefined {
  const old = findTemplate(db, id)
  if (!old) return undefined
  const { channelIds, ...fields } = patch
  commit(db, { key: 'library.did.changeTemplate', values: { title: patch.title ?? old.title } }, (writer) => {
    writer.change('template', id, fields)
    if (!channelIds) return
    const there = all(db, query.selectFrom('templateChannel').selectAll().where('templateId', '=', id))
    for (const row of there) if (!channelIds.includes(row.channelId)) writer.remove('templateChannel', row.id)
    for (const channelId of channelIds)
      if (!there.some((row) => row.channelId === channelId))
        writer.add('templateChannel', { id: newId(), templateId: id, channelId })
  })
  return findTemplate(db, id)
}

/** False when it is gone already. */
export function removeTemplate(db: Db, id: Id): boolean {
  const old = findTemplate(db, id)
  if (!old) return false
  return commit(db, { key: 'library.did.removeTemplate', values: { title: old.title } }, (writer) => {
    const channels = all(db, query.selectFrom('templateChannel').select('id').where('templateId', '=', id))
    for (const row of channels) writer.remove('templateChannel', row.id)
    return writer.remove('template', id)
  })
}

/** A new idea with all that the template says; undefined when it is gone. */
export function addFromTemplate(db: Db, id: Id): PostWithVariants | undefined {
  const template = findTemplate(db, id)
  if (!template) return undefined
  const { title, text, type, pillarId, tacticId, channelIds } = template
  const postId = commit(db, { key: 'calendar.did.addIdea', values: { title } }, (writer) => {
    const post = writer.add('post', { ...newPost(db, title, 'idea'), text, type, pillarId, tacticId })
    for (const channelId of channelIds)
      writer.add('variant', newVariant({ postId: post.id, channelId, day: null, time: null }))
    return post.id
  })
  return findPost(db, postId)
}
