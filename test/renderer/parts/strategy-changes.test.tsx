import { cleanup } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { FieldChanges } from '../../../renderer/parts/strategy-changes.tsx'
import type { Difference } from '../../../shared/strategy/versions.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

function told(before: string, after: string): string {
  const difference: Difference = {
    table: 'goal',
    id: 'g1',
    act: 'changed',
    title: 'Be known',
    above: '',
    part: null,
    below: 0,
    goalId: 'g1',
    fields: [{ field: 'strategy', before, after }],
  }
  const { container } = show(<FieldChanges difference={difference} names={{}} />)
  const words = container.querySelector('p > bdi, p > ins')?.textContent ?? ''
  cleanup()
  return words
}

it('tells a changed text in its words, as its reader knows them', () => {
  expect(told('Show the **bread** as it is', 'Show the **bread** as it is, [here](https://ex.example)')).toBe(
    'Show the bread as it is, here',
  )
  expect(told('', '## Why')).toBe('Why')
})

it('shows the marks where nothing else changed', () => {
  expect(told('Show the bread as it is', 'Show the **bread** as it is')).toContain('**')
})
