import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sendPack } from '../../db/calendar/review-packs.ts'
import { addMember } from '../../db/members.ts'
import type { Db } from '../../db/open.ts'
import { changeWorkspace } from '../../db/team.ts'
import { nextStates, type PostState, postStates, reopen, schedule } from '../../shared/calendar/calendar.ts'
import { type Approval, openStep } from '../../shared/posts/workflow.ts'
import { aClient } from '../support/workspace.ts'

/** Some more often than others, so that many a walk comes to a yes. */
const acts = [
  ...(['sit', 'sit', 'edit', 'edit', 'send', 'step', 'step', 'step'] as const),
  ...(['move', 'hold', 'goOn', 'undo', 'redo', 'takeBack', 'pack', 'ownerSays'] as const),
]
const said = ['ok', 'change', 'no']
const steps: readonly PostState[] = ['approved', 'approved', ...postStates]
const walk = fc.array(fc.record({ act: fc.constantFrom(...acts), at: fc.nat(20) }), {
  minLength: 5,
  maxLength: 30,
})

async function aTeam(mode: 'required' | 'twoSteps') {
  const { api, session } = aClient()
  const { db } = session
  if (!db) throw new Error('no workspace')
  changeWorkspace(db, { approvalMode: mode })
  const team = (['lead', 'manager', 'approver', 'author'] as const).map((role) =>
    addMember(db, { name: `Sample ${role}`, role }),
  )
  await api.team.sit({ memberId: team[3]?.id ?? '' })
  const made = await api.calendar.addPost({ title: 'Bread', day: '2026-03-10', time: null, channelId: null })
  const [variant] = made.variants
  if (!variant) throw new Error('no variant')
  // Undo goes back no further than here.
  db.trail.undo.length = 0
  return { api, db, team, post: made.post, variant }
}

type Team = Awaited<ReturnType<typeof aTeam>>

/** What somebody does next; what the app refuses is refused. */
async function take(
  { api, db, team, post, variant }: Team,
  act: (typeof acts)[number],
  at: number,
): Promise<void> {
  const { id } = post
  if (act === 'sit') await api.team.sit({ memberId: team[at % team.length]?.id ?? '' })
  else if (act === 'step')
    await api.calendar.changeState({ id, state: steps[at % steps.length] as PostState })
  else if (act === 'send') await api.workflow.send(id)
  else if (act === 'edit') await api.calendar.changePost({ id, patch: { text: `Words ${at % 3}` } })
  else if (act === 'move')
    await api.calendar.moveVariants({ ids: [variant.id], day: `2026-03-${10 + (at % 5)}` })
  else if (act === 'hold') await api.calendar.holdAll()
  else if (act === 'goOn') await api.calendar.endHold()
  else if (act === 'takeBack') {
    const { versions } = await api.workflow.read(id)
    const version = versions[at % Math.max(1, versions.length)]
    if (version) await api.workflow.takeBack(version.id)
  } else if (act === 'pack')
    sendPack(db, { postIds: [id], name: 'March', language: 'he', addressee: 'Sample Owner' })
  else if (act === 'ownerSays') {
    const packs = await api.reviewPacks.list()
    const packId = packs[at % Math.max(1, packs.length)]?.id ?? null
    await api.reviewPacks.takeAnswer({ packId, text: `1 ${said[at % 3]}`, owner: 'Sample Owner' })
  } else await api.history[act]()
}

type Step = { state: PostState; heldState: PostState | null }

/** Every way a post may go in one step of a person: by the table, by an edit, by a day, and out of a hold. */
function waysFrom(from: Step, act: (typeof acts)[number]): (PostState | undefined)[] {
  const held = from.heldState ?? undefined
  // An owner who takes a no back answers a draft.
  if (act === 'ownerSays' && from.state === 'rejected')
    return ['rejected', ...nextStates({ ...from, state: 'draft' })]
  return [from.state, ...nextStates(from), reopen(from).state, schedule(from).state, 'onHold', held]
}

function standingOf(db: Db, id: string): Step {
  return db.sqlite.prepare('select state, heldState from post where id = ?').get(id) as Step
}

it.each(['required', 'twoSteps'] as const)(
  'never leaves the table nor lets own work through, whoever does whatever (%s)',
  async (mode) => {
    await fc.assert(
      fc.asyncProperty(walk, async (taken) => {
        const made = await aTeam(mode)
        const { db, post, team } = made
        const edits = [{ person: 'Sample author', at: '' }]
        for (const { act, at } of taken) {
          const before = standingOf(db, post.id)
          const words = wordsOf(db)
          const written = approvedAt(db, mode)
          const answers = countAnswers(db)
          await take(made, act, at).catch((error: unknown) => expect(error).toHaveProperty('code'))
          const after = standingOf(db, post.id)
          if (act !== 'undo' && act !== 'redo') expect(waysFrom(before, act)).toContain(after.state)
          if (wordsOf(db) !== words && act !== 'undo' && act !== 'redo')
            edits.push({ person: db.person, at: db.now() })
          const [newest] = countAnswers(db) > answers ? listAnswers(db) : []
          if (act !== 'step' || newest?.decision !== 'approved') continue
          expect(newest.person).not.toBe('Sample author')
          const workers = edits.filter((edit) => edit.at > written).map(({ person }) => person)
          if (newest.caution !== null || !workers.includes(newest.person)) continue
          // Then everybody who could say yes had a hand in it, and somebody else edited last.
          expect(workers.at(-1)).not.toBe(newest.person)
          const able = newest.step === 2 ? ['lead'] : ['lead', 'manager', 'approver']
          const free = team.filter(({ role, name }) => able.includes(role) && !workers.includes(name))
          expect(free.filter(({ name }) => !hasSent(db, name))).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  },
  120_000,
)

/** Whether somebody sent a version: it is theirs as if they had edited it. */
function hasSent(db: Db, person: string): boolean {
  const sql = "select 1 from postVersion where person = ? and reason = 'sent'"
  return db.sqlite.prepare(sql).get(person) !== undefined
}

/** What an approval is for, as it stands. */
function wordsOf(db: Db): string {
  const sql = 'select post.text, variant.day from post join variant on variant.postId = post.id'
  return JSON.stringify(db.sqlite.prepare(sql).all())
}

/** When the version was made that was the last to get all its yeses, of those that still stand. */
function approvedAt(db: Db, mode: 'required' | 'twoSteps'): string {
  const byVersion = Map.groupBy(listAnswers(db).reverse(), ({ versionId }) => versionId)
  const whole = [...byVersion.values()].filter((answers) => openStep(mode, answers) === null)
  return (
    whole
      .map(([answer]) => madeAt(db, answer?.versionId ?? ''))
      .sort()
      .at(-1) ?? ''
  )
}

function madeAt(db: Db, versionId: string): string {
  return db.sqlite.prepare('select at from postVersion where id = ?').pluck().get(versionId) as string
}

function listAnswers(db: Db): Approval[] {
  return db.sqlite.prepare('select * from approval order by at desc, id desc').all() as Approval[]
}

function countAnswers(db: Db): number {
  return db.sqlite.prepare('select count(*) from approval').pluck().get() as number
}
