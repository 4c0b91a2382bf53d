import { notifications } from '@mantine/notifications'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Api, attach } from '../../../renderer/api.ts'
import { parseAddress, startAt } from '../../../renderer/place.ts'
import { useSaving } from '../../../renderer/saving.ts'
import { useStrategy } from '../../../renderer/strategy/store.ts'
import { StrategyScreen } from '../../../renderer/strategy/strategy-screen.tsx'
import { Toasts } from '../../../renderer/ui/notice/toast.tsx'
import type { StrategyAddition } from '../../../shared/strategy/strategy-edits.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const fresh = useStrategy.getInitialState()
const freshSaving = useSaving.getInitialState()

beforeEach(() => {
  notifications.clean()
  useStrategy.setState(fresh, true)
  useSaving.setState(freshSaving, true)
})
afterEach(cleanup)

/** The panel of one record on a real workspace file. */
async function openPanel(addition: StrategyAddition, tab = 'plan') {
  const api = aClient().api as unknown as Api
  attach(api)
  const { id } = await api.strategy.add(addition)
  const showIt = () => {
    startAt(parseAddress(`/strategy/${id}?tab=${tab}`))
    show(
      <>
        <StrategyScreen />
        <Toasts />
      </>,
    )
  }
  showIt()
  const responsible = () => screen.findByRole('combobox', { name: 'Responsible' })
  return { api, id, showIt, responsible, user: userEvent.setup() }
}

const aChannel: StrategyAddition = {
  table: 'channel',
  beforeId: null,
  values: { network: 'instagram', handle: 'sample' },
}
const fields = async (api: Api) => (await api.draft.list()).map(({ field, value }) => [field, value])

describe('a name that is typed', () => {
  it('is kept while it is typed, and Escape closes the list before anything else', async () => {
    const { api, user, responsible } = await openPanel(aChannel, 'channels')
    await api.strategy.add({
      ...aChannel,
      values: { network: 'x', responsible: 'Ada Sample' },
    } as StrategyAddition)
    await user.type(await responsible(), 'Ada')
    await waitFor(async () => expect(await fields(api)).toEqual([['responsible', 'Ada']]))
    await user.keyboard('{Escape}')
    expect(((await responsible()) as HTMLInputElement).value).toBe('Ada')
    await user.tab()
    await waitFor(async () =>
      expect((await api.strategy.read()).channels[0]).toMatchObject({ responsible: 'Ada' }),
    )
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('is saved when the panel closes over it', async () => {
    const { api, user, responsible } = await openPanel(aChannel, 'channels')
    await user.type(await responsible(), 'Ada')
    startAt({ screen: 'strategy' })
    await waitFor(async () =>
      expect((await api.strategy.read()).channels[0]).toMatchObject({ responsible: 'Ada' }),
    )
  })
})

describe('a number that is typed', () => {
  it('is kept while it is typed, and what a crash cut off is written when the room opens', async () => {
    const { api, user, showIt } = await openPanel(aChannel, 'channels')
    await user.type(await screen.findByRole('textbox', { name: 'Posts a week' }), '2.5')
    await waitFor(async () => expect(await fields(api)).toEqual([['postsPerWeek', '2.5']]))
    cleanup()
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
    expect((await api.strategy.read()).channels[0]?.postsPerWeek).toBe(2.5)

    const channelId = (await api.strategy.read()).channels[0]?.id ?? ''
    await api.draft.keep({ tableName: 'channel', recordId: channelId, field: 'postsPerWeek', value: '4' })
    showIt()
    await waitFor(async () => expect((await api.strategy.read()).channels[0]?.postsPerWeek).toBe(4))
    expect(useSaving.getState().hasFailed).toBe(false)
  })

  it('that is none stays, is marked with what is wanted, and is saved nowhere', async () => {
    const { api, user } = await openPanel(aChannel, 'channels')
    const field = await screen.findByRole('textbox', { name: 'Posts a week' })
    await user.type(field, '-2')
    await user.tab()
    expect(await screen.findByText(/from 0 to 500/)).toBeTruthy()
    expect((field as HTMLInputElement).value).toBe('-2')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect((await api.strategy.read()).channels[0]?.postsPerWeek).toBeNull()
    expect(await fields(api)).toEqual([['postsPerWeek', '-2']])
  })

  it('that is none stands there with its sentence when the panel comes back, until it is mended', async () => {
    const { api, user, showIt } = await openPanel(aChannel, 'channels')
    const field = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Posts a week' })
    await user.type(await field(), 'a lot{Escape}{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    for (const isNewStart of [false, true]) {
      cleanup()
      if (isNewStart) useStrategy.setState(fresh, true)
      showIt()
      await waitFor(async () => expect((await field()).value).toBe('a lot'))
      expect(screen.getByText(/from 0 to 500/)).toBeTruthy()
    }
    expect((await api.strategy.read()).channels[0]?.postsPerWeek).toBeNull()
    await user.clear(await field())
    await user.type(await field(), '3{Enter}')
    await waitFor(async () => expect((await api.strategy.read()).channels[0]?.postsPerWeek).toBe(3))
    expect(screen.queryByText(/from 0 to 500/)).toBeNull()
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it.each([
    [
      { table: 'budgetLine', beforeId: null, values: { name: 'Tools' } },
      'budget',
      'Amount',
      'from 0 to 1,000,000,000,000',
    ],
    [
      { table: 'paidEffort', beforeId: null, values: { name: 'Tours' } },
      'budget',
      'A day',
      'from 0 to 1,000,000,000 ',
    ],
  ] as const)(
    'beyond what is held stays, with the largest that is, and nothing is written: %j',
    async (...row) => {
      const [addition, tab, name, words] = row
      const { api, user, id } = await openPanel(addition as StrategyAddition, tab)
      const field = await screen.findByRole<HTMLInputElement>('textbox', { name })
      for (const typed of ['99999999999999999999', '9'.repeat(400)]) {
        await user.clear(field)
        await user.click(field)
        await user.paste(typed)
        await user.tab()
        expect(await screen.findByText((text) => text.includes(words))).toBeTruthy()
        expect(field.value).toBe(typed)
      }
      expect(screen.queryByRole('alert')).toBeNull()
      const { budgetLines, paidEfforts } = await api.strategy.read()
      expect([...budgetLines, ...paidEfforts].find((one) => one.id === id)).toMatchObject(
        addition.table === 'budgetLine' ? { amount: null } : { dailyBudget: null },
      )
    },
  )
})

describe('a refusal', () => {
  it('leaves a channel with numbers, in one notice that offers another way, and nothing as failed', async () => {
    const { api, user } = await openPanel(aChannel, 'channels')
    const channelId = (await api.strategy.read()).channels[0]?.id ?? ''
    const readings = [{ measureId: 'reach', channelId, value: 5 }]
    await api.review.typeReadings({ month: '2026-02', readings })
    await user.click(await screen.findByRole('button', { name: 'Delete' }))
    expect(await screen.findByText(/^This channel stays\./)).toBeTruthy()
    expect(screen.queryByText(/was not saved/)).toBeNull()
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    expect(useSaving.getState().hasFailed).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Set to “Not here”' }))
    await waitFor(async () =>
      expect((await api.strategy.read()).channels[0]).toMatchObject({ decision: 'notHere' }),
    )
  })
})

it('begins the first goal where Today asked for it, with the line ready to be typed in', async () => {
  const api = aClient().api as unknown as Api
  attach(api)
  startAt(parseAddress('/strategy?add=goal'))
  show(<StrategyScreen />)
  const title = await screen.findByRole('textbox', { name: 'Add a goal' })
  expect(document.activeElement).toBe(title)
})
