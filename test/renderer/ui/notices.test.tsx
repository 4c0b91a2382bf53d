import { notifications } from '@mantine/notifications'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { save, sayWhy } from '../../../renderer/saving.ts'
import { Announcer, announce } from '../../../renderer/ui/notice/announce.tsx'
import { askToConfirm, ConfirmHost } from '../../../renderer/ui/notice/confirm.tsx'
import { SaveState } from '../../../renderer/ui/notice/save-state.tsx'
import { showFailure, showToast, Toasts } from '../../../renderer/ui/notice/toast.tsx'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

describe('announce', () => {
  it('speaks, and speaks the same words again', () => {
    show(<Announcer />)
    act(() => announce('Moved to 12 March'))
    const first = screen.getByRole('status').textContent
    act(() => announce('Moved to 12 March'))
    const second = screen.getByRole('status').textContent
    expect(first?.trim()).toBe('Moved to 12 March')
    expect(second?.trim()).toBe('Moved to 12 March')
    expect(second).not.toBe(first)
  })
})

describe('askToConfirm', () => {
  it('answers yes only to the button that says the deed', async () => {
    show(<ConfirmHost />)
    let answer: Promise<boolean> = Promise.resolve(false)
    act(() => {
      answer = askToConfirm({ title: 'Replace the file?', body: 'The old one is kept.', confirm: 'Replace' })
    })
    await userEvent.click(screen.getByRole('button', { name: 'Replace' }))
    expect(await answer).toBe(true)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('answers no to Escape and to cancel', async () => {
    show(<ConfirmHost />)
    for (const leave of [
      () => userEvent.keyboard('{Escape}'),
      () => userEvent.click(screen.getByText('Cancel')),
    ]) {
      let answer: Promise<boolean> = Promise.resolve(true)
      act(() => {
        answer = askToConfirm({
          title: 'Replace the file?',
          body: 'The old one is kept.',
          confirm: 'Replace',
        })
      })
      await screen.findByRole('dialog')
      await leave()
      expect(await answer).toBe(false)
    }
  })
})

describe('toasts', () => {
  it('offers the undo and goes when it is taken', async () => {
    const run = vi.fn()
    show(<Toasts />)
    act(() => showToast({ text: 'Moved to 12 March', action: { label: 'Undo', run } }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(run).toHaveBeenCalledOnce()
    await waitFor(() => expect(screen.queryByText('Moved to 12 March')).toBeNull())
  })

  it('keeps a failure until it is dealt with, with a close button that has a name', async () => {
    const retry = vi.fn()
    show(<Toasts />)
    act(() =>
      showFailure(() => ({ what: 'The change was not saved.', more: 'The disk is full.' }), { retry }),
    )
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The disk is full.')
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledOnce()
  })
})

describe('a failure', () => {
  beforeEach(() => notifications.clean())

  it('speaks the language that is chosen while it stands', async () => {
    show(<Toasts />)
    act(() => sayWhy({ code: 'DISK_FULL' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
    act(() => void i18next.changeLanguage('he'))
    expect(await screen.findByText('הדיסק מלא.')).toBeTruthy()
    act(() => void i18next.changeLanguage('en'))
  })

  it('takes no place from the quiet lines', async () => {
    show(<Toasts />)
    for (const what of ['one', 'two', 'three']) act(() => showFailure(() => ({ what })))
    act(() => showToast({ text: 'The workspace is now elsewhere' }))
    expect(await screen.findByText('The workspace is now elsewhere')).toBeTruthy()
  })

  it('goes once the same thing is saved, and not before', async () => {
    show(<Toasts />)
    const full = async () => {
      throw { code: 'DISK_FULL' }
    }
    await act(async () => {
      await save(full, { about: 'a cost' }).catch(() => {})
      await save(full, { about: 'a name' }).catch(() => {})
      await save(async () => {}, { about: 'another' })
      await save(async () => {}, { about: 'a name' })
    })
    expect(await screen.findByRole('alert')).toBeTruthy()
    await act(() => save(async () => {}, { about: 'a cost' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('is said once, however many hear of it', async () => {
    show(<Toasts />)
    const error = new Error('bug')
    act(() => {
      sayWhy(error, { title: () => 'First' })
      sayWhy(error)
    })
    await screen.findByText('First')
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })
})

describe('SaveState', () => {
  it('is quiet when saved and plain when not', () => {
    const { rerender } = show(<SaveState state="saved" at="14:02" />)
    expect(screen.getByText('Saved 14:02')).toBeTruthy()
    rerender(<SaveState state="failed" at="14:02" />)
    expect(screen.getByRole('status').textContent).toBe('Not saved')
  })
})
