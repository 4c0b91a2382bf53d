import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { addressOf } from '../../../renderer/ui/writing/address.ts'
import { LongText, loadEditor } from '../../../renderer/ui/writing/long-text.tsx'
import { show } from '../../support/show.tsx'

beforeAll(loadEditor)
afterEach(cleanup)

async function open(value: string, onSave = vi.fn(async () => {})) {
  show(
    <>
      <LongText label="Why" value={value} placeholder="Say why" onSave={onSave} />
      <button type="button">Next</button>
    </>,
  )
  const field = await waitFor(() => {
    const found = screen.getByRole('textbox', { name: 'Why' })
    expect(found.getAttribute('contenteditable')).toBe('true')
    return found
  })
  return { field, onSave, user: userEvent.setup() }
}

describe('a long text', () => {
  it.each([
    'a\n\n\n\n  b\t \n* c\n\n\n+ d\n1) e\n__f__ *g* \\* <b>h</b> &amp; ***i',
    'שלום **עולם**\n@hand_le_',
    '   ',
    '# A\nB\n=====\n> C',
  ])('that is only looked at stays as it is, to the last byte: %j', async (value) => {
    const { field, onSave, user } = await open(value)
    await user.click(field)
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(onSave).not.toHaveBeenCalled()
    await user.click(field)
    await user.paste('new ')
    await user.keyboard('{Control>}z{/Control}')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(onSave).not.toHaveBeenCalled()
  })

  it('is saved once when it is left, as Markdown', async () => {
    const { field, onSave, user } = await open('')
    expect(screen.getByText('Say why')).toBeTruthy()
    await user.click(field)
    await user.paste('We *bake*\nby hand\n\n- 5 * 3\n- c_d_e')
    expect(screen.queryByText('Say why')).toBeNull()
    await user.tab()
    expect(onSave).toHaveBeenCalledExactlyOnceWith('We *bake*\nby hand\n\n- 5 * 3\n- c_d_e')
  })

  it('is left by Escape with what was typed in it, and lets the next Escape pass', async () => {
    const { field, onSave, user } = await open('Old')
    const outside = vi.fn()
    document.addEventListener('keydown', outside)
    await user.click(field)
    await user.paste('New')
    outside.mockClear()
    await user.keyboard('{Escape}')
    expect(field.textContent).toContain('New')
    expect(document.activeElement).not.toBe(field)
    expect(onSave).toHaveBeenCalledOnce()
    expect(outside).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(outside).toHaveBeenCalled()
    document.removeEventListener('keydown', outside)
  })

  it('keeps the words when the save fails, and saves them on the next try', async () => {
    const { field, onSave, user } = await open(
      '',
      vi.fn(async () => {}).mockRejectedValueOnce(new Error('disk full')),
    )
    await user.click(field)
    await user.paste('Bread')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Your text is still here')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onSave).toHaveBeenCalledTimes(2)
    expect(onSave).toHaveBeenLastCalledWith('Bread')
  })

  it('makes of pasted HTML what can be said in Markdown', async () => {
    const { field, onSave, user } = await open('')
    await user.click(field)
    const html =
      '<style>p{}</style><h1>Plan</h1><p>One <b>bold</b> <a href="https://example.com/">word</a></p><ol start="2"><li>Two<ul><li>Deep</li></ul></li></ol><script>x</script>'
    fireEvent.paste(field, {
      clipboardData: { getData: (type: string) => (type === 'text/html' ? html : 'Plan') },
    })
    expect((await screen.findByText(/^Only words, headings, lists/)).getAttribute('role')).toBe('status')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.queryByText(/^Only words/)).toBeNull()
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      '# Plan\n\nOne **bold** [word](https://example.com/)\n\n2. Two\n   - Deep',
    )
  })
})

it('completes the address of a link, and takes none that could run or open something', () => {
  expect(addressOf(' example.com/a?b ')).toBe('https://example.com/a?b')
  expect(addressOf('ψωμί.gr')).toBe('https://ψωμί.gr')
  expect(addressOf('ada@example.com')).toBe('mailto:ada@example.com')
  expect(addressOf('HTTP://example.com')).toBe('HTTP://example.com')
  for (const typed of [
    '',
    'bread',
    'javascript:alert(1)',
    'file:///x',
    'app://app/x',
    'data:text/html,x',
    '//x.y',
  ])
    expect(addressOf(typed)).toBeUndefined()
})
