import { notifications } from '@mantine/notifications'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Api, attach } from '../../../renderer/api.ts'
import { parseAddress, startAt } from '../../../renderer/place.ts'
import { useStrategy } from '../../../renderer/strategy/store.ts'
import { StrategyScreen } from '../../../renderer/strategy/strategy-screen.tsx'
import { Toasts } from '../../../renderer/ui/notice/toast.tsx'
import { blankSheets } from '../../../shared/print/sheets.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const fresh = useStrategy.getInitialState()
beforeEach(() => {
  notifications.clean()
  useStrategy.setState(fresh, true)
})
afterEach(cleanup)

function open(address: string) {
  startAt(parseAddress(address))
  show(
    <>
      <StrategyScreen />
      <Toasts />
    </>,
  )
}

const aQuestion = (api: Api, title: string) =>
  api.strategy.add({ table: 'replyNode', beforeId: null, values: { title } })

it('brings back what was being typed when the app last stopped, on pages and into the tree', async () => {
  const api = aClient().api as unknown as Api
  attach(api)
  const { id } = await aQuestion(api, 'Is it about us?')
  const [voice, plan] = [blankSheets.voice[0], blankSheets.replyPlan[0]]
  await api.draft.keep({ tableName: 'voice', recordId: voice.id, field: 'sound', value: 'As at the counter' })
  await api.draft.keep({ tableName: 'replyPlan', recordId: plan.id, field: 'hours', value: '12' })
  await api.draft.keep({ tableName: 'replyAnswer', recordId: id, field: 'new', value: 'Perhaps' })
  open('/strategy?tab=reply')
  await screen.findByText('Unfinished text came back in 3 places.')
  const { sheets, replyAnswers } = await api.strategy.read()
  expect([sheets.voice[0].sound, sheets.replyPlan[0].hours]).toEqual(['As at the counter', 12])
  expect(replyAnswers).toMatchObject([{ nodeId: id, title: 'Perhaps', targetId: null }])
  expect(await api.draft.list()).toEqual([])
})

it('leads from a sentence to what is to mend, and clears what nothing leads to', async () => {
  const api = aClient().api as unknown as Api
  attach(api)
  await aQuestion(api, 'Is it about us?')
  await aQuestion(api, 'Is it a joke?')
  const user = userEvent.setup()
  open('/strategy?tab=reply')
  await user.click(await screen.findByRole('button', { name: /no answer leads to “Is it a joke\?”/ }))
  const panel = await screen.findByRole('complementary')
  expect(within(panel).getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Is it a joke?')
  await user.click(screen.getByRole('button', { name: 'Remove the box that nothing leads to' }))
  await waitFor(async () => expect((await api.strategy.read()).replyNodes).toHaveLength(1))
  await screen.findByText('One box removed from the tree.')
})

it('moves an answer by keys and by its buttons', async () => {
  const api = aClient().api as unknown as Api
  attach(api)
  const { id } = await aQuestion(api, 'Is it about us?')
  for (const title of ['Yes', 'No', 'Perhaps'])
    await api.strategy.add({ table: 'replyAnswer', parentId: id, beforeId: null, values: { title } })
  const user = userEvent.setup()
  open(`/strategy/${id}?tab=reply`)
  const titles = async () => (await api.strategy.read()).replyAnswers.map(({ title }) => title)
  await user.click(await screen.findByRole('button', { name: 'Move “Yes” down' }))
  await waitFor(async () => expect(await titles()).toEqual(['No', 'Yes', 'Perhaps']))
  const line = await screen.findByRole('treeitem', { name: /Perhaps/ })
  line.focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await waitFor(async () => expect(await titles()).toEqual(['No', 'Perhaps', 'Yes']))
})
