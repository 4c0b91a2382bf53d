import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Action, runAction, runWhenOffered, useActions } from '../../../renderer/actions.ts'
import { keysOf, useKeyboard } from '../../../renderer/shell/keyboard.ts'
import { matchActions } from '../../../renderer/shell/match-actions.ts'

function Keys({ actions }: { actions: readonly Action[] }) {
  useActions(actions)
  useKeyboard()
  return <input aria-label="field" />
}

function anAction(id: string, keys?: string): Action & { run: ReturnType<typeof vi.fn<() => void>> } {
  return { id, label: id, run: vi.fn<() => void>(), ...(keys ? { keys } : {}) }
}

afterEach(cleanup)

describe('keys', () => {
  it('hears single keys, two keys in a row and keys with Ctrl', async () => {
    const [help, calendar, undo] = [
      anAction('help', '?'),
      anAction('calendar', 'g c'),
      anAction('undo', 'Mod+Z'),
    ]
    render(<Keys actions={[help, calendar, undo]} />)
    await userEvent.keyboard('?')
    await userEvent.keyboard('gc')
    await userEvent.keyboard('c')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect([help, calendar, undo].map(({ run }) => run.mock.calls.length)).toEqual([1, 1, 1])
  })

  it('leaves letters and undo to a text field, but not the search', async () => {
    const [help, undo, search] = [
      anAction('help', '?'),
      anAction('undo', 'Mod+Z'),
      anAction('search', 'Mod+K'),
    ]
    render(<Keys actions={[help, undo, search]} />)
    await userEvent.type(screen.getByRole('textbox'), 'a?{Control>}zk{/Control}')
    expect(help.run).not.toHaveBeenCalled()
    expect(undo.run).not.toHaveBeenCalled()
    expect(search.run).toHaveBeenCalledOnce()
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('a?')
  })

  it('takes all of a text field with Ctrl+A, and never all of the window', () => {
    const choose = anAction('choose', 'Mod+A')
    render(<Keys actions={[choose]} />)
    const all = { key: 'a', code: 'KeyA', ctrlKey: true }
    expect(fireEvent.keyDown(document.body, all)).toBe(false)
    expect(choose.run).toHaveBeenCalledOnce()
    expect(fireEvent.keyDown(screen.getByRole('textbox'), all)).toBe(true)
    expect(choose.run).toHaveBeenCalledOnce()
  })

  it('does nothing for an action that cannot be done now', async () => {
    const undo = { ...anAction('undo', 'Mod+Z'), isDisabled: true }
    render(<Keys actions={[undo]} />)
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(undo.run).not.toHaveBeenCalled()
  })

  it('reads the place of the key where another alphabet is typed', () => {
    const hebrew = { key: 'ג', code: 'KeyD', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
    expect(keysOf(hebrew)).toBe('d')
    expect(keysOf({ ...hebrew, ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+D')
    expect(keysOf({ ...hebrew, key: 'ArrowLeft', code: 'ArrowLeft', altKey: true })).toBe('Alt+ArrowLeft')
  })
})

describe('actions', () => {
  it('asks the newest offer of a name, and the older one again when that is gone', () => {
    const [shell, own] = [anAction('importFile'), anAction('importFile')]
    render(<Keys actions={[shell]} />)
    const { unmount } = render(<Keys actions={[own]} />)
    expect(runAction('importFile')).toBe(true)
    expect(own.run).toHaveBeenCalledOnce()
    unmount()
    runAction('importFile')
    expect(shell.run).toHaveBeenCalledOnce()
    expect(runAction('nothing')).toBe(false)
  })

  it('waits for a screen that is still on its way', () => {
    const [shell, own] = [anAction('importFile'), anAction('importFile')]
    render(<Keys actions={[shell]} />)
    runWhenOffered('importFile', shell.run)
    expect(own.run).not.toHaveBeenCalled()
    render(<Keys actions={[own]} />)
    expect(own.run).toHaveBeenCalledOnce()
    expect(shell.run).not.toHaveBeenCalled()
  })

  it.each([
    ['tr', 'Aylık değerlendirme', 'aylik deg'],
    ['tr', 'İlişkiler', 'ilis'],
    ['el', 'Αναίρεση', 'αναιρε'],
    ['he', 'לוח שנה', 'שנ'],
    ['en', 'Undo move to 12 March', 'move un'],
  ])('finds in %s %j by %j', (locale, label, search) => {
    const action = { ...anAction('one'), label }
    expect(matchActions([action, anAction('other')], search, locale)).toEqual([action])
  })
})
