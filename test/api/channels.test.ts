import { expect, it } from 'vitest'
import { readPlanDocument } from '../../db/exports.ts'
import type { Db } from '../../db/open.ts'
import { planSections } from '../../shared/print/exports.ts'
import { policyId } from '../../shared/strategy/channel-policy.ts'
import { sheetId, sheetOf } from '../../shared/strategy/network-sheet.ts'
import { aClient } from '../support/workspace.ts'

const tiktok = { table: 'networkSheet', id: sheetId('tiktok') } as const

async function aChannel() {
  const { api } = aClient()
  const values = { network: 'instagram', handle: 'sample' } as const
  const { id } = await api.strategy.add({ table: 'channel', beforeId: null, values })
  return { api, id }
}

it('writes a network’s one sheet from the first word on, dated, signed, and undone with it', async () => {
  const { api } = aClient()
  await api.strategy.change({ ...tiktok, patch: { brandFound: 'Two films of our oven' } })
  await api.strategy.change({ ...tiktok, patch: { nameState: 'free' } })
  const { networkSheets } = await api.strategy.read()
  expect(networkSheets).toHaveLength(1)
  expect(sheetOf(networkSheets, 'tiktok')).toMatchObject({
    brandFound: 'Two films of our oven',
    brandDay: '2026-03-02',
    nameState: 'free',
    nameDay: '2026-03-02',
  })
  const [newest] = await api.history.record(tiktok)
  expect(newest?.label).toEqual({
    key: 'strategy.did.change.networkSheet',
    values: { word: 'glossary.networkName.tiktok' },
  })
  await api.history.undo()
  await api.history.undo()
  expect((await api.strategy.read()).networkSheets).toEqual([])
})

it('never has two sheets for a network nor two rules, whoever adds one', async () => {
  const { api } = aClient()
  const add = (note: string) =>
    api.strategy.add({
      table: 'networkSheet',
      beforeId: null,
      values: { network: 'x', nameNote: note },
    })
  expect((await add('one')).id).toBe((await add('two')).id)
  await api.strategy.add({ table: 'channelPolicy', beforeId: null, values: { openingRule: 'Look first' } })
  await api.strategy.change({ table: 'channelPolicy', id: policyId, patch: { lockers: 'Nora' } })
  const view = await api.strategy.read()
  expect(view.networkSheets).toMatchObject([{ network: 'x', nameNote: 'two' }])
  expect(view.channelPolicies).toMatchObject([{ openingRule: 'Look first', lockers: 'Nora' }])
})

it('dates the steps against an impostor', async () => {
  const { api } = aClient()
  const values = { network: 'x', title: 'Reported to the network' } as const
  await api.strategy.add({ table: 'impostorStep', beforeId: null, values })
  expect((await api.strategy.read()).impostorSteps).toMatchObject([{ ...values, day: '2026-03-02' }])
})

it('stores no password, wherever it is sent', async () => {
  const { api, id } = await aChannel()
  const secret = 'hunter2hunter2'
  const refused = { code: 'BAD_REQUEST' }
  for (const field of ['custodian', 'recoveryContact'])
    await expect(
      api.strategy.change({ table: 'channel', id, patch: { [field]: secret } }),
    ).rejects.toMatchObject(refused)
  await expect(
    api.strategy.add({ table: 'channelAccess', parentId: id, beforeId: null, values: { name: secret } }),
  ).rejects.toMatchObject(refused)
  await expect(
    api.strategy.change({ table: 'channelPolicy', id: policyId, patch: { devices: `Password: ${secret}` } }),
  ).rejects.toMatchObject(refused)
  const told = `Login password is ${secret}`
  for (const field of ['reason', 'role', 'handle', 'responsible', 'url'])
    await expect(
      api.strategy.change({ table: 'channel', id, patch: { [field]: told } }),
    ).rejects.toMatchObject(refused)
  for (const field of ['nameNote', 'brandFound', 'customersWhy', 'usedBy'])
    await expect(
      api.strategy.change({ table: 'networkSheet', id: sheetId('x'), patch: { [field]: told } }),
    ).rejects.toMatchObject(refused)
  await expect(
    api.strategy.add({ table: 'impostorStep', beforeId: null, values: { network: 'x', title: told } }),
  ).rejects.toMatchObject(refused)
  expect(JSON.stringify(await api.strategy.read())).not.toContain(secret)
  await api.strategy.change({ table: 'channel', id, patch: { custodian: 'Nora, in 1Password' } })
  expect((await api.strategy.read()).channels).toMatchObject([{ custodian: 'Nora, in 1Password' }])
})

it('takes the names of who has access along with a channel, and brings them back with it', async () => {
  const { api, id } = await aChannel()
  for (const name of ['Nora', 'Priya'])
    await api.strategy.add({ table: 'channelAccess', parentId: id, beforeId: null, values: { name } })
  await api.strategy.remove({ table: 'channel', id })
  expect((await api.strategy.read()).channelAccess).toEqual([])
  await api.history.undo()
  expect((await api.strategy.read()).channelAccess.map(({ name }) => name)).toEqual(['Nora', 'Priya'])
})

it('keeps what is the team’s own out of the plan: access, custodian, second factor and steps', async () => {
  const { api, session } = aClient()
  const marks = { custodian: 'MARK-ONE', recoveryContact: 'MARK-TWO' }
  const values = { network: 'instagram', handle: 'sample', twoFactor: 'no', ...marks } as const
  const { id } = await api.strategy.add({ table: 'channel', beforeId: null, values })
  const ownWords = { name: 'MARK-THREE' }
  await api.strategy.add({ table: 'channelAccess', parentId: id, beforeId: null, values: ownWords })
  const step = { network: 'x', title: 'MARK-FOUR' } as const
  await api.strategy.add({ table: 'impostorStep', beforeId: null, values: step })
  const patch = {
    nameState: 'impostor',
    nameNote: 'MARK-FIVE',
    brandFound: 'Guests name us',
    brandBy: 'MARK-SIX',
  } as const
  await api.strategy.change({ table: 'networkSheet', id: sheetId('x'), patch })
  const rules = { openingRule: 'Look first', devices: 'MARK-SEVEN', lockers: 'MARK-EIGHT' }
  await api.strategy.change({ table: 'channelPolicy', id: policyId, patch: rules })
  const instagram = { customersFit: 'yes', customersWhy: 'They asked for it', usedBy: 'MARK-NINE' } as const
  await api.strategy.change({ table: 'networkSheet', id: sheetId('instagram'), patch: instagram })
  const plan = readPlanDocument(session.db as Db, {
    language: 'en',
    edition: 'owner',
    month: '2026-03',
    sections: [...planSections],
  })
  expect(JSON.stringify(plan)).not.toMatch(/MARK-|twoFactor|custodian/)
  expect(plan).toMatchObject({
    openingRule: 'Look first',
    names: [{ network: 'x', state: 'impostor' }],
    channels: [{ fit: [{ criterion: 'customers', answer: 'yes', why: 'They asked for it' }] }],
  })
})
