import type { CheckupInput, Finding } from '../../../shared/checkup/rule.ts'
import { blankSheets, type Sheets } from '../../../shared/print/sheets.ts'
import type { Policy, PolicyVersion } from '../../../shared/strategy/policy.ts'
import { blank } from '../../../shared/strategy/strategy-tables.ts'
import { aPerson } from '../../support/people.ts'
import { soundSheets } from './plan.ts'

type Change = Partial<CheckupInput>

const sheets: Sheets = {
  ...soundSheets,
  governance: [{ ...blankSheets.governance[0], accountable: 'Marketing', minutesPerPost: 60 }],
}
const activities = [{ id: 'a1', title: 'Write', starter: null, position: 1 }]
const assigned = (duty: 'both' | 'consulted') => [{ id: 'd1', activityId: 'a1', personId: 'p1', duty }]
const busy = (weeklyHours: number): Change => ({
  sheets,
  persons: [aPerson({ weeklyHours })],
  plannedPosts: [{ name: 'Sample Person', count: 8 }],
})
const aPolicy: Policy = { ...blank.policy, id: 'y1', title: 'Ground rules', text: 'Be open.', position: 1 }
const aVersion: PolicyVersion = {
  ...{ id: 'v1', policyId: 'y1', number: 1, title: 'Ground rules', text: 'Be open.' },
  ...{ publishedDay: '2025-03-09', person: '' },
}
const published = (values: Partial<Policy> = {}): Change => ({
  policies: [{ ...aPolicy, ...values }],
  policyVersions: [aVersion],
})
const anAudit = (dueDay: string): Change => ({
  audits: [{ ...blank.audit, id: 'u1', title: 'Spring', dueDay, position: 1 }],
})

/** For each rule on people and conduct: a plan in which it speaks, and its nearest plan in which it does not. */
export const peopleCases: Record<string, { fires: Change; finds?: Partial<Finding>; silent: Change }> = {
  nobodyAccountable: {
    fires: { persons: [aPerson()] },
    finds: { record: null, place: 'people' },
    silent: { persons: [aPerson()], sheets },
  },
  activityOpen: {
    fires: { activities, assignments: assigned('consulted') },
    finds: { record: 'a1', parts: ['people.lack.nobodyDoes', 'people.lack.nobodyAnswers'] },
    silent: { activities, assignments: assigned('both') },
  },
  nobodyTrained: {
    fires: { persons: [aPerson({ basicsDueDay: '2026-04-01' })] },
    finds: { record: null },
    silent: { persons: [aPerson({ basicsDoneDay: '2026-01-01' })] },
  },
  trainingOverdue: {
    fires: { persons: [aPerson({ basicsDueDay: '2026-03-09' })] },
    finds: {
      record: 'p1',
      values: { title: 'Sample Person', day: '2026-03-09' },
      parts: ['people.course.basics.short'],
    },
    silent: {
      persons: [
        aPerson({ basicsDueDay: '2026-03-10', trainerDueDay: '2026-01-01', trainerDoneDay: '2026-02-01' }),
      ],
    },
  },
  hoursShort: {
    fires: busy(1.5),
    finds: { record: 'p1', values: { title: 'Sample Person', planned: 2, hours: 1.5, count: 8 } },
    silent: busy(2),
  },
  policyOverdue: {
    fires: published(),
    finds: { record: 'y1', place: 'policies' },
    silent: published({ lookedAtDay: '2025-04-01' }),
  },
  policyUnread: {
    fires: { ...published(), persons: [aPerson()] },
    finds: { record: 'y1', values: { title: 'Ground rules', count: 1 } },
    silent: {
      ...published(),
      persons: [aPerson()],
      acknowledgements: [{ id: 'k1', versionId: 'v1', personId: 'p1', day: '2026-01-01' }],
    },
  },
  auditOverdue: {
    fires: anAudit('2026-03-09'),
    finds: { record: 'u1', values: { title: 'Spring', day: '2026-03-09' } },
    silent: anAudit('2026-03-10'),
  },
  noCrisisPage: {
    fires: { crisisCalls: [] },
    finds: { record: null, place: 'crisis' },
    silent: {
      crisisCalls: [],
      sheets: { ...soundSheets, crisis: [{ ...blankSheets.crisis[0], firstHour: 'Call Nora.' }] },
    },
  },
}
