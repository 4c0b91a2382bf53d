import { expect, it } from 'vitest'
import {
  isDraft,
  isOverdue,
  type Policy,
  type PolicyVersion,
  stillToRead,
  versionInForce,
} from '../../../shared/strategy/policy.ts'
import { aPerson } from '../../support/people.ts'

const policy: Policy = {
  id: 'y1',
  title: 'Ground rules',
  text: 'We say who we are.',
  responsible: '',
  lookedAtDay: null,
  starter: null,
  position: 1,
}
const aVersion = (values: Partial<PolicyVersion> = {}): PolicyVersion => ({
  ...{ id: 'v1', policyId: 'y1', number: 1, title: policy.title, text: policy.text },
  ...{ publishedDay: '2026-01-10', person: 'Nora' },
  ...values,
})

it('has the highest version of its own in force', () => {
  const versions = [aVersion({ id: 'v2', number: 2 }), aVersion(), aVersion({ policyId: 'y2', number: 9 })]
  expect(versionInForce('y1', versions)?.id).toBe('v2')
  expect(versionInForce('y3', versions)).toBeUndefined()
})

it('is a draft while its words are in no version, and has something to say', () => {
  expect(isDraft(policy, undefined)).toBe(true)
  expect(isDraft(policy, aVersion())).toBe(false)
  expect(isDraft({ ...policy, text: 'We are open.' }, aVersion())).toBe(true)
  expect(isDraft({ ...policy, text: ' ' }, undefined)).toBe(false)
})

it('asks everybody again when a newer version is in force', () => {
  const people = [aPerson({ id: 'p1' }), aPerson({ id: 'p2' })]
  const done = [{ id: 'k1', versionId: 'v1', personId: 'p1', day: '2026-01-11' }]
  const ids = (version: PolicyVersion) => stillToRead(version, people, done).map(({ id }) => id)
  expect(ids(aVersion())).toEqual(['p2'])
  expect(ids(aVersion({ id: 'v2', number: 2 }))).toEqual(['p1', 'p2'])
})

it('is overdue after a year without a look, counted from the later of publishing and looking', () => {
  expect(isOverdue(policy, aVersion(), '2027-01-10')).toBe(false)
  expect(isOverdue(policy, aVersion(), '2027-01-11')).toBe(true)
  expect(isOverdue({ ...policy, lookedAtDay: '2026-06-01' }, aVersion(), '2027-01-11')).toBe(false)
  expect(isOverdue(policy, undefined, '2030-01-01')).toBe(false)
})
