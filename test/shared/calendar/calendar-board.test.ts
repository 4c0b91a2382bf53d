import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  deliveries,
  isOut,
  nextDeliveries,
  nextStates,
  type PostState,
  postStates,
} from '../../../shared/calendar/calendar.ts'
import {
  afterChange,
  boardChange,
  boardColumns,
  columnOf,
  nextColumns,
} from '../../../shared/calendar/calendar-board.ts'

const delivery = fc.constantFrom(...deliveries)
const card = fc
  .record({
    state: fc.constantFrom(...postStates),
    former: fc.constantFrom(...postStates.filter((state) => state !== 'onHold')),
    deliveries: fc.array(delivery, { maxLength: 4 }),
  })
  .map(({ state, former, deliveries }) => ({
    state,
    heldState: state === 'onHold' ? former : null,
    variants: deliveries.map((one, at) => ({ id: String(at), channelId: null, delivery: one })),
  }))

it('never leaves the table of states and deliveries, however a card is sent', () => {
  fc.assert(
    fc.property(card, fc.array(fc.constantFrom(...boardColumns), { maxLength: 8 }), (start, way) => {
      let now = start
      for (const column of way) {
        const change = boardChange(now, column)
        if (!change) continue
        const after = afterChange(now, change)
        if ('state' in change) {
          expect(nextStates(now)).toContain(change.state)
          if (change.state === 'idea') expect(now.variants.some(isOut)).toBe(false)
          expect(after.variants).toEqual(now.variants)
        } else {
          expect(change.ids.length).toBeGreaterThan(0)
          for (const { id, delivery } of now.variants) {
            if (change.ids.includes(id)) expect(nextDeliveries(delivery)).toContain(change.delivery)
            else expect(after.variants.find((one) => one.id === id)?.delivery).toBe(delivery)
          }
          expect(after.state).toBe(now.state)
        }
        now = after
      }
    }),
  )
})

it('stands in the column it was sent to, and offers no column it would not reach', () => {
  fc.assert(
    fc.property(card, (start) => {
      for (const column of nextColumns(start)) {
        const change = boardChange(start, column)
        if (change) expect(columnOf(afterChange(start, change))).toBe(column)
      }
      expect(nextColumns(start)).not.toContain(columnOf(start))
    }),
  )
})

it('leads a post from idea to posted, and back from posted only to where it stood', () => {
  const of = (state: PostState, delivery: (typeof deliveries)[number] = 'planned') => ({
    state,
    heldState: null,
    variants: [{ id: 'a', channelId: null, delivery }],
  })
  expect(nextColumns(of('idea'))).toEqual(['draft', 'onHold', 'rejected'])
  expect(nextColumns(of('approved'))).toEqual([
    ...['idea', 'draft', 'inReview', 'changesRequested', 'onHold', 'rejected'],
    ...['ready', 'posted', 'missed'],
  ])
  expect(nextColumns(of('approved', 'posted'))).toEqual(['approved'])
  expect(nextColumns({ ...of('onHold'), heldState: 'approved' as const })).toEqual([
    'idea',
    'approved',
    'rejected',
  ])
})
