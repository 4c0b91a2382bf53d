import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  deliveries,
  nextDeliveries,
  nextStates,
  noFilter,
  type Post,
  postStates,
  reopen,
  schedule,
  type Variant,
} from '../../shared/calendar/calendar.ts'
import { addDays } from '../../shared/day.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aClient } from '../support/workspace.ts'

const kinds = [
  ...([
    'state',
    'state',
    'state',
    'delivery',
    'delivery',
    'move',
    'schedule',
    'back',
    'text',
    'send',
  ] as const),
  ...(['copyWeek', 'hold', 'goOn', 'undo', 'redo'] as const),
]
const act = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(2),
  state: fc.constantFrom(...postStates),
  delivery: fc.constantFrom(...deliveries),
  days: fc.integer({ min: -9, max: 9 }),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

const single: readonly Act['kind'][] = ['state', 'delivery', 'move', 'schedule', 'back', 'text', 'send']

function aCalendar() {
  const channel = aChannel()
  const posts = [0, 1, 2].map((at) => {
    const post = aPost({ title: `Post ${at}`, text: `Words ${at}`, state: at === 0 ? 'idea' : 'draft' })
    const day = at === 0 ? null : addDays('2026-03-10', at)
    return { post, variants: [aVariant({ postId: post.id, channelId: channel.id, day, time: '09:00' })] }
  })
  const client = aClient()
  const { db } = client.session
  if (!db) throw new Error('closed')
  addPosts(db, posts, [channel])
  const read = () => ({
    posts: db.sqlite.prepare('select * from post order by id').all() as Post[],
    variants: db.sqlite.prepare('select * from variant order by id').all() as Variant[],
  })
  return { ...client, read, ids: posts.map(({ post }) => post.id) }
}

type Calendar = ReturnType<typeof aCalendar>

function ask({ api, ids, read }: Calendar, { kind, at, state, delivery, days }: Act): Promise<unknown> {
  const id = ids[at] as string
  const own = read().variants.filter(({ postId }) => postId === id)
  const there = own.filter(({ day }) => day !== null).map((variant) => variant.id)
  const day = addDays(own.find((variant) => variant.day)?.day ?? '2026-03-12', days)
  if (kind === 'state') return api.calendar.changeState({ id, state })
  if (kind === 'delivery') return api.calendar.changeDelivery({ ids: own.map((one) => one.id), delivery })
  if (kind === 'move') return api.calendar.moveVariants({ ids: there, day })
  if (kind === 'schedule') return api.calendar.schedulePost({ id, day })
  if (kind === 'back') return api.calendar.returnToIdeas(id)
  if (kind === 'text') return api.calendar.changePost({ id, patch: { text: `Words ${days}` } })
  if (kind === 'send') return api.workflow.send(id)
  if (kind === 'hold') return api.calendar.holdAll()
  if (kind === 'goOn') return api.calendar.endHold()
  if (kind === 'undo') return api.history.undo()
  if (kind === 'redo') return api.history.redo()
  const week = { from: '2026-03-09', to: '2026-03-15', filter: noFilter }
  return api.calendar.copyDays({ ...week, onto: { days: 7 } })
}

/** Where the table of states leads from a post, and what a new day or another text makes of it. */
function mayBecome(post: Post): Set<string> {
  return new Set([post.state, ...nextStates(post), schedule(post).state, reopen(post).state])
}

it('never leaves the table of states, and never touches another post, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (walk) => {
      const calendar = aCalendar()
      for (const one of walk) {
        const before = calendar.read()
        const isDone = await ask(calendar, one).then(
          () => true,
          () => false,
        )
        const after = calendar.read()
        // What is refused changes nothing.
        if (!isDone) expect(after).toEqual(before)
        const id = calendar.ids[one.at]
        const others = ({ posts, variants }: typeof before) => [
          posts.filter((post) => post.id !== id),
          variants.filter(({ postId }) => postId !== id),
        ]
        if (single.includes(one.kind)) expect(others(after)).toEqual(others(before))
        const known = new Map(before.posts.map((post) => [post.id, post]))
        if (one.kind === 'copyWeek')
          for (const post of after.posts) if (known.has(post.id)) expect(post).toEqual(known.get(post.id))
        for (const post of after.posts) {
          expect(post.heldState !== null).toBe(post.state === 'onHold')
          const old = known.get(post.id)
          if (old && one.kind !== 'undo' && one.kind !== 'redo') expect(mayBecome(old)).toContain(post.state)
        }
        if (one.kind === 'undo' || one.kind === 'redo') continue
        for (const variant of after.variants) {
          const old = before.variants.find((same) => same.id === variant.id)
          // What goes back to the ideas, or gets another day after it was missed, is planned anew.
          if (old)
            expect(['planned', old.delivery, ...nextDeliveries(old.delivery)]).toContain(variant.delivery)
        }
      }
    }),
    { numRuns: 30 },
  )
}, 120_000)
