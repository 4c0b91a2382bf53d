import { type LinkRule, usualLinkRule } from '../../shared/text/link.ts'
import { commit } from '../commit.ts'
import type { Db } from '../open.ts'
import { first, query } from '../query.ts'

/** How links are tagged here; as usual until somebody says otherwise. */
export function readLinkRule(db: Db): LinkRule {
  return findLinkRule(db) ?? usualLinkRule
}

function findLinkRule(db: Db): LinkRule | undefined {
  return first(db, query.selectFrom('linkRule').selectAll())
}

export function changeLinkRule(db: Db, patch: Partial<Omit<LinkRule, 'id'>>): LinkRule {
  const old = findLinkRule(db)
  commit(db, { key: 'editor.did.linkRule' }, (writer) =>
    old ? writer.change('linkRule', old.id, patch) : writer.add('linkRule', { ...usualLinkRule, ...patch }),
  )
  return readLinkRule(db)
}

/** Back to the usual; the step says so by a name of its own. */
export function resetLinkRule(db: Db): LinkRule {
  const old = findLinkRule(db)
  if (old) commit(db, { key: 'editor.did.resetLinkRule' }, (writer) => writer.remove('linkRule', old.id))
  return readLinkRule(db)
}
