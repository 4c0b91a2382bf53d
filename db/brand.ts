import { type BrandLook, brandLookId } from '../shared/print/brand.ts'
import { commit } from './commit.ts'
import type { Db } from './open.ts'
import { first, query } from './query.ts'

const plain: BrandLook = { id: brandLookId, colour: null, mark: null }

export function getBrandLook(db: Db): BrandLook {
  return first(db, query.selectFrom('brandLook').selectAll()) ?? plain
}

export function changeBrandLook(db: Db, patch: Partial<Omit<BrandLook, 'id'>>): BrandLook {
  const old = first(db, query.selectFrom('brandLook').selectAll())
  commit(db, { key: `settings.did.${'mark' in patch ? 'mark' : 'colour'}` }, (writer) =>
    old ? writer.change('brandLook', old.id, patch) : writer.add('brandLook', { ...plain, ...patch }),
  )
  return getBrandLook(db)
}
