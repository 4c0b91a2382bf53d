import { Select } from '@mantine/core'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { InlineEdit } from '../../../renderer/ui/input/inline-edit.tsx'
import { SidePanel } from '../../../renderer/ui/page/side-panel.tsx'
import { show } from '../../support/show.tsx'

function ListAndPanel() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Row
      </button>
      {isOpen ? (
        <SidePanel title="Detail" onClose={() => setOpen(false)}>
          <InlineEdit label="Name" value="Bread" onSave={async () => {}} />
        </SidePanel>
      ) : null}
    </>
  )
}

afterEach(cleanup)

describe('SidePanel', () => {
  it('takes the focus, keeps the list in view, closes on Escape and gives the focus back', async () => {
    show(<ListAndPanel />)
    const row = screen.getByRole('button', { name: 'Row' })
    await userEvent.click(row)
    const panel = screen.getByRole('complementary', { name: 'Detail' })
    expect(document.activeElement).toBe(panel)
    expect(row.isConnected).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(document.activeElement).toBe(row)
  })

  it('lets the first Escape leave a field that was typed in and the second one close', async () => {
    show(<ListAndPanel />)
    await userEvent.click(screen.getByRole('button', { name: 'Row' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), ' day')
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('complementary'))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('gives the focus back also when a field in it took it first', async () => {
    const First = () => {
      const [isOpen, setOpen] = useState(false)
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Row
          </button>
          {isOpen ? (
            <SidePanel title="Detail" onClose={() => setOpen(false)}>
              <InlineEdit label="Name" value="" isFirst onSave={async () => {}} />
            </SidePanel>
          ) : null}
        </>
      )
    }
    show(<First />)
    const row = screen.getByRole('button', { name: 'Row' })
    await userEvent.click(row)
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }))
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(row)
  })

  it('leaves the first Escape to a list that stands open in it', async () => {
    const closed = vi.fn()
    show(
      <SidePanel title="Detail" onClose={closed}>
        <Select aria-label="Goal" data={['Known']} />
      </SidePanel>,
    )
    await userEvent.click(screen.getByRole('combobox', { name: 'Goal' }))
    await screen.findByRole('option', { name: 'Known' })
    await userEvent.keyboard('{Escape}')
    expect(closed).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(closed).toHaveBeenCalledOnce()
  })

  it('names its close button in the language of the screen', async () => {
    show(<ListAndPanel />, 'he')
    await userEvent.click(screen.getByRole('button', { name: 'Row' }))
    expect(screen.getByRole('button', { name: 'סגירה' })).toBeTruthy()
    expect(document.documentElement.dir).toBe('rtl')
  })
})
