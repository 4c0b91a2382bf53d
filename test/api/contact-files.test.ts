import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { listGoing } from '../../db/relationships/going-contacts.ts'
import { setPhoto } from '../../db/relationships/photo.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import type { ContactFileRequest } from '../../shared/relationships/contact-files.ts'
import { languages } from '../../shared/team.ts'
import { aContactDesk } from '../support/contact-desk.ts'
import { aFolder } from '../support/workspace.ts'

/** A workspace whose contacts are written to one file, and taken in again. */
function aDesk(make?: typeof addSampleWorkspace) {
  const path = join(aFolder(), 'out')
  const desk = aContactDesk(make, { chooseFileToSave: async () => path })
  const save = async (request: Partial<ContactFileRequest>) => {
    const asked = { form: 'vcard4', of: null, language: 'en', ...request } as const
    for await (const step of await desk.api.contactFiles.save(asked)) if (step.step === 'done') return step
    throw new Error('nothing was written')
  }
  const ending = { vcard4: '.vcf', vcard3: '.vcf', csv: '.csv', markdown: '.md' } as const
  const fileOf = (form: keyof typeof ending) => path + ending[form]
  return { ...desk, save, fileOf, path }
}

describe('contacts to files', () => {
  it.each(['vcard4', 'vcard3', 'csv'] as const)(
    'writes %s that, taken in again, changes nothing',
    async (form) => {
      for (const language of languages) {
        const { save, fileOf, openGood, count } = aDesk(addSampleWorkspace)
        const { contacts } = await save({ form, language })
        expect(contacts).toBe(count())
        const preview = await openGood(fileOf(form))
        expect(preview).toMatchObject({ added: 0, updated: 0, organisations: 0, rejected: [], changed: [] })
        expect(preview.unchanged + preview.repeated).toBe(contacts)
      }
    },
  )

  it.each(['vcard4', 'vcard3', 'csv'] as const)(
    'brings every field into another workspace by %s',
    async (form) => {
      const line = fc.oneof(
        fc.constantFrom('', '=1+1', "'- rye", '+39 06 5550', 'a;b,c\\n', '@x', 'שלום (a)', 'Ρύζι: 1'),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      )
      await fc.assert(
        fc.asyncProperty(
          fc.record({
            ...{ jobTitle: line, place: line, industry: line, nextStep: line, source: line, basisNote: line },
            ...{ context: line, value: line, aim: line, note: line, responsible: line, resources: line },
            worth: fc.option(fc.integer({ min: 1, max: 5 })),
            influence: fc.option(fc.integer({ min: 1, max: 5 })),
            headcount: fc.option(fc.nat(1_000_000)),
            cadenceDays: fc.option(fc.integer({ min: 1, max: 3650 })),
            basis: fc.constantFrom('consent' as const, null),
            stage: fc.constantFrom('met' as const, 'spotted' as const),
            type: fc.constantFrom('blogger', null, 'our own word'),
            tag: fc.constantFrom('Rye, wheat; oat', 'Nr. 1', 'שיפון'),
          }),
          async ({ tag, ...values }) => {
            const desk = aDesk()
            const { db, save, fileOf } = desk
            const { id } = addContact(db, { ...values, kind: 'person', name: 'Sample "S." Baker, Jr' })
            const mill = addContact(db, { kind: 'organisation', name: 'Sample Mill; Rye' })
            commit(db, { key: 'test' }, (writer) => {
              const own = { contactId: id }
              const work = { organisationId: mill.id, fromDay: null, untilDay: null }
              writer.add('contactJob', { ...own, ...work, id: newId(), role: 'Adviser, rye' })
              writer.add('contactTag', { ...own, id: newId(), tag })
              writer.add('contactAddress', {
                ...own,
                id: newId(),
                kind: 'phone',
                value: '+39 06 5550 1000',
                label: 'home; old',
              })
              writer.add('contactAddress', {
                ...own,
                id: newId(),
                kind: 'post',
                value: 'Via 1, Roma; IT',
                label: '',
              })
              const account = { ...own, network: 'linkedin' as const, followers: 1200 }
              writer.add('handle', {
                ...account,
                id: newId(),
                handle: 'sample',
                url: 'https://www.linkedin.com/in/sample',
              })
              writer.add('handle', {
                ...own,
                id: newId(),
                network: 'other',
                handle: '',
                url: 'https://a.example/me',
                followers: null,
              })
            })
            await save({ form })
            const other = aContactDesk()
            await other.run({ ...(await other.openGood(fileOf(form))), source: '', basis: null })
            const clean = (text: unknown) =>
              typeof text === 'string'
                ? text
                    .replace(/[^\P{Cc}\n]|[^\P{Cf}\u200c\u200d]/gu, ' ')
                    .replace(/\s+/g, ' ')
                    .trim()
                : text
            const told = (from: typeof db) =>
              listGoing(from, null).map(
                ({ id: _, createdAt: __, goalId: ___, organisationId: ____, ...rest }) =>
                  Object.fromEntries(
                    Object.entries(rest).map(([name, value]) => [
                      name,
                      Array.isArray(value)
                        ? value.map((one) => JSON.stringify({ ...(one as object), contactId: '' })).sort()
                        : clean(value),
                    ]),
                  ),
              )
            expect(told(other.db)).toEqual(told(db))
          },
        ),
        { numRuns: 12 },
      )
    },
  )

  it.each(['vcard4', 'vcard3'] as const)('carries a photo in %s', async (form) => {
    const { db, save, fileOf } = aDesk()
    const { id } = addContact(db, { kind: 'person', name: 'Sample Baker' })
    const image = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 300 }, (_, at) => at)])
    setPhoto(db, id, image.toString('base64'))
    await save({ form })
    const other = aContactDesk(undefined, {
      drawPictures: async (pictures) => pictures.map(({ bytes }) => bytes),
    })
    await other.run(await other.openGood(fileOf(form)))
    const photo = other.db.sqlite.prepare('select image from contactPhoto').pluck().get()
    expect(photo).toBe(image.toString('base64'))
  })

  it('writes only those that were chosen, as cards of the version asked for', async () => {
    const { db, save, fileOf } = aDesk()
    const one = addContact(db, { kind: 'organisation', name: 'Sample Mill', note: 'x'.repeat(200) })
    addContact(db, { kind: 'person', name: 'Sample Baker' })
    await save({ form: 'vcard3', of: { ids: [one.id] } })
    const text = readFileSync(fileOf('vcard3'), 'utf8')
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\nX-ABShowAs:COMPANY\r\nFN:Sample Mill\r\n/)
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(text).not.toContain('Sample Baker')
  })

  it('runs no cell as a formula, and marks no word of a reading', async () => {
    const { db, save, fileOf } = aDesk()
    addContact(db, { kind: 'person', name: '=HYPERLINK("a")', note: 'one\n+two*3\n# three' })
    await save({ form: 'csv' })
    expect(readFileSync(fileOf('csv'), 'utf8')).toContain(`"'=HYPERLINK(""a"")"`)
    await save({ form: 'markdown' })
    const text = readFileSync(fileOf('markdown'), 'utf8')
    expect(text).toContain('## =HYPERLINK("a")')
    expect(text).toContain('+two\\*3  \n\\# three')
  })

  it('is noted as a file that left, and nothing stands where it could not be written', async () => {
    const { db, api, session, folder, save } = aDesk()
    addContact(db, { kind: 'person', name: 'Sample Baker' })
    await save({})
    expect(db.sqlite.prepare('select name from sentFile').pluck().all()).toEqual(['out.vcf'])
    const nowhere = join(folder, 'gone', 'out.vcf')
    session.system.chooseFileToSave = async () => nowhere
    const failing = async () => {
      for await (const _ of await api.contactFiles.save({ form: 'csv', of: null, language: 'en' }));
    }
    await expect(failing()).rejects.toMatchObject({ code: 'PROBLEM' })
    expect(existsSync(nowhere)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
