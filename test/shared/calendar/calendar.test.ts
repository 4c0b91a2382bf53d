import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareTiles,
  deliveries,
  enterState,
  looseEnds,
  nextDeliveries,
  nextStates,
  type PostState,
  postStates,
  reopen,
  schedule,
  touchesApproval,
} from '../../../shared/calendar/calendar.ts'

const standing = fc
  .record({
    state: fc.constantFrom(...postStates),
    heldState: fc.constantFrom(...postStates.filter((one) => one !== 'onHold')),
  })
  .map(({ state, heldState }) => ({ state, heldState: state === 'onHold' ? heldState : null }))

describe('states', () => {
  it('lead a hold back to where the post stood', () => {
    fc.assert(
      fc.property(standing, (post) => {
        const held = enterState(post, 'onHold')
        const former = post.state === 'onHold' ? post.heldState : post.state
        expect(nextStates(held)[0]).toBe(former)
        expect(enterState(held, former as PostState)).toEqual({ state: former, heldState: null })
      }),
    )
  })

  it('remember a held state only while on hold, along any walk', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (steps) => {
        let post = { state: 'idea' as PostState, heldState: null as PostState | null }
        for (const step of steps) {
          const choices = nextStates(post)
          expect(choices).not.toContain(post.state)
          post = enterState(post, choices[step % choices.length] as PostState)
          expect(post.heldState !== null).toBe(post.state === 'onHold')
          expect(post.heldState).not.toBe('onHold')
        }
      }),
    )
  })

  it('leave a way out of every state, and reach approval from a draft for a team of one', () => {
    for (const state of postStates)
      expect(nextStates({ state, heldState: 'draft' }).length).toBeGreaterThan(0)
    expect(nextStates({ state: 'draft', heldState: null })).toContain('approved')
    expect(nextStates({ state: 'idea', heldState: null })).not.toContain('approved')
  })
})

describe('an approval', () => {
  it('ends when its version changes, also under a hold', () => {
    expect(reopen({ state: 'approved', heldState: null })).toEqual({ state: 'inReview', heldState: null })
    expect(reopen({ state: 'onHold', heldState: 'approved' })).toEqual({
      state: 'onHold',
      heldState: 'inReview',
    })
  })

  it('is never left standing by a new day or a changed text, and nothing else is moved', () => {
    fc.assert(
      fc.property(standing, (post) => {
        for (const after of [reopen(post), schedule(post)]) {
          expect([after.state, after.heldState]).not.toContain('approved')
          if (post.state !== 'approved' && post.state !== 'idea') expect(after.state).toBe(post.state)
        }
        expect([schedule(post).state, schedule(post).heldState]).not.toContain('idea')
      }),
    )
  })

  it('covers text, channel and day, not the time or the title', () => {
    expect(touchesApproval({ text: '' })).toBe(true)
    expect(touchesApproval({ channelId: null })).toBe(true)
    expect(touchesApproval({ day: '2026-03-12' })).toBe(true)
    expect(touchesApproval({ time: '09:00' })).toBe(false)
    expect(touchesApproval({ title: 'New', note: 'n', pillarId: null })).toBe(false)
  })
})

it('lets every delivery go on and never to itself', () => {
  for (const delivery of deliveries) {
    expect(nextDeliveries(delivery).length).toBeGreaterThan(0)
    expect(nextDeliveries(delivery)).not.toContain(delivery)
  }
})

it('orders tiles the same from any start: day, no time first, time, older post', () => {
  const tile = fc.record({
    day: fc.constantFrom('2026-03-01', '2026-03-02'),
    time: fc.constantFrom(null, '00:00', '09:30', '10:00'),
    postId: fc.constantFrom('a', 'b', 'c'),
  })
  fc.assert(
    fc.property(
      fc.array(tile, { maxLength: 12 }),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      (tiles, keys) => {
        const shuffled = tiles
          .map((one, index) => ({ one, key: keys[index] as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(shuffled.toSorted(compareTiles)).toEqual(tiles.toSorted(compareTiles))
      },
    ),
  )
  const at = (time: string | null) => ({ day: '2026-03-01', time, postId: 'a' })
  expect([at('10:00'), at(null), at('00:00')].toSorted(compareTiles).map(({ time }) => time)).toEqual([
    null,
    '00:00',
    '10:00',
  ])
})

it('names what hangs loose', () => {
  expect(looseEnds({ tacticId: null }, [{ channelId: 'c' }])).toEqual(['noTactic'])
  expect(looseEnds({ tacticId: 't' }, [{ channelId: 'c' }, { channelId: null }])).toEqual(['noChannel'])
  expect(looseEnds({ tacticId: 't' }, [])).toEqual(['noChannel'])
  expect(looseEnds({ tacticId: 't' }, [{ channelId: 'c' }])).toEqual([])
})
