import { describe, expect, it } from 'vitest'
import { removePost } from '../../db/calendar/calendar.ts'
import { undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import {
  addReviewItem,
  changeReviewItem,
  closeReview,
  explainChange,
  reopenReview,
} from '../../db/review/review.ts'
import { changeRecord } from '../../db/strategy/strategy.ts'
import { compareVersions, keepVersion, listVersions, readSince } from '../../db/strategy/versions.ts'
import { anObjective } from '../support/review.ts'
import { aClock, aDb } from '../support/workspace.ts'

const month = '2026-02'

const listIdeas = (db: Db) =>
  all(
    db,
    query
      .selectFrom('post')
      .select(['id', 'title', 'wantedMonth', 'responsible', 'state'])
      .orderBy('position')
      .orderBy('id'),
  )
const itemOf = (db: Db) => getReviewMonth(db, month).items.find(({ kind }) => kind === 'try')

describe('what is to be tried', () => {
  it('becomes ideas for the next month when the month is closed, in its order and before the others', () => {
    const db = aDb()
    const [poll] = ['A poll about rye', 'Ask in the first line'].map((text) =>
      addReviewItem(db, month, { kind: 'try', text }),
    )
    changeReviewItem(db, poll?.id ?? '', { responsible: 'Nora', dueDay: '2026-05-10' })
    closeReview(db, month)
    expect(listIdeas(db)).toMatchObject([
      { title: 'A poll about rye', wantedMonth: '2026-05', responsible: 'Nora', state: 'idea' },
      { title: 'Ask in the first line', wantedMonth: '2026-03', responsible: '' },
    ])
    expect(itemOf(db)?.postId).toBe(listIdeas(db)[0]?.id)
    undo(db)
    expect(listIdeas(db)).toEqual([])
    expect(itemOf(db)?.postId).toBeNull()
  })

  it('does so once, whatever the idea is called by then, and again only when it was removed', () => {
    const db = aDb()
    addReviewItem(db, month, { kind: 'try', text: 'A poll about rye' })
    closeReview(db, month)
    reopenReview(db, month)
    closeReview(db, month)
    expect(listIdeas(db)).toHaveLength(1)
    removePost(db, listIdeas(db)[0]?.id ?? '')
    reopenReview(db, month)
    expect(itemOf(db)?.postId).toBeNull()
    closeReview(db, month)
    expect(listIdeas(db)).toHaveLength(1)
  })
})

describe('a strategy whose objectives changed', () => {
  const change = (db: Db, id: string, target: number) =>
    changeRecord(db, { table: 'objective', id, patch: { target } })

  it('is kept as a version with the reasons when the month is closed', () => {
    const db = aDb()
    const { id } = anObjective(db)
    keepVersion(db, 'As agreed')
    expect(getReviewMonth(db, month).objectiveChanges).toMatchObject({ since: 'As agreed', changes: [] })
    change(db, id, 1500)
    explainChange(db, month, { objectiveId: id, reason: 'Half the budget' })
    const changes = [
      {
        id,
        act: 'changed',
        reason: 'Half the budget',
        fields: [{ field: 'target', before: 2000, after: 1500 }],
      },
    ]
    expect(getReviewMonth(db, month).objectiveChanges).toMatchObject({ since: 'As agreed', changes })
    closeReview(db, month, { versionName: 'After February' })
    const [version, agreed] = listVersions(db)
    expect(version).toMatchObject({ name: 'After February', month })
    expect(version?.reason).toContain('Half the budget')
    expect(compareVersions(db, agreed?.id ?? '', version?.id ?? '')?.differences).toHaveLength(1)
    expect(readSince(db, agreed?.id ?? '').since?.reasons).toEqual([version?.reason])
    expect(getReviewMonth(db, month).objectiveChanges).toMatchObject({ changes })
    undo(db)
    expect(listVersions(db)).toHaveLength(1)
  })

  it('is compared with the version before, and kept anew, when the month is closed again', () => {
    const db = aDb()
    const { id } = anObjective(db)
    keepVersion(db, 'As agreed')
    change(db, id, 1500)
    closeReview(db, month, { versionName: 'After February' })
    reopenReview(db, month)
    expect(getReviewMonth(db, month).objectiveChanges?.changes).toHaveLength(1)
    change(db, id, 2000)
    expect(getReviewMonth(db, month).objectiveChanges?.changes).toEqual([])
    closeReview(db, month, { versionName: 'After February' })
    expect(listVersions(db).map(({ name }) => name)).toEqual(['As agreed'])
  })

  it('is kept by the first closing where nobody has kept one, so that the next month has something to compare with', () => {
    const db = aDb()
    const { id } = anObjective(db)
    expect(getReviewMonth(db, month).objectiveChanges).toBeNull()
    closeReview(db, month, { versionName: 'After February' })
    expect(listVersions(db)).toMatchObject([{ name: 'After February', reason: '', month }])
    change(db, id, 1500)
    expect(getReviewMonth(db, '2026-03').objectiveChanges?.changes).toMatchObject([{ id, reason: '' }])
    closeReview(db, '2026-03', { versionName: 'After March' })
    expect(listVersions(db)).toHaveLength(2)
    closeReview(db, '2026-04', { versionName: 'After April' })
    expect(listVersions(db)).toHaveLength(2)
  })

  it('says nothing of an older month that is closed late, and keeps what that month had kept of it', () => {
    const db = aDb()
    const { id } = anObjective(db)
    keepVersion(db, 'As agreed')
    change(db, id, 1500)
    closeReview(db, month, { versionName: 'After February' })
    Object.assign(db, { now: aClock('2026-06-02T08:00:00.000Z') })
    change(db, id, 1200)
    reopenReview(db, month)
    const kept = [{ id, fields: [{ field: 'target', before: 2000, after: 1500 }] }]
    expect(getReviewMonth(db, month).objectiveChanges).toMatchObject({ since: 'As agreed', changes: kept })
    expect(getReviewMonth(db, '2026-03').objectiveChanges).toBeNull()
    closeReview(db, month, { versionName: 'After February' })
    closeReview(db, '2026-03', { versionName: 'After March' })
    expect(listVersions(db).map(({ name }) => name)).toEqual(['After February', 'As agreed'])
    const since = [{ id, fields: [{ field: 'target', before: 1500, after: 1200 }] }]
    expect(getReviewMonth(db, '2026-05').objectiveChanges).toMatchObject({ changes: since })
  })

  it('is not kept while there is no objective', () => {
    const db = aDb()
    closeReview(db, month)
    expect(listVersions(db)).toEqual([])
  })
})
