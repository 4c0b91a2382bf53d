import {
  isResearchOld,
  type NetworkSheet,
  nameOn,
  readFit,
  researchDays,
  sheetOf,
} from '../strategy/network-sheet.ts'
import type { Channel, Network } from '../strategy/strategy.ts'
import { type CheckupInput, isBlank, once, oneDecimal, type Rule } from './rule.ts'

/** Where people look for a brand first: a name that is free here is free for an impostor too. */
const bigNetworks: readonly Network[] = ['instagram', 'facebook', 'linkedin', 'x', 'tiktok', 'youtube']

const isActive = ({ decision }: Channel) => decision === 'active'
const named = ({ id, network, handle }: Channel) => ({ record: id, values: { network, handle } })
const word = (network: Network) => `glossary.networkName.${network}`

/** Where a sheet is mended: in the panel of the network's first channel, or in its own. */
function placeOf({ id, network, handle }: NetworkSheet, channels: readonly Channel[]) {
  const channel = channels.find((one) => one.network === network)
  return { record: channel?.id ?? id, values: { network, handle: channel?.handle ?? handle } }
}

/** What the rhythms of the active channels ask of a week, beside the hours that all people have for it; null is unknown. */
function weekOf({ channels, persons, sheets }: CheckupInput) {
  const active = channels.filter((one) => isActive(one) && one.postsPerWeek)
  const posts = active.reduce((sum, { postsPerWeek }) => sum + (postsPerWeek ?? 0), 0)
  const { minutesPerPost } = sheets.governance[0]
  const known = persons.flatMap(({ weeklyHours }) => (weeklyHours === null ? [] : [weeklyHours]))
  return {
    channels: active.length,
    posts,
    asked: minutesPerPost === null ? null : (posts * minutesPerPost) / 60,
    hours: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
  }
}

export const networkRules: readonly Rule[] = [
  {
    id: 'nameUnclaimed',
    place: 'channels',
    find: ({ channels, networkSheets }) => {
      const open = bigNetworks.filter((network) => {
        const { state } = nameOn(network, networkSheets, channels)
        return state === 'free' || state === null
      })
      return once(channels.length > 0 && open.length > 0, { parts: open.map(word) })
    },
  },
  {
    id: 'impostorLeft',
    place: 'channels',
    isBeside: true,
    find: ({ networkSheets, impostorSteps, channels }) =>
      networkSheets
        .filter(({ nameState }) => nameState === 'impostor')
        .filter(({ network }) =>
          impostorSteps.every((step) => step.network !== network || isBlank(step.title)),
        )
        .map((sheet) => placeOf(sheet, channels)),
  },
  {
    id: 'researchOld',
    place: 'channels',
    isBeside: true,
    find: ({ networkSheets, channels, today }) =>
      networkSheets
        .filter((sheet) => isResearchOld(sheet, today))
        .map((sheet) => {
          const { record, values } = placeOf(sheet, channels)
          return { record, values: { ...values, day: researchDays(sheet)?.last ?? '' } }
        }),
  },
  {
    id: 'activeAgainstFit',
    place: 'channels',
    isBeside: true,
    find: ({ channels, networkSheets }) =>
      channels.filter(isActive).flatMap((channel) => {
        const { isAgainst, no } = readFit(sheetOf(networkSheets, channel.network))
        const parts = no.map((criterion) => `glossary.fit.against.${criterion}`)
        return once(isAgainst, { ...named(channel), parts })
      }),
  },
  {
    id: 'channelsOverHours',
    place: 'channels',
    find: (input) => {
      const { channels, posts, asked, hours } = weekOf(input)
      if (asked === null || hours === null) return []
      const values = {
        channels,
        posts: oneDecimal(posts),
        asked: oneDecimal(asked),
        hours: oneDecimal(hours),
      }
      return once(channels > 1 && asked > hours, { values })
    },
  },
  {
    // The team's own words, as long as its hours are not counted.
    id: 'tooFewHours',
    place: 'channels',
    find: (input) => {
      const { channels, networkSheets } = input
      const { asked, hours } = weekOf(input)
      if (asked !== null && hours !== null) return []
      const active = channels.filter(isActive)
      const short = active.filter(({ network }) => sheetOf(networkSheets, network).hoursFit === 'no')
      const values = { some: short.length, all: active.length }
      return once(short.length > 1, { values, parts: short.map(({ network }) => word(network)) })
    },
  },
  {
    id: 'noSecondFactor',
    place: 'channels',
    isBeside: true,
    find: ({ channels }) => channels.filter(({ twoFactor }) => twoFactor === 'no').map(named),
  },
  {
    id: 'oneHand',
    place: 'channels',
    isBeside: true,
    find: ({ channels, channelAccess }) =>
      channels.flatMap((channel) => {
        const names = channelAccess.filter(({ channelId }) => channelId === channel.id)
        const [only] = names
        const { record, values } = named(channel)
        return once(names.length === 1, { record, values: { ...values, person: only?.name ?? '' } })
      }),
  },
  {
    id: 'accessUnknown',
    place: 'channels',
    find: ({ channels, channelAccess }) => {
      const unknown = channels.filter(
        ({ id, decision, custodian }) =>
          decision === 'active' &&
          isBlank(custodian) &&
          channelAccess.every(({ channelId }) => channelId !== id),
      )
      return once(unknown.length > 0, { parts: unknown.map(({ network }) => word(network)) })
    },
  },
]
