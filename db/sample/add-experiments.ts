import { addDays } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type { Experiment } from '../../shared/review/experiment.ts'
import { newId } from '../id.ts'
import { all, query } from '../query.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'

type Facts = Pick<Experiment, 'measureId' | 'usual' | 'expected' | 'result' | 'outcome'> & {
  from: number
  days: number
}

/** One that runs, told by its posts, and one that was judged; `from` is days before today. */
const facts: readonly Facts[] = [
  {
    ...{ measureId: 'engagementRate', usual: null, expected: 0.12, result: null, outcome: null },
    ...{ from: 40, days: 60 },
  },
  {
    ...{ measureId: 'newFollowers', usual: 40, expected: 200, result: 340, outcome: 'failed' },
    ...{ from: 127, days: 7 },
  },
]

/** How many of the posts that went out lately try the one that runs. */
const trying = 4

export function addExperiments({ db, writer, words, today, at }: Sample, strategy: SampleStrategy): Id[] {
  return readLines(words.experiments).map((fields, place) => {
    const { from, days, ...told } = facts[place] as Facts
    const startDay = addDays(today, -from)
    const { id } = writer.add('experiment', {
      ...{ id: newId(), title: fields(0), hypothesis: fields(1), ...told },
      channelId: strategy.channels[0] as Id,
      ...{ startDay, endDay: addDays(startDay, days) },
      responsible: strategy.members[0] ?? '',
      createdAt: at,
    })
    if (told.outcome === null)
      for (const { postId } of all(
        db,
        query
          .selectFrom('variant')
          .select('postId')
          .distinct()
          .where('channelId', '=', strategy.channels[0] as Id)
          .where('day', '>=', startDay)
          .where('day', '<=', today)
          .orderBy('day')
          .limit(trying),
      ))
        writer.add('experimentPost', { id: newId(), experimentId: id, postId })
    return id
  })
}
