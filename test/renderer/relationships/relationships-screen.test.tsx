import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepDraft } from '../../../db/draft.ts'
import type { Db } from '../../../db/open.ts'
import { addPart } from '../../../db/relationships/parts.ts'
import { addContact, findContact } from '../../../db/relationships/relationships.ts'
import { addTouchpoint } from '../../../db/relationships/touchpoints.ts'
import { type Api, attach } from '../../../renderer/api.ts'
import { listen } from '../../../renderer/live.ts'
import { currentPlace, parseAddress, startAt } from '../../../renderer/place.ts'
import { RelationshipsScreen } from '../../../renderer/relationships/relationships-screen.tsx'
import { useRelationships } from '../../../renderer/relationships/store.ts'
import { Announcer } from '../../../renderer/ui/notice/announce.tsx'
import type { Language } from '../../../shared/i18n/languages.ts'
import { tagContacts, theList } from '../../support/contacts.ts'
import { aChannel, addPosts, aPost, aVariant } from '../../support/posts.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const fresh = useRelationships.getInitialState()

beforeEach(() => {
  useRelationships.setState(fresh, true)
  // jsdom lays nothing out; the list asks how tall it is before it draws a line.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(720)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** The room on a real workspace file, through the same calls as in the window. */
async function open(
  names: readonly string[] = [],
  { language = 'en' as Language, at = '/relationships' } = {},
) {
  const { api, session } = aClient({ now: () => '2026-03-20T08:00:00.000Z' })
  const { db } = session
  if (!db) throw new Error('no workspace')
  const ids = names.map((name) => addContact(db, { kind: 'person', name }).id)
  attach(api as unknown as Api)
  void listen().catch(() => {})
  startAt(parseAddress(at))
  const showIt = () =>
    show(
      <>
        <RelationshipsScreen />
        <Announcer />
      </>,
      language,
    )
  return { api, db, ids, showIt, user: userEvent.setup() }
}

const lineOf = (name: string) => screen.findByRole('row', { name: new RegExp(name) })

describe('the list', () => {
  it('teaches when nobody is there, and takes an example in', async () => {
    const { user, showIt, api } = await open()
    showIt()
    expect(await screen.findByText('Nobody is here yet')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Take in this example' }))
    await waitFor(async () => expect((await api.relationships.summary()).all).toBe(1))
    expect(await screen.findByRole('complementary', { name: 'Sample Blogger' })).toBeTruthy()
  })

  it('says due and slipping in words, and shows only those when asked', async () => {
    const { db, ids, user, showIt } = await open(['Near', 'Due', 'Gone'])
    for (const [index, day] of ['2026-03-19', '2026-03-10', '2026-02-01'].entries()) {
      const contactId = ids[index] as string
      db.sqlite.prepare('update contact set cadenceDays = 10 where id = ?').run(contactId)
      addTouchpoint(db, {
        contactId,
        kind: 'call',
        day,
        channelId: null,
        postId: null,
        text: '',
        mood: null,
        promise: null,
      })
    }
    showIt()
    expect(within(await lineOf('Gone')).getByText('Slipping away')).toBeTruthy()
    expect(within(await lineOf('Near')).queryByText('Due')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Slipping away (2)' }))
    await waitFor(() => expect(screen.queryByRole('row', { name: /Near/ })).toBeNull())
    const lines = screen.getAllByRole('row').slice(1)
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringContaining('Gone'),
      expect.stringContaining('Due'),
    ])
    expect(currentPlace().view).toEqual({ filter: '{"touch":["slipping","due"]}', sort: '-lateness' })
  })

  it('is walked, chosen from and opened by key alone', async () => {
    const { ids, user, showIt } = await open(['Anna', 'Berta', 'Carla'])
    showIt()
    await lineOf('Anna')
    const grid = screen.getByRole('grid')
    grid.focus()
    await user.keyboard('{ArrowDown}')
    expect(grid.getAttribute('aria-activedescendant')).toBe(`contact-${ids[1]}`)
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(screen.getByText('2 selected')).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.queryByText('2 selected')).toBeNull()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('complementary', { name: 'Carla' })).toBeTruthy()
    expect(currentPlace().record).toBe(ids[2])
  })

  it('tags many at once as one step, and removes them as one', async () => {
    const { api, user, showIt } = await open(['Anna', 'Berta', 'Carla'])
    showIt()
    await user.click(await screen.findByRole('checkbox', { name: 'Select Anna' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select Carla' }))
    await user.type(screen.getByRole('combobox', { name: 'Tag' }), 'press{Enter}')
    await waitFor(async () =>
      expect((await api.relationships.facets()).tags).toEqual([{ value: 'press', count: 2 }]),
    )
    expect(screen.getByText('Tag press added to 2 contacts')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Remove' }))
    await waitFor(() => expect(screen.queryByRole('row', { name: /Anna/ })).toBeNull())
    await api.history.undo()
    expect(await lineOf('Anna')).toBeTruthy()
    expect((await api.relationships.summary()).all).toBe(3)
  })

  it('finds by folded letters in anything written about a person', async () => {
    const { db, ids, user, showIt } = await open(['Anna', 'Berta'])
    tagContacts(db, [ids[1] as string], 'Yılmaz ailesi')
    showIt()
    await lineOf('Anna')
    await user.type(screen.getByRole('searchbox'), 'YILMAZ')
    await waitFor(() => expect(screen.queryByRole('row', { name: /Anna/ })).toBeNull())
    expect(screen.getByRole('row', { name: /Berta/ })).toBeTruthy()
    await user.type(screen.getByRole('searchbox'), ' nobody')
    expect(await screen.findByText('Nobody fits')).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement)
    expect(await lineOf('Anna')).toBeTruthy()
  })
})

describe('the panel', () => {
  it('logs a touchpoint, which moves the next day and can be taken back', async () => {
    const { api, db, ids, user, showIt } = await open(['Anna'])
    db.sqlite.prepare('update contact set cadenceDays = 7').run()
    addTouchpoint(db, {
      contactId: ids[0] as string,
      kind: 'call',
      day: '2026-03-01',
      channelId: null,
      postId: null,
      text: '',
      mood: null,
      promise: null,
    })
    showIt()
    await user.click(await lineOf('Anna'))
    const panel = within(await screen.findByRole('complementary', { name: 'Anna' }))
    expect(panel.getByText('Be in touch by 8 Mar 2026')).toBeTruthy()
    await user.type(panel.getByRole('textbox', { name: 'What was said' }), 'Coffee at the fair')
    await user.click(panel.getByRole('button', { name: 'Log touchpoint' }))
    expect(await panel.findByText('Be in touch by 27 Mar 2026')).toBeTruthy()
    expect(panel.getByText('Coffee at the fair')).toBeTruthy()
    expect((await api.history.state()).undo).toMatchObject({ key: 'relationships.did.addTouchpoint' })
    await api.history.undo()
    expect(await panel.findByText('Be in touch by 8 Mar 2026')).toBeTruthy()
  })

  it('ties a touchpoint to a channel and a post, which leads to its day in the calendar', async () => {
    const { api, db, user, showIt } = await open(['Anna'])
    const [channel, post] = [aChannel(), aPost({ title: 'Warm loaves' })]
    const variants = [aVariant({ postId: post.id, day: '2026-02-12', channelId: channel.id })]
    addPosts(
      db,
      [
        { post, variants },
        { post: aPost({ title: 'Rye' }), variants: [] },
      ],
      [channel],
    )
    showIt()
    await user.click(await lineOf('Anna'))
    const panel = within(await screen.findByRole('complementary', { name: 'Anna' }))
    await user.type(panel.getByRole('combobox', { name: 'Post' }), 'loav')
    await user.click(await screen.findByRole('option', { name: /Warm loaves.*12 Feb/ }))
    const channelField = panel.getByRole('combobox', { name: 'Channel, Instagram' }) as HTMLInputElement
    expect(channelField.value).toBe('sample')
    await user.click(panel.getByRole('button', { name: 'Log touchpoint' }))
    expect(await panel.findByRole('button', { name: 'Warm loaves' })).toBeTruthy()
    expect(panel.getByRole('img', { name: 'Instagram' })).toBeTruthy()
    expect(channelField.value).toBe('')

    await user.click(panel.getByRole('button', { name: /^Change Message/ }))
    const edited = panel.getByRole('combobox', { name: 'Channel, Instagram' })
    await user.type(edited, '{Delete}')
    await user.clear(panel.getAllByRole('combobox', { name: 'Post' }).at(-1) as HTMLElement)
    await user.click(panel.getByRole('button', { name: 'Save touchpoint' }))
    await waitFor(() => expect(panel.queryByRole('img', { name: 'Instagram' })).toBeNull())
    expect(panel.queryByRole('button', { name: 'Warm loaves' })).toBeNull()
    await api.history.undo()
    expect(await panel.findByRole('img', { name: 'Instagram' })).toBeTruthy()
    await user.click(panel.getByRole('button', { name: 'Warm loaves' }))
    expect(currentPlace()).toEqual({ screen: 'calendar', record: post.id, view: { day: '2026-02-12' } })
  })

  it('keeps half a sentence as a draft and gives it back when the panel opens again', async () => {
    const { api, ids, user, showIt } = await open(['Anna', 'Berta'])
    showIt()
    await user.click(await lineOf('Anna'))
    await user.type(await screen.findByRole('textbox', { name: 'What was said' }), 'She promised')
    await user.click(await lineOf('Berta'))
    await waitFor(async () =>
      expect(await api.draft.list()).toMatchObject([{ recordId: ids[0], value: 'She promised' }]),
    )
    await user.click(await lineOf('Anna'))
    expect(await screen.findByDisplayValue('She promised')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Log touchpoint' }))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('offers back what was being typed into a field when the app stopped', async () => {
    const { api, db, ids, user, showIt } = await open(['Anna'])
    const id = ids[0] as string
    await api.draft.keep({ tableName: 'contact', recordId: id, field: 'note', value: 'Half a thought' })
    showIt()
    await user.click(await lineOf('Anna'))
    await user.click(await screen.findByRole('button', { name: 'Keep this text' }))
    await waitFor(() => expect(findContact(db, id)?.note).toBe('Half a thought'))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('writes one history entry when a field is left, and tells it from what to what', async () => {
    const { user, showIt } = await open(['Anna'])
    showIt()
    await user.click(await lineOf('Anna'))
    await user.type(await screen.findByLabelText('Place'), 'Forlì')
    await user.tab()
    await user.click(await screen.findByRole('button', { name: 'Show' }))
    expect(await screen.findByText(/^Place: from – to “.?Forlì.?”$/)).toBeTruthy()
  })

  it('adds a contact by its name and opens it', async () => {
    const { api, user, showIt } = await open(['Anna'])
    showIt()
    await lineOf('Anna')
    await user.click(screen.getByRole('button', { name: 'New contact' }))
    await user.click(await screen.findByRole('radio', { name: 'Organisation' }))
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Sample Office{Enter}')
    expect(await screen.findByRole('complementary', { name: 'Sample Office' })).toBeTruthy()
    expect(
      (await api.relationships.list({ ...theList, filter: { kinds: ['organisation'] } })).rows,
    ).toHaveLength(1)
  })

  it('says so in words when the contact is gone', async () => {
    const { showIt } = await open(['Anna'], { at: '/relationships/01890000-0000-7000-8000-000000000000' })
    showIt()
    expect(await screen.findByText('Undo brings it back.')).toBeTruthy()
  })
})

describe('what is typed in a panel', () => {
  async function openAnna(add?: (db: Db, id: string) => unknown) {
    const { api, db, ids, showIt, user } = await open(['Anna'])
    const id = ids[0] ?? ''
    await add?.(db, id)
    startAt(parseAddress(`/relationships/${id}`))
    showIt()
    const detail = () => api.relationships.find({ id })
    return { api, db, id, user, detail, showIt }
  }
  const aHandle = (db: Db, contactId: string) =>
    addPart(db, {
      table: 'handle',
      values: { contactId, network: 'instagram', handle: 'anna', url: '', followers: null },
    })

  it('counts followers, saved with Enter and kept before', async () => {
    const { api, user, detail } = await openAnna(aHandle)
    await user.type(await screen.findByRole('textbox', { name: 'Followers' }), '1,340')
    await waitFor(async () => expect((await api.draft.list()).map(({ value }) => value)).toEqual(['1340']))
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await detail()).handles[0]?.followers).toBe(1340))
  })

  it('adds a tag when the panel goes away over it', async () => {
    const { api, user, detail } = await openAnna()
    await user.type(await screen.findByRole('combobox', { name: 'Tag' }), 'baker')
    await waitFor(async () => expect((await api.draft.list()).map(({ value }) => value)).toEqual(['baker']))
    startAt(parseAddress('/relationships'))
    await waitFor(async () => expect((await detail()).tags.map(({ tag }) => tag)).toEqual(['baker']))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('takes any number of days for a rhythm, and leaves what is none', async () => {
    const { user, detail } = await openAnna()
    await user.click(await screen.findByRole('combobox', { name: 'Keep in touch' }))
    await user.click(await screen.findByRole('option', { name: 'Another number of days' }))
    const days = await screen.findByRole('textbox', { name: 'Days between touchpoints' })
    expect(document.activeElement).toBe(days)
    await user.type(days, '0')
    await user.tab()
    expect(await screen.findByText('Write a number from 1 to 3,650 here.')).toBeTruthy()
    await user.clear(days)
    await user.type(days, '45')
    await user.tab()
    await waitFor(async () => expect((await detail()).cadenceDays).toBe(45))
    await waitFor(() =>
      expect(screen.queryByRole('textbox', { name: 'Days between touchpoints' })).toBeNull(),
    )
  })

  it('comes back after a crash, whatever the field', async () => {
    const { user, detail } = await openAnna((db, id) => {
      const handleId = aHandle(db, id) as string
      keepDraft(db, { tableName: 'handle', recordId: handleId, field: 'followers', value: '90' })
      keepDraft(db, { tableName: 'contact', recordId: id, field: 'tag', value: 'baker' })
    })
    const left = await screen.findByRole('region', { name: /^You were writing this/ })
    for (const keep of within(left).getAllByRole('button', { name: 'Keep this text' })) await user.click(keep)
    await waitFor(async () => expect(await detail()).toMatchObject({ handles: [{ followers: 90 }] }))
    await waitFor(async () => expect((await detail()).tags).toMatchObject([{ tag: 'baker' }]))
  })
})

it.each(['tr', 'it', 'el', 'he'] as const)('has every word in %s', async (language) => {
  const { user, showIt } = await open(['Anna'], { language })
  const { container } = showIt()
  await user.click(await lineOf('Anna'))
  await waitFor(() => expect(screen.getAllByRole('complementary').length).toBeGreaterThan(0))
  await waitFor(() => expect(container.textContent).not.toMatch(/relationships\.|glossary\./))
})
