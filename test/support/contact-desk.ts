import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { addSampleWorkspace } from '../../db/sample/sample.ts'
import type { System } from '../../electron/api/context.ts'
import type { ContactImportAnswers, ContactImportStep } from '../../shared/imports/contact-preview.ts'
import { aClient, aFolder } from './workspace.ts'

export const contactFixtures = join(import.meta.dirname, '../fixtures/contacts')

/** A workspace, and files of contacts to take in through the calls that the page makes. */
export function aContactDesk(make?: typeof addSampleWorkspace, overrides: Partial<System> = {}) {
  const folder = aFolder()
  const client = aClient(overrides, make)
  const { db } = client.session
  if (!db) throw new Error('no workspace')
  const open = async (path: string) => {
    client.session.fileTokens.set('token', path)
    const preview = await client.api.contactImports.open({ token: 'token' })
    if (!preview) throw new Error('no answer')
    return preview
  }
  const openGood = async (path: string) => {
    const preview = await open(path)
    if (!preview.ok) throw new Error(preview.why.code)
    return preview
  }
  /** Writes a file and opens it. */
  const openText = (content: string | Uint8Array, name = 'contacts.csv') => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return openGood(path)
  }
  const run = async ({ id, mapping, order, source, basis }: ContactImportAnswers) => {
    const steps: ContactImportStep[] = []
    const answers = { id, mapping, order, source, basis }
    for await (const step of await client.api.contactImports.run(answers)) steps.push(step)
    const done = steps.at(-1)
    if (done?.step !== 'done') throw new Error('it never ended')
    return done.summary
  }
  const fixture = (name: string) => join(contactFixtures, name)
  const contacts = () =>
    db.sqlite.prepare('select * from contact order by id').all() as Record<string, unknown>[]
  const count = () => db.sqlite.prepare('select count(*) from contact').pluck().get() as number
  /** Every record of every table that a person's data lies in, to be compared. */
  const everything = () =>
    JSON.stringify(
      (
        db.sqlite
          .prepare("select name from sqlite_schema where type = 'table' and name not like 'search%'")
          .pluck()
          .all() as string[]
      )
        .filter((table) => !['change', 'draft', 'backup'].includes(table))
        .map((table) => [table, db.sqlite.prepare(`select * from "${table}" order by 1`).all()]),
    )
  return { ...client, db, folder, open, openGood, openText, run, fixture, contacts, count, everything }
}
