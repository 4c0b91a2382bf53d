import { describe, expect, it } from 'vitest'
import { commit, undo } from '../../db/commit.ts'
import { findAccounts } from '../../db/figures/import-accounts.ts'
import { type FileToImport, planImport, runImport } from '../../db/figures/imports.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { figuresOf } from '../support/figures-file.ts'
import { anExportRow, type ExportRow, exportText } from '../support/instagram-file.ts'
import { aChannel } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

function aFile(rows: ExportRow[], day = '2026-11-20'): FileToImport {
  return {
    ...figuresOf(exportText(rows)),
    kind: 'metaContent',
    fileName: 'sample.csv',
    fileHash: 'hash',
    ours: [],
    day,
  }
}

const account = 'instagram 17841400000000001'
const into = (id: string) => ({ channels: { [account]: id } })

function run(db: Db, file: FileToImport, { channels }: ReturnType<typeof into>) {
  const { files } = runImport(db, [{ file, channels }])
  return files[0]
}

const results = (db: Db) => all(db, query.selectFrom('postResult').selectAll().orderBy('networkPostId'))
const rows = [anExportRow(1), anExportRow(2), anExportRow(3, { Views: 'many' })]

describe('runImport', () => {
  it('adds posts, keeps rejects with their lines, and counts what it did', () => {
    const db = aDb()
    const { id } = aChannel(db)
    const summary = run(db, aFile(rows), into(id))
    expect(summary).toEqual({
      kind: 'metaContent',
      fileName: 'sample.csv',
      read: 3,
      added: 2,
      updated: 0,
      unchanged: 0,
      rejected: [{ line: 4, why: { code: 'badNumber', params: { column: 'Views', value: 'many' } } }],
    })
    expect(results(db)[0]).toMatchObject({
      networkPostId: '17900000000000038',
      channelId: id,
      impressions: 101,
      publishedAt: '2025-03-18T16:48:00.000Z',
    })
  })

  it('changes nothing when the same file comes again: no row, no history, nothing to undo', () => {
    const db = aDb()
    const { id } = aChannel(db)
    run(db, aFile(rows), into(id))
    const [before, n, step] = [results(db), db.trail.n, db.trail.undo.at(-1)]
    expect(run(db, aFile(rows), into(id))).toMatchObject({ added: 0, updated: 0, unchanged: 2 })
    expect([results(db), db.trail.n, db.trail.undo.at(-1)]).toEqual([before, n, step])
  })

  it('updates lifetime figures that moved, keeps a figure where the new file is blank', () => {
    const db = aDb()
    const { id } = aChannel(db)
    run(db, aFile([anExportRow(1), anExportRow(2)]), into(id))
    const later = aFile([anExportRow(1, { Views: '999', Likes: '' }), anExportRow(2), anExportRow(3)])
    expect(planImport(db, later, into(id).channels)).toMatchObject({ added: 1, updated: 1, unchanged: 1 })
    expect(run(db, later, into(id))).toMatchObject({ added: 1, updated: 1, unchanged: 1 })
    expect(results(db)[0]).toMatchObject({ impressions: 999, likes: 7 })
  })

  it('is one step to undo, a new channel and all', () => {
    const db = aDb()
    run(db, aFile(rows), into('new'))
    expect(all(db, query.selectFrom('channel').select('handle'))).toEqual([{ handle: 'sample.bakery' }])
    expect(undo(db)).toEqual({ key: 'imports.did.import', values: { name: 'sample.csv' } })
    expect(results(db)).toEqual([])
    expect(all(db, query.selectFrom('channel').selectAll())).toEqual([])
    expect(all(db, query.selectFrom('import').selectAll())).toEqual([])
  })

  it('knows a post whose id a spreadsheet destroyed, before and after the whole id came', () => {
    const db = aDb()
    const { id } = aChannel(db)
    const damaged = [anExportRow(1, { 'Post ID': '1.79E+16', 'Account ID': '1.78414E+16' })]
    run(db, aFile(damaged), into(id))
    expect(run(db, aFile([anExportRow(1)]), into(id))).toMatchObject({ added: 0, updated: 1 })
    expect(results(db).map(({ networkPostId }) => networkPostId)).toEqual(['17900000000000038'])
    expect(run(db, aFile(damaged), into(id))).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 1,
    })
  })

  it('ties a post to the variant whose link it is, and marks it measured', () => {
    const db = aDb()
    const { id } = aChannel(db)
    const url = anExportRow(1).Permalink ?? ''
    const variantId = commit(db, { key: 'test' }, (writer) => {
      const postId = newId()
      writer.add('post', {
        id: postId,
        title: 'Bread',
        text: '',
        ...{ link: '', linkTags: 'added' as const },
        type: null,
        pillarId: null,
        tacticId: null,
        campaignId: null,
        audienceId: null,
        state: 'approved',
        heldState: null,
        note: '',
        minutesPlanned: null,
        wantedMonth: null,
        copyOfId: null,
        responsible: '',
        createdAt: db.now(),
        position: 1,
      })
      const variant = {
        id: newId(),
        postId,
        channelId: id,
        text: null,
        day: '2025-03-18',
        time: null,
        url: `${url}?igsh=1`,
        ownMediaAt: null,
        firstComment: '',
        link: null,
        linkPlace: null,
      }
      return writer.add('variant', { ...variant, delivery: 'posted' }).id
    })
    run(db, aFile([anExportRow(1)]), into(id))
    expect(results(db)[0]?.variantId).toBe(variantId)
    expect(all(db, query.selectFrom('variant').select('delivery'))).toEqual([{ delivery: 'measured' }])
  })
})

describe('findAccounts', () => {
  it('takes the channel with the account’s handle, else the one its posts had, else a new one', () => {
    const db = aDb()
    const suggested = () => findAccounts(db, aFile([anExportRow(1)]), {})[0]?.channel
    expect(suggested()).toBe('new')
    const other = aChannel(db, { handle: 'old.name' })
    run(db, aFile([anExportRow(1)]), into(other.id))
    expect(suggested()).toBe(other.id)
    const same = aChannel(db, { handle: '@Sample.Bakery' })
    expect(suggested()).toBe(same.id)
  })
})
