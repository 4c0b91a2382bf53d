import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Api, attach } from '../../../renderer/api.ts'
import { parseAddress, startAt } from '../../../renderer/place.ts'
import { ofNoGoal, unborn } from '../../../renderer/strategy/drafts.ts'
import { loadStrategy, useStrategy } from '../../../renderer/strategy/store.ts'
import { StrategyScreen } from '../../../renderer/strategy/strategy-screen.tsx'
import { Announcer } from '../../../renderer/ui/notice/announce.tsx'
import { loadEditor } from '../../../renderer/ui/writing/long-text.tsx'
import type { Language } from '../../../shared/i18n/languages.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const fresh = useStrategy.getInitialState()

beforeEach(() => {
  useStrategy.setState(fresh, true)
  startAt({ screen: 'strategy' })
})
beforeAll(loadEditor)
afterEach(cleanup)

/** The room on a real workspace file, through the same calls as in the window. */
async function open(fill?: (api: Api) => Promise<unknown>, language: Language = 'en', address = '/strategy') {
  const api = aClient().api as unknown as Api
  attach(api)
  await fill?.(api)
  startAt(parseAddress(address))
  show(
    <>
      <StrategyScreen />
      <Announcer />
    </>,
    language,
  )
  return { api, user: userEvent.setup() }
}

async function aPlan(api: Api) {
  const known = await api.strategy.add({ table: 'goal', beforeId: null, values: { title: 'Known' } })
  const hired = await api.strategy.add({ table: 'goal', beforeId: null, values: { title: 'Hired' } })
  const objective = (parentId: string, title: string) =>
    api.strategy.add({ table: 'objective', parentId, beforeId: null, values: { title } })
  const reach = await objective(known.id, 'Reach')
  await objective(hired.id, 'Apply')
  await api.strategy.add({ table: 'tactic', parentId: reach.id, beforeId: null, values: { title: 'Tips' } })
}

const line = (name: RegExp) => screen.findByRole('treeitem', { name })
const titles = () =>
  screen
    .getAllByRole('treeitem')
    .map(
      (row) =>
        `${'.'.repeat(Number(row.ariaLevel ?? row.getAttribute('aria-level')) - 1)}${row.querySelector('[data-act=edit]')?.textContent}`,
    )

describe('the strategy tree', () => {
  it('keeps a new line as a draft while it is typed, and makes one step of it', async () => {
    const { api, user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Write the first goal' }))
    await user.keyboard('Be kno')
    await waitFor(async () => expect((await api.draft.list()).map(({ value }) => value)).toEqual(['Be kno']))
    expect((await api.strategy.read()).goals).toEqual([])
    await user.keyboard('wn{Enter}')
    await waitFor(async () =>
      expect((await api.strategy.read()).goals).toMatchObject([{ title: 'Be known' }]),
    )
    const { id } = (await api.strategy.read()).goals[0] ?? { id: '' }
    expect((await api.history.record({ table: 'goal', id })).map(({ kind }) => kind)).toEqual(['add'])
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('gives back a new line that a crash cut off', async () => {
    const place = { tableName: 'goal', recordId: ofNoGoal, field: unborn }
    const { api } = await open((client) => client.draft.keep({ ...place, value: 'Be kno' }))
    await waitFor(async () => expect((await api.strategy.read()).goals).toMatchObject([{ title: 'Be kno' }]))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('saves "more followers" and says in words what it lacks', async () => {
    const { api, user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Write the first goal' }))
    await user.keyboard('Be known{Enter}')
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a goal' }).value).toBe(''),
    )
    await user.keyboard('{Tab}')
    await user.type(await screen.findByRole('textbox', { name: 'Add an objective' }), 'More followers{Enter}')
    const row = await line(/More followers/)
    expect(within(row).getByText('not measurable yet')).toBeTruthy()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(row))
    await user.keyboard(' ')
    for (const part of ['a measure', 'where it stands today', 'a target', 'a date', 'somebody responsible']) {
      expect(await screen.findByRole('button', { name: part })).toBeTruthy()
    }
    expect((await api.strategy.read()).objectives).toMatchObject([{ title: 'More followers', target: null }])
  })

  it('takes in a starter as one step', async () => {
    const { api, user } = await open()
    await user.click(await screen.findByRole('radio', { name: 'Win new customers' }))
    await user.click(screen.getByRole('button', { name: 'Take it in' }))
    await line(/Win new customers/)
    expect(titles()).toHaveLength(6)
    await api.history.undo()
    expect((await api.strategy.read()).goals).toEqual([])
  })

  it('walks, opens and closes by arrows, mirrored in Hebrew', async () => {
    const { user } = await open(aPlan, 'he')
    ;(await line(/Known/)).focus()
    await user.keyboard('{ArrowRight}')
    expect(titles()).toEqual(['Known', 'Hired', '.Apply'])
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement?.textContent).toContain('Reach')
    await user.keyboard('{End}')
    expect(document.activeElement?.textContent).toContain('Apply')
  })

  it('moves an objective to the next goal by keys, and says where it is now', async () => {
    const { api, user } = await open(aPlan)
    ;(await line(/Reach/)).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(() => expect(titles()).toEqual(['Known', 'Hired', '.Reach', '..Tips', '.Apply']))
    expect(await screen.findByText('“Reach” is now 1 of 2 in “Hired”.')).toBeTruthy()
    await api.history.undo()
    expect((await api.strategy.read()).objectives.map(({ title }) => title)).toEqual(['Reach', 'Apply'])
  })

  it('removes a goal with what hangs under it, and one undo brings it back', async () => {
    const { api, user } = await open(aPlan)
    ;(await line(/Known/)).focus()
    await user.keyboard('{Delete}')
    await waitFor(() => expect(titles()).toEqual(['Hired', '.Apply']))
    await api.history.undo()
    expect((await api.strategy.read()).tactics).toHaveLength(1)
  })

  it('renames in place, and Escape keeps what was typed, which undo takes back', async () => {
    const { api, user } = await open(aPlan)
    ;(await line(/Tips/)).focus()
    await user.keyboard('{Enter}')
    await user.keyboard(' today{Escape}')
    await waitFor(async () => expect(document.activeElement).toBe(await line(/Tips today/)))
    expect((await api.strategy.read()).tactics).toMatchObject([{ title: 'Tips today' }])
    await api.history.undo()
    await loadStrategy()
    expect((await api.strategy.read()).tactics).toMatchObject([{ title: 'Tips' }])
    ;(await line(/Tips/)).focus()
    await user.keyboard('{F2} and tricks{Enter}')
    await waitFor(async () =>
      expect((await api.strategy.read()).tactics).toMatchObject([{ title: 'Tips and tricks' }]),
    )
  })

  it('keeps a new line that Escape leaves', async () => {
    const { api, user } = await open(aPlan)
    ;(await line(/Reach/)).focus()
    await user.keyboard('{Shift>}{Enter}{/Shift}Recipes{Escape}')
    await waitFor(async () => expect(document.activeElement).toBe(await line(/Recipes/)))
    expect((await api.strategy.read()).tactics.map(({ title }) => title)).toEqual(['Tips', 'Recipes'])
  })

  it('finds a line by its first letters', async () => {
    const { user } = await open(aPlan)
    ;(await line(/Known/)).focus()
    await user.keyboard('hi')
    expect(document.activeElement?.textContent).toContain('Hired')
  })
})

describe('the panel', () => {
  it('follows the line whose title is clicked, so that Delete removes that one', async () => {
    const { api, user } = await open(aPlan)
    await user.click(await line(/Known/))
    await user.click(await screen.findByRole('textbox', { name: 'Strategy' }))
    await user.paste('We listen first')
    await user.click(await screen.findByText('Tips'))
    expect(document.activeElement).toBe(await screen.findByRole('textbox', { name: 'Tactic' }))
    expect(await screen.findByRole('complementary', { name: 'Tips' })).toBeTruthy()
    await waitFor(async () => expect((await api.strategy.read()).goals[0]?.strategy).toBe('We listen first'))
    await user.click(screen.getByRole('button', { name: 'Delete' }))
    await waitFor(async () => expect((await api.strategy.read()).tactics).toEqual([]))
    expect((await api.strategy.read()).goals).toHaveLength(2)
  })

  it('follows the arrows along the tree and the lines that are added, and a click on its line closes it', async () => {
    const { user } = await open(aPlan)
    ;(await line(/Known/)).focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.queryByRole('complementary')).toBeNull()
    await user.keyboard(' ')
    expect(await screen.findByRole('complementary', { name: 'Reach' })).toBeTruthy()
    ;(await line(/Reach/)).focus()
    await user.keyboard('{ArrowDown}')
    expect(await screen.findByRole('complementary', { name: 'Tips' })).toBeTruthy()
    expect(document.activeElement).toBe(await line(/Tips/))
    await user.keyboard('{Shift>}{Enter}{/Shift}More tips{Enter}')
    expect(await screen.findByRole('complementary', { name: 'More tips' })).toBeTruthy()
    await user.keyboard('{Escape}')
    await user.click(await line(/Hired/))
    expect(await screen.findByRole('complementary', { name: 'Hired' })).toBeTruthy()
    await user.click(await line(/Hired/))
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('reads a number as the reader writes it, and keeps what is no number', async () => {
    const { api, user } = await open(aPlan, 'it')
    ;(await line(/Reach/)).focus()
    await user.keyboard(' ')
    const target = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'Valore da raggiungere',
    })
    await user.type(target, '1.200,5')
    await user.tab()
    const saved = async () =>
      (await api.strategy.read()).objectives.find(({ title }) => title === 'Reach')?.target
    await waitFor(async () => expect(await saved()).toBe(1200.5))
    await user.clear(target)
    await user.type(target, 'tanti')
    await user.tab()
    expect(await screen.findByText(/Questo non è un numero/)).toBeTruthy()
    expect(target.value).toBe('tanti')
    expect(await saved()).toBe(1200.5)
  })

  it('keeps typed prose as a draft before it becomes history', async () => {
    const { api, user } = await open(aPlan)
    ;(await line(/Known/)).focus()
    await user.keyboard(' ')
    await user.click(await screen.findByRole('textbox', { name: 'Strategy' }))
    await user.paste('We listen first')
    await waitFor(async () =>
      expect(await api.draft.list()).toMatchObject([{ field: 'strategy', value: 'We listen first' }]),
    )
    expect((await api.strategy.read()).goals[0]?.strategy).toBe('')
    await user.tab()
    await waitFor(async () => expect((await api.strategy.read()).goals[0]?.strategy).toBe('We listen first'))
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('brings back what a crash left unfinished', async () => {
    const { api } = await open(async (client) => {
      const { id } = await client.strategy.add({ table: 'goal', beforeId: null, values: { title: 'Known' } })
      await client.draft.keep({ tableName: 'goal', recordId: id, field: 'strategy', value: 'Half a sen' })
    })
    await line(/Known/)
    expect((await api.strategy.read()).goals).toMatchObject([{ strategy: 'Half a sen' }])
    expect((await api.history.state()).undo).toMatchObject({ key: 'strategy.did.change.goal' })
  })

  it('brings back the rest when one of the records is gone, whose text is given up', async () => {
    const { api } = await open(async (client) => {
      const gone = await client.strategy.add({ table: 'goal', beforeId: null, values: { title: 'Gone' } })
      const kept = await client.strategy.add({ table: 'goal', beforeId: null, values: { title: 'Known' } })
      for (const { id } of [gone, kept]) {
        await client.draft.keep({ tableName: 'goal', recordId: id, field: 'strategy', value: 'Half a sen' })
      }
      await client.strategy.remove(gone)
    })
    await line(/Known/)
    expect((await api.strategy.read()).goals).toMatchObject([{ title: 'Known', strategy: 'Half a sen' }])
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })
})

describe('the registers', () => {
  it('keep a channel whose name is claimed and where nothing is posted', async () => {
    await open(
      (api) =>
        api.strategy.add({
          table: 'channel',
          beforeId: null,
          values: { network: 'tiktok', handle: 'sample', decision: 'claim' },
        }),
      'en',
      '/strategy?tab=channels',
    )
    const claimed = await screen.findByRole('listbox', { name: 'Claim the name only' })
    expect(within(claimed).getByRole('option', { name: /TikTok.*@sample/ })).toBeTruthy()
  })

  it('say what the shares of the pillars add up to', async () => {
    const pillar = (api: Api, name: string, share: number) =>
      api.strategy.add({ table: 'pillar', beforeId: null, values: { name, share } })
    await open(
      async (api) => [await pillar(api, 'Craft', 60), await pillar(api, 'People', 25)],
      'en',
      '/strategy?tab=pillars',
    )
    expect(await screen.findByText('The shares add up to 85%; 15% is free for anything else.')).toBeTruthy()
  })

  it('are followed by the panel, which takes no focus for a row without a name', async () => {
    const { user } = await open(
      async (client) => {
        for (const name of ['Families', ''])
          await client.strategy.add({ table: 'audience', beforeId: null, values: { name } })
      },
      'en',
      '/strategy?tab=audiences',
    )
    await user.click(await screen.findByRole('option', { name: /Families/ }))
    expect(await screen.findByRole('complementary', { name: 'Families' })).toBeTruthy()
    ;(await screen.findByRole('option', { name: /Families/ })).focus()
    await user.keyboard('{ArrowDown}')
    expect(await screen.findByRole('complementary', { name: 'Unnamed' })).toBeTruthy()
    expect(document.activeElement?.getAttribute('role')).toBe('option')
  })

  it('open what is taken in from the starters, every time, and keep the rest on offer', async () => {
    const { api, user } = await open(undefined, 'en', '/strategy?tab=budget')
    await user.click(await screen.findByRole('button', { name: /^Tools/ }))
    expect(await screen.findByRole('complementary')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Tools/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^People/ }))
    await waitFor(async () => expect((await api.strategy.read()).budgetLines).toHaveLength(2))
    await waitFor(() => expect(screen.getByRole('complementary').contains(document.activeElement)).toBe(true))
    await user.click(screen.getByRole('radio', { name: 'By month' }))
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('bring a row that was added into sight; a word to watch is a keyword unless it is said to be more', async () => {
    const { api, user } = await open(undefined, 'en', '/strategy?tab=listening')
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
    await user.click(await screen.findByRole('button', { name: 'Add a word to watch' }))
    const row = await screen.findByRole('option', { name: /Unnamed.*Keyword/ })
    await waitFor(() => expect(seen.mock.contexts).toContain(row))
    expect((await api.strategy.read()).keywords).toMatchObject([{ kind: 'keyword' }])
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'About' }).value).toBe('Keyword')
    seen.mockRestore()
  })

  it('say of a cost that ends before it starts just that, also where the months are added up', async () => {
    await open(
      (client) =>
        client.strategy.add({
          table: 'budgetLine',
          beforeId: null,
          values: {
            name: 'Tools',
            amount: 30,
            rhythm: 'monthly',
            startMonth: '2027-05',
            endMonth: '2027-01',
          },
        }),
      'en',
      '/strategy?tab=budget&show=months',
    )
    expect(await screen.findByText('“Tools” ends before it starts, so no month counts it.')).toBeTruthy()
    expect(screen.queryByText(/give a cost its month/)).toBeNull()
  })

  it('move a row by keys and remove it', async () => {
    const audience = (api: Api, name: string) =>
      api.strategy.add({ table: 'audience', beforeId: null, values: { name } })
    const { api, user } = await open(
      async (client) => [await audience(client, 'Families'), await audience(client, 'Bakers')],
      'en',
      '/strategy?tab=audiences',
    )
    const names = async () => (await api.strategy.read()).audiences.map(({ name }) => name)
    ;(await screen.findByRole('option', { name: /Bakers/ })).focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(async () => expect(await names()).toEqual(['Bakers', 'Families']))
    ;(await screen.findByRole('option', { name: /Families/ })).focus()
    await user.keyboard('{Delete}')
    await waitFor(async () => expect(await names()).toEqual(['Bakers']))
  })
})
