import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Db } from '../../../db/open.ts'
import { all, query } from '../../../db/query.ts'
import { typeReadings } from '../../../db/review/review.ts'
import { type Api, attach } from '../../../renderer/api.ts'
import { listen } from '../../../renderer/live.ts'
import { parseAddress, startAt } from '../../../renderer/place.ts'
import { ReviewScreen } from '../../../renderer/review/review-screen.tsx'
import { lastMonth, useReview } from '../../../renderer/review/store.ts'
import { Announcer } from '../../../renderer/ui/notice/announce.tsx'
import type { Language } from '../../../shared/i18n/languages.ts'
import { aChannel, aMeasure, anObjective } from '../../support/review.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const fresh = useReview.getInitialState()

beforeEach(() => useReview.setState(fresh, true))
afterEach(cleanup)

async function open(address: string, fill?: (db: Db) => unknown, language: Language = 'en') {
  const { api, session } = aClient()
  attach(api as unknown as Api)
  void listen().catch(() => undefined)
  const { db } = session
  if (!db) throw new Error('no workspace')
  fill?.(db)
  startAt(parseAddress(address))
  show(
    <>
      <ReviewScreen />
      <Announcer />
    </>,
    language,
  )
  return { api, db, user: userEvent.setup() }
}

const month = lastMonth()

function tellClicks(db: Db) {
  const { id } = aChannel(db)
  typeReadings(db, month, [
    { measureId: 'clicks', channelId: id, value: 200 },
    { measureId: 'conversions', channelId: id, value: 5 },
  ])
}

it('finds a measure by its words and says what it counts, why, and who uses it', async () => {
  const { user } = await open('/review?part=measures', (db) =>
    anObjective(db, { measureId: 'clicks', title: 'More visits' }),
  )
  await user.type(await screen.findByPlaceholderText('Search measures'), 'links')
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: 'Website clicks' }))
  const panel = within(await screen.findByRole('complementary', { name: 'Website clicks' }))
  expect(panel.getByText(/Shows how many came closer to you/)).toBeTruthy()
  expect(panel.getByText('A sum, over days and channels')).toBeTruthy()
  expect(panel.getByText(/Instagram.*Google Business/)).toBeTruthy()
  expect(panel.getByRole('button', { name: 'More visits' })).toBeTruthy()
  expect(panel.queryByRole('button', { name: 'Remove the measure' })).toBeNull()
})

it('keeps the team’s own words beside ours', async () => {
  const { user, api } = await open('/review/likes?part=measures')
  const field = await screen.findByRole('textbox', { name: 'Why you track it' })
  await user.type(field, 'We do not')
  await user.tab()
  await waitFor(async () =>
    expect((await api.measures.list()).find(({ measureId }) => measureId === 'likes')?.purpose).toBe(
      'We do not',
    ),
  )
})

it('takes in the example, which says at once what last month came to', async () => {
  const { user, api } = await open('/review?part=measures', tellClicks)
  await user.click(await screen.findByRole('button', { name: 'Take it in' }))
  expect(await screen.findByText(/whole brand: 2\.5%/)).toBeTruthy()
  expect(screen.getByText(/Conversions 5.*Website clicks 200/)).toBeTruthy()
  const formula = screen.getByRole('textbox', { name: 'Formula' })
  await user.clear(formula)
  await user.type(formula, 'Website clicks / nothing')
  expect(await screen.findByText(/There is no measure called “nothing”/)).toBeTruthy()
  await user.tab()
  const own = async () => (await api.measures.list()).find((line) => line.own)?.own
  expect((await own())?.formula).toBe('{conversions} / {clicks}')
  await user.clear(formula)
  await user.type(formula, '(website clicks + 2) × 1.5{Enter}')
  await waitFor(async () => expect((await own())?.formula).toBe('({clicks} + 2) * 1.5'))
})

it('says once how an own measure adds up: where it is chosen, or that its formula says so', async () => {
  const { user } = await open('/review?part=measures', (file) => {
    aMeasure(file, { name: 'Loaves' })
    aMeasure(file, { name: 'Per visit', formula: '{conversions} / {clicks}', position: 2 })
  })
  await user.click(await screen.findByRole('button', { name: 'Loaves' }))
  const panel = within(await screen.findByRole('complementary', { name: 'Loaves' }))
  expect(panel.getAllByText('How it adds up')).toHaveLength(1)
  expect(panel.getByRole('combobox', { name: 'How it adds up' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Per visit' }))
  const computed = within(await screen.findByRole('complementary', { name: 'Per visit' }))
  expect(computed.getAllByText('How it adds up')).toHaveLength(1)
  expect(computed.queryByRole('combobox', { name: 'How it adds up' })).toBeNull()
})

it('reads a formula in the words and numbers of another language', async () => {
  const { user, api } = await open('/review?part=measures', tellClicks, 'it')
  await user.click(await screen.findByRole('button', { name: 'Nuovo indicatore' }))
  const formula = await screen.findByRole('textbox', { name: 'Formula di calcolo' })
  await user.type(formula, 'clic sul sito × 1,5{Enter}')
  await waitFor(async () =>
    expect((await api.measures.list()).find((line) => line.own)?.own?.formula).toBe('{clicks} * 1.5'),
  )
  expect((formula as HTMLTextAreaElement).value).toBe('Clic sul sito * 1,5')
})

it('adds a number of another measure, changes it in place and takes it away', async () => {
  const { user, db } = await open(`/review?month=${month}`, (file) => aChannel(file))
  const values = () => all(db, query.selectFrom('reading').select(['measureId', 'value', 'source']))
  await user.click(await screen.findByRole('button', { name: 'Add a number' }))
  await user.click(await screen.findByRole('combobox', { name: 'Which measure' }))
  await user.click(await screen.findByRole('option', { name: 'Leads' }))
  const value = screen.getByRole('textbox', { name: 'This month' })
  await user.type(value, 'many{Enter}')
  expect(await screen.findByText('Not saved: not a number')).toBeTruthy()
  await user.clear(value)
  await user.type(value, '1,200{Enter}')
  const cell = await screen.findByRole('textbox', { name: 'Leads, Whole brand' })
  expect(values()).toEqual([{ measureId: 'leads', value: 1200, source: 'typed' }])
  await user.clear(cell)
  await user.type(cell, '7{Enter}')
  await waitFor(() => expect(values()[0]?.value).toBe(7))
  await user.clear(cell)
  await user.type(cell, '{Enter}')
  await waitFor(() => expect(values()).toEqual([]))
})

it('pastes a column of numbers from the line it stands in downwards', async () => {
  const { user, db } = await open(`/review?month=${month}`, (file) => {
    const { id } = aChannel(file)
    for (const measureId of ['leads', 'calls', 'bookings'])
      typeReadings(file, month, [{ measureId, channelId: id, value: 1 }])
  })
  await user.click(await screen.findByRole('textbox', { name: /^Calls, / }))
  await user.paste('20\n30\n40')
  expect(await screen.findByText(/2 numbers taken in\./)).toBeTruthy()
  const rows = all(db, query.selectFrom('reading').select(['measureId', 'value']))
  expect(Object.fromEntries(rows.map((row) => [row.measureId, row.value]))).toEqual({
    leads: 1,
    calls: 20,
    bookings: 30,
  })
})

it('writes what a crash left of why a measure is kept, known or own, and lets the draft go', async () => {
  const { api, session } = aClient()
  attach(api as unknown as Api)
  const { db } = session
  if (!db) throw new Error('no workspace')
  const place = { tableName: 'measureNote', recordId: '00000000-0000-8000-8000-000000000001' }
  await api.draft.keep({ ...place, field: 'purpose/clicks', value: 'Half of' })
  await api.draft.keep({ ...place, field: 'purpose/gone', value: 'Nowhere to go' })
  startAt(parseAddress('/review?part=measures'))
  show(<ReviewScreen />)
  await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  const notes = all(db, query.selectFrom('measureNote').select(['measureId', 'purpose']))
  expect(notes).toEqual([{ measureId: 'clicks', purpose: 'Half of' }])
})

it('keeps what is typed of a measure that is known, and lets it go once it is saved', async () => {
  const { api, user } = await open('/review/clicks?part=measures')
  const field = await screen.findByRole('textbox', { name: 'Why you track it' })
  await user.type(field, 'Because')
  await waitFor(async () =>
    expect(await api.draft.list()).toMatchObject([{ field: 'purpose/clicks', value: 'Because' }]),
  )
  await user.tab()
  await waitFor(async () => expect(await api.draft.list()).toEqual([]))
})
