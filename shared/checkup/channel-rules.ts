import { addDays, type Day, daysBetween } from '../day.ts'
import type { Id } from '../record.ts'
import { knowledgeOf } from '../strategy/evidence.ts'
import { audienceFields, type Channel } from '../strategy/strategy.ts'
import { type CheckupInput, daysRead, isBlank, lacking, once, type Rule, total } from './rule.ts'

/** Days without a post that pass for a pause: two rounds of the channel's rhythm, a week at least, two weeks without one. */
const pause = { least: 7, rounds: 2, withoutRhythm: 14 } as const
/** Below this part of what the rhythms promise, there are more channels than posts. */
const keptPromise = 0.5

const isActive = ({ decision }: Channel) => decision === 'active'
const named = ({ id, network, handle }: Channel) => ({ record: id, values: { network, handle } })
const comingOn = ({ coming }: CheckupInput, id: Id) => coming.filter(({ channelId }) => channelId === id)

/** The longest stretch of the coming four weeks without a post, and its first day. */
function longestSilence(days: readonly Day[], today: Day): { day: Day; days: number } {
  const marks = [addDays(today, -1), ...days.toSorted(), addDays(today, daysRead)]
  const gaps = marks.slice(1).map((end, at) => {
    const before = marks[at] ?? end
    return { day: addDays(before, 1), days: daysBetween(before, end) - 1 }
  })
  return gaps.reduce((longest, gap) => (gap.days > longest.days ? gap : longest))
}

function allowedPause({ postsPerWeek }: Channel): number {
  return postsPerWeek
    ? Math.max(pause.least, Math.ceil((pause.rounds * 7) / postsPerWeek))
    : pause.withoutRhythm
}

export const channelRules: readonly Rule[] = [
  {
    id: 'noAudience',
    place: 'audiences',
    find: ({ goals, audiences }) => once(goals.length > 0 && audiences.length === 0),
  },
  {
    id: 'audienceUnnamed',
    place: 'audiences',
    isBeside: true,
    find: ({ audiences }) => audiences.filter(({ name }) => isBlank(name)).map(({ id }) => ({ record: id })),
  },
  {
    id: 'audienceEmpty',
    place: 'audiences',
    isBeside: true,
    find: ({ audiences }) =>
      audiences
        .filter((audience) => audienceFields.every((field) => isBlank(audience[field])))
        .map(({ id, name }) => ({ record: id, values: { title: name } })),
  },
  {
    id: 'audienceAssumed',
    place: 'audiences',
    isBeside: true,
    find: ({ audiences, evidence }) =>
      audiences.flatMap((audience) => {
        const known = knowledgeOf(audience, evidence)
        const isGuess = known.assumption.length > 0 && known.evidence.length === 0
        return once(isGuess, { record: audience.id, values: { title: audience.name } })
      }),
  },
  {
    id: 'noActiveChannel',
    place: 'channels',
    find: ({ goals, channels }) => once(goals.length > 0 && !channels.some(isActive)),
  },
  {
    id: 'tooManyChannels',
    place: 'channels',
    find: (input) => {
      const channels = input.channels.filter((one) => isActive(one) && one.postsPerWeek)
      const promised = channels.reduce(
        (sum, { postsPerWeek }) => sum + (postsPerWeek ?? 0) * (daysRead / 7),
        0,
      )
      const planned = total(channels.flatMap(({ id }) => comingOn(input, id)))
      // With nothing planned at all, the silence of each channel says it better.
      const isShort = planned > 0 && planned < promised * keptPromise
      const values = { channels: channels.length, promised: Math.round(promised), planned }
      return once(channels.length > 1 && isShort, { values })
    },
  },
  {
    id: 'channelOpen',
    place: 'channels',
    isBeside: true,
    find: ({ channels }) =>
      channels.filter(isActive).flatMap((channel) => {
        const { postsPerWeek, responsible, reason } = channel
        const parts = lacking({
          cadence: !postsPerWeek,
          responsible: isBlank(responsible),
          reason: isBlank(reason),
        })
        return once(parts.length > 0, { ...named(channel), parts })
      }),
  },
  {
    id: 'channelAgainstDecision',
    place: 'channels',
    isBeside: true,
    find: (input) =>
      input.channels.flatMap((channel) => {
        const count = total(comingOn(input, channel.id))
        const { record, values } = named(channel)
        const parts = [`strategy.decision.${channel.decision}`]
        return once(!isActive(channel) && count > 0, { record, values: { ...values, count }, parts })
      }),
  },
  {
    id: 'channelSilent',
    place: 'calendar',
    find: (input) =>
      input.channels.filter(isActive).flatMap((channel) => {
        const days = comingOn(input, channel.id).map(({ day }) => day)
        const silence = longestSilence(days, input.today)
        const { values } = named(channel)
        return once(silence.days > allowedPause(channel), { values: { ...values, ...silence } })
      }),
  },
]
