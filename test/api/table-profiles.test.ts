import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answersOf } from '../../shared/imports/figures/answers.ts'
import { importAll } from '../support/import-all.ts'
import { aClient, aClock } from '../support/workspace.ts'

function aDesk() {
  const { api, session, folder } = aClient({ now: aClock('2026-12-01T08:00:00.000Z') })
  const open = async (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    session.fileTokens.set(name, path)
    const file = (await api.imports.open({ tokens: [name] }))?.files[0]
    if (!file?.ok) throw new Error('refused')
    return file
  }
  return { api, open }
}

const table = (month: string, ...names: string[]) =>
  `${['Day', 'Seen', ...names].join(',')}\n${month}/01/2026,120\n${month}/02/2026,130\n`

it('keeps in the workspace what was said of a table, for the next one with its columns, until the import is undone', async () => {
  const { api, open } = aDesk()
  const first = await open('october.csv', table('10'))
  expect([first.network, first.order, first.mapping]).toEqual([null, 'dayFirst', ['day', null]])
  const said = { network: 'threads' as const, order: 'monthFirst' as const }
  const mapping = ['day' as const, 'impressions' as const]
  const answered = await api.imports.preview({ ...answersOf(first), ...said, mapping })
  if (!answered.ok) throw new Error('refused')
  // Nothing is kept of what was only looked at.
  expect((await open('october.csv', table('10'))).network).toBeNull()
  const again = await api.imports.preview({
    ...answersOf(await open('october.csv', table('10'))),
    ...said,
    mapping,
  })
  if (!again.ok) throw new Error('refused')
  await importAll(api, [answersOf(again)])

  const next = await open('november.csv', table('11'))
  expect(next).toMatchObject({ ...said, mapping, added: 2, notes: [{ code: 'asBefore' }] })
  // It is filled in, and can still be said otherwise.
  expect(next.questions.map(({ question }) => question)).toEqual(['network', 'order'])
  expect((await open('other.csv', table('11', 'Kept').replaceAll('0\n', '0,5\n'))).network).toBeNull()

  await api.history.undo()
  expect((await open('november.csv', table('11'))).network).toBeNull()
})

it('says nothing of the order of days where the next file shows it', async () => {
  const { api, open } = aDesk()
  const first = await open('first.csv', 'Day,Reach\n01/10/2026,5\n02/10/2026,6\n')
  await importAll(api, [{ ...answersOf(first), network: 'x', order: 'monthFirst' }])
  const next = await open('next.csv', 'Day,Reach\n13/10/2026,5\n14/10/2026,6\n')
  expect(next).toMatchObject({ network: 'x', order: 'dayFirst', added: 2 })
})

it('drops what was said of a column once its measure is gone, and asks again', async () => {
  const { api, open } = aDesk()
  const add = (name: string) =>
    api.strategy.add({ table: 'measure', values: { name }, beforeId: null }).then(({ id }) => id)
  const [orders, guests] = [await add('Orders'), await add('Guests')]
  const table = (month: string) => `Day,Orders,Visits\n2026-${month}-01,5,9\n2026-${month}-02,6,8\n`
  const first = await open('october.csv', table('10'))
  expect(first.ownMeasures).toEqual([
    { id: orders, name: 'Orders' },
    { id: guests, name: 'Guests' },
  ])
  expect(first.mapping).toEqual(['day', orders, null])
  await importAll(api, [{ ...answersOf(first), network: 'x', mapping: ['day', orders, guests] }])

  await api.strategy.remove({ table: 'measure', id: guests })
  const next = await open('november.csv', table('11'))
  expect(next).toMatchObject({ mapping: ['day', orders, null], network: 'x', added: 2 })
  expect(next.notes).toEqual([{ code: 'asBefore' }, { code: 'measureGone', params: { columns: 'Visits' } }])
  await api.history.undo()
  expect(await open('november.csv', table('11'))).toMatchObject({
    ...{ mapping: ['day', orders, guests], notes: [{ code: 'asBefore' }] },
  })
  // A measure that is computed by now is told by no file.
  await api.strategy.change({ table: 'measure', id: guests, patch: { formula: `{${orders}} / {clicks}` } })
  expect((await open('november.csv', table('11'))).mapping).toEqual(['day', orders, null])
})
