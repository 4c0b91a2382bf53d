import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Api, attach } from '../../../renderer/api.ts'
import { currentPlace, parseAddress, startAt } from '../../../renderer/place.ts'
import { useStrategy } from '../../../renderer/strategy/store.ts'
import { StrategyScreen } from '../../../renderer/strategy/strategy-screen.tsx'
import { Announcer } from '../../../renderer/ui/notice/announce.tsx'
import { loadEditor } from '../../../renderer/ui/writing/long-text.tsx'
import { gateIds, gateQuestions } from '../../../shared/strategy/gate.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const fresh = useStrategy.getInitialState()

beforeEach(() => useStrategy.setState(fresh, true))
beforeAll(loadEditor)
afterEach(cleanup)

async function open(address: string, fill?: (api: Api) => Promise<unknown>) {
  const api = aClient().api as unknown as Api
  attach(api)
  await fill?.(api)
  startAt(parseAddress(address))
  show(
    <>
      <StrategyScreen />
      <Announcer />
    </>,
  )
  return { api, user: userEvent.setup() }
}

const gate = (api: Api) => api.strategy.read().then((view) => view.gate)
const group = (name: string) => screen.findByRole('group', { name })

describe('the questions before the plan', () => {
  it('are answered, explained and left by keys alone', async () => {
    const { api, user } = await open('/strategy?tab=gate')
    within(await group('Do our customers want us there?'))
      .getByRole('radio', { name: 'Yes' })
      .focus()
    await user.keyboard(' ')
    await waitFor(async () =>
      expect(await gate(api)).toMatchObject([{ question: 'customers', answer: 'yes' }]),
    )
    await user.keyboard('{Enter}')
    // This page has no place for letters: what is typed goes in as it would be pasted.
    await user.paste('They asked')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await gate(api)).toMatchObject([{ reason: 'They asked' }]))
    const next = await group('Is there a business goal behind it?')
    expect(next.contains(document.activeElement)).toBe(true)
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await gate(api)).toHaveLength(2))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('say kindly what a no means and what to do instead, and a yes leads to the goals', async () => {
    const { api, user } = await open('/strategy?tab=gate', async (client) => {
      for (const question of gateQuestions)
        await client.strategy.answerGate({
          question,
          patch: { answer: question === 'staying' ? 'no' : 'yes' },
        })
    })
    expect(await screen.findByRole('heading', { name: 'Not now, and that is a good answer' })).toBeTruthy()
    const staying = await group('Will we stay?')
    expect(within(staying).getByText(/falls silent/)).toBeTruthy()
    expect(within(staying).getByText(/Claim your name/)).toBeTruthy()
    // Only the answer that was given has its hue.
    const hues = within(staying)
      .getAllByRole('radio')
      .map((radio) => radio.parentElement?.querySelector('svg')?.style.color)
    expect(hues).toEqual(['var(--rp-ink-faint)', 'var(--rp-ink-soft)', 'var(--rp-ink-faint)'])
    await user.click(within(staying).getByRole('radio', { name: 'Yes' }))
    await waitFor(async () => expect((await gate(api)).at(-1)?.answer).toBe('yes'))
    await user.click(await screen.findByRole('button', { name: 'On to the goals' }))
    expect(currentPlace().view?.tab).toBeUndefined()
  })

  it('ask again on their day, and rest once it is still so', async () => {
    const { api, user } = await open('/strategy?tab=gate', (client) =>
      client.strategy.answerGate({ question: 'goal', patch: { answer: 'yes', lookAgainDay: '2026-03-01' } }),
    )
    await user.click(await screen.findByRole('button', { name: 'It is still so' }))
    await waitFor(async () => expect((await gate(api))[0]?.lookAgainDay).toBe('2027-03-02'))
    expect(screen.queryByRole('button', { name: 'It is still so' })).toBeNull()
  })

  it('link a goal of the plan', async () => {
    const { api, user } = await open('/strategy?tab=gate', async (client) => {
      await client.strategy.add({ table: 'goal', beforeId: null, values: { title: 'Known' } })
      await client.strategy.answerGate({ question: 'goal', patch: { answer: 'yes' } })
    })
    await user.click(await screen.findByRole('combobox', { name: 'Goal' }))
    await user.click(await screen.findByRole('option', { name: 'Known' }))
    const { goals } = await api.strategy.read()
    await waitFor(async () => expect((await gate(api))[0]?.goalId).toBe(goals[0]?.id))
  })

  it('give back a reason that a crash cut off', async () => {
    const place = { tableName: 'gateAnswer', recordId: gateIds.selling, field: 'reason' }
    const { api } = await open('/strategy?tab=gate', async (client) => {
      await client.strategy.answerGate({ question: 'selling', patch: { answer: 'unsure' } })
      await client.draft.keep({ ...place, value: 'We have not coun' })
    })
    await waitFor(async () => expect((await gate(api))[0]?.reason).toBe('We have not coun'))
  })
})

describe('the objections', () => {
  it('are taken in from the common ones, each once, and open with the keyboard in them', async () => {
    const { api, user } = await open('/strategy?tab=objections')
    await user.click(await screen.findByRole('button', { name: /^What does it sell/ }))
    expect(await screen.findByRole('option', { name: /What does it sell/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^What does it sell/ })).toBeNull()
    const panel = await screen.findByRole('complementary', { name: 'What does it sell?' })
    await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true))
    await user.click(screen.getByRole('button', { name: /^Are we only there/ }))
    await waitFor(() => expect(screen.getByRole('complementary').contains(document.activeElement)).toBe(true))
    await waitFor(async () =>
      expect((await api.strategy.read()).objections.map(({ starter }) => starter)).toEqual([
        'selling',
        'everyone',
      ]),
    )
  })

  it('are reordered and removed by keys, and a removed one is offered again', async () => {
    const { api, user } = await open('/strategy?tab=objections', async (client) => {
      for (const [title, starter] of [
        ['Time?', 'time'],
        ['Proof?', 'proof'],
      ] as const)
        await client.strategy.add({ table: 'objection', beforeId: null, values: { title, starter } })
    })
    const titles = async () => (await api.strategy.read()).objections.map(({ title }) => title)
    ;(await screen.findByRole('option', { name: /Proof/ })).focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(async () => expect(await titles()).toEqual(['Proof?', 'Time?']))
    await user.keyboard('{Delete}')
    await waitFor(async () => expect(await titles()).toEqual(['Time?']))
    expect(await screen.findByRole('button', { name: /^How will we know/ })).toBeTruthy()
  })
})
