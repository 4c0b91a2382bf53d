import { join } from 'node:path'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepDraft } from '../../../db/draft.ts'
import type { Db } from '../../../db/open.ts'
import { type Api, attach } from '../../../renderer/api.ts'
import { createFormat } from '../../../renderer/parts/format.ts'
import { currentPlace, parseAddress, startAt } from '../../../renderer/place.ts'
import { figuresImport } from '../../../renderer/review/imports/figures-import.ts'
import { placeOf } from '../../../renderer/review/month/left-text.ts'
import { ReviewScreen } from '../../../renderer/review/review-screen.tsx'
import { useReview } from '../../../renderer/review/store.ts'
import { Announcer } from '../../../renderer/ui/notice/announce.tsx'
import { Toasts } from '../../../renderer/ui/notice/toast.tsx'
import { useKnown } from '../../../renderer/workspace.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { aChannel, anObjective, aPostResult } from '../../support/review.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const month = '2026-02'
const fixture = join(import.meta.dirname, '../../fixtures/imports/instagram-content.csv')
const freshReview = useReview.getInitialState()
const freshImport = figuresImport.use.getInitialState()

beforeEach(() => {
  useReview.setState(freshReview, true)
  figuresImport.use.setState(freshImport, true)
})
afterEach(cleanup)

/** The room on a real workspace file, through the same calls as in the window. */
async function open(fill?: (db: Db) => unknown, { language = 'en' as Language, at = month, file = '' } = {}) {
  const { api, session } = aClient({ chooseFilesToOpen: async () => (file ? [file] : []) })
  attach(api as unknown as Api)
  if (session.db) fill?.(session.db)
  startAt(parseAddress(`/review?month=${at}`))
  show(
    <>
      <ReviewScreen />
      <Announcer />
    </>,
    language,
  )
  return { api, session, user: userEvent.setup() }
}

/** As another window would have left it. */
async function openAgain() {
  await screen.findByRole('button', { name: 'Close the month' })
  cleanup()
  show(
    <>
      <ReviewScreen />
      <Toasts />
    </>,
  )
}

const described = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ')
const cell = (name: string) => screen.findByRole('textbox', { name })
const twoChannels = (db: Db) => {
  aChannel(db, { handle: 'one' })
  aChannel(db, { handle: 'two', network: 'linkedin', position: 2 })
}

describe('the numbers', () => {
  it('are typed in place, and show the rate with its denominator and the growth', async () => {
    const { api, user } = await open((db) => aChannel(db, { handle: 'one' }))
    await user.type(await cell('Engagements, one'), '45{Enter}')
    await user.type(await cell('Reach, one'), '1,500')
    await user.tab()
    expect(await screen.findByText('3%', { selector: 'strong' })).toBeTruthy()
    expect(screen.getAllByText('45 / 1,500').length).toBeGreaterThan(0)
    expect(screen.getAllByRole('columnheader', { name: /Engagement rate.*of reach/ })).toHaveLength(2)
    await user.click(screen.getByRole('radio', { name: 'Impressions' }))
    await waitFor(() => expect(screen.queryByText('3%', { selector: 'strong' })).toBeNull())
    expect((await api.review.month({ month })).denominator).toBe('impressions')
    expect((await api.review.month({ month })).channels[0]?.cells.reach).toMatchObject({
      value: 1500,
      source: 'typed',
    })
  })

  it('say where each comes from to the eye, the keys and the reader', async () => {
    const { api, user } = await open((db) => {
      const { id } = aChannel(db, { handle: 'one' })
      for (const reach of [700, 673]) {
        aPostResult(db, { channelId: id, reach, publishedAt: '2026-02-10T08:00:00.000Z' })
      }
    })
    const reach = await cell('Reach, one')
    expect(screen.getByText('2 posts added up')).toBeTruthy()
    expect(described(reach)).toContain('Somebody who saw two posts is counted twice.')
    await user.type(reach, '1000{Enter}')
    await waitFor(() => expect(described(reach)).toMatch(/Typed (by|on)/))
    await user.click(await cell('Engagements, one'))
    await user.click(reach)
    const { at } = (await api.review.month({ month })).channels[0]?.cells.reach ?? {}
    const when = createFormat('en').moment(at)
    expect(screen.getByText('Reach, one').parentElement?.textContent).toContain(when)
  })

  it('keep what is no number, say so, and save nothing', async () => {
    const { api, user } = await open((db) => aChannel(db, { handle: 'one' }))
    const reach = await cell('Reach, one')
    await user.type(reach, 'about 500')
    await user.tab()
    expect(await screen.findByText('Not saved: not a number')).toBeTruthy()
    expect((reach as HTMLInputElement).value).toBe('about 500')
    expect((await api.review.month({ month })).channels[0]?.cells.reach.value).toBeNull()
  })

  it('are pasted as a table in one step', async () => {
    const { api } = await open(twoChannels)
    const target = await cell('Impressions, one')
    fireEvent.paste(target, { clipboardData: { getData: () => '100\t80\n200\t160\n' } })
    await waitFor(async () =>
      expect((await api.review.month({ month })).channels[1]?.cells.reach.value).toBe(160),
    )
    expect(await screen.findByText('4 numbers taken in.')).toBeTruthy()
    await api.history.undo()
    expect((await api.review.month({ month })).total.cells.impressions.value).toBeNull()
  })

  it('move by arrow keys within a column', async () => {
    const { user } = await open(twoChannels)
    await user.click(await cell('Reach, one'))
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(await cell('Reach, two'))
  })
})

describe('the scorecard', () => {
  it('asks for a reason where an objective is off, and keeps it', async () => {
    const { api, user } = await open((db) => anObjective(db))
    expect(await screen.findByText('Cannot say yet')).toBeTruthy()
    await api.review.typeReadings({
      month,
      readings: [{ measureId: 'followers', channelId: null, value: 1010 }],
    })
    cleanup()
    show(<ReviewScreen />)
    expect(await screen.findByText('Off pace')).toBeTruthy()
    expect(screen.getByText('1 reason missing')).toBeTruthy()
    await user.type(
      screen.getByPlaceholderText('Why is it off? One sentence is enough.'),
      'The oven was broken',
    )
    await user.tab()
    await waitFor(() => expect(screen.queryByText('1 reason missing')).toBeNull())
    expect((await api.review.month({ month })).standings[0]?.reason).toBe('The oven was broken')
  })
})

describe('a number that is typed', () => {
  it('says that a count cannot be below zero, and is kept until it is saved', async () => {
    const { api, user } = await open((db) => aChannel(db, { handle: 'one' }))
    const reach = await cell('Reach, one')
    await user.type(reach, '1500')
    await waitFor(async () => expect((await api.draft.list()).map(({ value }) => value)).toEqual(['1500']))
    await user.clear(reach)
    await user.type(reach, '-50')
    await user.tab()
    expect(await screen.findByText('Not saved: a count cannot be below zero')).toBeTruthy()
    expect(await api.draft.list()).toEqual([])
  })

  it('is written when the month opens again after a crash', async () => {
    const { api } = await open((db) => {
      const { id } = aChannel(db, { handle: 'one' })
      const place = placeOf(month, `number/reach/${id}`)
      keepDraft(db, { ...place, value: '1500' })
    })
    await waitFor(async () =>
      expect((await api.review.month({ month })).channels[0]?.cells.reach.value).toBe(1500),
    )
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('makes no rate over the whole without a word', async () => {
    const { user } = await open((db) => aChannel(db, { handle: 'one' }))
    await user.type(await cell('Engagements, one'), '2000{Enter}')
    await user.type(await cell('Reach, one'), '1500')
    await user.tab()
    expect(await screen.findByText('Over 100%. Is it right?')).toBeTruthy()
  })
})

describe('the month', () => {
  it('takes lines to keep and to try, closes, is locked, and opens again', async () => {
    const { api, user } = await open(twoChannels)
    await user.type(
      await screen.findByRole('textbox', { name: 'Something to try' }),
      'A poll about rye{Enter}',
    )
    expect(await screen.findByDisplayValue('A poll about rye')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Close the month' }))
    expect(await screen.findByText(/^Closed on .* by/)).toBeTruthy()
    // The button is gone and the page may be scrolled far down: the line that says so is brought into view.
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Closed on/))
    expect(((await cell('Reach, one')) as HTMLInputElement).readOnly).toBe(true)
    expect(screen.queryByRole('textbox', { name: 'Something to try' })).toBeNull()
    expect((await api.calendar.listIdeas()).map(({ title }) => title)).toEqual(['A poll about rye'])
    await user.click(screen.getByRole('button', { name: 'Open again' }))
    expect(await screen.findByRole('button', { name: 'Close the month' })).toBeTruthy()
  })

  it('brings back what a crash left unfinished, as the entries it would have become', async () => {
    const left = ['note', 'new/keep'] as const
    const { api } = await open((db) => {
      twoChannels(db)
      for (const field of left) keepDraft(db, { ...placeOf(month, field), value: `Left in ${field}` })
    })
    expect(await screen.findByDisplayValue('Left in note')).toBeTruthy()
    expect(await screen.findByDisplayValue('Left in new/keep')).toBeTruthy()
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('keeps a draft of a line while it is typed', async () => {
    const { api, user } = await open(twoChannels)
    await user.type(await screen.findByRole('textbox', { name: 'Something to stop' }), 'Long capt')
    await waitFor(async () =>
      expect(await api.draft.list()).toMatchObject([{ field: 'new/stop', value: 'Long capt' }]),
    )
  })

  it('lets a line say who and by when, each in place, and keeps both once the month is closed', async () => {
    const { api, user } = await open(twoChannels)
    const { id } = await api.review.addItem({ month, kind: 'start', text: 'Rye' })
    await api.strategy.add({
      table: 'channel',
      values: { network: 'blog', responsible: 'Sample Miller' },
      beforeId: null,
    })
    await openAgain()
    const who = await screen.findByRole('combobox', { name: 'Responsible for “Rye”' })
    await user.type(who, 'mill')
    await user.click(await screen.findByRole('option', { name: 'Sample Miller' }))
    const item = async () => (await api.review.month({ month })).items[0]
    await waitFor(async () => expect(await item()).toMatchObject({ responsible: 'Sample Miller' }))
    await user.clear(who)
    await user.type(who, '  Somebody new {Enter}')
    await waitFor(async () => expect(await item()).toMatchObject({ responsible: 'Somebody new' }))
    await user.type(who, ' entirely{Escape}')
    await waitFor(async () => expect(await item()).toMatchObject({ responsible: 'Somebody new entirely' }))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))

    const due = screen.getByRole<HTMLInputElement>('combobox', { name: 'Due day of “Rye”' })
    await user.click(due)
    await user.click(await screen.findByRole('button', { name: /^12 \w+ \d{4}$/ }))
    await waitFor(() => expect(due.value).toMatch(/^12\//))
    expect((await item())?.dueDay).toMatch(/-12$/)
    await user.click(screen.getByRole('button', { name: 'Clear the due day of “Rye”' }))
    await waitFor(async () => expect(await item()).toMatchObject({ dueDay: null }))
    await api.review.changeItem({ month, id, patch: { dueDay: '2026-02-28' } })
    await user.click(screen.getByRole('button', { name: 'Close the month' }))
    expect(await screen.findByText('Somebody new entirely · by 28 Feb')).toBeTruthy()
    expect(screen.queryByRole('combobox', { name: 'Responsible for “Rye”' })).toBeNull()
  })

  it('says in words that a month was closed meanwhile', async () => {
    const { api, user } = await open(twoChannels)
    await api.review.addItem({ month, kind: 'start', text: 'Rye' })
    await openAgain()
    const who = await screen.findByRole('combobox', { name: 'Responsible for “Rye”' })
    await api.review.close({ month })
    await user.type(who, 'Too late{Enter}')
    expect(await screen.findByText(/This month is closed\./)).toBeTruthy()
    expect((await api.review.month({ month })).items[0]?.responsible).toBe('')
  })

  it('steps to the month before and after', async () => {
    const { user } = await open(twoChannels)
    await user.click(await screen.findByRole('button', { name: 'Previous month' }))
    expect(await screen.findByText('January 2026')).toBeTruthy()
  })

  it('teaches when there is nothing, in Hebrew too', async () => {
    await open(undefined, { language: 'he' })
    expect(await screen.findByText('עדיין אין מה לסכם')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'הוספת ערוצים' })).toBeTruthy()
  })
})

describe('the posts', () => {
  it('stand on the day they went out where the brand is', async () => {
    const { api } = await open((db) => aPostResult(db, { publishedAt: '2026-01-31T23:30:00.000Z' }))
    useKnown.setState({ workspace: await api.workspace.current() })
    expect(await screen.findByText('Picture · 1 Feb')).toBeTruthy()
  })

  it('say of which network they are, and where clicks count among their engagements', async () => {
    await open((db) => {
      const [own, other] = [aChannel(db), aChannel(db, { network: 'linkedin', position: 2 })]
      const at = { publishedAt: '2026-02-03T10:00:00.000Z' }
      aPostResult(db, { ...at, channelId: own.id, text: 'One' })
      aPostResult(db, { ...at, channelId: other.id, network: 'linkedin', text: 'Two', clicks: 5 })
    })
    const posts = within(await screen.findByRole('region', { name: 'Posts' }))
    const lineOf = (text: string) => posts.getByText(text).closest('li') as HTMLElement
    expect(within(lineOf('One')).getByRole('img', { name: 'Instagram' })).toBeTruthy()
    expect(within(lineOf('One')).queryByText('clicks included')).toBeNull()
    expect(within(lineOf('Two')).getByRole('img', { name: 'LinkedIn' })).toBeTruthy()
    expect(within(lineOf('Two')).getByText('clicks included')).toBeTruthy()
  })
})

describe('the import', () => {
  it('shows what it would do, does it, says what it did, and takes it back', async () => {
    const { api, user } = await open(undefined, { at: '2026-10', file: fixture })
    await user.click((await screen.findAllByRole('button', { name: 'Import figures' }))[0] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Choose a file…' }))
    expect(await screen.findByText(/instagram-content.csv holds 12 posts. New: 12/)).toBeTruthy()
    expect(within(screen.getByRole('dialog')).getByText('New channel @sample.bakery')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Import 12 posts' }))
    expect(await screen.findByText('instagram-content.csv is imported.')).toBeTruthy()
    expect((await api.review.month({ month: '2026-10' })).posts.count).toBe(12)
    await user.click(screen.getByRole('button', { name: 'Undo the import' }))
    await waitFor(async () => expect((await api.review.month({ month: '2026-10' })).posts.count).toBe(0))
  })

  it('leads to the months of the posts, whatever month is on the screen', async () => {
    const { user } = await open((db) => aChannel(db, { handle: 'one' }), { at: '2026-02', file: fixture })
    const choose = async () => {
      await user.click((await screen.findAllByRole('button', { name: 'Import figures' }))[0] as HTMLElement)
      await user.click(await screen.findByRole('button', { name: 'Choose a file…' }))
    }
    await choose()
    const before = within(await screen.findByRole('list', { name: 'Months it tells of' }))
    expect(before.getByText(/^October 2026 · 12 posts/)).toBeTruthy()
    expect(before.queryByRole('button')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Import 12 posts' }))
    await user.click(await screen.findByRole('button', { name: /^October 2026 · 12 posts/ }))
    expect(await screen.findByText('Worked best')).toBeTruthy()
    expect(currentPlace().view).toEqual({ month: '2026-10' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

    // Nothing is left to import, so the way there is offered at once.
    await user.click(screen.getByRole('button', { name: 'Close the month' }))
    await screen.findByText(/^Closed on/)
    await choose()
    const way = await screen.findByRole('button', { name: /^October 2026 · 12 posts/ })
    expect(way.textContent).toMatch(/closed$/)
    expect(screen.getByText(/^A closed month keeps the figures/)).toBeTruthy()
  })

  it('says in words why a file cannot be read, and that nothing changed', async () => {
    const { user } = await open(undefined, { file: import.meta.filename })
    await user.click((await screen.findAllByRole('button', { name: 'Import figures' }))[0] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Choose a file…' }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/of no known form.*Nothing was changed/)
    expect(screen.getByRole('button', { name: 'Choose another file…' })).toBeTruthy()
  })
})
