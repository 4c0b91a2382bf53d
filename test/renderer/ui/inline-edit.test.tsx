import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { InlineEdit } from '../../../renderer/ui/input/inline-edit.tsx'
import { useSayFull } from '../../../renderer/ui/input/say-full.ts'
import { Toasts } from '../../../renderer/ui/notice/toast.tsx'
import { show } from '../../support/show.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' })

describe('InlineEdit', () => {
  it('saves once when the field is left, and not when nothing changed', async () => {
    const onSave = vi.fn(async () => {})
    show(<InlineEdit label="Title" value="Bread" onSave={onSave} />)
    await userEvent.click(field())
    await userEvent.tab()
    expect(onSave).not.toHaveBeenCalled()
    await userEvent.type(field(), ' day')
    await userEvent.tab()
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Bread day')
  })

  it('saves on Enter and tells its parent', async () => {
    const onSave = vi.fn(async () => {})
    const onEnter = vi.fn()
    show(<InlineEdit label="Title" value="" onSave={onSave} onEnter={onEnter} />)
    await userEvent.type(field(), 'Bread{Enter}')
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Bread')
    expect(onEnter).toHaveBeenCalledOnce()
  })

  it('is left by Escape with what was typed in it, and keeps Escape to itself', async () => {
    const onSave = vi.fn(async () => {})
    const outside = vi.fn()
    document.addEventListener('keydown', outside)
    show(<InlineEdit label="Title" value="Bread" onSave={onSave} />)
    await userEvent.type(field(), ' day')
    outside.mockClear()
    await userEvent.keyboard('{Escape}')
    expect(field().value).toBe('Bread day')
    expect(document.activeElement).not.toBe(field())
    expect(outside).not.toHaveBeenCalled()
    document.removeEventListener('keydown', outside)
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Bread day')
  })

  it('takes nothing of what is longer than it holds, and says so', async () => {
    const Full = () => {
      useSayFull()
      return (
        <>
          <InlineEdit label="Title" value="Bread" onSave={async () => {}} />
          <Toasts />
        </>
      )
    }
    show(<Full />)
    await userEvent.click(field())
    await userEvent.paste('a'.repeat(496))
    expect(field().value).toBe('Bread')
    expect(await screen.findByText(/A text holds up to 500 characters/)).toBeTruthy()
    await userEvent.paste('a'.repeat(495))
    expect(field().value).toHaveLength(500)
  })

  it('keeps the text when the save fails, says so, and saves it on the next try', async () => {
    const onSave = vi.fn().mockRejectedValueOnce(new Error('disk full')).mockResolvedValue(undefined)
    show(<InlineEdit label="Title" value="Bread" onSave={onSave} />)
    await userEvent.type(field(), ' day{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('Your text is still here')
    expect(field().value).toBe('Bread day')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onSave).toHaveBeenCalledTimes(2)
    expect(onSave).toHaveBeenLastCalledWith('Bread day')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('keeps a draft while typing and makes one save of it after three seconds without a key', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    const onSave = vi.fn(async () => {})
    const onDraft = vi.fn()
    show(<InlineEdit label="Title" value="" onSave={onSave} onDraft={onDraft} />)
    await user.type(field(), 'Bread')
    await vi.advanceTimersByTimeAsync(400)
    expect(onDraft).toHaveBeenLastCalledWith('Bread')
    expect(onSave).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(3000)
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Bread')
  })

  it('keeps drafts of somebody who types on without a pause', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime, delay: 100 })
    const onDraft = vi.fn()
    show(<InlineEdit label="Title" value="" onSave={async () => {}} onDraft={onDraft} />)
    await user.type(field(), 'Bread of the day')
    expect(onDraft.mock.calls.length).toBeGreaterThan(3)
    expect('Bread of the day'.startsWith(onDraft.mock.lastCall?.[0])).toBe(true)
    expect(onDraft.mock.lastCall?.[0].length).toBeGreaterThan(11)
  })

  it('keeps a draft of what could not be saved', async () => {
    const onDraft = vi.fn()
    const onSave = vi.fn().mockRejectedValue(new Error('disk full'))
    show(<InlineEdit label="Title" value="" onSave={onSave} onDraft={onDraft} />)
    await userEvent.type(field(), 'Bread{Enter}')
    await screen.findByRole('alert')
    expect(onDraft).toHaveBeenLastCalledWith('Bread')
  })

  it('saves what was typed when it is taken away', async () => {
    const onSave = vi.fn(async () => {})
    const { unmount } = show(<InlineEdit label="Title" value="" onSave={onSave} />)
    await userEvent.type(field(), 'Bread')
    unmount()
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Bread')
  })

  it('takes a change from outside, but never over typed text', async () => {
    const onSave = vi.fn(async () => {})
    const { rerender } = show(<InlineEdit label="Title" value="Bread" onSave={onSave} />)
    rerender(<InlineEdit label="Title" value="Cake" onSave={onSave} />)
    expect(field().value).toBe('Cake')
    await userEvent.type(field(), ' day')
    rerender(<InlineEdit label="Title" value="Pie" onSave={onSave} />)
    expect(field().value).toBe('Cake day')
  })

  it('refuses to empty what is required', async () => {
    const onSave = vi.fn(async () => {})
    show(<InlineEdit label="Title" value="Bread" onSave={onSave} isRequired />)
    await userEvent.clear(field())
    await userEvent.tab()
    expect(onSave).not.toHaveBeenCalled()
    expect(field().value).toBe('Bread')
  })
})
