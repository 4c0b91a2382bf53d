import type { ReplyMonth } from '../../shared/replies/mention-month.ts'
import type { MonthAccount } from '../../shared/review/month-account.ts'
import type { PlanReview } from '../../shared/review/review-document.ts'
import type { ChannelMonth, ReviewMonth } from '../../shared/review/review-month.ts'

/** Whether there is anything to tell of a month. What was logged or counted day by day is no account of it yet. */
export function isKnown({ closedAt, note, items, posts, paid, channels, total, more }: ReviewMonth): boolean {
  return (
    closedAt !== null ||
    note !== '' ||
    items.length > 0 ||
    posts.count > 0 ||
    more.some(({ measureName, madeOf }) => measureName !== '' && madeOf === null) ||
    paid?.lines.some(({ spend, results }) => spend !== null || results !== null) ||
    [...channels, total].some(({ cells }) => Object.values(cells).some(({ value }) => value !== null))
  )
}

/** How answers stood; who wrote and who answered is not for paper. */
export function repliesForPaper({ late: _, untrained: __, ...replies }: ReplyMonth): PlanReview['replies'] {
  return replies.logged > 0 || replies.voices.length > 0 ? replies : null
}

const noSource = { source: null, sourceNote: '', person: '', at: null, posts: null, told: null } as const

/** How many we came to know is for the owner; who they are, and who slips away, is the team's own. */
function withoutNames(account: MonthAccount): MonthAccount {
  return { ...account, circle: { ...account.circle, gained: [], slippingNames: [], due: 0, slipping: 0 } }
}

/** A month without what is the team's own. */
export function withoutSources<Told extends PlanReview>(review: Told): Told {
  const blank = (channel: ChannelMonth): ChannelMonth => ({
    ...channel,
    cells: Object.fromEntries(
      Object.entries(channel.cells).map(([measure, cell]) => [measure, { ...cell, ...noSource }]),
    ) as ChannelMonth['cells'],
  })
  return {
    ...review,
    channels: review.channels.map(blank),
    total: blank(review.total),
    more: review.more.map((one) => ({ ...one, source: null, sourceNote: '', person: '', at: null })),
    account: review.account && withoutNames(review.account),
    paid: review.paid && {
      lines: review.paid.lines.map((line) => ({ ...line, files: [] })),
      candidates: [],
    },
    corrections: review.corrections.map((one) => ({ ...one, person: '' })),
    items: review.items.map((item) => ({ ...item, responsible: '', dueDay: null })),
    setbacks: review.setbacks.map((setback) => ({ ...setback, reason: '' })),
    lessons: [],
    objectiveChanges: null,
    experiments: review.experiments.map((one) => ({ ...one, responsible: '' })),
  }
}
