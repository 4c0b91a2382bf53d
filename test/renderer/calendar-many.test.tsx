import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listOffered, runAction } from '../../renderer/actions.ts'
import { type Api, attach } from '../../renderer/api.ts'
import { shift } from '../../renderer/calendar/moving/many-moves.ts'
import { setFilter, useCalendar } from '../../renderer/calendar/store.ts'
import { currentPlace, goBack } from '../../renderer/place.ts'
import { type MadePost, openCalendar } from '../support/calendar-screen.tsx'

Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 })
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 900 })

const fresh = useCalendar.getInitialState()

beforeEach(() => useCalendar.setState(fresh, true))
afterEach(cleanup)

const open = (posts: MadePost[] = [], look: Parameters<typeof openCalendar>[1] = {}) =>
  openCalendar(posts, { view: 'month', ...look })

const said = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join(' ')
const tile = (name: string) => screen.findByRole('button', { name: new RegExp(name) })
const placed = async (api: Api) =>
  (
    await api.calendar.listTiles({ from: '2026-02-01', to: '2026-05-31', perDay: 99, filter: fresh.filter })
  ).tiles.map((one) => `${one.title} ${one.day.slice(5)}`)

const three: MadePost[] = [
  { title: 'Bread', at: [{ day: '2026-03-10' }] },
  { title: 'Rolls', at: [{ day: '2026-03-12' }] },
  { title: 'Cake', at: [{ day: '2026-03-17' }] },
]

describe('what is chosen', () => {
  it('has the keys of the day for itself while it stands', async () => {
    await open([{ title: 'One', at: [{ time: '09:00' }] }])
    const offered = () =>
      ['s', 'e'].map((key) => listOffered().find(({ keys, isDisabled }) => keys === key && !isDisabled)?.id)
    expect(offered()).toEqual(['calendar.freeSlot', 'calendar.newEvent'])
    fireEvent.click(await tile('One'), { ctrlKey: true })
    await waitFor(() => expect(offered()).toEqual(['calendar.many.shift', 'calendar.many.change']))
    act(() => void runAction('calendar.many.none'))
    await waitFor(() => expect(offered()).toEqual(['calendar.freeSlot', 'calendar.newEvent']))
  })

  it('is told what it clashes with where it is set down', async () => {
    await open(['One', 'Two'].map((title) => ({ title, at: [{ time: '09:00' }] })))
    fireEvent.click(await tile('One'), { ctrlKey: true })
    fireEvent.click(await tile('Two'), { ctrlKey: true })
    await act(() => shift([...useCalendar.getState().chosen.values()], 1))
    await waitFor(() => expect(said()).toMatch(/2 posts moved 1 day later\. \d+ warnings/))
  })

  it('is one more with Ctrl, all between with Shift, and nothing after a plain click', async () => {
    await open(three)
    fireEvent.click(await tile('Bread'), { ctrlKey: true })
    expect(said()).toContain('1 post selected')
    fireEvent.click(await tile('Cake'), { shiftKey: true })
    expect(await screen.findByText('3 posts selected', { selector: 'strong' })).toBeTruthy()
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(3)
    fireEvent.click(await tile('Rolls'), { metaKey: true })
    expect(await screen.findByText('2 posts selected', { selector: 'strong' })).toBeTruthy()
    fireEvent.click(await tile('Rolls'))
    expect(useCalendar.getState().chosen.size).toBe(0)
    expect(said()).toContain('Nothing is selected')
  })

  it('grows with Shift and arrows, by key alone', async () => {
    const { user } = await open(three)
    ;(await tile('Bread')).focus()
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    expect(await screen.findByText('3 posts selected', { selector: 'strong' })).toBeTruthy()
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(await screen.findByText('2 posts selected', { selector: 'strong' })).toBeTruthy()
  })

  it('holds also what a day has no room for', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ title: `Post ${at}`, at: [{ time: `1${at}:00` }] }))
    await open(many)
    await waitFor(() => expect(document.querySelectorAll('[data-tile]')).toHaveLength(2))
    act(() => void runAction('calendar.many.all'))
    expect(await screen.findByText('9 posts selected', { selector: 'strong' })).toBeTruthy()
  })

  it('is moved together with m and arrows, as one step, and stays chosen', async () => {
    const { api, user } = await open(three)
    fireEvent.click(await tile('Bread'), { ctrlKey: true })
    fireEvent.click(await tile('Cake'), { ctrlKey: true })
    act(() => void runAction('calendar.move'))
    await screen.findByRole('spinbutton', { name: 'Moving 2 posts' })
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}')
    await waitFor(async () => expect(await placed(api)).toEqual(['Rolls 03-12', 'Bread 03-18', 'Cake 03-25']))
    expect((await screen.findAllByText('2 posts moved 8 days later')).length).toBeGreaterThan(0)
    expect((await api.history.state()).undo).toMatchObject({ key: 'calendar.did.many.move' })
    expect(await screen.findByText('2 posts selected', { selector: 'strong' })).toBeTruthy()
  })

  it('goes to a state as far as the rules lead, and says how many stay', async () => {
    const { api, user } = await open([
      { title: 'Bread', at: [{}] },
      { title: 'Rolls', state: 'rejected', at: [{ time: '10:00' }] },
    ])
    fireEvent.click(await tile('Bread'), { ctrlKey: true })
    fireEvent.click(await tile('Rolls'), { ctrlKey: true })
    act(() => void runAction('calendar.many.change'))
    await user.click(await screen.findByRole('combobox', { name: 'Status' }))
    await user.click(await screen.findByRole('option', { name: 'Approved' }))
    await waitFor(() => expect(said()).toContain('1 post: Approved. 1 stays as it is'))
    expect((await api.history.state()).undo?.key).toBe('calendar.did.many.state')
  })
})

describe('a copy', () => {
  it('is pasted on the day that has the focus, and can be taken back', async () => {
    const { api, user } = await open(three)
    const bread = await tile('Bread')
    bread.focus()
    act(() => void runAction('calendar.many.copy'))
    expect(said()).toContain('1 post copied. Go to a day and paste.')
    bread.focus()
    await user.keyboard('{Control>}{ArrowRight}{/Control}')
    expect(document.activeElement?.getAttribute('data-date')).toBe('2026-03-11')
    act(() => void runAction('calendar.many.paste'))
    await waitFor(async () => expect(await placed(api)).toContain('Bread 03-11'))
    expect((await api.history.state()).undo?.key).toBe('calendar.did.many.copy.posts')
  })

  it('says that nothing was copied yet', async () => {
    await open(three)
    act(() => void runAction('calendar.many.paste'))
    await waitFor(() => expect(said()).toContain('Nothing has been copied yet'))
  })
})

describe('the board', () => {
  it('sends a card on with Shift and an arrow over what the rules leave out, in the reading direction', async () => {
    const { api, user, made } = await open([{ title: 'לחם', state: 'changesRequested', at: [{}] }], {
      language: 'he',
      view: 'board',
    })
    ;(await tile('לחם')).focus()
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    const id = made[0]?.post.id as string
    await waitFor(async () => expect((await api.calendar.getPost(id)).post.state).toBe('approved'))
  })

  it('is put back, aloud, when it cannot be saved', async () => {
    const { api, user } = await open([{ title: 'Bread', at: [{}] }], { view: 'board' })
    const refuse = () => Promise.reject(new Error('disk'))
    const calendar = new Proxy(api.calendar, {
      get: (calls, name) => (name === 'changeState' ? refuse : Reflect.get(calls, name)),
    })
    attach(new Proxy(api, { get: (all, part) => (part === 'calendar' ? calendar : Reflect.get(all, part)) }))
    ;(await tile('Bread')).focus()
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    await waitFor(() => expect(said()).toContain('put back'))
    expect(useCalendar.getState().range.tiles[0]?.state).toBe('draft')
  })
})

describe('the place', () => {
  it('knows the filter, so that back shows what was shown before', async () => {
    const { channel } = await open(three)
    act(() => setFilter({ channelIds: [channel.id] }))
    expect(currentPlace().view?.filter).toContain(channel.id)
    act(() => goBack())
    await waitFor(() => expect(useCalendar.getState().filter).toEqual(fresh.filter))
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull()
  })
})
