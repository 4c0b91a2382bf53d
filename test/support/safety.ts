import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'

/** A folder of the test's own on a certain disk, gone when it ends. */
export function aFolderOn(disk: string): string {
  const folder = mkdtempSync(join(disk, 'rapport-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function addGoal(db: Db, title: string): string {
  const goal = { ...blank.goal, id: newId(), title, position: 1 }
  commit(db, { key: 'goal.add' }, (writer) => writer.add('goal', goal))
  return goal.id
}

export function goalTitles(db: Pick<Db, 'sqlite'>): string[] {
  return all(db, query.selectFrom('goal').select('title').orderBy('id')).map(({ title }) => title)
}
