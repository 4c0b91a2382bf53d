import { isResearchOld, type NetworkSheet, nameOn, readFit, researchDays, sheetOf } from '../network-sheet.ts'
import type { Channel, Network } from '../strategy.ts'
import { isBlank, once, type Rule } from './rule.ts'

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
    // The team's own words, until the hours of its people are known.
    id: 'tooFewHours',
    place: 'channels',
    find: ({ channels, networkSheets }) => {
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
