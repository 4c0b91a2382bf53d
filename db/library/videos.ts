import type { Stage } from '../../shared/posts/task.ts'
import type { Video } from '../../shared/posts/video.ts'
import type { Id } from '../../shared/record.ts'
import { findPost, nameOf } from '../calendar/calendar.ts'
import { blankTask, listTasks } from '../calendar/tasks.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

/** How many films a screen shows: the newest. */
const mostVideos = 200
const offered = 20

/** Films with a plan, and posts that look like a film and have none yet. */
export function listVideos(db: Db): Video[] {
  const staged = query
    .selectFrom('task')
    .select('postId')
    .where('stage', 'is not', null)
    .where('postId', 'is not', null)
    .distinct()
  const planned = all(db, staged.orderBy('postId', 'desc').limit(mostVideos)).flatMap(
    ({ postId }) => postId ?? [],
  )
  const open = all(
    db,
    query
      .selectFrom('post')
      .select('id')
      .where('type', '=', 'productVideo')
      .where('state', '!=', 'rejected')
      .where('id', 'not in', staged)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('variant')
              .select('variant.id')
              .whereRef('variant.postId', '=', 'post.id')
              .where('variant.delivery', 'in', ['posted', 'measured', 'missed']),
          ),
        ),
      )
      .orderBy('id', 'desc')
      .limit(offered),
  ).map(({ id }) => id)
  return [...planned, ...open].flatMap((id) => {
    const found = findPost(db, id)
    if (!found) return []
    const { post, variants } = found
    const steps = listTasks(db, { postId: id })
      .filter(({ stage }) => stage !== null)
      .map(({ id: step, title, doneAt, stage }) => ({ id: step, title, doneAt, stage }))
    const deliveries = variants.map(({ delivery }) => delivery)
    return { id, title: nameOf(post), state: post.state, day: variants[0]?.day ?? null, deliveries, steps }
  })
}

/** Gives a post the steps of a film, after those it has, as one step; undefined when it is gone. */
export function planVideo(
  db: Db,
  { postId, steps }: { postId: Id; steps: readonly { title: string; stage: Stage }[] },
): Id | undefined {
  const post = findPost(db, postId)?.post
  if (!post) return undefined
  const last = listTasks(db, { postId }).at(-1)?.position ?? 0
  commit(db, { key: 'library.did.planVideo', values: { title: nameOf(post) } }, (writer) => {
    steps.forEach(({ title, stage }, place) => {
      writer.add('task', {
        ...{ ...blankTask, id: newId(), postId, title, stage },
        position: last + place + 1,
      })
    })
  })
  return postId
}
