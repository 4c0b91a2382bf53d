import { expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { findDuplicates } from '../../db/relationships/duplicates.ts'
import { blankContact } from '../../shared/relationships/relationships.ts'
import { languages } from '../../shared/team.ts'
import { differentPeople, namePairs, type Pair } from '../support/name-pairs.ts'
import { aDb } from '../support/workspace.ts'

function addPairs(db: Db, pairs: readonly Pair[]): [string, string][] {
  return commit(db, { key: 'test' }, (writer) =>
    pairs.map((pair) => {
      const [one, other] = pair.map((name) => {
        const id = newId()
        writer.add('contact', { ...blankContact, id, kind: 'person', name, createdAt: db.now() })
        return id
      })
      return [one, other] as [string, string]
    }),
  )
}

it.each(languages)('finds each of a hundred people who are here twice in %s', (language) => {
  const db = aDb()
  const pairs = namePairs()[language]
  const ids = addPairs(db, pairs)
  const { groups } = findDuplicates(db)
  const missed = ids.flatMap(([one, other], at) =>
    groups.some((group) => group.ids.includes(one) && group.ids.includes(other)) ? [] : [pairs[at]],
  )
  expect(missed).toEqual([])
})

it('keeps apart those whose names are only near', () => {
  const taken = differentPeople.flatMap((pair) => {
    const db = aDb()
    addPairs(db, [pair])
    return findDuplicates(db).total > 0 ? [pair] : []
  })
  expect(taken).toEqual([])
})

it('is asked about five hundred pairs, none of which is written twice alike', () => {
  const pairs = Object.values(namePairs()).flat()
  expect(pairs.length).toBe(500)
  expect(pairs.filter(([one, other]) => one === other)).toEqual([])
})
