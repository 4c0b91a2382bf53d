import type { FileFigures } from '../../shared/imports/figures/collect.ts'
import type { FigureKind } from '../../shared/imports/figures/kinds.ts'
import { type Account, accountKey, type FilePost } from '../../shared/imports/figures/row.ts'
import type { FileAccount, ImportAnswers } from '../../shared/imports/preview.ts'
import type { Id } from '../../shared/record.ts'
import type { Channel, Network } from '../../shared/strategy/strategy.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Writer } from '../writer.ts'

/** Where each account's figures go, by its key; what is not named goes nowhere. */
export type Channels = ImportAnswers['channels']

type File = FileFigures & { kind: FigureKind }

/** A channel that a file of the round made. */
export type Made = Account & { key: string; channelId: Id }

/** A file of the round may have made the channel that another asks for; one without a name means the only one of its network. */
export function meet(file: File, channels: Channels, made: readonly Made[]): Channels {
  if (made.length === 0) return channels
  const met = accountsOf(file).flatMap(([key, { network, name, id }]) => {
    const ofNetwork = made.filter((one) => one.network === network)
    const isNameless = name === '' && id === ''
    const same =
      made.find((one) => one.key === key) ?? (isNameless && ofNetwork.length === 1 ? ofNetwork[0] : undefined)
    return channels[key] === 'new' && same ? [[key, same.channelId] as const] : []
  })
  return { ...channels, ...Object.fromEntries(met) }
}

/** The accounts a file tells of, each with the channel it most likely belongs to, or the one a person chose. */
export function findAccounts(db: Db, file: File, chosen: Channels): FileAccount[] {
  return accountsOf(file).map(([key, account]) => {
    const channels = account.network ? listChannels(db, account.network) : []
    const choices = channels.map(({ id, handle }) => ({ id, handle }))
    const mine = file.posts.filter((post) => accountKey(post.account) === key)
    const suggested = suggestChannel(db, account, mine)
    // Other people's pages are no channels of ours.
    const isOther = suggested === 'new' && file.kind === 'linkedinCompetitors'
    return { key, ...account, choices, channel: chosen[key] ?? (isOther ? 'none' : suggested) }
  })
}

function accountsOf({ posts, days, periods, audience }: File): [key: string, Account][] {
  const accounts = new Map<string, Account>()
  for (const rows of [posts, days, periods, audience])
    for (const { account } of rows) accounts.set(accountKey(account), account)
  return [...accounts]
}

/** The channel with the account's handle, else the one its posts had before, else the only one that a nameless file can mean. */
function suggestChannel(db: Db, account: Account, posts: readonly FilePost[]): FileAccount['channel'] {
  if (!account.network) return 'brand'
  const channels = listChannels(db, account.network)
  const handle = fold(account.name)
  const same = channels.find((channel) => handle !== '' && fold(channel.handle) === handle)
  if (same) return same.id
  for (const { networkPostId } of posts.slice(0, 50)) {
    const known = first(
      db,
      query
        .selectFrom('postResult')
        .select('channelId')
        .where('network', '=', account.network)
        .where('networkPostId', '=', networkPostId),
    )
    if (known?.channelId) return known.channelId
  }
  const [only, ...others] = channels
  return handle === '' && only && others.length === 0 ? only.id : 'new'
}

function listChannels(db: Db, network: Network): Channel[] {
  return all(db, query.selectFrom('channel').selectAll().where('network', '=', network).orderBy('position'))
}

/** Account -> its channel, made where it is to be a new one; null for the whole brand. */
export function makeChannels(
  db: Db,
  writer: Writer,
  file: File,
  { channels, made }: { channels: Channels; made: Made[] },
): Map<string, Id | null> {
  const last = first(
    db,
    query.selectFrom('channel').select((is) => is.fn.max('position').as('position')),
  )
  let position = last?.position ?? 0
  return new Map(
    findAccounts(db, file, channels)
      .filter(({ channel }) => channel !== 'none')
      .map(({ key, network, name, id, channel }) => {
        if (channel === 'brand') return [key, null]
        if (channel !== 'new') return [key, channel]
        position += 1
        const handle = name.slice(0, 500)
        const added = { id: newId(), ...blank.channel, network: network ?? 'other', handle, position }
        writer.add('channel', added)
        made.push({ key, network, name, id, channelId: added.id })
        return [key, added.id]
      }),
  )
}

function fold(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase()
}
