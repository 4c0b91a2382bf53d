import type { Instant } from '../../shared/day.ts'
import type { Mention } from '../../shared/replies/mention.ts'
import { walkOf } from '../../shared/replies/reply-tree.ts'
import { newId } from '../id.ts'
import { all, query } from '../query.ts'
import { blankMention, noteTouchpoints } from '../replies/mentions.ts'
import { wayOf } from '../replies/walk.ts'
import { readTree } from '../strategy/reply-tree.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'

type SampleMention = Pick<Mention, 'kind' | 'state'> &
  Partial<Pick<Mention, 'sentiment' | 'priority'>> & {
    hoursAgo: number
    channel: number
    /** Who is responsible, by member. */
    member?: number
    /** Hours until it was answered or put away. */
    took?: number
    /** The answers of its way through the tree, by their places. */
    way?: number[]
    competitor?: number
    keyword?: number
    /** Answered by this person in place of the one who is responsible. */
    person?: number
    isPrivate?: boolean
    isContact?: boolean
  }

const [praise, question, complaint, spam] = [
  [1, 1, 0],
  [1, 1, 1, 0],
  [1, 1, 2, 1, 0],
  [1, 1, 4],
]
const day = 24

const mentions: SampleMention[] = [
  {
    kind: 'complaint',
    state: 'open',
    hoursAgo: 3,
    channel: 0,
    member: 0,
    sentiment: 'negative',
    priority: 'high',
    way: complaint,
  },
  {
    kind: 'question',
    state: 'open',
    hoursAgo: 20,
    channel: 1,
    member: 2,
    sentiment: 'neutral',
    priority: 'high',
  },
  { kind: 'review', state: 'open', hoursAgo: 31, channel: 1, sentiment: 'mixed' },
  {
    kind: 'compliment',
    state: 'answered',
    hoursAgo: 50,
    took: 2.2,
    channel: 0,
    member: 0,
    sentiment: 'positive',
    way: praise,
    isContact: true,
  },
  { kind: 'spam', state: 'hidden', hoursAgo: 70, took: 1, channel: 0, member: 2, way: spam },
  {
    kind: 'mention',
    state: 'closed',
    hoursAgo: 4 * day,
    took: 5,
    channel: 0,
    competitor: 0,
    keyword: 2,
    sentiment: 'positive',
  },
  {
    kind: 'question',
    state: 'answered',
    hoursAgo: 5 * day,
    took: 26,
    channel: 1,
    person: 3,
    sentiment: 'neutral',
    way: question,
  },
  {
    kind: 'comment',
    state: 'answered',
    hoursAgo: 6 * day,
    took: 0.7,
    channel: 0,
    member: 0,
    keyword: 3,
    sentiment: 'positive',
    way: praise,
  },
  {
    kind: 'message',
    state: 'waiting',
    hoursAgo: 9,
    channel: 0,
    member: 1,
    sentiment: 'neutral',
    isPrivate: true,
  },
  {
    kind: 'complaint',
    state: 'answered',
    hoursAgo: 26 * day,
    took: 3,
    channel: 0,
    member: 0,
    sentiment: 'mixed',
    way: complaint,
    isPrivate: true,
  },
  {
    kind: 'mention',
    state: 'answered',
    hoursAgo: 30 * day,
    took: 9,
    channel: 1,
    member: 0,
    keyword: 0,
    sentiment: 'positive',
    way: praise,
  },
  {
    kind: 'comment',
    state: 'answered',
    hoursAgo: 34 * day,
    took: 30,
    channel: 1,
    member: 0,
    sentiment: 'negative',
    way: question,
  },
  {
    kind: 'question',
    state: 'answered',
    hoursAgo: 38 * day,
    took: 1.5,
    channel: 0,
    member: 2,
    sentiment: 'neutral',
    way: question,
  },
]

/** What was said about the sample's brand: some waits, one too long, and most was answered. */
export function addMentions({ db, writer, words, at }: Sample, strategy: SampleStrategy): void {
  const tree = readTree(db)
  const idsOf = (table: 'keyword' | 'competitor') =>
    all(db, query.selectFrom(table).select('id').orderBy('position')).map(({ id }) => id)
  const [keywords, competitors] = [idsOf('keyword'), idsOf('competitor')]
  const people = all(db, query.selectFrom('person').select('name').orderBy('position'))
  const contacts = all(db, query.selectFrom('contact').select(['id', 'name']))
  const before = (hours: number): Instant =>
    new Date(Date.parse(at) - Math.round(hours * 60) * 60_000).toISOString()

  readLines(words.mentions).forEach((fields, place) => {
    const { hoursAgo, took, way, ...one } = mentions[place] as SampleMention
    const responsible = one.member === undefined ? '' : (strategy.members[one.member] ?? '')
    const [author, text, said] = [fields(0), fields(1), fields(2)]
    const settledAt = took === undefined ? null : before(hoursAgo - took)
    const isAnswered = one.state === 'answered'
    const volunteer = one.person === undefined ? undefined : people[one.person]?.name
    const mention = writer.add('mention', {
      ...blankMention,
      id: newId(),
      kind: one.kind,
      state: one.state,
      text,
      author,
      at: before(hoursAgo),
      channelId: strategy.channels[one.channel] ?? null,
      contactId: one.isContact ? (contacts.find(({ name }) => name === author)?.id ?? null) : null,
      competitorId: one.competitor === undefined ? null : (competitors[one.competitor] ?? null),
      keywordId: one.keyword === undefined ? null : (keywords[one.keyword] ?? null),
      sentiment: one.sentiment ?? null,
      priority: one.priority ?? null,
      responsible,
      reason: isAnswered ? '' : said,
      answer: isAnswered ? said : '',
      answeredBy: isAnswered ? (volunteer ?? responsible) : '',
      privateAt: one.isPrivate ? before(hoursAgo - 0.5) : null,
      settledAt,
      untrainedAt: volunteer ? settledAt : null,
      createdAt: before(hoursAgo),
    })
    noteTouchpoints(db, writer, mention)
    const answerIds: string[] = []
    for (const chosen of way ?? []) {
      const answer = walkOf(tree, answerIds).answers[chosen]
      if (answer) answerIds.push(answer.id)
    }
    wayOf(tree, way ? answerIds : []).forEach((step, number) => {
      writer.add('mentionStep', {
        ...{ ...step, id: newId(), mentionId: mention.id, person: responsible },
        ...{ at: before(hoursAgo - 0.2), position: number + 1 },
      })
    })
  })
}
