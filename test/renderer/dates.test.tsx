import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { attach } from '../../renderer/api.ts'
import { Dates } from '../../renderer/dates.tsx'
import { draftOf } from '../../renderer/drafts.ts'
import { DayEdit, MonthEdit } from '../../renderer/parts/date-edit.tsx'
import { readKnown } from '../../renderer/workspace.ts'
import type { Language } from '../../shared/i18n/languages.ts'
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
      <DayEdit aria-label="Day" value="2026-03-12" onSave={() => {}} />
    </Dates>,
    'he',
  )
  await userEvent.click(screen.getByRole('combobox', { name: 'Day' }))
  const [column] = await screen.findAllByRole('columnheader')
  expect(column?.textContent).toBe(first)
})

const aDay = '2026-03-12'

async function open(Edit: typeof DayEdit, first: string | null, language: Language = 'en', max?: string) {
  attach(aClient().api)
  await readKnown()
  const saved = vi.fn()
  const Field = () => {
    const [value, setValue] = useState(first)
    return (
      <Edit
        aria-label="Day"
        value={value}
        {...(max && { max })}
        clearLabel="Clear"
        onSave={async (next) => {
          saved(next)
          setValue(next)
        }}
      />
    )
  }
  show(
    <Dates>
      <Field />
      <button type="button">Next</button>
    </Dates>,
    language,
  )
  return {
    field: screen.getByRole<HTMLInputElement>('combobox', { name: 'Day' }),
    saved,
    user: userEvent.setup(),
  }
}

describe('a date', () => {
  it.each([
    ['en', 'Thursday 12 March 2026', '12/03/2026', '1/8/2027', 'Sunday 1 August 2027'],
    ['he', 'יום חמישי 12 במרץ 2026', '12.03.2026', '1.8.2027', 'יום ראשון 1 באוגוסט 2027'],
  ] as const)(
    'is typed over in the form of %s, and saved when it is left',
    async (language, written, plain, typed, then) => {
      // Whether a comma follows the day of the week differs from one release of the words to the next.
      const bare = () => field.value.replace(',', '')
      const { field, saved, user } = await open(DayEdit, aDay, language)
      expect(bare()).toBe(written)
      await user.tab()
      expect(field.value).toBe(plain)
      await user.keyboard(typed)
      await user.tab()
      expect(saved).toHaveBeenCalledExactlyOnceWith('2027-08-01')
      await waitFor(() => expect(bare()).toBe(then))
    },
  )

  it('that is none stays with a sentence, and nothing is saved', async () => {
    const { field, saved, user } = await open(DayEdit, aDay)
    await user.tab()
    await user.keyboard('31/2/2027{Escape}')
    expect(await screen.findByText(/^This is not a date\. Write it like \d\d\/\d\d\/\d{4}\.$/)).toBeTruthy()
    expect(field.value).toBe('31/2/2027')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(saved).not.toHaveBeenCalled()
    await user.clear(field)
    await user.tab()
    expect(saved).toHaveBeenCalledExactlyOnceWith(null)
    await waitFor(() => expect(screen.queryByText(/not a date/)).toBeNull())
  })

  it('that is none comes back with its sentence where it was typed, until it is mended', async () => {
    const { api } = aClient()
    attach(api)
    await readKnown()
    const onDraft = draftOf('tactic', crypto.randomUUID(), 'startDay')
    const saved = vi.fn()
    const showField = () =>
      show(
        <Dates>
          <DayEdit aria-label="Day" value={aDay} onDraft={onDraft} onSave={saved} />
        </Dates>,
      )
    const user = userEvent.setup()
    const first = showField()
    await user.tab()
    await user.keyboard('next week')
    // The panel closes before the field is left.
    first.unmount()
    await waitFor(async () => expect(await api.draft.list()).toHaveLength(1))
    showField()
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Day' })
    await waitFor(() => expect(field.value).toBe('next week'))
    expect(screen.getByText(/^This is not a date/)).toBeTruthy()
    expect(saved).not.toHaveBeenCalled()
    await user.clear(field)
    await user.keyboard('13/3/2026{Enter}')
    expect(saved).toHaveBeenCalledExactlyOnceWith('2026-03-13')
    await waitFor(async () => expect(await api.draft.list()).toEqual([]))
  })

  it('beyond the last one that makes sense is told so', async () => {
    const { saved, user } = await open(DayEdit, aDay, 'en', '2026-03-31')
    await user.tab()
    await user.keyboard('1/4/2026{Enter}')
    expect(await screen.findByText('Write a date up to 31/03/2026 here.')).toBeTruthy()
    expect(saved).not.toHaveBeenCalled()
  })

  it('is chosen from the calendar by keys, whose buttons have names', async () => {
    const { field, saved, user } = await open(DayEdit, aDay)
    await user.tab()
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('12'))
    expect(screen.getByRole('dialog', { name: 'Choose a day' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Previous month' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Next month' })).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(field)
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('12'))
    await user.keyboard('{ArrowRight}{Enter}')
    expect(saved).toHaveBeenCalledExactlyOnceWith('2026-03-13')
    expect(document.activeElement).toBe(field)
  })

  it('of a month is typed and chosen alike', async () => {
    const { field, saved, user } = await open(MonthEdit, '2026-03')
    expect(field.value).toBe('March 2026')
    await user.tab()
    expect(field.value).toBe('03/2026')
    await user.keyboard('august 2027{Enter}')
    expect(saved).toHaveBeenCalledExactlyOnceWith('2027-08')
    await user.keyboard('{ArrowDown}')
    expect(await screen.findByRole('button', { name: 'Next year' })).toBeTruthy()
  })
})
