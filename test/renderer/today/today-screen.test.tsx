import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Api, attach } from '../../../renderer/api.ts'
import { startAt, usePlace } from '../../../renderer/place.ts'
import { StrategyScreen } from '../../../renderer/strategy/strategy-screen.tsx'
import { useToday } from '../../../renderer/today/store.ts'
import { TodayScreen } from '../../../renderer/today/today-screen.tsx'
import { useKnown } from '../../../renderer/workspace.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

beforeEach(() => useToday.setState(useToday.getInitialState(), true))
afterEach(cleanup)

function Room() {
  return usePlace().screen === 'strategy' ? <StrategyScreen /> : <TodayScreen />
}

async function open(fill?: (api: Api) => Promise<unknown>) {
  const { api } = aClient()
  const typed = api as unknown as Api
  attach(typed)
  useKnown.setState({ workspace: await typed.workspace.current() })
  await fill?.(typed)
  startAt({ screen: 'today' })
  show(<Room />)
  return { api: typed, user: userEvent.setup() }
}

describe('Today with nothing in it', () => {
  it('leads straight to the line in which the first goal is written', async () => {
    const { api, user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Write the first goal' }))
    const line = await screen.findByRole('textbox', { name: 'Add a goal' })
    await waitFor(() => expect(document.activeElement).toBe(line))
    await user.keyboard('Be known in town{Enter}')
    await waitFor(async () =>
      expect((await api.strategy.read()).goals).toMatchObject([{ title: 'Be known in town' }]),
    )
  })

  it('takes its example in, and says how old the copies are', async () => {
    const { api, user } = await open()
    expect(await screen.findByText(/No copy off this disk/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Take in this example' }))
    await waitFor(async () =>
      expect(await api.today.read({ firstWeekday: 1, language: 'en' })).toMatchObject({
        isEmpty: false,
        due: [{ title: 'Sample post: three breads that keep a week', state: 'draft' }],
      }),
    )
  })
})

it('counts all that waits for a yes, and shows the rest when asked', async () => {
  const { user } = await open(async (api) => {
    for (let number = 1; number <= 11; number += 1) {
      const { post } = await api.calendar.addPost({
        title: `Post ${number}`,
        day: '2026-03-20',
        time: null,
        channelId: null,
      })
      await api.calendar.changeState({ id: post.id, state: 'inReview' })
    }
  })
  const part = await screen.findByRole('region', { name: 'Waiting for a yes' })
  expect(part.textContent).toContain('11')
  expect(screen.queryByRole('button', { name: /Post 11/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Show all 11' }))
  expect(screen.getByRole('button', { name: /Post 11/ })).toBeTruthy()
})
