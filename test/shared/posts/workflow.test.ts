import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStates, type PostState, reopen, schedule } from '../../../shared/calendar/calendar.ts'
import {
  canSend,
  type Decider,
  decisionOf,
  type Judging,
  judge,
  openStep,
  stateAfter,
} from '../../../shared/posts/workflow.ts'
import { approvalModes, roles } from '../../../shared/team.ts'

const member = (id: string, role: (typeof roles)[number]) => ({ id, name: `Sample ${id}`, role })
const members = [member('lead', 'lead'), member('approver', 'approver'), member('author', 'author')]

function decider(id: string, role: Decider['role'] = null): Decider {
  const known = members.find((one) => one.id === id)
  return { side: 'member', memberId: id, person: `Sample ${id}`, role: role ?? known?.role ?? null }
}

const yesOf = (who: Decider, step: 1 | 2) =>
  ({ ...who, decision: 'approved', step }) as unknown as Judging['answers'][number]

const judging = ({
  isOwn = ({ memberId }) => memberId === 'author',
  ...values
}: Partial<Judging>): Judging => ({
  mode: 'required',
  decider: decider('approver'),
  answers: [],
  members,
  isOwn,
  isOwnLast: isOwn,
  ...values,
})

describe('a yes', () => {
  it('is given by an approver for the work of another', () => {
    expect(judge(judging({}))).toEqual({ may: true, caution: null })
  })

  it('is never given for own work where it is required, and says who can', () => {
    const isOwn = ({ memberId }: { memberId: string | null }) => memberId === 'approver'
    expect(judge(judging({ isOwn }))).toEqual({ may: false, why: 'ownWork', who: ['Sample lead'] })
  })

  it('is not an author’s to give, nor a viewer’s', () => {
    expect(judge(judging({ decider: decider('x', 'viewer') }))).toMatchObject({
      may: false,
      why: 'wrongRole',
    })
    const other = decider('other', 'author')
    expect(judge(judging({ decider: other }))).toMatchObject({
      why: 'wrongRole',
      who: ['Sample lead', 'Sample approver'],
    })
  })

  it('is anybody’s where approvals are optional', () => {
    expect(judge(judging({ mode: 'optional', isOwn: () => true }))).toEqual({ may: true, caution: null })
  })

  it('is given with a reservation where nobody else could give it', () => {
    const alone = judging({ members: [member('author', 'author')], decider: decider('author') })
    expect(judge(alone)).toEqual({ may: true, caution: 'ownWork' })
    const nobody = judging({
      members: [],
      decider: { ...decider('x'), memberId: null, role: null },
      isOwn: () => true,
    })
    expect(judge(nobody)).toEqual({ may: true, caution: 'ownWork' })
  })

  it('takes two people where there are two steps: an approver, then a lead or the owner', () => {
    const first = yesOf(decider('approver'), 1)
    const second = (who: Decider, answers = [first]) =>
      judge(judging({ mode: 'twoSteps', decider: who, answers }))
    expect(second(decider('lead'))).toEqual({ may: true, caution: null })
    expect(second(decider('approver'))).toMatchObject({ may: false, why: 'samePerson', who: ['Sample lead'] })
    expect(second({ ...decider('x'), side: 'owner' })).toEqual({ may: true, caution: null })
    expect(second(decider('other', 'manager'))).toMatchObject({ may: false, why: 'wrongRole' })
  })

  it('comes with a reservation from a lead who gave the first one and has nobody beside', () => {
    const answers = [yesOf(decider('lead'), 1)]
    expect(judge(judging({ mode: 'twoSteps', decider: decider('lead'), answers }))).toEqual({
      may: true,
      caution: 'samePerson',
    })
  })

  it('is left to those about whom the least is amiss: never to who made it while somebody else is there', () => {
    const second = (id: string, role?: Decider['role']) =>
      judge(judging({ mode: 'twoSteps', decider: decider(id, role), answers: [yesOf(decider('lead'), 1)] }))
    const who = ['Sample lead', 'Sample approver']
    expect(second('author')).toEqual({ may: false, why: 'ownWork', who })
    expect(second('other', 'author')).toEqual({ may: false, why: 'wrongRole', who })
    expect(second('approver')).toEqual({ may: true, caution: 'wrongRole' })
    // Two of them: whoever wrote it may not, whoever gave the first yes gives the second.
    const two = (id: string) =>
      judge(
        judging({
          mode: 'twoSteps',
          members: [member('one', 'lead'), member('two', 'lead')],
          decider: decider(id, 'lead'),
          answers: [yesOf(decider('one', 'lead'), 1)],
          isOwn: ({ memberId }) => memberId === 'two',
        }),
      )
    expect(two('two')).toEqual({ may: false, why: 'ownWork', who: ['Sample one'] })
    expect(two('one')).toEqual({ may: true, caution: 'samePerson' })
  })

  it('of work in which everybody had a hand is left to those who had not the last one', () => {
    const shared = (id: string) =>
      judge(
        judging({
          decider: decider(id),
          isOwn: () => true,
          isOwnLast: ({ memberId }) => memberId === 'approver',
        }),
      )
    expect(shared('approver')).toEqual({ may: false, why: 'ownWork', who: ['Sample lead'] })
    expect(shared('lead')).toEqual({ may: true, caution: null })
  })

  it('never leaves a team that cannot go on', () => {
    const team = fc.array(fc.constantFrom(...roles), { maxLength: 5 })
    fc.assert(
      fc.property(
        team,
        fc.constantFrom(...approvalModes),
        fc.nat(4),
        fc.boolean(),
        (of, mode, author, hasFirst) => {
          const people = of.map((role, place) => member(String(place), role))
          const isOwn = ({ memberId }: { memberId: string | null }) => memberId === String(author)
          const able = [...people, { id: null, name: 'Alone', role: null }].map(({ id, name, role }) => {
            const who: Decider = { side: 'member', memberId: id, person: name, role }
            const answers = hasFirst ? [yesOf(decider('0', 'lead'), 1)] : []
            return judge(judging({ mode, members: people, decider: who, answers, isOwn }))
          })
          for (const verdict of able) {
            if (verdict.may) continue
            expect(verdict.who.length).toBeGreaterThan(0)
            const named = people.map(({ name }, at) => (verdict.who.includes(name) ? able[at] : undefined))
            for (const one of named) if (one) expect(one.may).toBe(true)
          }
          expect(able.some(({ may }) => may)).toBe(true)
        },
      ),
    )
  })
})

describe('what is still needed', () => {
  it('is one yes, or two, and begins anew after any other answer', () => {
    const yes = (step: 1 | 2) => ({ decision: 'approved', step }) as const
    const no = { decision: 'change', step: 1 } as const
    expect([
      openStep('required', []),
      openStep('required', [yes(1)]),
      openStep('required', [yes(1), no]),
    ]).toEqual([1, null, 1])
    expect([
      openStep('twoSteps', [yes(1)]),
      openStep('twoSteps', [yes(2)]),
      openStep('twoSteps', [yes(2), yes(1)]),
    ]).toEqual([2, 1, null])
    expect(openStep('twoSteps', [yes(1), no, yes(1)])).toBe(2)
  })

  it('is all given after a second yes, and the post is approved by it alone', () => {
    expect(stateAfter('twoSteps', [], { decision: 'approved', step: 1 })).toBe('inReview')
    expect(
      stateAfter('twoSteps', [{ decision: 'approved', step: 1 }], { decision: 'approved', step: 2 }),
    ).toBe('approved')
    expect(stateAfter('optional', [], { decision: 'approved', step: 1 })).toBe('approved')
  })
})

describe('a walk through the states', () => {
  type Standing = { state: PostState; heldState: PostState | null }

  it('never leaves the table, whatever is answered, sent or edited', () => {
    const acts = fc.array(
      fc.record({ at: fc.nat(), kind: fc.constantFrom('step', 'send', 'edit', 'move') }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...approvalModes), acts, (mode, walk) => {
        let post: Standing = { state: 'idea', heldState: null }
        for (const { at, kind } of walk) {
          const before = post
          if (kind === 'edit') post = reopen(post)
          else if (kind === 'move') post = schedule(post)
          else if (kind === 'send') post = canSend(post) ? { state: 'inReview', heldState: null } : post
          else {
            const state = nextStates(post)[at % nextStates(post).length] as PostState
            const decision = decisionOf(post, state)
            const next = decision ? stateAfter(mode, [], { decision, step: 1 }) : state
            const held = next === 'onHold' ? post.state : null
            post = { state: next, heldState: held }
            expect([...nextStates(before), before.state]).toContain(next)
          }
          // A held post cannot be sent, and keeps the yes it returns to.
          const isLeft = kind === 'send' && !canSend(before)
          if (kind !== 'step' && !isLeft)
            expect(post.state === 'approved' || post.heldState === 'approved').toBe(false)
          expect(nextStates(post).length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('has an answer in a review only, not in the end of a hold or in an idea that is dropped', () => {
    expect(decisionOf({ state: 'onHold', heldState: 'approved' }, 'approved')).toBeUndefined()
    expect(decisionOf({ state: 'idea', heldState: null }, 'rejected')).toBeUndefined()
    expect(decisionOf({ state: 'inReview', heldState: null }, 'rejected')).toBe('no')
  })
})
