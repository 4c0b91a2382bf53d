import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Api, attach } from '../../../renderer/api.ts'
import { currentPlace, parseAddress, startAt } from '../../../renderer/place.ts'
import { useStrategy } from '../../../renderer/strategy/store.ts'
import { StrategyScreen } from '../../../renderer/strategy/strategy-screen.tsx'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const fresh = useStrategy.getInitialState()

beforeEach(() => useStrategy.setState(fresh, true))
afterEach(cleanup)

it('goes on to the next field when a free code takes the offer of one away, and Escape closes the panel', async () => {
  const api = aClient().api as unknown as Api
  attach(api)
  for (const name of ['One', 'Other'])
    await api.strategy.add({ table: 'campaign', beforeId: null, values: { name, code: 'SPRING' } })
  const { campaigns } = await api.strategy.read()
  startAt(parseAddress(`/strategy/${campaigns[1]?.id}?tab=campaigns`))
  show(<StrategyScreen />)
  const user = userEvent.setup()
  const code = await screen.findByRole('textbox', { name: 'Code' })
  expect(screen.getByRole('button', { name: /^Take/ })).toBeTruthy()
  await user.clear(code)
  await user.type(code, 'AUTUMN')
  expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull()
  await user.tab()
  await waitFor(async () => expect((await api.strategy.read()).campaigns[1]?.code).toBe('AUTUMN'))
  expect(screen.getByRole('complementary').contains(document.activeElement)).toBe(true)
  await user.keyboard('{Escape}')
  expect(currentPlace().record).toBeUndefined()
})
