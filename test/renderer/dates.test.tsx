import { DatePickerInput } from '@mantine/dates'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { attach } from '../../renderer/api.ts'
import { Dates } from '../../renderer/dates.tsx'
import { readKnown } from '../../renderer/workspace.ts'
import { show } from '../support/show.tsx'
import { aClient } from '../support/workspace.ts'

afterEach(cleanup)

it.each([
  { country: 'GB', first: 'ב׳' },
  { country: 'IL', first: 'א׳' },
])('shows the week of $country in Hebrew words', async ({ country, first }) => {
  const { api } = aClient()
  attach(api)
  await api.workspace.change({ country })
  await readKnown()
  show(
    <Dates>
      <DatePickerInput aria-label="Day" defaultValue="2026-03-12" />
    </Dates>,
    'he',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Day' }))
  const [column] = await screen.findAllByRole('columnheader')
  expect(column?.textContent).toBe(first)
})
