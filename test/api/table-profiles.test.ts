import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
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

it('keeps that a row is of a week, and what a person made a table of campaigns of', async () => {
  const { api, open } = aDesk()
  const weeks = (...days: string[]) => `Day,Likes\n${days.map((day) => `2026-${day},5`).join('\n')}\n`
  const first = await open('october.csv', weeks('10-05', '10-12', '10-19'))
  expect(first.rowSpan).toBeNull()
  await importAll(api, [{ ...answersOf(first), network: 'x', rowSpan: 'weekTo' }])
  const next = await open('november.csv', weeks('11-02', '11-09', '11-16'))
  expect(next).toMatchObject({ network: 'x', rowSpan: 'weekTo' })
  // A day each says more than what was kept.
  expect((await open('days.csv', weeks('11-02', '11-03'))).rowSpan).toBe('day')

  const ads = (day: string) =>
    `Wann;Aktion;Betrag\n2026-${day};Herbst;12,50\n2026-${day.slice(0, 2)}-09;Herbst;7,25\n`
  const mapping = ['day' as const, 'campaign' as const, 'spend' as const]
  const answered = await api.imports.preview({
    ...answersOf(await open('ads1.csv', ads('10-01'))),
    network: 'x',
    mapping,
  })
  if (!answered.ok) throw new Error('refused')
  expect(answered.campaigns).toMatchObject([{ name: 'Herbst', sums: [{ spend: 19.75 }] }])
  await importAll(api, [answersOf(answered)])
  const later = await open('ads2.csv', ads('11-01'))
  expect([later.mapping, later.campaigns[0]?.choice]).toEqual([mapping, expect.not.stringMatching('new')])
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

describe('tables that are known', () => {
  const table = (month: string) => `Datum,Reichweite,Notiz\n2026-${month}-01,5,a\n2026-${month}-02,6,b\n`

  async function aKnownTable() {
    const desk = aDesk()
    const add = (handle: string) =>
      desk.api.strategy
        .add({ table: 'channel', values: { network: 'x', handle }, beforeId: null })
        .then(({ id }) => id)
    const ids = [await add('bakery'), await add('bakery.jobs')]
    const asked = await desk.api.imports.preview({
      ...answersOf(await desk.open('october.csv', table('10'))),
      network: 'x',
    })
    if (!asked.ok) throw new Error('refused')
    expect(asked.accounts.map(({ channel }) => channel)).toEqual(['new'])
    const answer = async (month: string, changes: object) => {
      const file = await desk.open(`${month}.csv`, table(month))
      await importAll(desk.api, [{ ...answersOf(file), network: 'x', ...changes }])
    }
    const channelOfNext = async (month: string) =>
      (await desk.open(`${month}.csv`, table(month))).accounts[0]?.channel
    return { ...desk, ids, answer, channelOfNext }
  }

  it('keep the channel of two, or the whole brand, for the next file', async () => {
    const { ids, answer, channelOfNext, api } = await aKnownTable()
    await answer('09', { channels: { 'x ': ids[1] } })
    expect(await channelOfNext('10')).toBe(ids[1])
    await answer('10', { channels: { 'x ': 'brand' } })
    expect(await channelOfNext('11')).toBe('brand')
    await api.history.undo()
    expect(await channelOfNext('11')).toBe(ids[1])
  })

  it('ask again for a channel that is gone', async () => {
    const { api, answer, channelOfNext } = await aKnownTable()
    await answer('09', { channels: { 'x ': 'new' } })
    const made = (await api.strategy.read()).channels.at(-1)?.id ?? ''
    expect(await channelOfNext('10')).toBe(made)
    await api.history.undo()
    expect(await channelOfNext('10')).toBe('new')
    expect(await api.imports.listTables()).toEqual([])
  })

  it('are listed with what was said, by whom and when, and asked anew once removed, until that is undone', async () => {
    const { api, ids, answer, channelOfNext } = await aKnownTable()
    await api.app.changeSettings({ person: 'Giulia' })
    await answer('09', { channels: { 'x ': ids[0] } })
    const known = {
      ...{ fileName: '09.csv', network: 'x', channel: { handle: 'bakery' }, unread: 1, hasGone: false },
      columns: [
        { name: 'Datum', readAs: 'day', measureName: '' },
        { name: 'Reichweite', readAs: 'reach', measureName: '' },
      ],
      ...{ person: 'Giulia', at: expect.stringMatching(/^2026-12-01T/) },
    }
    expect(await api.imports.listTables()).toMatchObject([known])
    // Who says the same of the next file has said nothing new.
    await api.app.changeSettings({ person: 'Marco' })
    await answer('10', { channels: { 'x ': ids[0] } })
    const [{ id } = { id: '' }] = await api.imports.listTables()
    expect(await api.imports.listTables()).toMatchObject([known])

    await api.imports.forgetTable(id)
    expect(await api.imports.listTables()).toEqual([])
    expect(await channelOfNext('11')).toBe('new')
    await expect(api.imports.forgetTable(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await api.history.undo()
    expect(await channelOfNext('11')).toBe(ids[0])
  })
})
