import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runAction } from '../../renderer/actions.ts'
import { type Api, attach } from '../../renderer/api.ts'
import { CalendarScreen } from '../../renderer/calendar/calendar-screen.tsx'
import { addIdea, moveIdea, moveTile, returnToIdeas } from '../../renderer/calendar/moving/moves.ts'
import { monthRoom } from '../../renderer/calendar/room.ts'
import { loadDetail, reloadDetail, setFilter, useCalendar } from '../../renderer/calendar/store.ts'
import { keptRange } from '../../renderer/calendar/views/ranges.ts'
import { createFormat } from '../../renderer/parts/format.ts'
import { goToRecord, startAt } from '../../renderer/place.ts'
import type { Post, Tile } from '../../shared/calendar/calendar.ts'
import { daysShown } from '../../shared/calendar/calendar-tiles.ts'
import { day, openCalendar as open } from '../support/calendar-screen.tsx'
import { show } from '../support/show.tsx'

// A machine far from the workspace's zone: nothing on the calendar may follow its clocks.
process.env.TZ = 'America/New_York'

// jsdom lays nothing out; the list draws the rows that a window of this height would show.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 })
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 900 })

const fresh = useCalendar.getInitialState()
const format = createFormat('en')

beforeEach(() => useCalendar.setState(fresh, true))
afterEach(cleanup)

/** The same calls, one of which cannot write. */
function refusing(api: Api, call: keyof Api['calendar']): Api {
  const refuse = () => Promise.reject(new Error('disk'))
  const calendar = new Proxy(api.calendar, {
    get: (calls, name) => (name === call ? refuse : Reflect.get(calls, name)),
  })
  return new Proxy(api, { get: (all, part) => (part === 'calendar' ? calendar : Reflect.get(all, part)) })
}

const keptApril = () => {
  const { room: perDay } = monthRoom(useCalendar.getState().area, '2026-04-01', 1)
  return keptRange({ ...daysShown('month', '2026-04-01', 1), perDay, filter: useCalendar.getState().filter })
}

const onDay = (shown: string) =>
  [...document.querySelectorAll(`[data-tile*="${shown}"]`)].map((tile) => tile.textContent)
const firstTile = () => useCalendar.getState().range.tiles[0] as Tile
const said = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join(' ')

describe('the ideas', () => {
  it('take a typed line in on Enter and are ready for the next', async () => {
    const { api, user } = await open()
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'New idea' })
    await user.type(field, 'Behind the counter{Enter}')
    expect(await screen.findByRole('button', { name: 'Behind the counter' })).toBeTruthy()
    expect(field.value).toBe('')
    expect(document.activeElement).toBe(field)
    expect(await api.calendar.listIdeas()).toMatchObject([{ title: 'Behind the counter', state: 'idea' }])
  })

  it('give the line back when it cannot be saved', async () => {
    const { api, user } = await open()
    attach(refusing(api, 'addIdea'))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'New idea' })
    await user.type(field, 'Behind the counter{Enter}')
    await waitFor(() => expect(field.value).toBe('Behind the counter'))
    expect((await screen.findByRole('alert')).textContent).toContain('not saved')
  })
})

describe('a filter', () => {
  it('holds ideas back, says so, and says that a new one is saved though it is hidden', async () => {
    const { user, channel } = await open([{ title: 'Bread', state: 'idea' }])
    await screen.findByRole('button', { name: 'Bread' })
    act(() => setFilter({ channelIds: [channel.id] }))
    expect(await screen.findByText('No idea matches the filter.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'New idea' }), 'Rye{Enter}')
    expect(await screen.findByText('“Rye” is saved; the filter hides it')).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: 'Show all' }).at(-1) as HTMLElement)
    expect(await screen.findByRole('button', { name: 'Rye' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Bread' })).toBeTruthy()
  })
})

it('says nothing of the delivery of an idea, which has no day', async () => {
  const { made, user } = await open([
    { title: 'Idea', state: 'idea', at: [{ day: null }] },
    { title: 'Draft', at: [{}] },
  ])
  await user.click(await screen.findByRole('button', { name: 'Idea' }))
  await screen.findByRole('group', { name: 'sample' })
  expect(screen.queryByRole('button', { name: /^Delivery/ })).toBeNull()
  act(() => goToRecord(made[1]?.post.id))
  expect(await screen.findByRole('button', { name: /^Delivery/ })).toBeTruthy()
})

it('shows what is held as held, not as ready, and what is out as out', async () => {
  await open([
    { title: 'Held', state: 'onHold', at: [{ delivery: 'ready' }] },
    { title: 'Out', state: 'onHold', at: [{ delivery: 'posted' }] },
    { title: 'Ready', state: 'approved', at: [{ delivery: 'ready' }] },
  ])
  expect(await screen.findByRole('button', { name: /On hold.*Held–/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: /Posted.*Out–/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: /Ready.*Ready/ })).toBeTruthy()
})

describe('the order of the ideas', () => {
  const order = () => [...document.querySelectorAll('[data-idea]')].map((row) => row.textContent)

  it('is changed by key, said aloud, and kept; the focus stays on the idea', async () => {
    const { api, user } = await open()
    for (const title of ['One', 'Two', 'Three']) await act(() => addIdea({ title }))
    const three = screen.getByRole('button', { name: 'Three' })
    three.focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(order()).toEqual(['One', 'Three', 'Two'])
    await waitFor(() => expect(said()).toContain('“Three” is now 2 of 3.'))
    expect(document.activeElement?.textContent).toBe('Three')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(said()).toContain('“Three” is now 1 of 3.'))
    expect((await api.calendar.listIdeas()).map(({ title }) => title)).toEqual(['Three', 'One', 'Two'])
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(said()).toContain('It cannot go further.'))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(order()).toEqual(['One', 'Three', 'Two'])
    await waitFor(() => expect(said()).toContain('“Three” is now 2 of 3.'))
    expect((await api.history.state()).undo?.key).toBe('calendar.did.moveIdea')
  })

  it('comes back when it cannot be saved', async () => {
    const { api } = await open()
    for (const title of ['One', 'Two']) await act(() => addIdea({ title }))
    attach(refusing(api, 'moveIdea'))
    const [one] = useCalendar.getState().ideas
    await act(() => moveIdea(one as Post, null))
    expect(order()).toEqual(['One', 'Two'])
    expect((await screen.findByRole('alert')).textContent).toContain('not saved')
  })
})

describe('a move', () => {
  it('shows at once, before the file has answered, and stays', async () => {
    const { api } = await open([{ title: 'Bread', at: [{ time: '09:30' }] }])
    const moving = act(() => moveTile(firstTile(), { day: '2026-03-20', time: '09:30' }))
    expect(useCalendar.getState().range.tiles.map((tile) => tile.day)).toEqual(['2026-03-20'])
    await moving
    expect(
      (await api.calendar.listTiles({ from: day, to: '2026-03-31', perDay: 9, filter: fresh.filter })).tiles,
    ).toMatchObject([{ day: '2026-03-20', time: '09:30' }])
    expect(said()).toContain('“Bread” is on Fri')
  })

  it('is put back, aloud, when it cannot be saved', async () => {
    const { api } = await open([{ title: 'Bread', at: [{ time: '09:30' }] }])
    attach(refusing(api, 'moveVariants'))
    await act(() => moveTile(firstTile(), { day: '2026-03-20', time: null }))
    expect(firstTile()).toMatchObject({ day, time: '09:30' })
    expect(useCalendar.getState().range.days).toEqual([{ day, count: 1 }])
    expect((await screen.findByRole('alert')).textContent).toContain('not saved')
    expect(said()).toContain('put back')
  })

  it('to another day ends an approval and says so, with an undo', async () => {
    const { api, user, made } = await open([{ title: 'Bread', state: 'approved', at: [{}] }])
    await act(() => moveTile(firstTile(), { day: '2026-03-20', time: null }))
    expect(firstTile().state).toBe('inReview')
    await screen.findAllByText(/is on Fri.* It was approved for another day/)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => {
      const { post, variants } = await api.calendar.getPost(made[0]?.post.id as string)
      expect([post.state, variants[0]?.day]).toEqual(['approved', day])
    })
  })

  it('back to the ideas is refused for what went out, in words', async () => {
    await open([{ title: 'Bread', at: [{ delivery: 'posted' }] }])
    await act(() => returnToIdeas(firstTile()))
    expect(firstTile().day).toBe(day)
    expect((await screen.findAllByText(/already gone out/)).length).toBeGreaterThan(0)
  })

  it('goes by keys alone: pick up, arrows, Enter, and is announced', async () => {
    const { api, user, made } = await open([{ title: 'Bread', at: [{ time: '09:30' }] }])
    ;(await screen.findByRole('button', { name: /Bread/ })).focus()
    act(() => void runAction('calendar.move'))
    const handle = await screen.findByRole('spinbutton', { name: 'Moving “Bread”' })
    expect(document.activeElement).toBe(handle)
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(said()).toContain(format.day('2026-03-20', 'long'))
    await user.keyboard('{Enter}')
    await waitFor(async () => {
      const { variants } = await api.calendar.getPost(made[0]?.post.id as string)
      expect([variants[0]?.day, variants[0]?.time]).toEqual(['2026-03-20', '09:30'])
    })
    expect(screen.queryByRole('spinbutton', { name: /Moving/ })).toBeNull()
  })

  it('by keys follows the reading direction, and Escape leaves everything as it was', async () => {
    const { api, user, made } = await open([{ title: 'לחם', at: [{}] }], { language: 'he' })
    ;(await screen.findByRole('button', { name: /לחם/ })).focus()
    act(() => void runAction('calendar.move'))
    await user.keyboard('{ArrowLeft}')
    expect(useCalendar.getState().moving?.day).toBe('2026-03-13')
    await user.keyboard('{Escape}')
    expect(useCalendar.getState().moving).toBeUndefined()
    expect((await api.calendar.getPost(made[0]?.post.id as string)).variants[0]?.day).toBe(day)
  })
})

describe('the month', () => {
  it('keeps wall-clock times on the days of a clock change, on a machine in another zone', async () => {
    await open(
      [
        { title: 'Before', at: [{ day: '2026-03-28', time: '23:45' }] },
        { title: 'Skipped', at: [{ day: '2026-03-29', time: '02:30' }] },
        { title: 'Early', at: [{ day: '2026-03-30', time: '00:00' }] },
      ],
      { view: 'month' },
    )
    const inCell = (shown: string) =>
      document.querySelector(`[data-date="${shown}"] [data-tile]`)?.textContent
    await waitFor(() => expect(inCell('2026-03-29')).toBe('02:30Skipped'))
    expect(inCell('2026-03-28')).toBe('23:45Before')
    expect(inCell('2026-03-30')).toBe('00:00Early')
    expect(document.querySelectorAll('[data-tile]')).toHaveLength(3)
  })

  it('shows a few tiles a day and counts the rest, which open as that day’s list', async () => {
    const { user } = await open(
      Array.from({ length: 9 }, (_, index) => ({ title: `Post ${index}`, at: [{ time: `1${index}:00` }] })),
      { view: 'month' },
    )
    await waitFor(() => expect(onDay(day)).toHaveLength(2))
    await user.click(await screen.findByText(`7 more on ${format.day(day, 'long')}`))
    await waitFor(() => expect(useCalendar.getState().range.tiles).toHaveLength(9))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(format.day(day, 'long'))
  })

  it('is walked by arrow keys in the reading direction, from day to day', async () => {
    const posts = [
      { title: 'Bread', at: [{ day: '2026-03-12' }] },
      { title: 'Rolls', at: [{ day: '2026-03-12', time: '10:00' }] },
      { title: 'Cake', at: [{ day: '2026-03-17' }] },
    ]
    const { user } = await open(posts, { view: 'month' })
    ;(await screen.findByRole('button', { name: /Bread/ })).focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('Rolls')
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toContain('Cake')
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toContain('Cake')
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement?.textContent).toContain('Bread')
  })

  it('forgets what it read ahead when it is left, since it hears of no change then', async () => {
    const { api, made } = await open([{ title: 'Bread', at: [{ day: '2026-03-12' }] }], { view: 'month' })
    await waitFor(() => expect(keptApril()).toBeDefined())
    cleanup()
    await api.calendar.schedulePost({ id: made[0]?.post.id as string, day: '2026-04-15' })
    expect(keptApril()).toBeUndefined()
  })

  it('starts its weeks where the country does', async () => {
    await open([], { view: 'month' })
    const heads = await screen.findAllByRole('columnheader')
    expect(heads[0]?.textContent).toContain('Mon')
  })
})

describe('the panel', () => {
  it('counts along by each channel’s own rules and makes one entry of what was typed', async () => {
    const { api, user, made } = await open([{ title: 'Bread', at: [{}] }])
    await user.click(await screen.findByRole('button', { name: /Bread/ }))
    const panel = await screen.findByRole('complementary')
    await user.type(within(panel).getByRole('textbox', { name: 'Text' }), 'Fresh #a #b #c #d #e #f')
    expect(await within(panel).findByText('23 of 2,200')).toBeTruthy()
    expect(within(panel).getByText('Hashtags: 6. Instagram counts at most 5.')).toBeTruthy()
    await user.tab()
    const id = made[0]?.post.id as string
    await waitFor(async () =>
      expect((await api.calendar.getPost(id)).post.text).toBe('Fresh #a #b #c #d #e #f'),
    )
    const lines = await api.history.record({ table: 'post', id })
    expect(lines.filter(({ field }) => field === 'text')).toHaveLength(1)
  })

  it('brings back what a crash left unsaved', async () => {
    const { api, user, made } = await open([{ title: 'Bread', at: [{}] }])
    const id = made[0]?.post.id as string
    await api.draft.keep({ tableName: 'post', recordId: id, field: 'text', value: 'Half a sent' })
    await user.click(await screen.findByRole('button', { name: /Bread/ }))
    expect(await screen.findByText('Half a sent')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Keep this text' }))
    await waitFor(async () => expect((await api.calendar.getPost(id)).post.text).toBe('Half a sent'))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('offers the next steps of the state machine and takes them', async () => {
    const { api, user, made } = await open([{ title: 'Bread', at: [{}] }])
    await user.click(await screen.findByRole('button', { name: /Bread/ }))
    await user.click(await screen.findByRole('button', { name: 'Approve' }))
    await waitFor(async () =>
      expect((await api.calendar.getPost(made[0]?.post.id as string)).post.state).toBe('approved'),
    )
  })
})

it('teaches on an empty calendar, and takes its example in', async () => {
  const { user } = await open([], { view: 'month' })
  expect(screen.getByText(/Nothing is planned for these days yet/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Use this idea' }))
  expect(await screen.findByRole('button', { name: 'Three questions customers always ask' })).toBeTruthy()
})

describe('a new post', () => {
  const title = () => screen.findByRole('textbox', { name: 'Title' })

  it('is ready to be named, and stays once it has a word', async () => {
    const { api, user } = await open()
    await user.keyboard('x')
    act(() => void runAction('calendar.newPost'))
    await waitFor(async () => expect(document.activeElement).toBe(await title()))
    await user.keyboard('Bread')
    startAt({ screen: 'calendar', view: { view: 'list', day } })
    await waitFor(async () =>
      expect((await api.calendar.findPosts({ search: '', limit: 5 })).map((post) => post.title)).toEqual([
        'Bread',
      ]),
    )
    expect(screen.queryAllByText(/was not kept/)).toEqual([])
  })

  it('does not stay when its panel closes over nothing, says so and can come back', async () => {
    const { api, user } = await open([{ title: 'Other' }])
    const before = await api.history.state()
    act(() => void runAction('calendar.newPost'))
    await title()
    await user.keyboard('{Escape}')
    expect((await screen.findAllByText(/was not kept/)).length).toBeGreaterThan(0)
    expect(screen.queryByRole('complementary')).toBeNull()
    expect((await api.history.state()).step).toBe(before.step)
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    await waitFor(async () => expect(await api.calendar.findPosts({ search: '', limit: 5 })).toHaveLength(2))
  })

  it('is removed by a step of its own when something else was done meanwhile', async () => {
    const { api, user } = await open()
    act(() => void runAction('calendar.newPost'))
    await title()
    await api.calendar.addIdea({ title: 'Meanwhile' })
    await user.keyboard('{Escape}')
    expect((await screen.findAllByText('“Untitled post” was removed')).length).toBeGreaterThan(0)
    expect((await api.calendar.listIdeas()).map((idea) => idea.title)).toEqual(['Meanwhile'])
  })
})

describe('a new idea', () => {
  const field = () => screen.findByRole('textbox', { name: 'New idea' }) as Promise<HTMLInputElement>

  it('is kept while it is typed, and saved when the line is left or goes away', async () => {
    const { api, user } = await open()
    await user.type(await field(), 'Bread')
    await waitFor(async () => expect((await api.draft.list()).map(({ value }) => value)).toEqual(['Bread']))
    await user.tab()
    await waitFor(async () =>
      expect((await api.calendar.listIdeas()).map((idea) => idea.title)).toEqual(['Bread']),
    )
    await user.type(await field(), 'Rolls')
    cleanup()
    await waitFor(async () => expect(await api.calendar.listIdeas()).toHaveLength(2))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('that a crash cut off stands in its line again', async () => {
    const { api } = await open()
    cleanup()
    const place = { tableName: 'post', recordId: '00000000-0000-8000-8000-000000000000', field: 'idea' }
    await api.draft.keep({ ...place, value: 'Bre' })
    show(<CalendarScreen />)
    await waitFor(async () => expect((await field()).value).toBe('Bre'))
  })
})

it('leaves a panel closed when the answer about its post comes late', async () => {
  const { made } = await open([{ title: 'Bread', at: [{}] }])
  await act(async () => {
    const late = loadDetail(made[0]?.post.id)
    await Promise.all([late, loadDetail(undefined)])
  })
  expect(useCalendar.getState().detail).toBeUndefined()
})

it('leaves a panel open when something else is read again while its post is on its way', async () => {
  const { made } = await open([{ title: 'Bread', at: [{}] }])
  await act(async () => {
    const asked = loadDetail(made[0]?.post.id)
    await Promise.all([asked, reloadDetail()])
  })
  expect(useCalendar.getState().detail?.post.title).toBe('Bread')
})
