import { createHash } from 'node:crypto'
import { foldVersion, foldWords } from '../../shared/text/fold.ts'
import type { Follower } from '../history/change.ts'
import { statement } from '../query.ts'
import type { Connection } from '../search/text.ts'

/** The same for texts that differ in case, accents, spaces and signs only; undefined for one without a word. */
export function textKeyOf(text: string): string | undefined {
  const words = foldWords(text)
  return words ? createHash('sha256').update(words).digest('base64url').slice(0, 16) : undefined
}

/** Keeps the keys in step with what a commit changes. */
export function followVariantTexts(db: Connection): Follower {
  const variants = new Set<string>()
  const posts = new Set<string>()
  return {
    note({ kind, tableName, recordId, field }) {
      if (tableName === 'variant' && (field === null || field === 'day' || field === 'text'))
        variants.add(recordId)
      if (tableName === 'post' && (field === 'text' || kind === 'add')) posts.add(recordId)
    },
    catchUp() {
      const sql = 'select id from variant where postId = ?'
      for (const id of posts)
        for (const variant of statement(db.sqlite, sql).pluck().all(id)) variants.add(variant as string)
      for (const id of variants) refreshVariant(db, id)
    },
  }
}

function refreshVariant(db: Connection, id: string): void {
  const sql = `select v.day, coalesce(v.text, p.text) as text from variant v join post p on p.id = v.postId where v.id = ?`
  const variant = statement(db.sqlite, sql).get(id) as { day: string | null; text: string } | undefined
  const key = variant?.day ? textKeyOf(variant.text) : undefined
  if (!key) statement(db.sqlite, 'delete from variantText where variantId = ?').run(id)
  else {
    const write = 'insert or replace into variantText (variantId, day, textKey) values (?, ?, ?)'
    statement(db.sqlite, write).run(id, variant?.day, key)
  }
}

/** Makes the keys where there are none yet, or where another version of the folding made them. */
export function ensureVariantTexts(db: Connection): void {
  const version = db.sqlite.prepare('select version from variantTextState').pluck().get()
  if (version === foldVersion) return
  db.sqlite.transaction(() => {
    db.sqlite.exec('delete from variantText; delete from variantTextState')
    const ids = db.sqlite.prepare('select id from variant where day is not null').pluck().all() as string[]
    for (const id of ids) refreshVariant(db, id)
    statement(db.sqlite, 'insert into variantTextState (version) values (?)').run(foldVersion)
  })()
}
