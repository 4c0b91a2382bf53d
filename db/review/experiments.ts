import { addDays, type Day, firstDayOf, instantOf, lastDayOf, type Month } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import {
  type Experiment,
  type ExperimentDetail,
  type ExperimentLine,
  type ExperimentPatch,
  isOfPosts,
} from '../../shared/review/experiment.ts'
import { type Counted, groupOf } from '../../shared/review/experiment-figures.ts'
import { findPost, nameOf } from '../calendar/calendar.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { getWorkspace, todayOf } from '../team.ts'
import { linksOf } from './experiment-posts.ts'
import { dropLessons } from './lessons.ts'

/** All of them: those not judged first, then the newest. */
export function listExperiments(db: Db): ExperimentLine[] {
  return readExperiments(db).map((row) => toLine(db, row))
}

function readExperiments(db: Db): Experiment[] {
  const rows = all(db, query.selectFrom('experiment').selectAll().orderBy('createdAt', 'desc').orderBy('id'))
  return [
    ...rows.filter(({ outcome }) => outcome === null),
    ...rows.filter(({ outcome }) => outcome !== null),
  ]
}

/** Those that ran in a month, and those that ended before it and still wait for their verdict. */
export function listExperimentsOfMonth(db: Db, month: Month): ExperimentLine[] {
  const isOfMonth = ({ startDay, endDay, outcome }: Experiment) => {
    if (startDay === null || startDay > lastDayOf(month)) return false
    return outcome === null || endDay === null || endDay >= firstDayOf(month)
  }
  return readExperiments(db)
    .filter(isOfMonth)
    .map((row) => toLine(db, row))
}

/** Undefined when it is gone. */
export function findExperiment(db: Db, id: Id): ExperimentDetail | undefined {
  const row = readExperiment(db, id)
  if (!row) return undefined
  const posts = postsOf(db, id).flatMap((postId) => {
    const found = findPost(db, postId)
    if (!found) return []
    const { post, variants } = found
    return [
      { id: post.id, title: nameOf(post), day: variants[0]?.day ?? null, isIdea: post.state === 'idea' },
    ]
  })
  const inOrder = posts.sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'))
  return { experiment: toLine(db, row), posts: inOrder }
}

function readExperiment(db: Db, id: Id): Experiment | undefined {
  return first(db, query.selectFrom('experiment').selectAll().where('id', '=', id))
}

function postsOf(db: Db, experimentId: Id): Id[] {
  const rows = query.selectFrom('experimentPost').select('postId').where('experimentId', '=', experimentId)
  return all(db, rows).map(({ postId }) => postId)
}

function toLine(db: Db, experiment: Experiment): ExperimentLine {
  const { createdAt: _createdAt, ...fields } = experiment
  const { channelId, measureId, id } = experiment
  const channel = channelId
    ? first(db, query.selectFrom('channel').select(['network', 'handle']).where('id', '=', channelId))
    : undefined
  const measure = measureId
    ? first(db, query.selectFrom('measure').select('name').where('id', '=', measureId))
    : undefined
  const lesson = first(db, query.selectFrom('lesson').select('id').where('experimentId', '=', id))
  return {
    ...fields,
    measureName: measure?.name ?? '',
    network: channel?.network ?? null,
    handle: channel?.handle ?? '',
    ...compare(db, experiment),
    hasLesson: lesson !== undefined,
  }
}

const nothingMeasured = { posts: 0, counted: 0, value: null }

/** `isTried`: 1 for a result of a post that tries the experiment. */
const measuredPosts = `
  select r.*, v.postId in (select postId from experimentPost where experimentId = @id) as isTried
  from postResult r left join variant v on v.id = r.variantId
  where r.publishedAt >= @from and r.publishedAt < @to and r.channelId is not null
    and (@channelId is null or r.channelId = @channelId)`

/** The posts that tried it and, of the same channels and days, those that did not. */
function compare(db: Db, experiment: Experiment): Pick<ExperimentLine, 'tried' | 'others'> {
  const { id, measureId, channelId, startDay, endDay } = experiment
  if (!isOfPosts(measureId) || startDay === null) return { tried: nothingMeasured, others: nothingMeasured }
  const { timeZone, denominator } = getWorkspace(db)
  const startOf = (day: Day) => instantOf({ day, time: '00:00' }, timeZone)
  const [from, to] = [startOf(startDay), endDay ? startOf(addDays(endDay, 1)) : db.now()]
  const rows = statement(db.sqlite, measuredPosts).all({ id, channelId, from, to }) as Measured[]
  const tried = rows.filter(({ isTried }) => isTried === 1)
  const channels = new Set(tried.map((row) => row.channelId))
  const others = rows.filter((row) => row.isTried !== 1 && channels.has(row.channelId))
  return {
    tried: groupOf(measureId, tried, denominator),
    others: groupOf(measureId, others, denominator),
  }
}

type Measured = Counted & { channelId: Id; isTried: 0 | 1 | null }

export function addExperiment(db: Db, { title }: Pick<Experiment, 'title'>): Id {
  const experiment: Experiment = {
    ...{ id: newId(), title, hypothesis: '', measureId: 'engagementRate', channelId: null },
    ...{ startDay: todayOf(db), endDay: null, usual: null, expected: null, result: null },
    ...{ outcome: null, responsible: '', createdAt: db.now() },
  }
  return commit(db, labelOf('add', experiment), (writer) => writer.add('experiment', experiment).id)
}

/** Undefined when it is gone. */
export function changeExperiment(
  db: Db,
  { id, patch }: { id: Id; patch: ExperimentPatch },
): Experiment | undefined {
  const old = readExperiment(db, id)
  return (
    old &&
    commit(db, labelOf('change', { ...old, ...patch }), (writer) => writer.change('experiment', id, patch))
  )
}

/** A lesson outlives the experiment that taught it. False when it is gone already. */
export function removeExperiment(db: Db, id: Id): boolean {
  const old = readExperiment(db, id)
  if (!old) return false
  return commit(db, labelOf('remove', old), (writer) => {
    for (const link of linksOf(db, 'experimentId', id)) writer.remove('experimentPost', link.id)
    dropLessons(db, writer, 'experimentId', id)
    return writer.remove('experiment', id)
  })
}

/** Says that a post tries it, or does not. Undefined when one of the two is gone. */
export function tieExperimentPost(
  db: Db,
  { id, postId, isTied }: { id: Id; postId: Id; isTied: boolean },
): true | undefined {
  const experiment = readExperiment(db, id)
  if (!experiment || !findPost(db, postId)) return undefined
  const link = linksOf(db, 'experimentId', id).find((one) => one.postId === postId)
  if (isTied === (link !== undefined)) return true
  return commit(db, labelOf(isTied ? 'tie' : 'untie', experiment), (writer) => {
    if (link) writer.remove('experimentPost', link.id)
    else writer.add('experimentPost', { id: newId(), experimentId: id, postId })
    return true
  })
}

/** Those that a post tries. */
export function listExperimentsOfPost(db: Db, postId: Id): Id[] {
  return linksOf(db, 'postId', postId).map(({ experimentId }) => experimentId)
}

function labelOf(act: 'add' | 'change' | 'remove' | 'tie' | 'untie', { title }: Pick<Experiment, 'title'>) {
  return { key: `experiments.did.${act}`, values: { title: title.slice(0, 60) } }
}
