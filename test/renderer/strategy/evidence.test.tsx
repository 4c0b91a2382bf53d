import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Api, attach } from '../../../renderer/api.ts'
import { parseAddress, startAt } from '../../../renderer/place.ts'
import { loadStrategy, useStrategy } from '../../../renderer/strategy/store.ts'
import { StrategyScreen } from '../../../renderer/strategy/strategy-screen.tsx'
import { Toasts } from '../../../renderer/ui/notice/toast.tsx'
import { loadEditor } from '../../../renderer/ui/writing/long-text.tsx'
import type { Language } from '../../../shared/i18n/languages.ts'
import { basisOf } from '../../../shared/strategy/evidence.ts'
import type { AudienceField } from '../../../shared/strategy/strategy.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const fresh = useStrategy.getInitialState()

beforeEach(() => useStrategy.setState(fresh, true))
beforeAll(loadEditor)
afterEach(cleanup)

const families = { name: 'Families', age: '30 to 45', painPoints: 'No time', resemblance: 'partly' } as const

/** The audiences on a real workspace file: one that is assumed in two fields and empty in the others. */
async function open({
  language = 'en',
  ask = false,
  isPanel = false,
  isKnown = false,
}: {
  language?: Language
  ask?: boolean
  isPanel?: boolean
  isKnown?: boolean
} = {}) {
  const api = aClient().api as unknown as Api
  attach(api)
  const { id } = await api.strategy.add({ table: 'audience', beforeId: null, values: families })
  const age = { audienceId: id, field: 'age', answer: families.age } as const
  if (isKnown) await api.strategy.recordEvidence({ ...age, source: 'A regular', day: '2026-03-03' })
  startAt(parseAddress(`/strategy${isPanel ? `/${id}` : ''}?tab=audiences${ask ? '&show=ask' : ''}`))
  show(
    <>
      <StrategyScreen />
      <Toasts />
    </>,
    language,
  )
  const basis = async (field: AudienceField) => {
    const { audiences, evidence } = await api.strategy.read()
    const [audience] = audiences
    if (!audience) throw new Error('It is gone')
    return basisOf(audience, field, evidence)
  }
  return { api, id, basis, user: userEvent.setup() }
}

describe('the list of audiences', () => {
  it('says in words how much is known and whether they are the ideal customer', async () => {
    await open({ isKnown: true })
    const row = await screen.findByRole('option', { name: /Families/ })
    expect(within(row).getByText('1 of 9 known, 1 assumed')).toBeTruthy()
    expect(within(row).getByText('Partly')).toBeTruthy()
  })

  it('counts two assumptions as Hebrew does', async () => {
    await open({ language: 'he' })
    const row = await screen.findByRole('option', { name: /Families/ })
    expect(within(row).getByText('0 מתוך 9 ידועים, שתי השערות')).toBeTruthy()
  })
})

describe('a field of an audience', () => {
  it('becomes evidence with a source and a day, by keyboard', async () => {
    const { api, basis, user } = await open({ isPanel: true })
    ;(await screen.findByRole('button', { name: 'Who told us? Age' })).focus()
    await user.keyboard('{Enter}')
    const source = await screen.findByRole('textbox', { name: 'Who said it, and where' })
    await waitFor(() => expect(document.activeElement).toBe(source))
    await user.keyboard('{Enter}')
    expect(await screen.findByText('Write who said it, or where you saw it.')).toBeTruthy()
    expect(await basis('age')).toBe('assumption')
    await user.keyboard('A regular{Enter}')
    await waitFor(async () => expect(await basis('age')).toBe('evidence'))
    expect((await api.strategy.read()).evidence).toMatchObject([{ field: 'age', source: 'A regular' }])
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^A regular, / })),
    )
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Only assumed' }))
    await waitFor(async () => expect(await basis('age')).toBe('assumption'))
  })

  it('is an assumption again when its text changes, with a warning and the way back', async () => {
    const { basis, user } = await open({ isPanel: true, isKnown: true })
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Age' })
    await user.type(field, ' or so')
    await user.tab()
    const warning = await screen.findByText('An assumption again, because its words have changed: Age.', {
      selector: '[role="alert"] span',
    })
    expect(await basis('age')).toBe('assumption')
    await user.click(within(warning.parentElement as HTMLElement).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(field.value).toBe('30 to 45'))
    expect(await basis('age')).toBe('evidence')
  })

  it('stays evidence after a slip of the pen is mended, when somebody says so', async () => {
    const { api, basis, user } = await open({ isPanel: true, isKnown: true })
    await user.type(await screen.findByRole('textbox', { name: 'Age' }), '!')
    await user.tab()
    expect(await screen.findByText(/The words have changed since .A regular., 3 Mar 2026\./)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Still true Age' }))
    await waitFor(async () => expect(await basis('age')).toBe('evidence'))
    expect((await api.strategy.read()).evidence).toMatchObject([
      { answer: '30 to 45!', source: 'A regular', day: '2026-03-03' },
    ])
  })

  it('rests on nothing while it is empty', async () => {
    await open({ isPanel: true })
    await screen.findByRole('button', { name: 'Who told us? Age' })
    expect(screen.queryByRole('button', { name: 'Who told us? Gender' })).toBeNull()
  })

  it('keeps a source that was being typed, and opens with it again', async () => {
    const { api, id, user } = await open({ isPanel: true })
    await user.click(await screen.findByRole('button', { name: 'Who told us? Pain points' }))
    await user.keyboard('Mrs Sam')
    const place = { tableName: 'evidence', recordId: id, field: 'painPoints', value: 'Mrs Sam' }
    await waitFor(async () => expect(await api.draft.list()).toMatchObject([place]))
    cleanup()
    useStrategy.setState(fresh, true)
    show(<StrategyScreen />, 'en')
    const source = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Who said it, and where' })
    await waitFor(() => expect(source.value).toBe('Mrs Sam'))
    expect((await api.strategy.read()).evidence).toEqual([])
    await user.type(source, 'ple{Escape}')
    await waitFor(async () => expect(await api.draft.list()).toMatchObject([{ value: 'Mrs Sample' }]))
    await user.click(screen.getByRole('button', { name: 'Who told us? Pain points' }))
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Who said it, and where' }).value).toBe(
        'Mrs Sample',
      ),
    )
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })
})

describe('the questions for a customer', () => {
  it('are ticked off with who answered, and what they said instead', async () => {
    const { api, basis, user } = await open({ ask: true })
    const box = await screen.findByRole('checkbox', { name: 'What makes your day harder than it should be?' })
    expect(screen.getByText('No time')).toBeTruthy()
    await user.click(box)
    const answer = await screen.findByRole('textbox', { name: 'What they say' })
    await user.click(answer)
    await user.keyboard('{Control>}a{/Control}')
    await user.paste('Too many shops')
    await user.type(screen.getByRole('textbox', { name: 'Who said it, and where' }), 'Mrs Sample{Enter}')
    await waitFor(async () => expect(await basis('painPoints')).toBe('evidence'))
    expect((await api.strategy.read()).audiences).toMatchObject([{ painPoints: 'Too many shops' }])
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox')))
    expect(screen.getByRole('radio', { name: 'Ask a customer (1)' })).toBeTruthy()
  })

  it('say so when none is left', async () => {
    const { api } = await open({ ask: true, isKnown: true })
    await screen.findByRole('checkbox')
    const [audience] = (await api.strategy.read()).audiences
    await api.strategy.change({ table: 'audience', id: audience?.id ?? '', patch: { painPoints: '' } })
    await loadStrategy()
    expect(await screen.findByText('Nothing left to ask')).toBeTruthy()
  })
})
