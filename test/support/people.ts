import type { Person } from '../../shared/strategy/people.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'

export const aPerson = (values: Partial<Person> = {}): Person => ({
  ...blank.person,
  id: 'p1',
  name: 'Sample Person',
  position: 1,
  ...values,
})
