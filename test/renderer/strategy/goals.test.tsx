import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Api, attach } from '../../../renderer/api.ts'
import { parseAddress, startAt } from '../../../renderer/place.ts'
import { useStrategy } from '../../../renderer/strategy/store.ts'
import { StrategyScreen } from '../../../renderer/strategy/strategy-screen.tsx'
import { Announcer } from '../../../renderer/ui/notice/announce.tsx'
import type { StrategyAddition } from '../../../shared/strategy/strategy-edits.ts'
import type { NewValues } from '../../../shared/strategy/strategy-tables.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const fresh = useStrategy.getInitialState()

beforeEach(() => useStrategy.setState(fresh, true))
afterEach(cleanup)

function aRoom() {
  const api = aClient().api as unknown as Api
  attach(api)
  const add = async (addition: StrategyAddition) => (await api.strategy.add(addition)).id
  const goal = () => add({ table: 'goal', beforeId: null, values: { title: 'Known', reason: 'marketing' } })
  const objective = async (values: NewValues<'objective'>, goalId?: string) =>
    add({ table: 'objective', parentId: goalId ?? (await goal()), beforeId: null, values })
  return { api, add, goal, objective }
}

async function look(id: string, tab = '') {
  startAt(parseAddress(`/strategy/${id}${tab}`))
  show(
    <>
      <StrategyScreen />
      <Announcer />
    </>,
  )
  return within(await screen.findByRole('complementary'))
}

const whole = {
  title: 'Reach',
  measureId: 'reach',
  baseline: 100,
  target: 200,
  startDay: '2026-01-01',
  dueDay: '2026-12-31',
  responsible: 'Sample Person',
}

describe('the panel of an objective', () => {
  it('names what is missing quality by quality, and each word leads to its field', async () => {
    const { objective } = aRoom()
    const panel = await look(await objective({ title: 'More followers' }))
    const rows = within(panel.getByText('Make it countable:').closest('ul') as HTMLElement)
    expect(rows.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'Make it countable: a measure',
      'See whether it can be done: where it stands today, a target',
      'Give it a time: a date',
      'Give it a person: somebody responsible',
    ])
    await userEvent.click(panel.getByRole('button', { name: 'a target' }))
    expect(document.activeElement).toBe(panel.getByRole('textbox', { name: 'Target' }))
  })

  it('keeps a target of "a lot" in sight with a sentence, and saves nothing', async () => {
    const { api, objective } = aRoom()
    const panel = await look(await objective(whole))
    const target = panel.getByRole('textbox', { name: 'Target' })
    await userEvent.clear(target)
    await userEvent.type(target, 'a lot')
    await userEvent.tab()
    expect(await panel.findByText(/This is not a number/)).toBeTruthy()
    expect((target as HTMLInputElement).value).toBe('a lot')
    expect((await api.strategy.read()).objectives[0]?.target).toBe(200)
  })

  it('keeps a date before its start, and says so in the field and in the note', async () => {
    const { objective } = aRoom()
    const panel = await look(await objective({ ...whole, dueDay: '2025-12-31' }))
    expect(panel.getByText(/This is before the start\. Both days are kept/)).toBeTruthy()
    expect(panel.getByText(/it ends before it starts/)).toBeTruthy()
    expect(panel.getByRole<HTMLInputElement>('combobox', { name: 'By' }).value).toContain('31 December 2025')
  })

  it('shows a dash without a reading, then the line with its words', async () => {
    const { api, objective } = aRoom()
    const id = await objective({ ...whole, measureId: 'followers' })
    const panel = await look(id)
    const progress = within(await panel.findByRole('region', { name: 'Progress' }))
    expect(progress.getByText('–')).toBeTruthy()
    expect(progress.getByText(/No reading yet/)).toBeTruthy()
    cleanup()
    const channelId = (
      await api.strategy.add({ table: 'channel', beforeId: null, values: { network: 'blog' } })
    ).id
    await api.review.typeReadings({
      month: '2026-02',
      readings: [{ measureId: 'followers', channelId, value: 125 }],
    })
    const again = within(await (await look(id)).findByRole('region', { name: 'Progress' }))
    expect(again.getByRole('img').getAttribute('aria-label')).toBe(
      'A line from 100 on 1 Jan 2026 to 200 on 31 Dec 2026. 125 on 28 Feb 2026; 116 was expected by then. ' +
        'Expected by today: 116.',
    )
    expect(again.getByText('On pace')).toBeTruthy()
  })

  it('tells that less is better, and asks about a target that goes the other way', async () => {
    const { add, objective, api } = aRoom()
    const values = { name: 'Complaints', unit: 'complaints', direction: 'down' } as const
    const measureId = await add({ table: 'measure', beforeId: null, values })
    const id = await objective({ ...whole, measureId, baseline: 20, target: 10 })
    const panel = await look(id)
    expect(panel.getByText('complaints · Less is better here.')).toBeTruthy()
    expect(panel.getByText(/from 20 to 10 complaints/)).toBeTruthy()
    await api.strategy.change({ table: 'objective', id, patch: { target: 30 } })
    cleanup()
    expect((await look(id)).getByText(/goes the other way/)).toBeTruthy()
  })
})

describe('a campaign', () => {
  it('says kindly that its code is taken, and takes a free one', async () => {
    const { api, add } = aRoom()
    await add({ table: 'campaign', beforeId: null, values: { name: 'Box', code: 'BOX' } })
    const id = await add({ table: 'campaign', beforeId: null, values: { name: 'Again', code: 'box' } })
    const panel = await look(id, '?tab=campaigns')
    expect(panel.getByText(/“Box” has this code too/)).toBeTruthy()
    await userEvent.click(panel.getByRole('button', { name: 'Take box-2' }))
    await waitFor(() => expect(panel.queryByText(/has this code too/)).toBeNull())
    expect((await api.strategy.read()).campaigns.map(({ code }) => code)).toEqual(['BOX', 'box-2'])
  })

  it('says what its tactics cost against its budget, and which of them nobody has costed', async () => {
    const { api, add, objective } = aRoom()
    const parentId = await objective({})
    const tactic = (cost: number | null) =>
      add({ table: 'tactic', parentId, beforeId: null, values: { title: 'One', cost } })
    const to = [await tactic(700), await tactic(null)]
    const id = await add({ table: 'campaign', beforeId: null, values: { name: 'Box', budget: 600 } })
    await api.strategy.link({ table: 'campaignTactic', id, to })
    const panel = await look(id, '?tab=campaigns')
    expect(panel.getByText('100 more than the budget. 1 tactic has no cost yet.')).toBeTruthy()
  })
})

describe('goals to take in', () => {
  it('are at hand after the first goal, and say which of them the plan has', async () => {
    const { goal } = aRoom()
    await goal()
    startAt({ screen: 'strategy' })
    show(<StrategyScreen />)
    await userEvent.click(await screen.findByRole('button', { name: 'Take in a goal…' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Be well spoken of' }))
    await userEvent.click(screen.getByRole('button', { name: 'Take it in' }))
    await screen.findByRole('treeitem', { name: /Be well spoken of/ })
    await userEvent.click(screen.getByRole('button', { name: 'Take in a goal…' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Be well spoken of in your plan' }))
    expect(screen.getByRole('button', { name: 'Take it in' })).toHaveProperty('disabled', true)
    expect(screen.getByText('This one is in your plan already.')).toBeTruthy()
  })
})
