import { notifications } from '@mantine/notifications'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runAction } from '../../../renderer/actions.ts'
import { attach } from '../../../renderer/api.ts'
import { currentPlace, startAt } from '../../../renderer/place.ts'
import { useKeyboard } from '../../../renderer/shell/keyboard.ts'
import { Palette } from '../../../renderer/shell/palette.tsx'
import { useShellActions } from '../../../renderer/shell/shell-actions.ts'
import { TitleBar } from '../../../renderer/shell/title-bar.tsx'
import { useUndo } from '../../../renderer/shell/undo.ts'
import { Toasts } from '../../../renderer/ui/notice/toast.tsx'
import { readKnown } from '../../../renderer/workspace.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const nothing = () => {}

function Bar() {
  const { undo, redo, undoName, redoName } = useUndo()
  useShellActions({
    openPalette: nothing,
    openKeys: nothing,
    startNew: nothing,
    undo,
    redo,
    undoName,
    redoName,
  })
  useKeyboard()
  return (
    <>
      <TitleBar undoName={undoName} redoName={redoName} />
      <Toasts />
    </>
  )
}

/** The button of one notice: another may still be on its way out. */
const offerBeside = (words: HTMLElement, name: string) =>
  within(words.parentElement as HTMLElement).findByRole('button', { name })

beforeEach(() => {
  startAt({ screen: 'today' })
  notifications.clean()
})
afterEach(cleanup)

describe('the title bar', () => {
  it('undoes by name, says so, and offers to do it again', async () => {
    const { api } = aClient()
    attach(api)
    await readKnown()
    await api.strategy.add({ table: 'goal', beforeId: null, values: { title: 'Sample goal' } })
    show(<Bar />)
    const undo = await screen.findByRole('button', { name: /^Undo .+Sample goal/ })
    await userEvent.click(undo)
    expect((await api.strategy.read()).goals).toEqual([])
    await screen.findByText(/^Undone: .+Sample goal/)
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await waitFor(async () => expect((await api.strategy.read()).goals).toHaveLength(1))
  })

  it('offers what it undid or did again only while nothing else was done since', async () => {
    const { api } = aClient()
    attach(api)
    await readKnown()
    const add = (title: string) => api.strategy.add({ table: 'goal', beforeId: null, values: { title } })
    const titles = async () => (await api.strategy.read()).goals.map(({ title }) => title)
    await add('First')
    show(<Bar />)
    await screen.findByRole('button', { name: /^Undo .+First/ })
    await userEvent.keyboard('{Control>}z{/Control}')
    await screen.findByText(/^Undone: .+First/)
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    const redone = await screen.findByText(/^Redone: .+First/)
    await add('Second')
    await userEvent.click(await offerBeside(redone, 'Undo'))
    expect(await screen.findByText(/Undo that first/)).toBeTruthy()
    expect(await titles()).toEqual(['First', 'Second'])

    act(() => void runAction('undo'))
    const undone = await screen.findByText(/^Undone: .+Second/)
    await add('Third')
    await api.history.undo()
    await userEvent.click(await offerBeside(undone, 'Redo'))
    expect(await screen.findByText(/can no longer be done again/)).toBeTruthy()
    expect(await titles()).toEqual(['First'])
  })

  it('has nothing to take back in a new file and says that', async () => {
    const { api } = aClient()
    attach(api)
    await readKnown()
    await api.history.undo()
    show(<Bar />)
    const button = await screen.findByRole('button', { name: 'Nothing to undo' })
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })
})

describe('the palette', () => {
  it('logs what is typed as "met" and a name, and takes it back', async () => {
    const { api } = aClient()
    attach(api)
    await readKnown()
    const contact = await api.relationships.add({ kind: 'person', name: 'Işıl Örnek' })
    await api.relationships.add({ kind: 'person', name: 'Bo', note: 'Knows Işıl' })
    show(
      <>
        <Palette onClose={nothing} />
        <Toasts />
      </>,
    )
    await userEvent.type(screen.getByRole('combobox'), 'Met isil')
    const [first, ...others] = await screen.findAllByRole('option', { name: /Meeting with/ })
    expect([first?.textContent, others]).toEqual([expect.stringContaining('Işıl Örnek'), []])
    await userEvent.keyboard('{Enter}')
    const touchpoints = async () => (await api.relationships.find({ id: contact.id })).touchpoints
    await waitFor(async () => expect(await touchpoints()).toMatchObject([{ kind: 'meeting', text: '' }]))
    await userEvent.click(
      await offerBeside(
        await screen.findByText(/Touchpoint with .+ logged/, { selector: '[role="alert"] span' }),
        'Undo',
      ),
    )
    await waitFor(async () => expect(await touchpoints()).toEqual([]))
  })

  it('finds a contact without its accents and goes there', async () => {
    const { api } = aClient()
    attach(api)
    await readKnown()
    const contact = await api.relationships.add({ kind: 'person', name: 'İstanbul Örnek' })
    show(<Palette onClose={nothing} />)
    await userEvent.type(screen.getByRole('combobox'), 'istanbul ornek')
    const option = await screen.findByRole('option')
    expect(option.textContent).toContain('İstanbul Örnek')
    expect(option.getAttribute('aria-selected')).toBe('true')
    await userEvent.keyboard('{Enter}')
    expect(currentPlace()).toMatchObject({ screen: 'relationships', record: contact.id })
  })

  it('takes what the words find when Enter comes before the answer', async () => {
    const { api } = aClient()
    attach(api)
    await readKnown()
    const contact = await api.relationships.add({ kind: 'person', name: 'Bo Sample' })
    show(<Palette onClose={nothing} />)
    const field = screen.getByRole('combobox')
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: 'bo samp' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(currentPlace()).toMatchObject({ record: contact.id }))
  })

  it('does an action chosen by arrows', async () => {
    const { api } = aClient()
    attach(api)
    await readKnown()
    show(
      <>
        <Bar />
        <Palette onClose={nothing} />
      </>,
    )
    await userEvent.type(screen.getByRole('combobox'), 'cal')
    await screen.findByRole('option', { name: /Calendar/ })
    await act(async () => {})
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}')
    expect(currentPlace().screen).toBe('calendar')
  })

  it('says that nothing is called so', async () => {
    const { api } = aClient()
    attach(api)
    await readKnown()
    show(<Palette onClose={nothing} />)
    await userEvent.type(screen.getByRole('combobox'), 'zzzz')
    const dialog = screen.getByRole('dialog')
    expect(await within(dialog).findByText(/Nothing is called that/)).toBeTruthy()
    expect(screen.queryAllByRole('option')).toEqual([])
  })
})
