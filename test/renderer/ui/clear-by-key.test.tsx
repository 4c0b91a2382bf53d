import { Select } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { useClearByKey } from '../../../renderer/ui/input/clear-by-key.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

function Fields({ onClear }: { onClear: (field: string) => void }) {
  useClearByKey()
  return (
    <>
      <Select
        aria-label="Goal"
        data={['Known']}
        defaultValue="Known"
        clearable
        onClear={() => onClear('goal')}
      />
      <Select aria-label="Kind" data={['Person']} defaultValue="Person" onClear={() => onClear('kind')} />
      <Select
        aria-label="Tactic"
        data={['Tips']}
        defaultValue="Tips"
        searchable
        clearable
        onClear={() => onClear('tactic')}
      />
      <DatePickerInput
        aria-label="Day"
        defaultValue="2026-03-12"
        clearable
        onChange={(day) => day === null && onClear('day')}
      />
    </>
  )
}

it('empties a choice or a date by Delete or Backspace, and nothing that must have a value', async () => {
  const cleared = vi.fn()
  show(<Fields onClear={cleared} />)
  for (const name of ['Goal', 'Kind']) {
    screen.getByRole('combobox', { name }).focus()
    await userEvent.keyboard('{Delete}')
  }
  screen.getByRole('button', { name: 'Day' }).focus()
  await userEvent.keyboard('{Backspace}')
  expect(cleared.mock.calls).toEqual([['goal'], ['day']])
})

it('leaves text that is typed in to be erased letter by letter', async () => {
  const cleared = vi.fn()
  show(<Fields onClear={cleared} />)
  const field = screen.getByRole('combobox', { name: 'Tactic' }) as HTMLInputElement
  await userEvent.click(field)
  await userEvent.keyboard('{Backspace}')
  expect(field.value).toBe('Tip')
  expect(cleared).not.toHaveBeenCalled()
  field.select()
  await userEvent.keyboard('{Delete}')
  expect(cleared).toHaveBeenCalledWith('tactic')
  expect(field.value).toBe('')
})
